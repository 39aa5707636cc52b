import type { Connector, KeptOriginal, RestoreOutcome } from '../../connectors/connector.ts'
import { AppError } from '../../errors.ts'
import { canonicalJson } from '../../ledger/canonical-json.ts'
import { merkleRoot } from '../../ledger/merkle.ts'
import { countTickets } from '../../statistics/counters.ts'
import type { RunContext } from '../context.ts'
import { reasonDigest } from '../locking/reason-digest.ts'
import type { BatchId, PlanId } from '../model.ts'
import { untilTaken } from '../throttle.ts'
import type { OriginalHead, OriginalKey, QuarantineStore, RestoredRecord } from './quarantine-store.ts'
import type { OpenOriginal, OriginalSeals } from './sealed-original.ts'

/**
 * `changed`: the desk wrote since; `untouched`: the run gave up before it came to it; `erased`: its person was erased
 * since, so that the original went.
 */
export type UndoResult = 'restored' | 'changed' | 'untouched' | 'failed' | 'erased'

export interface UndoneRecord extends OriginalKey {
  readonly result: UndoResult
  readonly code?: string
  /** Stored files that went with it and stay away. */
  readonly files: number
}

export interface Undoing {
  readonly context: RunContext
  readonly quarantine: QuarantineStore
  readonly seals: OriginalSeals
  readonly run: PlanId
  readonly attempt: number
  readonly by: string
  readonly reason: string
  readonly signal: AbortSignal
}

/** Records of one transaction in the desk. */
const together = 50

const keyText = ({ store, kind, id }: OriginalKey): string => JSON.stringify([store, kind, id])

interface Loaded extends OriginalHead {
  readonly original: OpenOriginal
}

const load = async (
  { quarantine, seals, run }: Undoing,
  heads: readonly OriginalHead[],
): Promise<readonly Loaded[]> => {
  const sealed = await quarantine.sealed(run, heads)
  return heads.flatMap((head, index) => {
    const bytes = sealed[index]
    return bytes ? [{ ...head, original: seals.open(head, bytes) }] : []
  })
}

/** Those that share a stored document with one of them, in the same store. */
const neighbours = async (
  { quarantine, run }: Undoing,
  heads: readonly OriginalHead[],
): Promise<readonly OriginalHead[]> => {
  const own = new Set(heads.map(keyText))
  const documents = new Set(heads.flatMap(head => head.documents))
  const touching = await quarantine.touching(run, [...documents])
  return touching.filter(head => head.store === heads[0]?.store && !own.has(keyText(head)))
}

const wantedOf =
  (wanted: boolean) =>
  ({ kind, id, at, original: { bytes } }: Loaded): KeptOriginal => ({ kind, id, at, bytes, wanted })

const connectorOf = async ({ context }: Undoing, head: OriginalHead): Promise<Connector> => {
  const { connector } = await context.store(head.store)
  if (connector.restore) return connector
  throw new AppError('CAPABILITY_MISSING', `store ${head.store}: cannot undo what is changed in it`)
}

const asRestored = ({ store, kind, id, batch, original }: Loaded): RestoredRecord => {
  const { statistics, mark, lastClosed, coarse } = original
  return {
    ...{ store, kind, id, batch },
    ...(statistics ? { cells: countTickets([statistics]) } : {}),
    ...(mark ? { mark } : {}),
    ...(lastClosed ? { lastClosed } : {}),
    ...(coarse ? { coarse } : {}),
  }
}

/** A batch that came to its end has changed whatever it kept; of another nobody can tell, so that only a change is. */
const isBack = ({ result }: RestoreOutcome, isApplied: boolean): boolean =>
  result === 'restored' || (result === 'as-before' && isApplied)

/** The ledger is told why no record is back that the erasure of a person has reached since. */
const dropErased = async (undoing: Undoing, heads: readonly OriginalHead[]): Promise<Set<string>> => {
  const { context, quarantine, run } = undoing
  const [first] = heads
  if (!first || !context.erasedAt) return new Set()
  const ids = heads.map(({ id }) => id)
  const at = await context.erasedAt(first.store, first.kind, ids)
  const erased = heads.filter(head => (at.get(head.id)?.getTime() ?? 0) >= head.at.getTime())
  if (erased.length > 0) {
    const root = merkleRoot(erased.map(({ id }) => id))
    await context.ledger.append({ kind: 'originals-erased', run, records: erased.length, root })
    await quarantine.erase(run, erased)
  }
  return new Set(erased.map(keyText))
}

const unrestored = {
  restored: 'restored',
  'as-before': 'untouched',
  changed: 'changed',
  failed: 'failed',
} as const satisfies Record<RestoreOutcome['result'], UndoResult>

const undoneBy = ({ store, kind, id }: OriginalKey, outcome: RestoreOutcome, back: boolean): UndoneRecord => {
  const { result, code, files } = outcome
  const key = { store, kind, id, files }
  if (back) return { ...key, result: 'restored' }
  return { ...key, result: unrestored[result], ...(code ? { code } : {}) }
}

