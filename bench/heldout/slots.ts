import { inflect } from '../conversations/inflect.ts'
import { type Case, cases } from '../conversations/template.ts'
import { nameForm, type Person } from '../development/person.ts'
import { phone } from '../development/phones.ts'
import type { Random } from '../development/random.ts'
import type { Language } from '../development/row.ts'
import { type Filled, type Slots, slotsFor } from '../development/slots.ts'
import type { Words } from '../development/words.ts'
import { healthNumber, homePhone, loginOf, mailOf, readOut, somebody, streetOf, townOf } from './values.ts'

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')

const partOf = ({ given, family }: Person, part: string): string =>
  part === 'g' ? given : part === 'f' ? family : `${given} ${family}`

/** `gen`, `g-gen`, `f-all` …: a part of the name in a case. */
const inCase = (person: Person, form: string, lang: Language): Filled | undefined => {
  const [part = '', name = part] = form.split('-')
  const wanted: Case | undefined = cases.find(each => each === name)
  if (!wanted) return undefined
  const text = inflect(partOf(person, form.includes('-') ? part : ''), lang, wanted)
  return { type: 'PERSON', text, src: lang === 'fi' ? 'finnish-case' : 'genitive' }
}

/** What the forms of the other set do not have. */
const nameOf = (person: Person, form: string, random: Random, lang: Language): Filled => {
  const { family, src } = person
  if (form === 'F') return { type: 'PERSON', text: (family[0] ?? '').toUpperCase() + family.slice(1), src }
  if (form === 'bare') return { type: 'PERSON', text: bare(partOf(person, '')), src }
  if (form === 'gup') return { type: 'PERSON', text: person.given.toUpperCase(), src: 'upper' }
  if (form === 'turned') return { type: 'PERSON', text: `${family} ${person.given}`, src }
  const other = inCase(person, form, lang) ?? nameForm(person, form, random, lang)
  if (!other) throw new Error(`no form of a name is called "${form}"`)
  return { type: 'PERSON', ...other }
}

const filledWith = (
  person: Person,
  field: string,
  lang: Language,
  words: Words,
  random: Random,
): Filled | undefined => {
  const street = () => streetOf(lang, words, random)
  switch (field) {
    case 'email':
      return { type: 'EMAIL', text: mailOf(person, words, random) }
    case 'user':
      return { type: 'USERNAME', text: loginOf(person, random) }
    case 'phone':
      return { type: 'PHONE', text: homePhone(lang, random) }
    case 'phoneabroad':
      return { type: 'PHONE', src: 'abroad', text: phone('abroad', random) }
    case 'phonespoken':
      return { type: 'PHONE', src: 'spoken', text: readOut(lang, random) }
    case 'health':
      return { type: 'ID_NUMBER', src: 'health', text: healthNumber(random) }
    case 'addr':
      return { type: 'ADDRESS', text: `${street()}, ${townOf(words, random)}` }
    case 'addrplain':
      return { type: 'ADDRESS', src: 'no comma', text: `${street()} ${townOf(words, random)}` }
    case 'addrlow':
      return { type: 'ADDRESS', src: 'lower', text: `${street()} ${townOf(words, random)}`.toLowerCase() }
    case 'addrml':
      return { type: 'ADDRESS', src: 'lines', text: `${street()}\n${townOf(words, random)}` }
    case 'street':
      return { type: 'ADDRESS', src: 'street', text: street() }
    default:
      return undefined
  }
}

/** Values that do not depend on who it is are those of the other set: `pn`, `iban`, `card`, `ip` … */
const isShared = (field: string): boolean => /^(?:pn|iban|card|ip)/.test(field)

/** Fills the slots of one row, written as in the other development set: `a`, `a.g`, `a.g-gen`, `a.email~ (at) `. */
export const heldoutSlots = (lang: Language, words: Words, abroad: Words, random: Random): Slots => {
  const shared = slotsFor(lang, words, () => words, random)
  const people = new Map<string, Person>()
  const named = new Set<string>()
  const values = new Map<string, Filled>()
  const personOf = (letter: string): Person => {
    const known = people.get(letter)
    if (known) return known
    for (;;) {
      const person = somebody(words, abroad, random)
      const others = [...people.values()]
      if (others.some(({ given, family }) => given === person.given || family === person.family)) continue
      people.set(letter, person)
      return person
    }
  }
  const fill = (expression: string): Filled => {
    const [slot = '', at] = expression.split('~')
    const [letter = '', field = ''] = [slot[0], slot.slice(2)]
    if (isShared(field)) return shared.fill(expression)
    const person = personOf(letter)
    const value = values.get(slot) ?? filledWith(person, field, lang, words, random)
    if (!value) {
      named.add(letter)
      return nameOf(person, field, random, lang)
    }
    values.set(slot, value)
    return at === undefined ? value : { ...value, src: 'disguised', text: value.text.replace('@', at) }
  }
  const names = () =>
    ['a', 'b'].filter(letter => named.has(letter)).map(letter => partOf(personOf(letter), ''))
  return { fill, names }
}
