import type { ClientSession, Document } from 'mongodb'
import type { Tables } from '../lookups.ts'
import type { StoreParts } from '../parts.ts'
import { personTickets } from '../person-tickets.ts'
import type { PersonTickets } from '../source.ts'
import { isHeld, isUnchanged } from './guard.ts'
import type { RecordWrite } from './record-write.ts'
import { addressText, readAgain } from './stored.ts'
import { withStrays } from './strays.ts'

/** What every step of a write is given. */
export interface WriteContext {
  readonly parts: StoreParts
  readonly tables: Tables
}

/** A write that has begun is brought to its end; the caller's signal is heard between batches. */
const neverAborted = new AbortController().signal

export type Verdict = 'stale' | 'held'

export interface Inspection {
  /** By the number of the record. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Those that may be written, without removals of what is gone already. */
  readonly open: readonly RecordWrite[]
}

const spelled = (tag: string): string => tag.trim().toLowerCase()

/**
 * A person is held by a tag on any of their tickets, and one opened since changes the decision. Other changes are
 * our own: tickets anonymised at the same time are the person's no more.
 */
const personVerdict = (record: RecordWrite, now: PersonTickets | undefined): Verdict | undefined => {
  const held = new Set(record.holdTags.map(spelled))
  if (now?.tags.some(tag => held.has(spelled(tag)))) return 'held'
  const before = record.source.tickets?.open ?? 0
  return before > 0 === (now?.open ?? 0) > 0 ? undefined : 'stale'
}

/** What the people's tickets say now, by the number of the record. */
export const personVerdicts = async (
  { parts, tables }: WriteContext,
  records: readonly RecordWrite[],
): Promise<ReadonlyMap<number, Verdict>> => {
  const contacts = records.filter(({ source }) => source.kind === 'contact' && !source.loose)
  if (contacts.length === 0) return new Map()
  const ids = contacts.map(({ change }) => change.id)
  const tickets = await personTickets(parts, tables, ids, neverAborted)
  return new Map(
    contacts.flatMap(record => {
      const verdict = personVerdict(record, tickets.get(record.change.id))
      return verdict ? [[record.number, verdict] as const] : []
    }),
  )
}

const rootVerdict = ({ root }: RecordWrite, now: ReadonlyMap<string, Document>): Verdict | undefined => {
  const document = now.get(addressText(root))
  if (!document) return 'stale'
  if (isHeld(root.guard.hold, document)) return 'held'
  return isUnchanged(root.guard, document) ? undefined : 'stale'
}

/** What is gone already need not be removed. */
const isRemoval = ({ effect }: RecordWrite['root']): boolean => effect.do === 'delete' || effect.do === 'pull'

/** Reads everything again and says which records may not be written any more, and why. */
export const inspect = async (
  { parts, tables }: WriteContext,
  records: readonly RecordWrite[],
  session?: ClientSession,
): Promise<Inspection> => {
  const now = await readAgain(
    parts.db,
    records.flatMap(({ root, others }) => [root, ...others]),
    session,
  )
  const strays = await withStrays(parts.db, parts.map, records)
  const people = await personVerdicts({ parts, tables }, records)
  const verdicts = new Map<number, Verdict>()
  const open: RecordWrite[] = []
  for (const record of records) {
    const others = record.others.filter(write => !isRemoval(write) || now.has(addressText(write)))
    const isStale = others.some(write => {
      const document = now.get(addressText(write))
      return !document || !isUnchanged(write.guard, document)
    })
    const verdict =
      rootVerdict(record, now) ??
      people.get(record.number) ??
      (isStale || strays.has(record.number) ? 'stale' : undefined)
    if (verdict) verdicts.set(record.number, verdict)
    else open.push(others.length === record.others.length ? record : { ...record, others })
  }
  return { verdicts, open }
}
