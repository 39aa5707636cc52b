import { until } from '../development/numbers.ts'
import { type Person, personFrom } from '../development/person.ts'
import type { Random } from '../development/random.ts'
import type { Language } from '../development/row.ts'
import type { Words } from '../development/words.ts'

/** `#` stands for any digit; the ranges kept free for fiction where a country has some. */
const phones: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...[
      '070-174 06 ##',
      '0701-74 06 ##',
      '070 1740 6##',
      '+46 (0)70 174 06 ##',
      '+46701740 6##',
      '070.174.06.##',
    ],
    ...['031-390 06 ##', '031 39006##', '040-628 04 ##', '0980-319 2##', '(08) 465 004 ##', '070/174 06 ##'],
  ],
  nb: [
    ...[
      '9## ## ###',
      '4## ## ###',
      '9#######',
      '9# ## ## ##',
      '+47 4#######',
      '(+47) 9## ## ###',
      '+47-4## ## ###',
    ],
    ...['22 ## ## ##', '55######', '0047 9## ## ###', '4##.##.###', '+47 22 ## ## ##'],
  ],
  da: [
    ...[
      '2# ## ## ##',
      '2#######',
      '+45 3#######',
      '(+45) 4# ## ## ##',
      '+45 61 ## ## ##',
      '51## ####',
      '42-##-##-##',
    ],
    ...['86 ## ## ##', '004530######', '53.##.##.##', '7# ## ## ##'],
  ],
  fi: [
    ...[
      '040 #######',
      '050 ### ## ##',
      '044-### ####',
      '+358 (0)40 ### ####',
      '+35845#######',
      '0400 ### ###',
    ],
    ...['045 #### ###', '09-### ####', '02 ### ####', '+358-50-#######', '00358 44 ### ####', '046 ### ###'],
  ],
  nl: [
    ...[
      '06 ########',
      '06-## ## ## ##',
      '06.########',
      '+31 (0)6 ########',
      '+31 6-########',
      '0031 6########',
    ],
    ...['030 ### ## ##', '070-#######', '0570 ######', '(040) ### ## ##', '+31 20 ### ####', '06 #### ####'],
  ],
  de: [
    ...[
      '0171-39200##',
      '0171 / 39 200 ##',
      '+49 171 39 20 0##',
      '0152-288173##',
      '+49(0)176 0406 90##',
      '0176/040690##',
    ],
    ...[
      '030/23125###',
      '(0221) 4710 ###',
      '0221-4710###',
      '089 / 99998 ###',
      '0049 40 66969###',
      '+49-40-66969-##',
    ],
  ],
  en: [
    ...[
      '07700 900 ###',
      '07700-900###',
      '+447700900###',
      '0044 7700 900###',
      '0117 496 0###',
      '(020) 7946 0###',
    ],
    ...[
      '01632 960###',
      '+44 (0)7700 900###',
      '0808 157 0###',
      '028 9649 6###',
      '(212) 555-01##',
      '202-555-01##',
    ],
  ],
}

export const homePhone = (lang: Language, random: Random): string =>
  random.pick(phones[lang]).replace(/#/g, () => random.digits(1))

/** A number of the country as somebody reads it out: the prefix, then threes, pairs and single digits with pauses. */
export const readOut = (lang: Language, random: Random): string => {
  const digits = until(() => [homePhone(lang, random)].find(number => !/^(?:\(?\+|00)/.test(number))).replace(
    /\D/g,
    '',
  )
  const prefix = lang === 'nl' && digits.startsWith('06') ? 2 : digits.startsWith('0') ? 3 : 2
  const parts = [digits.slice(0, prefix)]
  for (let at = prefix; at < digits.length; ) {
    const size = random.pick([1, 2, 2, 3, 3])
    parts.push(digits.slice(at, at + size))
    at += size
  }
  return parts.join(random.pick([' ', ' ', ' ', ', ', ', ', ' - ', '... ']))
}

/** A German number of a health insurance: a letter, eight digits and the check digit of § 290 SGB V. */
export const healthNumber = (random: Random): string => {
  const letter = 1 + random.below(26)
  const serial = random.digits(8)
  const sum = [...String(letter).padStart(2, '0'), ...serial].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (product % 10) + Math.floor(product / 10)
  }, 0)
  return String.fromCharCode(64 + letter) + serial + (sum % 10)
}

