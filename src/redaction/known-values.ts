import type { Finding, PreparedText } from './recogniser.ts'
import type { KnownPerson } from './redactor.ts'
import { lower } from './units.ts'
import { digitGroups, hitsInZones, type ZoneHit } from './zones.ts'

/** Desks that cut a value off do so at this length; the beginning of a longer one is looked for too. */
const cutAt = 25

const alnum = /[\p{L}\p{N}]/u

const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** National and international spellings of one number meet in one of these. */
const numberForms = (value: string): string[] => {
  const digits = digitsOf(value)
  const bare = digits.replace(/^0+/u, '')
  const isInternational = /^[\s(]*(?:\+|00)/u.test(value)
  const coded = isInternational ? [1, 2, 3].map(code => bare.slice(code).replace(/^0+/u, '')) : []
  return [...[digits, bare].filter(form => form.length >= 7), ...coded.filter(form => form.length >= 8)]
}

const digitRuns = /(?<![\p{L}\d])\+?\(?\d+(?:[ \-./()]{1,3}\d+)*(?!\p{L})/gu

const fewestDigits = 7
/** Groups that together may be one number are few: the longest has 20 digits. */
const maxGroups = 20

/** The spellings of `numberForms` that a run of digits may have, without the cost of making them all. */
const isKnown = (digits: string, isInternational: boolean, forms: ReadonlySet<string>): boolean => {
  if (digits.length < fewestDigits) return false
  if (forms.has(digits)) return true
  if (isInternational || digits.startsWith('0'))
    return numberForms(isInternational ? `+${digits}` : digits).some(form => forms.has(form))
  return false
}

const addPhonesIn = (found: Finding[], run: ZoneHit, forms: ReadonlySet<string>): void => {
  const groups = digitGroups(run.value)
  for (const [first, group] of groups.entries()) {
    let digits = ''
    for (let last = first; last < Math.min(groups.length, first + maxGroups); last++) {
      const next = groups[last]
      if (!next) break
      digits += run.value.slice(next.start, next.end)
      if (digits.length > 20) break
      if (!isKnown(digits, first === 0 && run.value.startsWith('+'), forms)) continue
      const start = run.start + (first === 0 ? 0 : group.start)
      found.push({ entity: 'PHONE', start, end: run.start + next.end, score: 1, by: 'known-phone' })
    }
  }
}

const knownPhones = (prepared: PreparedText, forms: ReadonlySet<string>): Finding[] => {
  const found: Finding[] = []
  if (forms.size > 0)
    for (const run of hitsInZones(prepared, digitRuns, fewestDigits)) addPhonesIn(found, run, forms)
  return found
}

interface Literal {
  readonly value: string
  readonly entity: 'EMAIL' | 'USERNAME'
}

const by = { EMAIL: 'known-email', USERNAME: 'known-username' } as const

/** A piece of a longer address is somebody else's: `jo.anna@x.se` is not `anna@x.se`. */
const startsInside = (text: string, at: number, isMail: boolean): boolean => {
  const before = text[at - 1] ?? ''
  if (alnum.test(before)) return true
  return isMail && /[._+-]/u.test(before) && alnum.test(text[at - 2] ?? '')
}

const endOf = (text: string, at: number, value: string): number => {
  let length = Math.min(value.length, cutAt)
  while (length < value.length && text[at + length] === value[length]) length++
  return at + length
}

const addLiterals = (found: Finding[], text: string, { value, entity }: Literal): void => {
  const needle = value.slice(0, cutAt)
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = endOf(text, at, value)
    if (alnum.test(value[0] ?? '') && startsInside(text, at, entity === 'EMAIL')) continue
    const isWhole = end - at === value.length
    if (isWhole && alnum.test(value.at(-1) ?? '') && alnum.test(text[end] ?? '')) continue
    found.push({ entity, start: at, end, score: 1, by: by[entity] })
  }
}

/** A word that anyone may write is no user name to look for, least of all of an agent with no part in this. */
const isTelling = (value: string, person: KnownPerson): boolean =>
  person.fullNameOnly
    ? value.length >= 4 && /[\d._-]/u.test(value)
    : value.length >= 4 || /\p{L}\d|\d\p{L}/u.test(value)

export interface KnownValues {
  /** E-mail addresses, in any case. */
  emails(prepared: PreparedText): readonly Finding[]
  /** Phones in any spacing, with or without the country’s number; user names. */
  others(prepared: PreparedText): readonly Finding[]
  /** User names that are words: to be looked for when names have been found, of which they are mostly a part. */
  words(prepared: PreparedText): readonly Finding[]
  /** Is there anything at all for `others`, for `words`? */
  readonly hasOthers: boolean
  readonly hasWords: boolean
}

/** Finds what the record itself says about its people, literally, whether a recogniser would know it or not. */
export const createKnownValues = (known: readonly KnownPerson[]): KnownValues => {
  const fold = (values: readonly string[]) => values.map(value => lower(value.normalize('NFKC').trim()))
  const usernames = known.flatMap(person => fold(person.usernames).filter(name => isTelling(name, person)))
  const emails = known
    .flatMap(person => fold(person.emails))
    .concat(usernames.filter(name => name.includes('@')))
  const mails: Literal[] = [...new Set(emails)]
    .filter(value => value.length >= 3)
    .map(value => ({ value, entity: 'EMAIL' }))
  const isWord = (name: string): boolean => /^\p{L}+$/u.test(name)
  const literalsOf = (list: readonly string[]): Literal[] =>
    list.map(value => ({ value, entity: 'USERNAME' }))
  const bare = [...new Set(usernames)].filter(name => !name.includes('@'))
  const names = literalsOf(bare.filter(name => !isWord(name)))
  const words = literalsOf(bare.filter(isWord))
  const forms = new Set(known.flatMap(person => person.phones.flatMap(numberForms)))
  const literals = ({ text }: PreparedText, wanted: readonly Literal[]): Finding[] => {
    const found: Finding[] = []
    if (wanted.length === 0) return found
    const low = lower(text)
    for (const each of wanted) addLiterals(found, low, each)
    return found
  }
  return {
    emails: prepared => literals(prepared, mails),
    words: prepared => literals(prepared, words),
    hasOthers: forms.size > 0 || names.length > 0,
    hasWords: words.length > 0,
    others: prepared => [...knownPhones(prepared, forms), ...literals(prepared, names)],
  }
}
