import { atEnd } from '../at-end.ts'
import { contextWords } from '../context.ts'
import { isGivenToSomebody, isUnheardOf, mayName, namesSomebody } from '../known-word.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { isLetterAt } from '../units.ts'
import { groupsOf, hitsOf } from '../zones.ts'
import { access } from './account-words.ts'
import { isCodeWord } from './code-words.ts'
import { foldedName, isMadeOfBoth } from './made-of-names.ts'
import { findingOf, matchAt } from './matches.ts'

/** A word of small letters with a line, a point or a few digits in it, joined to nothing else. */
const lined =
  /(?<![\p{L}\p{N}._@/\\#&=%+:$-])_{0,2}\p{Ll}{1,20}(?:_\p{Ll}{1,20}){1,2}\d{0,4}(?![\p{L}\p{N}@/=(%+_-]|[.:]\p{L}|["']\s?:)/gu
const lineStart =
  /(?<![\p{L}\p{N}._@/\\#&=%+:$-])_\p{Ll}{3,20}(?:_\p{Ll}{1,20}){0,2}(?![\p{L}\p{N}@/=(%+_-]|[.:]\p{L}|["']\s?:)/gu
const pointed = /(?<![\p{L}\p{N}._@/\\#&=%+:-])(?:the|\p{Ll})\.\p{Ll}{3,20}(?![\p{L}\p{N}@/=(%+_-]|\.\p{L})/uy
const numbered =
  /(?<![\p{L}\p{N}._@/\\#&=%+:-])\p{L}\p{Ll}{3,14}\d{2,4}(?![\p{L}\p{N}@/=(%+_-]|[.:,]\p{L}|[.:,]\d)/uy
/** `rabattkod anna20`: no person's. */
const codes = contextWords(
  'rabatt',
  'kod ',
  'koden',
  'kode',
  'code',
  'coupon',
  'voucher',
  'kupon',
  'gutschein',
  'discount',
  'koodi',
  'korting',
  'kortings',
  'promo',
)
const places = atEnd(
  /\.(?:com|net|org|info|eu|io|nu|app|dev|pdf|png|jpg|txt|log|exe|zip|html|local|test|example|eks|hold|shop|store|online)$/,
)

const mostCode = 3

/** A name that stands at the end, or beside an initial, may be a word too: `garden_hope`, `rose_b`. */
const isLined = (value: string): boolean => {
  if (isCodeWord(value)) return false
  const parts = value.split(/[_\d]+/).filter(Boolean)
  const last = parts.at(-1) ?? ''
  const least = parts.some(part => part.length === 1) ? 3 : 4
  return parts.some(
    part =>
      part.length >= least &&
      (namesSomebody(part) || ((part === last || least === 3) && isGivenToSomebody(part))),
  )
}

const isPointed = (value: string): boolean => {
  const [first = '', rest = ''] = value.split('.')
  if (places.test(value)) return false
  return first === 'the'
    ? mayName(rest)
    : rest.length > 3 && mayName(rest) && (!isUnheardOf(rest) || foldedName(rest).length > 5)
}

const isNumbered = (prepared: PreparedText, start: number, value: string): boolean =>
  namesSomebody(value.replace(/\d+$/, '')) && !prepared.near(start, start + value.length, codes, 25)

/** Where the word begins that ends at the offset; a longer one than `most` is not read to its beginning. */
const wordStart = (text: string, end: number, most: number): number => {
  let at = end
  while (at > end - most && isLetterAt(text, at - 1)) at--
  return at
}

/** Each place where `f.knudsen` and its like may begin: nothing but a letter, or `the`, stands before the point. */
const addPointed = (found: Finding[], text: string): void => {
  for (let point = text.indexOf('.', 1); point >= 0; point = text.indexOf('.', point + 1)) {
    if (!isLetterAt(text, point + 1)) continue
    const start = wordStart(text, point, 4)
    if (start === point || point - start > 3) continue
    const value = matchAt(pointed, text, start)?.[0]
    if (value !== undefined && isPointed(value))
      found.push(findingOf(chosenName, start, start + value.length, 0.6))
  }
}

const isSmallAscii = (code: number): boolean => code > 96 && code < 123

const given = /(\p{Ll}{3,12})\.\p{Ll}(?![\p{L}\p{N}@/=(%+_-]|\.\p{L})/uy

/** `sari.k`, `bram.k`: a given name and an initial. */
const addInitialled = (found: Finding[], text: string): void => {
  for (let point = text.indexOf('.', 3); point >= 0; point = text.indexOf('.', point + 1)) {
    if (!isLetterAt(text, point + 1) || isLetterAt(text, point + 2)) continue
    const start = wordStart(text, point, 13)
    if (point - start < 3 || point - start > 12 || beside.includes(text[start - 1] ?? ' ')) continue
    const hit = matchAt(given, text, start)
    if (hit?.[1] !== undefined && namesSomebody(hit[1]))
      found.push(findingOf(chosenName, start, start + hit[0].length, 0.6))
  }
}
/** What stands before it in an address or a code. */
const beside = '._@/\\#&=%+-0123456789'

/** Each place where `ootje265` and its like may begin: at a word that digits touch. */
const addNumbered = (found: Finding[], prepared: PreparedText): void => {
  const { text } = prepared
  const groups = groupsOf(prepared)
  if (!groups.some(({ start }) => isSmallAscii(text.charCodeAt(start - 1)))) return
  for (const { start: digits, end } of groups) {
    if (end - digits < 2 || end - digits > 4 || !isLetterAt(text, digits - 1)) continue
    const start = wordStart(text, digits, 32)
    const value = matchAt(numbered, text, start)?.[0]
    if (value !== undefined && isNumbered(prepared, start, value))
      found.push(findingOf(chosenName, start, start + value.length, 0.6))
  }
}

/** Full names, and words of small letters that may be made of them: `hatleholt` of Torgrim Hatlehol. */
const fullName =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,20})(?=[ ](?:\p{L}{2,3}[ ])?(\p{Lu}[\p{L}'’-]{2,24}))/gu
const word = /(?<![\p{L}\p{N}._@/\\#&=%+:'’-])\p{Ll}{5,20}(?![\p{L}\p{N}@/=(%+'’_-]|[.:]\p{L})/uy

/** With which letters, a to z, the names begin: a bit each. */
const firstLetters = (names: readonly string[]): number =>
  names.reduce((bits, name) => (name === '' ? bits : bits | (1 << (name.charCodeAt(0) - 97))), 0)

/** Where accounts are spoken of, what nobody has heard of and two names begin like is the name of one. */
const madeOfNames = (prepared: PreparedText): Finding[] => {
  const found: Finding[] = []
  const { text, has } = prepared
  if (!has.upper || !prepared.mayBeNear(access)) return found
  const pairs = [...text.matchAll(fullName)].map(
    ([, one = '', other = '']) => [foldedName(one), foldedName(other)] as const,
  )
  if (pairs.length === 0) return found
  const firsts = firstLetters(pairs.flat())
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isSmallAscii(code) || (firsts & (1 << (code - 97))) === 0 || isLetterAt(text, index - 1)) continue
    const value = matchAt(word, text, index)?.[0]
    if (value === undefined) continue
    const plain = foldedName(value)
    const isMade = pairs.some(([one, other]) => isMadeOfBoth(plain, one, other)) && isUnheardOf(value)
    if (isMade && prepared.near(index, index + value.length, access, 80))
      found.push(findingOf(chosenName, index, index + value.length, 0.6))
  }
  return found
}

/** Names of accounts that are known by their shape and somebody's name in them, wherever they stand: `bike_anna`, `_ola_n`, `f.knudsen`, `ootje265`. */
export const chosenName: Recogniser = {
  name: 'chosen-name',
  entity: 'USERNAME',
  isNotForFileNames: true,
  examples: {
    finds: [
      '12:08 / ⟦sari.k⟧',
      'säljaren ⟦bike_anna⟧ svarar inte',
      '⟦a.berg⟧ kan inte logga in',
      'sold it to ⟦ootje265⟧ last week',
      '⟦garden_hope⟧ is a cheat',
      'vh ⟦bike_signe⟧',
      'Torgrim Hatlehol / ⟦hatleholt⟧ får ikke logget inn',
      'Konto von Gunilla Gustafsson, ⟦gungus⟧, gesperrt',
      'from ⟦_torgrim_h⟧, hello',
      'msg from ⟦the.hope⟧ today',
    ],
    ignores: [
      'see my_var and foo_bar in the script',
      'the rose_gold colour',
      'max_retries of apt_get',
      'rabattkod anna20',
      'e.g. this and f.eks. that',
      'hair.com and rose.com',
      'a_b',
      'windows11 or iphone15',
      'mail anna.berg@example.com',
    ],
  },
  find(prepared) {
    const { text } = prepared
    const found: Finding[] = []
    if (text.includes('_')) {
      const hits = [...hitsOf(text, lined), ...hitsOf(text, lineStart)]
      const chosen = hits.filter(({ value }) => isLined(value))
      // A text full of such names is of a program.
      if (hits.length - chosen.length < mostCode)
        for (const { start, end } of chosen) found.push(findingOf(chosenName, start, end, 0.6))
    }
    if (/[a-z]\.[a-z]/.test(text)) {
      addPointed(found, text)
      addInitialled(found, text)
    }
    addNumbered(found, prepared)
    for (const each of madeOfNames(prepared)) found.push(each)
    return found
  },
}
