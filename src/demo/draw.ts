/** Chance from a seed: the same seed gives the same demo on every machine. */
export interface Draw {
  /** From 0 up to, not including, 1. */
  fraction(): number
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  happens(probability: number): boolean
  digits(count: number): string
  hex(count: number): string
}

/** Mulberry32: small, fast, good enough for stories; never for secrets. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const createDraw = (seed: number): Draw => {
  const fraction = generator(seed)
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1))
  const many = (count: number, next: () => string): string => Array.from({ length: count }, next).join('')
  return {
    fraction,
    between,
    pick: list => {
      const index = between(0, list.length - 1)
      const picked = list[index]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
    happens: probability => fraction() < probability,
    digits: count => many(count, () => String(between(0, 9))),
    hex: count => many(count, () => between(0, 15).toString(16)),
  }
}
