import type { Random } from '../random.ts'
import type { Language, Slot } from '../template.ts'
import { digitsFor } from './contact.ts'

const months: Readonly<Record<Language, string>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
}

const weekdays: Readonly<Record<Language, string>> = {
  sv: 'mån tis ons tors fre lör sön måndag tisdag onsdag torsdag fredag lördag söndag',
  nb: 'man tir ons tor fre lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag',
  da: 'man tir ons tor fre lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag',
  fi: 'ma ti ke to pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  nl: 'ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  de: 'Mo Di Mi Do Fr Sa So Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  en: 'Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}

const dotted = new Set<Language>(['nb', 'da', 'fi', 'de'])

function date(language: Language, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(2019, 2026)]
  const word = months[language].split(' ')[month - 1] ?? ''
  const short = word.slice(0, 3)
  const other = months[language].split(' ')[month % 12]?.slice(0, 3) ?? ''
  const weekday = random.pick(weekdays[language].split(' '))
  const capital = weekday.slice(0, 1).toUpperCase() + weekday.slice(1)
  const dayWord = dotted.has(language) ? `${day}.` : String(day)
  return random.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${dayWord} ${word}`,
    `${dayWord} ${word} ${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${day}/${month}`,
    `${day}.${month}.`,
    `${random.chance(0.5) ? weekday : capital} ${day}/${month}`,
    `${capital}${random.pick(['', '.', ','])} ${day} ${short} ${year}`,
    `${short}${random.pick(['-', '–', '/'])}${other} ${year}`,
    `${day}${random.pick([' ', '-', '.'])}${short}${random.pick(['.', ''])}`,
    language === 'en' ? `${word} ${day}` : `${dayWord} ${word}`,
  ])
}

const shapes: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  order: [
    '########',
    'ORD-######',
    '#10####',
    'A-#####',
    '2026-#####',
    'SO#######',
    'W######',
    '######-##',
    'INV-2026-###',
  ],
  version: ['#.#.#', '#.##.#.####', '1#.#', 'v#.#', 'iOS 1#.#', 'build ####', '#.#.#-beta', '10.0.#.#'],
  ref: [
    '#############',
    '######## ####',
    '## ##### #####',
    'RF## #### #### ####',
    '####-####-##',
    '+71<000#########+########<',
    '########',
  ],
  tracking: ['00370###############', 'JJ##########', 'RR#########XX', '1Z####W########', 'LX#########'],
  sku: ['ART-####', 'KLM##-X', '###.###.##', 'TX-###B', 'PX####', 'nr ####', 'B0##KQ##ZL'],
  url: [
    'https://shop.example/o/####',
    'www.shop.example/help',
    'https://example.com/track?id=######',
    'shop.example/faq/##',
  ],
}

function time(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hour, minute] = [two(random.int(0, 23)), two(random.int(0, 59))]
  return random.pick([
    `${hour}:${minute}`,
    `${hour}.${minute}`,
    `${hour}:${minute}:${two(random.int(0, 59))}`,
    `${hour}:00`,
  ])
}

const money: Readonly<Record<Language, readonly string[]>> = {
  sv: ['### kr', '#### kronor', '1 ### kr', '### SEK', '###:-'],
  nb: ['### kr', 'kr ###,-', '1 ###,00 NOK', '### kroner', '###,-'],
  da: ['### kr.', '1.### kr', '###,95 kr.', 'DKK ###', '### kroner'],
  fi: ['##,90 €', '### euroa', '1 ###,00 €', '## e', '##,# eur'],
  nl: ['€ ##,95', '### euro', '€###,-', '1.### euro', '##,- euro'],
  de: ['##,99 €', '### Euro', '1.###,00 EUR', '###,- €', '## Euro ##'],
  en: ['$##.99', '£###', '€##.50', '### dollars', 'USD ###.00'],
}

/** A number, date, sum or link that is nobody's. Undefined for a slot which is of another sort. */
export function neutralValue(slot: Slot, language: Language, random: Random): string | undefined {
  if (slot === 'date') return date(language, random)
  if (slot === 'time') return time(random)
  if (slot === 'amount') return digitsFor(random.pick(money[language]), random)
  const known = shapes[slot]
  return known === undefined ? undefined : digitsFor(random.pick(known), random)
}
