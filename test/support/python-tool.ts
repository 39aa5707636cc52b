import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/servers/fetch-wheel.ts'

const ran = (command: string, args: readonly string[], minutes: number): string | undefined => {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: minutes * 60_000 })
  if (status === 0) return undefined
  return `${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-500)}`
}

/** A Python with one package (`NAME==VERSION`), installed from PyPI at the first use; or why there is none. */
export const findPythonTool = async (
  version: string,
): Promise<{ readonly python: string } | { readonly missing: string }> => {
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
