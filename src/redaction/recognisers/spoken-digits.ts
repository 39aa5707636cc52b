import { contextWords, identityWords } from '../context.ts'
import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { leadsOfWords, mayBegin, wordsWith } from '../word-starts.ts'
import { matchAt } from './matches.ts'

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
  // `førtien` is new, `enogførti` old.
  if (row === 1) return [ten + unit, `${unit}og${ten}`]
  if (row === 0) return [ten + unit]
  if (row === 2) return [`${unit}og${ten}`]
  if (row === 4) return [`${unit}en${ten}`, `${unit}ën${ten}`]
  return row === 5 ? [`${unit}und${ten}`] : []
}

/** Where somebody lives or comes from, in Finnish: `Rantatie seitsemästä`, `Kirkkotie kahdessatoista`. */
const finnishCases = (): ReadonlyMap<string, number> => {
  const stems = 'yhde kahde kolme neljä viide kuude seitsemä kahdeksa yhdeksä'.split(' ')
  const found = new Map<string, number>()
  for (const [back, front] of ['ssa ssä', 'sta stä', 'lla llä', 'lta ltä', 'lle lle'].map(each =>
    each.split(' '),
  )) {
    const inCase = (stem: string): string => stem + ((/[aou]/.test(stem) ? back : front) ?? '')
    const ten = inCase('kymmene')
    found.set(ten, 2)
    for (const stem of stems) {
      found.set(inCase(stem), 1)
      found.set(`${inCase(stem)}toista`, 2)
      found.set(inCase(stem) + ten, 2)
      for (const last of stems) found.set(inCase(stem) + ten + inCase(last), 2)
    }
  }
  return found
}

const table = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [row, words] of units.entries())
    for (const ten of [...(tens[row] ?? []), ...(row === 1 ? ['tyve', 'tredve'] : [])])
      for (const unit of [...words.slice(1), ...(row === 1 ? ['syv'] : []), ten])
        for (const word of compound(row, ten, unit)) found.set(word, 2)
  for (const word of tens.flat()) found.set(word, 2)
  for (const unit of units[3] ?? []) {
    for (const end of ['kymmentä', 'toista']) found.set(unit + end, 2)
    for (const last of units[3] ?? []) found.set(`${unit}kymmentä${last}`, 2)
  }
  for (const [word, digits] of finnishCases()) found.set(word, digits)
  for (const word of others.split(' ')) found.set(word, 2)
  for (const word of units.flat()) found.set(word, 1)
  for (const word of single.split(' ')) found.set(word, 1)
  return found
}

/** How many digits a number word stands for. */
const worth = table()
/** Months and days in order: a date of birth is told so, and no phone. */
const dates = new Set(
  [
    'januari februari mars april maj juni juli augusti september oktober november december',
    'januar februar marts mai august desember januari maart mei augustus märz dezember',
    'january february march may june july october tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta',
    'kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde',
    'femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta trettionde trettioförsta',
    'første annen andre fjerde sjette sjuende syvende åttende ottende niende tiende ellevte ellevte tolvte',
    'trettende fjortende femtende sekstende syttende attende nittende tyvende tjuende tredivte trettiende',
    'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften',
    'eerste tweede derde vierde vijfde zesde zevende achtste negende twaalfde',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  ].flatMap(row => row.split(' ')),
)
const zeros = new Set('noll nolla null nul zero oh nol'.split(' '))
const glued = /^(?:noll|null|nul|nolla)(?=\p{L})/u
const hundreds = /^(\p{L}{0,8}?)(?:hundra|hundre|hundrede|honderd|hundert|sataa?)(?:och|og|und|en)?(\p{L}*)$/u

/** How many digits a word stands for: `sju`, `fyrtioett`, `nollsjunoll`, `zweihundertelf`. */
const digitsIn = (word: string): number | undefined => {
  const known = worth.get(word)
  if (known !== undefined) return known
  const zero = glued.exec(word)?.[0]
  if (zero !== undefined) {
    const rest = digitsIn(word.slice(zero.length)) ?? chained(word.slice(zero.length))
    return rest === undefined ? undefined : rest + 1
  }
  const [, before = '', after = ''] = hundreds.exec(word) ?? []
  if (before === '' && after === '') return undefined
  const isNumber = (before === '' || worth.get(before) === 1) && (after === '' || worth.has(after))
  return isNumber ? 3 : undefined
}

/** Behind a zero other digits may be glued: `sjunoll`. */
const chained = (word: string): number | undefined => {
  for (let at = 2; at < word.length - 1; at++)
    if (worth.get(word.slice(0, at)) === 1) {
      const rest = digitsIn(word.slice(at))
      if (rest !== undefined) return rest + 1
    }
  return undefined
}
const leads = leadsOfWords([...worth.keys(), ...dates, 'hundra', 'hundre', 'honderd', 'hundert', 'sata'])

