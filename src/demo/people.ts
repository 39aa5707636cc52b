import type { Faker } from '@faker-js/faker'
import { faker as da } from '@faker-js/faker/locale/da'
import { faker as de } from '@faker-js/faker/locale/de'
import { faker as en } from '@faker-js/faker/locale/en_GB'
import { faker as fi } from '@faker-js/faker/locale/fi'
import { faker as nb } from '@faker-js/faker/locale/nb_NO'
import { faker as nl } from '@faker-js/faker/locale/nl'
import { faker as sv } from '@faker-js/faker/locale/sv'
import type { Draw } from './draw.ts'
import { phone } from './identifiers.ts'
import type { Language, LanguageCode } from './language.ts'

const fakers: Readonly<Record<LanguageCode, Faker>> = { sv, nb, da, fi, nl, de, en }

/** RFC 2606. */
const domains = ['example.com', 'example.org', 'example.net', 'post.example', 'mail.example']

/** An invented person of one language. */
export interface Invented {
  readonly language: Language
  readonly first: string
  readonly last: string
  readonly name: string
  /** `Annas`, `Anna's`, `Hans'`, `Virtasen`. */
  readonly genitive: string
  /** As it is in addresses and file names: ASCII, lower case. */
  readonly plain: readonly [first: string, last: string]
  readonly email: string
  readonly phone: string
  readonly street: string
  readonly town: string
}

const ascii = (name: string, language: LanguageCode): string => {
  const spelled = language === 'de' ? name.replace(/[äöü]/gu, vowel => `${vowel}e`) : name
  return spelled
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z]/gu, '')
}

/** Finnish family names have their own stems: `Virtanen` – `Virtasen`, `Laine` – `Laineen`. */
const finnish = (name: string): string => {
  if (name.endsWith('nen')) return `${name.slice(0, -3)}sen`
  return name.endsWith('e') ? `${name}en` : `${name}n`
}

const genitiveOf = (name: string, language: LanguageCode): string => {
  if (language === 'fi') return finnish(name)
  if (language === 'en') return `${name}'s`
  if (!/[sxzß]$/u.test(name)) return language === 'nl' && /[aeiouy]$/u.test(name) ? `${name}'s` : `${name}s`
  return language === 'sv' ? name : `${name}'`
}

const wordsOf = (language: Language): string =>
  JSON.stringify(language)
    .replace(/\{\w+\}/gu, ' ')
    .toLowerCase()

/** What stands in every document beside the texts: a name that occurs in it could never be seen to be gone. */
const documentWords =
  'subject issue owner assignee comments notes history description attachments subscribers notifications tickets ' +
  'updated deleted closeddate duedate priority status created [person] [email] [address] [phone] [id_number] [card] ' +
  '[iban] [username] [deleted] anonymised nordljus uploads attachment customers'

/**
 * Makes people whose names stand in none of the language's own sentences; the seed of names is the caller's. `taken` holds
 * addresses that others have: languages share names, and a desk takes each address once.
 */
export const createPeople = (language: Language, seed: number, taken = new Set<string>()) => {
  const faker = fakers[language.code]
  faker.seed(seed)
  const words = `${wordsOf(language)} ${documentWords}`
  const isOrdinary = (name: string): boolean => words.includes(name.toLowerCase())
  const drawName = (next: () => string): string => {
    for (let tries = 0; tries < 100; tries++) {
      const name = next()
      if (!isOrdinary(name)) return name
    }
    return next()
  }
  const used = new Set<string>()
  const addressFor = (draw: Draw, [first, last]: readonly [string, string]): string => {
    for (let number = 0; ; number++) {
      const local = `${first}.${last}${number === 0 ? '' : number + 1}`
      const address = `${local}@${draw.pick(domains)}`
      if (used.has(local) || taken.has(address)) continue
      used.add(local)
      taken.add(address)
      return address
    }
  }
  return (draw: Draw): Invented => {
    const given = drawName(() => faker.person.firstName())
    // Long names are cut off by the desk, which is the point of some of them.
    const first = draw.happens(0.06) ? `${given}-${drawName(() => faker.person.firstName())}` : given
    const family = drawName(() => faker.person.lastName())
    const last = draw.happens(0.06) ? `${family}-${drawName(() => faker.person.lastName())}` : family
    const plain = [ascii(first, language.code), ascii(last, language.code)] as const
    return {
      language,
      first,
      last,
      name: `${first} ${last}`,
      genitive: genitiveOf(`${first} ${last}`, language.code),
      plain,
      email: addressFor(draw, plain),
      phone: phone(draw, language.code),
      street: streetOf(draw, language),
      town: draw.pick(language.towns),
    }
  }
}

const streetOf = (draw: Draw, { code, streets }: Language): string => {
  const number = draw.between(1, 89)
  const street = draw.pick(streets)
  if (code === 'en') return `${number} ${street}`
  return draw.happens(0.2) ? `${street} ${number} B` : `${street} ${number}`
}
