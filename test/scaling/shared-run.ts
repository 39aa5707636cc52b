import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { expect, inject } from 'vitest'
import { fillDesk, tickets as ticketCollection } from '../../bench/runs/desk.ts'
import { writeConfig } from '../../bench/runs/worker.ts'
import { until } from '../jobs/job-world.ts'
import { gallra } from '../support/cli.ts'

/** Six batches and a canary. */
const tickets = 3000

interface Shared {
  readonly mongodb: string
  readonly redis: string
  readonly folder: string
  readonly workers: number
}

let runs = 0

const startWorker = async (env: Readonly<Record<string, string>>) => {
  const main = join(inject('buildFolder'), 'workers/retention.js')
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...env, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  await until(() => said.includes('retention worker started') || child.exitCode !== null, 60_000)
  return {
    async stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

const answerOf = async <T>(env: Readonly<Record<string, string>>, ...args: string[]): Promise<T> => {
  const { code, stdout, stderr } = await gallra([...args, '--json'], { env })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout) as T
}

interface Outcome {
  readonly event: { readonly kind: string; readonly batch: string; readonly epoch: number }
}

/** Anonymises a desk with so many worker processes, and looks whether each batch was done by one of them, once. */
export const expectSharedRun = async ({ mongodb, redis, folder, workers }: Shared): Promise<void> => {
  runs += 1
  const named = (suffix: string): string =>
    Object.assign(new URL(mongodb), { pathname: `${new URL(mongodb).pathname}-${runs}-${suffix}` }).href
  const client = await MongoClient.connect(mongodb)
  const urls = { mongodb: named('own'), redis, desk: named('desk') }
  const [own, desk] = [urls.mongodb, urls.desk].map(url => client.db(new URL(url).pathname.slice(1)))
  if (!own || !desk) throw new Error('no databases')
  const working: Awaited<ReturnType<typeof startWorker>>[] = []
  try {
    await fillDesk(desk, tickets)
    const env = await writeConfig('anonymise', urls, folder)
    const { plan } = await answerOf<{ plan: string }>(env, 'plan')
    for (let worker = 0; worker < workers; worker++) working.push(await startWorker(env))
    const run = await answerOf<object>(env, 'apply', plan, '--yes')
    expect(run).toMatchObject({ state: 'finished', applied: { anonymise: tickets }, residual: 0 })
    expect(await answerOf(env, 'ledger', 'verify')).toMatchObject({ valid: true })
    const outcomes = await own
      .collection('ledger')
      .find<Outcome>({ 'event.kind': { $in: ['batch-intent', 'batch-outcome'] } })
      .toArray()
    const told = outcomes.map(({ event: { kind, batch, epoch } }) => `${kind} ${batch} ${epoch}`)
    expect(new Set(told).size).toBe(told.length)
    expect(told).toHaveLength(2 * (await own.collection('batches').countDocuments({})))
    expect(
      await desk.collection(ticketCollection).countDocuments({ 'customer.email': /@example\.com$/u }),
    ).toBe(0)
    for (const worker of working) expect(await worker.stop()).toBe(0)
  } finally {
    for (const worker of working) await worker.stop()
    await own.dropDatabase()
    await desk.dropDatabase()
    await client.close()
  }
}
