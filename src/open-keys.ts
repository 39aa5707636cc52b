import { access } from 'node:fs/promises'
import { AppError } from './errors.ts'
import { type InstallationKeys, type KeyGeneration, loadKeys } from './keys/load-keys.ts'
import { type Resealed, resealAll } from './keys/reseal.ts'
import { retireInFile, rotateFile } from './keys/rotate.ts'
import type { KeyNeeds, KeyUses } from './keys/uses.ts'
import type { Ledger } from './ledger/ledger.ts'
import { readSettings } from './settings.ts'

/** One generation of keys, and what still needs its secrets. */
export interface KeyState extends KeyGeneration {
  readonly needs: KeyNeeds
}

/** What operators do with the keys of the installation. */
export interface KeyDesk {
  readonly file: string
  states(): Promise<readonly KeyState[]>
  /**
   * Puts a new generation in use for everything new, and tells the ledger, whose old key signs its end first. Whoever dies in
   * the middle leaves either the old generation in use, or the new one with a ledger that is told at its next signature.
   */
  rotate(by: string, onlyPrepare: boolean): Promise<KeyGeneration>
  /** Seals anew, under the generation in use, what is sealed under earlier ones. */
  reseal(): Promise<Resealed>
  /** Removes the secrets of a generation. KEY_IN_USE while something needs them, USAGE for one that cannot be retired. */
  retire(generation: number): Promise<KeyGeneration>
}

interface Parts {
  readonly file: string
  readonly keys: InstallationKeys
  readonly uses: KeyUses
  readonly ledger: Ledger
  readonly clock: () => Date
}

/** Senders may keep the key they encrypt to for an hour, and a message is good for ten minutes. */
const quietMs = 2 * 60 * 60_000

const words: Readonly<Record<keyof KeyNeeds, string>> = {
  runs: 'runs under way (end them, or gallra keys reseal)',
  quarantines: 'runs whose originals are kept (gallra keys reseal)',
  persons: 'persons of requests (gallra keys reseal)',
  letters: 'letters that wait (gallra keys reseal)',
  words: 'words that are proposed for lists (gallra keys reseal)',
  openRequests: 'open requests, whose status pages it made the codes of (they have to end)',
  endedRequests: 'status codes of ended requests (gallra keys reseal)',
  archives: 'archives that wait to be taken (they run out by themselves)',
  suppressed:
    'values by which erased people are known when they come back (until no backup is older: backups-max-age)',
}

const refuseIfNeeded = (one: KeyState, now: Date): void => {
  const named = `generation ${one.generation}`
  const since = one.replacedAt === undefined ? now : new Date(one.replacedAt)
  if (now.getTime() - since.getTime() < quietMs)
    throw new AppError(
      'KEY_IN_USE',
      `${named} was replaced less than two hours ago: messages that senders encrypt to it are on their way`,
    )
  const needed = (Object.keys(words) as (keyof KeyNeeds)[])
    .filter(what => one.needs[what] > 0)
    .map(what => `  ${one.needs[what]} ${words[what]}`)
  if (needed.length > 0)
    throw new AppError('KEY_IN_USE', `${named} cannot be retired yet, it is needed for\n${needed.join('\n')}`)
}

const find = <T extends KeyGeneration>(all: readonly T[], generation: number, file: string): T => {
  const one = all.find(each => each.generation === generation)
  const valid = all.filter(({ state }) => state === 'older').map(each => each.generation)
  if (one?.state === 'older') return one
  const which = one ? `is ${one.state}` : 'is not there'
  throw new AppError(
    'USAGE',
    `generation ${generation} of ${file} ${which} (can be retired: ${valid.join(', ') || 'none'})`,
  )
}

export const openKeyDesk = ({ file, keys, uses, ledger, clock }: Parts): KeyDesk => {
  const current = (): KeyGeneration => {
    const found = keys.generations().find(({ state }) => state === 'current')
    if (!found) throw new AppError('INTERNAL', `${file}: no generation is in use`)
    return found
  }
  const states = (): Promise<readonly KeyState[]> =>
    Promise.all(keys.generations().map(async one => ({ ...one, needs: await uses.needs(one.mark) })))
  return {
    file,
    states,
    async rotate(by, onlyPrepare) {
      await ledger.checkpoint()
      await rotateFile(file, { by, now: clock(), onlyPrepare })
      const newest = keys.generations().at(-1)
      if (!newest) throw new AppError('INTERNAL', `${file}: no generation`)
      if (!onlyPrepare) await ledger.checkpoint()
      return newest
    },
    reseal: () => resealAll(keys, uses, current().mark),
    async retire(generation) {
      // Where a rotation did not get so far as to tell the ledger, it is told now.
      await ledger.checkpoint()
      refuseIfNeeded(find(await states(), generation, file), clock())
      await retireInFile(file, generation, clock())
      const retired = keys.generations().find(each => each.generation === generation)
      if (!retired) throw new AppError('INTERNAL', `${file}: generation ${generation} is gone`)
      return retired
    },
  }
}

/**
 * The public keys of the installation, from its key file alone: nothing is connected to, and none is made where there is
 * none. Throws NOT_FOUND.
 */
export const ownPublicKeys = async ({ config }: { readonly config?: string | undefined }) => {
  const { keyFile } = readSettings({ config })
  await access(keyFile).catch(() => {
    throw new AppError(
      'NOT_FOUND',
      `no key file ${keyFile}: give the keys by --keys FILE (gallra keys show --json)`,
    )
  })
  const { jwks } = (await loadKeys(keyFile)).requests
  return { keys: [...jwks.keys].map(key => ({ ...key, kty: key.kty ?? '' })) }
}
