import { mulberry32 } from './mulberry32.ts'

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

export const createDraw = (seed: number): Draw => {
  const fraction = mulberry32(seed)
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
