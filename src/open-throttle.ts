import type { StoreSettings } from './connectors/stores-file.ts'
import type { Tally } from './health/tally.ts'
import type { StoreLimits } from './jobs/store-throttle.ts'
import type { ServerOpening } from './open-servers.ts'
import type { Throttle } from './runs/throttle.ts'

const limitsIn = ({ spec }: StoreSettings): StoreLimits => {
  const { 'reads-per-second': read, 'writes-per-second': write } = spec.limits ?? {}
  return { ...(read === undefined ? {} : { read }), ...(write === undefined ? {} : { write }) }
}

/** How fast stores may be worked on, if stores.yaml says so of any. Connects to Redis when it is first asked. */
export const throttleFor = (
  stores: readonly StoreSettings[],
  { log, releases, tally }: Pick<ServerOpening, 'log' | 'releases'> & { readonly tally: Pick<Tally, 'add'> },
  url: () => Promise<string>,
): Throttle | undefined => {
  const limits = new Map(stores.map(store => [store.id, limitsIn(store)]))
  if (![...limits.values()].some(({ read, write }) => read !== undefined || write !== undefined))
    return undefined
  let opening: Promise<Throttle> | undefined
  const open = async (): Promise<Throttle> => {
    const { openStoreThrottle } = await import('./jobs/store-throttle.ts')
    const throttle = openStoreThrottle({
      url: await url(),
      log,
      limitsOf: store => limits.get(store) ?? {},
    })
    releases.push(() => throttle[Symbol.asyncDispose]())
    return throttle
  }
  return {
    async take(...turn) {
      opening ??= open().catch(error => {
        opening = undefined
        throw error
      })
      return (await opening).take(...turn)
    },
    waited(store, what, ms) {
      tally.add('throttle-waits', [store, what])
      tally.add('throttle-seconds', [store, what], ms / 1000)
    },
  }
}
