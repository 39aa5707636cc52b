import { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { RestAnswer, RestCall, RestClient } from '../rest/client.ts'
import { createRestClient } from '../rest/client.ts'
import { createLocalBudget } from '../rest/local-budget.ts'
import type { CopyQuery, SearchServer } from './search-server.ts'

export interface SearchSettings {
  readonly url: string
  /** Header `authorization`. */
  readonly login?: string
}

const deletion = z.object({
  version_conflicts: z.number(),
  failures: z.array(z.unknown()),
  timed_out: z.boolean().default(false),
})
const count = z.object({ count: z.number(), _shards: z.object({ failed: z.number() }) })

/** Its own write of a document in between is a conflict; that is tried again. */
const rounds = 3
const never = new AbortController().signal

/** Thrown within, told as its code. */
class Refused extends Error {}

const demandDone = ({ status }: RestAnswer): void => {
  if (status < 300) return
  if (status === 403) throw new Refused('search:denied')
  throw new Refused(status === 404 ? 'search:no-index' : 'search:unreachable')
}

/** Reference: "Delete by query", "Refresh" and "Count" of both products; `ids` and `terms` are told apart by neither. */
const queryOf = ({ ids, fields }: CopyQuery): object => {
  if (!fields) return { ids: { values: ids } }
  return { bool: { should: fields.map(field => ({ terms: { [field]: ids } })), minimum_should_match: 1 } }
}

const ask = async (
  client: RestClient,
  path: string,
  { body, query }: Pick<RestCall, 'body' | 'query'> = {},
): Promise<unknown> => {
  const call: RestCall = {
    method: 'POST',
    path,
    ...(body === undefined ? {} : { body }),
    ...(query ? { query } : {}),
  }
  // Whatever was done by a try whose answer was lost is done: asking for it twice changes nothing.
  const answer = await client.repeat(call, () => client.once(call, never), never)
  demandDone(answer)
  return answer.body
}

const left = async (client: RestClient, query: CopyQuery): Promise<number> => {
  const told = count.safeParse(
    await ask(client, `/${query.index}/_count`, { body: { query: queryOf(query) } }),
  )
  // A part of the index that did not answer may hold anything.
  if (!told.success || told.data._shards.failed > 0) throw new Refused('search:unreachable')
  return told.data.count
}

const removeOnce = async (client: RestClient, query: CopyQuery): Promise<void> => {
  // What was written in the last second is not found before that.
  await ask(client, `/${query.index}/_refresh`)
  const told = deletion.safeParse(
    await ask(client, `/${query.index}/_delete_by_query`, {
      query: { conflicts: 'proceed', refresh: 'true' },
      body: { query: queryOf(query) },
    }),
  )
  if (!told.success || told.data.timed_out) throw new Refused('search:unreachable')
  if (told.data.failures.length > 0) throw new Refused('search:denied')
}

const removeAll = async (client: RestClient, query: CopyQuery): Promise<string | undefined> => {
  for (let round = 0; round < rounds; round++) {
    await removeOnce(client, query)
    if ((await left(client, query)) === 0) return undefined
  }
  return 'search:left'
}

const coded = async (work: () => Promise<string | undefined>): Promise<string | undefined> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return error.message
    if (!(error instanceof AppError)) throw error
    // Of what the client itself gives up, only a refused login is more than silence.
    return error.code === 'STORE_UNREADABLE' ? 'search:denied' : 'search:unreachable'
  }
}

/** A search server, opened; nothing is asked of it yet. */
export const openSearch = (store: string, { url, login }: SearchSettings): SearchServer => {
  const client = createRestClient({
    store,
    base: url,
    headers: login === undefined ? {} : { authorization: login },
    budget: createLocalBudget(),
    callsPerMinute: 6000,
    tries: 4,
    firstPauseMs: 200,
  })
  return {
    remove: async query => (query.ids.length === 0 ? undefined : coded(() => removeAll(client, query))),
    look: index => coded(async () => void (await left(client, { index, ids: ['gallra'] }))),
  }
}
