import { atEnd } from '../at-end.ts'
import { isOfFirm } from '../firm-numbers.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { countDigits, digitFacts, hitsInZones } from '../zones.ts'
import { correctedBy } from './corrected.ts'
import { findingOf, matchAt } from './matches.ts'
import { labelOf } from './told-label.ts'

const passports =
  'pass(?:et|ets|ets|port|ports|i|in|ini|insa|ia|ista|istani|issa|illa)?|pas(?:set|sets|poort|poorts)?|reise?pass(?:es|et)?|reisebevis(?:et)?|resehandling|rejsedokument|reisedokument|reisdocument|matkustusasiakirja\\p{L}{0,4}|travel document'
const licences =
  "körkort(?:et)?s?|førerkort(?:et)?s?|kørekort(?:et)?s?|ajokort\\p{L}{1,6}|rijbewijs|führerschein(?:s|es)?|driv(?:ing|er'?s?) licen[cs]e|dl(?=[ ]?(?:#|no|nr))"
const cards =
  'id[ -]?(?:kort(?:et)?s?|cards?|kaart|karte)|identitetskort(?:et)?s?|identiteits(?:kaart|bewijs)|identity card|identitätskarte|personalausweis(?:es)?|ausweis(?:es)?|perso(?:ausweis)?|henkilökort\\p{L}{1,5}|henkilöllisyystodistu\\p{L}{1,6}|legitimation(?:en)?s?|legitimasjon(?:en)?s?'
const permits =
  'aufenthalts(?:titel|erlaubnis|karte)s?|verblijfs(?:vergunning|document|kaart)|opholds(?:kort|tilladelse)|oppholds(?:kort|tillatelse)|uppehålls(?:kort|tillstånds?)|oleskelulu\\p{L}{1,6}|residence permit|brp'
const kinds = [passports, licences, cards, permits].join('|')
const number = '-?(?:num(?:m|b)?er(?:et|n|s)?|numret|numero\\p{L}{0,4}|num|nro?|no)'
const leads = leadsOf(kinds)
const label = labelOf(
  `(?:${kinds})(?:${number})?`,
  '|hat|heeft|has|med|mit|met|with|pass|pas|passi|passet|passport|paspoort|expires|gäller|giltigt|details|ref|uk|british|irish|gb|eu|current|old|new|gammalt|nytt|nya|nye|nyt|gamle|oud|oude|nieuw|nieuwe|neuer|alter|neue|alte|vanha|uusi|ending|reads|says|shows|fremvist|forevist|fremlagt|framvist|forevises|visat|vist|visad|uppvisat|uppvisad|sett|set|getoond|gezien|overgelegd|vor|vorgelegt|gezeigt|gesehen|esitetty|esitti|nähty|shown|seen|checked|verified|legt|lagt|valid',
)
/** That it is the number, and not what the paper is good for, that follows. */
const isNumbered = /num(?:m|b|r|e)|n(?:r|ro|o|um)(?!\p{L})|#/iu

/** Behind `nr`: whatever is in groups with digits in each but the first. */
const loose =
  /(?=[A-Z]{0,5}[ -]?\d|[A-Z\d]{2})[A-Z\d]{1,20}(?:[ -](?=[A-Z]{0,3}\d)[A-Z\d]{1,12}){0,4}(?![\p{L}\p{N}])/uy
const small = /[a-z]{1,3}\d{6,9}[a-z]?(?![\p{L}\p{N}])/uy
/** As such papers are numbered: letters and seven digits or so, nine signs of both, nine digits. */
const strict =
  /(?:[A-Z]{1,3}[ ]?\d{6,9}|[a-z]{1,3}\d{6,8}|(?=[A-Z\d]{0,6}\d[A-Z]{0,6}\d)[A-Z][A-Z\d]{7}\d{1,2}|\d{9}|\d{3}[ ]\d{3}[ ]\d{3}|\d\d[ ]\d\d[ ]\d{6}[ ]\d)(?![\p{L}\p{N}]|[.,:-]\d)/uy
/** Five letters of the name, date and sex, initials: a British driving licence, which nothing else looks like. */
const british =
  /(?<![\p{L}\p{N}])[A-Z9]{5}[ ]?\d[0156]\d[0-3]\d\d[ ]?[A-Z9]{2}\d[A-Z]{2}(?:[ ]\d\d)?(?![\p{L}\p{N}])/gu

/** Letters touch its digits, which most texts have nowhere. */
const mayBeBritish = (prepared: PreparedText): boolean =>
  prepared.has.upper && digitFacts(prepared).isLettered && digitFacts(prepared).row >= 7

