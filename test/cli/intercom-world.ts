import {
  addContact,
  addConversation,
  contactId,
  conversationId,
  emptyDesk,
  type IntercomDesk,
} from '../support/fakes/intercom-desk.ts'
import { fakeIntercom, login } from '../support/fakes/intercom-server.ts'
import { createWorlds } from './cli-world.ts'
import { deskPolicy } from './desk-texts.ts'

export const stores = (url: string, more = ''): string => `stores:
  helpdesk:
    connector: intercom
    url: ${url}
    token: \${INTERCOM_TOKEN}
    locales: [sv-SE]
    timezone: Europe/Stockholm
${more}`

export const rule = (action: string): string => `  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

export const person = 'Anna Lindqvist'
const html = [
  `<p>Hej, jag heter ${person}.</p><p>Skriv till anna.lindqvist@example.com.</p>`,
  `<p>Hej ${person}! Tack för ditt mejl.</p>`,
  '<p>Tack, det fungerar nu.</p>',
]

const fill = (desk: IntercomDesk): void => {
  addContact(desk, 0, person)
  addContact(desk, 1, 'Pekka Virtanen')
  for (const index of [0, 1, 2]) addConversation(desk, { index, contact: contactId(0), html })
  addConversation(desk, { index: 3, contact: contactId(1), state: 'open', html })
  addConversation(desk, { index: 4, contact: contactId(1), html, team: '5017692' })
}

/** Workspaces, each with an installation that works on it. Call at the top of a file: they are closed after its tests. */
export const createIntercomWorlds = async () => {
  const newWorld = await createWorlds()
  return async (files: (url: string) => Record<string, string>) => {
    const desk = emptyDesk()
    fill(desk)
    const fake = await fakeIntercom(desk)
    fake.pageSize = 100
    const made = await newWorld({
      ...{ files: files(fake.url), closed: 0, open: 0 },
      env: { INTERCOM_TOKEN: login.token },
    })
    const applied = async () => {
      const told = await made.tell(`apply ${await made.plan()} --yes --json`)
      return { code: told.code, report: JSON.parse(told.stdout) as Record<string, unknown> }
    }
    return { ...made, desk, fake, applied }
  }
}

export const withRules = (rules: string) => (url: string) => ({
  'stores.yaml': stores(url),
  'support.yaml': deskPolicy(rules),
})

export const saidIn = (desk: IntercomDesk, index: number): string => {
  const conversation = desk.conversations.get(conversationId(index))
  return JSON.stringify([conversation?.source.body, conversation?.parts.map(({ body }) => body)])
}
