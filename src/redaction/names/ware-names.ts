import { atEnd } from '../at-end.ts'
import { gaps } from '../tagger/words.ts'
import {
  isGivenAt,
  isSpacedAt,
  kindOfWord,
  kinds,
  lowAt,
  type Weighed,
  type WordRun,
} from './weighed-words.ts'

/** What is sold, by the word for it: `artikeln Ekeby`, `tuotteen Aurora`, `model Freja`. */
const wares = new Set(
  `artikel artikeln artikkel artikkelen artikels artikelen produkt produkten produktet produkts produkte produkter vara
  varan vare varen varer modell modellen model modellet tuote tuotteen tuotetta tuotteesta tuotteelle malli mallin mallia
  product article item sku`.split(/\s+/u),
)
/** `ett nytt exemplar av`, `ein Exemplar von`, `Reklamation av`: two words. */
const copies = atEnd(
  /(?:^|\s)(?:(?:exemplar|eksemplar|exemplaar|stk|stück|kpl) (?:av|af|van|von)|(?:reklamation|reklamasjon) (?:av|af|på|von|zu)|reclamatie (?:van|over)) $/u,
)
/** `jag köpte`, `jeg har kjøpt`, `we ordered`: behind a verb by itself stands as often who did it. */
const bought = atEnd(
  /(?:^|\s)(?:jag|jeg|vi|ik|we|wij|ich|wir|i|har|heb|habe|hebben|haben|have) (?:köpte|köpt|beställde|beställt|kjøpte|kjøpt|bestilte|bestilt|købte|købt|kocht|bestelde|kaufte|bestellte|bought|ordered|purchased) $/u,
)

/** `ich habe Ekeby am 3.5. für 129 € gekauft`: the verb comes last. */
const haveBefore = atEnd(/(?:^|\s)(?:ich|wir|ik|we|wij) (?:habe|haben|heb|hebben) $/u)
/** What the three patterns above end in. */
const endsWareCue = new Set(
  `av af van von på zu over köpte köpt beställde beställt kjøpte kjøpt bestilte bestilt købte købt kocht bestelde kaufte
  bestellte bought ordered purchased habe haben heb hebben`.split(/\s+/u),
)
const boughtBehind =
  /^ (?:(?! und | en |, )[^!?\n]){0,60} (?:gekauft|bestellt|erworben|gekocht|besteld|aangeschaft)(?!\p{L})/u

/** A word that may be a product's: a given name, or one that nobody is known by. */
const mayBeWare = (words: Weighed, at: number): boolean =>
  isGivenAt(words, at) || kindOfWord(words, at) < kinds.word

/** `model Freja`, `jeg har kjøpt Ekeby`: something to buy, by the words before it. */
export const isWare = (words: Weighed, { first, last }: WordRun): boolean => {
  if (first !== last || !mayBeWare(words, first)) return false
  // `Produkt: Elin`.
  const isLabelled = words.words.gap[first] === gaps.colon
  if (!isSpacedAt(words, first) && !isLabelled) return false
  if (wares.has(lowAt(words, first - 1))) return true
  if (isLabelled) return false
  const { text, start } = words.words
  const from = start[first] ?? 0
  // The patterns below end in one of few words, and the word before is at hand.
  if (!endsWareCue.has(lowAt(words, first - 1))) return false
  const before = text.slice(Math.max(0, from - 32), from).toLowerCase()
  if (copies.test(before) || bought.test(before)) return true
  const to = words.words.end[first] ?? 0
  return haveBefore.test(before) && boughtBehind.test(text.slice(to, to + 80))
}
