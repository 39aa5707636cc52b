import { locate } from '../locate.ts'
import type { FoundRecord, RequestIn, StoreOutcome } from '../model.ts'
import { block, moveTo } from '../move.ts'
import { openSubject, resealSubject } from '../open-subject.ts'
import type { StepContext } from './stepping.ts'

const byStore = (
  { stores, found: before = [] }: RequestIn<'preflight'>,
  records: readonly FoundRecord[],
): StoreOutcome[] =>
  stores.map(store => {
    const known = before.find(each => each.store === store)
    const now = records.filter(each => each.store === store).length
    // Found again after something was done: what is done already counts too.
    const found = Math.max(known?.found ?? 0, now + (known?.erased ?? 0) + (known?.anonymised ?? 0))
    const { erased = 0, anonymised = 0, rectified } = known ?? {}
    return {
      store,
      found,
      erased,
      anonymised,
      ...(rectified === undefined ? {} : { rectified }),
      withheld: [],
    }
  })

/** Searches the stores once for everybody who waits for it. */
export const searchTogether = async (
  context: StepContext,
  requests: readonly RequestIn<'preflight'>[],
  signal: AbortSignal,
): Promise<void> => {
  if (requests.length === 0) return
  const wanted = await Promise.all(
    requests.map(async ({ id, stores, type }) => ({
      request: id,
      subject: await openSubject(context, id),
      stores,
      everywhere: type === 'erasure' || type === 'objection',
    })),
  )
  const located = new Map((await locate(context.run, wanted, signal)).map(each => [each.request, each]))
  for (const request of requests) {
    const hit = located.get(request.id)
    if (!hit) continue
    if (hit.agent) {
      await block(context, request, { code: 'AGENT', detail: 'the person works at a desk' })
      continue
    }
    const round = (request.round ?? 0) + 1
    await resealSubject(context, request.id, hit.subject)
    await context.requests.saveFound(request.id, round, hit.records)
    const { identity, mergedInto } = request
    await moveTo(context, request, {
      state: 'located',
      identity,
      ...(mergedInto ? { mergedInto } : {}),
      round,
      found: byStore(request, hit.records),
      ...(hit.namesakes.size > 0 ? { namesakes: [...hit.namesakes] } : {}),
    })
  }
}
