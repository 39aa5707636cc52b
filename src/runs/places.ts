import { residual } from '../anonymisation/residual.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { OutOfReach } from './left-records.ts'

const countsOf = (places: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}

/** What both tell of the same record: a place counts as often as the one says that has met it more often. */
export const eitherPlaces = (one: readonly string[], other: readonly string[]): string[] => {
  const [first, second] = [countsOf(one), countsOf(other)]
  return [...new Set([...one, ...other])].flatMap(place =>
    Array.from({ length: Math.max(first.get(place) ?? 0, second.get(place) ?? 0) }, () => place),
  )
}

const byPlace = (a: OutOfReach, b: OutOfReach): number => (a.place < b.place ? -1 : 1)

export const countPlaces = (places: readonly string[]): OutOfReach[] =>
  [...countsOf(places)].map(([place, count]) => ({ place, count })).sort(byPlace)

const joined = (
  lists: readonly (readonly OutOfReach[])[],
  of: (known: number, count: number) => number,
): OutOfReach[] => {
  const counts = new Map<string, number>()
  for (const { place, count } of lists.flat()) counts.set(place, of(counts.get(place) ?? 0, count))
  return [...counts].map(([place, count]) => ({ place, count })).sort(byPlace)
}

/** Of different records. */
export const addPlaces = (...lists: readonly (readonly OutOfReach[])[]): OutOfReach[] =>
  joined(lists, (known, count) => known + count)

/** Of the same records, looked at more than once. */
export const mostPlaces = (...lists: readonly (readonly OutOfReach[])[]): OutOfReach[] =>
  joined(lists, Math.max)

/** Where one of the values stands and the desk has no way to take it out. What a link leads to is a record of its own. */
export const outOfReach = (
  { fields }: StoreRecord,
  gone: readonly string[],
  isOwn: (phrase: string) => boolean,
): string[] =>
  fields
    .filter(
      ({ class: of, value, rules }) =>
        rules.fixed && of !== 'link' && typeof value === 'string' && residual([value], gone, isOwn) > 0,
    )
    .map(({ pattern }) => pattern)
