import type { CallBudget } from './connectors/call-budget.ts'
import type { Connector } from './connectors/connector.ts'
import { openConfigured } from './connectors/open-configured.ts'
import type { StoreSettings } from './connectors/stores-file.ts'
import { tracedConnector } from './connectors/traced-connector.ts'
import { AppError } from './errors.ts'
import type { SealedStore } from './jobs/sealing.ts'
import type { SharedOpinion } from './opinion/shared-opinion.ts'
import type { OpenStore } from './runs/context.ts'
import { defaultSealing } from './runs/sealing/rules.ts'
import { readInTurn, type Throttle } from './runs/throttle.ts'
import type { StoreId } from './tickets/ids.ts'
import { isTraced } from './tracing.ts'

export type Release = () => unknown

interface Opening {
  readonly signal: AbortSignal
  readonly releases: Release[]
}

interface Given {
  readonly signal: AbortSignal
  readonly throttle: Throttle | undefined
  readonly budget: CallBudget
  /** Told what a desk turns out to leave out. */
  readonly notice: (message: string) => void
  readonly opinion: SharedOpinion
}

/** Of a scan so many records at a time are waited for. */
const mostAtOnce = 500

const inItsPace = (connector: Connector, { spec }: StoreSettings, { throttle }: Given): Connector => {
  const perSecond = spec.limits?.['reads-per-second']
  return throttle && perSecond !== undefined
    ? readInTurn(connector, throttle, Math.min(perSecond, mostAtOnce))
    : connector
}

const openStore = async (store: StoreSettings, given: Given): Promise<OpenStore> => {
  const connector = await openConfigured(store, given)
  const told = isTraced() ? tracedConnector(connector) : connector
  return readStore(store, inItsPace(told, store, given), given)
}

/** Made at the first call; what failed is tried again by the next one. */
const lazily = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

const sealingOf = ({ spec }: StoreSettings) => ({
  ...defaultSealing,
  ...spec.sealing,
  timezone: spec.timezone,
})

/** Those whose statistics are sealed by schedule. */
export const sealedStores = (stores: readonly StoreSettings[]): SealedStore[] =>
  stores.flatMap(store => {
    const { cron, ...rules } = sealingOf(store)
    return cron === undefined ? [] : [{ store: store.id, rules: { ...rules, cron } }]
  })

const readStore = (store: StoreSettings, connector: Connector, given: Given): OpenStore => {
  const reading = lazily(async () =>
    (await import('./open-redactor.ts')).openRedactor(store, connector, given),
  )
  return {
    connector,
    redactor: async () => (await reading()).redactor,
    roster: async signal => (await reading()).roster(signal),
    teams: store.spec.teams ?? {},
    sealing: sealingOf(store),
  }
}

/** Opens each configured store at its first use, and closes with the program those that were opened. */
export const createStores = (
  stores: readonly StoreSettings[],
  { signal, releases }: Opening,
  given: Omit<Given, 'signal'>,
) => {
  const opened = new Map<StoreId, Promise<OpenStore>>()
  releases.push(async () => {
    for (const each of await Promise.allSettled(opened.values())) {
      if (each.status === 'fulfilled') await each.value.connector[Symbol.asyncDispose]()
    }
  })
  return (id: StoreId): Promise<OpenStore> => {
    const known = opened.get(id)
    if (known) return known
    const settings = stores.find(store => store.id === id)
    if (!settings) {
      const valid = stores.map(store => store.id).join(', ')
      return Promise.reject(new AppError('STORE_UNKNOWN', `no store is called "${id}" (valid: ${valid})`))
    }
    const opening = openStore(settings, { ...given, signal })
    opened.set(id, opening)
    // A store that was away may be back at the next call.
    opening.catch(() => opened.delete(id))
    return opening
  }
}
