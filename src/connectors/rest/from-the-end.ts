import { unreadable } from './passing.ts'

/** A list in pages by number, in a growing order; a page beyond the last one is empty. */
export type ReadPage<T> = (number: number, signal: AbortSignal) => Promise<readonly T[]>

export interface Paged<T> {
  readonly read: ReadPage<T>
  idOf(item: T): number
  /** What the desk sorts by, growing: ids, or moments in which several may be alike. */
  rankOf(item: T): number
  /** Told where the pages are in another order. */
  readonly of: { readonly store: string; readonly path: string }
}

interface LastPage<T> {
  readonly number: number
  readonly items: readonly T[]
}

/** Asked by doubling and halving: the desk does not say how many pages there are, and cuts them as it likes. */
const lastPage = async <T>(read: ReadPage<T>, signal: AbortSignal): Promise<LastPage<T>> => {
  let last: LastPage<T> = { number: 1, items: await read(1, signal) }
  if (last.items.length === 0) return last
  let beyond: number | undefined
  while (beyond === undefined || beyond - last.number > 1) {
    const number: number = beyond === undefined ? last.number * 2 : Math.floor((last.number + beyond) / 2)
    const items = await read(number, signal)
    if (items.length === 0) beyond = number
    else last = { number, items }
  }
  return last
}

/** How many there are, in a handful of calls. */
export const countPaged = async <T>(read: ReadPage<T>, signal: AbortSignal): Promise<number> => {
  const last = await lastPage(read, signal)
  if (last.number === 1) return last.items.length
  return (await read(1, signal)).length * (last.number - 1) + last.items.length
}

/** Reading from the end rests on the order: in another one, entries would be left out and nobody would know. */
const checkOrder = <T>({ rankOf, of }: Paged<T>, items: readonly T[]): void => {
  const isBefore = (item: T, at: number): boolean => {
    const earlier = items[at - 1]
    return earlier !== undefined && rankOf(item) < rankOf(earlier)
  }
  if (items.some(isBefore))
    throw unreadable(
      of.store,
      { method: 'GET', path: of.path },
      'a list in another order than it was asked for',
    )
}

/**
 * Every item, the last one first, page by page. What is deleted meanwhile moves later items to earlier pages: read from the
 * front they would be left out, read from the end they come twice, and the second time is passed over.
 */
export async function* fromTheEnd<T>(paged: Paged<T>, signal: AbortSignal): AsyncGenerator<readonly T[]> {
  const { read, idOf, rankOf } = paged
  signal.throwIfAborted()
  let lowest = Number.POSITIVE_INFINITY
  let seen = new Set<number>()
  const last = await lastPage(read, signal)
  if (last.items.length === 0) return
  // The last page is read anew: what went since it was read has moved later items into it.
  for (let { number } = last; number >= 1; number--) {
    const items = await read(number, signal)
    signal.throwIfAborted()
    checkOrder(paged, items)
    const fresh = items
      .filter(item => rankOf(item) < lowest || (rankOf(item) === lowest && !seen.has(idOf(item))))
      .sort((a, b) => rankOf(b) - rankOf(a) || idOf(b) - idOf(a))
    if (fresh.length > 0) yield fresh
    const reached = Math.min(lowest, ...fresh.map(rankOf))
    if (reached < lowest) seen = new Set()
    lowest = reached
    for (const item of fresh) if (rankOf(item) === lowest) seen.add(idOf(item))
  }
}
