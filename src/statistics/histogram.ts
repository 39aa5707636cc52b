import { addTo, type CellTotals } from './cells.ts'

/**
 * Upper edges of the classes in whole minutes, each included in its class; above the last there is one more. They never
 * change under one metric version: a percentile is defined as the class that it lies in, so that it is exact whatever
 * becomes of the tickets (statistics.md §3).
 */
export const edges = [5, 15, 30, 60, 120, 240, 480, 1440, 2880, 4320, 10080, 20160, 43_200] as const
const last = edges[edges.length - 1]

export type Measure = 'first_response' | 'resolution'

const namesOf = (measure: Measure): readonly string[] => [
  ...edges.map(edge => `${measure}_to_${edge}`),
  `${measure}_over_${last}`,
]

/** Names of the counters, from the shortest class to the longest; made once, not for each ticket. */
export const classNames: Readonly<Record<Measure, readonly string[]>> = {
  first_response: namesOf('first_response'),
  resolution: namesOf('resolution'),
}

export const addToHistogram = (cell: CellTotals, measure: Measure, minutes: number): void => {
  const found = edges.findIndex(edge => minutes <= edge)
  addTo(cell, classNames[measure][found < 0 ? edges.length : found] as string, 1)
}

/** `upTo` is absent in the class that has no upper edge. */
export interface PercentileClass {
  readonly over: number
  readonly upTo?: number
}

/**
 * The class of the smallest value that at least `percent` of the values do not exceed (nearest rank). Undefined where
 * nothing was counted, or where some of it was counted before there were classes.
 */
export const percentileClass = (
  counters: Readonly<Record<string, number | string>>,
  measure: Measure,
  percent: number,
): PercentileClass | undefined => {
  const counts = classNames[measure].map(name => Number(counters[name] ?? 0))
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0 || n !== Number(counters[`${measure}_n`] ?? 0)) return undefined
  const rank = Math.ceil((n * percent) / 100)
  let seen = 0
  const index = counts.findIndex(count => {
    seen += count
    return seen >= rank
  })
  const [over, upTo] = [edges[index - 1] ?? 0, edges[index]]
  return { over, ...(upTo === undefined ? {} : { upTo }) }
}
