import type { Random } from './random.ts'

/** `0` stands for any digit, `+` spellings are international; ranges kept free for fiction where a country has them. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  sv: [
    '070-174 06 ##',
    '070 174 06 ##',
    '070174 06##',
    '08-465 004 ##',
    '+46 70 174 06 ##',
    '0046701740 6##',
    '070-17406##',
    '+4670174 06##',
  ],
  nb: [
    '4## ## ###',
    '9## ## ###',
    '+47 4## ## ###',
    '9#######',
    '2# ## ## ##',
    '+479#######',
    '0047 4## ## ###',
    '48 ## ## ##',
  ],
  da: [
    '2# ## ## ##',
    '31 ## ## ##',
    '+45 4# ## ## ##',
    '5#######',
    '+4522######',
    '33 ## ## ##',
    '0045 60 ## ## ##',
    '61##-####',
  ],
  fi: [
    '040 ### ####',
    '050-#######',
    '+358 40 ### ####',
    '044#######',
    '045 ### ## ##',
    '09 ### ####',
    '+35850#######',
    '00358 41 ### ####',
  ],
  nl: [
    '06-########',
    '06 ## ## ## ##',
    '06########',
    '+31 6 ########',
    '020-### ####',
    '010 ### ## ##',
    '0031 6 ## ## ## ##',
    '+316########',
  ],
  de: [
    '0171 3920 0##',
    '0171/39200##',
    '030 23125 ###',
    '+49 171 39200##',
    '0152 288173##',
    '+49 (0)30 23125-###',
    '0176 0406 90##',
    '0049 17139200##',
    '040 66969 ###',
  ],
  en: [
    '07700 900###',
    '07700900###',
    '020 7946 0###',
    '0113 496 0###',
    '+44 7700 900###',
    '(0161) 496 0###',
    '+44 (0)20 7946 0###',
    '07700 900 ###',
  ],
  us: ['(555) 555-01##', '+1 202-555-01##', '+1 (415) 555 01##', '212.555.01##'],
  fr: ['+33 6 39 98 ## ##', '01 99 00 ## ##'],
  pl: ['+48 5## ### ###', '+48 6########'],
  es: ['+34 6## ### ###', '+34 91 ### ## ##'],
  tr: ['+90 532 ### ## ##'],
  in: ['+91 98### #####'],
  se: ['+46 70 174 06 ##'],
  gb: ['+44 7700 900###'],
}

const abroad = ['us', 'fr', 'pl', 'es', 'tr', 'in', 'gb'] as const

export const phone = (country: string, random: Random): string => {
  const list = shapes[country === 'abroad' ? random.pick(abroad) : country]
  if (!list) throw new Error(`no phone numbers of "${country}"`)
  return random.pick(list).replace(/#/g, () => random.digits(1))
}

/** Without `+` and signs, as a system stores it. */
export const phoneSpoken = (country: string, random: Random): string =>
  phone(country, random)
    .replace(/\D/g, '')
    .replace(/(..)(?=.)/g, '$1 ')

const foreign: readonly string[] = [
  '12# rue des Lilas, 69003 Lyon, France',
  '4# Harbour View Terrace, Bristol BS1 6##, United Kingdom',
  '12## Maple Hollow Drive, Springfield, IL 627##, USA',
  'ul. Kwiatowa 1#/2, 00-5## Warszawa, Poland',
  'Calle del Olmo 2#, 3º B, 280## Madrid, Spain',
  'Via dei Mille 3#, 201## Milano MI, Italy',
  '2# Ashgrove Close, Dublin 6W, D6W X0##, Ireland',
  'Pikk tänav 1#-4, 101## Tallinn, Estonia',
  'PO Box 4##, Reykjavík 121, Iceland',
  'Bahnhofstrasse 4#, 8001 Zürich, Schweiz',
  'Apt 4B, 2## W 14th St, New York, NY 100##',
]

export const foreignAddress = (random: Random): string =>
  random.pick(foreign).replace(/#/g, () => random.digits(1))
