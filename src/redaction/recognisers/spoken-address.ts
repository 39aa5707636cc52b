import { atEnd } from '../at-end.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { lowOf } from '../word-starts.ts'
import { findingOf, matchAt } from './matches.ts'
import { maySpeak, numberWords } from './spoken-digits.ts'
import { streetStart } from './street-name.ts'
import { townBehind } from './town-behind.ts'

/** Articles, and other small words, of one of the languages: no house behind a street in the others. */
const small: ReadonlySet<string> = new Set('en ett et een ein eins to oh of et fir ti'.split(' '))

/** The staircase, or a letter of the house: `tegelbruksgatan tjugotvå A`. */
const letter = /[ ][A-Ha-h](?![\p{L}\p{N}])/uy
/** Between the words of one number, and of the postcode behind it. */
const joins = /^(?:[ -]|[ ](?:og|och|und|en|ja)[ ])$/

const englishNumber =
  /(?:one|two|three|fou?r|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|hundred)/y
const englishKinds =
  'street|road|lane|avenue|close|drive|crescent|terrace|gardens|grove|mews|square|court|way|place|hill|row|walk|park|view|green|rise'
/** `cliff road`, `esplanade gardens`. */
const englishStreet = new RegExp(
  `[ ](?!(?:new|main|side|other|more|back|different|way|of|the|hundred)[ ])(?:\\p{L}[\\p{L}'’]{2,14}[ ]){1,2}(?:${englishKinds})(?!\\p{L})`,
  'uy',
)
/** Where it is said that somebody lives there. */
const atHome = atEnd(/(?:^|[^\p{L}])(?:at|from|to|is|address|i'm|we're|live|lives|number|of|,|:)[ ]$/iu)

/** `kirkeveien hundre og tolv`. */
const hundredBefore = atEnd(
  /(?<= )(?:(?:et|ett|en|ein) )?(?:hundra|hundrede|hundre|hundert|honderd|sata)(?: (?:og|och|und|en))? $/iu,
)

type Words = ReturnType<typeof numberWords>

/** The last of the words that tell one number with the one at `first`. */
const lastOf = (text: string, words: Words, first: number): number => {
  let last = first
  for (let next = words[last + 1]; next; next = words[++last + 1])
    if (!joins.test(text.slice(words[last]?.end, next.start))) break
  return last
}

/** `, fem-null-en-ni Bergen`: the postcode in words, and its town. */
const postcodeEnd = (text: string, words: Words, last: number, at: number): number => {
  const first = words[last + 1]
  if (!first || !/^,?[ ]$/.test(text.slice(at, first.start))) return at
  const end = words[lastOf(text, words, last + 1)]?.end ?? at
  const town = /^[ ]\p{Lu}[\p{L}'’-]{2,20}/u.exec(text.slice(end, end + 24))?.[0]
  return town === undefined ? at : end + town.length
}

const behindStreet = (text: string, words: Words, first: number): Finding | undefined => {
  const from = words[first]
  if (!from || from.isDate || text[from.start - 1] !== ' ') return undefined
  const hundred = hundredBefore.exec(text.slice(Math.max(0, from.start - 20), from.start))?.[0].length ?? 0
  const start = streetStart(text, from.start - 1 - hundred, true)
  const last = lastOf(text, words, first)
  const value = text.slice(from.start, from.end).toLowerCase()
  if (start === undefined || (last === first && hundred === 0 && small.has(value))) return undefined
  const end = words[last]?.end ?? from.end
  const at = end + (matchAt(letter, text, end)?.[0].length ?? 0)
  const far = postcodeEnd(text, words, last, at)
  return findingOf(spokenAddress, start, far > at ? far : at + townBehind(text, at), 0.6)
}

const beforeStreet = (prepared: PreparedText, words: Words, first: number): Finding | undefined => {
  const from = words[first]
  const low = lowOf(prepared)
  if (!from || !matchAt(englishNumber, low, from.start)) return undefined
  if (!atHome.test(low.slice(Math.max(0, from.start - 12), from.start))) return undefined
  const to = words[lastOf(prepared.text, words, first)]?.end ?? from.end
  const street = matchAt(englishStreet, low, to)?.[0]
  if (street === undefined) return undefined
  const end = to + street.length
  return findingOf(spokenAddress, from.start, end + townBehind(prepared.text, end), 0.6)
}

/** Addresses as they are said, with the house number in words, in transcripts and dictation. */
export const spokenAddress: Recogniser = {
  name: 'spoken-address',
  entity: 'ADDRESS',
  examples: {
    finds: [
      'adressen är ⟦solrosvägen fjorton⟧ i kungsbacka',
      'adress ⟦Tegelbruksgatan tjugotvå A⟧, ort',
      'adresse ⟦Fjellveien førtito, fem-null-en-ni Bergen⟧.',
      'jeg bor ⟦birkevej seks⟧ i hadsten',
      'bopæl ⟦Søndergade niogtyve, Hobro⟧.',
      'osoite on ⟦koivutie kuusi⟧ kangasalla',
      'helvi ukkola ⟦Rantatie seitsemästä⟧ Kuhmosta',
      'asun ⟦Kirkkotie kahdessatoista⟧',
      'mijn adres is ⟦eikenlaan vierendertig⟧ in oisterwijk',
      'ich wohne ⟦rosenweg siebzehn⟧ in esslingen',
      'Anschrift ⟦Bergstraße zwölf, Freiburg⟧.',
      "i'm at ⟦forty one cliff road⟧ in seaford",
      'address ⟦seventeen Esplanade Gardens, Scarborough⟧.',
      'bor på ⟦kirkeveien hundre og tolv⟧',
    ],
    ignores: [
      'vi gick på storgatan en dag',
      'op de kerkstraat een ongeluk',
      'there are two new roads and one way street',
      'it took seven days to close the case',
      'arbetsvägen är fem kilometer',
      'turn left at one way street',
    ],
  },
  mayFind: maySpeak,
  *find(prepared) {
    const words = numberWords(prepared, 1)
    for (let first = 0; first < words.length; first++) {
      const found = behindStreet(prepared.text, words, first) ?? beforeStreet(prepared, words, first)
      if (found) yield found
      first = lastOf(prepared.text, words, first)
    }
  },
}
