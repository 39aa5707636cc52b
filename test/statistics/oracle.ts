import type { Db, Document } from 'mongodb'

/**
 * The figures of a desk, grouped and summed by MongoDB from the stored documents: shares nothing with the program it is held
 * against (statistics.md §7).
 */
export interface OracleGroup {
  readonly month: string
  readonly category: string
  readonly channel: string
  readonly counters: Readonly<Record<string, number>>
}

/** Whole minutes, cut off; null where one of them is missing or the clock ran backwards. */
const minutes = (to: string): Document => ({
  $cond: [
    { $and: [{ $eq: [{ $type: to }, 'date'] }, { $gte: [to, '$createdAt'] }] },
    { $toLong: { $floor: { $divide: [{ $subtract: [to, '$createdAt'] }, 60_000] } } },
    null,
  ],
})

const counted = (value: string): Document => ({ $sum: { $cond: [{ $eq: [value, null] }, 0, 1] } })
const squared = (value: string): Document => ({ $sum: { $multiply: [value, value] } })
const countIf = (condition: Document): Document => ({ $sum: { $cond: [condition, 1, 0] } })

/** How many took longer than the one edge and no longer than the other, which are written out a second time. */
const edges = [5, 15, 30, 60, 120, 240, 480, 1440, 2880, 4320, 10080, 20160, 43_200]
const classed = (name: string, value: string): Document =>
  Object.fromEntries([
    ...edges.map((edge, index) => [
      `${name}_to_${edge}`,
      countIf({ $and: [{ $gt: [value, edges[index - 1] ?? -1] }, { $lte: [value, edge] }] }),
    ]),
    [`${name}_over_43200`, countIf({ $gt: [value, 43_200] })],
  ])
const scored = (score: number): Document => countIf({ $eq: ['$score', score] })

const measures: Document = {
  n: { $sum: 1 },
  messages: { $sum: '$said' },
  first_response_n: counted('$first'),
  first_response_sum: { $sum: '$first' },
  first_response_sumsq: squared('$first'),
  resolution_n: counted('$solved'),
  resolution_sum: { $sum: '$solved' },
  resolution_sumsq: squared('$solved'),
  ...classed('first_response', '$first'),
  ...classed('resolution', '$solved'),
  sla_n: countIf({ $in: ['$inTime', [true, false]] }),
  sla_met: countIf({ $eq: ['$inTime', true] }),
  reopened_n: countIf({ $gt: ['$reopens', 0] }),
  reopened_sum: { $sum: '$reopens' },
  ...Object.fromEntries([1, 2, 3, 4, 5].map(score => [`csat_${score}`, scored(score)])),
}

const grouped = (by: Document, timezone: string): Document[] => [
  { $lookup: { from: 'lines', localField: '_id', foreignField: 'case', as: 'lines' } },
  {
    $set: {
      month: { $dateToString: { date: '$createdAt', format: '%Y-%m', timezone } },
      said: { $size: '$lines' },
      first: minutes('$firstReplyAt'),
      // A ticket that is open has not been solved yet.
      solved: { $cond: [{ $eq: ['$state', 'closed'] }, minutes('$closedAt'), null] },
    },
  },
  { $group: { _id: by, ...measures } },
  { $sort: { _id: 1 } },
]

const withoutZeros = (document: Document): Record<string, number> =>
  Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) =>
      name === '_id' || Number(value) === 0 ? [] : [[name, Number(value)]],
    ),
  )

/** month × category × channel. */
export const oracleGroups = async (desk: Db, timezone = 'Europe/Stockholm'): Promise<OracleGroup[]> => {
  const by = { month: '$month', category: { $ifNull: ['$kind', ''] }, channel: { $ifNull: ['$via', ''] } }
  const found = await desk.collection('cases').aggregate(grouped(by, timezone)).toArray()
  return found.map(({ _id, ...counters }) => ({ ..._id, counters: withoutZeros(counters) }))
}
