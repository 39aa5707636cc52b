import { createHash } from 'node:crypto'
import type { Participant } from '../../tickets/record.ts'
import type { Connector } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { agentOf } from './build.ts'
import { countContacts, readContacts, selectContacts } from './contacts.ts'
import { diagnose } from './diagnose.ts'
import type { FreshdeskParts } from './parts.ts'
import { readTickets, selectTickets } from './read-tickets.ts'
import { dumpRecords, readTexts } from './texts.ts'

export type Reader = Omit<
  Connector,
  | 'preview'
  | 'applyMany'
  | 'finishDeletions'
  | 'remains'
  | 'writesAtOnce'
  | 'id'
  | 'locales'
  | 'timezone'
  | 'capabilities'
  | keyof AsyncDisposable
>

const agentsOf = async ({ api }: FreshdeskParts, signal: AbortSignal): Promise<readonly Participant[]> =>
  (await api.agents(signal)).map(agentOf)

/** So many people are looked at for their names: pages of them cost calls that a run needs. */
const mostRead = 2000

const ownOf = async (parts: FreshdeskParts, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await agentsOf(parts, signal)).flatMap(({ emails }) => emails)
  return ownAddresses({ values: await parts.api.supportAddresses(signal), agents })
}

const namesOf = async (
  { api }: FreshdeskParts,
  most: number,
  signal: AbortSignal,
): Promise<readonly string[]> =>
  (await api.contacts(signal, Math.max(most, mostRead))).flatMap(({ name }) => name || []).slice(-most)

/** The reading half of the connector. */
export const createReader = (parts: FreshdeskParts): Reader => ({
  lineage: async () => createHash('sha256').update(`freshdesk ${parts.account}`).digest('hex'),
  count: (kind, signal) =>
    begun(signal, async () =>
      kind === 'ticket' ? (await parts.index.all(signal)).size : countContacts(parts, signal),
    ),
  select: (kind, query, signal) => (kind === 'ticket' ? selectTickets : selectContacts)(parts, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readTickets : readContacts)(parts, ids, signal)),
  storedFiles: (_, { class: of, value }) =>
    of === 'attachment' ? [outOfReach(String(value).split('/').at(-1) ?? '')] : [],
  dump: (kind, ids, signal) => begun(signal, () => dumpRecords(parts, { kind, ids }, signal)),
  texts: signal => readTexts(parts, signal),
  agents: signal => begun(signal, () => agentsOf(parts, signal)),
  customers: async (most, signal) => ({ names: await namesOf(parts, most, signal) }),
  own: signal => begun(signal, () => ownOf(parts, signal)),
  categories: signal => parts.categoryNames(signal),
  diagnose: (_, signal) => begun(signal, () => diagnose(parts, signal)),
})
