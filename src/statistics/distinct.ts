/** How many people wrote so often, from the seldom to the often: `1`, `2`, `3-5`, `6+`, or wider where few did. */
export type ContactClasses = readonly { readonly contacts: string; readonly people: number }[]

/**
 * Customers of a period, counted while it was known who they are. Not additive: a customer of two months is one of their
 * quarter (statistics.md §3).
 */
export interface DistinctCustomers {
  /** As in `MergedCell`. */
  readonly period: string
  /** Absent where they are fewer than k. */
  readonly distinct?: number
  readonly classes: ContactClasses
  /** Tickets of which nobody knew any more, or never knew, whose they are: `distinct` is at least so many. */
  readonly unknown: number
}

interface Class {
  readonly from: number
  readonly to: number
  readonly people: number
}

const bounds = [
  [1, 1],
  [2, 2],
  [3, 5],
  [6, Number.POSITIVE_INFINITY],
] as const

const nameOf = ({ from, to }: Class): string => {
  if (to === Number.POSITIVE_INFINITY) return `${from}+`
  return from === to ? String(from) : `${from}-${to}`
}

/** Those of fewer than k people go together with the next seldomer one, and the most seldom with the next. */
const mergeClasses = (classes: readonly Class[], k: number): Class[] => {
  const merged: Class[] = []
  for (const each of classes.toReversed()) {
    const more = merged.at(-1)
    const isFew = more !== undefined && more.people > 0 && more.people < k
    if (isFew) merged[merged.length - 1] = { from: each.from, to: more.to, people: each.people + more.people }
    else merged.push(each)
  }
  const [second, first] = merged.slice(-2)
  const isFew = first !== undefined && second !== undefined && first.people > 0 && first.people < k
  if (!isFew) return merged.toReversed()
  const joined = { from: first.from, to: second.to, people: first.people + second.people }
  return mergeClasses([joined, ...merged.slice(0, -2).toReversed()], k)
}

/**
 * `contacts` is the number of tickets of each person, in any order and without who they are; `unknown` are tickets of nobody
 * in particular. No class holds fewer than k people, and nothing is told of fewer than k altogether.
 */
export const distinctOf = (
  period: string,
  {
    contacts,
    unknown,
    k,
  }: { readonly contacts: readonly number[]; readonly unknown: number; readonly k: number },
): DistinctCustomers => {
  if (contacts.length < k) return { period, classes: [], unknown }
  const classes = bounds.map(([from, to]) => ({
    from,
    to,
    people: contacts.filter(count => count >= from && count <= to).length,
  }))
  return {
    period,
    distinct: contacts.length,
    classes: mergeClasses(classes, k).map(each => ({ contacts: nameOf(each), people: each.people })),
    unknown,
  }
}
