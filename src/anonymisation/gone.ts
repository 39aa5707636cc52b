import { type Entity, personalEntities } from '../entities.ts'
import { tellsAlone } from '../redaction/names/tells-alone.ts'
import type { Field, Participant, StoreRecord } from '../tickets/record.ts'
import { isPlaceholder } from './placeholder.ts'
import type { FoundValue } from './texts.ts'
import { decodeAll, fold, readable } from './unfold.ts'

interface GoneInput {
  readonly record: StoreRecord
  /** Absent: every entity. */
  readonly entities?: ReadonlySet<Entity>
  /** Found in texts. */
  readonly found: readonly FoundValue[]
  /** Taken out of fields of their own, keys to people, secrets. */
  readonly taken: readonly string[]
  /** What the organisation is reached by stays wherever it stands, also where a person's record bears it. */
  readonly isOwn: (value: string) => boolean
}

const personal: ReadonlySet<Entity> = new Set(personalEntities)

const isWord = (value: string): boolean => /^[\p{L}'’-]+$/u.test(value)

/** Long enough to mean something, not ours, not a word that anyone may write. */
const tells = (value: string): boolean =>
  value.length >= 3 && !isPlaceholder(value) && (!isWord(value) || tellsAlone(value))

/** A full name and its parts of four letters or more; those that are ordinary words fall out by `tells`. */
const nameForms = (name: string): string[] =>
  name.includes('@')
    ? [name]
    : [name, ...name.split(/[\s,;()"]+/u).filter(part => part.length >= 4 && isWord(part))]

const ofPerson = (person: Participant, wants: (entity: Entity) => boolean): string[] => {
  const names = person.role === 'agent' ? person.names : person.names.flatMap(nameForms)
  return [
    ...(wants('PERSON') ? names : []),
    ...(wants('EMAIL') ? person.emails : []),
    ...(wants('PHONE') ? person.phones : []),
    ...(wants('USERNAME') ? person.usernames.filter(name => name.length >= 4) : []),
  ]
}

const stays = (field: Field): boolean => field.class === 'statistic' || field.class === 'technical'

/** Each once: desks keep whole copies of a ticket. */
const textsIn = (fields: readonly Field[]): string[] => [
  ...new Set(fields.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
]

/** A chance find (a category read as a name) and an agent's name may also stand where the data map keeps it. */
const keptBy = (record: StoreRecord): ((value: string) => boolean) => {
  const kept = textsIn(record.fields.filter(stays)).map(fold)
  return value => kept.some(text => text.includes(fold(value)))
}

const addressLike = /\S*(?:@|:\/\/)\S*/gu
const ownLike = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu

/**
 * Where addresses and user names stay because a stage names other entities, a name inside one of them stays too
 * (`anna.berg@…`) and cannot be asked to be gone.
 */
const sparedBy = (record: StoreRecord, wants: (entity: Entity) => boolean): ((value: string) => boolean) => {
  if (wants('EMAIL') && wants('USERNAME') && wants('URL')) return () => false
  const spared = [
    ...textsIn(record.fields)
      .filter(text => /@|:\/\//u.test(text))
      .flatMap(text => text.match(addressLike) ?? []),
    ...record.participants.flatMap(({ emails, usernames }) => [...emails, ...usernames]),
  ].map(text => fold(readable(text).replace(/[-_.+/]+/gu, ' ')))
  return value => spared.some(text => text.includes(fold(value.replace(/[-_.+/]+/gu, ' '))))
}

/** `support@nordljus.example` stays, and with it whatever was found elsewhere and is a word of it. */
const ownWords = (record: StoreRecord, isOwn: (value: string) => boolean): ((value: string) => boolean) => {
  let own: readonly string[] | undefined
  const find = (): string[] => [
    ...new Set(
      textsIn(record.fields)
        .filter(text => /@|&#|%40|:\/\//u.test(text))
        .flatMap(text => decodeAll(text).match(ownLike) ?? []),
    ),
  ]
  return value => {
    if (!isWord(value)) return false
    own ??= find().filter(isOwn).map(fold)
    return own.some(address => address.split(/[^\p{L}\p{N}]+/u).includes(fold(value)))
  }
}

/** The literal values that must be left nowhere in the record after the change, without repetition. */
export const goneValues = ({ record, entities, found, taken, isOwn }: GoneInput): string[] => {
  const wants = (entity: Entity): boolean => entities?.has(entity) ?? true
  const isKept = keptBy(record)
  const isSpared = sparedBy(record, wants)
  const [agents, others] = [true, false].map(agent =>
    record.participants
      .filter(({ role }) => (role === 'agent') === agent)
      .flatMap(each => ofPerson(each, wants)),
  )
  const isOfOwn = ownWords(record, isOwn)
  const finds = found
    .filter(({ entity, value }) => personal.has(entity) && !isOfOwn(value))
    .filter(({ value, isDoubtful }) => !isDoubtful || !isWord(value))
    .map(({ value }) => value)
  const doubtful = [...finds, ...(agents ?? [])].filter(value => !isKept(value))
  const all = [...doubtful, ...(others ?? [])].filter(value => value.includes('@') || !isSpared(value))
  return [
    ...new Set([...all, ...taken].map(value => value.trim()).filter(value => tells(value) && !isOwn(value))),
  ]
}
