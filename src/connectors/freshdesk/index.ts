import type { StoreId } from '../../tickets/ids.ts'
import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { createApi } from './api.ts'
import { createArchive } from './archive.ts'
import { freshdeskCapabilities } from './capabilities.ts'
import { createCategories } from './categories.ts'
import { createFieldKinds } from './custom-fields.ts'
import { leastPerMinute } from './limits.ts'
import type { FreshdeskParts } from './parts.ts'
import { createPeople } from './people.ts'
import { createReader } from './reader.ts'
import type { ArchiveWay, CategorySource } from './store-schema.ts'
import { createTicketIndex } from './ticket-index.ts'
import { createWriter } from './write/apply.ts'

export interface FreshdeskOptions {
  readonly id: StoreId
  readonly url: string
  readonly token: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly archive: ArchiveWay
  readonly budget: CallBudget
  /** So many numbers in a row without a ticket are taken for the end of the archive. */
  readonly archiveGap?: number
  readonly pollMs?: number
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** A Freshdesk account behind its API. Nothing is called before something is asked for. */
export const openFreshdeskStore = (options: FreshdeskOptions): Connector => {
  const { id, url, token, locales, timezone, category, archive, budget } = options
  const { pollMs = 1000, patience = {} } = options
  const login = Buffer.from(`${token}:X`, 'utf8').toString('base64')
  const api = createApi(
    createRestClient({
      store: id,
      base: url,
      headers: { authorization: `Basic ${login}` },
      budget,
      callsPerMinute: leastPerMinute,
      limitHeader: 'x-ratelimit-total',
      ...patience,
    }),
  )
  const index = createTicketIndex(
    api,
    archive === 'find' ? createArchive(api, options.archiveGap) : undefined,
  )
  const { categories, names } = createCategories(api, index, category)
  const parts: FreshdeskParts = {
    id,
    timezone,
    account: new URL(url).origin,
    api,
    index,
    seesArchive: archive === 'find',
    categories,
    categoryNames: names,
    people: createPeople(api),
    fieldKinds: createFieldKinds(api),
    pollMs,
  }
  return {
    id,
    locales,
    timezone,
    capabilities: freshdeskCapabilities,
    ...createReader(parts),
    ...createWriter(parts),
    async [Symbol.asyncDispose]() {},
  }
}
