/** A number for the first three letters of a folded word, which others may have as well. */
export const stemOf = (key: string): number =>
  (key.charCodeAt(0) || 0) * 961 + (key.charCodeAt(1) || 0) * 31 + (key.charCodeAt(2) || 0)

const tableSize = 0x2000

const slotOf = (stem: number, length: number): number => (stem + length * 1021) & (tableSize - 1)

/**
 * Says of most words that they are not in a list, without looking them up: a look-up in a long list waits for memory,
 * and nearly every word of a text is in none.
 */
export const createWordFilter = (keys: Iterable<string>): ((key: string, stem: number) => boolean) => {
  const table = new Uint8Array(tableSize)
  for (const key of keys) table[slotOf(stemOf(key), key.length)] = 1
  return (key, stem) => table[slotOf(stem, key.length)] === 1
}

/** A set of a few stems, which says no to most others without a look-up: two pieces of each are kept as bits. */
export const createStemSet = () => {
  const stems = new Set<number>()
  let [low, high] = [0, 0]
  return {
    add: (stem: number): void => {
      stems.add(stem)
      low |= 1 << (stem & 31)
      high |= 1 << ((stem >> 5) & 31)
    },
    has: (stem: number): boolean =>
      (low & (1 << (stem & 31))) !== 0 && (high & (1 << ((stem >> 5) & 31))) !== 0 && stems.has(stem),
  }
}
