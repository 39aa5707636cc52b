import type { Document } from 'mongodb'
import type { FieldClass } from '../../tickets/record.ts'
import { contactDecisionPaths } from './contact-facts.ts'
import type { DataMap, FieldSpec } from './data-map.ts'
import { decisionPaths } from './facts.ts'
import { namedBy } from './lookups.ts'
import { ticketFilter } from './query.ts'
import { ticketMaps } from './ticket-maps.ts'

type Fields = Readonly<Record<string, FieldSpec>>

/** What the map says of one collection, which may play several parts. */
interface Said {
  readonly fields: readonly (readonly [pattern: string, spec: FieldSpec])[]
  /** Paths of keys, joins and the like, which are no fields. */
  readonly keys: readonly string[]
}

const under = (at: string, fields: Fields): (readonly [string, FieldSpec])[] =>
  Object.entries(fields).map(([pattern, spec]) => [at === '' ? pattern : `${at}.${pattern}`, spec])

const saidOfTickets = ({ tickets, messages }: DataMap, collection: string): Said[] => [
  ...(tickets.collection === collection
    ? [
        {
          fields: Object.entries(tickets.fields),
          keys: [...decisionPaths(tickets), ...messages.map(({ ticket }) => ticket.references)],
        },
      ]
    : []),
  ...messages
    .filter(each => each.collection === collection)
    .map(({ fields, ticket }) => ({ fields: Object.entries(fields), keys: [ticket.path] })),
]

const saidOfCopies = ({ tickets, messages, copies }: DataMap, collection: string): Said[] =>
  copies
    .filter(each => each.collection === collection)
    .map(({ at, of, fields, ticket }) => {
      const ofMessages = of === 'messages' ? messages : []
      const copied = of === 'tickets' ? [tickets.fields] : ofMessages.map(each => each.fields)
      const keys = of === 'tickets' ? decisionPaths(tickets) : ofMessages.map(each => each.ticket.path)
      return {
        fields: [...Object.entries(fields), ...copied.flatMap(each => under(at, each))],
        keys: [ticket.path, ...keys.map(key => (at === '' ? key : `${at}.${key}`)), `${at}._id`],
      }
    })

const saidOfPeople = ({ contacts, groups, agents }: DataMap, collection: string): Said[] => [
  ...(contacts?.collection === collection
    ? [
        {
          fields: Object.entries(contacts.fields),
          keys: [...contactDecisionPaths(contacts), ...Object.keys(contacts.placeholder?.mark ?? {})],
        },
      ]
    : []),
  ...(contacts?.related ?? [])
    .filter(each => each.collection === collection)
    .map(({ fields, person, at = '' }) => ({ fields: under(at, fields), keys: [person.path] })),
  ...(groups?.collection === collection ? [{ fields: [], keys: [groups.name, groups.members] }] : []),
  ...(agents?.collection === collection
    ? [
        {
          fields: [],
          keys: [agents.id, ...agents.names.flat(), ...agents.emails, ...agents.phones, ...agents.usernames],
        },
      ]
    : []),
]

const saidOfTables = (map: DataMap, collection: string): Said[] => {
  const tables = namedBy(map).flatMap(({ lookup }) => (lookup?.collection === collection ? [lookup] : []))
  return [
    ...tables.map(({ key, value }) => ({ fields: [], keys: [key, value] })),
    ...map.own.flatMap(each =>
      typeof each !== 'string' && each.collection === collection ? [{ fields: [], keys: [each.path] }] : [],
    ),
  ]
}

/** A file goes with what is noted of it. */
const saidOfFiles = ({ files }: DataMap, collection: string): Said[] =>
  (files?.gridfs ?? []).some(({ bucket }) => `${bucket}.files` === collection)
    ? [
        {
          fields: ['filename', 'metadata', 'aliases'].map(
            path => [path, { class: 'attachment', format: 'plain' }] as const,
          ),
          keys: [],
        },
      ]
    : []

/** Lists are walked through by themselves, and a number is an element of one. */
const bare = (path: string): string => path.replaceAll('[]', '').replace(/\.\d+(?=\.|$)/gu, '')

/** A pattern that leads to an object or a list means all that is in it. */
const covers = (pattern: string, path: string): boolean => {
  const steps = bare(pattern.replace(/\.?\*$/u, '')).split('.')
  const at = path.split('.')
  const fits = steps.every((step, index) => step === '' || step === '*' || step === at[index])
  return fits && at.length >= steps.length
}

/** What is emptied or rebuilt with every edit goes, whatever it is called. */
const classOf = (spec: FieldSpec): FieldClass =>
  spec.blank || spec['derived-from'] ? 'free-text' : spec.class

/**
 * What the data map says of a path of this collection: the class of its field, `key` where it is read and no field, or nothing.
 * A text that holds JSON is what the fields inside it are.
 */
export const classFinder = (
  map: DataMap,
  collection: string,
): ((path: string) => FieldClass | 'key' | undefined) => {
  const all = [
    ...ticketMaps(map).flatMap(each => [
      ...saidOfTickets(each, collection),
      ...saidOfCopies(each, collection),
    ]),
    ...saidOfPeople(map, collection),
    ...saidOfTables(map, collection),
    ...saidOfFiles(map, collection),
  ]
  const fields = all
    .flatMap(said => said.fields)
    .sort(([a], [b]) => bare(a).split('.').length - bare(b).split('.').length)
  const keys = ['_id', ...all.flatMap(said => said.keys), ...(map['written-at'] ? [map['written-at']] : [])]
  return leaf => {
    const path = bare(leaf)
    // Of several the longest says most of it.
    const field = fields.findLast(([pattern]) => covers(pattern, path))
    if (field) return classOf(field[1])
    const inside = fields.find(([pattern]) => bare(pattern).startsWith(`${path}.`))
    if (inside) return 'free-text'
    // What a decision reads of an object is no word about the rest of it.
    return keys.some(key => bare(key) === path) ? 'key' : undefined
  }
}

/** Which documents of the collection are looked at: tickets may share theirs with what is none of the desk's. */
export const filterFor = (map: DataMap, collection: string): Document => {
  const own = ticketMaps(map).find(({ tickets }) => tickets.collection === collection)
  return own ? ticketFilter(own.tickets) : {}
}
