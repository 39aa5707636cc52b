import type { Ledger } from '../ledger/ledger.ts'
import type { Manifest } from './backup.ts'
import type { Check } from './check.ts'

/** What a restore of this backup would lack. */
export interface Lost {
  /** Entries that the ledger has got since. */
  readonly entries: number
  /** Since the backup was taken. */
  readonly ms: number
}

export interface DrillReport {
  readonly ok: boolean
  readonly takenAt: string
  readonly head: number
  readonly collections: number
  readonly documents: number
  readonly bytes: number
  readonly checks: readonly Check[]
  readonly ms: { readonly backup?: number; readonly restore: number; readonly check: number }
  readonly lost: Lost
  /** The same of the newest backup that an earlier drill kept; absent when there is none. */
  readonly lastKept?: Lost & { readonly takenAt: string }
}

export interface DrillParts {
  readonly by: string
  readonly ledger: Ledger
  readonly clock: () => Date
  /** The backup is there after the drill. */
  readonly isKept: boolean
  /** Takes the backup; absent where one that was made before is tried. */
  backUp?(): Promise<Manifest>
  readManifest(): Promise<Manifest>
  /** Restores it somewhere, looks at it, and removes it whatever happens. */
  restoreAndCheck(manifest: Manifest, timed: (what: 'restore' | 'check') => void): Promise<readonly Check[]>
}

interface Kept {
  readonly takenAt: string
  readonly head: number
}

/** The end of the ledger, and the newest backup that it tells of. */
const readLedger = async (ledger: Ledger): Promise<{ readonly seq: number; readonly kept?: Kept }> => {
  let seq = 0
  let kept: Kept | undefined
  for await (const entry of ledger.entries()) {
    seq = entry.seq
    const { event } = entry
    if (event.kind !== 'drilled' || !event.kept || event.failed.length > 0) continue
    if (kept === undefined || event.takenAt >= kept.takenAt) kept = event
  }
  return { seq, ...(kept ? { kept } : {}) }
}

const stopwatch = () => {
  let since = performance.now()
  return (): number => {
    const [now, before] = [performance.now(), since]
    since = now
    return Math.round(now - before)
  }
}

/**
 * Restores a backup of Gallra's own database beside it, looks at it, removes it, and writes down in the ledger how it went. No
 * store is touched.
 */
export const runDrill = async (parts: DrillParts): Promise<DrillReport> => {
  const { by, ledger, clock, isKept } = parts
  const lap = stopwatch()
  const made = await parts.backUp?.()
  const backup = lap()
  const manifest = made ?? (await parts.readManifest())
  lap()
  const ms = { restore: 0, check: 0 }
  const checks = await parts.restoreAndCheck(manifest, what => {
    ms[what] = lap()
  })
  const before = await readLedger(ledger)
  const lostBy = ({ takenAt, head }: Kept): Lost => ({
    entries: before.seq - head,
    ms: clock().getTime() - new Date(takenAt).getTime(),
  })
  const [takenAt, head] = [manifest.takenAt.toISOString(), manifest.ledger?.seq ?? 0]
  const sum = (of: 'documents' | 'bytes'): number =>
    manifest.collections.reduce((all, each) => all + each[of], 0)
  const documents = sum('documents')
  const failed = checks.filter(({ ok }) => !ok).map(({ check }) => check)
  await ledger.append({ kind: 'drilled', by, takenAt, head, documents, failed, kept: isKept })
  return {
    ok: failed.length === 0,
    takenAt,
    head,
    collections: manifest.collections.length,
    documents,
    bytes: sum('bytes'),
    checks,
    ms: { ...(made ? { backup } : {}), ...ms },
    lost: lostBy({ takenAt, head }),
    ...(before.kept ? { lastKept: { takenAt: before.kept.takenAt, ...lostBy(before.kept) } } : {}),
  }
}
