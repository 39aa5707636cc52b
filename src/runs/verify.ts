import { isDeepStrictEqual } from 'node:util'
import { planAction } from '../actions/list.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import { applied, type BatchJob, markFor, planContextOf, type Settled, skipped } from './batch-job.ts'
import { measure, type Pair } from './batch-statistics.ts'
import { isCoarse } from './coarse-rows.ts'
import { leftIn } from './left.ts'
import type { PlannedRecord } from './model.ts'
import { eitherPlaces, outOfReach } from './places.ts'
import { eachInTurn, type Prepared } from './prepare.ts'
import { remaining } from './remaining.ts'
import type { Written } from './write.ts'

/** Edits that planning again would make of a record that was written. None are expected. */
export const editsLeft = (
  job: BatchJob,
  record: StoreRecord,
  { spec, planned }: Pick<Written['prepared'], 'spec' | 'planned'>,
): number => {
  const { change } = planAction(record, spec, planContextOf(job, planned))
  if (change.do !== 'edit') return 0
  const placeOf = ({ document, path }: { document: string; path: string }): string => `${document}\n${path}`
  const fixed = new Set(record.fields.filter(({ rules }) => rules.fixed).map(placeOf))
  return change.edits.filter(edit => !fixed.has(placeOf(edit))).length
}

/** Of so many records that stand exactly as they were foreseen one is planned a second time. */
const sampleEvery = 20

const isAsForeseen = (record: StoreRecord, after: StoreRecord | undefined): boolean =>
  after !== undefined &&
  isDeepStrictEqual(
    record.fields.map(({ document, path, value }) => [document, path, value]),
    after.fields.map(({ document, path, value }) => [document, path, value]),
  )

/**
 * Whether a record is to be planned again. Finding takes as long as all the rest of a run, and in the very same texts it
 * finds the same; so where the store holds what the plan foresaw, value by value, that is done of a run's first records,
 * of requests, and of a sample. Where anything at all is otherwise it is always done.
 */
const isPlannedAgain = (
  job: BatchJob,
  { prepared, stale }: Written,
  reread: StoreRecord,
  at: number,
): boolean => {
  if (job.thorough.has(prepared.planned.id) || stale || at % sampleEvery === 0) return true
  return !isAsForeseen(reread, prepared.after)
}

/** Every text that is left of the records, by id. */
export const dumpAll = async (
  { connector, batch, signal }: Pick<BatchJob, 'connector' | 'batch' | 'signal'>,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  signal.throwIfAborted()
  return ids.length === 0 ? new Map() : connector.dump(batch.kind, ids, signal)
}

/** The statistics as they are read again, where nobody else wrote since; else as they were foreseen. */
const pairNow = (job: BatchJob, { prepared: { pair } }: Written, reread?: StoreRecord): { pair?: Pair } => {
  if (!pair) return {}
  const after = reread && measure(reread, job.planContext.pseudonym)
  return { pair: after ? { ...pair, after } : pair }
}

/**
 * Of a record that was gone when we came: an earlier try meant to delete it, and may still be at it. Else another run did
 * it, or the desk, and what it counted as is not ours to keep a second time.
 */
const mayBeOurs = ({ batch: { intended } }: BatchJob, { id }: PlannedRecord): boolean =>
  intended?.[id]?.stampAfter === null

const settleDeleted = (
  job: BatchJob,
  { prepared: { planned, pair }, unreachable }: Written,
  left: readonly string[],
): Settled =>
  applied(planned, {
    ...(pair ? { pair } : {}),
    residual: left.length,
    verified: true,
    unreachable,
    mark: markFor(job, planned, planned.stamp),
  })

/** Written by a slower twin, which had claimed it for the same batch, and by the desk after that: it is counted apart now. */
const coarsenedByTwin = (
  { batch: { intended } }: BatchJob,
  { pair, planned }: Prepared,
  reread: StoreRecord | undefined,
): { pair?: Pair } =>
  pair?.after === 'kept' && (reread ? isCoarse(reread) : intended?.[planned.id]?.coarse) ? { pair } : {}

/**
 * A record with something left gets a mark that says so, and the next plan takes it up again. Where the desk wrote since,
 * what is there now is not ours to judge, and nothing is marked either.
 */
