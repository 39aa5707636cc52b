import { isWrong } from '../../actions/rectify.ts'
import { batchSize } from '../../runs/plan-writer.ts'
import { inChunks } from '../../runs/streams.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { FoundRecord } from '../found-record.ts'
import { createMatcher } from '../matcher.ts'
import type { DataRequest, RequestId, RequestIn } from '../model.ts'
import { carriedOn, moveTo } from '../move.ts'
import { openSubject } from '../open-subject.ts'
import { personOf } from '../persons.ts'
import { type LeftBehind, searchAgain } from '../second-search.ts'
import { spellingsOf } from '../spellings.ts'
import { waysOf } from '../ways.ts'
import { searchAnew, searchRest } from './apply.ts'
import { type Away, searchedIn, verifiableWithout, withoutAway } from './away.ts'
import { eraseOriginals } from './erase-originals.ts'
import { guarded } from './guarded.ts'
import { type Hit, withPlaces, withTold } from './places.ts'
import type { StepContext } from './stepping.ts'

type Verifying = RequestIn<'verifying'>

/** Stored documents that may still tell of the person. */
interface Spared {
  /** Of records that are withheld, whole or in part, or that are somebody else's by an operator's word. */
  readonly kept: ReadonlySet<string>
  /** Of the person's own record: it tells nothing any more, but its key is what it was. */
  readonly own: ReadonlySet<string>
  /** Stores in which the name alone says nothing. */
  readonly namesakes: readonly StoreId[]
  /** Stores in which links stay: a number that leads to nobody's record any more tells nothing. */
  readonly linked: ReadonlySet<StoreId>
}

