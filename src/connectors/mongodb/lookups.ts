import type { ClientSession, Document } from 'mongodb'
import type { DataMap, Lookup, Named } from './data-map.ts'
import { getAt, parsePath, parsePattern, valuesAt } from './paths.ts'
import type { Collections } from './store-db.ts'
import { ticketMaps } from './ticket-maps.ts'
import { idForms, idText, scalarForms, scalarText } from './values.ts'

interface Row {
  /** The key as stored. */
  readonly key: unknown
  readonly name: string | undefined
  readonly flag: boolean
}

/** The desk's small tables, read once per call: types, statuses, tags, priorities, roles. */
export interface Tables {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Row>>
  /** Keys of roles whose people work at the desk. */
  readonly agentRoles: readonly unknown[]
  /** The first role, by key, of people who do not. */
  readonly ordinaryRole: unknown
}

const names = new WeakMap<Lookup, string>()

const nameOf = (lookup: Lookup): string => {
  const { collection, key, value, flag } = lookup
  const name = names.get(lookup) ?? JSON.stringify([collection, key, value, flag])
  names.set(lookup, name)
  return name
}

/** What tickets of all collections are called by. */
export const namedBy = (map: DataMap): Pick<Named, 'lookup'>[] =>
  ticketMaps(map).flatMap(({ tickets: { category, tags, status, statistics } }) =>
    [category, tags, status, statistics.channel, statistics.priority].flatMap(each => each ?? []),
  )

const lookupsOf = (map: DataMap): Lookup[] => {
  const all = namedBy(map)
  return all.flatMap(({ lookup }) => lookup ?? [])
}

/** All documents of a collection, or these members of them. */
type ReadAll = (collection: string, paths: readonly string[]) => AsyncIterable<Document>

const loadRows = async (readAll: ReadAll, lookup: Lookup): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>()
  const paths = [lookup.key, lookup.value, lookup.flag ?? lookup.key]
  for await (const document of readAll(lookup.collection, paths)) {
    const key = getAt(document, parsePath(lookup.key))
    const text = idText(key)
    if (text === undefined) continue
    const name = scalarText(getAt(document, parsePath(lookup.value)))
    rows.set(text, {
      key,
      name,
      flag: lookup.flag !== undefined && getAt(document, parsePath(lookup.flag)) === true,
    })
  }
  return rows
}

type AgentLookup = NonNullable<NonNullable<NonNullable<DataMap['contacts']>['agent']>['lookup']>

const loadRoles = async (db: Collections, lookup: AgentLookup, session?: ClientSession) => {
  const roles = await db
    .collection(lookup.collection)
    .find({}, session ? { session } : {})
    .sort({ [lookup.key]: 1 })
    .toArray()
  const pattern = parsePattern(lookup.path)
  const isAgent = (role: Document): boolean =>
    valuesAt(role, pattern).some(value => lookup['any-of'].some(wanted => wanted === value))
  const keys = (of: readonly Document[]): unknown[] => of.map(role => getAt(role, parsePath(lookup.key)))
  return {
    agentRoles: keys(roles.filter(isAgent)),
    ordinaryRole: keys(roles.filter(role => !isAgent(role)))[0],
  }
}

/** The tables of a store whose agents are told by a value of their own records, however it keeps them. */
export const readTables = async (map: DataMap, readAll: ReadAll): Promise<Tables> => {
  const rows = new Map<string, Map<string, Row>>()
  for (const lookup of lookupsOf(map)) {
    if (!rows.has(nameOf(lookup))) rows.set(nameOf(lookup), await loadRows(readAll, lookup))
  }
  return { rows, agentRoles: map.contacts?.agent?.values ?? [], ordinaryRole: undefined }
}

export const loadTables = async (db: Collections, map: DataMap, session?: ClientSession): Promise<Tables> => {
  const options = session ? { session } : {}
  const tables = await readTables(map, (collection, paths) => {
    const projection = Object.fromEntries(paths.map(path => [path, 1]))
    return db.collection(collection).find({}, { projection, ...options })
  })
  const lookup = map.contacts?.agent?.lookup
  return lookup ? { ...tables, ...(await loadRoles(db, lookup, session)) } : tables
}

/** A stored key's name; a value without a table is its own name. */
export const nameFor = (tables: Tables, lookup: Lookup | undefined, value: unknown): string | undefined => {
  if (!lookup) return scalarText(value)
  const key = idText(value)
  return key === undefined ? undefined : tables.rows.get(nameOf(lookup))?.get(key)?.name
}

export const flagFor = (tables: Tables, lookup: Lookup | undefined, value: unknown): boolean => {
  const key = idText(value)
  return lookup !== undefined && key !== undefined && tables.rows.get(nameOf(lookup))?.get(key)?.flag === true
}

const rowsOf = (tables: Tables, lookup: Lookup): Row[] => [
  ...(tables.rows.get(nameOf(lookup))?.values() ?? []),
]

const formsOf = (keys: readonly unknown[]): unknown[] =>
  keys.flatMap(key => {
    const text = idText(key)
    return text === undefined ? [] : idForms(text)
  })

/** What is stored, in all types, where the ticket is called one of these names. */
export const storedFor = (
  tables: Tables,
  { lookup }: Pick<Named, 'lookup'>,
  names: readonly string[],
): unknown[] => {
  if (!lookup) return names.flatMap(scalarForms)
  return formsOf(
    rowsOf(tables, lookup).flatMap(({ name, key }) =>
      name !== undefined && names.includes(name) ? [key] : [],
    ),
  )
}

export const flaggedIn = (tables: Tables, lookup: Lookup): unknown[] =>
  formsOf(rowsOf(tables, lookup).flatMap(({ flag, key }) => (flag ? [key] : [])))

export const namesIn = (tables: Tables, lookup: Lookup): string[] =>
  rowsOf(tables, lookup).flatMap(({ name }) => name ?? [])

export const flaggedNames = (tables: Tables, lookup: Lookup): ReadonlySet<string> =>
  new Set(rowsOf(tables, lookup).flatMap(({ name, flag }) => (flag && name !== undefined ? [name] : [])))