const settleEdited = (
  job: BatchJob,
  written: Written,
  reread: StoreRecord | undefined,
  { dump, at }: { readonly dump: readonly string[]; readonly at: number },
): Settled => {
  const { prepared, stale, stampAfter, unreachable } = written
  const { planned, change } = prepared
  const isOurs = reread !== undefined && reread.stamp === stampAfter
  const edits = isOurs && isPlannedAgain(job, written, reread, at) ? editsLeft(job, reread, prepared) : 0
  if (stale && !(isOurs && edits === 0))
    return { ...skipped(planned, reread ? 'changed' : 'gone'), ...coarsenedByTwin(job, prepared, reread) }
  if (!isOurs) return applied(planned, { ...pairNow(job, written), found: change.found, unreachable })
  const found = remaining(job.planContext, { texts: dump, gone: change.gone, record: reread }) + edits
  const left = leftIn(prepared, found)
  return applied(planned, {
    ...pairNow(job, written, reread),
    found: change.found,
    residual: left?.values ?? 0,
    verified: true,
    unreachable: eitherPlaces(unreachable, outOfReach(reread, change.gone, job.planContext.redactor.isOwn)),
    mark: markFor(job, planned, reread.stamp, left),
  })
}

/**
 * Reads everything again that was written, and looks for each value that had to go in all texts that are left. What does
 * not stand as it was foreseen, and a sample, is planned once more: a second plan must find nothing to do. Of a deleted
 * record no text may be left.
 */
export const verifyWritten = async (
  job: BatchJob,
  written: readonly Written[],
): Promise<readonly Settled[]> => {
  const idsOf = (some: readonly Written[]): RecordId[] => some.map(({ prepared }) => prepared.planned.id)
  // What is gone is searched for by what still points to it; whether it is back tells only of one that was stale.
  const there = idsOf(written.filter(({ prepared, stale }) => prepared.after || stale))
  const searched = written.filter(({ prepared }) => !prepared.after || prepared.change.gone.length > 0)
  const [read, dumps] = await Promise.all([
    there.length > 0 ? job.connector.readMany(job.batch.kind, there, job.signal) : [],
    dumpAll(job, idsOf(searched)),
  ])
  const reread = new Map(read.map(record => [record.id, record]))
  const ours = written.filter(({ prepared, stale }) => stale && !prepared.after)
  const remains = await remainsOf(job, idsOf(ours))
  const settled: Settled[] = []
  await eachInTurn(written, job.signal, each => {
    const { planned, after } = each.prepared
    const [record, dump] = [reread.get(planned.id), dumps.get(planned.id) ?? []]
    if (after) settled.push(settleEdited(job, each, record, { dump, at: settled.length }))
    else if (each.stale && (record || !mayBeOurs(job, planned)))
      settled.push(skipped(planned, record ? 'changed' : 'gone'))
    else
      settled.push(
        settleDeleted(job, { ...each, unreachable: [...each.unreachable, ...remains(planned.id)] }, dump),
      )
  })
  return settled
}

/**
 * Planned, and found to need nothing: done all the same. Who is named in the record must be nowhere in it either, and
 * what an earlier run or try found left is still there: its value is not known any more.
 */
export const verifyUntouched = async (
  job: BatchJob,
  untouched: readonly Prepared[],
): Promise<readonly Settled[]> => {
  const searched = untouched.filter(({ change }) => change.gone.length > 0)
  const dumps = await dumpAll(
    job,
    searched.map(({ planned }) => planned.id),
  )
  return untouched.map(each => {
    const { planned, record, pair, change, noted } = each
    const texts = dumps.get(planned.id) ?? []
    const found = remaining(job.planContext, { texts, gone: change.gone, record })
    const left = leftIn(each, found, noted)
    return applied(planned, {
      ...(pair ? { pair } : {}),
      residual: left?.values ?? 0,
      verified: true,
      unreachable: outOfReach(record, change.gone, job.planContext.redactor.isOwn),
      mark: markFor(job, planned, record.stamp, left),
    })
  })
}

/** Where what an earlier try deleted still lies, out of anybody's reach. */
const remainsOf = async (
  { connector, batch, signal }: Pick<BatchJob, 'connector' | 'batch' | 'signal'>,
  ids: readonly RecordId[],
): Promise<(id: RecordId) => readonly string[]> => {
  const remains = ids.length > 0 ? await connector.remains?.(batch.kind, ids, signal) : undefined
  return id => remains?.get(id) ?? []
}

/** Deleted by an earlier try: of it nothing but the intent can tell, and no text may be left. */
export const verifyLost = async (
  job: Pick<BatchJob, 'batch' | 'context' | 'connector' | 'lineage' | 'signal'>,
  lost: readonly { readonly planned: PlannedRecord; readonly earlier: { readonly pair?: Pair } }[],
): Promise<readonly Settled[]> => {
  const ids = lost.map(({ planned }) => planned.id)
  const [dumps, remains] = [await dumpAll(job, ids), await remainsOf(job, ids)]
  return lost.map(({ planned, earlier }) =>
    applied(planned, {
      ...earlier,
      residual: dumps.get(planned.id)?.length ?? 0,
      verified: true,
      unreachable: remains(planned.id),
      mark: markFor(job, planned, planned.stamp),
    }),
  )
}
