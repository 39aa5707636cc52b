import { contextWords, identityWords } from '../context.ts'
import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { leadsOfWords, mayBegin, wordsWith } from '../word-starts.ts'

const units: readonly (readonly string[])[] = [
  'noll ett två tre fyra fem sex sju åtta nio',
  'noll en to tre fire fem seks sju åtte ni',
  'nul en to tre fire fem seks syv otte ni',
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  'nul een twee drie vier vijf zes zeven acht negen',
  'null ein zwei drei vier fünf sechs sieben acht neun',
  'zero one two three four five six seven eight nine',
].map(row => row.split(' '))
const tens: readonly (readonly string[])[] = [
  'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  'tjue tretti førti femti seksti sytti åtti nitti',
  'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
  '',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'twenty thirty forty fifty sixty seventy eighty ninety',
].map(row => row.split(' ').filter(Boolean))
const others =
  'tio elva tolv tretton fjorton femton sexton sjutton arton nitton ti elleve fjorten femten seksten sytten atten nitten syd tretten kymmenen yksitoista kaksitoista tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred'
const single =
  'nolla nol nolle oh noll null ett et eins zwo juu sjuu syv fir én één éin nulla nollaa seiska kasi ysi ykkönen kakkonen'

/** Between tens and units, by language: `fyrtioett`, `enogtyve`, `einundzwanzig`. */
const compound = (row: number, ten: string, unit: string): readonly string[] => {
  if (row < 2) return [ten + unit]
  if (row === 2) return [`${unit}og${ten}`]
  if (row === 4) return [`${unit}en${ten}`, `${unit}ën${ten}`]
  return row === 5 ? [`${unit}und${ten}`] : []
}

const table = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [row, words] of units.entries())
    for (const ten of tens[row] ?? [])
      for (const unit of [...words.slice(1), ten])
        for (const word of compound(row, ten, unit)) found.set(word, 2)
  for (const word of tens.flat()) found.set(word, 2)
  for (const unit of units[3] ?? []) for (const end of ['kymmentä', 'toista']) found.set(unit + end, 2)
  for (const word of others.split(' ')) found.set(word, 2)
  for (const word of units.flat()) found.set(word, 1)
  for (const word of single.split(' ')) found.set(word, 1)
  return found
}

/** How many digits a number word stands for. */
const worth = table()
const zeros = new Set('noll nolla null nul zero oh nol'.split(' '))
const leads = leadsOfWords([...worth.keys()])

/** `double oh`, `och så`: the chain goes on. */
const joining =
  'double|triple|dubbel|dobbelt|dobbel|doppel|och|og|and|und|then|sen|så|eh|äh|öh|um|uh|hm|\\d{1,4}'
const wordAt = /\p{L}{1,24}/uy
const between = new RegExp(`^[\\s,.;:/()…-]{0,5}(?:(?:${joining})[\\s,.;:/()…-]{1,4}){0,2}$`, 'iu')

/** Is there a word for a number at all? */
export const maySpeak = (prepared: PreparedText): boolean => mayBegin(prepared, leads)

interface Word extends Span {
  readonly digits: number
  readonly isZero: boolean
}

const wordsOf = (prepared: PreparedText): Word[] => {
  const starts = wordsWith(prepared, leads)
  if (starts.length < 4) return []
  return starts.flatMap(start => {
    wordAt.lastIndex = start
    const word = (wordAt.exec(prepared.text)?.[0] ?? '').toLowerCase()
    const digits = worth.get(word)
    return digits === undefined ? [] : [{ start, end: start + word.length, digits, isZero: zeros.has(word) }]
  })
}

/** What people call a person's number when they tell it. */
export const identity = contextWords(
  ...identityWords,
  'personnr',
  'pnr',
  'persnr',
  'cpr',
  'fødselsn',
  'födelsen',
  'fnr',
  'hetu',
  'henkilötun',
  'bsn',
  'burgerserv',
  'steuer',
  'sozialvers',
  'ssn',
  'nino',
  'ni n',
  'national ins',
  'nhs',
)

export interface SpokenNumber extends Span {
  /** A word near it says that it is a person's number, and no phone's. */
  readonly isIdentity: boolean
}

/** Numbers told in words, seven digits and more: as phones are on a recorded line. Counting (`one two three`) is none. */
export function* spokenNumbers(prepared: PreparedText): Iterable<SpokenNumber> {
  const words = wordsOf(prepared)
  for (let first = 0; first < words.length; ) {
    let last = first
    let digits = words[first]?.digits ?? 0
    let count = 1
    for (let next = words[last + 1]; next; next = words[last + 1]) {
      const gap = prepared.text.slice(words[last]?.end ?? 0, next.start)
      if (gap.length > 24 || !between.test(gap)) break
      digits += next.digits + gap.replace(/\D/gu, '').length
      count++
      last++
    }
    const [from, to] = [words[first], words[last]]
    if (from && to && digits >= 7 && (count >= 4 || from.isZero)) {
      const isIdentity = prepared.near(from.start, from.start, identity, 60)
      yield { start: from.start, end: to.end, isIdentity }
    }
    first = last + 1
  }
}
