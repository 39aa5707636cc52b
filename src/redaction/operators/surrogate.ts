import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'
import type { Entity } from '../../entities.ts'
import type { Operator, OperatorContext } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** Locale of the store → the generator's own. A locale takes some 20 ms to load: only those in use are. */
const modules: Readonly<Record<string, string>> = {
  sv: 'sv',
  nb: 'nb_NO',
  nn: 'nb_NO',
  da: 'da',
  fi: 'fi',
  nl: 'nl',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pl: 'pl',
  lv: 'lv',
}

const load = createRequire(import.meta.url)
const loaded = new Map<string, Faker>()

const fakerFor = (locale: string): Faker => {
  const name = modules[locale.slice(0, 2)] ?? 'en_GB'
  const known = loaded.get(name)
  if (known) return known
  const { faker } = load(`@faker-js/faker/locale/${name}`) as { readonly faker: Faker }
  loaded.set(name, faker)
  return faker
}

const numberOf = (hex: string, from: number): number => Number.parseInt(hex.slice(from, from + 8), 16)

/** Ranges that the regulators keep free for films and examples: PTS, Ofcom, BNetzA, ARCEP. */
const fictional: Readonly<Record<string, (n: number) => string>> = {
  sv: n => `070-174 06 ${String((n % 95) + 5).padStart(2, '0')}`,
  de: n => `030 23125 ${String(n % 1000).padStart(3, '0')}`,
  fr: n =>
    `06 39 98 ${String(Math.floor(n / 100) % 100).padStart(2, '0')} ${String(n % 100).padStart(2, '0')}`,
}
const elsewhere = (n: number): string => `+44 7700 900${String(n % 1000).padStart(3, '0')}`

const ascii = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/[^a-z]/gu, '')

const invent = (value: string, entity: Entity, digest: string, locale: string): string => {
  const faker = fakerFor(locale)
  const number = numberOf(digest, 8)
  faker.seed(numberOf(digest, 0))
  const [first, last] = [faker.person.firstName(), faker.person.lastName()]
  switch (entity) {
    case 'PERSON':
      return /\S\s+\S/u.test(value.trim()) ? `${first} ${last}` : first
    case 'EMAIL':
      return `${ascii(first)}.${ascii(last)}.${digest.slice(0, 6)}@surrogate.example`
    case 'PHONE':
      return (fictional[locale.slice(0, 2)] ?? elsewhere)(number)
    case 'ADDRESS':
      return faker.location.streetAddress()
    case 'IP':
      return value.includes(':') ? `2001:db8::${digest.slice(0, 4)}` : `192.0.2.${(number % 254) + 1}`
    case 'USERNAME':
      return `anon-${digest.slice(0, 16)}`
    default:
      // Every well-formed personal number may be somebody's, so none is invented; nor are accounts and cards.
      return `[${entity}]`
  }
}

/**
 * Somebody else's name, phone, address: the same one for the same person while the key lives. Addresses end in
 * `@surrogate.example`, numbers come from ranges kept free for fiction, IPs from documentation ranges.
 *
 * An invented name cannot be told from a real one (any rule that could would let real names through), so a text with
 * surrogates that is redacted again gets other names: alone among the operators this one is not stable between
 * calls, only within one. E-mails, user names and placeholders are.
 */
export const surrogate: Operator = {
  name: 'surrogate',
  apply: (value, { entity, digest, locale }: OperatorContext) =>
    unlessOurs(value, () => invent(value, entity, digest(value), locale)),
}
