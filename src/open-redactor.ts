import { isPlaceholder } from './anonymisation/placeholder.ts'
import { deniedOf } from './connectors/check-redaction.ts'
import type { Connector, CustomerNames } from './connectors/connector.ts'
import { listFileOf, readLists } from './connectors/store-lists.ts'
import type { StoreSettings } from './connectors/stores-file.ts'
import type { SharedOpinion } from './opinion/shared-opinion.ts'
import { createRedactor } from './redaction/create-redactor.ts'
import { createDirectory, emptyDirectory } from './redaction/names/directory.ts'
import type { KnownPerson, Redactor } from './redaction/redactor.ts'

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
  readonly opinion: SharedOpinion
}

/** What reads the texts of one store, and whom it knows there. */
export interface StoreRedactor {
  readonly redactor: Redactor
  roster(signal: AbortSignal): Promise<readonly KnownPerson[]>
}

/** What the redactor of a store is told of it: by stores.yaml, by reviewers, by the desk itself. Throws CONFIG_INVALID. */
export const wordsOf = async (store: StoreSettings, own: readonly string[]) => {
  const lists = await readLists(listFileOf(store))
  const { locales, allow, redaction } = store.spec
  return {
    locales,
    allow: [...allow, ...redaction.allow, ...lists.allow, ...own],
    deny: [...deniedOf(redaction), ...deniedOf(lists)],
    custom: redaction.custom,
  }
}

/** Customers who are looked for by name in conversations of others. */
export const readCustomers = async (connector: Connector, signal: AbortSignal): Promise<CustomerNames> => {
  const { names, ...rest } = await connector.customers(mostCustomers, signal)
  return { ...rest, names: names.filter(name => !isPlaceholder(name)) }
}

/** Reads the words of the store. Apart from what opens stores: most commands read no text, and load nothing of this. */
export const openRedactor = async (
  store: StoreSettings,
  connector: Connector,
  { signal, opinion }: Given,
): Promise<StoreRedactor> => {
  let customers = emptyDirectory
  const redactor = createRedactor({
    ...(await wordsOf(store, await connector.own(signal))),
    customers: () => customers,
    opinion: await opinionFor(store, opinion),
  })
  let known: { readonly at: number; readonly people: Promise<readonly KnownPerson[]> } | undefined
  return {
    redactor,
    roster: async asking => {
      if (!known || performance.now() - known.at > rosterMs) {
        const read = async (): Promise<readonly KnownPerson[]> => {
          const { names, cutAt } = await readCustomers(connector, asking)
          customers = createDirectory(names, cutAt)
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
