import type { CollectionInfo, Db } from 'mongodb'

/** Where collections are found by the names that the data map gives them. */
export type Collections = Pick<Db, 'collection'>

/** A desk's databases as one: `NAME:collection` is a collection of the one that the data map calls so under `databases`. */
export interface StoreDb extends Collections {
  /** The one that the store's url names: stored files lie there, and the server is asked through it. */
  readonly main: Db
  /** One transaction can hold all of them. */
  readonly isOneServer: boolean
  /** Collections of all, as the data map would call them; views and the server's own among them. */
  list(options: {
    readonly signal: AbortSignal
    readonly names?: readonly string[]
  }): Promise<CollectionInfo[]>
}

/** Whose collection it is, and what it is called there. */
export const placeIn = (
  others: ReadonlyMap<string, unknown>,
  name: string,
): { readonly database: string | undefined; readonly collection: string } => {
  const end = name.indexOf(':')
  const database = end < 0 ? undefined : name.slice(0, end)
  return database !== undefined && others.has(database)
    ? { database, collection: name.slice(end + 1) }
    : { database: undefined, collection: name }
}

const listed = async (
  db: Db,
  { signal, names }: { readonly signal: AbortSignal; readonly names?: readonly string[] },
): Promise<CollectionInfo[]> =>
  db
    .listCollections<CollectionInfo>(names ? { name: { $in: [...names] } } : {}, { nameOnly: false, signal })
    .toArray()

export const storeDb = (
  main: Db,
  others: ReadonlyMap<string, Db> = new Map(),
  isOneServer = true,
): StoreDb => ({
  main,
  isOneServer,
  collection(name, options) {
    const { database, collection } = placeIn(others, name)
    const db = (database === undefined ? undefined : others.get(database)) ?? main
    return db.collection(collection, options)
  },
  async list({ signal, names }) {
    const placed = names?.map(name => placeIn(others, name))
    const wanted = (of: string | undefined): { readonly names?: readonly string[] } =>
      placed
        ? { names: placed.flatMap(({ database, collection }) => (database === of ? [collection] : [])) }
        : {}
    const found = await listed(main, { signal, ...wanted(undefined) })
    for (const [database, db] of others) {
      const infos = await listed(db, { signal, ...wanted(database) })
      found.push(...infos.map(info => ({ ...info, name: `${database}:${info.name}` })))
    }
    return found
  },
})
