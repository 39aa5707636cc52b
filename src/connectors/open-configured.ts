import { dirname, resolve } from 'node:path'
import type { Capability, Connector } from './connector.ts'
import { capabilitiesOf } from './mongodb/capabilities.ts'
import { type DataMap, dataMapSchema } from './mongodb/data-map.ts'
import { presets } from './mongodb/presets/list.ts'
import { privilegesOf, type StorePrivileges } from './mongodb/privileges.ts'
import type { StoreSettings } from './stores-file.ts'

/** The schema has checked that one of the two is there, and that the preset is known. */
const dataMapOf = ({ spec }: StoreSettings): DataMap =>
  spec['data-map'] ?? dataMapSchema.parse(presets[spec.preset ?? ''])

/** Written relative to stores.yaml, so that a configuration folder can be moved as a whole. */
const filesRootOf = (store: StoreSettings): string | undefined => {
  const files = store.reveal('files')
  return files === undefined ? undefined : resolve(dirname(store.file), files)
}

/** What a configured store can do, known without opening it. */
export const profileOf = (store: StoreSettings): { id: string; capabilities: ReadonlySet<Capability> } => ({
  id: store.id,
  capabilities: capabilitiesOf(dataMapOf(store), store.spec.files),
})

/** Opens a store of stores.yaml. Throws CONFIG_INVALID, STORE_UNREACHABLE, STORE_UNREADABLE. */
export const openConfigured = async (store: StoreSettings, signal: AbortSignal): Promise<Connector> => {
  const filesRoot = filesRootOf(store)
  // With it comes a driver, which no command needs that only reads the configuration.
  const { openMongoStore } = await import('./mongodb/index.ts')
  return openMongoStore({
    id: store.id,
    url: store.reveal('url'),
    locales: store.spec.locales,
    timezone: store.spec.timezone,
    dataMap: dataMapOf(store),
    signal,
    ...(filesRoot === undefined ? {} : { filesRoot }),
  })
}

/** What a user of the store's own server needs, known from the data map without opening it. */
export const storePrivileges = (store: StoreSettings): StorePrivileges => privilegesOf(dataMapOf(store))