const takeBack = async (
  undoing: Undoing,
  heads: readonly OriginalHead[],
  isApplied: boolean,
): Promise<UndoneRecord[]> => {
  const [first] = heads
  if (!first) return []
  const { quarantine, run, attempt, signal } = undoing
  const connector = await connectorOf(undoing, first)
  const loaded = await load(undoing, heads)
  const others = await load(undoing, await neighbours(undoing, heads))
  const kept = [...loaded.map(wantedOf(true)), ...others.map(wantedOf(false))]
  const outcomes = new Map(
    ((await connector.restore?.(kept, signal)) ?? []).map(each => [`${each.kind}\n${each.id}`, each]),
  )
  const outcomeOf = ({ kind, id }: OriginalKey) => outcomes.get(`${kind}\n${id}`)
  const back = loaded.filter(each => {
    const outcome = outcomeOf(each)
    return outcome !== undefined && isBack(outcome, isApplied)
  })
  await quarantine.noteRestored(run, attempt, back.map(asRestored))
  const isThere = new Set(back.map(keyText))
  return loaded.flatMap(each => {
    const outcome = outcomeOf(each)
    return outcome ? [undoneBy(each, outcome, isThere.has(keyText(each)))] : []
  })
}

const inGroups = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / together) }, (_, index) =>
    list.slice(index * together, (index + 1) * together),
  )

/** What a process that died had brought back, and not yet told the ledger. */
const untold = (heads: readonly OriginalHead[]): OriginalHead[] =>
  heads.filter(({ restoredBy, isTold }) => restoredBy !== undefined && !isTold)

/** Did that process get as far as the ledger? Asked only after such a death, since it walks the chain. */
const wasTold = async ({ context, run }: Undoing, batch: BatchId, attempts: ReadonlySet<number>) => {
  for await (const { event } of context.ledger.entries())
    if (
      event.kind === 'undo-outcome' &&
      event.run === run &&
      event.batch === batch &&
      attempts.has(event.attempt)
    )
      return true
  return false
}

const countsOf = (records: readonly UndoneRecord[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { result } of records) counts[result] = (counts[result] ?? 0) + 1
  return counts
}

const resultLine = ({ kind, id, result }: UndoneRecord): string => canonicalJson({ kind, id, result })

const before = (undoing: Undoing, batch: BatchId, heads: readonly OriginalHead[]): Promise<void> => {
  const { context, run, attempt, by, reason } = undoing
  return context.ledger.append({
    kind: 'undo-intent',
    run,
    batch,
    attempt,
    store: heads[0]?.store ?? '',
    records: heads.length,
    root: merkleRoot(heads.map(({ kind, id }) => canonicalJson({ kind, id }))),
    by,
    reason: reasonDigest(reason),
  })
}

const after = async (undoing: Undoing, batch: BatchId, records: readonly UndoneRecord[]): Promise<void> => {
  const { context, quarantine, run, attempt } = undoing
  await context.ledger.append({
    kind: 'undo-outcome',
    run,
    batch,
    attempt,
    store: records[0]?.store ?? '',
    counts: countsOf(records),
    root: merkleRoot(records.map(resultLine)),
  })
  await quarantine.noteTold(run, batch, attempt)
}

/**
 * Takes back what one batch did to these records: told in the ledger before, restored where they are still what the batch
 * made of them, noted, and told again. A process that dies at any point leaves a state from which the next attempt goes
 * on, and ends what was begun.
 */
export const undoBatch = async (
  undoing: Undoing,
  batch: BatchId,
  { all, wanted }: { readonly all: readonly OriginalHead[]; readonly wanted: readonly OriginalHead[] },
): Promise<UndoneRecord[]> => {
  const { context, quarantine, run, signal } = undoing
  const loose = untold(all)
  const attempts = new Set(loose.map(({ restoredBy = 0 }) => restoredBy))
  const isKnown = loose.length > 0 && (await wasTold(undoing, batch, attempts))
  if (isKnown) await quarantine.noteTold(run, batch, Math.max(...attempts))
  const returned = isKnown ? [] : loose
  const isApplied = (await context.runStore.batch(batch))?.state === 'applied'
  const open = wanted.filter(({ restoredBy, isFinal }) => restoredBy === undefined && (isFinal || !isApplied))
  if (open.length + returned.length === 0) return []
  await before(undoing, batch, [...returned, ...open])
  const erased = await dropErased(undoing, open)
  const records: UndoneRecord[] = [
    ...returned.map((head): UndoneRecord => ({ ...pick(head), result: 'restored', files: 0 })),
    ...open
      .filter(head => erased.has(keyText(head)))
      .map((head): UndoneRecord => ({ ...pick(head), result: 'erased', files: 0 })),
  ]
  for (const group of inGroups(open.filter(head => !erased.has(keyText(head))))) {
    signal.throwIfAborted()
    const [{ store } = { store: undefined }] = group
    if (context.throttle && store)
      await untilTaken(context.throttle, { store, what: 'write', records: group.length }, signal)
    records.push(...(await takeBack(undoing, group, isApplied)))
  }
  await after(undoing, batch, records)
  return records
}

const pick = ({ store, kind, id }: OriginalKey): OriginalKey => ({ store, kind, id })
