import type { Finder } from './finder.ts'
import {
  type AgentJson,
  agent,
  agents,
  type ContactJson,
  contact,
  contacts,
  mailboxes,
  named,
} from './schema.ts'

/** Blocked and deleted ones are in no list that does not ask for them. */
const states = [undefined, 'blocked', 'deleted'] as const

const byId = (a: ContactJson, b: ContactJson): number => a.id - b.id

/** What is read of people and of the account. */
export const peopleCalls = ({ find, list }: Finder) => ({
  contact: (id: string, signal: AbortSignal): Promise<ContactJson | undefined> =>
    find(contact, { path: `/contacts/${id}` }, signal),
  /** All of them, in the order of their numbers; with `most`, so many of those that are neither blocked nor deleted. */
  async contacts(signal: AbortSignal, most?: number): Promise<ContactJson[]> {
    const found = new Map<number, ContactJson>()
    for (const state of most === undefined ? states : [undefined]) {
      const query = state === undefined ? {} : { state }
      const call = { path: '/contacts', query, limited: 'contact-lists' } as const
      for (const each of await list(contacts, call, signal, most)) found.set(each.id, each)
    }
    return [...found.values()].sort(byId)
  },
  agents: (signal: AbortSignal): Promise<AgentJson[]> => list(agents, { path: '/agents' }, signal),
  me: (signal: AbortSignal): Promise<AgentJson | undefined> => find(agent, { path: '/agents/me' }, signal),
  /** Names by id of groups or products. */
  names: (what: 'groups' | 'products', signal: AbortSignal) => list(named, { path: `/${what}` }, signal),
  supportAddresses: async (signal: AbortSignal): Promise<string[]> =>
    (await list(mailboxes, { path: '/email_configs', orRefused: true }, signal)).flatMap(
      ({ to_email, reply_email }) => [to_email, reply_email].flatMap(address => address || []),
    ),
})
