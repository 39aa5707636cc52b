import { atEnd } from '../at-end.ts'
import { isCalledOtherwise } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { countDigits, digitFacts, groupsOf, hitsInZones } from '../zones.ts'
import { digitsOf, findingOf } from './matches.ts'
import { calls, everyCountry, isNamedBefore } from './phone-context.ts'
import { isNationalNumber } from './phone-plans.ts'

/** Groups of any length with a breath between, as a transcript writes them: `070... 17... 406`, `042, 94, 7, 260`, `21 25 5 50 1 0 1`. */
const groups =
  /(?<![\p{L}\p{N}.,+-]|\d[ ])\d{1,5}(?:(?:,[ ]|[ ]?\.{2,4}[ ]?|[ ]?\.[ ]|[ ]?-{1,2}[ ]|[ ])\d{1,4}){2,11}(?![\p{L}\p{N}-]|[.,:]\d|[ ]\d)/gu
const mayHold = /\d(?:, |\.{2}|\. |[ -]{1,3}\d{1,4}[ ,.-])/
/** A breath: nobody writes such a sign into a number by hand. */
const breath = /,[ ]|\.{2}|\.[ ]|-{1,2}[ ]/

/** Without one, a digit that stands alone. */
const single = /[ ]\d(?!\d)/

const fewest = 8

/** `mitt nummer är`, `I'm on`, `ring mig på`, `te bereiken op`, said again: a number follows that is to be called. */
const pauses =
  '(?:[,.]{0,4}[ ](?:eh+m?|ehm|öh+|äh+|øh|um|uh|hmm?|ja|yes|alltså|altså|also|dus|siis)[,.]{0,4}){0,2}'
const said = atEnd(
  new RegExp(
    `(?<!\\p{L})(?:${[
      "(?:numm?er|number|numret|nummeret|numero\\p{L}{0,4}|nr\\.?)(?:'s)?(?:[ ](?:mitt|mit|mein|my|hans|hennes|hendes|ihre?|zijn|haar))?(?:[ ](?:är|er|is|ist|on|var|was|war|oli|lautet|lyder|luidt)){0,1}(?:[ ](?:die|den|det|de|the))?",
      "(?:i'm|i am|ich bin|ik ben|jeg er|jag är|mig|meg|mich|mij|me|us|oss|os|ons|uns|minut|tilbage|tilbake|terug|zurück|back|up|opp|upp|op|proberen|bereiken|bereikbaar|erreichbar|erreichen|nås|treffes|træffes|tavoitettavissa|tavoittaa)(?:[ ](?:en|wieder|igen|igjen|opp|upp|op))?[ ](?:on|at|på|op|unter|auf|numerosta|numeroon)",
      "(?:han|hon|hun|hen|she|he|sie|er|zij|ze|hij|hän|hänellä)(?:'s(?:[ ]on)?|[ ](?:har|hat|heeft|has|is[ ]on|on|er[ ]på))",
      '(?:det|den|the|das|die|het)[ ](?:nye|nya|neue|nieuwe|new|rigtige|riktige|rätta|richtige|juiste)(?:[ ]one)?[ ](?:er|är|is|ist)',
      'proberen|probeer|prøv|prova|försök|try|kokeilkaa|versuchen',
      "(?:jag|jeg|ich|ik|i)[ ](?:upprepar|gentar|gentager|wiederhole|herhaal|repeat)|toistan|noch ?mals?|nochmal|nog een keer|en gång till|en gang til|again|that's|altså|alltså|dus|also",
    ].join('|')})${pauses}[ ]?[:,.]{0,3}[ ]$`,
    'iu',
  ),
)
/** `… proberen, Bart, op 030`: whom, before the number. */
const tried = atEnd(
  /(?<!\p{L})(?:ta[gk]?[ ]|prob|prøv|prova|försök|try|versuch|kokeil|ring|call|bel|ruf|soit|nå|reach|erreich|bereik)[^.!?\n]{1,50},?[ ](?:på|on|at|op|auf|unter|numero\p{L}{1,3})[ ]$/iu,
)

/** What stands before a number to call, and other numbers as well: `tak i Rolf på`, behind a name and a comma. */
const whereTo = atEnd(/(?:(?<!\p{L})(?:på|on|at|op|auf|unter|numero\p{L}{0,4}|nr\.?)|[\p{L}\u0081],|:)[ ]$/iu)

/** No more stands between two groups of one number, and a space or two points are in it. */
const widestGap = 6

/** Are there three groups of five digits at most, eight together, with a breath between? Says no to most texts, and soon. */
const holdsChain = (prepared: PreparedText): boolean => {
  const { text } = prepared
  let [count, digits, last] = [0, 0, 0]
  for (const { start, end } of groupsOf(prepared)) {
    const gap = text.slice(last, start)
    const goesOn = count > 0 && gap.length <= widestGap && (gap.includes(' ') || gap.includes('..'))
    if (!goesOn) [count, digits] = [0, 0]
    last = end
    if (end - start > 5) {
      ;[count, digits] = [0, 0]
      continue
    }
    count++
    digits += end - start
    if (count > 2 && digits >= fewest) return true
  }
  return false
}

