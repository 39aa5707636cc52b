/** A list in pages by number, in the order of growing ids; a page beyond the last one is empty. */
export type ReadPage<T> = (number: number, signal: AbortSignal) => Promise<readonly T[]>

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

/**
 * Every item, the last one first, page by page. What is deleted meanwhile moves later items to earlier pages: read from the
 * front they would be left out, read from the end they come twice, and the second time is passed over.
 */
export async function* fromTheEnd<T>(
  read: ReadPage<T>,
  idOf: (item: T) => number,
  signal: AbortSignal,
): AsyncGenerator<readonly T[]> {
  signal.throwIfAborted()
  let lowest = Number.POSITIVE_INFINITY
  let { number, items } = await lastPage(read, signal)
  for (;;) {
    const fresh = items.filter(item => idOf(item) < lowest).sort((a, b) => idOf(b) - idOf(a))
    if (fresh.length > 0) yield fresh
    lowest = Math.min(lowest, ...fresh.map(idOf))
    signal.throwIfAborted()
    number -= 1
    if (number < 1) return
    items = await read(number, signal)
  }
}
