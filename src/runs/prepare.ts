import type { Planned } from '../actions/action.ts'
import { planAction } from '../actions/list.ts'
import { AppError } from '../errors.ts'
import type { StoreRecord } from '../tickets/record.ts'
import { type BatchJob, planContextOf, type Settled, skipped } from './batch-job.ts'
import { coarsenedPair, measure, measuredBefore, type Pair } from './batch-statistics.ts'
import { isCoarse } from './coarse-rows.ts'
import { foresee } from './left.ts'
import type { Left } from './model.ts'
import type { Candidate } from './sort-records.ts'
import { breathe } from './streams.ts'

/** A candidate with its change, and what the record will be then. */
export interface Prepared extends Candidate {
  readonly change: Planned
  /** Absent: it will be gone. */
  readonly after?: StoreRecord
  readonly pair?: Pair
  /** Foreseen in what the data map knows of it. */
  readonly left?: Left
}

export const hasChange = ({ change: { change } }: Prepared): boolean =>
  change.do === 'delete' || change.edits.length > 0

/** Between two of these the event loop has its turn: a record takes up to some milliseconds. */
const breathEvery = 25

export const eachInTurn = async <T>(
  items: readonly T[],
  signal: AbortSignal,
  visit: (item: T) => void,
): Promise<void> => {
  for (const [index, item] of items.entries()) {
    if (index % breathEvery === breathEvery - 1) await breathe()
    signal.throwIfAborted()
    visit(item)
  }
}

const pairOf = (
  { planned: { action }, record, earlier }: Candidate,
  after: StoreRecord | undefined,
  pseudonym: (value: string) => string,
): Pair | undefined => {
  const before = measuredBefore(record, earlier, pseudonym)
  if (!before) return undefined
  const then = after && !isCoarse(after) ? measure(after, pseudonym) : 'kept'
  return then && { action, before, after: then }
}

/** A row that would be half coarse would be counted as a ticket without times. */
const checkCoarse = ({ record, spec }: Candidate, after: StoreRecord | undefined): void => {
  if (spec.action !== 'anonymise' || spec.rows !== 'coarse' || record.kind !== 'ticket') return
  if (!isCoarse(after))
    throw new AppError(
      'CAPABILITY_MISSING',
      'the ticket does not say when it was made where it can be written',
    )
}

const prepareOne = (job: BatchJob, candidate: Candidate): Prepared => {
  const { record, spec, planned } = candidate
  const change = planAction(record, spec, planContextOf(job, planned))
  const after = change.change.do === 'delete' ? undefined : job.connector.preview(record, change.change)
  checkCoarse(candidate, after)
  const pair = pairOf(candidate, after, job.planContext.pseudonym)
  const left = foresee(job, candidate, { after, gone: change.gone })
  return {
    ...candidate,
    change,
    ...(after ? { after } : {}),
    ...(pair ? { pair } : {}),
    ...(left ? { left } : {}),
  }
}

/** Plans every candidate's change; one that cannot be planned fails alone, with a code and without its message. */
export const prepareAll = async (
  job: BatchJob,
  candidates: readonly Candidate[],
): Promise<{ readonly prepared: readonly Prepared[]; readonly settled: readonly Settled[] }> => {
  const prepared: Prepared[] = []
  const settled: Settled[] = []
  await eachInTurn(candidates, job.signal, candidate => {
    try {
      prepared.push(prepareOne(job, candidate))
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'INTERNAL'
      settled.push({ ...skipped(candidate.planned, 'failed', code), ...coarsenedPair(candidate) })
    }
  })
  return { prepared, settled }
}
