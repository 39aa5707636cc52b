import { mix } from './hash.ts'
import { inflected, kindOf, type Lexicon, lookUp, nameBits } from './lexicon.ts'
import { gaps, shapes, type Words } from './words.ts'

/** So many numbers does each word have; their order is part of the trained weights. */
export const featureCount = 57

/** Languages by number; 0 where it is not known. */
export const languageNumbers: Readonly<Record<string, number>> = {
  sv: 1,
  nb: 2,
  da: 3,
  fi: 4,
  nl: 5,
  de: 6,
  en: 7,
}

/** What the features of a text's words are made of, in columns. */
export interface Prepared {
  readonly words: Words
  readonly language: number
  /** Lexicon code with the bit for endings. */
  readonly code: Uint16Array
  /** Number of its line's first word, for each word. */
  readonly lineStart: Int32Array
  /** How the text is written: 0 as usual, 1 without capitals, 2 with many. */
  readonly mode: number
  /** 1 where the word stands elsewhere in the text in small letters, 2 where it stands there more than once with a capital. */
  readonly elsewhere: Uint8Array
}

const modeOf = ({ count, shape }: Words): number => {
  let [capital, loud] = [0, 0]
  for (let at = 0; at < count; at++) {
    if (shape[at] === shapes.title) capital++
    if (shape[at] === shapes.upper) loud++
  }
  if (capital + loud === 0) return 1
  return loud * 2 > count ? 2 : 0
}

/** Room for the table below, for as long as it suffices. */
let [tableKeys, tableMarks] = [new Int32Array(512), new Uint8Array(512)]

/** A table of this many slots, all empty; a power of two. */
const tableOf = (size: number): { readonly keys: Int32Array; readonly marks: Uint8Array } => {
  if (size > 1 << 16) return { keys: new Int32Array(size), marks: new Uint8Array(size) }
  if (size > tableKeys.length) [tableKeys, tableMarks] = [new Int32Array(size), new Uint8Array(size)]
  else {
    tableKeys.fill(0, 0, size)
    tableMarks.fill(0, 0, size)
  }
  return { keys: tableKeys, marks: tableMarks }
}

/** A small table of the text's own words: which occur in small letters, which more than once with a capital. */
const seenElsewhere = ({ count, hash, shape }: Words, found: Uint8Array): void => {
  let size = 16
  while (size < count * 2) size *= 2
  const { keys, marks } = tableOf(size)
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 15)) & (size - 1)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let at = 0; at < count; at++) {
    const key = hash[at] ?? 0
    const slot = slotOf(key)
    keys[slot] = key
    const isLower = shape[at] === shapes.lower
    const marked = marks[slot] ?? 0
    marks[slot] = isLower ? marked | 1 : marked & 2 ? marked | 4 : marked | 2
  }
  for (let at = 0; at < count; at++) {
    const marked = marks[slotOf(hash[at] ?? 0)] ?? 0
    found[at] = (shape[at] !== shapes.lower && marked & 1 ? 1 : 0) | (marked & 4 ? 2 : 0)
  }
}

/** Lays out what the features of all words of a text are made of. `language` as in `languageNumbers`. */
export const layOut = (words: Words, lexicon: Lexicon, language: number): Prepared => {
  const { count, gap } = words
  const buffer = new ArrayBuffer(count * 7)
  const lineStart = new Int32Array(buffer, 0, count)
  const code = new Uint16Array(buffer, count * 4, count)
  const elsewhere = new Uint8Array(buffer, count * 6, count)
  let line = 0
  for (let at = 0; at < count; at++) {
    if (gap[at] === gaps.line || gap[at] === gaps.paragraph) line = at
    lineStart[at] = line
    code[at] = lookUp(lexicon, words, at, language === 4)
  }
  seenElsewhere(words, elsewhere)
  return { words, language, code, lineStart, mode: modeOf(words), elsewhere }
}

/** Where the text ends, the words beyond are this one. */
const beyond = 0x5bd1e995

const few = (number: number): number => Math.min(number, 6)

/** The last three letters of a word that ends there, whatever their case. */
const endOf = (text: string, end: number): number =>
  end < 3
    ? 0
    : text.charCodeAt(end - 1) |
      32 |
      ((text.charCodeAt(end - 2) | 32) << 10) |
      ((text.charCodeAt(end - 3) | 32) << 20)