/** `double oh`, `och så`: the chain goes on. */
const joining =
  'double|triple|sata|hundra|hundre|hundrede|hundred|hundert|honderd|dubbel|dobbelt|dobbel|doppel|och|og|and|und|then|sen|så|eh|äh|öh|um|uh|hm|\\d{1,4}|streck|bindestreck|strek|bindestrek|streg|bindestreg|viiva|väliviiva|miinus|minus|streepje|strich|bindestrich|dash|hyphen|punkt|punt|piste|ehm|øh|ja|sitten|dann|dan|of'
const wordAt = /\p{L}{1,24}/uy
const between = new RegExp(`^[\\s,.;:/()…-]{0,5}(?:(?:${joining})[\\s,.;:/()…-]{1,4}){0,2}$`, 'iu')

/** Is there a word for a number at all? */
export const maySpeak = (prepared: PreparedText): boolean => mayBegin(prepared, leads)

interface Word extends Span {
  readonly digits: number
  readonly isZero: boolean
  /** A month, or a day's number in order: of a date of birth only. */
  readonly isDate: boolean
}

/** The words for numbers, where there are `fewest` of them. */
export const numberWords = (prepared: PreparedText, fewest: number): Word[] => {
  const starts = wordsWith(prepared, leads)
  if (starts.length < fewest) return []
  const words: Word[] = []
  for (const start of starts) {
    wordAt.lastIndex = start
    const word = (wordAt.exec(prepared.text)?.[0] ?? '').toLowerCase()
    const isDate = dates.has(word)
    const digits = isDate ? 2 : digitsIn(word)
    if (digits === undefined) continue
    const isZero = zeros.has(word) || glued.test(word)
    words.push({ start, end: start + word.length, digits, isZero, isDate })
  }
  return words
}

/** What people call a person's number when they tell it. */
export const identity = contextWords(
  ...identityWords,
  'personnr',
  'samordningsn',
  'sofi',
  'd-nummer',
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

/** `…, det är mitt personnummer`: said behind it. */
const namedAfter =
  /^[,.]?[ ](?:(?:det|that|das|dat|se)(?:'s)?[ ])?(?:(?:är|er|is|ist|on)[ ])?(?:(?:mitt|mit|my|min|mijn|mein|meine|the)[ ])?(?:personn|f[øo]dselsn|cpr|bsn|burgerserv|steuer|hetu|henkil|nhs|ni n|nino|ssn|national ins)/iu
const isNamedAfter = (text: string, end: number): boolean => namedAfter.test(text.slice(end, end + 50))

/** `viiva kolme nolla kahdeksan tee`: the sign at the end of a Finnish number, by its name or itself. */
const lastSign =
  /[ ,]{1,2}(?:aa|bee|see|dee|äf|hoo|jii|koo|äl|äm|än|pee|är|äs|tee|uu|vee|äks|yy|[A-Za-z])(?![\p{L}\p{N}])/uy

const signEnd = (text: string, at: number): number => {
  lastSign.lastIndex = at
  return at + (lastSign.exec(text)?.[0].length ?? 0)
}

/** `nolla neljä neljä 118 2207`: begun in words. */
const inFigures = /(?:[ ]\d{2,4}){1,4}(?![\p{L}\p{N}]|[.,:]\d)/uy

/** `J G, ten, thirty-seven, fifty-nine, A`: the letters of a British number, said before its digits. */
const lettersBefore = /(?<![\p{L}\p{N}])[A-Z][, ]{1,2}[A-Z][, ]{1,2}$/u

const isOfPerson = (prepared: PreparedText, { start }: Word): boolean =>
  prepared.near(start, start, identity, 60)

/** Numbers told in words, seven digits and more: as phones are on a recorded line. Counting (`one two three`) is none. */
export const spokenNumbers = (prepared: PreparedText): SpokenNumber[] => {
  const found: SpokenNumber[] = []
  const words = numberWords(prepared, 3)
  for (let first = 0; first < words.length; first++) {
    const from = words[first]
    if (!from || (from.isDate && !isOfPerson(prepared, from))) continue
    let [to, digits, count, hasDate] = [from, from.digits, 1, from.isDate]
    for (let next = words[first + count]; next; next = words[first + count]) {
      const gap = prepared.text.slice(to.end, next.start)
      if (gap.length > 24 || !between.test(gap) || (next.isDate && !isOfPerson(prepared, from))) break
      digits += next.digits + gap.replace(/\D/gu, '').length
      hasDate ||= next.isDate
      to = next
      count++
    }
    const rest = from.isZero ? (matchAt(inFigures, prepared.text, to.end)?.[0] ?? '') : ''
    digits += rest.replace(/\D/gu, '').length
    // A date alone is not the number.
    const letters =
      lettersBefore.exec(prepared.text.slice(Math.max(0, from.start - 7), from.start))?.[0].length ?? 0
    const fewest = hasDate ? 9 : letters > 0 ? 6 : 7
    if (digits >= fewest && (count >= 4 || from.isZero || letters > 0)) {
      const isIdentity = isOfPerson(prepared, from) || isNamedAfter(prepared.text, to.end)
      const end = isIdentity && rest === '' ? signEnd(prepared.text, to.end) : to.end + rest.length
      if (isIdentity || digits > 6)
        found.push({ start: from.start - (isIdentity ? letters : 0), end, isIdentity })
    }
    first += count - 1
  }
  return found
}
