import { createHash } from 'node:crypto'
import type { Participant } from '../../tickets/record.ts'
import type { Connector } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { participantOf } from './build.ts'
import { countContacts, readContacts, selectContacts } from './contacts.ts'
import { diagnose } from './diagnose.ts'
import { isAgent } from './facts.ts'
import type { ZendeskParts } from './parts.ts'
import { readTickets, selectTickets } from './read-tickets.ts'
import { dumpRecords, readTexts } from './texts.ts'

export type Reader = Omit<
  Connector,
  | 'preview'
  | 'applyMany'
  | 'finishDeletions'
  | 'writesAtOnce'
  | 'id'
  | 'locales'
  | 'timezone'
  | 'capabilities'
  | keyof AsyncDisposable
>

const agentsOf = async ({ api }: ZendeskParts, signal: AbortSignal): Promise<readonly Participant[]> => {
  const users = [...(await api.usersOf('agent', signal)), ...(await api.usersOf('admin', signal))]
  return users.filter(isAgent).map(user => participantOf(user, 'agent'))
}

/** So many people are looked at for their names: pages of them cost calls that a run needs. */
const mostRead = 5000

const ownOf = async (parts: ZendeskParts, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await agentsOf(parts, signal)).flatMap(({ emails }) => emails)
  return ownAddresses({ values: await parts.api.supportAddresses(signal), agents })
}

/** The reading half of the connector. */
export const createReader = (parts: ZendeskParts): Reader => ({
  lineage: async () => createHash('sha256').update(`zendesk ${parts.account}`).digest('hex'),
  count: (kind, signal) =>
    begun(signal, () => (kind === 'ticket' ? parts.index.count(signal) : countContacts(parts, signal))),
  select: (kind, query, signal) => (kind === 'ticket' ? selectTickets : selectContacts)(parts, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readTickets : readContacts)(parts, ids, signal)),
  storedFiles: (_, { class: of, value }) =>
    of === 'attachment' ? [outOfReach(String(value).split('/').at(-1) ?? '')] : [],
  dump: (kind, ids, signal) => begun(signal, () => dumpRecords(parts, { kind, ids }, signal)),
  texts: signal => readTexts(parts, signal),
  agents: signal => begun(signal, () => agentsOf(parts, signal)),
  customers: async (most, signal) => ({
    names: (await parts.api.usersOf('end-user', signal, Math.max(most, mostRead)))
      .flatMap(({ name }) => name || [])
      .slice(-most),
  }),
  own: signal => begun(signal, () => ownOf(parts, signal)),
  categories: async signal => (await parts.categories(signal)).names,
  diagnose: (_, signal) => begun(signal, () => diagnose(parts, signal)),
})
