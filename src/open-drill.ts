import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifestName, openBackupSource } from './database/backup-source.ts'
import { type Database, openDatabase } from './database/open-database.ts'
import { openScratch } from './database/scratch.ts'
import { urlOfScratch } from './database/scratch-name.ts'
import { type Manifest, manifestSchema } from './drill/backup.ts'
import { type Check, checkRestored } from './drill/check.ts'
import { type DrillReport, runDrill } from './drill/run-drill.ts'
import { AppError } from './errors.ts'
import type { InstallationKeys } from './keys/load-keys.ts'
import type { RunContext } from './runs/context.ts'
import { startServers } from './servers/acquire.ts'
import type { StoreId } from './tickets/ids.ts'

export interface DrillOptions {
  readonly by: string
  /** Where the backup stays; without it a temporary folder. */
  readonly to?: string
  /** A backup that was made before, instead of a new one. */
  readonly from?: string
  /** Restores on a server of its own, started for it. */
  readonly embedded: boolean
}

interface Parts {
  readonly url: string
  readonly run: RunContext
  readonly keys: InstallationKeys
  readonly stores: readonly StoreId[]
  notice(message: string): void
}

const readManifest = async (folder: string): Promise<Manifest> => {
  const path = join(folder, manifestName)
  const wrong = (what: string): AppError =>
    new AppError('USAGE', `${path} ${what}; gallra drill --to FOLDER makes a backup`)
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong('cannot be read')
  })
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw wrong('is no manifest of a backup')
  }
}

const temporary = async (): Promise<{ readonly folder: string } & AsyncDisposable> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-drill-'))
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** Where the scratch goes, and what is let go of after it. */
const placeOf = async ({ url, notice }: Parts, embedded: boolean) => {
  if (!embedded) return { url: urlOfScratch(url), [Symbol.asyncDispose]: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'gallra-drill-server-'))
  const servers = await startServers({ folder, need: { mongodb: true, redis: false }, notice })
  return { url: `${servers.mongodbUrl}`, [Symbol.asyncDispose]: () => servers.release() }
}

const restoredOf = (
  { run, keys, stores }: Parts,
  { runStore, quarantine, ledgerStore, requestStore, tombstones, keyUses }: Database,
) => ({
  ledgerStore,
  publicKey: keys.ledger.publicKey,
  run: { ...run, runStore, quarantine },
  requests: requestStore,
  requestKeys: keys.requests,
  tombstones,
  uses: keyUses,
  marks: keys.generations().flatMap(({ state, mark }) => (state === 'retired' ? [] : [mark])),
  stores,
})

/** Backs up, restores elsewhere, looks, removes. USAGE, CONFIG_INVALID, NOT_YET while another drill is under way. */
export const openDrill =
  (parts: Parts) =>
  async ({ by, to, from, embedded }: DrillOptions, signal: AbortSignal): Promise<DrillReport> => {
    await using made = await temporary()
    const folder = from ?? to ?? join(made.folder, 'backup')
    const backUp = async (): Promise<Manifest> => {
      await using source = await openBackupSource(parts.url)
      return await source.dump(folder, signal)
    }
    const restoreAndCheck = async (
      manifest: Manifest,
      timed: (what: 'restore' | 'check') => void,
    ): Promise<readonly Check[]> => {
      await using place = await placeOf(parts, embedded)
      await using scratch = await openScratch(place.url)
      // Opened first: indexes are made, and what two documents may not have in common is refused while it is restored.
      await using database = await openDatabase(place.url)
      await scratch.restore(folder, manifest, signal)
      timed('restore')
      const checks = await checkRestored({ ...restoredOf(parts, database), manifest, scratch }, signal)
      timed('check')
      return checks
    }
    return await runDrill({
      by,
      ledger: parts.run.ledger,
      clock: parts.run.clock,
      isKept: from !== undefined || to !== undefined,
      ...(from === undefined ? { backUp } : {}),
      readManifest: () => readManifest(folder),
      restoreAndCheck,
    })
  }
