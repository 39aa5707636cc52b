import { createHash } from 'node:crypto'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { type Cells, mergeCells } from '../statistics/cells.ts'
import { countTickets } from '../statistics/counters.ts'
import type { StoreRecord, TicketStatistics } from '../tickets/record.ts'
import { isCoarse, isCoarsenedBefore } from './coarse-rows.ts'
import type { ActionName, Intended } from './model.ts'

/** What one ticket counts as at one moment. */
export interface Measure {
  readonly statistics: TicketStatistics
  /** Its requester, under the run's key. */
  readonly person?: string
}

/** A ticket before and after. Of one that is deleted, or whose row is coarse now, what it counted as is kept. */
export interface Pair {
  readonly action: ActionName
  readonly before: Measure
  readonly after: Measure | 'kept'
}

type Pseudonym = (value: string) => string

/** Undefined for contacts, which are in no statistic, and for coarse rows, which are counted by what is kept of them. */
export const measure = (record: StoreRecord, pseudonym: Pseudonym): Measure | undefined => {
  if (record.kind !== 'ticket' || record.facts.coarse) return undefined
  const { requester } = record.facts
  return {
    statistics: record.statistics,
    ...(requester === undefined ? {} : { person: pseudonym(`requester\n${requester}`) }),
  }
}

/**
 * What an earlier try saw before it wrote anything outranks what is there now; but for a row that somebody else coarsened
 * meanwhile, and keeps.
 */
export const measuredBefore = (
  record: StoreRecord,
  earlier: Intended | undefined,
  pseudonym: Pseudonym,
): Measure | undefined => {
  if (!earlier?.statistics || (isCoarse(record) && !earlier.coarse)) return measure(record, pseudonym)
  const { statistics, person } = earlier
  return { statistics, ...(person === undefined ? {} : { person }) }
}

/** Of a ticket that an earlier try deleted, or made a coarse row of: what that try saw of it. */
export const keptPair = (
  { action }: { readonly action: ActionName },
  { statistics, person }: Intended,
): { readonly pair?: Pair } => {
  if (!statistics) return {}
  const before = { statistics, ...(person === undefined ? {} : { person }) }
  return { pair: { action, before, after: 'kept' } }
}

/** Of a record that an earlier try of this batch coarsened, whatever becomes of it in this one. */
export const coarsenedPair = ({
  planned,
  record,
  earlier,
}: {
  readonly planned: { readonly action: ActionName }
  readonly record: StoreRecord | undefined
  readonly earlier?: Intended | undefined
}): { readonly pair?: Pair } =>
  earlier && isCoarsenedBefore(record, earlier) ? keptPair(planned, earlier) : {}

/**
 * Distinct people behind the tickets of one action: they become unlinkable and stay distinct. Not over all actions,
 * since one person's tickets may be redacted (the link stays) and anonymised (it does not) in the same batch.
 */
const distinct = (
  pairs: readonly Pair[],
  measureOf: (pair: Pair) => Measure | undefined,
): Record<string, number> => {
  const people = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const person = measureOf(pair)?.person
    if (person === undefined) continue
    people.set(pair.action, (people.get(pair.action) ?? new Set()).add(person))
  }
  return Object.fromEntries([...people].map(([action, set]) => [action, set.size]))
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface Compared {
  readonly equal: boolean
  /** sha256 of the canonical JSON of cells and of people by action. */
  readonly before: string
  readonly after: string
  /** Of deleted tickets and coarse rows. */
  readonly kept: Cells
}

/** Of a batch that is all deleted the tickets are compared before the write and, the very same, after it. */
const latest = new WeakMap<Pair, { readonly pairs: readonly Pair[]; readonly compared: Compared }>()

const isSame = (left: readonly Pair[], right: readonly Pair[]): boolean =>
  left.length === right.length && left.every((pair, index) => pair === right[index])

/** The two vectors of a set of tickets, equal byte for byte or not equal. */
export const compareStatistics = (pairs: readonly Pair[]): Compared => {
  const [first] = pairs
  const known = first && latest.get(first)
  if (known && isSame(known.pairs, pairs)) return known.compared
  const compared = compareAll(pairs)
  if (first) latest.set(first, { pairs, compared })
  return compared
}

const compareAll = (pairs: readonly Pair[]): Compared => {
  const staying = pairs.filter(({ after }) => after !== 'kept')
  const afterOf = ({ after }: Pair): Measure | undefined => (after === 'kept' ? undefined : after)
  const kept = countTickets(
    pairs.filter(({ after }) => after === 'kept').map(({ before }) => before.statistics),
  )
  if (staying.length === 0) {
    // What there was is what is kept, and is counted once.
    const both = digest(canonicalJson({ cells: kept, people: {} }))
    return { equal: true, before: both, after: both, kept }
  }
  const there = countTickets(staying.flatMap(pair => afterOf(pair)?.statistics ?? []))
  const before = canonicalJson({
    cells: countTickets(pairs.map(pair => pair.before.statistics)),
    people: distinct(staying, pair => pair.before),
  })
  const after = canonicalJson({ cells: mergeCells([there, kept]), people: distinct(staying, afterOf) })
  return { equal: before === after, before: digest(before), after: digest(after), kept }
}
