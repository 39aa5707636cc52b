import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../../errors.ts'
import { ifUnlocked } from '../../../servers/lock.ts'
import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { RecordSource } from '../../mongodb/source.ts'
import { applyEdits } from '../../mongodb/write/edits.ts'
import { fileRefs } from '../../mongodb/write/file-refs.ts'
import { type ArchiveFile, unreadable } from '../archive.ts'
import type { ArchiveParts } from '../parts.ts'
import { editsFor } from '../relink.ts'
import { editedSource, lineOf, stampOf, written } from '../source.ts'
import { type Asked, inspect } from './inspect.ts'
import { identityOf, Meanwhile, rewrite, sweep } from './rewrite.ts'

/** A write that has begun is brought to its end. */
const never = new AbortController().signal

/** Rewriting takes as long as the largest file; whoever waits for somebody else's gives up after so long. */
const patienceMs = 10 * 60_000
const pauseMs = 100

/** By file: by the digest of a line, what stands in its place. */
type Fates = Map<string, Map<string, (string | undefined)[]>>

const setFate = (fates: Fates, collection: string, line: string, text: string | undefined): void => {
  const file = fates.get(collection) ?? new Map<string, (string | undefined)[]>()
  file.set(line, [...(file.get(line) ?? []), text])
  fates.set(collection, file)
}

const fateOf = (fates: Fates, { change, source }: Asked): void => {
  if (change.change.do === 'delete') {
    for (const document of source.documents)
      if (document.onDelete !== 'keep') setFate(fates, document.collection, lineOf(document), undefined)
    return
  }
  for (const { first, after, places } of applyEdits(source, editsFor(source, change.change.edits))) {
    if (!after) setFate(fates, first.collection, lineOf(first), undefined)
    else if (places.length > 0) setFate(fates, first.collection, lineOf(first), written(after))
  }
}

/** A line that belongs to two records of one batch cannot become two things: the later record waits for its next plan. */
const apart = (
  asked: readonly Asked[],
): { readonly alone: readonly Asked[]; readonly late: ReadonlySet<number> } => {
  const taken = new Set<string>()
  const late = new Set<number>()
  const alone = asked.filter(({ number, source }) => {
    const lines = source.documents.map(({ key }) => String(key))
    if (lines.some(line => taken.has(line))) {
      late.add(number)
      return false
    }
    for (const line of lines) taken.add(line)
    return true
  })
  return { alone, late }
}

interface Target {
  readonly file: ArchiveFile
  readonly identity: string
}

/** As they stand before anything is looked at: what is not so any more when it is put in place is somebody else's. */
const targetsOf = async ({ archive, map }: ArchiveParts): Promise<ReadonlyMap<string, Target>> => {
  const names = [
    ...map.messages.map(({ collection }) => collection),
    ...[map.tickets.collection, ...(map.contacts ? [map.contacts.collection] : [])],
  ]
  const targets = new Map<string, Target>()
  // In this order: what a crash leaves of a record is found again by its own line, which is written last.
  for (const name of new Set(names)) {
    const file = await archive.file(name)
    if (file) targets.set(name, { file, identity: await identityOf(file.path) })
  }
  return targets
}

const demandInTime = (asked: readonly Asked[]): void => {
  if (asked.every(({ change: { until = Number.POSITIVE_INFINITY } }) => performance.now() <= until)) return
  throw new AppError('NOT_YET', 'what was decided is too old to be written; it is decided again')
}

const filesOf = ({ map }: ArchiveParts, { change, source }: Asked): string[] =>
  fileRefs(map, source, change.change).map(({ place }) =>
    place.on === 'elsewhere' ? 'file:elsewhere' : 'file:no-root',
  )

const outcomeOf = (parts: ArchiveParts, asked: Asked, bad: ReadonlySet<string>): ChangeOutcome => {
  const { change } = asked.change
  const { id, kind } = change
  // A line that nobody can read may be about this very record.
  const lines = [...bad].map(collection => `${collection}:unreadable-lines`)
  const unreachable = [...filesOf(parts, asked), ...lines]
  if (change.do === 'delete') return { id, kind, result: 'applied', unreachable }
  const stampAfter = stampOf(editedSource(asked.source, change.edits))
  return { id, kind, result: 'applied', unreachable, stampAfter }
}

const writeLocked = async (
  parts: ArchiveParts,
  asked: readonly Asked[],
): Promise<ReadonlyMap<number, ChangeOutcome>> => {
  await sweep(parts.archive.folder)
  const targets = await targetsOf(parts)
  const { verdicts, unreadable: bad } = await inspect(parts, asked, never)
  const { alone, late } = apart(asked.filter(({ number }) => !verdicts.has(number)))
  const fates: Fates = new Map()
  for (const each of alone) fateOf(fates, each)
  demandInTime(alone)
  for (const [name, { file, identity }] of targets) {
    const own = fates.get(name)
    if (own) await rewrite(file, { fates: own, identity }, never)
  }
  const outcomes = new Map(alone.map(each => [each.number, outcomeOf(parts, each, bad)]))
  for (const { number, change } of asked) {
    const { id, kind } = change.change
    const result = verdicts.get(number) ?? (late.has(number) ? 'stale' : undefined)
    if (result) outcomes.set(number, { id, kind, result })
  }
  return outcomes
}

const locked = async <T>(parts: ArchiveParts, work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  const { id, folder } = parts.archive
  const until = performance.now() + patienceMs
  let done: { readonly value: T } | undefined
  const act = async (): Promise<void> => {
    done = { value: await work() }
  }
  while (!(await ifUnlocked(join(folder, '.gallra.lock'), act))) {
    signal.throwIfAborted()
    if (performance.now() > until)
      throw new AppError(
        'STORE_UNREACHABLE',
        `store ${id}: another process has written to the archive for too long`,
      )
    await sleep(pauseMs)
  }
  if (!done) throw new AppError('INTERNAL', 'the lock was held and nothing was done')
  return done.value
}

const toldError = (parts: ArchiveParts, error: unknown): unknown => {
  const { id } = parts.archive
  if (error instanceof Meanwhile)
    return new AppError(
      'STORE_UNREACHABLE',
      `store ${id}: somebody wrote to the archive at the same time; it is read again`,
    )
  const isOfFiles = error instanceof Error && 'code' in error && !(error instanceof AppError)
  return isOfFiles ? unreadable(id, 'a file of the archive', error) : error
}

/**
 * Writes what is still as it was planned from: each file that is concerned is written anew once, whatever number of
 * records are in it. Fails with STORE_UNREACHABLE when somebody else wrote meanwhile: read again, then repeat.
 */
export const applyMany = async (
  parts: ArchiveParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ChangeOutcome[]> => {
  signal.throwIfAborted()
  const asked = changes.flatMap((change, number): Asked[] => {
    const source = change.source as RecordSource
    return stampOf(source) === change.stamp ? [{ number, change, source }] : []
  })
  try {
    const outcomes =
      asked.length === 0 ? new Map() : await locked(parts, () => writeLocked(parts, asked), signal)
    return changes.map(
      ({ change: { id, kind } }, number) => outcomes.get(number) ?? { id, kind, result: 'stale' },
    )
  } catch (error) {
    throw toldError(parts, error)
  }
}
