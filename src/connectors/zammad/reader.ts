import { createHash } from 'node:crypto'
import type { Participant } from '../../tickets/record.ts'
import type { Connector, CustomerNames } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { countPaged, fromTheEnd } from '../rest/from-the-end.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { fullName, participantOf } from './build.ts'
import { contactUsers, countContacts, readContacts, selectContacts } from './contacts.ts'
import { diagnose } from './diagnose.ts'
import { isAgent } from './facts.ts'
import type { ZammadParts } from './parts.ts'
import { readTickets, selectTickets } from './read-tickets.ts'
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

const agentsOf = async (parts: ZammadParts, signal: AbortSignal): Promise<readonly Participant[]> => {
  const names = await parts.names(signal)
  const agents: Participant[] = []
  for await (const page of fromTheEnd(parts.api.allUsers, signal))
    agents.push(
      ...page.filter(user => user.id !== 1 && isAgent(user, names)).map(user => participantOf(user, 'agent')),
    )
  return agents
}

const customersOf = async (parts: ZammadParts, most: number, signal: AbortSignal): Promise<CustomerNames> => {
  const names: string[] = []
  for await (const user of contactUsers(parts, signal)) {
    if (names.length >= most) break
    const name = fullName(user)
    if (name !== '') names.push(name)
  }
  return { names }
}

const ownOf = async (parts: ZammadParts, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await agentsOf(parts, signal)).flatMap(({ emails }) => emails)
  const values = (await parts.api.addresses(signal)).flatMap(({ email }) => email ?? [])
  return ownAddresses({ values, agents })
}

/** The reading half of the connector. */
export const createReader = (parts: ZammadParts): Reader => ({
  lineage: async () => createHash('sha256').update(`zammad ${parts.account}`).digest('hex'),
  count: (kind, signal) =>
    begun(signal, () =>
      kind === 'ticket' ? countPaged(parts.api.allTickets.read, signal) : countContacts(parts, signal),
    ),
  select: (kind, query, signal) => (kind === 'ticket' ? selectTickets : selectContacts)(parts, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readTickets : readContacts)(parts, ids, signal)),
  storedFiles: (_, { class: of, value }) => (of === 'attachment' ? [outOfReach(String(value))] : []),
  dump: (kind, ids, signal) => begun(signal, () => dumpRecords(parts, { kind, ids }, signal)),
  texts: signal => readTexts(parts, signal),
  agents: signal => begun(signal, () => agentsOf(parts, signal)),
  customers: (most, signal) => begun(signal, () => customersOf(parts, most, signal)),
  own: signal => begun(signal, () => ownOf(parts, signal)),
  categories: signal => parts.categories(signal),
  diagnose: (_, signal) => begun(signal, () => diagnose(parts, signal)),
})
