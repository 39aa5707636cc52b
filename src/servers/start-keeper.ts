import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { logOf } from './state.ts'

/** Secrets in a client's environment are not for a process that outlives it. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH']

/** Starts the keeper in a session of its own: from a checkout by tsx, from `dist` as it is. */
export const startKeeper = (dataFolder: string, disposal: 'keep' | 'drop'): void => {
  const source = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(source ? 'keeper.ts' : 'keeper.js', import.meta.url))
  const tsx = source ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []
  const output = openSync(logOf(dataFolder, 'keeper'), 'w', 0o600)
  const env = Object.fromEntries(
    passedOn.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
  spawn(process.execPath, [...tsx, file, dataFolder, disposal], {
    cwd: '/',
    detached: true,
    env,
    stdio: ['ignore', output, output],
  }).unref()
  closeSync(output)
}
