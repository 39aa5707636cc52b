import { cardNumber, iban, inFours, maskedCard } from './accounts.ts'
import { mistyped, personalNumbers, spelled, spoken } from './numbers.ts'
import { emailOf, nameForm, type Person, personFrom, usernameOf } from './person.ts'
import { foreignAddress, phone, phoneSpoken } from './phones.ts'
import type { Random } from './random.ts'
import type { Language } from './row.ts'
import type { Words } from './words.ts'

export interface Filled {
  readonly text: string
  readonly type: string
  readonly src?: string
}

export interface Slots {
  /** What `a.email` and the like stand for in this row: the same each time. */
  fill(expression: string): Filled
  /** Full names of the people who occur, the first two of them at most. */
  names(): readonly string[]
}

const upTo = (random: Random, limit: number): string => String(1 + random.below(limit))

const street = (words: Words, lang: Language, random: Random): string => {
  const number =
    upTo(random, 90) +
    (random.chance(0.25) ? random.pick(lang === 'sv' ? [' B', 'A', ' C'] : ['a', 'B', ' b']) : '')
  const name = random.pick(words.list('streets'))
  return lang === 'en' ? `${number.replace(' ', '')} ${name}` : `${name} ${number}`
}

const town = (words: Words, random: Random): string =>
  random
    .pick(words.list('towns'))
    .replace(/#/g, () => random.digits(1))
    .replace(/%/g, () => String(1 + random.below(9)))
    .replace(/@/g, () => String.fromCharCode(65 + random.below(23)))

/** What is not a name, by the field of the slot: the person is that of the slot. */
const filledWith = (
  person: Person,
  field: string,
  lang: Language,
  words: Words,
  random: Random,
): Filled | undefined => {
  const [kind = '', variant = ''] = field.split(':')
  const number = () => (personalNumbers[variant || lang] ?? personalNumbers.nhs)?.(random) ?? ''
  switch (kind) {
    case 'email':
      return { type: 'EMAIL', text: emailOf(person, words, random) }
    case 'user':
      return { type: 'USERNAME', text: usernameOf(person, random) }
    case 'pn':
      return { type: 'ID_NUMBER', text: spelled(number(), variant || lang, random) }
    case 'pnraw':
      return { type: 'ID_NUMBER', text: number() }
    case 'pntypo':
      return {
        type: 'ID_NUMBER',
        src: 'typo',
        text: mistyped(spelled(number(), variant || lang, random), random),
      }
    case 'pnspoken':
      return { type: 'ID_NUMBER', src: 'spoken', text: spoken(number(), variant || lang, random) }
    case 'phone':
      return { type: 'PHONE', text: phone(variant || lang, random) }
    case 'phonespoken':
      return { type: 'PHONE', src: 'spoken', text: phoneSpoken(variant || lang, random) }
    case 'addr':
      return { type: 'ADDRESS', text: `${street(words, lang, random)}, ${town(words, random)}` }
    case 'addrml':
      return { type: 'ADDRESS', src: 'lines', text: `${street(words, lang, random)}\n${town(words, random)}` }
    case 'addrfar':
      return { type: 'ADDRESS', src: 'foreign', text: foreignAddress(random) }
    case 'addrfarml':
      return { type: 'ADDRESS', src: 'foreign', text: foreignAddress(random).replaceAll(', ', '\n') }
    case 'street':
      return { type: 'ADDRESS', src: 'street', text: street(words, lang, random) }
    case 'town':
      return { type: 'ADDRESS', src: 'town', text: town(words, random) }
    case 'iban':
      return { type: 'IBAN', text: random.chance(0.6) ? inFours(iban(lang, random)) : iban(lang, random) }
    case 'card':
      return { type: 'CARD', text: cardNumber(random) }
    case 'cardmask':
      return { type: 'CARD', src: 'masked', text: maskedCard(random) }
    case 'ip':
      return {
        type: 'IP',
        text: `${random.pick(['203.0.113', '198.51.100', '192.0.2', '100.64.12', '10.20.3'])}.${random.below(255)}`,
      }
    case 'ip6':
      return { type: 'IP', text: `2001:db8:${random.below(9999)}::${random.pick(['1', 'a3f', '8:42'])}` }
    default:
      return undefined
  }
}

/** Fills the slots of one row. A slot is `a.email` or, for a name, `a`, `a.g`, `a.low`; `~` gives what stands for `@`. */
export const slotsFor = (lang: Language, words: Words, abroad: () => Words, random: Random): Slots => {
  const people = new Map<string, Person>()
  const named = new Set<string>()
  const filled = new Map<string, Filled>()
  const personOf = (letter: string): Person => {
    const known = people.get(letter)
    if (known) return known
    for (;;) {
      const person = personFrom(random.chance(0.08) && lang !== 'fi' ? abroad() : words, random)
      // Two of one name in a row could not be told apart, and neither could what was found of them.
      const others = [...people.values()]
      if (others.some(({ given, family }) => given === person.given || family === person.family)) continue
      people.set(letter, person)
      return person
    }
  }
  return {
    names: () =>
      ['a', 'b']
        .filter(letter => named.has(letter))
        .flatMap(letter => people.get(letter) ?? [])
        .map(({ given, family }) => `${given} ${family}`),
    fill: expression => {
      const [slot = '', at] = expression.split('~')
      const known = filled.get(slot)
      const [letter = '', field = ''] = [slot[0], slot.slice(2)]
      const person = personOf(letter)
      const value = known ?? filledWith(person, field, lang, words, random)
      if (value) {
        filled.set(slot, value)
        return at === undefined ? value : { ...value, src: 'disguised', text: value.text.replace('@', at) }
      }
      const name = nameForm(person, field, random, lang)
      if (!name) throw new Error(`nothing is called "${expression}"`)
      named.add(letter)
      return { type: 'PERSON', ...name }
    },
  }
}
