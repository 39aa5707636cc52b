import type { Answer, Asked, DeskApi } from './desk-server.ts'

type Stored = Readonly<Record<string, unknown>>

/**
 * An index as Elasticsearch 8 and OpenSearch 2 describe their own: what was written is found only once the index has been
 * refreshed, a deletion by query looks at what is found and meets conflicts where a document was written since.
 */
export interface FakeSearch {
  readonly api: DeskApi
  /** As the desk writes it: there at once, and found after the next refresh. */
  index(index: string, id: string, document: Stored): void
  /** Keys of what is there, found or not. */
  ids(index: string): string[]
  /** Shards that do not answer, from now on. */
  failShards(count: number): void
  /** From now on the index may only be read, as where a disk is full. */
  block(): void
}

const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(each => valuesAt(each, path))
  const [step, ...rest] = path
  if (step === undefined) return [value]
  return typeof value === 'object' && value !== null ? valuesAt(Reflect.get(value, step), rest) : []
}

type Query = {
  readonly ids?: { readonly values: readonly string[] }
  readonly terms?: Readonly<Record<string, readonly unknown[]>>
  readonly bool?: { readonly should: readonly Query[]; readonly minimum_should_match: number }
}

const fits = (query: Query, id: string, document: Stored): boolean => {
  if (query.ids) return query.ids.values.includes(id)
  if (query.bool) return query.bool.should.some(each => fits(each, id, document))
  return Object.entries(query.terms ?? {}).some(([field, values]) =>
    valuesAt(document, field.split('.')).some(value => values.includes(value)),
  )
}

const missing = (index: string): Answer => ({
  status: 404,
  body: {
    error: { type: 'index_not_found_exception', reason: `no such index [${index}]`, index },
    status: 404,
  },
})

interface Index {
  /** With its sequence number. */
  readonly stored: Map<string, { readonly document: Stored; readonly at: number }>
  found: Map<string, { readonly document: Stored; readonly at: number }>
}

const documented = /^\/([^/]+)\/(_refresh|_count|_delete_by_query)$/u

const problemOf = ({ method, path, body, query }: Asked): string | undefined => {
  const [, , verb] = documented.exec(path) ?? []
  if (method !== 'POST' || verb === undefined) return `${method} ${path} is not what is described`
  const known = verb === '_delete_by_query' ? ['conflicts', 'refresh'] : []
  const other = [...query.keys()].find(key => !known.includes(key))
  if (other !== undefined) return `${verb} takes no ${other} here`
  const wants = verb === '_refresh' ? '' : 'query'
  return Object.keys(body).join() === wants ? undefined : `${verb} with the body ${Object.keys(body)}`
}

/** A search server with one login, or none. */
export const createFakeSearch = (login?: string): FakeSearch => {
  const indexes = new Map<string, Index>()
  let [sequence, failed, isBlocked] = [0, 0, false]
  const refresh = (index: Index): void => {
    index.found = new Map(index.stored)
  }
  const shards = () => ({ total: 3, successful: 3 - failed, skipped: 0, failed })
  const foundBy = (index: Index, query: Query) =>
    [...index.found].filter(([id, { document }]) => fits(query, id, document))
  const remove = (index: Index, query: Query): Answer => {
    const met = foundBy(index, query)
    if (isBlocked && met.length > 0) {
      const cause = { type: 'cluster_block_exception', reason: 'index is read-only' }
      const failures = met.map(([id]) => ({ index: 'i', id, cause, status: 403 }))
      return { status: 403, body: { took: 1, timed_out: false, deleted: 0, version_conflicts: 0, failures } }
    }
    const free = met.filter(([id, { at }]) => index.stored.get(id)?.at === at)
    for (const [id] of free) index.stored.delete(id)
    refresh(index)
    const [deleted, version_conflicts] = [free.length, met.length - free.length]
    const body = { took: 1, timed_out: false, total: met.length, deleted, version_conflicts, failures: [] }
    return { status: 200, body }
  }
  const answer = ({ path, body }: Asked): Answer => {
    const [, name = '', verb] = documented.exec(path) ?? []
    const index = indexes.get(name)
    if (!index) return missing(name)
    const query = (body.query ?? {}) as Query
    if (verb === '_delete_by_query') return remove(index, query)
    if (verb === '_count')
      return { status: 200, body: { count: foundBy(index, query).length, _shards: shards() } }
    refresh(index)
    return { status: 200, body: { _shards: shards() } }
  }
  return {
    api: {
      isAuthorised: headers => login === undefined || headers.authorization === login,
      unauthorised: { error: { type: 'security_exception', reason: 'missing credentials' }, status: 401 },
      problem: problemOf,
      answer,
    },
    index(name, id, document) {
      const index = indexes.get(name) ?? { stored: new Map(), found: new Map() }
      indexes.set(name, index)
      sequence += 1
      index.stored.set(id, { document, at: sequence })
    },
    ids: name => [...(indexes.get(name)?.stored.keys() ?? [])].sort(),
    failShards(count) {
      failed = count
    },
    block() {
      isBlocked = true
    },
  }
}
