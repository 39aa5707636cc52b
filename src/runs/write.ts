import type { Connector } from '../connectors/connector.ts'
import { merkleRoot } from '../ledger/merkle.ts'
import type { ChangeOutcome, StampedChange } from '../tickets/change.ts'
import { type BatchJob, type Settled, skipped } from './batch-job.ts'
import { compareStatistics } from './batch-statistics.ts'
import { rowsToNote } from './coarse-rows.ts'
import { decideOn } from './deciding.ts'
import { type HoldsInForce, holdsInForce } from './holds-in-force.ts'
import type { Intended } from './model.ts'
import type { Prepared } from './prepare.ts'
import type { TakenTicket } from './run-store.ts'
import { keepOriginals } from './undo/keep-originals.ts'

/** A change the store has answered to; whether a stale one was written by a twin is seen when it is read again. */
export interface Written {
  readonly prepared: Prepared
  readonly stale: boolean
  readonly stampAfter: Intended['stampAfter']
  readonly unreachable: readonly string[]
}

export interface WriteResult {
  readonly written: readonly Written[]
  readonly settled: readonly Settled[]
  /** Statistics would have changed: nothing was written. */
  readonly refused?: { readonly before: string; readonly after: string }
}

const intendedFor = ({ after, pair, left }: Prepared): Intended => ({
  stampAfter: after?.stamp ?? null,
  ...(pair ? { statistics: pair.before.statistics } : {}),
  ...(pair?.before.person === undefined ? {} : { person: pair.before.person }),
  ...(after && pair?.after === 'kept' ? { coarse: true as const } : {}),
  ...(left ? { left } : {}),
})

/** What earlier tries intended stays, unless this one says otherwise: a third try must know what the first left. */
export const intendedBy = (job: BatchJob, prepared: readonly Prepared[]): Record<string, Intended> => ({
  ...job.batch.intended,
  ...Object.fromEntries(prepared.map(each => [each.planned.id, intendedFor(each)])),
})

/** Canonical JSON, its members in order as they stand here. */
const intentLine = ({ planned: { id, action }, record: { stamp } }: Prepared): string =>
  JSON.stringify({ action, id, stamp })

/** Ledger entry before the first destructive call. The root covers id, stamp and action of every record. */
export const appendIntent = (
  job: Pick<BatchJob, 'batch' | 'context'>,
  changing: readonly Prepared[],
): Promise<void> =>
  job.context.ledger.append({
    kind: 'batch-intent',
    run: job.batch.plan,
    batch: job.batch.id,
    epoch: job.batch.epoch,
    store: job.batch.store,
    records: changing.length,
    root: merkleRoot(changing.map(intentLine)),
  })

const isHeld = (job: BatchJob, { record, planned }: Prepared, holds: HoldsInForce): boolean => {
  const { warrant, now } = job
  const none = { marks: new Map(), left: new Map(), lastClosed: new Map(), coarse: new Map() }
  const ground = { warrant, store: job.batch.store, now, holds, ...none }
  return decideOn(record, ground, planned).verdict === 'held'
}

/** Tags that the store itself looks for in the very moment of the write. */
const holdTags = ({ warrant }: BatchJob, { holds }: HoldsInForce): readonly string[] => [
  ...warrant.holdTags,
  ...holds.flatMap(({ on }) => (on.by === 'tag' ? [on.tag] : [])),
]

const asStale = (prepared: Prepared): Written => ({
  prepared,
  stale: true,
  stampAfter: prepared.after?.stamp ?? null,
  unreachable: [],
})

const toWritten = (prepared: Prepared, outcome: ChangeOutcome | undefined): Written | Settled => {
  const stampAfter = prepared.after?.stamp ?? null
  switch (outcome?.result) {
    case 'applied':
      return {
        prepared,
        stale: false,
        stampAfter: prepared.after ? (outcome.stampAfter ?? stampAfter) : null,
        unreachable: outcome.unreachable,
      }
    case 'stale':
      return asStale(prepared)
    case 'held':
      return skipped(prepared.planned, 'held')
    case 'failed':
      return skipped(prepared.planned, 'failed', outcome.code)
    default:
      return skipped(prepared.planned, 'failed', 'INTERNAL')
  }
}

/**
 * From the last look at the holds to the beginning of the write, in milliseconds. A transaction that was begun ends within a
 * minute, by the server's word: `sureMs` after a hold was made nothing is written that did not know of it.
 */
const freshMs = 30_000
const transactionMs = 60_000
export const sureMs = freshMs + transactionMs

const inParts = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

interface Looked {
  readonly tags: readonly string[]
  readonly lookedAt: number
}

