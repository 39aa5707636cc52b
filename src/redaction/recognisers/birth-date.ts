import { contextWords } from '../context.ts'
import type { Finding, Recogniser } from '../recogniser.ts'
import { hitsInZones } from '../zones.ts'
import { findingOf } from './matches.ts'

const month =
  'jan(?:uar[iy]?|vier)?|feb(?:ruar[iy]?)?|m[aä]r(?:s|ts|z|ch|t)?|maart|apr(?:il)?|ma[ijy]|juni?|june|juli?|july|aug(?:usti?|ustus)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[csz](?:ember)?|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta'
const date = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[./-])(?:(?:1[89]|20)\\d{2}[-./ ]\\d{1,2}[-./ ]\\d{1,2}|\\d{1,2}[./-][ ]?\\d{1,2}[./-][ ]?(?:(?:1[89]|20)\\d{2}|\\d{2})|\\d{1,2}[./][ ]?\\d{1,2}[ ](?:19|20)\\d{2}|\\d{1,2}(?:\\.|st|nd|rd|th|de|:e)?[ ](?:${month})\\.?,?[ ](?:1[89]|20)\\d{2}|(?:${month})[ ]\\d{1,2}(?:st|nd|rd|th)?,?[ ](?:1[89]|20)\\d{2}|(?:1[89]|20)\\d{6}|\\d{6})(?![\\p{L}\\p{N}]|[./-]\\p{N})`,
  'giu',
)

const born = contextWords(
  'född',
  'fødd',
  'født',
  'født den',
  'fødselsd',
  'födelsed',
  'fødselsdag',
  'föddes',
  'f. ',
  'f.d',
  'syntynyt',
  'syntymä',
  's. ',
  'synt.',
  'geboren',
  'geb.',
  'geb ',
  'geburtsd',
  'geburtstag',
  'geboorted',
  'born',
  'date of birth',
  'birth',
  'dob',
  'd.o.b',
  'fæddur',
  'fædd ',
  'fæðingard',
  'né le',
  'née le',
  'naissance',
  'nacido',
  'nacimiento',
  'nato il',
  'nata il',
  'nascita',
  'urodz',
  'sünd',
  'dzim',
  'gim',
)
const mayTell =
  /f[öøæ]|synt|geb|born|birth|dob|d\.o\.b|n[ée]e? le|naiss|nacid|nacim|nat[oa] il|nascita|urodz|sünd|dzim|gim|(?:f|s)\. /iu

/** Year first or day first. */
const isSixDigits = (value: string): boolean => {
  const [one, two, three] = [value.slice(-6, -4), value.slice(-4, -2), value.slice(-2)].map(Number)
  return Number(two) <= 31 && (Number(three) <= 31 || (Number(one) <= 31 && value.length === 6))
}

const isDate = (value: string): boolean => {
  if (/^\d{6}$|^\d{8}$/u.test(value)) return isSixDigits(value)
  const numbers = value.match(/\d+/gu)?.filter(part => part.length < 3) ?? []
  return numbers.every(part => Number(part) >= 0 && (Number(part) <= 31 || numbers.length > 2))
}

/** A date is a person's only beside a word that says it is the day of birth; other dates stay. */
export const birthDate: Recogniser = {
  name: 'birth-date',
  entity: 'DATE',
  fewestDigits: 5,
  examples: {
    finds: [
      'född ⟦1985-03-12⟧',
      'Jag är född den ⟦12 mars 1985⟧',
      'fødselsdato: ⟦12.03.1985⟧',
      'geboren am ⟦12.3.85⟧',
      'syntynyt ⟦12.3.1985⟧',
      'geboortedatum ⟦12-03-1985⟧',
      'date of birth: ⟦March 12, 1985⟧',
      'DOB ⟦19850312⟧',
      'fødselsdato ⟦311299⟧ og',
      'Födelsedatum: ⟦12/3 1985⟧',
      'syntymäaika ⟦12. maaliskuuta 1985⟧',
    ],
    ignores: [
      'levererades 2024-10-12',
      'beställd den 12 mars 2024',
      'född i Malmö',
      'född 85',
      'order 19850312',
    ],
  },
  mayFind: prepared => prepared.mayBeNear(born),
  find(prepared) {
    const found: Finding[] = []
    const { text, has } = prepared
    if (!has.digit) return found
    for (const { start, end, value } of hitsInZones(prepared, date, 5)) {
      // The word stands before the date; after it only in a form whose values come first.
      if (isDate(value) && prepared.near(start, text.length, born, 25) && mayTell.test(text))
        found.push(findingOf(birthDate, start, end, 0.8))
    }
    return found
  },
}
