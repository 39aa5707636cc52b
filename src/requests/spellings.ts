import type { CountryCode } from 'libphonenumber-js/max'
import type { Subject } from './model.ts'
import { canonicalEmail } from './spelling/email.ts'
import { clean, fold } from './spelling/fold.ts'
import { type NameForm, nameForms, nameWords } from './spelling/name.ts'
import { digitsOf, phoneSpellings } from './spelling/phone.ts'

/** Everything a person may be called by in a text, ready to be looked up. */
export interface Spellings {
  /** Canonical addresses. */
  readonly emails: readonly string[]
  /** Digits of telephone numbers, in every spelling. */
  readonly phones: readonly string[]
  readonly names: readonly NameForm[]
  /** Cleaned, telling ones only. */
  readonly usernames: readonly string[]
  /** Keys of the person's records, telling ones only. */
  readonly ids: readonly string[]
  /** Digits of what numbers go with the person. */
  readonly numbers: readonly string[]
  /** Values of several words that go with the person: an address. */
  readonly phrases: readonly (readonly string[])[]
}

/** Logins that anybody could have. */
const untelling =
  /^(?:info|support|admin|administrator|kontakt|contact|test|user|guest|customer|kund|service)\d*$/

/** A login that is no ordinary word: with a sign or a digit in it, or made of two names of the person. */
export const isTelling = (username: string, names: readonly string[] = []): boolean => {
  const text = clean(username).trim()
  if (text.length < 5 || untelling.test(text) || !/\p{L}/u.test(text)) return false
  if (text.includes('@') || (text.length > 5 && /[\p{L}][._-]?\p{N}|\p{L}[._-]\p{L}/u.test(text))) return true
  const inside = names.flatMap(nameWords).filter(word => word.length > 2 && fold(text).includes(fold(word)))
  return new Set(inside).size > 1
}

/** Long enough not to be an order number or a day of the month somewhere else. */
const isTellingId = (id: string): boolean =>
  id.length >= 12 || (id.length >= 8 && /\p{N}/u.test(id) && /\p{L}/u.test(id))

const leastNumber = 8

/** `19850101-1234` is also written without its century, and `850101-1234` with one; 60 more for a coordination number. */
const otherCentury = (digits: string): string[] => {
  if (/^(?:19|20)\d\d[01]\d[0-9]\d{5}$/.test(digits)) return [digits.slice(2)]
  return /^\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4}$/.test(digits)
    ? [`19${digits}`, `20${digits}`]
    : []
}

const numbersIn = (value: string): string[] => {
  const pieces = value.split(/\p{L}+/u).map(digitsOf)
  const long = [digitsOf(value), ...pieces].filter(digits => digits.length >= leastNumber)
  return [...new Set([...long, ...long.flatMap(otherCentury)])]
}

const isPhoneLike = (value: string): boolean => /^(?:\+|00|\(?0)[\d\s()./-]{6,24}$/u.test(value)

/** A street, a place: words of their own and not letters in a number, as the bank in an IBAN. */
const isWordy = (value: string): boolean => {
  const words = value.match(/\p{L}{3,}/gu) ?? []
  return words.length > 1 || words.some(word => word.length > 4)
}

/** What else goes with a person, sorted by how it can be looked up. */
const valueSpellings = (value: string, countries: readonly CountryCode[] | undefined): Spellings => {
  const text = value.trim()
  const email = text.includes('@') ? canonicalEmail(text) : undefined
  if (email) return { ...nothing, emails: [email] }
  if (isPhoneLike(text)) return { ...nothing, phones: phoneSpellings(text, countries) }
  const numbers = isWordy(text) ? [] : numbersIn(text)
  if (numbers.length > 0) return { ...nothing, numbers }
  const phrase = phraseWords(text)
  if (phrase.length > 1 && isWordy(text)) return { ...nothing, phrases: [phrase] }
  return { ...nothing, usernames: isTelling(text) ? [clean(text)] : [] }
}

const longestPhrase = 12
const phraseWords = (text: string): readonly string[] =>
  clean(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, longestPhrase) ?? []

const nothing: Spellings = {
  emails: [],
  phones: [],
  names: [],
  usernames: [],
  ids: [],
  numbers: [],
  phrases: [],
}

/**
 * Every spelling of the person that a search looks for. First and family names alone are none of them, nor logins
 * and keys that are ordinary words or small numbers. Telephone numbers without a country count for each of
 * `countries`.
 */
export const spellingsOf = (subject: Subject, countries?: readonly CountryCode[]): Spellings => {
  const others = subject.values.map(value => valueSpellings(value, countries))
  const usernames = subject.usernames.filter(each => isTelling(each, subject.names)).map(clean)
  const all = <T>(own: readonly T[], of: (each: Spellings) => readonly T[]): readonly T[] => [
    ...new Set([...own, ...others.flatMap(of)]),
  ]
  return {
    emails: all(
      [...subject.emails, ...subject.usernames].flatMap(each => canonicalEmail(each) ?? []),
      each => each.emails,
    ),
    phones: all(
      subject.phones.flatMap(each => phoneSpellings(each, countries)),
      each => each.phones,
    ),
    names: subject.names.flatMap(nameForms),
    usernames: all(
      usernames.map(each => each.trim()),
      each => each.usernames,
    ),
    ids: [...new Set(subject.ids.map(({ id }) => clean(id)).filter(isTellingId))],
    numbers: all([], each => each.numbers),
    phrases: all([], each => each.phrases),
  }
}
