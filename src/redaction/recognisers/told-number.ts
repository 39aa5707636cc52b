import { atEnd } from '../at-end.ts'
import { isLabelledOtherwise } from '../context.ts'
import { isOfFirm } from '../firm-numbers.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { lower } from '../units.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { countDigits, digitFacts, digitGroups, hitsInZones } from '../zones.ts'
import { correctedBy } from './corrected.ts'
import { digitsOf, findingOf, matchAt } from './matches.ts'
import { passesNorwegian } from './no-fodselsnummer.ts'
import { calls } from './phone-context.ts'
import { passesSwedish } from './se-personnummer.ts'
import { identity } from './spoken-digits.ts'
import { labelOf } from './told-label.ts'

const person =
  'personnum\\p{L}*|personum\\p{L}*|perssonn\\p{L}*|person num\\p{L}*|sammordningsn\\p{L}*|fødseln\\p{L}*|fødelsn\\p{L}*|fdsnr|sosiaaliturvatun\\p{L}*|kela-kort\\p{L}*|utr(?: n\\p{L}*)?|soc sec(?: n\\p{L}*)?|nat ins(?: n\\p{L}*)?|vreemdelingenn\\p{L}*|personnr|personal (?:id|code|number)|pers\\.? ?nr|persnr|pnr|samordningsn\\p{L}*|födelsen\\p{L}*|fødselsn\\p{L}*|fødselsdagsn\\p{L}*|fnr|f\\.nr|d-nummer|dnr|cpr(?:-?n\\p{L}*|-?tal\\p{L}*)?|henkilötun\\p{L}*|hetu\\p{L}{0,3}|sotu\\p{L}{0,3}|kennital\\p{L}*|bsn(?:-?n\\p{L}*)?|burgerservice\\p{L}*|sofi-?nummer|rijksregister\\p{L}*|insz|niss|steuer-?id\\p{L}*|idnr|id-nr|steuern\\p{L}*|sozialvers\\p{L}*|sv-n\\p{L}*|rentenvers\\p{L}*|ssn|social(?: security)?(?: n\\p{L}*)?(?=[ ](?:is|no|#)|:)|social security(?: n\\p{L}*)?|ni[ _]n\\p{L}*|fodsels?n\\p{L}*|foedselsn\\p{L}*|henkilotun\\p{L}*|steuer_id|nino|national insurance(?: n\\p{L}*)?|nhs(?: n\\p{L}*)?|pesel|isikukood|asmens kodas|personas kods|dni|nie|codice fiscale|tax id|national id(?: n\\p{L}*)?|id-?n(?:ummer|umber)'
const leads = leadsOf(person)

const labelled = labelOf(person)
/** The answer to `your CPR number?` on the next line, behind the name of who gives it. */
const answer =
  /(?:[^\n]{0,70}\?[^\n]{0,20}\n{1,2}(?:[^\n:]{1,40}:[ ]?)?|[^\n:]{0,30}\n{1,2}(?![^\n:]{0,30}(?:nr|num|no|id|dat|tel|mob|tlf|bel|sum))[^\n:\d]{1,24}:[ ])(?:(?:ja|yes|det är|det er|it's|se on|ok)[, ]{1,2}){0,2}(?:(?!(?:och|og|and|und|en|ja|eller|or|of|oder)[ ])\p{L}[\p{L}'’.-]{1,20}[ ,]{1,3}){0,4}?(?=\d|[a-z] ?[a-z] ?\d)/iuy
/** Asked for with the date, and told in one: `födelsedatum och de fyra sista?⏎Kund: 850312 och 2455`. */
const lastOnes =
  'fyra sista|sista fyra|fem siste|siste fem|fire sidste|sidste fire|laatste vier|letzten vier|viimeiset neljä|last four'
