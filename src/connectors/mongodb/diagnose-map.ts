import type { Document } from 'mongodb'
import type { Diagnosis } from '../connector.ts'
import { mappedCollections } from './collections.ts'
import { contactDecisionPaths } from './contact-facts.ts'
import type { DataMap, FieldSpec, Named } from './data-map.ts'
import { decisionPaths } from './facts.ts'
import { loadTables, namedBy, nameFor, type Tables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { parsePattern, valuesAt } from './paths.ts'
import { ticketFilter } from './query.ts'
import { neverSeen, unmappedTexts, unmetPatterns } from './sample.ts'
import { inOther, ticketMaps } from './ticket-maps.ts'

const sampleSize = 300

/** Collections that are read for what they say of the mapped ones. */
export const lookupCollections = (map: DataMap): string[] => {
  const { contacts, agents } = map
  return [
    ...namedBy(map).flatMap(({ lookup }) => lookup?.collection ?? []),
    ...(contacts?.agent?.lookup ? [contacts.agent.lookup.collection] : []),
    ...(contacts?.related ?? []).flatMap(({ person }) => person.through?.collection ?? []),
    ...(agents ? [agents.collection] : []),
  ]
}

const isOfServer = (name: string): boolean => /(?:^|:)system\./u.test(name)

/** What GridFS keeps of files that the map knows. */
export const bucketCollections = ({ files }: DataMap): string[] =>
  (files?.gridfs ?? []).flatMap(({ bucket }) => [`${bucket}.files`, `${bucket}.chunks`])

/** Collections that the map names and that are not there, and such as are there and that it does not name. */
export const diagnoseCollections = (map: DataMap, existing: ReadonlySet<string>): Diagnosis[] => {
  const mapped = mappedCollections(map)
  const known = new Set([...mapped, ...lookupCollections(map), ...map.ignore, ...bucketCollections(map)])
  const absent = [...mapped, ...lookupCollections(map)].filter(name => !existing.has(name))
  const unmapped = [...existing].filter(name => !known.has(name) && !isOfServer(name)).sort()
  const hasTickets = existing.has(map.tickets.collection)
  return [
    {
      check: 'collections of the data map',
      ok: hasTickets,
      detail: absent.length === 0 ? 'all there' : `not there: ${[...new Set(absent)].join(', ')}`,
      ...(hasTickets ? {} : { fix: 'check the database name in the url and `tickets.collection`' }),
    },
    {
      check: 'unmapped collections',
      ok: unmapped.length === 0,
      detail: unmapped.length === 0 ? 'none' : unmapped.join(', '),
      ...(unmapped.length === 0
        ? {}
        : { fix: 'map each as messages, copies or related, or name it under `ignore`' }),
    },
  ]
}

interface Sampled {
  readonly collection: string
  readonly filter: Document
  readonly fields: Readonly<Record<string, FieldSpec>>
  readonly decision: readonly string[]
  /** Paths of keys, joins and the like, which are no fields of the map. */
  readonly known: readonly string[]
}

const sampledTickets = ({ tickets, messages }: DataMap): Sampled[] => [
  {
    collection: tickets.collection,
    filter: ticketFilter(tickets),
    fields: tickets.fields,
    decision: [tickets.status.path, tickets.category?.path, tickets.clock.created_at?.[0]?.path].filter(
      path => path !== undefined,
    ),
    known: ['_id', ...decisionPaths(tickets), ...messages.map(({ ticket }) => ticket.references)],
  },
  ...messages.map(({ collection, fields, ticket }) => ({
    collection,
    filter: {},
    fields,
    decision: [ticket.path],
    known: ['_id', ticket.path],
  })),
]

const sampledPeople = ({ contacts }: DataMap): Sampled[] => [
  ...(contacts
    ? [
        {
          collection: contacts.collection,
          filter: {},
          fields: contacts.fields,
          decision: [...contacts.names.flat(), ...contacts.emails, ...contacts.usernames].slice(0, 1),
          known: ['_id', ...contactDecisionPaths(contacts), ...Object.keys(contacts.placeholder?.mark ?? {})],
        },
      ]
    : []),
]

/** Absence can be what a state is told by. */
const mayBeAbsent = ({ tickets }: DataMap): ReadonlySet<string> =>
  new Set(Array.isArray(tickets.status.closed) ? [] : [tickets.status.path])

const listed = (paths: readonly string[]): string =>
  paths.length > 12 ? `${paths.slice(0, 12).join(', ')} and ${paths.length - 12} more` : paths.join(', ')

const fieldsReport = (map: DataMap, sampled: Sampled, documents: readonly Document[]): Diagnosis[] => {
  const { collection, fields, decision, known } = sampled
  if (documents.length === 0) return []
  const missing = neverSeen(documents, decision).filter(path => !mayBeAbsent(map).has(path))
  const unmet = unmetPatterns(documents, fields)
  const unmapped = unmappedTexts(documents, fields, known)
  return [
    {
      check: `fields of ${collection}`,
      ok: missing.length === 0,
      detail:
        missing.length > 0
          ? `in none of ${documents.length} documents: ${listed(missing)}`
          : unmet.length > 0
            ? `${documents.length} documents looked at; not met: ${listed(unmet)}`
            : `all met in ${documents.length} documents`,
      ...(missing.length > 0 ? { fix: 'correct the paths in the data map' } : {}),
    },
    {
      check: `unmapped text in ${collection}`,
      ok: unmapped.length === 0,
      detail: unmapped.length === 0 ? 'none' : listed(unmapped),
      ...(unmapped.length === 0
        ? {}
        : { fix: 'give each a class under `fields` (technical if it says nothing)' }),
    },
  ]
}

const unknownKeys = (
  tables: Tables,
  name: string,
  named: Named | undefined,
  documents: readonly Document[],
): Diagnosis[] => {
  const lookup = named?.lookup
  if (!named || !lookup) return []
  const keys = documents.flatMap(document => valuesAt(document, parsePattern(named.path)))
  const unknown = keys.filter(
    key => key !== null && key !== undefined && nameFor(tables, lookup, key) === undefined,
  )
  return [
    {
      check: `keys of ${name}`,
      ok: unknown.length === 0,
      detail:
        unknown.length === 0
          ? `all of them stand in ${lookup.collection}`
          : `${unknown.length} of ${keys.length} keys stand in no row of ${lookup.collection}`,
      ...(unknown.length === 0 ? {} : { fix: 'such tickets fit only rules for every category' }),
    },
  ]
}

/** Fields looked for where the map says they are, in some hundred documents of each collection. */
export const diagnoseFields = async (
  { db, map }: StoreParts,
  existing: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Diagnosis[]> => {
  const results: Diagnosis[] = []
  const tables = await loadTables(db, map)
  const all = [
    ...ticketMaps(map).flatMap(own => sampledTickets(own).map(sampled => ({ own, sampled }))),
    ...sampledPeople(map).map(sampled => ({ own: map, sampled })),
  ]
  for (const { own, sampled } of all) {
    if (!existing.has(sampled.collection)) continue
    const stages = [{ $match: sampled.filter }, { $sample: { size: sampleSize } }]
    const documents = await db.collection(sampled.collection).aggregate(stages, { signal }).toArray()
    results.push(...fieldsReport(own, sampled, documents))
    if (sampled.collection !== own.tickets.collection) continue
    results.push(
      ...unknownKeys(tables, inOther(map, 'category', own), own.tickets.category, documents),
      ...unknownKeys(tables, inOther(map, 'status', own), own.tickets.status, documents),
    )
  }
  return results
}
