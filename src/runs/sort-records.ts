import type { ActionSpec } from '../actions/specs.ts'
import type { Decision } from '../policies/decision.ts'
import type { StoreRecord } from '../tickets/record.ts'
import { type BatchJob, type Settled, skipped } from './batch-job.ts'
import { coarsenedPair } from './batch-statistics.ts'
import { decideOn, type Ground, notesFor } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import { isDeletedBefore } from './is-deleted.ts'
import type { Intended, Left, PlannedRecord } from './model.ts'
import { peopleOfUnfinished } from './unfinished.ts'

/** A planned record that is still what it was, and still due. */
export interface Candidate {
  readonly planned: PlannedRecord
  readonly record: StoreRecord
  readonly spec: ActionSpec
  /** What an earlier try meant to make of it. */
  readonly earlier?: Intended
  /** What an earlier run found left, where nobody wrote since. */
  readonly noted?: Left
}

export interface Sorted {
  readonly candidates: readonly Candidate[]
  /** Deleted by an earlier try that did not live to say so. */
  readonly lost: readonly { readonly planned: PlannedRecord; readonly earlier: Intended }[]
  readonly settled: readonly Settled[]
}

const isAsPlanned = (decision: Decision, { rule, specDigest }: PlannedRecord): boolean =>
  decision.verdict === 'due' && decision.rule === rule && decision.specDigest === specDigest

/** An earlier try wrote it already: what is due is not asked again, since its facts are what that try made of them. */
const isRecovered = (
  { stamp }: StoreRecord,
  planned: PlannedRecord,
  earlier: Intended | undefined,
): boolean => stamp !== planned.stamp && stamp === earlier?.stampAfter

const notedLeft = ({ id, stamp }: StoreRecord, { left }: Ground): Pick<Candidate, 'noted'> => {
  const mark = left.get(id)
  return mark?.left && mark.stamp === stamp ? { noted: mark.left } : {}
}

/**
 * Nobody else wrote since. That the last open ticket of a person is gone is our own doing where the plan takes their
 * tickets, and theirs where the desk closed it; a new one is a change. What was decided of a document that is nobody's
 * record is that one person goes from it: others go from it meanwhile, and that changes nothing.
 */
const isAsRead = (record: StoreRecord, { stamp }: PlannedRecord): boolean =>
  record.stamp === stamp ||
  (record.kind === 'contact' && (record.loose === true || record.stampWhileOpen === stamp))

/** A hold outranks a change: a tag that holds the ticket is a change as well, and the better thing to report. */
const sortOne = (
  job: BatchJob,
  planned: PlannedRecord,
  record: StoreRecord,
  ground: Ground,
): Candidate | Settled => {
  const decision = decideOn(record, ground, planned)
  const earlier = job.batch.intended?.[planned.id]
  const spec = job.warrant.specOf(planned, record.kind)
  const recovered = isRecovered(record, planned, earlier)
  // Coarsened by an earlier try, and written to by the desk since: what it counted as is still to be kept.
  const told = coarsenedPair({ planned, record, earlier })
  if (!recovered && decision.verdict === 'held') return { ...skipped(planned, 'held'), ...told }
  if (!recovered && !isAsRead(record, planned)) return { ...skipped(planned, 'changed'), ...told }
  if (!spec || (!recovered && !isAsPlanned(decision, planned)))
    return { ...skipped(planned, 'no-longer-due'), ...told }
  return { planned, record, spec, ...(earlier ? { earlier } : {}), ...notedLeft(record, ground) }
}

/** Reads the batch's records in one go and decides again, with the holds and marks of this moment. */
export const sortRecords = async (job: BatchJob): Promise<Sorted> => {
  const { batch, connector, context, warrant, now, lineage, signal } = job
  const { store, kind, records } = batch
  const ids = records.map(({ id }) => id)
  const [found, holds, notes, waiting] = await Promise.all([
    connector.readMany(kind, ids, signal),
    holdsInForce(context, { connector, kind, now, signal }),
    notesFor(context.runStore, { store, kind, lineage }, ids),
    peopleOfUnfinished(job),
  ])
  const read = new Map(found.map(record => [record.id, record]))
  const ground = { warrant, store, now, holds, ...notes }
  const [candidates, lost, settled]: [
    Candidate[],
    { planned: PlannedRecord; earlier: Intended }[],
    Settled[],
  ] = [[], [], []]
  for (const planned of records) {
    const record = read.get(planned.id)
    const earlier = batch.intended?.[planned.id]
    if (earlier && isDeletedBefore(record, earlier)) {
      lost.push({ planned, earlier })
      continue
    }
    if (!record) {
      settled.push({ ...skipped(planned, 'gone'), ...coarsenedPair({ planned, record, earlier }) })
      continue
    }
    const sorted = sortOne(job, planned, record, ground)
    if ('outcome' in sorted) settled.push(sorted)
    else if (waiting.has(record.id)) settled.push(skipped(planned, 'waiting'))
    else candidates.push(sorted)
  }
  return { candidates, lost, settled }
}
