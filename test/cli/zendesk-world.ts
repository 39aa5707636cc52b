import {
  addTicket,
  addUser,
  emptyDesk,
  personId,
  ticketId,
  type ZendeskDesk,
} from '../support/fakes/zendesk-desk.ts'
import { fakeZendesk, login } from '../support/fakes/zendesk-server.ts'
import type { createWorlds } from './cli-world.ts'
import { deskPolicy } from './desk-texts.ts'

export const stores = (url: string, more = ''): string => `stores:
  helpdesk:
    connector: zendesk
    url: ${url}
    email: ${login.email}
    token: \${ZENDESK_TOKEN}
    locales: [sv-SE]
    timezone: Europe/Stockholm
${more}`

export const rule = (
  action: string,
  category = '"*"',
): string => `  - id: ${action.split(/\W/u)[0]}-${category.replaceAll(/\W/gu, 'x')}
    category: ${category}
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

export const person = 'Anna Lindqvist'
const html = [
  `<div class="zd-comment" dir="auto"><p>Hej, jag heter ${person}.</p><p>Skriv till anna.lindqvist@example.com.</p></div>`,
  `<p>Hej ${person}! Tack för ditt mejl.</p>`,
]

export const fill = (desk: ZendeskDesk): void => {
  addUser(desk, 0, person)
  addUser(desk, 1, 'Pekka Virtanen')
  for (const index of [0, 1, 2])
    addTicket(desk, { index, requester: personId(0), html, archived: index === 1 })
  addTicket(desk, { index: 3, requester: personId(1), status: 'open', html })
  addTicket(desk, {
    index: 4,
    requester: personId(1),
    html,
    closedAt: '2022-05-01T10:00:00Z',
    type: 'incident',
  })
}

/** An account and an installation that works on it. A test file brings worlds of its own, which end with it. */
export const zendeskWorlds =
  (newWorld: Awaited<ReturnType<typeof createWorlds>>) =>
  async (files: (url: string) => Record<string, string>) => {
    const desk = emptyDesk()
    fill(desk)
    const fake = await fakeZendesk(desk)
    fake.pageSize = 100
    const made = await newWorld({
      files: files(fake.url),
      closed: 0,
      open: 0,
      env: { ZENDESK_TOKEN: login.token },
    })
    const applied = async () => {
      const told = await made.tell(`apply ${await made.plan()} --yes --json`)
      return {
        code: told.code,
        report: JSON.parse(told.stdout) as Record<string, unknown>,
        stderr: told.stderr,
      }
    }
    return { ...made, desk, fake, applied }
  }

export const withRules = (rules: string) => (url: string) => ({
  'stores.yaml': stores(url),
  'support.yaml': deskPolicy(rules),
})

export const textOf = (desk: ZendeskDesk, index: number): string =>
  JSON.stringify([desk.tickets.get(ticketId(index)), desk.comments.get(ticketId(index))])
