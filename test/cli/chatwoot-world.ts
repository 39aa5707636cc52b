import {
  accountNumber,
  addContact,
  addConversation,
  type ChatwootDesk,
  conversationId,
  emptyDesk,
  personId,
} from '../support/fakes/chatwoot-desk.ts'
import { chatwootToken, fakeChatwoot } from '../support/fakes/chatwoot-server.ts'
import type { createWorlds } from './cli-world.ts'

const stores = (url: string, more: string): string => `stores:
  helpdesk:
    connector: chatwoot
    url: ${url}
    account: ${accountNumber}
    token: \${CHATWOOT_TOKEN}
    calls-per-minute: 60000
    locales: [sv-SE]
    timezone: Europe/Stockholm
${more}`

const policy = (rules: string): string => `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
hold: { tags: [legal_hold] }
rules:
${rules}`

export const rule = (
  action: string,
  category = '"*"',
  after = 'P1Y',
): string => `  - id: rule-${after.toLowerCase()}
    category: ${category}
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: ${after}, action: ${action} }
`

export const person = 'Anna Lindqvist'
const contents = [`Hej, jag heter ${person}.`, `Hej ${person}! Tack för ditt mejl.`, 'Var är mitt paket?']

const fill = (desk: ChatwootDesk): void => {
  for (const index of [0, 1, 2]) addContact(desk, index)
  for (const index of [0, 1, 2]) addConversation(desk, { index, contact: personId(0), contents })
  addConversation(desk, { index: 3, contact: personId(1), status: 'open', contents })
  addConversation(desk, { index: 4, contact: personId(2), inbox: 12, contents })
}

/** `settings`: further members of stores.yaml. A test file brings worlds of its own, which end with it. */
export const chatwootWorlds =
  (newWorld: Awaited<ReturnType<typeof createWorlds>>) =>
  async (rules: string, settings = '') => {
    const desk = emptyDesk()
    fill(desk)
    const fake = Object.assign(await fakeChatwoot(desk), { pageSize: 25, looksPerDeletion: 1 })
    const made = await newWorld({
      files: { 'stores.yaml': stores(fake.url, settings), 'support.yaml': policy(rules) },
      closed: 0,
      open: 0,
      env: { CHATWOOT_TOKEN: chatwootToken },
    })
    const applied = async (plan: string) => {
      const { code, stdout, stderr } = await made.tell(`apply ${plan} --yes --json`)
      return { code, stderr, report: JSON.parse(stdout) as Record<string, unknown> }
    }
    return { ...made, desk, fake, applied }
  }

export const textOf = (desk: ChatwootDesk, index: number): string =>
  JSON.stringify(desk.messages.get(conversationId(index)))
