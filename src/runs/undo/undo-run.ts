import { AppError } from '../../errors.ts'
import { planOf } from '../approve.ts'
import type { RunContext } from '../context.ts'
import { runOf } from '../finish.ts'
import { giveUpRun } from '../give-up.ts'
import { isOfRequest, type PlanId } from '../model.ts'
import { destroyExpired } from './expire.ts'
import type { OriginalHead, OriginalKey, Quarantine } from './quarantine-store.ts'
import { openSeals, quarantineOf } from './seals.ts'
import { type UndoneRecord, type UndoResult, undoBatch } from './undo-batch.ts'

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
  readonly counts: Readonly<Record<UndoResult, number>>
  /** Stored files that went with them and stay away. */
  readonly files: number
  /** What was not brought back: of many, the first thousand. */
  readonly left: readonly UndoneRecord[]
  /** Brought back by an earlier attempt. */
  readonly already: number
  /** Asked for by name, and nothing is kept of them: not changed by the run, or erased since. */
  readonly unknown: readonly OriginalKey[]
}

/** What could be undone of a run, and until when. */
export interface UndoState {
  readonly state: 'kept' | 'destroyed'
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
  // What nobody has destroyed yet is out of reach all the same.
  const isOver = quarantine.state !== 'kept' || quarantine.until <= context.clock()
  const { until, erased } = quarantine
  if (isOver) return { state: 'destroyed', until, records: 0, restored: 0, erased }
  return { state: 'kept', until, erased, ...(await quarantineOf(context).count(run)) }
}

const why = (quarantine: Quarantine | undefined, isRequest: boolean): string => {
  if (isRequest) return 'was made for a data subject, whose erasure is never undone'
  if (!quarantine) return 'kept no originals: its policy had no "undo", or nothing was changed'
  return `its originals were destroyed (kept until ${quarantine.until.toISOString()})`
}

const sameRecord = (left: OriginalKey, right: OriginalKey): boolean =>
  left.store === right.store && left.kind === right.kind && left.id === right.id

/** A run that stands still is given up: it must not go on to do what is being undone. */
const endRun = async (context: RunContext, id: PlanId, signal: AbortSignal): Promise<void> => {
  const run = await runOf(context, id)
  if (run.state === 'running')
    throw new AppError('USAGE', `run ${id}: is under way; gallra pause ${id} first, then undo it`)
  if (run.state === 'paused') await giveUpRun(context, id, signal)
}

const mostLeft = 1000

/** Counts, and what somebody has to look at: a run may have a million records. */
const createSum = (asked: readonly OriginalKey[]) => {
  const counts: Record<UndoResult, number> = { restored: 0, changed: 0, untouched: 0, failed: 0, erased: 0 }
  const left: UndoneRecord[] = []
  const missing = new Set(asked)
  let [files, already, seen] = [0, 0, 0]
  return {
    add(wanted: readonly OriginalHead[], undone: readonly UndoneRecord[]): void {
      seen += wanted.length
      for (const each of undone) {
        counts[each.result] += 1
        files += each.files
        if (each.result !== 'restored' && left.length < mostLeft) left.push(each)
      }
      for (const head of wanted) {
        if (head.restoredBy !== undefined && head.isTold) already += 1
        for (const key of missing) if (sameRecord(key, head)) missing.delete(key)
      }
    },
    seen: () => seen,
    report: () => ({ counts, files, left, already, unknown: [...missing] }),
  }
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
  await endRun(context, run, signal)
  const attempt = await quarantine.beginUndo(run, { by, reason, at: context.clock() })
  const sum = createSum(records ?? [])
  const undoing = { context, quarantine, seals, run, attempt, by, reason, signal }
  const { records: of } = await quarantine.count(run)
  // The last first: people before the tickets that lead to them.
  for (const batch of await quarantine.batches(run)) {
    const all = await quarantine.heads(run, batch)
    const wanted = records ? all.filter(head => records.some(each => sameRecord(each, head))) : all
    sum.add(wanted, await undoBatch(undoing, batch, { all, wanted }))
    request.onProgress?.(sum.seen(), records?.length ?? of)
  }
  const report = { run, until: there.until, ...sum.report() }
  if (Object.values(report.counts).some(count => count > 0)) await context.ledger.checkpoint()
  return report
}
