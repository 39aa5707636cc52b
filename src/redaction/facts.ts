/** Printable ASCII, Latin letters that NFKC leaves alone, and common punctuation: nothing here needs folding. */
export const unplain =
  /[^\t\n\r\x20-\x7e¡-§©«¬®°±¶·»À-ıĴ-ľŁ-ňŊ-žƀ-ƃƏƒơưǍ-ǜǤ-ǯȘ-ț\u0391-\u03a1\u03a3-\u03ce\u0410-\u045f‘-”•€]/u

/** What a sign may be, a bit each. */
const signs = {
  unplain: /./u,
  digit: /[0-9]/,
  at: /@/,
  colon: /:/,
  upper: /\p{Lu}/u,
  /** Opens brackets. */
  opening: /[([{<]/,
  /** Stands for digits that are not shown. */
  cover: /[xX*•#·_]/,
  point: /[.]/,
  slash: /[/]/,
  /** Of `www`. */
  w: /w/i,
  star: /[*]/,
  dash: /-/,
} as const

type Sign = keyof typeof signs

const names = Object.keys(signs) as Sign[]
const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Sign, number>

/** Signs up to the last one of `unplain` that is looked up; all beyond need folding. */
const tableSize = 0x2100

const factsOf = (code: number): number => {
  const sign = String.fromCharCode(code)
  const tells = (name: Sign): boolean => (name === 'unplain' ? unplain : signs[name]).test(sign)
  return names.reduce((found, name) => (tells(name) ? found | bits[name] : found), 0)
}

/** Made for the first text: commands that read none have no use for it. */
let table: Uint16Array | undefined

const tableOfFacts = (): Uint16Array => {
  table ??= Uint16Array.from({ length: tableSize }, (_, code) => factsOf(code))
  return table
}

/** What there is in a text, worked out in one pass. */
export interface Facts {
  /** Kinds of signs, a bit each. */
  readonly single: number
  /** Kinds of which two stand side by side. */
  readonly double: number
}

export const factsIn = (text: string): Facts => {
  const known = tableOfFacts()
  let [single, double, last] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const facts = code < tableSize ? (known[code] ?? 0) : bits.unplain
    single |= facts
    double |= facts & last
    last = facts
  }
  return { single, double }
}

export const holds = ({ single }: Facts, sign: Sign): boolean => (single & bits[sign]) !== 0

/** Do two such signs stand side by side? */
export const holdsPair = ({ double }: Facts, sign: Sign): boolean => (double & bits[sign]) !== 0
