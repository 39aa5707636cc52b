import { dirname, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import type { Capability, Connector } from './connector.ts'
import { jsonlCapabilities } from './jsonl/capabilities.ts'
import type { StoreSpec } from './list.ts'
import { capabilitiesOf } from './mongodb/capabilities.ts'
import { type DataMap, dataMapSchema } from './mongodb/data-map.ts'
import { presets } from './mongodb/presets/list.ts'
import { privilegesOf, type StorePrivileges } from './mongodb/privileges.ts'
import { openRestStore, type RestOpening, restBecause, restCapabilities } from './open-rest.ts'
import type { ObjectStore } from './s3/object-store.ts'
import type { SearchServer } from './search/search-server.ts'
import type { StoreSettings } from './stores-file.ts'

type SpecOf<C extends StoreSpec['connector']> = Extract<StoreSpec, { connector: C }>

/** The schema has checked that one of the two is there, and that the preset is known. */
const dataMapOf = (spec: SpecOf<'mongodb'>): DataMap =>
  spec['data-map'] ?? dataMapSchema.parse(presets[spec.preset ?? ''])

/** Written relative to stores.yaml, so that a configuration folder can be moved as a whole. */
const filesRootOf = (store: StoreSettings): string | undefined => {
  const files = store.reveal('files')
  return files === undefined ? undefined : resolve(dirname(store.file), files)
}

interface StoreProfile {
  readonly id: string
  readonly capabilities: ReadonlySet<Capability>
  /** Why it can do no more. */
  readonly because?: string
  readonly unconfirmed: boolean
}

/** What a configured store can do, known without opening it. */
export const profileOf = ({ id, spec }: StoreSettings): StoreProfile => {
  if (spec.connector === 'mongodb') {
    const map = dataMapOf(spec)
    return {
      id,
      unconfirmed: !map.confirmed,
      capabilities: capabilitiesOf(map, spec.files, spec.s3 !== undefined),
    }
  }
  if (spec.connector === 'jsonl') {
    const map = spec['data-map']
    return { id, unconfirmed: !map.confirmed, capabilities: jsonlCapabilities(map) }
  }
  const because = restBecause[spec.connector]
  return {
    ...{ id, unconfirmed: false, capabilities: restCapabilities[spec.connector] },
    ...(because === undefined ? {} : { because }),
  }
}

/** With it comes the SDK. */
const openObjects = async (
  store: StoreSettings,
  { s3 }: SpecOf<'mongodb'>,
): Promise<ObjectStore | undefined> => {
  if (s3 === undefined) return undefined
  const { bucket, prefix, region, endpoint, 'path-style': pathStyle } = s3
  const [accessKeyId, secretAccessKey] = [store.reveal('s3.access-key'), store.reveal('s3.secret-key')]
  const { openObjectStore } = await import('./s3/open-object-store.ts')
  return openObjectStore(store.id, {
    ...{ bucket, prefix, region },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(pathStyle === undefined ? {} : { pathStyle }),
    ...(accessKeyId === undefined || secretAccessKey === undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey } }),
  })
}

const openCopies = async (
  store: StoreSettings,
  { search }: SpecOf<'mongodb'>,
): Promise<SearchServer | undefined> => {
  if (search === undefined) return undefined
  const [user, password, key] = (['user', 'password', 'api-key'] as const).map(member =>
    store.reveal(`search.${member}`),
  )
  const basic =
    user === undefined ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const login = key === undefined ? basic : `ApiKey ${key}`
  const { openSearch } = await import('./search/open-search.ts')
  return openSearch(store.id, { url: search.url, ...(login === undefined ? {} : { login }) })
}

const openMongo = async (
  store: StoreSettings,
  spec: SpecOf<'mongodb'>,
  signal: AbortSignal,
): Promise<Connector> => {
  const filesRoot = filesRootOf(store)
  const [objects, search] = [await openObjects(store, spec), await openCopies(store, spec)]
  // With it comes a driver, which no command needs that only reads the configuration.
  const { openMongoStore } = await import('./mongodb/index.ts')
  return openMongoStore({
    id: store.id,
    url: store.reveal('url'),
    databases: store.databases(),
    locales: spec.locales,
    timezone: spec.timezone,
    dataMap: dataMapOf(spec),
    signal,
    ...(filesRoot === undefined ? {} : { filesRoot }),
    ...(objects === undefined ? {} : { objects }),
    ...(search === undefined ? {} : { search }),
  })
}

const openJsonl = async (store: StoreSettings, spec: SpecOf<'jsonl'>): Promise<Connector> => {
  const { locales, timezone, 'data-map': dataMap } = spec
  const folder = resolve(dirname(store.file), store.reveal('folder') ?? '')
  const { openJsonlStore } = await import('./jsonl/index.ts')
  return openJsonlStore({ id: store.id, folder, locales, timezone, dataMap })
}

interface Opening extends RestOpening {
  readonly signal: AbortSignal
}

/** Opens a store of stores.yaml. Throws CONFIG_INVALID, STORE_UNREACHABLE, STORE_UNREADABLE. */
export const openConfigured = async (
  store: StoreSettings,
  { signal, ...rest }: Opening,
): Promise<Connector> => {
  const { spec } = store
  if (spec.connector === 'jsonl') return openJsonl(store, spec)
  return spec.connector === 'mongodb' ? openMongo(store, spec, signal) : openRestStore(store, spec, rest)
}

/** What a user of the store's own server needs, known from the data map without opening it. */
export const storePrivileges = ({ id, spec }: StoreSettings): StorePrivileges => {
  if (spec.connector === 'mongodb') return privilegesOf(dataMapOf(spec))
  throw new AppError('USAGE', `store ${id} is no database: what its login may do is set at the desk`)
}
