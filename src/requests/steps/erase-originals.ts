import { merkleRoot } from '../../ledger/merkle.ts'
import type { PlanId } from '../../runs/model.ts'
import { breathe, inChunks } from '../../runs/streams.ts'
import type { OriginalHead, QuarantineStore } from '../../runs/undo/quarantine-store.ts'
import { openSeals } from '../../runs/undo/seals.ts'
import type { StoreId } from '../../tickets/ids.ts'
import { createMatcher } from '../matcher.ts'
import type { RequestId } from '../model.ts'
import { openSubject } from '../open-subject.ts'
import { searchTexts } from '../second-search.ts'
import { spellingsOf } from '../spellings.ts'
import type { StepContext } from './stepping.ts'

interface Asking {
  readonly id: RequestId
  /** Stores whose originals are to be searched. */
  readonly stores: readonly StoreId[]
}

type Hits = ReadonlyMap<RequestId, readonly OriginalHead[]>

const pageSize = 50

async function* headsIn(
  quarantine: QuarantineStore,
  run: PlanId,
  stores: ReadonlySet<StoreId>,
): AsyncGenerator<OriginalHead> {
  for (const batch of await quarantine.batches(run))
    for (const head of await quarantine.heads(run, batch)) if (stores.has(head.store)) yield head
}

/** Whoever stands in an original, by a name alone too: what goes by mistake can only not be undone. */
const hitsIn = async (
  context: StepContext,
  run: PlanId,
  { requests, find }: { readonly requests: readonly Asking[]; readonly find: ReturnType<typeof searchTexts> },
  signal: AbortSignal,
): Promise<Hits> => {
  const { quarantine } = context.run
  const seals = await openSeals(context.run, run)
  const hits = new Map<RequestId, OriginalHead[]>()
  if (!quarantine || !seals) return hits
  const wanted = new Map(requests.map(({ id, stores }) => [id, new Set(stores)]))
  const stores = new Set(requests.flatMap(each => each.stores))
  for await (const page of inChunks(headsIn(quarantine, run, stores), pageSize)) {
    signal.throwIfAborted()
    const sealed = await quarantine.sealed(run, page)
    for (const [index, head] of page.entries()) {
      const bytes = sealed[index]
      if (!bytes) continue
      const { connector } = await context.run.store(head.store)
      const texts = connector.originalTexts?.(seals.open(head, bytes).bytes) ?? []
      for (const id of new Set(find(texts).map(({ key }) => key)))
        if (wanted.get(id)?.has(head.store)) hits.set(id, [...(hits.get(id) ?? []), head])
      await breathe()
    }
  }
  return hits
}

/**
 * Destroys the originals of all runs that tell of these people: what is kept to undo a run is searched like the desk
 * itself, and by the same path of its own. Gives those of whom one had been brought back into the desk meanwhile, perhaps
 * behind the search there.
 */
export const eraseOriginals = async (
  context: StepContext,
  requests: readonly Asking[],
  signal: AbortSignal,
): Promise<ReadonlySet<RequestId>> => {
  const again = new Set<RequestId>()
  const { quarantine, ledger } = context.run
  const kept = requests.length > 0 ? ((await quarantine?.kept()) ?? []) : []
  if (!quarantine || kept.length === 0) return again
  const people = await Promise.all(
    requests.map(async ({ id }) => ({ key: id, spellings: spellingsOf(await openSubject(context, id)) })),
  )
  const find = searchTexts(createMatcher(people))
  for (const { run } of kept) {
    for (const [request, heads] of await hitsIn(context, run, { requests, find }, signal)) {
      // Told first: after a crash in between it is told twice, which is better than an end that nobody was told of.
      const root = merkleRoot(heads.map(({ id }) => id))
      await ledger.append({ kind: 'originals-erased', run, request, records: heads.length, root })
      await quarantine.erase(run, heads)
      if (heads.some(({ restoredBy }) => restoredBy !== undefined)) again.add(request)
    }
  }
  return again
}
