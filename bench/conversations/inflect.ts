import type { Case, Language } from './template.ts'

/** What is needed to put Finnish case endings on a word: `Virtanen` -> strong and weak `virtase`, consonant `virtas`. */
type Stems = { readonly strong: string; readonly weak: string; readonly partitive: string }

const lastPart = /[^\s-]+$/
const vowel = /[aeiouyäöåéèáíóúüøæ]$/

/**
 * Family names made of common nouns, which alone change single consonants (Mäki -> Mäen); given names keep them
 * (Mika -> Mikan). Ending -> strong and weak stem.
 */
const nounEndings: readonly (readonly [string, string, string])[] = [
  ['mäki', 'mäke', 'mäe'],
  ['joki', 'joke', 'joe'],
  ['lahti', 'lahte', 'lahde'],
  ['lehti', 'lehte', 'lehde'],
  ['lampi', 'lampe', 'lamme'],
  ['korpi', 'korpe', 'korve'],
  ['niemi', 'nieme', 'nieme'],
  ['järvi', 'järve', 'järve'],
  ['salmi', 'salme', 'salme'],
  ['nurmi', 'nurme', 'nurme'],
  ['koski', 'koske', 'koske'],
  ['saari', 'saare', 'saare'],
  ['vuori', 'vuore', 'vuore'],
  ['kivi', 'kive', 'kive'],
  ['hirvi', 'hirve', 'hirve'],
  ['suomi', 'suome', 'suome'],
  ['ranta', 'ranta', 'ranna'],
  ['rinta', 'rinta', 'rinna'],
  ['virta', 'virta', 'virra'],
  ['pelto', 'pelto', 'pello'],
  ['aalto', 'aalto', 'aallo'],
  ['silta', 'silta', 'silla'],
  ['lehto', 'lehto', 'lehdo'],
  ['luoto', 'luoto', 'luodo'],
  ['lähde', 'lähtee', 'lähtee'],
  ['kangas', 'kankaa', 'kankaa'],
]

/** e-stems keep a consonant stem in the partitive: Lahti -> Lahtea, but Saari -> Saarta, Niemi -> Niemeä. */
const consonantPartitives: readonly (readonly [string, string])[] = [
  ['saari', 'saarta'],
  ['vuori', 'vuorta'],
  ['suomi', 'suomea'],
  ['lähde', 'lähdettä'],
  ['kangas', 'kangasta'],
]

/** The last of the deciding vowels counts, so that compounds (Isomäki) follow their last half. */
function isBack(word: string): boolean {
  const native = /[^aeiouyäöå]y$/.test(word) && /[aou]/.test(word) ? word.slice(0, -1) : word
  const deciding = native.match(/[aouåáóúäöyüøæ]/g)?.at(-1)
  return deciding !== undefined && /[aouåáóú]/.test(deciding)
}

const harmonise = (ending: string, back: boolean): string => (back ? ending : ending.replaceAll('a', 'ä'))

/** kk, pp and tt shorten in every name; before a final vowel only. */
const shorten = (word: string): string => word.replace(/(kk|pp|tt)([aeiouyäö])$/, found => found.slice(1))

function stems(word: string): Stems {
  const back = isBack(word)
  const noun = nounEndings.find(([ending]) => word.endsWith(ending))
  if (noun !== undefined) {
    const head = word.slice(0, -noun[0].length)
    const special = consonantPartitives.find(([ending]) => word.endsWith(ending))?.[1]
    return {
      strong: head + noun[1],
      weak: head + noun[2],
      partitive: head + (special ?? noun[1] + harmonise('a', back)),
    }
  }
  if (word.endsWith('nen') && word.length > 4) {
    const stem = `${word.slice(0, -3)}s`
    return { strong: `${stem}e`, weak: `${stem}e`, partitive: stem + harmonise('ta', back) }
  }
  if (/[aeiouyäö]s$/.test(word)) {
    const stem = `${word.slice(0, -1)}kse`
    return { strong: stem, weak: stem, partitive: word + harmonise('ta', back) }
  }
  if (!vowel.test(word))
    return { strong: `${word}i`, weak: `${word}i`, partitive: word + harmonise('ia', back) }
  const ending = isShortWithLongVowel(word) || /(aa|ee|oo|uu|ää|öö)$/.test(word) ? 'ta' : 'a'
  return { strong: word, weak: shorten(word), partitive: word + harmonise(ending, back) }
}

