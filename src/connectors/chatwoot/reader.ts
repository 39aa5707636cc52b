import { createHash } from 'node:crypto'
import type { Participant } from '../../tickets/record.ts'
import type { Connector } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { agentOf } from './build.ts'
import { everybody, readContacts, selectContacts } from './contacts.ts'
import { diagnose } from './diagnose.ts'
import type { ChatwootParts } from './parts.ts'
import { readConversations, selectConversations } from './read-conversations.ts'
import { dumpRecords, readTexts } from './texts.ts'

export type Reader = Omit<
  Connector,
  | 'preview'
  | 'applyMany'
  | 'writesAtOnce'
  | 'id'
  | 'locales'
  | 'timezone'
  | 'capabilities'
  | keyof AsyncDisposable
>

const agentsOf = async ({ api }: ChatwootParts, signal: AbortSignal): Promise<readonly Participant[]> =>
  (await api.agents(signal)).map(agentOf)

const customersOf = async (parts: ChatwootParts, most: number, signal: AbortSignal) => {
  const people = [...(await everybody(parts, signal))].sort(([a], [b]) => a - b)
  return { names: people.flatMap(([, { contact }]) => contact.name || []).slice(-most) }
}

const ownOf = async (parts: ChatwootParts, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await agentsOf(parts, signal)).flatMap(({ emails }) => emails)
  const values = (await parts.api.inboxes(signal)).flatMap(each => [
    ...[each.email, each.forward_to_email, each.phone_number, each.website_url].flatMap(value => value || []),
  ])
  return ownAddresses({ values, agents })
}

/** The reading half of the connector. */
export const createReader = (parts: ChatwootParts): Reader => ({
  lineage: async () => createHash('sha256').update(`chatwoot ${parts.account}`).digest('hex'),
  count: (kind, signal) =>
    begun(signal, async () =>
      kind === 'ticket' ? parts.api.countConversations(signal) : (await everybody(parts, signal)).size,
    ),
  select: (kind, query, signal) =>
    (kind === 'ticket' ? selectConversations : selectContacts)(parts, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readConversations : readContacts)(parts, ids, signal)),
  storedFiles: (_, { class: of, value }) =>
    of === 'attachment' ? [outOfReach(String(value).split('/').at(-1) ?? '')] : [],
  dump: (kind, ids, signal) => begun(signal, () => dumpRecords(parts, { kind, ids }, signal)),
  texts: signal => readTexts(parts, signal),
  agents: signal => begun(signal, () => agentsOf(parts, signal)),
  customers: (most, signal) => begun(signal, () => customersOf(parts, most, signal)),
  own: signal => begun(signal, () => ownOf(parts, signal)),
  categories: async signal => (await parts.categories(signal)).names,
  diagnose: (_, signal) => begun(signal, () => diagnose(parts, signal)),
})
