/** Lists of `size`, the last one shorter; an empty source gives none. */
export async function* inChunks<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const item of source) {
    chunk.push(item)
    if (chunk.length === size) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0) yield chunk
}

/** Lets timers and sockets have their turn: the queue's lock must be renewed while texts are searched. */
export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
