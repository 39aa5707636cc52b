import type { Finding, Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { endSpan, findingOf } from './matches.ts'
import { small } from './told-label.ts'

const last = ['sista', 'siste', 'sidste', 'laatste', 'letzten', 'letzte', 'viimeiset', 'last']
const counts = '(?:fyra|fire|fem|vier|fünf|vijf|neljä|four|five|[345])'
/** `sista fyra`, `de fem siste`, `tunnuksen loppu`. */
const ends = [
  ...last.map(word => `${word}[ ](?:${counts}|siffrorna|sifrene|cifre|cijfers|ziffern|digits|numrene)`),
  ...['fyra', 'fire', 'fem', 'vier', 'neljä'].map(
    word => `${word}[ ](?:sista|siste|sidste|laatste|letzten?|viimeistä)`,
  ),
  'slutar (?:på|med)',
  'slutter (?:på|med)',
  'ender (?:på|med)',
  'eindigt op',
  'endet (?:auf|mit)',
  'ends (?:in|with|on)',
  'ending(?: in)?',
  'päättyy(?: numeroihin)?',
  'tunnuksen loppu\\p{L}*',
  'hetun loppu\\p{L}*',
  'henkilötunnuksen loppu\\p{L}*',
  'loppuosa\\p{L}{0,3}',
  'kontrollsiffror\\p{L}*',
].join('|')
const leads = leadsOf(ends)
const person =
  'personnum\\p{L}*|personnr|fødselsn\\p{L}*|cpr(?:-?n\\p{L}*)?|bsn(?:-?n\\p{L}*)?|ssn|social(?: security)?(?: number)?|steuer-?id\\p{L}*|henkilötunnu\\p{L}*|hetu\\p{L}*|sv-n\\p{L}*|ni number|nino'
const ending = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ends})(?:[\\s:=(]|(?<!\\p{L})(?:siffror(?:na)?|sifre(?:ne)?|cifre|cijfers|ziffern|stellen|digits|merkkiä|merkit|in|i|of|van|der|des|av|af|von|meiner?|are|sind|zijn|ovat|${person}|${small})(?!\\p{L})){1,14}-?(\\d{3,5}[a-z]?)(?![\\p{L}\\p{N}]|[.,:-]\\d)`,
  'uy',
)
const ofPerson =
  /f[öø]d|(?:^|[ ,(])f\.[ ]?\d|synty|synt\.|geb|born|birth|dob|person|cpr|hetu|tunnu|pnr|fnr|bsn|ssn|social|steuer-?id/iu
const ofCard = /kort(?!a)|card|karte|kaart|visa|master|konto|account|iban|rekening/iu

/** The last digits of a number whose date was told, or that is named: `född 850312, sista fyra 2455`. */
export const toldEnding: Recogniser = {
  name: 'told-ending',
  entity: 'ID_NUMBER',
  fewestDigits: 3,
  examples: {
    finds: [
      'född 850312, sista fyra är ⟦2455⟧',
      'henkilötunnuksen loppuosa on ⟦308T⟧',
      'Ebon Åhs, f. 1938-02-14, fyra sista ⟦4417⟧.',
      'född 12 mars 1985, de fyra sista är ⟦2456⟧',
      'født 31.12.1999 og de fem siste er ⟦56716⟧',
      'de siste 5 sifrene i personnummeret er ⟦56716⟧',
      'de fire sidste i mit cpr er ⟦4286⟧',
      'syntymäaika 13.10.1952, loppuosa ⟦308U⟧',
      'laatste vier van mijn bsn: ⟦2334⟧',
      'letzte vier Ziffern der Steuer-ID: ⟦2718⟧',
      'last four digits of my ssn are ⟦6789⟧',
      'kundens pnr slutar på ⟦2455⟧',
      'mijn bsn eindigt op ⟦6297⟧.',
      'Meine Steuer-ID endet auf ⟦2719⟧',
    ],
    ignores: [
      'kortets sista fyra siffror är 2455',
      'kortet slutar på 2455',
      'avtalet slutar på 2455',
      'de sista fyra 2024',
      'the last four weeks 1200',
      'de siste fem er 56716',
      'last 4 of my card 1234',
    ],
  },
  mayFind: prepared => mayBegin(prepared, leads),
  find(prepared) {
    const found: Finding[] = []
    const { text } = prepared
    for (const hit of hitsInAnyCase(prepared, ending, leads)) {
      const [start, end] = endSpan(hit)
      const around = text.slice(Math.max(0, hit.index - 70), start)
      if (ofPerson.test(around) && !ofCard.test(around)) found.push(findingOf(toldEnding, start, end, 0.7))
    }
    return found
  },
}
