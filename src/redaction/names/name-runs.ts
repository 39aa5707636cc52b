import { gaps, shapes } from '../tagger/words.ts'
import { isPartedHalf } from './compound-heads.ts'
import { isRoleWord } from './label-words.ts'
import { isLedAt, isShortArticle, particlesBefore } from './lead-particles.ts'
import { besideLess, marginAt } from './margins.ts'
import { isNoName } from './no-names.ts'
import { isNameParticle } from './particles.ts'
import {
  isCapitalAt,
  isGivenAt,
  isLowerAt,
  isSpacedAt,
  keyOfWord,
  kindOfWord,
  kinds,
  lowAt,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

/** Particles only before `'t`, or `'t` itself: `in 't Hof`. */
const shortArticle = /^(?:(?:van|in|op|aan|uit) )?['’`]t [\p{Lu}]/u

/** What may stand between the words of one name. */
const joins = new Set<number>([gaps.space, gaps.hyphen, gaps.apostrophe, gaps.glued, gaps.wide])

/** A dash between two spaces parts a heading: `Klacht over Bjørk lampe - Sara Bakker`. */
const isDash = ({ words: { text, end } }: Weighed, at: number): boolean =>
  text[(end[at - 1] ?? 0) + 1] === '-'

/** `Batch L240119`, `Jøtul F 305`, `26-79729-V.`: a letter with a number of its own is none. */
const isOfCode = ({ words: { shape, gap, start, end } }: Weighed, at: number): boolean => {
  if ((gap[at] === gaps.hyphen || gap[at] === gaps.glued) && shape[at - 1] === shapes.digits) return true
  if (shape[at + 1] !== shapes.digits) return false
  const isShort = (end[at + 1] ?? 0) - (start[at + 1] ?? 0) === 3
  return (
    gap[at + 1] === gaps.glued || (gap[at + 1] === gaps.space && isShort && shape[at + 2] !== shapes.digits)
  )
}

const isInitial = (weighed: Weighed, at: number): boolean =>
  weighed.words.shape[at] === shapes.initial && !isOfCode(weighed, at)

/** Is the gap before word `at` one within a name? Behind an initial there may be a stop. */
const isJoined = (weighed: Weighed, at: number): boolean => {
  const gap = weighed.words.gap[at] ?? 0
  if (joins.has(gap)) return gap !== gaps.wide || !isDash(weighed, at)
  const isDotted = gap === gaps.stop || gap === gaps.dot
  // `Oliver St. John` is one too.
  return isDotted && at > 0 && (isInitial(weighed, at - 1) || /^Ste?$/.test(wordAt(weighed, at - 1)))
}

/** `Fleur v/d Akker`, `Annelies v.d. B.`: `van de` or `van den`, cut short. */
const shortVan = /^ (?:v\/d|v\. ?(?=\p{Lu}\p{Ll})|v\. ?d\.|v\.d|vd\.?) ?(?=\p{Lu})/u

const isShortVan = ({ words: { text, end } }: Weighed, at: number): boolean =>
  shortVan.test(text.slice(end[at - 1], (end[at - 1] ?? 0) + 8))

/** How many particles stand from `at` on, each joined to the word before it. */
const particlesFrom = (weighed: Weighed, at: number): number => {
  const { text, start, count: size } = weighed.words
  let count = 0
  while (count < 3 && isJoined(weighed, at + count) && isNameParticle(lowAt(weighed, at + count))) count++
  if (
    count === 0 &&
    isJoined(weighed, at) &&
    /^[dD]['’`]\p{Lu}/u.test(text.slice(start[at], (start[at] ?? 0) + 3))
  )
    return 1
  // Two words of the tagger, `v` and `d`, or one.
  if (count === 0 && isShortVan(weighed, at)) return isLowerAt(weighed, at + 1) ? 2 : 1
  const next = at + count
  // The sign before `t` is a part of the gap, with or without the space before it.
  const from = next < size ? (start[next] ?? 0) : text.length
  const isArticle = [from - 1, from].some(sign => shortArticle.test(text.slice(sign, sign + 9)))
  if (!isArticle) return count
  return count + (wordAt(weighed, next) === 't' ? 1 : 2)
}

/** `Charlotte Kalla`: where nouns have small letters, a capital behind a given name goes on with it. */
const isBehindGiven = (weighed: Weighed, at: number): boolean =>
  weighed.language !== 'de' &&
  isCapitalAt(weighed, at) &&
  isSpacedAt(weighed, at) &&
  kindOfWord(weighed, at - 1) === kinds.given

/** Behind a capital small letters go on only if they are a name by themselves: not `Anna ringde`, but `Anna berg`. */
const besideAt = (weighed: Weighed, at: number, beside: number): number =>
  isLowerAt(weighed, at) && isCapitalAt(weighed, beside)
    ? 0
    : isBehindGiven(weighed, at)
      ? -besideLess - 1
      : -besideLess

/** `Rasmussen-Vågen`: half of a name is a name. */
const isOtherHalf = (weighed: Weighed, at: number): boolean =>
  weighed.words.gap[at] === gaps.hyphen && isCapitalAt(weighed, at) && isCapitalAt(weighed, at - 1)

/** `Oliver St. John`: a saint's name is one. */
const isSaintly = (weighed: Weighed, at: number): boolean =>
  isCapitalAt(weighed, at) && kindOfWord(weighed, at) >= kinds.given && /^Ste?$/.test(wordAt(weighed, at - 1))

const goesOn = (weighed: Weighed, at: number): boolean =>
  at < weighed.words.count &&
  isJoined(weighed, at) &&
  (isInitial(weighed, at) ||
    isOtherHalf(weighed, at) ||
    isPartedHalf(weighed, at) ||
    isSaintly(weighed, at) ||
    (marginAt(weighed, at) > besideAt(weighed, at, at - 1) && !isNoName(weighed, at)))

/** `Berg, Anna`: two words and no more, the second a given name and the first none. */
const isTurned = (weighed: Weighed, first: number, at: number): boolean => {
  const { words } = weighed
  if (at !== first || words.gap[at + 1] !== gaps.comma || at + 1 >= words.count) return false
  const isList = words.gap[at + 2] === gaps.comma
  return (
    isGivenAt(weighed, at + 1) &&
    !isGivenAt(weighed, at) &&
    !isRoleWord(keyOfWord(weighed, at)) &&
    !isList &&
    marginAt(weighed, at + 1) > -besideLess &&
    words.shape[at + 1] !== shapes.lower
  )
}

/** The last word of the name that begins at `first`. */
export const lastFrom = (weighed: Weighed, first: number): number => {
  let last = first
  for (;;) {
    if (goesOn(weighed, last + 1) || isTurned(weighed, first, last)) {
      last++
      continue
    }
    const skipped = particlesFrom(weighed, last + 1)
    const next = last + 1 + skipped
    // Behind `'t` or two particles stands a name, whatever it is.
    const isBound =
      skipped > 0 &&
      isCapitalAt(weighed, next) &&
      (skipped > 1 ||
        isShortVan(weighed, last + 1) ||
        wordAt(weighed, next - 1) === 't' ||
        isLedAt(weighed, next))
    if (skipped === 0 || !(isBound || goesOn(weighed, next))) return last
    last = next
  }
}

/** `T. Ville`: in Finland that is how one signs. */
const isSigned = (weighed: Weighed, at: number): boolean => {
  const gap = weighed.words.gap[at]
  return (gap === gaps.line || gap === gaps.paragraph) && wordAt(weighed, at) === 'T'
}

/** `i.A. M. Hofer`: signed for somebody else. */
const isOnBehalf = (weighed: Weighed, at: number): boolean =>
  /^[AV]$/.test(wordAt(weighed, at)) &&
  /^[ip]$/.test(wordAt(weighed, at - 1)) &&
  weighed.words.gap[at] !== gaps.space

/** `Nova Ströms`: a given name before a family name may be the weaker of the two. */
const beforeFamily = (weighed: Weighed, at: number): number =>
  isGivenAt(weighed, at) && isCapitalAt(weighed, at) && kindOfWord(weighed, at + 1) === kinds.family ? 1 : 0

/** `Morwenna ap Rhys`: before particles that leave no doubt, a given name, or within a sentence any that is no word. */
const mayBeGivenBefore = (weighed: Weighed, at: number): boolean =>
  isCapitalAt(weighed, at) &&
  isSpacedAt(weighed, at + 1) &&
  !isNoName(weighed, at) &&
  (isGivenAt(weighed, at) ||
    (weighed.language !== 'de' && kindOfWord(weighed, at) === kinds.unknown && isSpacedAt(weighed, at)))

/** Initials and weaker words before it. */
export const firstTo = (weighed: Weighed, from: number, least: number): number => {
  let first = from
  while (first - 1 >= least && (isJoined(weighed, first) || isShortArticle(weighed, first - 1))) {
    const before = first - 1
    if (isSigned(weighed, before) || isOnBehalf(weighed, before)) break
    const particles = particlesBefore(weighed, first, least)
    if (particles > 0) {
      first -= particles
      if (mayBeGivenBefore(weighed, first - 1) && first - 1 >= least && isLedAt(weighed, first + particles))
        first--
      continue
    }
    if (
      !isInitial(weighed, before) &&
      (marginAt(weighed, before) <= besideAt(weighed, before, first) - beforeFamily(weighed, before) ||
        isNoName(weighed, before))
    )
      break
    first = before
  }
  return first
}