/** Letters as an address of mail takes them. */
export const plainLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æä]/g, 'a')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

const fancies = 'pixel nordlys kaffe skogs turbo lilla fluffy dragon zen bike garden ninja vinyl retro'.split(
  ' ',
)

export const mailOf = ({ given, family }: Person, words: Words, random: Random): string => {
  const [first, last] = [plainLetters(given), plainLetters(family)]
  const local = random.pick([
    ...[
      `${first}.${last}`,
      `${first}.${last}`,
      `${first}-${last}`,
      `${first}${last[0]}`,
      `${last}${first[0]}`,
    ],
    ...[
      `${first}_${last}`,
      `${first}.${last}${random.digits(2)}`,
      `${first}19${5 + random.below(5)}${random.digits(1)}`,
    ],
    ...[`${random.pick(fancies)}${random.pick(fancies)}${random.digits(2)}`, `info+${last}`],
  ])
  return `${local}@${random.pick(words.list('domains'))}`
}

export const loginOf = ({ given, family }: Person, random: Random): string => {
  const [first, last] = [plainLetters(given), plainLetters(family)]
  return random.pick([
    ...[
      `${first.slice(0, 3)}${last.slice(0, 3)}`,
      `${first}.${last}`,
      `${first[0]}.${last}`,
      `${last}${first[0]}`,
    ],
    ...[
      `${random.pick(fancies)}_${first}`,
      `${first}${random.digits(3)}`,
      `${random.pick(fancies)}${random.digits(4)}`,
    ],
    ...[`_${first}_${last[0]}`, `${first.slice(0, 2)}${last.slice(0, 2)}${random.digits(2)}`, `the.${first}`],
  ])
}

const doors: Readonly<Record<Language, readonly string[]>> = {
  sv: ['', '', '', 'A', ' B', ' lgh 1102', ' 2 tr', ', lgh 1301'],
  nb: ['', '', '', 'B', ' C', ' H0201', 'A'],
  da: ['', '', ', 2. tv', ', st. th.', ' B', ', 1. mf.', ', 3.th'],
  fi: ['', '', ' A 4', ' B 12', ' as. 7', ' C 31', ' D 105'],
  nl: ['', '', '', 'a', '-II', ' bis', '-3', ' huis'],
  de: ['', '', '', 'a', ' b', ', 3. OG', ' (Hinterhaus)'],
  en: ['', '', '', 'A', 'b'],
}

/** Street and number; of these a street named after somebody is one too. */
export const streetOf = (lang: Language, words: Words, random: Random): string => {
  const number = `${1 + random.below(140)}${random.pick(doors[lang])}`
  const street = random.pick(words.list('streets'))
  return lang === 'en' ? `${number} ${street}` : `${street} ${number}`
}

export const townOf = (words: Words, random: Random): string =>
  random
    .pick(words.list('towns'))
    .replace(/#/g, () => random.digits(1))
    .replace(/%/g, () => String(1 + random.below(9)))
    .replace(/@/g, () => String.fromCharCode(65 + random.below(18)))

const cultures = ['ar', 'so', 'tr', 'vi', 'pl', 'ta', 'ti', 'fa', 'bs'] as const

/** Somebody of the country, of the common names or not, one whose name is a word, or one who came from abroad. */
export const somebody = (words: Words, abroad: Words, random: Random): Person => {
  const kind = random.below(100)
  const stems = [undefined, undefined] as const
  if (kind < 20) {
    const from = random.pick(cultures)
    const [given, family] = ['given', 'family'].map(part =>
      random.pick(abroad.list(`${from} ${part} uncommon`)),
    )
    return { given: given ?? '', family: family ?? '', stems, src: 'uncommon' }
  }
  if (kind > 36) return personFrom(words, random)
  const person = personFrom(words, random)
  return random.chance(0.5)
    ? { ...person, given: random.pick(words.list('given word')), src: 'common' }
    : { ...person, family: random.pick(words.list('family word')), src: 'common' }
}