/** `533380006 is my passport number`, `533380006 (passport)`. */
const before = atEnd(
  /(?<![\p{L}\p{N}.,:-])([A-Z]{1,3}[ ]?\d{6,8}|[A-Z](?=[A-Z\d]{0,6}\d)[A-Z\d]{7}\d|\d{8,9})["')]{0,2}(?:[ ]\(|,?[ ](?:(?:that's|det är|det er|das ist|dat is|se on)|is|är|er|on|ist)[ ](?:(?:my|mitt|mit|min|mijn|mein|meine|the|uk|british|nummeret på|numret på|nummer van)[ ]){0,2})$/u,
)

/** Nordic cards have eight figures. */
const ofCard = /\d{8}(?![\p{L}\p{N}]|[.,:-]\d)/uy
const isCard = new RegExp(`^(?:${cards})`, 'u')

const fewest = 4
const isDate = /^(?:19|20)\d\d-?\d\d-?\d\d$/

const valueAt = (text: string, at: number, isSure: boolean, isOfCard: boolean): string | undefined => {
  const value = (
    isSure
      ? (matchAt(loose, text, at) ?? matchAt(small, text, at))
      : (matchAt(strict, text, at) ?? (isOfCard ? matchAt(ofCard, text, at) : null))
  )?.[0]
  // A German card's is of nine signs, of which one may be a figure.
  const isGerman =
    isOfCard && isSure && /^[CFGHJKLMNPRTVWXYZ\d]{9}$/.test(value ?? '') && /\d/.test(value ?? '')
  if (value === undefined || value.length < 6 || (!isGerman && countDigits(value) < fewest)) return undefined
  // A Dutch `pas` is a bank's card too: `5412 75XX XXXX 1234`.
  const isMasked =
    /X{2,}/i.test(value) || /^[ -]?[*x•#]{2}/i.test(text.slice(at + value.length, at + value.length + 4))
  return isMasked || isDate.test(value) ? undefined : value
}

/** The number of a passport, an identity card, a licence to drive or a permit to stay, behind the word for the paper. */
export const paperNumber: Recogniser = {
  name: 'paper-number',
  entity: 'ID_NUMBER',
  fewestDigits: fewest,
  examples: {
    finds: [
      'Passport number ⟦533380006⟧',
      'paspoortnummer: ⟦NWK2F8R41⟧',
      'driving licence ⟦MORGA657054SM9IJ⟧',
      'Mitt passnummer är ⟦91234567⟧',
      'pass nr ⟦91234567⟧ giltigt till 2028',
      'passnummeret er ⟦CCA123456⟧',
      'Mit pas (⟦205123456⟧) er udløbet',
      'passinumero ⟦FP1234567⟧',
      'passi ⟦FP1234567⟧ on hukassa',
      'Pas fremvist: nr. ⟦210448817⟧. Kørekort',
      'LB legt Führerschein vor, Nr. ⟦B0724418H21⟧. Wohnhaft',
      'Meine Personalausweisnummer lautet ⟦VNC0YWFGJ⟧, nicht',
      'Personalausweisnummer lautet VNC0YWFGJ, nicht ⟦VNC0YWFJG⟧. Der',
      'Driving lic seen: ⟦CLARK 606114 HB9IJ 35⟧.',
      'todettu passista ⟦PX4418227⟧.',
      'fullmakt (id-kort ⟦60118274⟧).',
      'ajokorttini numero on ⟦1234567⟧',
      'mijn paspoort (⟦NW2K8F4R1⟧) is kwijt',
      'nummer van mijn paspoort is ⟦NW2K8F4R1⟧',
      'identiteitskaart nummer ⟦IR2K8F4R1⟧',
      'mein Perso hat die Nummer ⟦L01X00T47⟧',
      'Legitimasjon: førerkort ⟦27 04 118822 3⟧.',
      'Führerschein Nr. ⟦B072RRE2I55⟧',
      'Aufenthaltstitel Nr. ⟦Y01X00T47⟧',
      'førerkort nr ⟦12 34 567890 1⟧',
      'my passport is ⟦533380006⟧',
      'passport no ⟦ab1234567⟧',
      '⟦533380006⟧ is my passport number',
      '"passport_no": "⟦533380006⟧"',
      'Passport/ID No: ⟦533380006⟧',
      'UK passport ⟦533 380 006⟧ expires',
      '⟦CCA123456⟧ er passnummeret mitt',
      'licence number ⟦MORGA 657054 SM9IJ⟧',
    ],
    ignores: [
      'passport control 12',
      'attachment_reisepass_so_477724.png',
      'attachment reisepass so 477724',
      'passet går 10.30',
      'pass 12345678 on to order 1234567',
      'Passport office 0300 222 0000',
      'Pass auf, 12345 kommt',
      'ID card renewal 2024-10-12',
      'het pas 20240512',
      'Fahrausweis 12345',
      'pasnummer 5412 75XX XXXX 1234',
      'pas nr 5412 75** **** 1234',
    ],
  },
  mayFind: prepared => mayBegin(prepared, leads) || mayBeBritish(prepared),
  find(prepared) {
    const found: Finding[] = []
    const { text } = prepared
    for (const hit of hitsInAnyCase(prepared, label, leads)) {
      const start = hit.index + hit[0].length
      const told = before.exec(text.slice(Math.max(0, hit.index - 50), hit.index))
      if (told?.[1] !== undefined && !isDate.test(told[1])) {
        const from = hit.index - told[0].length
        found.push(findingOf(paperNumber, from, from + told[1].length, 0.7))
        continue
      }
      const value = valueAt(text, start, isNumbered.test(hit[0]), isCard.test(hit[0]))
      if (value === undefined) continue
      const end = start + value.length
      if (isOfFirm(prepared, { start, end })) continue
      const one = findingOf(paperNumber, start, end, 0.7)
      const other = correctedBy(text, one)
      found.push(one, ...(other ? [other] : []))
    }
    if (!mayBeBritish(prepared)) return found
    for (const { start, end } of hitsInZones(prepared, british, 7))
      found.push(findingOf(paperNumber, start, end, 0.9))
    return found
  },
}