const applyNow = async (job: BatchJob, free: readonly Prepared[], { tags, lookedAt }: Looked) => {
  const changes = free.map(({ change: { change }, record }): StampedChange => {
    const { stamp, source } = record
    return { change, stamp, holdTags: tags, source, until: lookedAt + freshMs }
  })
  job.signal.throwIfAborted()
  const outcomes = changes.length > 0 ? await job.connector.applyMany(changes, job.signal) : []
  return free.map((each, index) => toWritten(each, outcomes[index]))
}

/**
 * A desk that takes its time is written to in parts, and for each of them the holds are looked at anew, and whether the
 * batch is still ours.
 */
const applyInParts = async (
  job: BatchJob,
  free: readonly Prepared[],
  atOnce: NonNullable<Connector['writesAtOnce']>,
): Promise<(Written | Settled)[]> => {
  const { batch, connector, context, now, signal } = job
  const query = { connector, kind: batch.kind, now, signal }
  const answers: (Written | Settled)[] = []
  const isDeletion = ({ change: { change } }: Prepared): boolean => change.do === 'delete'
  const parts = [
    ...inParts(free.filter(isDeletion), atOnce.delete),
    ...inParts(
      free.filter(each => !isDeletion(each)),
      atOnce.edit,
    ),
  ]
  for (const part of parts) {
    await context.runStore.checkEpoch(batch.id, batch.epoch)
    const lookedAt = performance.now()
    const holds = await holdsInForce(context, query)
    const isOn = new Set(part.filter(each => isHeld(job, each, holds)))
    const rest = part.filter(each => !isOn.has(each))
    answers.push(...[...isOn].map(({ planned }) => skipped(planned, 'held')))
    answers.push(...(await applyNow(job, rest, { tags: holdTags(job, holds), lookedAt })))
  }
  return answers
}

const applyFree = (
  job: BatchJob,
  free: readonly Prepared[],
  looked: Looked,
): Promise<(Written | Settled)[]> => {
  const { writesAtOnce } = job.connector
  return writesAtOnce ? applyInParts(job, free, writesAtOnce) : applyNow(job, free, looked)
}

/** Whose ticket it was, where the person is one the desk knows and will not be the ticket's any more. */
const takenFrom = ({ record, after }: Prepared): TakenTicket[] => {
  if (record.kind !== 'ticket' || record.facts.requester === undefined) return []
  const { requester, clocks } = record.facts
  const stays = after?.kind === 'ticket' && after.facts.requester === requester
  const isPerson = record.participants.some(({ id, role }) => id === requester && role !== 'agent')
  if (!clocks.closed_at || stays || !isPerson) return []
  return [{ person: requester, closedAt: clocks.closed_at }]
}

const refusal = (prepared: readonly Prepared[]): WriteResult['refused'] => {
  const { equal, before, after } = compareStatistics(prepared.flatMap(({ pair }) => pair ?? []))
  return equal ? undefined : { before, after }
}

/**
 * Writes the changes, after the intent is noted and in the ledger, originals are kept and the holds are read once more.
 * Nothing at all is written when the statistics before and after differ. FENCED when somebody else has the batch by now.
 */
export const writeBatch = async (job: BatchJob, changing: readonly Prepared[]): Promise<WriteResult> => {
  const { batch, connector, context, now, signal } = job
  const refused = refusal(changing)
  await context.runStore.noteIntent(batch.id, batch.epoch, intendedBy(job, changing))
  await appendIntent(job, refused ? [] : changing)
  if (refused) return { written: [], settled: [], refused }
  const { kept, stale, settled: unkept } = await keepOriginals(job, changing)
  // After the intent: whoever adds a hold waits for those that noted theirs before (`addHoldInTime`).
  const lookedAt = performance.now()
  const holds = await holdsInForce(context, { connector, kind: batch.kind, now, signal })
  const isOn = new Set(kept.filter(each => isHeld(job, each, holds)))
  const free = kept.filter(each => !isOn.has(each))
  const left = [...unkept, ...[...isOn].map(({ planned }) => skipped(planned, 'held'))]
  const stillRefused = free.length < changing.length ? refusal(free) : undefined
  if (stillRefused) return { written: [], settled: left, refused: stillRefused }
  const taken = free.flatMap(takenFrom)
  if (taken.length > 0) await context.runStore.noteLastClosed(batch.store, job.lineage, taken)
  const rows = rowsToNote(job, free)
  if (rows.length > 0) await context.runStore.noteCoarseRows(batch.store, rows)
  const answers = await applyFree(job, free, { tags: holdTags(job, holds), lookedAt })
  return {
    written: [...stale.map(asStale), ...answers.filter(answer => 'prepared' in answer)],
    settled: [...left, ...answers.filter(answer => 'outcome' in answer)],
  }
}
