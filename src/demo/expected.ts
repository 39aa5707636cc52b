import { DateTime } from 'luxon'
import type { Db, ObjectId } from 'mongodb'
import type { Entity } from '../entities.ts'

/** What ought to become of a ticket, worked out from the stored documents alone. */
export interface Expected {
  readonly id: ObjectId
  readonly action: 'redact' | 'anonymise' | 'delete'
  /** Only these; absent: every entity. */
  readonly entities?: readonly Entity[]
}

interface Row {
  readonly _id: ObjectId
  readonly closedDate?: Date | null
  readonly type: string
  readonly closed: boolean
  readonly tags: readonly string[]
}

/** The desk's tables joined by the server, not by us. */
const rowsOf = (db: Db) =>
  db.collection('tickets').aggregate<Row>([
    { $lookup: { from: 'tickettypes', localField: 'type', foreignField: '_id', as: 'types' } },
    { $lookup: { from: 'statuses', localField: 'status', foreignField: '_id', as: 'states' } },
    { $lookup: { from: 'tags', localField: 'tags', foreignField: '_id', as: 'labels' } },
    {
      $project: {
        closedDate: 1,
        type: { $first: '$types.name' },
        closed: { $first: '$states.isResolved' },
        tags: '$labels.name',
      },
    },
  ])

const expectedOf = (
  { _id: id, closedDate, type, closed, tags }: Row,
  now: DateTime,
): Expected | undefined => {
  if (!closed || !closedDate || tags.includes('legal-hold')) return undefined
  const since = DateTime.fromJSDate(closedDate, { zone: 'Europe/Stockholm' })
  const is = (span: { days?: number; months?: number }): boolean => since.plus(span) <= now
  if (type === 'Billing' || type === 'Invoice') {
    const yearAfter = since.plus({ years: 7 }).startOf('year').plus({ years: 1 })
    if (yearAfter <= now) return { id, action: 'delete' }
    if (is({ months: 24 })) return { id, action: 'redact' }
    return is({ days: 90 }) ? { id, action: 'redact', entities: ['CARD', 'IP'] } : undefined
  }
  if (type === 'Complaint' || type === 'Warranty') {
    if (is({ months: 36 })) return { id, action: 'anonymise' }
    return is({ days: 30 }) ? { id, action: 'redact', entities: ['CARD', 'ID_NUMBER'] } : undefined
  }
  return is({ months: 12 }) ? { id, action: 'anonymise' } : undefined
}

/**
 * The demo's policy applied by hand, without a line of the policy engine: what `plan` says is compared with it, and
 * what must be gone afterwards is taken from it.
 */
export const expectedOutcomes = async (db: Db, moment: Date): Promise<readonly Expected[]> => {
  const now = DateTime.fromJSDate(moment, { zone: 'Europe/Stockholm' })
  const rows = await rowsOf(db).toArray()
  return rows.flatMap(row => expectedOf(row, now) ?? [])
}
