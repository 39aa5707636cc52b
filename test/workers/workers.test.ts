import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { until } from '../jobs/job-world.ts'
import { policyText } from '../support/run-world.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'

const root = join(import.meta.dirname, '../..')
const [mongodb, redis] = [await mongoServer(), await redisDatabase()]

let folder = ''
const children: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-workers-'))
  await writeFile(join(folder, 'support.yaml'), policyText)
  await writeFile(
    join(folder, 'stores.yaml'),
    `stores:\n  helpdesk:\n    connector: mongodb\n    preset: trudesk\n    url: \${DESK_URL}\n    locales: [sv-SE]\n    timezone: Europe/Stockholm\n`,
  )
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const start = (file: string, settings: Readonly<Record<string, string>> = {}) => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    [join(inject('buildFolder'), 'workers', file.replace(/ts$/u, 'js'))],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        // Nothing else of this process: what other files have set here would count.
        ...{ PATH, HOME, LOG_LEVEL: 'info' },
        GALLRA_CONFIG: folder,
        GALLRA_MONGODB_URL: mongodb,
        GALLRA_REDIS_URL: redis,
        GALLRA_KEY_FILE: join(folder, 'keys.json'),
        GALLRA_HTTP_PORT: '0',
        GALLRA_CONSOLE_PORT: '0',
        DESK_URL: mongodb,
        ...settings,
      },
    },
  )
  children.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', data => {
    said.out += data
  })
  child.stderr.on('data', data => {
    said.err += data
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, said, ended }
}

describe('the files in workers', () => {
  it('are these', async () => {
    expect(await readdir(join(root, 'workers'))).toEqual([
      'all.ts',
      'console.ts',
      'http.ts',
      'requests.ts',
      'retention.ts',
      'scheduler.ts',
    ])
  })

  it.each([
    ['retention.ts', 'SIGTERM', ['retention worker started']],
    ['scheduler.ts', 'SIGINT', ['scheduler started']],
    ['requests.ts', 'SIGTERM', ['requests worker started']],
    ['http.ts', 'SIGTERM', ['http started']],
    ['console.ts', 'SIGTERM', ['http started']],
    ['all.ts', 'SIGTERM', ['retention worker started', 'scheduler started', 'requests worker started']],
  ] as const)('%s works until %s, and ends in time and well', async (file, signal, messages) => {
    const { child, said, ended } = start(file)
    await until(() => messages.every(message => said.err.includes(message)), 40_000)
    const since = Date.now()
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(Date.now() - since).toBeLessThan(10_000)
    for (const message of messages) expect(said.err).toContain(message.replace('started', 'stopped'))
    expect(said.out).toBe('')
  })

  it('say in one line what is wrong, and exit with its code', async () => {
    const { said, ended } = start('retention.ts', { GALLRA_REDIS_URL: 'redis://:secret-word@127.0.0.1:9' })
    expect(await ended).toBe(1)
    expect(said.err).toMatch(/^STORE_UNREACHABLE: queue \(GALLRA_REDIS_URL\): no server answers.*\n$/)
    const wrong = start('scheduler.ts', { GALLRA_CONFIG: join(folder, 'nowhere') })
    expect(await wrong.ended).toBe(2)
  })
})
