import { type Db, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { type DataMapInput, dataMapSchema } from '../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../src/connectors/mongodb/index.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import type { RunContext } from '../../src/runs/context.ts'
import { type StoreId, storeId } from '../../src/tickets/ids.ts'

export const never = new AbortController().signal

/** Counts how often each kind is selected, and how many records are read. */
export interface Reads {
  readonly selected: Record<'ticket' | 'contact', number>
  readonly read: Record<'ticket' | 'contact', number>
}

export interface SearchedStore {
  readonly id: StoreId
  readonly db: Db
  readonly connector: Connector
  readonly reads: Reads
}

const counted = (connector: Connector): { connector: Connector; reads: Reads } => {
  const reads: Reads = { selected: { ticket: 0, contact: 0 }, read: { ticket: 0, contact: 0 } }
  return {
    reads,
    connector: {
      ...connector,
      select: (kind, query, signal) => {
        reads.selected[kind] += 1
        return connector.select(kind, query, signal)
      },
      readMany: (kind, ids, signal) => {
        reads.read[kind] += ids.length
        return connector.readMany(kind, ids, signal)
      },
    },
  }
}

/** A store in a database of its own on the server, closed after the file. */
export const openSearched = async (
  server: string,
  name: string,
  map: DataMapInput,
): Promise<SearchedStore> => {
  const url = new URL(server)
  url.pathname = `${url.pathname}-${name}`
  const client = new MongoClient(url.href)
  const id = storeId(name)
  const opened = await openMongoStore({
    id,
    url: url.href,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    dataMap: dataMapSchema.parse(map),
  })
  afterAll(async () => {
    await opened[Symbol.asyncDispose]()
    await client.close()
  })
  return { id, db: client.db(), ...counted(opened) }
}

const redactor = createRedactor({ locales: ['sv-SE'], allow: ['08-465 004 00', 'help@desk.example'] })

/** As much of the context as a search asks for. */
export const contextOf = (stores: readonly SearchedStore[]): RunContext =>
  ({
    store: async (id: StoreId) => {
      const found = stores.find(store => store.id === id)
      if (!found) throw new Error(`no store ${id}`)
      const { connector } = found
      return {
        connector,
        redactor: async () => redactor,
        roster: (signal: AbortSignal) => connector.agents(signal),
      }
    },
  }) as unknown as RunContext
