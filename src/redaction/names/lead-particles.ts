import { gaps, shapes } from '../tagger/words.ts'
import { endsParticleGroup, isBindingGroup, isLeadIn, isNameParticle, isParticleGroup } from './particles.ts'
import {
  isCapitalAt,
  isLowerAt,
  isSpacedAt,
  kindOfWord,
  kinds,
  lowAt,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

const longest = 6

/** Most words are too long for a particle: asked before any is cut out of the text. */
const isShort = ({ words: { start, end } }: Weighed, at: number): boolean =>
  at >= 0 && (end[at] ?? 0) - (start[at] ?? 0) <= longest

const lowOf = (weighed: Weighed, at: number): string => lowAt(weighed, at)

const isApostrophe = ({ words: { text, start } }: Weighed, at: number): boolean =>
  /['’`]/.test(text[(start[at] ?? 0) - 1] ?? '')

/** The `t` of `van 't Verlaat`. */
export const isShortArticle = (weighed: Weighed, at: number): boolean =>
  wordAt(weighed, at) === 't' && isApostrophe(weighed, at)

/** Nothing but the beginning of a sentence may have made the capital. */
const opensSentence = ({ words: { gap } }: Weighed, at: number): boolean => {
  const before = gap[at] ?? gaps.edge
  return before === gaps.edge || before === gaps.stop || before === gaps.line || before === gaps.paragraph
}

/** `van den`, `op den`, `von und zu`, `van 't` before word `at`: how many. */
const groupBefore = (weighed: Weighed, at: number): number => {
  if (!(isShort(weighed, at - 1) && isShort(weighed, at - 2)) || !isSpacedAt(weighed, at)) return 0
  if (!isShortArticle(weighed, at - 1) && !isSpacedAt(weighed, at - 1)) return 0
  if (!endsParticleGroup(wordAt(weighed, at - 1))) return 0
  const two = `${lowOf(weighed, at - 2)} ${wordAt(weighed, at - 1)}`
  if (isShort(weighed, at - 3) && isSpacedAt(weighed, at - 2) && /^und zu$/.test(two)) {
    if (isParticleGroup(`${lowOf(weighed, at - 3)} ${two}`)) return 3
  }
  return isParticleGroup(two) ? 2 : 0
}

/** Joined to what is behind: `d'Hondt`, `al-Rashid`, `St. Aubyn`. */
const isJoinedLead = (weighed: Weighed, at: number): boolean => {
  const gap = weighed.words.gap[at]
  const before = at - 1
  if (gap === gaps.apostrophe) return /^[dD]$/.test(wordAt(weighed, before))
  if (gap === gaps.hyphen) return /^(?:al|el|ad|ar|as|ash|an|abu|ben|st|saint)$/.test(lowOf(weighed, before))
  return (gap === gaps.stop || gap === gaps.space) && /^Ste?$/.test(wordAt(weighed, before))
}

const dutchLeads = new Set(['van', 'de', 'den', 'ter', 'ten', 'te'])

const isSingleLead = (weighed: Weighed, at: number): boolean => {
  const before = at - 1
  const word = lowOf(weighed, before)
  if (isLowerAt(weighed, before)) return isLeadIn(word, weighed.language)
  if (weighed.words.shape[before] !== shapes.title)
    return weighed.words.shape[before] === shapes.initial && word === 'ó'
  if (isLeadIn(word, weighed.language)) return true
  if (weighed.language === 'nl') return dutchLeads.has(word)
  return isNameParticle(word) && !opensSentence(weighed, before)
}

/** Before the name of a father, a given one. */
const fathers = new Set(['ap', 'ferch', 'ibn', 'bint'])

/** How many words before `at` are particles of the name that begins there; none before `least`. */
export const particlesBefore = (weighed: Weighed, at: number, least: number): number => {
  if (!isCapitalAt(weighed, at) || !isShort(weighed, at - 1) || at - 1 < least) return 0
  if (weighed.words.shape[at] === shapes.initial) return 0
  if (isJoinedLead(weighed, at)) return 1
  if (isSpacedAt(weighed, at) && fathers.has(wordAt(weighed, at - 1))) return 1
  if (kindOfWord(weighed, at) === kinds.given) return 0
  const group = groupBefore(weighed, at)
  if (group > 0) return at - group >= least ? group : 0
  if (isShortArticle(weighed, at - 1)) return 1
  return isSpacedAt(weighed, at) && (isSingleLead(weighed, at) || isLedAt(weighed, at)) ? 1 : 0
}

const binding = new Set('von vom zu van af ap ferch ibn bint bin ter ní ó nic uí'.split(' '))

/** `Familie zu Rantzau`, `Frau vom Hofe`: in German these are said of places unless a title stands before. */
const afterTitle = new Set(['von', 'vom', 'zu', 'zum', 'zur'])
const germanTitle =
  /^(?:Erbengemeinschaft|Familie|Eheleute|Ehepaar|Herrn?|Frau|Graf|Gräfin|Freiherr|Freifrau|Baron|Fürst|Prinz|Dr)$/

/** Is a word in a capital somebody's family name because of the particles before it: `op den Kamp`, `af Hällström`? */
export const isLedAt = (weighed: Weighed, at: number): boolean => {
  if (!isCapitalAt(weighed, at) || !isShort(weighed, at - 1)) return false
  const { gap } = weighed.words
  // `Côte d'Azur`: behind a capital that is nobody's given name it is a place.
  if (gap[at] === gaps.apostrophe)
    return (
      /^[dD]$/.test(wordAt(weighed, at - 1)) &&
      (isLowerAt(weighed, at - 2) ||
        !isSpacedAt(weighed, at - 1) ||
        kindOfWord(weighed, at - 2) >= kinds.given)
    )
  if (!isSpacedAt(weighed, at)) return false
  const group = groupBefore(weighed, at)
  if (group > 0) {
    const words = `${lowOf(weighed, at - group)} ${wordAt(weighed, at - group + 1)}`
    return isBindingGroup(group === 3 ? `${words} zu` : words, weighed.language)
  }
  const word = lowOf(weighed, at - 1)
  if (weighed.language === 'de' && afterTitle.has(word))
    return germanTitle.test(wordAt(weighed, at - 2)) && kindOfWord(weighed, at) >= kinds.given
  return binding.has(word) && isLowerAt(weighed, at - 1) && isLeadIn(word, weighed.language)
}