const documentsOf = async (
  context: StepContext,
  records: readonly Pick<FoundRecord, 'store' | 'kind' | 'id'>[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> => {
  const documents = new Set<string>()
  for (const store of new Set(records.map(each => each.store))) {
    const { connector } = await context.run.store(store)
    for (const kind of ['ticket', 'contact'] as const) {
      const ids = records.filter(each => each.store === store && each.kind === kind).map(({ id }) => id)
      for await (const page of inChunks(ids, batchSize))
        for (const { fields } of await connector.readMany(kind, page, signal))
          for (const { document } of fields) documents.add(`${store}\n${document}`)
    }
  }
  return documents
}

const sparedOf = async (context: StepContext, request: Verifying, signal: AbortSignal): Promise<Spared> => {
  const { id, round, namesakes = [] } = request
  const stores = searchedIn(request)
  const kept: FoundRecord[] = []
  for await (const record of context.requests.found(id, round)) if (record.withheld) kept.push(record)
  const { ids } = await openSubject(context, id)
  const own = ids
    .filter(({ store }) => stores.includes(store))
    .map(({ store, id: contact }) => ({ store, kind: 'contact' as const, id: contact }))
  // What somebody else shares with the person, a telephone, is theirs as well.
  const others = (await context.requests.notThePerson(id))
    .filter(({ store }) => stores.includes(store))
    .flatMap(each => [
      { ...each, kind: 'contact' as const },
      { ...each, kind: 'ticket' as const },
    ])
  const linked = new Set<StoreId>()
  for (const store of stores)
    if (waysOf((await context.run.store(store)).connector.capabilities).links === 'stay') linked.add(store)
  return {
    kept: await documentsOf(context, [...kept, ...others], signal),
    own: await documentsOf(context, own, signal),
    namesakes,
    linked,
  }
}

/** A name alone, or an initial with a family name, may be somebody else's: the search by records told them apart. */
const isSpared = (
  spared: Spared | undefined,
  store: StoreId,
  { place, document, within, evidence, nameOnly, weak }: LeftBehind,
): boolean => {
  const key = `${store}\n${place}/${document}`
  const isKept = spared?.kept.has(key) || spared?.kept.has(`${store}\n${within}`)
  if (weak || isKept) return true
  if (nameOnly) return spared?.namesakes.includes(store) ?? false
  if (!evidence.every(each => each === 'id')) return false
  return (spared?.own.has(key) ?? false) || (spared?.linked.has(store) ?? false)
}

const places = (hits: readonly LeftBehind[]): string => {
  const counts = new Map<string, number>()
  for (const { place } of hits) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].map(([place, count]) => `${place} ${count}`).join(', ')
}

/** Records in which something is left that the person says is wrong. Whatever else tells of them rightly stays. */
const wrongIn = async (context: StepContext, request: Verifying, signal: AbortSignal): Promise<string[]> => {
  const person = personOf(await openSubject(context, request.id))
  const wrong = new Map<string, number>()
  for await (const { store, kind, id, doubtful, withheld } of context.requests.found(
    request.id,
    request.round,
  )) {
    if (doubtful || withheld) continue
    const { connector } = await context.run.store(store)
    const records = await connector.readMany(kind, [id], signal)
    if (records.some(record => isWrong(record, person))) wrong.set(kind, (wrong.get(kind) ?? 0) + 1)
  }
  return [...wrong].map(([kind, count]) => `${kind}s ${count}`)
}

const broughtBack = { code: 'RESIDUAL', detail: 'records that a run had changed were brought back' } as const

const told = (request: Verifying) => ({
  state: 'notifying' as const,
  ...carriedOn(request),
  found: withTold(request.found),
})

/** A rectification is over when nothing is wrong any more. */
export const rectifiedStep = async (
  context: StepContext,
  request: Verifying,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  const wrong = await wrongIn(context, request, signal)
  if (wrong.length > 0) return searchAnew(context, request, { code: 'RESIDUAL', detail: wrong.join(', ') })
  // Undone later they would bring back what was wrong.
  const again = await eraseOriginals(context, [{ id: request.id, stores: searchedIn(request) }], signal)
  if (again.has(request.id)) return searchAnew(context, request, broughtBack)
  return request.without
    ? searchRest(context, request, request.without)
    : moveTo(context, request, told(request))
}

type Left = ReadonlyMap<RequestId, readonly Hit[]>

/** Searches everything that the stores hold, mapped or not, for every spelling of these people, by a way of its own. */
const leftOf = async (
  context: StepContext,
  requests: readonly Verifying[],
  signal: AbortSignal,
): Promise<Left> => {
  const left = new Map<RequestId, Hit[]>(requests.map(({ id }) => [id, []]))
  const people = await Promise.all(
    requests.map(async ({ id }) => ({ key: id, spellings: spellingsOf(await openSubject(context, id)) })),
  )
  const matcher = createMatcher(people)
  const spared = new Map<RequestId, Spared>()
  for (const request of requests) spared.set(request.id, await sparedOf(context, request, signal))
  for (const store of new Set(requests.flatMap(searchedIn))) {
    const asked = new Set(requests.filter(each => searchedIn(each).includes(store)).map(({ id }) => id))
    const { connector } = await context.run.store(store)
    for (const hit of await searchAgain(connector, matcher, { except: () => false }, signal)) {
      if (!asked.has(hit.request) || isSpared(spared.get(hit.request), store, hit)) continue
      left.get(hit.request)?.push({ ...hit, store })
    }
  }
  return left
}

const judge = async (
  context: StepContext,
  before: Verifying,
  { hits, isBack }: { readonly hits: readonly Hit[]; readonly isBack: boolean },
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  const left = hits.filter(({ fixed }) => fixed === undefined)
  const request = { ...before, found: withPlaces(before.found, hits) }
  if (isBack && left.length === 0) return searchAnew(context, request, broughtBack)
  if (left.length > 0) return searchAnew(context, request, { code: 'RESIDUAL', detail: places(left) })
  if (request.without) return searchRest(context, request, request.without)
  await context.around.remember(request, await openSubject(context, request.id), signal)
  return moveTo(context, request, told(request))
}

/**
 * An erasure is over when nothing tells of the person any more: what is found sends the request back, and what could not
 * be searched yet is searched next.
 */
export const verifyTogether = async (
  context: StepContext,
  requests: readonly Verifying[],
  known: Away,
  signal: AbortSignal,
): Promise<void> => {
  const { result: left } = await withoutAway(
    known,
    async away => leftOf(context, await verifiableWithout(context, requests, away), signal),
    signal,
  )
  // After the stores: a run may have put originals away meanwhile, of what was still there to be found.
  const asking = requests.filter(({ id }) => left.has(id))
  const again = await eraseOriginals(
    context,
    asking.map(request => ({ id: request.id, stores: searchedIn(request) })),
    signal,
  )
  for (const request of requests) {
    const hits = left.get(request.id)
    const isBack = again.has(request.id)
    if (hits) await guarded(context, request, signal, () => judge(context, request, { hits, isBack }, signal))
  }
}
