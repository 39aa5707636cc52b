import { isPlaceholder } from './anonymisation/placeholder.ts'
import { deniedOf } from './connectors/check-redaction.ts'
import type { Connector } from './connectors/connector.ts'
import { openConfigured } from './connectors/open-configured.ts'
import { listFileOf, readLists } from './connectors/store-lists.ts'
import type { StoreSettings } from './connectors/stores-file.ts'
import { AppError } from './errors.ts'
import type { SharedOpinion } from './opinion/shared-opinion.ts'
import { createDirectory, emptyDirectory } from './redaction/names/directory.ts'
import type { KnownPerson } from './redaction/redactor.ts'
import type { OpenStore } from './runs/context.ts'
import { readInTurn, type Throttle } from './runs/throttle.ts'
import type { StoreId } from './tickets/ids.ts'

export type Release = () => unknown

interface Opening {
  readonly signal: AbortSignal
  readonly releases: Release[]
}

/** Agents come and go; who is one is asked again after this long. */
const rosterMs = 10 * 60_000
/** So many customers are known by name in conversations of others; of more, those that came last. Some 75 MB. */
const mostCustomers = 200_000

const opinionFor = async ({ spec }: StoreSettings, shared: SharedOpinion) => {
  const outcome = spec.redaction.names === 'thorough' ? await shared.open() : undefined
  return outcome && 'opinion' in outcome ? outcome.opinion : undefined
}

interface Given {
  readonly signal: AbortSignal
  readonly throttle: Throttle | undefined
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
  const connector = await openConfigured(store, given.signal)
  try {
    return await readStore(store, inItsPace(connector, store, given), given)
  } catch (error) {
    // Nobody else knows of it: left open, it would keep the process from ending.
    await connector[Symbol.asyncDispose]()
    throw error
  }
}

const readStore = async (
  store: StoreSettings,
  connector: Connector,
  { signal, opinion }: Given,
): Promise<OpenStore> => {
  const lists = await readLists(listFileOf(store))
  // Many commands open no store, and need none of its words.
  const { createRedactor } = await import('./redaction/create-redactor.ts')
  const { locales, allow, redaction } = store.spec
  let customers = emptyDirectory
  const redactor = createRedactor({
    locales,
    customers: () => customers,
    allow: [...allow, ...redaction.allow, ...lists.allow, ...(await connector.own(signal))],
    deny: [...deniedOf(redaction), ...deniedOf(lists)],
    custom: redaction.custom,
    opinion: await opinionFor(store, opinion),
  })
  let known: { readonly at: number; readonly people: Promise<readonly KnownPerson[]> } | undefined
  return {
    connector,
    redactor,
    roster: async asking => {
      if (!known || performance.now() - known.at > rosterMs) {
        const read = async (): Promise<readonly KnownPerson[]> => {
          const { names, cutAt } = await connector.customers(mostCustomers, asking)
          customers = createDirectory(
            names.filter(name => !isPlaceholder(name)),
            cutAt,
          )
          return connector.agents(asking)
        }
        known = { at: performance.now(), people: read() }
        known.people.catch(() => {
          known = undefined
        })
      }
      return known.people
    },
  }
}

/** Opens each configured store at its first use, and closes with the program those that were opened. */
export const createStores = (
  stores: readonly StoreSettings[],
  { signal, releases }: Opening,
  { opinion, throttle }: Pick<Given, 'opinion' | 'throttle'>,
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
    const opening = openStore(settings, { signal, opinion, throttle })
    opened.set(id, opening)
    // A store that was away may be back at the next call.
    opening.catch(() => opened.delete(id))
    return opening
  }
}
