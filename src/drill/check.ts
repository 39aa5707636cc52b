import { AppError } from '../errors.ts'
import type { KeyUses } from '../keys/uses.ts'
import { createVerifier } from '../ledger/chain.ts'
import type { LedgerStore } from '../ledger/ledger-store.ts'
import type { RequestKeys } from '../requests/context.ts'
import type { RequestStore } from '../requests/request-store.ts'
import { createRecognition } from '../requests/suppression.ts'
import type { TombstoneStore } from '../requests/tombstones.ts'
import type { RunContext } from '../runs/context.ts'
import { openBatches } from '../runs/steer.ts'
import { openSeals } from '../runs/undo/seals.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { Manifest, Scratch } from './backup.ts'

export const checkNames = [
  'collections',
  'ledger',
  'keys',
  'originals',
  'runs',
  'requests',
  'tombstones',
] as const
export type CheckName = (typeof checkNames)[number]

export interface Check {
  readonly check: CheckName
  readonly ok: boolean
  /** Counts and ids. */
  readonly detail: string
}

/** A restored database, opened as the program opens its own, with the key file of the installation. */
export interface Restored {
  readonly manifest: Manifest
  readonly scratch: Pick<Scratch, 'contents'>
  readonly ledgerStore: LedgerStore
  readonly publicKey: string
  /** With the restored database behind it. */
  readonly run: RunContext
  readonly requests: RequestStore
  readonly requestKeys: RequestKeys
  readonly tombstones: TombstoneStore
  readonly uses: KeyUses
  /** Marks of generations whose secrets are in the key file. */
  readonly marks: readonly string[]
  readonly stores: readonly StoreId[]
}

type Outcome = Omit<Check, 'check'>

const collections = async ({ scratch, manifest }: Restored, signal: AbortSignal): Promise<Outcome> => {
  const found = await scratch.contents(manifest, signal)
  const different = manifest.collections.filter(
    ({ documents, sha256 }, index) =>
      found[index]?.documents !== documents || found[index]?.sha256 !== sha256,
  )
  const documents = found.reduce((sum, each) => sum + each.documents, 0)
  return different.length === 0
    ? { ok: true, detail: `${found.length} collections, ${documents} documents, the same byte for byte` }
    : { ok: false, detail: `not as in the backup: ${different.map(({ name }) => name).join(', ')}` }
}

const ledger = async ({ ledgerStore, publicKey, manifest }: Restored): Promise<Outcome> => {
  const checkpoints = await ledgerStore.checkpoints()
  const verifier = createVerifier()
  for await (const entry of ledgerStore.entries(0)) verifier.add(entry)
  const { valid, entries, problems } = verifier.finish(checkpoints, publicKey)
  const tail = await ledgerStore.tail()
  const isSame = tail?.seq === manifest.ledger?.seq && tail?.hash === manifest.ledger?.hash
  if (!valid) return { ok: false, detail: problems[0] ?? 'not valid' }
  return isSame
    ? { ok: true, detail: `${entries} entries, ${checkpoints.length} checkpoints, valid to the same end` }
    : { ok: false, detail: `ends at ${tail?.seq ?? 0} instead of ${manifest.ledger?.seq ?? 0}` }
}

/** Whatever mark is asked for: everything that is sealed at all. */
const noGeneration = 'none'

const keys = async ({ uses, run, requests, requestKeys }: Restored): Promise<Outcome> => {
  const counts = { runs: 0, quarantines: 0, persons: 0, letters: 0, words: 0 }
  for await (const { place, id, sealed } of uses.sealed(noGeneration)) {
    const key = run.keys.open(sealed)
    counts[place] += 1
    if (place !== 'persons') continue
    const person = await requests.sealed(id as never)
    if (person) requestKeys.openSubject(key, person.subject)
  }
  const { runs, quarantines, persons, letters, words } = counts
  return {
    ok: true,
    detail: `opened: ${runs} keys of runs, ${quarantines} of originals, ${persons} persons, ${letters} letters, ${words} proposed words`,
  }
}

/** Of each run that keeps originals; all of them could be gigabytes. */
const mostOriginals = 20

const originals = async ({ run }: Restored): Promise<Outcome> => {
  let opened = 0
  let all = 0
  for (const { run: id } of (await run.quarantine?.kept()) ?? []) {
    const seals = await openSeals(run, id)
    const [batch] = (await run.quarantine?.batches(id)) ?? []
    all += (await run.quarantine?.count(id))?.records ?? 0
    const heads = batch === undefined ? [] : ((await run.quarantine?.heads(id, batch)) ?? [])
    const sample = heads.slice(0, mostOriginals)
    const sealed = (await run.quarantine?.sealed(id, sample)) ?? []
    for (const [index, head] of sample.entries()) {
      const bytes = sealed[index]
      if (!seals || !bytes) return { ok: false, detail: `an original of run ${id} is not there` }
      seals.open(head, bytes)
      opened += 1
    }
  }
  return { ok: true, detail: `${opened} of ${all} opened` }
}

const runs = async ({ run }: Restored): Promise<Outcome> => {
  const open = await run.runStore.openRuns()
  const missing: string[] = []
  for (const { id } of open) if ((await run.runStore.runKey(id)) === undefined) missing.push(id)
  if (missing.length > 0) return { ok: false, detail: `without their key: ${missing.join(', ')}` }
  const batches = await openBatches(run)
  return { ok: true, detail: `${open.length} open, ${batches.length} batches would be put on the queue` }
}

const openRequests = async ({ requests }: Restored): Promise<Outcome> => {
  const open = await requests.open()
  const without: string[] = []
  for (const { id } of open) if (!(await requests.sealed(id))) without.push(id)
  return without.length === 0
    ? { ok: true, detail: `${open.length} open, the person of each is there` }
    : { ok: false, detail: `without their person: ${without.join(', ')}` }
}

/** As far as `replay` gets without a desk: everybody who was erased would be known again. */
const tombstones = async (restored: Restored): Promise<Outcome> => {
  const { tombstones: graves, uses, marks, manifest, stores, requestKeys } = restored
  let records = 0
  for (const store of stores) {
    for (const kind of ['ticket', 'contact'] as const)
      for await (const _ of graves.tombstones(store, kind)) records += 1
    await createRecognition(requestKeys, graves.suppressed(store))
  }
  const needs = await Promise.all(marks.map(mark => uses.needs(mark)))
  const known = needs.reduce((sum, { suppressed }) => sum + suppressed, 0)
  const all = manifest.collections.find(({ name }) => name === 'suppression')?.documents ?? 0
  return known === all
    ? { ok: true, detail: `${records} records, ${all} values of people, recognised by the key file` }
    : { ok: false, detail: `the key file has no keys for ${all - known} of ${all} values of people` }
}

const checks: Readonly<Record<CheckName, (restored: Restored, signal: AbortSignal) => Promise<Outcome>>> = {
  collections,
  ledger,
  keys,
  originals,
  runs,
  requests: openRequests,
  tombstones,
}

/** Looks at everything that a restored database is good for. Nothing is changed in it, and no store is opened. */
export const checkRestored = async (restored: Restored, signal: AbortSignal): Promise<readonly Check[]> => {
  const done: Check[] = []
  for (const check of checkNames) {
    signal.throwIfAborted()
    try {
      done.push({ check, ...(await checks[check](restored, signal)) })
    } catch (error) {
      signal.throwIfAborted()
      // What else is thrown may quote what it was reading.
      const detail = error instanceof AppError ? error.message : 'could not be read'
      done.push({ check, ok: false, detail })
    }
  }
  return done
}