const isPhone = (digits: string): boolean => everyCountry.some(country => isNationalNumber(digits, country))

/** Behind a trunk zero, in groups that no list or reference has, it is told so that somebody may call. */
const isCalledSo = (value: string): boolean => {
  const sizes = value.match(/\d+/g)?.map(group => group.length) ?? []
  return /^0(?:[67]|[1-9]\d{1,3})\D/.test(value) && new Set(sizes).size > 1 && isPhone(digitsOf(value))
}

const isTold = (prepared: PreparedText, start: number, end: number, value: string): boolean => {
  const before = prepared.text.slice(Math.max(0, start - 70), start)
  if (isNamedBefore(prepared.text, start) || isCalledOtherwise(prepared.text, end)) return false
  if (isCalledSo(value)) return true
  // One figure at a time nothing else is written.
  const isSpaced = /^\d(?: \d){7,11}$/.test(value)
  if (isSpaced && (value.startsWith('0') || whereTo.test(before))) return isPhone(digitsOf(value))
  const reach = isSpaced ? 80 : 25
  return said.test(before) || tried.test(before) || prepared.near(start, start, calls, reach)
}

/** `dag 12, 13, 14, 15`: each is one more than the one before. */
const isCounting = (value: string): boolean => {
  const numbers = value.match(/\d+/g)?.map(Number) ?? []
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

/** A number to call as it is read out: in groups of any length with commas, dots or dashes for the breath between. */
export const dictatedPhone: Recogniser = {
  name: 'dictated-phone',
  entity: 'PHONE',
  fewestDigits: fewest,
  examples: {
    finds: [
      'Kan ni ringa upp mig på ⟦031, 39, 006, 92⟧, tack',
      'Dere kan nå meg på ⟦42... 223... 77... 9⟧ helst før tre',
      'ring på ⟦86, 21, 391, 6⟧. Det er bedst',
      'mun numero on ⟦045, 98, 65, 9, 3, 8⟧. Toistan',
      'ehm, mijn nummer is ⟦070... 241... 81... 7... 4⟧. Anders',
      'Anders kunt u mijn vrouw proberen, Bart, op ⟦030... 933... 99... 38⟧. Dus',
      'Meine Nummer ist die ⟦022, 14, 71, 025, 0⟧, noch mal',
      "Could you pop round? I'm on ⟦21 25 5 50 1 0 1⟧, that's",
      'Annars min bror Sven, han har fullmakt, ⟦070, 17, 406, 0, 5⟧. Tack',
      'prat med samboeren min Siv, hun har ⟦22, 66, 480, 9⟧. Ha det',
      "or my wife Ann, she's ⟦077, 00, 900, 12, 3⟧.",
      'ik, of Wouter, ⟦06, 959, 866, 56⟧. Daag',
      'telefon ⟦070 - 174 - 06 - 05⟧',
      'et gammelt telefonnummer, det nye er ⟦60 - 44 - 18 - 22⟧. IBAN',
      'send navn og mobil i PM\nrev: stian moe lund, ⟦4 8 1 0 0 3 7 7⟧\n',
      'så ta Mehmet på ⟦55 90 21 8 7⟧. Vi',
      'Rytkönen, ⟦0 4 4 7 3 0 1 1 8 6⟧, kortti',
      'tak i Rolf Arild på ⟦4 8 1 1 2 0 9 6⟧. Han nekter',
      "my number's ⟦077, 00, 900, 12, 3⟧",
    ],
    ignores: [
      'sidorna 12, 14, 18, 22, 36',
      'ring på 3, 4 eller 5',
      'ring på dag 12, 13, 14, 15',
      'order 031, 39, 006, 92',
      'order 0 4 4 7 3 0 1 1 8 6',
      'koden er 9 9 1 1 2 0 9 6 7',
      'felkoderna 012, 045, 078, 091',
      'lottoraden är 4, 8, 15, 16, 23, 42',
      'Ordernumret är 031, 39, 006, 92',
      'I was on 3. 4. 2024 and 5. 6. 2024',
      'Zimmer 12, 14, 15 und 16 sind auf der Nummer ist',
    ],
  },
  find(prepared) {
    const found: Finding[] = []
    if (digitFacts(prepared).most < fewest || !holdsChain(prepared) || !mayHold.test(prepared.text))
      return found
    for (const { start, end, value } of hitsInZones(prepared, groups, fewest)) {
      const count = countDigits(value)
      if (count < fewest || count > 13 || isCounting(value)) continue
      // Dear to ask, and most numbers are written without a breath.
      const isSpoken = breath.test(value) || (single.test(value) && isPhone(digitsOf(value)))
      if (isSpoken && isTold(prepared, start, end, value))
        found.push(findingOf(dictatedPhone, start, end, 0.7))
    }
    return found
  },
}
