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

/** The same numbers for the same seed for ever (mulberry32): rows must not change when others are added. */
export const seeded = (seed: string): Random => {
  let state = fnv1a(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
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
