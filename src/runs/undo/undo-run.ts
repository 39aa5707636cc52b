import { AppError } from '../../errors.ts'
import { planOf } from '../approve.ts'
import type { RunContext } from '../context.ts'
import { failRun, runOf } from '../finish.ts'
import { type BatchId, isOfRequest, type PlanId } from '../model.ts'
import { destroyExpired } from './expire.ts'
import type { OriginalHead, OriginalKey, Quarantine } from './quarantine-store.ts'
import { openSeals, quarantineOf } from './seals.ts'
import { type UndoneRecord, undoBatch } from './undo-batch.ts'

export interface UndoRequest {
  readonly run: PlanId
  readonly by: string
  /** Kept with the run's quarantine; the ledger has its digest. */
  readonly reason: string
  /** Absent: every record that the run changed. */
  readonly records?: readonly OriginalKey[]
  readonly signal: AbortSignal
  onProgress?(done: number, of: number): void
}

export interface UndoReport {
  readonly run: PlanId
  readonly until: Date
  readonly records: readonly UndoneRecord[]
  /** Brought back by an earlier attempt. */
  readonly already: number
  /** Asked for by name, and nothing is kept of them: not changed by the run, or erased since. */
  readonly unknown: readonly OriginalKey[]
}

/** What could be undone of a run, and until when. */
export interface UndoState {
  readonly state: Quarantine['state']
  readonly until: Date
  readonly records: number
  readonly restored: number
  readonly erased: number
}

/** Undefined where the run keeps no originals. */
export const undoStateOf = async (
  context: Pick<RunContext, 'quarantine' | 'clock'>,
  run: PlanId,
): Promise<UndoState | undefined> => {
  const quarantine = await quarantineOf(context).quarantine(run)
  if (!quarantine) return undefined
  const heads = quarantine.state === 'kept' ? await quarantineOf(context).heads(run) : []
  // What nobody has destroyed yet is out of reach all the same.
  const isOver = quarantine.until <= context.clock()
  return {
    state: isOver ? 'destroyed' : quarantine.state,
    until: quarantine.until,
    records: isOver ? 0 : heads.length,
    restored: isOver ? 0 : heads.filter(({ restoredBy }) => restoredBy !== undefined).length,
    erased: quarantine.erased,
  }
}

const why = (quarantine: Quarantine | undefined, isRequest: boolean): string => {
  if (isRequest) return 'was made for a data subject, whose erasure is never undone'
  if (!quarantine) return 'kept no originals: its policy had no "undo", or nothing was changed'
  return `its originals were destroyed (kept until ${quarantine.until.toISOString()})`
}

const sameRecord = (left: OriginalKey, right: OriginalKey): boolean =>
  left.store === right.store && left.kind === right.kind && left.id === right.id

/** The last first, as they were written: people before the tickets that lead to them. */
const byBatch = (heads: readonly OriginalHead[]): ReadonlyMap<BatchId, OriginalHead[]> => {
  const batches = new Map<BatchId, OriginalHead[]>()
  for (const head of heads) batches.set(head.batch, [...(batches.get(head.batch) ?? []), head])
  return batches
}

/** A run that stands still is given up: it must not go on to do what is being undone. */
const endRun = async (context: RunContext, id: PlanId): Promise<void> => {
  const run = await runOf(context, id)
  if (run.state === 'running')
    throw new AppError('USAGE', `run ${id}: is under way; gallra pause ${id} first, then undo it`)
  if (run.state === 'paused') await failRun(context, id)
}

/**
 * Brings back what a run changed or deleted, as far as its policy kept the originals (`undo`), and each record only where
 * it is still what the run made of it. Ledger, statistics and marks are told; the next plan takes these records up again
 * unless the policy changes or a hold is set. Can be repeated, and goes on where an attempt died. NOT_FOUND, USAGE for a
 * run under way, NOT_KEPT where there is nothing to undo with, or not any more.
 */
export const undoRun = async (context: RunContext, request: UndoRequest): Promise<UndoReport> => {
  const { run, by, reason, records, signal } = request
  if (reason.trim() === '') throw new AppError('USAGE', 'undo needs a reason')
  const plan = await planOf(context, run)
  await destroyExpired(context)
  const quarantine = quarantineOf(context)
  const there = await quarantine.quarantine(run)
  const seals = there && (await openSeals(context, run))
  if (!there || !seals) throw new AppError('NOT_KEPT', `run ${run}: ${why(there, isOfRequest(plan))}`)
  await endRun(context, run)
  const heads = await quarantine.heads(run)
  const wanted = records ? heads.filter(head => records.some(each => sameRecord(each, head))) : heads
  const attempt = await quarantine.beginUndo(run, { by, reason, at: context.clock() })
  const undoing = { context, quarantine, seals, run, attempt, by, reason, signal }
  const undone: UndoneRecord[] = []
  const wantedBy = byBatch(wanted)
  for (const [batch, all] of byBatch(heads)) {
    undone.push(...(await undoBatch(undoing, batch, { all, wanted: wantedBy.get(batch) ?? [] })))
    request.onProgress?.(undone.length, wanted.length)
  }
  if (undone.length > 0) await context.ledger.checkpoint()
  return {
    run,
    until: there.until,
    records: undone,
    already: wanted.filter(({ restoredBy, isTold }) => restoredBy !== undefined && isTold).length,
    unknown: (records ?? []).filter(each => !heads.some(head => sameRecord(each, head))),
  }
}
