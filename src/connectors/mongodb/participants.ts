import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { Field, Participant, TicketFacts } from '../../tickets/record.ts'
import type { DataMap } from './data-map.ts'
import { linkedId } from './facts.ts'
import { parsePath, queryPath, storedAt } from './paths.ts'
import type { LinkedGroup, LinkedPerson, People, SourceDocument } from './source.ts'

type Spellings = Pick<Participant, 'names' | 'emails' | 'phones' | 'usernames'>
type Role = Participant['role']

const kinds = { PERSON: 'names', EMAIL: 'emails', PHONE: 'phones', USERNAME: 'usernames' } as const

const nobody: Spellings = { names: [], emails: [], phones: [], usernames: [] }

const together = (all: readonly Spellings[]): Spellings => {
  const every = (of: keyof Spellings): string[] => [...new Set(all.flatMap(each => each[of]))]
  return {
    names: every('names'),
    emails: every('emails'),
    phones: every('phones'),
    usernames: every('usernames'),
  }
}

const isEmpty = (person: Spellings): boolean =>
  person.names.length + person.emails.length + person.phones.length + person.usernames.length === 0

/** Somebody whom a document itself names, known by nothing but the words next to each other in it. */
interface Embedded extends Spellings {
  readonly isRequester: boolean
}

const embeddedKind = ({ class: of, entity, value }: Field): keyof Spellings | undefined =>
  of === 'direct-identifier' && typeof value === 'string' && value.trim() !== '' && entity && entity in kinds
    ? kinds[entity as keyof typeof kinds]
    : undefined

/** In the ticket and its copies, what stands at the top or inside the requester is the requester's. */
const isRequesters = (map: DataMap, source: SourceDocument | undefined, parent: string): boolean => {
  if (source?.role !== 'ticket' && source?.role !== 'copy') return false
  const at = source.at ?? ''
  if (at !== '' && !`${parent}.`.startsWith(`${at}.`)) return false
  const inside = at === '' ? parent : parent.slice(at.length + 1)
  const requester = queryPath(map.tickets.requester ?? '')
  return inside === '' || (requester !== '' && `${inside}.`.startsWith(`${requester}.`))
}

const embeddedIn = (
  map: DataMap,
  documents: readonly SourceDocument[],
  fields: readonly Field[],
): Embedded[] => {
  const sources = new Map(documents.map(source => [source.key, source]))
  const people = new Map<string, Embedded>()
  for (const field of fields) {
    const kind = embeddedKind(field)
    if (!kind) continue
    const parent = field.path.split('.').slice(0, -1).join('.')
    const key = `${field.document}\n${parent}`
    const known = people.get(key) ?? {
      ...nobody,
      isRequester: isRequesters(map, sources.get(field.document), parent),
    }
    people.set(key, { ...known, [kind]: [...known[kind], String(field.value)] })
  }
  return [...people.values()]
}

const linkedIn = <P>(fields: readonly Field[], people: ReadonlyMap<string, P>): P[] => {
  const ids = new Set(fields.flatMap(({ person }) => (person ? [person.id] : [])))
  return [...ids].flatMap(id => people.get(id) ?? [])
}

interface ParticipantInput {
  readonly map: DataMap
  readonly documents: readonly SourceDocument[]
  readonly fields: readonly Field[]
  readonly people: People
}

/** Cut-off names go on in texts, so whoever reads them has to know where the desk cuts. */
const participant = (map: DataMap, role: Role, person: Spellings, id?: RecordId): Participant => {
  const cutAt = map.contacts?.['cut-at']
  return {
    ...(id === undefined ? {} : { id }),
    role,
    ...together([person]),
    ...(cutAt === undefined ? {} : { cutAt }),
  }
}

const distinct = (participants: readonly Participant[]): Participant[] => [
  ...new Map(participants.map(each => [JSON.stringify(each), each])).values(),
]

const contactById = (people: People, id: string | undefined): LinkedPerson | undefined => {
  const found = id === undefined ? undefined : people.contacts.get(id)
  return found?.is === 'placeholder' ? undefined : found
}

/**
 * Everyone a ticket has to do with: its requester with all spellings that the record of the person, the ticket itself
 * and the person's own group know; whoever else it links to; whoever a message names. Placeholders are nobody.
 */
export const ticketParticipants = (
  { map, documents, fields, people }: ParticipantInput,
  facts: TicketFacts,
): Participant[] => {
  const [root] = documents
  const agentPath = map.tickets.agent
  const agentId =
    root && agentPath !== undefined ? linkedId(storedAt(root.document, parsePath(agentPath))) : undefined
  const requester = contactById(people, facts.requester)
  const groups: LinkedGroup[] = linkedIn(fields, people.groups).filter(({ is }) => is !== 'placeholder')
  const members = groups.flatMap(group => group.members.flatMap(id => contactById(people, id) ?? []))
  const embedded = embeddedIn(map, documents, fields)
  const own = together([
    ...(requester ? [requester] : []),
    ...groups,
    ...embedded.filter(({ isRequester }) => isRequester),
  ])
  const linked = [
    ...(contactById(people, agentId) ? [contactById(people, agentId)] : []),
    ...linkedIn(fields, people.contacts),
    ...members,
  ].filter(person => person !== undefined && person.is !== 'placeholder' && person.id !== requester?.id)
  const others = linked.flatMap(person =>
    person ? [participant(map, person.is === 'agent' ? 'agent' : 'other', person, person.id)] : [],
  )
  const known = new Set([...others, own].flatMap(({ names, emails }) => [...names, ...emails]))
  const strangers = embedded
    .filter(each => !each.isRequester && ![...each.names, ...each.emails].some(text => known.has(text)))
    .map(each => participant(map, 'other', each))
  const first = participant(map, requester?.is === 'agent' ? 'agent' : 'requester', own, facts.requester)
  return distinct([...(isEmpty(own) ? [] : [first]), ...others, ...strangers].filter(each => !isEmpty(each)))
}

/** The person, as their own record knows them. */
export const contactParticipant = (map: DataMap, person: LinkedPerson): Participant =>
  participant(map, person.is === 'agent' ? 'agent' : 'requester', person, recordId(person.id))
