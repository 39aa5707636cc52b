import { createHash } from 'node:crypto'
import type { Participant } from '../../tickets/record.ts'
import type { Connector } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { unreadable } from '../rest/passing.ts'
import { agentOf } from './build.ts'
import { readContacts, selectContacts } from './contacts.ts'
import type { IntercomDesk } from './desk.ts'
import { diagnose } from './diagnose.ts'
import { readConversations } from './read-conversations.ts'
import { selectConversations } from './select-conversations.ts'
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

const agentsOf = async (desk: IntercomDesk, signal: AbortSignal): Promise<readonly Participant[]> =>
  [...(await desk.words(signal)).admins.values()].map(agentOf)

/** So many people are looked at for their names: pages of them cost calls that a run needs. */
const mostRead = 5000

const customersOf = async ({ api }: IntercomDesk, most: number, signal: AbortSignal): Promise<string[]> => {
  const names: string[] = []
  let read = 0
  for await (const page of api.contacts(signal)) {
    names.push(...page.flatMap(({ name }) => name || []))
    read += page.length
    if (read >= Math.max(most, mostRead)) break
  }
  return names.slice(-most)
}

const ownOf = async (desk: IntercomDesk, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await agentsOf(desk, signal)).flatMap(({ emails }) => emails)
  return ownAddresses({ values: await desk.api.senders(signal), agents })
}

const countOf = async ({ api, id }: IntercomDesk, kind: 'ticket' | 'contact', signal: AbortSignal) => {
  const count = await (kind === 'ticket' ? api.countConversations(signal) : api.countContacts(signal))
  if (count !== undefined) return count
  const path = kind === 'ticket' ? '/conversations' : '/contacts'
  throw unreadable(id, { method: 'GET', path }, 'no total_count')
}

/** One workspace is told from another by its own id: another token of it makes no other. */
const createLineage = ({ api, url }: IntercomDesk) => {
  let kept: string | undefined
  return async (signal: AbortSignal): Promise<string> => {
    kept ??= (await api.me(signal)).app?.id_code ?? new URL(url).origin
    return createHash('sha256').update(`intercom ${kept}`).digest('hex')
  }
}

/** The reading half of the connector. */
export const createReader = (desk: IntercomDesk): Reader => ({
  lineage: createLineage(desk),
  count: (kind, signal) => begun(signal, () => countOf(desk, kind, signal)),
  select: (kind, query, signal) =>
    (kind === 'ticket' ? selectConversations : selectContacts)(desk, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readConversations : readContacts)(desk, ids, signal)),
  storedFiles: (_, { class: of, value }) =>
    of === 'attachment' ? [outOfReach(fileName(String(value)))] : [],
  dump: (kind, ids, signal) => begun(signal, () => dumpRecords(desk, { kind, ids }, signal)),
  texts: signal => readTexts(desk, signal),
  agents: signal => begun(signal, () => agentsOf(desk, signal)),
  customers: async (most, signal) => ({ names: await customersOf(desk, most, signal) }),
  own: signal => begun(signal, () => ownOf(desk, signal)),
  categories: async signal => (await desk.words(signal)).categories,
  diagnose: (_, signal) => begun(signal, () => diagnose(desk, signal)),
})

/** Without what signs the address. */
const fileName = (url: string): string => (url.split(/[?#]/u)[0] ?? '').split('/').at(-1) ?? ''
