import {
  addContact,
  addTicket,
  agentId,
  emptyDesk,
  type FreshdeskDesk,
  personId,
} from '../support/fakes/freshdesk-desk.ts'
import { apiKey, fakeFreshdesk } from '../support/fakes/freshdesk-server.ts'
import type { createWorlds } from './cli-world.ts'
import { deskPolicy } from './desk-texts.ts'

const stores = (url: string, more = ''): string => `stores:
  helpdesk:
    connector: freshdesk
    url: ${url}
    token: \${FRESHDESK_KEY}
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

/** Two tickets of a person's that no mail belongs to, one of them in the archive, and an open one of somebody else's. */
const fill = (desk: FreshdeskDesk): void => {
  addContact(desk, 0, person)
  addContact(desk, 1, 'Pekka Virtanen')
  for (const id of [1, 2])
    addTicket(desk, {
      ...{ id, requester: personId(0), source: 2, archived: id === 2, subject: `Fråga från ${person}` },
      description: `<div>Hej, jag heter ${person}. Skriv till anna.lindqvist@example.com.</div>`,
      said: [{ body: `<div>${person} ringde. Tack för ditt mejl.</div>`, source: 2, by: agentId }],
    })
  addTicket(desk, { id: 3, requester: personId(1), status: 2 })
}

/** Worlds of one test file: where two files run in one worker, the first would take the second's away. */
export const freshdeskWorlds =
  (newWorld: Awaited<ReturnType<typeof createWorlds>>) =>
  async (rules: string, prepare: (desk: FreshdeskDesk) => void = () => undefined, more = '') => {
    const desk = emptyDesk()
    fill(desk)
    prepare(desk)
    const fake = await fakeFreshdesk(desk)
    fake.pageSize = 100
    const made = await newWorld({
      files: { 'stores.yaml': stores(fake.url, more), 'support.yaml': deskPolicy(rules) },
      closed: 0,
      open: 0,
      env: { FRESHDESK_KEY: apiKey },
    })
    const apply = async (plan: string) => {
      const { code, stdout } = await made.tell(`apply ${plan} --yes --json`)
      return { code, report: JSON.parse(stdout) as Record<string, unknown> }
    }
    return { ...made, desk, fake, apply }
  }

export const textOf = (desk: FreshdeskDesk, id: number): string =>
  JSON.stringify([desk.tickets.get(id), desk.conversations.get(id)])
