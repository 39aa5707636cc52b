import type { Entity } from '../entities.ts'
import type { KnownPerson } from '../redaction/redactor.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Field, Participant, StoreRecord } from '../tickets/record.ts'
import { knownPersons } from './known.ts'
import { type Literal, literalOf } from './literals.ts'
import { compact, createBelongings, type PersonOf } from './person.ts'
import { deletedText, isIdentifying } from './placeholder.ts'

/** What of one record belongs to one person. */
export interface PersonsShare {
  readonly known: KnownPerson
  readonly participant: Participant
  /** Is this part of the record the person? */
  isThem(participant: Participant): boolean
  /** A link to them, a value of theirs in a field of its own, or what stands beside one of these. */
  isTheirs(field: Field): boolean
  /** Did they write this text? */
  wrote(field: Field): boolean
  /** Theirs as far as places tell: beside something of theirs, or in a ticket of theirs and beside nobody else. */
  isOnTheirSide(field: Field): boolean
  /** What fields of theirs, and they themselves, name outright; nothing that is somebody else's too. */
  readonly literals: readonly Literal[]
  isTheirValue(entity: Entity, value: string): boolean
  isOthers(entity: Entity, value: string): boolean
  /** A field of somebody else's holds the same: an address that two live at. */
  isInOthersField(value: string): boolean
}

/** One element of a list, one embedded object, or the document itself. */
const placeOf = ({ document, path }: Field): string => {
  const end = path.lastIndexOf('.')
  return `${document}\n${end < 0 ? '' : path.slice(0, end)}`
}

const linkedTo = ({ person }: Field, ids: ReadonlySet<RecordId>): boolean =>
  person !== undefined &&
  !person.agent &&
  (ids.has(person.id) || (person.members?.some(id => ids.has(id)) ?? false))

/** Their values in fields of their own say whose the rest of the place is; a name that another has too does not. */
const namesThem = (field: Field, isTheirValue: PersonsShare['isTheirValue']): boolean =>
  field.class === 'direct-identifier' &&
  field.entity !== undefined &&
  typeof field.value === 'string' &&
  isTheirValue(field.entity, field.value)

interface Places {
  readonly theirs: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** Places by whom their links and names lead to. */
const placesIn = (
  record: StoreRecord,
  ids: ReadonlySet<RecordId>,
  isTheirValue: PersonsShare['isTheirValue'],
): Places => {
  const theirs = new Set<string>()
  const others = new Set<string>()
  for (const field of record.fields) {
    if (linkedTo(field, ids) || namesThem(field, isTheirValue)) theirs.add(placeOf(field))
    else if (field.person && !field.person.agent) others.add(placeOf(field))
  }
  return { theirs, others }
}

const isSamePerson = (
  { id, names, emails, phones, usernames }: Participant,
  ids: ReadonlySet<RecordId>,
  isTheirValue: PersonsShare['isTheirValue'],
): boolean => {
  if (id !== undefined) return ids.has(id)
  if ([...emails].some(value => isTheirValue('EMAIL', value))) return true
  if ([...phones].some(value => isTheirValue('PHONE', value))) return true
  if ([...usernames].some(value => isTheirValue('USERNAME', value))) return true
  return emails.length === 0 && names.length > 0 && names.every(name => isTheirValue('PERSON', name))
}

const handleEntities = ['PERSON', 'EMAIL', 'PHONE', 'USERNAME'] as const

/** A number, or several words: letter by letter hardly anything else. Addresses of mail are known as such. */
const isTelling = (value: string): boolean => {
  const { length } = compact(value)
  if (value.includes('@')) return false
  return (/\p{N}/u.test(value) && length >= 5) || (/\S\s+\S/u.test(value.trim()) && length >= 8)
}

const holdsValue = (field: Field): boolean => isIdentifying(field) || field.class === 'secret'

/** Works out whose is what in a record, by its links, by its fields, and by who else has a part in it. */
export const createShare = (
  record: StoreRecord,
  person: PersonOf,
  roster: readonly KnownPerson[],
): PersonsShare => {
  const ids = person.ids.get(record.store) ?? new Set<RecordId>()
  const alone = createBelongings(person, [])
  const isThem = (participant: Participant): boolean => isSamePerson(participant, ids, alone.isTheirs)
  const others = record.participants.filter(each => !isThem(each))
  const rest = knownPersons({ ...record, participants: others, fields: [] }, roster)
  const { isTheirs: isTheirValue, isOthers } = createBelongings(person, rest)
  const places = placesIn(record, ids, isTheirValue)
  const standsBeside = (field: Field): boolean => {
    const place = placeOf(field)
    return places.theirs.has(place) && !places.others.has(place)
  }
  const isTheirs = (field: Field): boolean => {
    if (field.class === 'link') return linkedTo(field, ids)
    if (field.class === 'attachment' || field.class === 'secret') return standsBeside(field)
    if (!isIdentifying(field)) return false
    if (field.rules.key === 'opaque' && field.person) return linkedTo(field, ids)
    return namesThem(field, isTheirValue) || standsBeside(field)
  }
  const isRequester =
    record.kind === 'ticket' && record.facts.requester !== undefined && ids.has(record.facts.requester)
  const othersValues = new Set(
    record.fields.flatMap(field =>
      holdsValue(field) && !isTheirs(field) ? [compact(String(field.value))] : [],
    ),
  )
  const isInOthersField = (value: string): boolean => othersValues.has(compact(value))
  const isOthersAnyhow = (value: string): boolean =>
    isInOthersField(value) || handleEntities.some(entity => isOthers(entity, value))
  const { names, emails, phones, usernames } = person.known
  return {
    known: person.known,
    participant: { role: 'other', names, emails, phones, usernames },
    isThem,
    isTheirValue,
    isOthers,
    wrote: standsBeside,
    isTheirs,
    isInOthersField,
    isOnTheirSide: field => standsBeside(field) || (isRequester && !places.others.has(placeOf(field))),
    literals: [
      ...record.fields.flatMap(field => (isTheirs(field) ? (literalOf(field) ?? []) : [])),
      ...person.values.filter(isTelling).map(value => ({ value: value.trim(), by: deletedText })),
    ].filter(({ value }) => !isOthersAnyhow(value)),
  }
}
