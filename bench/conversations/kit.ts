import { misspelt, type Part, writeMention } from './mentions.ts'
import type { NameDrawer, Person } from './names.ts'
import type { Random } from './random.ts'
import {
  type Case,
  type Filled,
  fillTemplate,
  type Inflect,
  type Language,
  type Marked,
  type Phrases,
  type Slot,
  slotTypes,
} from './template.ts'
import { card, email, iban, idNumber, ip, phone, userName } from './values/contact.ts'
import { address, namedThing } from './values/named.ts'
import { neutralValue } from './values/neutral.ts'
import { spokenEmail, spokenNumber } from './values/spoken.ts'

/** Kinds of phrases that are templates. */
export type PhraseKind = Exclude<keyof Phrases, 'formLabels'>

/** All a shape needs to write one document: its people, its chance, its language. */
export interface Kit {
  readonly random: Random
  readonly language: Language
  readonly phrases: Phrases
  /** A phrase of a kind, filled; within a document none comes twice as long as there are others. */
  readonly say: (kind: PhraseKind) => Marked
  readonly fill: (template: string) => Marked
  /** From now on numbers and addresses are written as they are spoken. */
  readonly speak: () => void
}

interface KitOptions {
  readonly random: Random
  readonly language: Language
  readonly phrases: Phrases
  readonly names: NameDrawer
  readonly inflect: Inflect
}

const parts: Readonly<Partial<Record<Slot, readonly [role: string, part: Part]>>> = {
  full: ['writer', 'full'],
  given: ['writer', 'given'],
  family: ['writer', 'family'],
  initial: ['writer', 'initial'],
  agent: ['agent', 'full'],
  agentgiven: ['agent', 'given'],
  other: ['other', 'full'],
  othergiven: ['other', 'given'],
  otherfamily: ['other', 'family'],
  kin: ['kin', 'given'],
}

/** What is said once and then repeated by the same number. */
const lasting = new Set<Slot>(['email', 'phone', 'id', 'address', 'user', 'order', 'firm', 'product', 'ref'])

function personalValue(slot: Slot, writer: () => Person, options: KitOptions): string | undefined {
  const { random, language, names } = options
  if (slot === 'email') return email(writer(), language, random)
  if (slot === 'user') return userName(writer(), random)
  if (slot === 'phone') return phone(language, random)
  if (slot === 'id') return idNumber(language, random)
  if (slot === 'iban') return iban(language, random)
  if (slot === 'card') return card(random)
  if (slot === 'ip') return ip(random)
  if (slot === 'address') return address(names, language, random)
  if (slot === 'firm' || slot === 'product' || slot === 'place')
    return namedThing(slot, names, language, random)
  return neutralValue(slot, language, random)
}

function spokenValue(slot: Slot, value: string, language: Language, random: Random): string {
  if (slot === 'email') return spokenEmail(value, language)
  return ['phone', 'id', 'card', 'order', 'ref', 'tracking'].includes(slot)
    ? spokenNumber(value, language, random)
    : value
}

/** Sloppy typing of the words between the slots; about one document in six has it. */
function typist(random: Random): (words: string) => string {
  if (!random.chance(0.16)) return words => words
  return words =>
    words.replaceAll(/\p{L}{5,}/gu, word => (random.chance(0.06) ? misspelt(word, random) : word))
}

export function makeKit(options: KitOptions): Kit {
  const { random, language, phrases, names, inflect } = options
  const cast = new Map<string, Person>()
  const said = new Set<string>()
  const values = new Map<Slot, string>()
  const used = new Set<string>()
  let spoken = false
  const person = (role: string): Person => {
    const known = cast.get(role)
    if (known !== undefined) return known
    const drawn = names.person(random, language)
    cast.set(role, drawn)
    return drawn
  }
  const fillSlot = (slot: Slot, form: Case | undefined): Filled => {
    const type = slotTypes[slot]
    const part = parts[slot]
    if (part !== undefined) {
      const [role, of] = part
      const mention = { person: person(role), part: of, form, language, again: said.has(role), spoken }
      said.add(role)
      return { value: writeMention(mention, inflect, random), type }
    }
    const known = lasting.has(slot) && random.chance(0.7) ? values.get(slot) : undefined
    const value = known ?? personalValue(slot, () => person('writer'), options)
    if (value === undefined) throw new Error(`no value for {${slot}}`)
    values.set(slot, value)
    const written = spoken ? spokenValue(slot, value, language, random) : value
    if (form !== undefined) return { value: inflect(written, language, form), type, decoy: decoyKind(slot) }
    return { value: written, type, decoy: decoyKind(slot) }
  }
  const literal = typist(random)
  const fill = (template: string) => fillTemplate(template, fillSlot, literal)
  const say = (kind: PhraseKind) => {
    const list = phrases[kind]
    let phrase = random.pick(list)
    for (let tries = 0; used.has(phrase) && tries < 4; tries++) phrase = random.pick(list)
    used.add(phrase)
    return fill(phrase)
  }
  const speak = () => {
    spoken = true
  }
  return { random, language, phrases, say, fill, speak }
}

function decoyKind(slot: Slot): string | undefined {
  const type = slotTypes[slot]
  return type === undefined || type === 'ORG' || type === 'LOCATION' ? slot : undefined
}