const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${person}|${lastOnes})(?![\\p{L}\\p{N}])`, 'uy')
const nameLeads = leadsOf(person, lastOnes)
/** Told two digits at a time, with a sign and a breath between: `81 - 01 - 23 - 98 - 80`, `06, 03, 05, 29, 00, 4`. */
const breaths =
  /(?<![\p{L}\p{N}.,+-]|\d[ ])(?!00[ ])\d{2,3}(?:(?:[ ]?[-.,][ ]|[ ])\d{1,3}){3,5}(?![\p{L}\p{N}-]|[.,:]\d|[ ]\d)/gu

/** What people put, or say, between groups; the text is normalised already. */
const spoken =
  'minus|streck|bindestreck|strek|bindestrek|streg|bindestreg|viiva|väliviiva|streepje|strich|bindestrich|dash|hyphen|dot|punkt|och sen|og så|and then|und dann|en dan|ja sitten'
const gap = `(?:[ ]?(?:\\.{2,4}|[-.,/+_])[ ]{0,2}|[ ]{1,3}|[ ]{1,2}(?:${spoken})[ ]{1,2})`
const digits = new RegExp(`(?:[a-z]{1,2}[ -]?)?\\d(?:${gap}?\\d){6,15}(?![\\p{N}])`, 'iuy')
const finnish =
  /\d{2}[ .]?\d{2}[ .]?\d{2}(?: ?[-+a-fu-y] ?| | (?:viiva|väliviiva|miinus) )\d{3} ?[\da-z](?![\p{L}\p{N}])/iuy

/** A number written with a word for its dash is nothing else: `850312 minus 2455`. */
const dashed = /\d{6,8}[ ](?:minus|bindestr\p{L}+|str[eiey]\p{L}+|viiva|väliviiva|dash)[ ]\d{3,5}(?!\d)/giu

const dashLeads = leadsOf('minus|bindestr|stre|strik|stri|viiva|väliviiva|dash')

/** What a paper or a record says, right before the number: `personnumret är fel, det står 850312-2455`. */
const stating =
  'står|skrevet|skrivit|skrivet|skrev|registrert|registrerat|registreret|registriert|geregistreerd|steht|eingetragen|staat|genoteerd|ingevuld|geschreven|merkitty|kirjattu|lukee|merkinneet|says|reads|shows|written|typed|recorded|got|stod|sto|stond|stand|luki|gaf|gav|gab|gave|sent|skickade|sendte|schickte|stuurde|antoi|annoit|ilmoitti|opgaf|uppgav|oppga|oppgav|oplyste'
const stated = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${stating})(?:[ ](?:der|där|da|daar|det|nu|nå|som|as|als|down|me|it|fel|feil|forkert|falsch|fout|väärin|wrong)){0,2}[ :]{1,3}(?=[\\d])`,
  'uy',
)
const statingLeads = leadsOf(stating)
const isNamed = new RegExp(`(?<!\\p{L})(?:${person})`, 'u')
/** Of the label of the number, which another may have followed since. */
const statedReach = 80

/** The rest of a number whose date stands in a field of its own. */
const alone = /\d{4,5}(?![\p{L}\p{N}]|[ ]?[.,:/-]?\d|[ ](?:kr|st|år))/uy
const ofBirth = /f[öø]d(?:d|t|s|e)|geb(?:\.|or)|born|birth|dob|synt/iu

/** Written in two messages: `850312⏎Kund: 2456`, or with words between. */
const apart =
  /(\d[\d .]{1,11}\d)(?:[ ]?\r?\n{1,2}(?:[^\n:\d]{1,40}:[ ]?)?|,?[ ](?:og så|og|och sen|och så|och|and then|and|und dann|und|en dan|en|ja)[ ])-?(\d[\d ]{1,8}[\da-z]?|\d{2,3}[a-z])(?=[ ]{0,2}(?:\r?\n|$|[.,!?]))/iuy

const lengths: ReadonlySet<number> = new Set([9, 10, 11, 12])

/** Where the number ends: at the last group with which it has as many digits as such numbers have. */
const numberEnd = (value: string): number => {
  let [count, best] = [0, 0]
  const signs = new Set<string>()
  let from = 0
  for (const { start, end } of digitGroups(value)) {
    const sign = value.slice(from, start).replace(/[\s\d]/gu, '')
    // Behind a whole number a comma begins another: `CPR 0608062570, 31 54 98 22`.
    if (best > 0 && sign !== '' && !signs.has(sign)) break
    if (from > 0) signs.add(sign)
    from = end
    count += end - start
    if (lengths.has(count)) best = end
  }
  return best || value.length
}

