import type { KeepResult } from '../../connectors/connector.ts'
import { AppError } from '../../errors.ts'
import type { StampedChange } from '../../tickets/change.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { type BatchJob, type Settled, skipped } from '../batch-job.ts'
import type { CoarseRow } from '../coarse-rows.ts'
import type { Prepared } from '../prepare.ts'
import type { StoredMark } from '../run-store.ts'
import { destroyExpired } from './expire.ts'
import type { OriginalKey, StoredOriginal } from './quarantine-store.ts'
import { createOriginalSeals, type OpenOriginal, type OriginalSeals } from './sealed-original.ts'
import { quarantineOf } from './seals.ts'

interface KeptFor {
  /** Whose original is safe: these may be changed. */
  readonly kept: readonly Prepared[]
  /** Not what was read any more: written by the desk, or by a slower twin of this try. Looked at again, not written. */
  readonly stale: readonly Prepared[]
  readonly settled: readonly Settled[]
}

type Change = Pick<Prepared, 'planned' | 'record' | 'change' | 'pair'>

/** The key is written down before the first original, and is the same for every try and twin. */
const sealsFor = async (job: BatchJob, until: Date): Promise<OriginalSeals> => {
  const { context, batch } = job
  const quarantine = quarantineOf(context)
  const plan = await context.runStore.plan(batch.plan)
  const opening = { policy: plan?.policy ?? '', sealedKey: context.keys.seal(context.random(32)), until }
  let opened = await quarantine.open(batch.plan, opening)
  if (!opened) {
    // The run goes on after its originals had their time, and nobody has ended that yet.
    await destroyExpired(context)
    opened = await quarantine.open(batch.plan, opening)
  }
  if (!opened) throw new AppError('NOT_YET', `batch ${batch.id}: originals of its run are being destroyed`)
  return createOriginalSeals(context.keys.open(opened.sealedKey), batch.plan)
}

const keyOf = ({ batch: { store, kind } }: BatchJob, id: RecordId): OriginalKey => ({ store, kind, id })

/** What a try before this one kept, by record. */
const earlierOf = async (
  job: BatchJob,
  seals: OriginalSeals,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, Uint8Array>> => {
  if (job.batch.epoch <= 1) return new Map()
  const keys = ids.map(id => keyOf(job, id))
  const sealed = await quarantineOf(job.context).sealed(job.batch.plan, keys)
  return new Map(
    keys.flatMap((key, index) => {
      const bytes = sealed[index]
      return bytes ? [[key.id, seals.open(key, bytes).bytes] as const] : []
    }),
  )
}

const read = async (
  job: BatchJob,
  seals: OriginalSeals,
  changing: readonly Change[],
): Promise<readonly KeepResult[]> => {
  const { connector, signal, batch } = job
  if (!connector.originals)
    throw new AppError('CAPABILITY_MISSING', `store ${batch.store}: cannot undo what is changed in it`)
  const earlier = await earlierOf(
    job,
    seals,
    changing.map(({ planned }) => planned.id),
  )
  return connector.originals(
    changing.map(({ planned, record: { stamp, source }, change: { change } }) => {
      const stamped: StampedChange = { change, stamp, source, holdTags: [] }
      const known = earlier.get(planned.id)
      return { change: stamped, ...(known ? { earlier: known } : {}) }
    }),
    signal,
  )
}

/** What Gallra noted of the records before this run. */
const notesOf = async (job: BatchJob, ids: readonly RecordId[]) => {
  const { context, batch, lineage } = job
  const marks = (await context.runStore.marks(batch.store, batch.kind, ids)).filter(
    ({ plan }) => plan !== batch.plan,
  )
  const lastClosed =
    batch.kind === 'contact' ? await context.runStore.lastClosed(batch.store, lineage, ids) : new Map()
  const coarse =
    batch.kind === 'ticket'
      ? await context.runStore.coarseRows(batch.store, ids)
      : new Map<RecordId, CoarseRow>()
  const byId = new Map<RecordId, StoredMark>(marks.map(mark => [mark.id, mark]))
  return ({ id, facts }: StoreRecord): Pick<OpenOriginal, 'mark' | 'lastClosed' | 'coarse'> => {
    const [mark, closedAt] = [byId.get(id), lastClosed.get(id)]
    // What a try before this one noted is not of the time before the run.
    const row = 'coarse' in facts ? coarse.get(id) : undefined
    return {
      ...(mark ? { mark } : {}),
      ...(closedAt ? { lastClosed: { lineage, closedAt } } : {}),
      ...(row ? { coarse: row } : {}),
    }
  }
}

/**
 * Puts away what the records are before they are changed, where the policy says so: read once more, sealed under a key
 * of the run, and on disk before the first of them is written. What an earlier try has changed already keeps the
 * original of that try. A record whose original cannot be kept is not changed.
 */
export const keepOriginals = async (job: BatchJob, changing: readonly Prepared[]): Promise<KeptFor> => {
  const until = job.warrant.keepUntil?.(job.context.clock())
  if (!until || changing.length === 0) return { kept: changing, stale: [], settled: [] }
  const seals = await sealsFor(job, until)
  const results = await read(job, seals, changing)
  const notes = await notesOf(
    job,
    changing.map(({ planned }) => planned.id),
  )
  const at = job.context.clock()
  const originals = changing.flatMap(
    (
      { planned: { id, action }, record, pair },
      index,
    ): (StoredOriginal & { readonly replace: boolean })[] => {
      const result = results[index]
      if (result?.result !== 'original') return []
      const statistics = pair?.after === 'kept' ? { statistics: pair.before.statistics } : {}
      const key = keyOf(job, id)
      const sealed = seals.seal(key, { bytes: result.bytes, ...statistics, ...notes(record) })
      const documents = result.documents.map(seals.digest)
      // A try that died before it wrote may have kept an older state.
      const replace = job.batch.epoch > 1
      return [{ ...key, batch: job.batch.id, action, at, documents, sealed, replace }]
    },
  )
  await quarantineOf(job.context).put(job.batch.plan, originals)
  const resultOf = new Map(changing.map((each, index) => [each, results[index]]))
  const isSafe = (result: KeepResult | undefined): boolean =>
    result?.result === 'original' || result?.result === 'kept-before'
  return {
    kept: changing.filter(each => isSafe(resultOf.get(each))),
    stale: changing.filter(each => resultOf.get(each)?.result === 'changed'),
    settled: changing.flatMap(each => {
      const result = resultOf.get(each)
      if (isSafe(result) || result?.result === 'changed') return []
      return [skipped(each.planned, 'failed', result?.result === 'failed' ? result.code : 'INTERNAL')]
    }),
  }
}

/** Of what was not changed after all no original is kept: it is what it was, or what the desk made of it. */
export const keepOnlyChanged = async (job: BatchJob, settled: readonly Settled[]): Promise<void> => {
  if (!job.warrant.keepUntil) return
  const changed = settled.flatMap(({ outcome }) => (outcome.result === 'applied' ? [outcome.id] : []))
  await quarantineOf(job.context).keepOnly(job.batch.plan, job.batch.id, changed)
}
