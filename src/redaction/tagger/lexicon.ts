import { addText, addUnit, emptyHash } from './hash.ts'
import { smallUnit } from './letters.ts'
import { shapes, type Words } from './words.ts'

/**
 * Bits of a word's code, two each: how many are given it, how many have it as family name, how often text has it in the
 * name of a person, in small letters, with a capital though it names nobody, and how common it is.
 */
export const codeBits = { given: 0, family: 2, person: 4, lower: 6, capital: 8, common: 10 } as const
/** All of a code that tells of names. */
export const nameBits = 0b111111
/** Set where the word is not in the lexicon itself, but without its ending. */
export const inflected = 1 << 12
/** Set in a slot where longer words that end in this one are no names: `-villkor`, `-abteilung`, `-numerot`. */
export const tail = 1 << 13
/** The code of a word that is in no list and made of two that are, the second a tail: `Köpvillkor`. */
export const compound = inflected | (1 << codeBits.common)

const bits = (code: number, from: number): number => (code >> from) & 3

/**
 * What kind of word a code tells of, 0 to 7: unknown; only in capitals, no name; a word in small letters; common, no
 * more; a given or a family name and nothing else; one that is a word too.
 */
export const kindOf = (code: number): number => {
  if (code === 0) return 0
  const [given, family, person] = [
    bits(code, codeBits.given),
    bits(code, codeBits.family),
    bits(code, codeBits.person),
  ]
  const [lower, capital] = [bits(code, codeBits.lower), bits(code, codeBits.capital)]
  if (given + family + person === 0) return lower > 0 ? 2 : capital > 0 ? 1 : 3
  const isWord = lower > 0 || capital > 1
  return (given > family ? 4 : 5) + (isWord ? 2 : 0)
}

/** Is it the name of very many, or of many and met in text as a person's? */
export const isOften = (code: number): boolean => {
  const most = Math.max(bits(code, codeBits.given), bits(code, codeBits.family))
  return most > 2 || (most > 1 && bits(code, codeBits.person) > 0)
}

/**
 * Open addressing: a slot is 16 bits of the word's hash and 16 of its code; an empty one is 0. A word that is not
 * there meets another's fingerprint in about one case of 30,000.
 */
export interface Lexicon {
  readonly slots: Uint32Array
}

export const fingerprint = (hash: number): number => (((hash >>> 16) ^ Math.imul(hash, 0x9e35)) & 0xffff) | 1

/** All of the slot of the word with this hash, 0 for none. */
const slotOf = ({ slots }: Lexicon, hash: number): number => {
  const wanted = fingerprint(hash)
  const last = slots.length - 1
  for (let at = (hash >>> 0) % slots.length; ; at = at === last ? 0 : at + 1) {
    const slot = slots[at] ?? 0
    if (slot === 0) return 0
    if (slot >>> 16 === wanted) return slot & 0xffff
  }
}

/** The code of the word with this hash, 0 for none. */
export const codeOf = (lexicon: Lexicon, hash: number): number => slotOf(lexicon, hash) & (inflected - 1)

const cases = ['lla', 'llä', 'lle', 'lta', 'ltä', 'ssa', 'ssä', 'sta', 'stä', 'ksi', 'na', 'nä', 'n']

/**
 * Finnish cases, longest first; `put` stands in for what the stem lost: Virta|sen, Niem|en, Lah|den, Iso|mäen, Marku|ksen.
 */
const endings: readonly { readonly cut: string; readonly put: readonly string[] }[] = [
  ...cases.map(cut => ({ cut: `kse${cut}`, put: ['s'] })),
  { cut: 'kseen', put: ['s'] },
  // Ylikan|kaan, Rik|kaalle: the strong grade stands before the long vowel.
  ...cases.flatMap(cut => [
    { cut: `kaa${cut}`, put: ['gas', 'as'] },
    { cut: `aa${cut}`, put: ['as'] },
    { cut: `ää${cut}`, put: ['äs'] },
  ]),
  ...cases.flatMap(cut => [
    { cut: `se${cut}`, put: ['nen'] },
    { cut: `de${cut}`, put: ['ti'] },
    { cut: `e${cut}`, put: ['i', 'e', 'ki', ''] },
    { cut: `i${cut}`, put: [''] },
  ]),
  { cut: 'seen', put: ['nen'] },
  { cut: 'een', put: ['i', 'e'] },
  { cut: 'sta', put: ['nen'] },
  { cut: 'stä', put: ['nen'] },
  { cut: 'sia', put: ['nen'] },
  { cut: 'set', put: ['nen'] },
  { cut: 'iin', put: ['', 'i'] },
  { cut: 'oon', put: ['o'] },
  { cut: 'uun', put: ['u'] },
  { cut: 'aan', put: ['a'] },
  { cut: 'ään', put: ['ä'] },
  { cut: 'öön', put: ['ö'] },
  ...cases.map(cut => ({ cut, put: [''] })),
  { cut: 'ea', put: ['i'] },
  { cut: 'eä', put: ['i'] },
  { cut: 'ia', put: [''] },
  { cut: 'iä', put: [''] },
  { cut: 'ta', put: [''] },
  { cut: 'tä', put: [''] },
  { cut: 'a', put: [''] },
  { cut: 'ä', put: [''] },
]

