import type { Decision } from '../policies/decision.ts'
import type { Policy } from '../policies/policy.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import type { RecordKind, RecordRef } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { decideOn, type Ground, groundFor } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import { inChunks } from './streams.ts'
import { policyWarrant } from './warrant.ts'

const pageSize = 100

/** What a policy does to a record at a moment: an action, nothing yet, or nothing at all. */
export type Deed = 'redact' | 'anonymise' | 'delete' | 'nothing'

const deeds: readonly Deed[] = ['redact', 'anonymise', 'delete', 'nothing']

/** Records of one category, counted under both policies. */
export interface ComparedRow {
  readonly store: StoreId
  readonly kind: RecordKind
  /** Empty for contacts, and for tickets without one. */
  readonly category: string
  readonly records: number
  readonly before: Readonly<Record<Deed, number>>
  readonly after: Readonly<Record<Deed, number>>
  /** What happens now differs: from what to what, and to how many. */
  readonly changes: readonly { readonly from: Deed; readonly to: Deed; readonly records: number }[]
  /** Nothing happens now under either, and what comes next comes sooner, later, for the first time or never more. */
  readonly sooner: number
  readonly later: number
}

/** Whether anything would be otherwise for one of them. */
export const differs = ({ changes, sooner, later }: ComparedRow): boolean =>
  changes.length > 0 || sooner > 0 || later > 0

/** To how many of them something happens now. */
export const dueIn = (counts: Readonly<Record<Deed, number>>): number =>
  counts.redact + counts.anonymise + counts.delete

interface Counting {
  records: number
  readonly before: Record<Deed, number>
  readonly after: Record<Deed, number>
  readonly changes: Map<string, number>
  sooner: number
  later: number
}

const none = (): Record<Deed, number> => ({ redact: 0, anonymise: 0, delete: 0, nothing: 0 })

const deedOf = (decision: Decision | undefined): Deed => {
  if (decision?.verdict !== 'due') return 'nothing'
  const { action } = decision.spec
  return deeds.find(each => each === action) ?? 'nothing'
}

/** When something is done to the record next; never: at the end of time. */
const nextAt = (decision: Decision | undefined): number => {
  if (!decision || decision.verdict === 'kept') return Number.POSITIVE_INFINITY
  const upcoming = decision.verdict === 'held' ? decision.would : decision.next
  return upcoming?.at.getTime() ?? Number.POSITIVE_INFINITY
}

const count = (row: Counting, before: Decision | undefined, after: Decision | undefined): void => {
  const [from, to] = [deedOf(before), deedOf(after)]
  row.records += 1
  row.before[from] += 1
  row.after[to] += 1
  if (from !== to) row.changes.set(`${from} ${to}`, (row.changes.get(`${from} ${to}`) ?? 0) + 1)
  if (from !== 'nothing' || to !== 'nothing') return
  const [was, is] = [nextAt(before), nextAt(after)]
  if (is < was) row.sooner += 1
  if (is > was) row.later += 1
}

export interface CompareRequest {
  readonly before: Policy
  readonly after: Policy
  readonly now: Date
  readonly signal: AbortSignal
  onProgress?(seen: number): void
}

const names = (policy: Policy, store: StoreId): boolean => policy.stores.includes(store)

const rowFor = (rows: Map<string, Counting>, record: RecordRef): Counting => {
  const category = record.kind === 'ticket' ? (record.facts.category ?? '') : ''
  const row = rows.get(category) ?? {
    records: 0,
    before: none(),
    after: none(),
    changes: new Map(),
    sooner: 0,
    later: 0,
  }
  rows.set(category, row)
  return row
}

const changesOf = (row: Counting): ComparedRow['changes'] =>
  deeds.flatMap(from =>
    deeds.flatMap(to => {
      const records = row.changes.get(`${from} ${to}`)
      return records === undefined ? [] : [{ from, to, records }]
    }),
  )

async function* compareKind(
  context: RunContext,
  { before, after, now, signal, onProgress }: CompareRequest,
  store: StoreId,
  kind: RecordKind,
): AsyncGenerator<ComparedRow> {
  const { connector } = await context.store(store)
  const lineage = await connector.lineage(signal)
  const holds = await holdsInForce(context, { connector, kind, now, signal })
  const rows = new Map<string, Counting>()
  const warrants = [before, after].map(policy => (names(policy, store) ? policyWarrant(policy) : undefined))
  const [was, is] = warrants
  const warrant = was ?? is
  if (!warrant) return
  const query = { rules: [], all: true as const, batch: pageSize }
  let seen = 0
  for await (const page of inChunks(connector.select(kind, query, signal), pageSize)) {
    signal.throwIfAborted()
    const ground = await groundFor(context.runStore, { warrant, store, lineage, now, holds }, page)
    const under = (each: Ground['warrant'] | undefined, record: RecordRef): Decision | undefined =>
      each && decideOn(record, { ...ground, warrant: each })
    for (const record of page) count(rowFor(rows, record), under(was, record), under(is, record))
    seen += page.length
    onProgress?.(seen)
  }
  for (const [category, row] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    yield { store, kind, category, ...row, changes: changesOf(row) }
}

/**
 * What another version of a policy would change, on the records of its stores as they are: every record is decided on by both,
 * with the holds and notes that a plan would heed. Reads references alone, and writes nothing. A hold on somebody who has a
 * part in a ticket, and is not its requester, is heeded by plans and not here.
 */
export const comparePolicies = async (
  context: RunContext,
  request: CompareRequest,
): Promise<readonly ComparedRow[]> => {
  const { before, after } = request
  const stores = [...new Set([...before.stores, ...after.stores])].map(storeId)
  const kinds: readonly RecordKind[] = [
    ...(before.rules.length + after.rules.length > 0 ? (['ticket'] as const) : []),
    ...(before.contacts.length + after.contacts.length > 0 ? (['contact'] as const) : []),
  ]
  const rows: ComparedRow[] = []
  for (const store of stores)
    for (const kind of kinds)
      for await (const row of compareKind(context, request, store, kind)) rows.push(row)
  return rows
}
