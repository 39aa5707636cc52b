import { idText } from './values.ts'

/** Something with a key as it is stored. */
export interface Keyed<T> {
  readonly key: unknown
  readonly value: T
}

/** As MongoDB sorts the types that a key may have: numbers, texts, ObjectIds. */
const rankOf = (key: unknown): number => (typeof key === 'string' ? 1 : typeof key === 'object' ? 2 : 0)

/** As MongoDB compares keys without a collation: texts by their bytes. */
const compareKeys = (a: unknown, b: unknown): number => {
  const apart = rankOf(a) - rankOf(b)
  if (apart !== 0) return apart
  if (rankOf(a) === 0) return Number(a) - Number(b)
  return Buffer.compare(Buffer.from(idText(a) ?? ''), Buffer.from(idText(b) ?? ''))
}

/** Streams that are each in the order of their keys, as one that is too. Nothing is held but the next of each. */
export async function* inKeyOrder<T>(streams: readonly AsyncGenerator<Keyed<T>>[]): AsyncGenerator<Keyed<T>> {
  const [only, ...others] = streams
  if (only && others.length === 0) {
    yield* only
    return
  }
  try {
    const heads = await Promise.all(streams.map(async stream => ({ stream, next: await stream.next() })))
    for (;;) {
      const open = heads.flatMap(head => (head.next.done ? [] : [{ head, item: head.next.value }]))
      const [first, ...rest] = open
      if (!first) return
      const least = rest.reduce(
        (best, each) => (compareKeys(each.item.key, best.item.key) < 0 ? each : best),
        first,
      )
      yield least.item
      least.head.next = await least.head.stream.next()
    }
  } finally {
    await Promise.all(streams.map(stream => stream.return(undefined)))
  }
}
