import type { Document } from 'mongodb'
import { parsePath, setAt } from '../paths.ts'
import { cloneOf } from '../values.ts'
import { addressText } from '../write/stored.ts'
import type { KeptDocument, KeptRecord } from './kept-record.ts'
import { readExact, replay, type Standing, sameContent, standingOf, takeBack } from './traces.ts'

/** A kept record that is to be brought back, or that shares documents with one. */
export interface Kept extends KeptRecord {
  readonly number: number
  readonly wanted: boolean
  readonly at: Date
}

/** One record's share in one stored document. */
interface Touch {
  readonly kept: Kept
  readonly document: KeptDocument
  readonly before: Document
  readonly standing: Standing
}

export interface Target {
  readonly collection: string
  readonly id: unknown
  /** As it is now; absent: it is gone. */
  readonly now: Document | undefined
  readonly document: Document
}

export interface TakeBackPlan {
  readonly targets: readonly Target[]
  readonly verdicts: ReadonlyMap<number, 'restorable' | 'as-before' | 'changed'>
}

type Now = ReadonlyMap<string, Document>

const touchesOf = (records: readonly Kept[], now: Now): ReadonlyMap<string, readonly Touch[]> => {
  const byAddress = new Map<string, Touch[]>()
  for (const kept of [...records].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    for (const document of kept.documents) {
      const address = addressText(document)
      const before = readExact(document.before)
      const standing = standingOf(now.get(address), document.trace, before)
      byAddress.set(address, [...(byAddress.get(address) ?? []), { kept, document, before, standing }])
    }
  }
  for (const [address, touches] of byAddress) {
    const isDeleted = !now.has(address) && touches.some(({ document }) => document.trace.do === 'delete')
    // One of them took the document away, with whatever the others had made of it.
    if (isDeleted)
      byAddress.set(
        address,
        touches.map(touch => ({ ...touch, standing: 'after' as const })),
      )
  }
  return byAddress
}

/** As it was before the first of them: the earliest in which nothing of the others is seen yet. */
const firstOf = (touches: readonly Touch[]): Document | undefined => {
  const isUntouched = (before: Document): boolean =>
    touches.every(
      ({ document, before: own }) =>
        document.trace.do === 'look' || standingOf(before, document.trace, own) !== 'after',
    )
  return (touches.find(({ before }) => isUntouched(before)) ?? touches[0])?.before
}

const isRoot = ({ kept, document }: Touch): boolean => kept.documents[0] === document

type Outcome = { readonly target?: Target } | { readonly changed: readonly Touch[] }

const replayed = (first: Document | undefined, touches: readonly Touch[]): Document | undefined =>
  touches.reduce((document, { document: { trace } }) => replay(document, trace), first)

interface Taking {
  readonly back: ReadonlySet<Kept>
  readonly writtenAt: string | undefined
}

/** Our own write has set the time of the last write, and by that alone nobody has changed anything. */
const untimed = (document: Document | undefined, writtenAt: string | undefined): Document | undefined => {
  if (document === undefined || writtenAt === undefined) return document
  const rest = cloneOf(document)
  setAt(rest, parsePath(writtenAt), undefined)
  return rest
}

/** What one document is to be again, when these of its touches are taken back. */
const outcomeFor = (
  touches: readonly Touch[],
  { back, writtenAt }: Taking,
  now: Document | undefined,
): Outcome => {
  const [some] = touches
  const first = firstOf(touches)
  if (!some || !first) return {}
  const { collection, id } = some.document
  const own = touches.filter(({ kept }) => back.has(kept))
  const standing = touches.filter(touch => touch.standing === 'after')
  const expected = replayed(first, standing)
  if (sameContent(untimed(now, writtenAt), untimed(expected, writtenAt))) {
    const document = replayed(
      first,
      standing.filter(({ kept }) => !back.has(kept)),
    )
    return document ? { target: { collection, id, now, document } } : {}
  }
  const strict = own.filter(touch => isRoot(touch) || touch.document.trace.do !== 'update' || !now)
  if (strict.length > 0 || !now) return { changed: strict.length > 0 ? strict : own }
  const taken = own.filter(touch => touch.standing === 'after')
  const document = taken.reduce(
    (sofar, { document: { trace } }) => (trace.do === 'update' ? takeBack(sofar, trace, first) : sofar),
    now,
  )
  return { target: { collection, id, now, document } }
}

const stateOf = (kept: Kept, touches: ReadonlyMap<string, readonly Touch[]>) => {
  const own = [...touches.values()].flat().filter(touch => touch.kept === kept)
  if (own.some(({ standing }) => standing === 'changed')) return 'changed' as const
  return own.some(({ standing }) => standing === 'after') ? ('restorable' as const) : ('as-before' as const)
}

const touched = (touches: readonly Touch[], back: ReadonlySet<Kept>): boolean =>
  touches.some(({ kept }) => back.has(kept))

/**
 * Works out which of the wanted records are still what the run made of them, and what their documents have to be again.
 * A document that several records of the run changed comes back with all of them, or loses the share of those alone that
 * are taken back. Documents beside a record's own may have been changed elsewhere meanwhile: a notification was read.
 */
export const planTakeBack = (records: readonly Kept[], now: Now, writtenAt?: string): TakeBackPlan => {
  const touches = touchesOf(records, now)
  const verdicts = new Map(
    records.filter(({ wanted }) => wanted).map(kept => [kept.number, stateOf(kept, touches)] as const),
  )
  const back = new Set(records.filter(({ number }) => verdicts.get(number) === 'restorable'))
  for (;;) {
    const outcomes = [...touches]
      .filter(([, each]) => touched(each, back))
      .map(([address, each]) => outcomeFor(each, { back, writtenAt }, now.get(address)))
    const changed = outcomes.flatMap(outcome => ('changed' in outcome ? outcome.changed : []))
    if (changed.length === 0)
      return { targets: outcomes.flatMap(each => ('target' in each && each.target) || []), verdicts }
    for (const { kept } of changed) {
      verdicts.set(kept.number, 'changed')
      back.delete(kept)
    }
  }
}