/**
 * Writes the features of one word, given what was decided of the two before it (0 or 1), as hashes of 32 bits.
 * Bits of the lexicon, the shape and the language stand for themselves, words and affixes by their hashes.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one list of features; cut in two it would hash slower and read worse
export const writeFeatures = (
  p: Prepared,
  at: number,
  tag1: number,
  tag2: number,
  into: Int32Array,
): void => {
  const { words, language, code, lineStart, mode } = p
  const { hash, shape, gap, count } = words
  const w = hash[at] ?? 0
  const w1 = at > 0 ? (hash[at - 1] ?? 0) : beyond
  const w2 = at > 1 ? (hash[at - 2] ?? 0) : beyond
  const v1 = at + 1 < count ? (hash[at + 1] ?? 0) : beyond
  const v2 = at + 2 < count ? (hash[at + 2] ?? 0) : beyond
  const s = shape[at] ?? 0
  const s1 = at > 0 ? (shape[at - 1] ?? 0) : 7
  const t1 = at + 1 < count ? (shape[at + 1] ?? 0) : 7
  const c = code[at] ?? 0
  const c1 = at > 0 ? (code[at - 1] ?? 0) : 0x1000
  const d1 = at + 1 < count ? (code[at + 1] ?? 0) : 0x1000
  const d2 = at + 2 < count ? (code[at + 2] ?? 0) : 0x1000
  const g = gap[at] ?? 0
  const h = gap[at + 1] ?? 0
  const names = c & (nameBits | inflected)
  const elsewhere = p.elsewhere[at] ?? 0
  const line = lineStart[at] ?? 0
  const place = few(at - line)
  const isLast = h === gaps.line || h === gaps.paragraph || h === gaps.edge ? 1 : 0
  const lead = hash[line] ?? 0
  const over = line > 0 ? (hash[line - 1] ?? 0) : beyond
  const overLead = line > 0 ? (hash[lineStart[line - 1] ?? 0] ?? 0) : beyond
  const isTop = g === gaps.edge || g === gaps.stop || g === gaps.line || g === gaps.paragraph ? 1 : 0
  const tags = tag1 * 2 + tag2
  const { text, start, end } = words
  const [from, to] = [start[at] ?? 0, end[at] ?? 0]
  // Both cases of a letter are one here: its bit is set, whatever letter it is.
  const z1 = text.charCodeAt(to - 1) | 32
  const z2 = to - 2 >= from ? text.charCodeAt(to - 2) | 32 : 0
  const z3 = to - 3 >= from ? text.charCodeAt(to - 3) | 32 : 0
  const z4 = to - 4 >= from ? text.charCodeAt(to - 4) | 32 : 0
  const suffix2 = z1 | (z2 << 11)
  const suffix3 = suffix2 ^ Math.imul(z3, 0x9e3779b1)
  const suffix4 = suffix3 ^ Math.imul(z4, 0x85ebca77)
  const prefix =
    (text.charCodeAt(from) | 32) ^
    Math.imul(from + 1 < to ? text.charCodeAt(from + 1) | 32 : 0, 0x9e3779b1) ^
    Math.imul(from + 2 < to ? text.charCodeAt(from + 2) | 32 : 0, 0x85ebca77)
  const sc = (s << 13) | c
  let n = 0
  into[n++] = mix(1, (s << 3) | mode)
  into[n++] = mix(2, w)
  into[n++] = mix(mix(3, w), s)
  into[n++] = mix(mix(4, suffix3), s)
  into[n++] = mix(mix(5, suffix2), s)
  into[n++] = mix(mix(6, suffix4), s)
  into[n++] = mix(mix(7, prefix), s)
  into[n++] = mix(mix(8, sc), mode)
  into[n++] = mix(mix(9, sc), c1)
  into[n++] = mix(mix(10, sc), d1)
  into[n++] = mix(mix(11, w1), s)
  into[n++] = mix(mix(12, v1), s)
  into[n++] = mix(mix(13, w1), names)
  into[n++] = mix(mix(14, v1), names)
  into[n++] = mix(mix(15, w2), s)
  into[n++] = mix(mix(16, v2), s)
  into[n++] = mix(mix(17, w2), w1)
  into[n++] = mix(mix(18, v1), v2)
  into[n++] = mix(mix(19, sc), g)
  into[n++] = mix(mix(20, sc), h)
  into[n++] = mix(mix(21, w1), g)
  into[n++] = mix(mix(22, v1), h)
  into[n++] = mix(mix(23, sc), tags)
  into[n++] = mix(24, (tags << 8) | (s << 4) | g)
  into[n++] = mix(mix(25, w1), tags * 8 + s)
  into[n++] = mix(mix(26, w), tags)
  into[n++] = mix(27, (s1 << 8) | (s << 4) | t1)
  into[n++] = mix(28, (place << 8) | (isLast << 7) | (s << 3) | (g % 8))
  into[n++] = mix(mix(29, names), (place << 1) | isLast)
  into[n++] = mix(mix(30, overLead), (place << 1) | isLast)
  into[n++] = mix(mix(31, over), (place << 1) | isLast)
  into[n++] = mix(mix(32, sc), elsewhere)
  into[n++] = mix(mix(33, lead), place)
  into[n++] = mix(mix(34, sc), language)
  into[n++] = mix(mix(35, names), (d2 << 4) | language)
  into[n++] = mix(mix(36, d1), (d2 & nameBits) | (s << 6))
  into[n++] = mix(mix(37, sc), isTop)
  into[n++] = mix(mix(38, c1), (s1 << 4) | s | (tags << 8))
  into[n++] = mix(mix(39, w), language)
  into[n++] = mix(mix(40, w1), (g << 3) | (names << 8) | s)
  into[n++] = mix(mix(41, mix(w1, g)), mix(v1, h))
  into[n++] = mix(mix(42, mix(w2, w1)), names & nameBits)
  into[n++] = mix(mix(43, suffix3), (language << 4) | s)
  into[n++] = mix(mix(44, v1), (h << 6) | (c & nameBits) | (tags << 12))
  into[n++] = mix(45, (few((to - from + 1) >> 1) << 8) | (s << 4) | tags)
  into[n++] = mix(mix(46, c), (mode << 8) | (g << 4) | h)
  // Kinds instead of codes: `Lund Inkasso` and `Hill Energy` are one case.
  const k = (kindOf(c) << 3) | s
  const k1 = (kindOf(c1 & 0xfff) << 3) | s1
  const l1 = (kindOf(d1 & 0xfff) << 3) | t1
  const l2 = (kindOf(d2 & 0xfff) << 3) | (at + 2 < count ? (shape[at + 2] ?? 0) : 7)
  into[n++] = mix(mix(47, (k << 10) | (h << 6) | l1), (k1 << 4) | g)
  into[n++] = mix(48, (k << 10) | (h << 6) | l1)
  into[n++] = mix(49, (k << 10) | (g << 6) | k1)
  into[n++] = mix(mix(50, (k << 10) | (h << 6) | l1), (gap[at + 2] ?? 0) | (l2 << 4))
  into[n++] = mix(mix(51, (k << 10) | (h << 6) | l1), (language << 2) | tags)
  into[n++] = mix(mix(52, v1), (k << 4) | h)
  // How its neighbours end tells nouns and verbs that are in no list.
  const next = endOf(text, at + 1 < count ? (end[at + 1] ?? 0) : 0)
  const last = endOf(text, at > 0 ? (end[at - 1] ?? 0) : 0)
  into[n++] = mix(mix(53, next), (k << 7) | (h << 3) | t1)
  into[n++] = mix(mix(54, next), (language << 9) | ((k >> 3) << 6) | (h << 2) | (t1 & 3))
  into[n++] = mix(mix(55, last), (k << 7) | (g << 3) | s1)
  // Is the word before a label, the first on its line or behind another speech: `KUND: Hej`, `Namn: Bo`?
  const gg = at > 0 ? (gap[at - 1] ?? 0) : 0
  into[n++] = mix(mix(56, (k << 10) | (g << 6) | (s1 << 3) | t1), (gg << 4) | h)
  into[n++] = mix(mix(57, (k << 10) | (g << 6) | k1), (gg << 10) | (h << 6) | l1)
}