/** `999 473 5819 is my NHS number, RF18 …`: the label is that of the number before it, taken out or not. */
const saidBefore = atEnd(
  /[\d\u0081]\p{L}{0,2}["')]{0,2}[ ](?:(?:(?:is|är|er|on|ist)[ ]|=[ ]?)(?:\p{L}{2,9}[ ]){0,2}|(?:my|mitt|mit|min|mein|meine|mijn|minun)[ ])$/u,
)
const isOfBefore = (text: string, label: number, after: string): boolean =>
  /[,;]/.test(after) && saidBefore.test(text.slice(Math.max(0, label - 40), label))

/** A British number said letter by letter: `a b 12 34 56 c`. */
const ofLetters = /[a-z][ ]?[a-z](?:[ -]?\d\d){3}(?:[ -]?[a-d])?(?![\p{L}\p{N}])/iuy

const told = (prepared: PreparedText, at: number): Finding[] => {
  const found: Finding[] = []
  const { text } = prepared
  const [all, first = '', second = ''] = matchAt(apart, text, at) ?? []
  const count = (first + second).replace(/[^\p{L}\p{N}]/gu, '').length
  if (
    all !== undefined &&
    lengths.has(count) &&
    countDigits(first) < 9 &&
    !isLabelledOtherwise(text, at + all.length - second.length)
  ) {
    found.push(findingOf(toldNumber, at, at + first.length, 0.7))
    found.push(findingOf(toldNumber, at + all.length - second.length, at + all.length, 0.7))
    return found
  }
  const lettered = matchAt(ofLetters, text, at)?.[0]
  if (lettered !== undefined) return [findingOf(toldNumber, at, at + lettered.length, 0.7)]
  const rest = matchAt(alone, text, at)?.[0]
  const around = text.slice(Math.max(0, at - 60), at + 40)
  if (rest !== undefined && ofBirth.test(around)) return [findingOf(toldNumber, at, at + rest.length, 0.7)]
  const value = (matchAt(finnish, text, at) ?? matchAt(digits, text, at))?.[0]
  // A tax office's number of a firm's invoice: 217/5831/7290.
  if (value === undefined || /^(?:\d{2,3}\/\d{3,4}\/\d{4,5}$|RF\d\d[ \d])/u.test(value)) return found
  // `25 080,00`: a sum.
  if (countDigits(value) < 7 || /^\d{1,3}(?: \d{3})+,\d\d$/.test(value)) return found
  const end = at + (/\p{L}$/u.test(value) ? value.length : numberEnd(value))
  if (!isOfFirm(prepared, { start: at, end })) found.push(findingOf(toldNumber, at, end, 0.7))
  return found
}

/** Four groups at the least: cheap, as most texts have none. */
const inGroups = /\d[ ,.-]{1,3}\d{1,3}[ ,.-]{1,3}\d{1,3}[ ,.-]{1,3}\d/

const checks = [passesSwedish, passesNorwegian]

const fewestInBreaths = 9

/** Is it an order's, or a phone's? */
const isOdd = (prepared: PreparedText, start: number): boolean =>
  isLabelledOtherwise(prepared.text, start) || prepared.near(start, start, calls, 12)

/** A number told in breaths: near a word that says what it is, or with date and check of a country that tells it in full. */
const inBreaths = (prepared: PreparedText): Finding[] => {
  const found: Finding[] = []
  if (digitFacts(prepared).row < fewestInBreaths || !inGroups.test(prepared.text)) return found
  const isTold = prepared.mayBeNear(identity)
  for (const { start, end, value } of hitsInZones(prepared, breaths, fewestInBreaths)) {
    const digits = digitsOf(value)
    const isNear =
      isTold &&
      lengths.has(digits.length) &&
      /^\d\d(?! \d{3})/u.test(value) &&
      prepared.near(start, start, identity, 100) &&
      !prepared.near(start, start, calls, 30)
    if (isNear) found.push(findingOf(toldNumber, start, end, 0.6))
    else if (checks.some(passes => passes(digits)) && !isOdd(prepared, start))
      found.push(findingOf(toldNumber, start, end, 0.8))
  }
  return found
}

/**
 * A number of identity in whatever spelling, behind the word that says it is one: in groups, with commas, with
 * `minus` or `streck` for the dash, and of countries that have no recogniser of their own.
 */
export const toldNumber: Recogniser = {
  name: 'told-number',
  entity: 'ID_NUMBER',
  fewestDigits: 3,
  examples: {
    finds: [
      'Mans personas kods ir ⟦161175-19998⟧',
      'PESEL to ⟦44051401358⟧',
      'mitt personnummer är ⟦85 03 12, 24 55⟧ om ni behöver',
      'Personnummer: ⟦81 - 01 - 23 - 98 - 80⟧ och',
      'cpr nr ⟦070761 streg 4285⟧',
      'ditt personnummer?\nKund: ⟦850312⟧\nKund: 2456',
      'født 31.12.99, personnummer ⟦56716⟧',
      'mitt perssonnummer är ⟦850312-2456⟧',
      '⟦850312 minus 2455⟧ är det',
      'Sie brauchten meine Steueridentifikationsnummer (⟦661148 0430⟧) für die Prüfung',
      'henkilötunnus ⟦13 10 52 - 308T⟧',
      'die steuernummer also die id ist ⟦657, 269, 140, 35⟧ danke',
      'dit cpr-nummer, så jeg kan slå dig op?\nGæst: ⟦15 10 12 36 52⟧\nTak',
      'personnummer och där står fel det ska va ⟦81 - 01 - 23 - 98 - 80⟧ och',
      'SSN: ⟦123-45-6789⟧',
      '**SSN on file:** ⟦219-09-9999⟧',
      '"ssn":"⟦123456789⟧"',
      'personnummer ⟦19 85 03 12 24 55⟧, telefon 070',
      'CPR ⟦0608062570⟧, 31 54 98 22.',
      'pnr⟦8112289874⟧',
      'HETU⟦131052-308t⟧',
      'personnumret ⟦811228_9874⟧ stämmer inte',
      'det ska va ⟦81 - 12 - 28 - 98 - 74⟧ och inget annat',
      'skriv ⟦198. 112. 289. 874⟧ tack',
      'det er ⟦31, 12, 99, 567, 15⟧ altså',
      'födelsedatum och de fyra sista?\nKund: ⟦850312⟧ och 2455',
      'your National Insurance number?\nCustomer: ⟦a b 12 34 56 c⟧',
      'Personnumret i brevet är fel, där står ⟦413216-6399⟧',
      'fødselsnummeret er 25081234567, men dere har skrevet ⟦45081234567⟧.',
      'BSN daarop klopt. In het dossier stond ⟦999978646⟧ - verwisseld',
      'Het sofinummer klopt niet: je gaf ⟦163675725⟧ door.',
      'sofinummer klopt niet: je gaf 163675725 door. Is dat niet ⟦163675752⟧?',
      'samordningsnr 820463-9903 men i systemet står ⟦820463-9930⟧ (trol.',
      'Navn og cpr?\nGæst: mette holm  ⟦700506-1637⟧\nTak',
    ],
    ignores: [
      'personnummer saknas, order 123456789',
      'Steuernummer 217/5831/7290',
      'ROT personnummer saknas\nAtt betala: 25 080,00 SEK',
      'personnumret saknas, det står 2024-11-30 på följesedeln',
      'Det står 1234567890 på lådan, personnumret saknas',
      'Dit cpr?\nGæst: ordre 1234567890',
      'det är ditt personnummer, Ida.\nF: och 27548 14790 20185?',
      '999 473 5819 is my NHS number, RF18 7093 0436 the payment',
      '0612021967 er mit cpr, 651780759264758 står på girokortet',
      'Mijn nieuwe adres, toch?\nBon: 5563 1612 2143',
    ],
  },
  mayFind: prepared =>
    digitFacts(prepared).row >= fewestInBreaths ||
    mayBegin(prepared, nameLeads) ||
    mayBegin(prepared, dashLeads) ||
    (prepared.mayBeNear(identity) && mayBegin(prepared, statingLeads)),
  find(prepared) {
    const found: Finding[] = []
    const { text, has } = prepared
    if (!has.digit) return found
    for (const hit of hitsInAnyCase(prepared, labelled, leads))
      if (!isOfBefore(text, hit.index, hit[0]))
        for (const each of told(prepared, hit.index + hit[0].length)) found.push(each)
    for (const hit of hitsInAnyCase(prepared, names, nameLeads)) {
      const from = hit.index + hit[0].length
      const reply = matchAt(answer, text, from)
      if (!reply || isLabelledOtherwise(text, from + reply[0].length)) continue
      for (const each of told(prepared, from + reply[0].length)) found.push(each)
    }
    if (prepared.mayBeNear(identity))
      for (const hit of hitsInAnyCase(prepared, stated, statingLeads)) {
        const before = lower(text.slice(Math.max(0, hit.index - statedReach), hit.index))
        if (isNamed.test(before))
          for (const each of told(prepared, hit.index + hit[0].length))
            if (countDigits(text.slice(each.start, each.end)) > 8) found.push(each)
      }
    for (const each of inBreaths(prepared)) found.push(each)
    for (const each of [...found]) {
      const other = correctedBy(text, each)
      if (other && !isLabelledOtherwise(text, other.start)) found.push(other)
    }
    if (mayBegin(prepared, dashLeads))
      for (const { start, end } of hitsInZones(prepared, dashed, 9))
        found.push(findingOf(toldNumber, start, end, 0.8))
    return found
  },
}
