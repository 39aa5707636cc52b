import type { Db } from 'mongodb'
import type { Cells } from '../statistics/cells.ts'

/** Month and category → tickets, messages, whole minutes to the first answer. */
export type DeskFigures = ReadonlyMap<string, readonly [tickets: number, messages: number, minutes: number]>

interface Group {
  readonly _id: { readonly month: string; readonly type?: string }
  readonly tickets: number
  readonly messages: number
  readonly minutes: number
}

/** A coarse row is counted by what was kept of it: all its times are this one. */
const isExact = { date: { $ne: new Date('1975-01-01T00:00:00Z') } }

const keyOf = (month: string, category: string): string => `${month} ${category}`

/** The desk's own figures, summed by the database: shares nothing with the counters they are compared with. */
export const countDesk = async (db: Db): Promise<DeskFigures> => {
  const first = { $first: '$comments.date' }
  const minutes = { $floor: { $divide: [{ $subtract: [first, '$date'] }, 60_000] } }
  const groups = await db
    .collection('tickets')
    .aggregate<Group>([
      { $match: isExact },
      { $lookup: { from: 'tickettypes', localField: 'type', foreignField: '_id', as: 'types' } },
      {
        $group: {
          _id: {
            month: { $dateToString: { date: '$date', format: '%Y-%m', timezone: 'Europe/Stockholm' } },
            type: { $first: '$types.name' },
          },
          tickets: { $sum: 1 },
          messages: { $sum: { $size: '$comments' } },
          minutes: { $sum: { $cond: [{ $gte: [first, '$date'] }, minutes, 0] } },
        },
      },
    ])
    .toArray()
  return new Map(
    groups.map(({ _id, tickets, messages, minutes: sum }) => [
      keyOf(_id.month, _id.type ?? ''),
      [tickets, messages, sum],
    ]),
  )
}

/** What is left in the desk and what was kept of deleted tickets and coarse rows, together. */
export const addKept = (desk: DeskFigures, kept: readonly Cells[]): DeskFigures => {
  const sums = new Map(desk)
  for (const cells of kept) {
    for (const [key, cell] of Object.entries(cells)) {
      const [month = '', category = ''] = JSON.parse(key) as string[]
      const [tickets, messages, minutes] = sums.get(keyOf(month, category)) ?? [0, 0, 0]
      const { n = 0, messages: more = 0, first_response_sum: sum = 0 } = cell
      sums.set(keyOf(month, category), [tickets + n, messages + more, minutes + sum])
    }
  }
  return sums
}

export const sameFigures = (before: DeskFigures, after: DeskFigures): boolean =>
  before.size === after.size &&
  [...before].every(([key, figures]) => figures.every((figure, index) => after.get(key)?.[index] === figure))

export const totals = (figures: DeskFigures): { tickets: number; messages: number; minutes: number } => {
  const sum = { tickets: 0, messages: 0, minutes: 0 }
  for (const [tickets, messages, minutes] of figures.values()) {
    sum.tickets += tickets
    sum.messages += messages
    sum.minutes += minutes
  }
  return sum
}