/** One syllable with two vowels: Pää, Suo, Kai, Lee, which take `-ta` and `-hVn`. */
const isShortWithLongVowel = (word: string): boolean => /^[^aeiouyäöå]*[aeiouyäöå]{2}$/.test(word)

function illative(stem: string): string {
  const last = stem.at(-1) ?? ''
  if (isShortWithLongVowel(stem)) return `${stem}h${last}n`
  return /(aa|ee|oo|uu|ää|öö)$/.test(stem) ? `${stem}seen` : `${stem + last}n`
}

const weakEndings: Readonly<Record<Exclude<Case, 'par' | 'ill' | 'ess'>, string>> = {
  gen: 'n',
  ine: 'ssa',
  ela: 'sta',
  ade: 'lla',
  abl: 'lta',
  all: 'lle',
  tra: 'ksi',
}

function finnish(word: string, form: Case): string {
  const { strong, weak, partitive } = stems(word)
  if (form === 'par') return partitive
  if (form === 'ill') return illative(strong)
  const back = isBack(word)
  if (form === 'ess') return strong + harmonise('na', back)
  return weak + harmonise(weakEndings[form], back)
}

/** Letters said one by one take their endings after a colon, as all abbreviations do. */
function finnishLetters(letters: string, form: Case): string {
  const last = letters.at(-1)?.toLowerCase() ?? ''
  const back = /[aouhkå]/.test(last)
  const spoken = /[aiouyäö]/.test(last) ? last : /[hk]/.test(last) ? 'o' : 'e'
  if (form === 'par') return `${letters}:${harmonise('ta', back)}`
  if (form === 'ill') return `${letters}:h${spoken}n`
  if (form === 'ess') return `${letters}:${harmonise('na', back)}`
  return `${letters}:${harmonise(weakEndings[form], back)}`
}

/** French names end in letters nobody says; an apostrophe then parts them from an ending of a vowel stem. */
const silentEnding = /(eaux|aux|ois|ais|oux|eux)$/

function finnishName(name: string, form: Case): string {
  const letters = /^(?:[A-ZÅÄÖ]\.?){1,3}$/.test(name) ? name.replace(/\.$/, '') : undefined
  if (letters !== undefined) return finnishLetters(letters, form)
  const lower = name.toLowerCase()
  if (silentEnding.test(lower)) {
    const back = isBack(lower)
    const endings = { ...weakEndings, par: 'ta', ill: 'hon', ess: 'na' }
    return `${name}’${harmonise(endings[form], back)}`
  }
  const changed = finnish(lower, form)
  let shared = 0
  while (shared < lower.length && lower[shared] === changed[shared]) shared += 1
  const rest = changed.slice(shared)
  const shouted = name.length > 1 && name === name.toUpperCase()
  return name.slice(0, shared) + (shouted ? rest.toUpperCase() : rest)
}

function genitive(name: string, language: Language): string {
  const lower = name.toLowerCase()
  const hisses = /[sxzß]$/.test(lower)
  const s = name.length > 2 && name === name.toUpperCase() ? 'S' : 's'
  switch (language) {
    case 'sv':
      if (name.endsWith('.')) return `${name.slice(0, -1)}:s`
      return hisses ? name : name + s
    case 'nl':
      if (hisses) return `${name}'`
      return /([aiou]|[^aeiou]y|\.)$/.test(lower) && !/[aeo]i$|ie$/.test(lower) ? `${name}'${s}` : name + s
    case 'de':
      return hisses || /ce$/.test(lower) ? `${name}'` : name + s
    case 'en':
      return lower.endsWith('s') ? `${name}'` : `${name}'${s}`
    default:
      if (name.endsWith('.')) return `${name.slice(0, -1)}'s`
      return hisses ? `${name}'` : name + s
  }
}

/**
 * A name in the given form: `gen` in every language (Annas, Hans', Virtasen), and the Finnish cases `par ine ela ill
 * all abl ade ess tra`. Only the last word changes, as in speech (Anna Virtaselle). Other languages have no other case
 * and give the name back. Grammar: Kielitoimiston ohjepankki, "Nimien taivutus".
 */
export function inflect(name: string, language: Language, form: Case): string {
  const found = lastPart.exec(name)
  if (found === null) return name
  const head = name.slice(0, found.index)
  if (language === 'fi') return head + finnishName(found[0], form)
  return form === 'gen' ? head + genitive(found[0], language) : name
}
