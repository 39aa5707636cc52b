import type { FoundRecord } from '../found-record.ts'
import { type Located, locate } from '../locate.ts'
import type { RequestIn, StoreOutcome } from '../model.ts'
import { block, moveTo } from '../move.ts'
import { openSubject, resealSubject } from '../open-subject.ts'
import { type Away, reachedBy, searchableWithout, withoutAway } from './away.ts'
import { earlierRounds, keyOf } from './earlier-rounds.ts'
import { lacking } from './preflight.ts'
import type { StepContext } from './stepping.ts'

const byStore = (
  { stores, found: before = [] }: RequestIn<'preflight'>,
  records: readonly FoundRecord[],
  earlier: ReadonlySet<string>,
): StoreOutcome[] =>
  stores.map(store => {
    const known = before.find(each => each.store === store)
    // Found again, or gone since: what an earlier round found counts too, and each record once.
    const all = new Set([...records.map(keyOf), ...earlier])
    const now = [...all].filter(key => key.startsWith(`${store}\n`)).length
    const found = Math.max(known?.found ?? 0, now)
    const { erased = 0, anonymised = 0, rectified, left } = known ?? {}
    return {
      store,
      found,
      erased,
      anonymised,
      ...(rectified === undefined ? {} : { rectified }),
      ...(left ? { left } : {}),
      withheld: [],
    }
  })

type Searched = RequestIn<'preflight'>

const locateReached = async (
  context: StepContext,
  requests: readonly Searched[],
  away: Away,
  signal: AbortSignal,
): Promise<readonly Located[]> => {
  const wanted = await Promise.all(
    requests.map(async request => ({
      request: request.id,
      subject: await openSubject(context, request.id),
      stores: reachedBy(request, away),
      everywhere: request.type === 'erasure' || request.type === 'objection',
    })),
  )
  return wanted.length > 0 ? locate(context.run, wanted, signal) : []
}

const note = async (context: StepContext, request: Searched, hit: Located, away: Away): Promise<void> => {
  if (hit.agent) {
    await block(context, request, { code: 'AGENT', detail: 'the person works at a desk' })
    return
  }
  const cannot = await lacking(context, request, hit.stores)
  if (cannot) {
    await block(context, request, cannot)
    return
  }
  const round = (request.round ?? 0) + 1
  await resealSubject(context, request.id, hit.subject)
  await context.requests.saveFound(request.id, round, hit.records)
  const { identity, mergedInto, stores, again } = request
  const earlier = await earlierRounds(context.requests, request.id, round)
  const without = stores.filter(store => away.has(store))
  await moveTo(context, request, {
    state: 'located',
    identity,
    ...(mergedInto ? { mergedInto } : {}),
    round,
    found: byStore(request, hit.records, earlier.found),
    ...(again ? { again } : {}),
    ...(hit.namesakes.size > 0 ? { namesakes: [...hit.namesakes] } : {}),
    ...(without.length > 0 ? { without } : {}),
  })
}

/**
 * Searches the stores once for everybody who waits for it. A store that is away, or goes away meanwhile, is left out:
 * what is in the others is done first.
 */
export const searchTogether = async (
  context: StepContext,
  requests: readonly Searched[],
  known: Away,
  signal: AbortSignal,
): Promise<void> => {
  const { result, away } = await withoutAway(
    known,
    async now => locateReached(context, await searchableWithout(context, requests, now), now, signal),
    signal,
  )
  const located = new Map(result.map(each => [each.request, each]))
  for (const request of requests) {
    const hit = located.get(request.id)
    if (hit) await note(context, request, hit, away)
  }
}