/** Short stems meet too many other words. */
const shortestStem = 3

/** Units of small letters and the hash of each beginning of one word; used again for each. */
const units = new Uint16Array(64)
const beginnings = new Int32Array(65)

const endsWith = (length: number, ending: string): boolean => {
  const from = length - ending.length
  if (from < shortestStem) return false
  for (let at = 0; at < ending.length; at++) if (units[from + at] !== ending.charCodeAt(at)) return false
  return true
}

const [letterK, letterP, letterT, letterD, letterS] = [107, 112, 116, 100, 115]
/** n, r, l and m twice stand for them and t or p. */
const halves = new Map([
  [110, letterT],
  [114, letterT],
  [108, letterT],
  [109, letterP],
])

/**
 * `Matin` of `Matti`, `Heikin` of `Heikki`, `Pekan` of `Pekka`: the stem has one of two letters left. `Rannan` of
 * `Ranta`, `Lehdon` of `Lehto`: it has another one.
 */
const strengthened = (lexicon: Lexicon, stem: number): number => {
  const [first, before, last] = [units[stem - 3] ?? 0, units[stem - 2] ?? 0, units[stem - 1] ?? 0]
  if (before === letterK || before === letterP || before === letterT)
    return codeOf(lexicon, addUnit(addUnit(beginnings[stem - 1] ?? 0, before), last))
  const strong = before === letterD ? letterT : first === before ? halves.get(before) : undefined
  return strong === undefined ? 0 : codeOf(lexicon, addUnit(addUnit(beginnings[stem - 2] ?? 0, strong), last))
}

const isName = (code: number): boolean => (code & nameBits) !== 0

/** Hung on a word in any case, or on one in none: Mikko|kin, Mikolle|kaan. */
const clitics = ['kaan', 'kään', 'kin', 'han', 'hän', 'ko', 'kö']

const caseCode = (lexicon: Lexicon, length: number): number => {
  for (const { cut, put } of endings) {
    if (!endsWith(length, cut)) continue
    const stem = length - cut.length
    for (const back of put) {
      const code = codeOf(lexicon, addText(beginnings[stem] ?? 0, back))
      if (isName(code)) return code
    }
    const code = strengthened(lexicon, stem)
    if (isName(code)) return code
  }
  return 0
}

const stemCode = (lexicon: Lexicon, length: number): number => {
  const found = caseCode(lexicon, length)
  if (found !== 0) return found
  const clitic = clitics.find(each => endsWith(length, each))
  if (clitic === undefined) return 0
  const code = codeOf(lexicon, beginnings[length - clitic.length] ?? 0)
  return isName(code) ? code : caseCode(lexicon, length - clitic.length)
}

const readUnits = ({ text, start, end }: Words, at: number): number => {
  const from = start[at] ?? 0
  const length = Math.min(60, (end[at] ?? 0) - from)
  let hash = emptyHash
  for (let unit = 0; unit < length; unit++) {
    beginnings[unit] = hash
    units[unit] = smallUnit(text.charCodeAt(from + unit))
    hash = addUnit(hash, units[unit] ?? 0)
  }
  beginnings[length] = hash
  return length
}

/** Two words joined, an `s` between them or not: the second has so many letters at least, the first is no shorter. */
const [shortestTail, shortestHead] = [3, 3]

const isWord = (code: number): boolean => code >> codeBits.lower !== 0

/** Is the word of this many units, read before, made of a known one and a tail? */
const isCompound = (lexicon: Lexicon, length: number): boolean => {
  for (let cut = length - shortestTail; cut >= shortestHead; cut--) {
    const isHead =
      isWord(codeOf(lexicon, beginnings[cut] ?? 0)) ||
      (cut > shortestHead && units[cut - 1] === letterS && isWord(codeOf(lexicon, beginnings[cut - 1] ?? 0)))
    if (!isHead) continue
    let hash = emptyHash
    for (let at = cut; at < length; at++) hash = addUnit(hash, units[at] ?? 0)
    if ((slotOf(lexicon, hash) & tail) !== 0) return true
  }
  return false
}

/** What the lexicon knows of a word of a text, in genitive or, where `isFinnish`, in any case. */
export const lookUp = (lexicon: Lexicon, words: Words, at: number, isFinnish: boolean): number => {
  const hash = words.hash[at] ?? 0
  const code = codeOf(lexicon, hash)
  const length = (words.end[at] ?? 0) - (words.start[at] ?? 0)
  if (isName(code) || length <= shortestStem || words.shape[at] === shapes.digits) return code
  const last = words.text.charCodeAt((words.end[at] ?? 0) - 1) | 32
  const mayBeCompound = code === 0 && length >= shortestHead + shortestTail
  if (last !== letterS && !isFinnish && !mayBeCompound) return code
  const size = readUnits(words, at)
  const genitive = last === letterS ? codeOf(lexicon, beginnings[size - 1] ?? 0) : 0
  if (isName(genitive)) return genitive | inflected
  const found = isFinnish ? stemCode(lexicon, size) : 0
  if (found !== 0) return found | inflected
  return mayBeCompound && isCompound(lexicon, size) ? compound : code
}
