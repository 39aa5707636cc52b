import { mulberry32 } from '../../src/demo/mulberry32.ts'

/** A seeded source of chance; the same seed gives the same text on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number
  readonly chance: (share: number) => boolean
  /** Whole, both ends included. */
  readonly int: (low: number, high: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
  /** `length` random digits. */
  readonly digits: (length: number) => string
}

export function seededRandom(seed: number): Random {
  // Mixed first: neighbouring seeds must not begin alike.
  const next = mulberry32(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b))
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const index = int(0, list.length - 1)
    if (index >= list.length || index < 0) throw new Error('nothing to pick from')
    return list[index] as T
  }
  const shuffled = <T>(list: readonly T[]) => {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = int(0, last)
      const kept = copy[last] as T
      copy[last] = copy[other] as T
      copy[other] = kept
    }
    return copy
  }
  const digits = (length: number) => Array.from({ length }, () => int(0, 9)).join('')
  return { next, chance: share => next() < share, int, pick, shuffled, digits }
}
