import type { KnownPerson } from '../redaction/redactor.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { isIdentifying, isPlaceholder } from './placeholder.ts'

const real = (values: readonly string[]): string[] =>
  values.filter(value => value.trim() !== '' && !isPlaceholder(value))

const isEmpty = (person: KnownPerson): boolean =>
  person.names.length + person.emails.length + person.phones.length + person.usernames.length === 0

const without = (person: KnownPerson): KnownPerson => ({
  ...person,
  names: real(person.names),
  emails: real(person.emails),
  phones: real(person.phones),
  usernames: real(person.usernames),
})

/** The text of a field that names a person outright, unless we wrote it. */
const ofField = (field: Field): KnownPerson | undefined => {
  if (!isIdentifying(field) || typeof field.value !== 'string') return undefined
  const only = (entity: Field['entity']): string[] =>
    field.entity === entity ? real([String(field.value)]) : []
  return { names: only('PERSON'), emails: only('EMAIL'), phones: only('PHONE'), usernames: only('USERNAME') }
}

const read = new WeakMap<readonly KnownPerson[], readonly KnownPerson[]>()

/** The same objects for every record, so that what is worked out for one of them is worked out once. */
const agentsOf = (roster: readonly KnownPerson[]): readonly KnownPerson[] => {
  const agents = read.get(roster) ?? roster.map(agent => ({ ...without(agent), fullNameOnly: true }))
  read.set(roster, agents)
  return agents
}

/** The desk's agents alone, for a text that belongs to no record. */
export const knownAgents = (roster: readonly KnownPerson[]): KnownPerson[] =>
  agentsOf(roster).filter(person => !isEmpty(person))

/**
 * Everyone whose spellings are looked for in a record's texts: its participants, whoever its own fields name, and
 * the desk's agents by full name. Our own placeholders are nobody.
 */
export const knownPersons = (record: StoreRecord, roster: readonly KnownPerson[]): KnownPerson[] => {
  const seen = new Set<string>()
  const participants = record.participants.map(({ names, emails, phones, usernames, cutAt }) =>
    without({ names, emails, phones, usernames, ...(cutAt === undefined ? {} : { cutAt }) }),
  )
  for (const person of participants) {
    for (const value of [...person.names, ...person.emails, ...person.phones, ...person.usernames])
      seen.add(value)
  }
  const named = record.fields.flatMap(field => {
    const person = ofField(field)
    if (!person || isEmpty(person) || typeof field.value !== 'string' || seen.has(field.value)) return []
    seen.add(field.value)
    return [person]
  })
  return [...[...participants, ...named].filter(person => !isEmpty(person)), ...knownAgents(roster)]
}
