import type { Person } from '../names.ts'
import type { Random } from '../random.ts'
import type { Language } from '../template.ts'

const domains: Readonly<Record<Language, readonly string[]>> = {
  sv: ['exempel.se', 'post.exempel.se', 'brevlåda.example', 'example.com', 'hemma.example'],
  nb: ['eksempel.no', 'epost.eksempel.no', 'example.com', 'heime.example'],
  da: ['eksempel.dk', 'mail.eksempel.dk', 'example.com', 'hjemme.example'],
  fi: ['esimerkki.fi', 'posti.esimerkki.fi', 'example.com', 'koti.example'],
  nl: ['voorbeeld.nl', 'mail.voorbeeld.nl', 'example.com', 'thuis.example'],
  de: ['beispiel.de', 'post.beispiel.de', 'example.com', 'daheim.example'],
  en: ['example.org', 'example.com', 'mail.example.net', 'home.example'],
}

const handles =
  'star moon fox river blue tech mega kaffe zero pixel storm wolf happy mini nord sky rock game'.split(' ')

/** Letters that fit an address: no accents, no spaces. */
export function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[åäæ]/g, 'a')
    .replaceAll(/[öø]/g, 'o')
    .replaceAll('ü', 'u')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
}

export function userName(person: Person, random: Random): string {
  const given = plainLetters(person.given)
  const family = plainLetters(person.family)
  const year = String(random.int(1, 99)).padStart(2, '0')
  return random.pick([
    `${given}${year}`,
    `${given.slice(0, 1)}${family}`,
    `${given}.${family}`,
    `${given}_${family}`,
    `${given.slice(0, 3)}${family.slice(0, 3)}`,
    `${random.pick(handles)}${random.pick(handles)}${year}`,
    `${random.pick(handles)}_${given}`,
    `xX${given}Xx`,
    `@${given}${family}`,
  ])
}

/** In half of the cases spelt so that a machine would not see it. */
export function email(person: Person, language: Language, random: Random): string {
  const domain = random.pick(domains[language])
  const given = plainLetters(person.given) || 'info'
  const family = plainLetters(person.family) || 'post'
  const local = random.pick([
    `${given}.${family}`,
    `${given}.${family}`,
    `${given}${family}`,
    `${given}${random.int(1, 99)}`,
    `${given.slice(0, 1)}.${family}`,
    `${family}.${given}`,
    `${random.pick(handles)}${random.pick(handles)}${random.int(1, 99)}`,
    `${given}_${family}`,
    `familjen.${family}`,
  ])
  const plain = `${local}@${domain}`
  return random.pick([
    plain,
    plain,
    plain,
    plain,
    plain.replace('@', ' (at) '),
    plain.replace('@', '(a)'),
    plain.replace('@', '[at]'),
    plain.replace('@', ' @ '),
    plain.toUpperCase(),
    plain.replace('@', ' snabel-a '),
  ])
}

const phoneShapes: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    '070-174 06 ##',
    '0701740###',
    '+46 70 174 06 ##',
    '+46701740###',
    '08-465 004 ##',
    '(08) 465 00 4#',
    '070 1740 6##',
  ],
  nb: [
    '### ## ###',
    '########',
    '+47 ### ## ###',
    '0047 ########',
    '## ## ## ##',
    '(+47) ########',
    '+47########',
  ],
  da: [
    '## ## ## ##',
    '########',
    '+45 ## ## ## ##',
    '+45########',
    '#### ####',
    '0045 ########',
    '(+45) #### ####',
  ],
  fi: [
    '040 ### ####',
    '040#######',
    '+358 40 ### ####',
    '+35840#######',
    '09-#######',
    '050-### ## ##',
    '(09) ### ###',
  ],
  nl: [
    '06-########',
    '06 ## ## ## ##',
    '+31 6 ########',
    '+316########',
    '020-#######',
    '(020) ### ## ##',
    '0031 6 ########',
  ],
  de: [
    '0171 #######',
    '0151/########',
    '+49 171 #######',
    '+49171#######',
    '030 #######',
    '(030) ### ## ##',
    '040-######',
  ],
  en: [
    '07700 900###',
    '020 7946 0###',
    '+44 7700 900###',
    '(555) 01#-####',
    '555-01##',
    '+1 555 01# ####',
    '0131 496 0###',
  ],
}

const idShapes: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Y-####', 'D-####', 'D####', 'Y####', 'D ####', 'Y - ####'],
  nb: ['N #####', 'N#####', 'N-#####', 'N ### ##'],
  da: ['N-####', 'N####', 'N ####'],
  fi: ['N-###A', 'NA###K', 'N-###H', 'N -###T'],
  nl: ['#########', '####.##.###', '### ### ###'],
  de: ['## ### ### ###', '###########', 'L01X00T47', '##/###/#####'],
  en: ['QQ ## ## ## C', 'QQ######C', '###-##-####', '943 476 ####'],
}

/** `#` becomes a digit. */
export function digitsFor(shape: string, random: Random): string {
  return shape.replaceAll('#', () => String(random.int(0, 9)))
}

export function phone(language: Language, random: Random): string {
  return digitsFor(random.pick(phoneShapes[random.chance(0.9) ? language : 'en']), random)
}

/** Number of a person, of the country's form; mostly of an impossible check digit. */
export function idNumber(language: Language, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [day, month, year] = [two(random.int(1, 28)), two(random.int(1, 12)), two(random.int(30, 99))]
  const shape = random
    .pick(idShapes[language])
    .replace('Y', `19${year}${month}${day}`)
    .replace('D', `${year}${month}${day}`)
    .replace('N', `${day}${month}${year}`)
  return digitsFor(shape, random)
}

const ibanShapes: Readonly<Record<Language, string>> = {
  sv: 'SE## #### #### #### #### ####',
  nb: 'NO## #### #### ###',
  da: 'DK## #### #### #### ##',
  fi: 'FI## #### #### #### ##',
  nl: 'NL## BANK #### #### ##',
  de: 'DE## #### #### #### #### ##',
  en: 'GB## BANK #### #### #### ##',
}

export function iban(language: Language, random: Random): string {
  const spaced = digitsFor(ibanShapes[language], random)
  return random.chance(0.5) ? spaced : spaced.replaceAll(' ', '')
}

export function card(random: Random): string {
  const shapes = [
    '4### #### #### ####',
    '5###-####-####-####',
    '4###############',
    '**** **** **** ####',
    'XXXX-####',
    '37## ###### #####',
  ]
  return digitsFor(random.pick(shapes), random)
}

export function ip(random: Random): string {
  const six = `2001:db8:${random.int(1, 9999)}::${random.int(1, 99)}`
  return random.chance(0.2)
    ? six
    : `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.int(1, 254)}`
}
