import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify, stripVTControlCharacters } from 'node:util'
import { cacheFolder } from '../../src/servers/fetch-wheel.ts'
import { answer, endProcess, freePort, type Spawned, spawnServer } from '../../src/servers/running.ts'

/** Apache-2.0, 90 MB with what it needs: fetched where a description is given, and no dependency of ours. */
const prism = { name: '@stoplight/prism-cli', version: '5.14.2' }
const run = promisify(execFile)
const startMs = 100_000

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Made beside its place and moved there: two files of tests may fetch it at once. */
const fetchInto = async (folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const made = await mkdtemp(`${folder}-`)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  await run('npm', ['install', '--prefix', made, ...quiet, `${prism.name}@${prism.version}`])
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }))
}

const executable = async (): Promise<string> => {
  const folder = join(cacheFolder(process.env), `prism-${prism.version}`)
  const path = join(folder, 'node_modules', '.bin', 'prism')
  if (!(await isThere(path))) await fetchInto(folder)
  return path
}

export interface Prism {
  readonly url: string
  /** What did not fit the description, as Prism words it, each once. */
  violations(): Promise<readonly string[]>
  stop(): Promise<void>
}

const started = async (port: number, { ended }: Pick<Spawned, 'ended'>): Promise<void> => {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  for (const from = Date.now(); (await answer(port)) === undefined; await sleep(100))
    if (hasEnded || Date.now() - from > startMs) throw new Error('Prism did not start')
}

/**
 * Holds each call against the description: `proxy` passes it on, holds the answer against it too, and refuses what does not
 * fit; `mock` answers with the vendor's own examples, which do not always fit themselves. Whoever starts it stops it.
 */
export const startPrism = async (
  how: { readonly mode: 'mock' } | { readonly mode: 'proxy'; readonly to: string },
  description: string,
): Promise<Prism> => {
  const [path, folder] = [await executable(), await mkdtemp(join(tmpdir(), 'gallra-prism-'))]
  const [port, log] = [await freePort(), join(folder, 'log')]
  const more = how.mode === 'proxy' ? ['--errors', description, how.to] : [description]
  const args = [how.mode, '-h', '127.0.0.1', '-p', String(port), ...more]
  const spawned = spawnServer(path, args, log)
  const stop = async (): Promise<void> => {
    await endProcess(spawned, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
  await started(port, spawned).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop,
    async violations() {
      const text = stripVTControlCharacters(await readFile(log, 'utf8'))
      const found = text.matchAll(/Violation: (.*)/gu)
      return [...new Set([...found].map(([, told = '']) => told.trim()))]
    },
  }
}
