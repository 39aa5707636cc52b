import { mulberry32 } from '../../src/demo/mulberry32.ts'

/** 32 bits of FNV-1a over UTF-16 units: enough to seed with, and to split by. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export interface Random {
  /** A whole number below the limit. */
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** So many decimal digits. */
  digits(count: number): string
}

/** The same numbers for the same seed for ever: rows must not change when others are added. */
export const seeded = (seed: string): Random => {
  const next = mulberry32(fnv1a(seed))
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: share => next() < share,
    pick: list => {
      const chosen = list[below(list.length)]
      if (chosen === undefined) throw new Error(`nothing to pick from (${seed})`)
      return chosen
    },
    digits: count => Array.from({ length: count }, () => below(10)).join(''),
  }
}
