import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../../src/servers/fetch-wheel.ts'

/** Apache-2.0, IFCA. A tool of the tests alone; the program neither needs nor knows it. */
const version = 'pycanon==1.3.6'

/** Rows as pyCANON takes them: what an attacker may know, and what they want to know. */
export interface CanonTable {
  readonly columns: readonly string[]
  readonly sensitive: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Measured {
  readonly k: number
  readonly l?: number
}

const ran = (command: string, args: readonly string[], minutes: number): string | undefined => {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: minutes * 60_000 })
  if (status === 0) return undefined
  return `${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-500)}`
}

/** A Python with pyCANON, installed from PyPI at the first use; or why there is none. */
export const findPycanon = async (): Promise<{ readonly python: string } | { readonly missing: string }> => {
  const folder = join(cacheFolder(process.env), version.replace('==', '-'))
  const python = join(folder, 'bin/python')
  if (existsSync(python)) return { python }
  // Put in its place once it is whole: another run may be at it, and one that was stopped has left a part.
  const made = `${folder}.${process.pid}`
  const failed =
    ran('python3', ['-m', 'venv', '--without-pip', made], 1) ??
    ran('python3', ['-m', 'pip', '--python', join(made, 'bin/python'), 'install', '--quiet', version], 5)
  if (failed === undefined) await rename(made, folder).catch(() => undefined)
  await rm(made, { recursive: true, force: true })
  return existsSync(python) ? { python } : { missing: failed ?? `${python} is not there` }
}

/** What pyCANON says of each table. Throws what it says where it fails. */
export const askPycanon = (
  python: string,
  tables: Readonly<Record<string, CanonTable>>,
): Promise<Record<string, Measured>> =>
  new Promise((resolve, reject) => {
    const child = spawn(python, [join(import.meta.dirname, 'check.py')], { stdio: 'pipe' })
    let [told, complained] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => {
      told += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      complained += text
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(told))
      else reject(new Error(complained))
    })
    child.stdin.end(JSON.stringify(tables))
  })
