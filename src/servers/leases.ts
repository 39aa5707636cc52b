import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, markOf, type ProcessMark } from './alive.ts'

/** What a client needs: the executables of the servers it wants to run. */
export interface Needs {
  readonly mongod?: string
  readonly valkey?: string
}

/** One client's word that it uses the servers; it holds as long as the process lives. */
export interface Lease extends Needs {
  readonly client: ProcessMark
}

/** Files appear whole or not at all. */
export const writeWhole = async (file: string, value: unknown): Promise<void> => {
  const draft = `${file}.${randomUUID()}.draft`
  await writeFile(draft, JSON.stringify(value), { mode: 0o600 })
  await rename(draft, file)
}

/** Undefined as well for a file that a power cut left empty. */
export const readWhole = async <T>(file: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T
  } catch {
    return undefined
  }
}

const folderOf = (dataFolder: string): string => join(dataFolder, 'leases')

/** Writes a lease of this process and gives its file. */
export const takeLease = async (dataFolder: string, needs: Needs): Promise<string> => {
  await mkdir(folderOf(dataFolder), { recursive: true, mode: 0o700 })
  const file = join(folderOf(dataFolder), `${process.pid}-${randomUUID()}.json`)
  await writeWhole(file, { client: markOf(process.pid), ...needs } satisfies Lease)
  return file
}

export const dropLease = (file: string): Promise<void> => rm(file, { force: true })

/** Leases of living processes; those of dead ones are removed. */
export const liveLeases = async (dataFolder: string): Promise<Lease[]> => {
  const names = await readdir(folderOf(dataFolder)).catch(() => [])
  const leases: Lease[] = []
  for (const name of names.filter(each => each.endsWith('.json'))) {
    const file = join(folderOf(dataFolder), name)
    const lease = await readWhole<Lease>(file)
    if (lease && isAlive(lease.client)) leases.push(lease)
    else await rm(file, { force: true })
  }
  return leases
}
