import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient, ObjectId } from 'mongodb'
import { type App, createApp } from '../app.ts'
import { followRun } from '../cli/follow-run.ts'
import { planned, planText } from '../cli/plan-report.ts'
import { createProgress } from '../cli/progress.ts'
import type { CommonOptions, Io } from '../cli/verb.ts'
import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import type { Plan } from '../runs/model.ts'
import { createPlan } from '../runs/plan.ts'
import { startRun } from '../runs/start.ts'
import { startServers } from '../servers/acquire.ts'
import { readSettings } from '../settings.ts'
import { storeId } from '../tickets/ids.ts'
import { writeConfig } from './config.ts'
import { addKept, countDesk, type DeskFigures, sameFigures, totals } from './count-desk.ts'
import { type DemoResult, demoDocument, demoText, isSound } from './demo-report.ts'
import { type Expected, expectedOutcomes } from './expected.ts'
import type { DemoTruth } from './planted.ts'
import { chooseSample, sampleAfter, sampleBefore, sampleText } from './sample.ts'
import { searchDesk } from './search-desk.ts'
import { serveDemo } from './serve-demo.ts'
import { createSteps, type Steps } from './steps.ts'
import { fillTrudeskDatabase } from './trudesk-database.ts'

interface DemoOptions extends CommonOptions {
  readonly serve?: boolean
  readonly consolePort?: string
  readonly tickets: string
  readonly seed: string
}

const policyOf = ([policy]: readonly Policy[]): Policy => {
  if (!policy) throw new AppError('CONFIG_INVALID', 'the demo has no policy')
  return policy
}

const store = storeId('helpdesk')
const by = 'demo'

const sameCounts = ({ counts }: Plan, expected: readonly Expected[]): boolean =>
  (['redact', 'anonymise', 'delete'] as const).every(
    action => counts[action] === expected.filter(each => each.action === action).length,
  )

/** People of the plan, by their keys. */
const peopleIn = async ({ context: { runStore } }: App, plan: Plan): Promise<ObjectId[]> => {
  const ids: ObjectId[] = []
  for await (const { kind, records } of runStore.batchesOf(plan.id)) {
    if (kind === 'contact') ids.push(...records.map(({ id }) => new ObjectId(id)))
  }
  return ids
}

interface Scene {
  readonly app: App
  readonly db: Db
  readonly io: Io
  readonly options: DemoOptions
  readonly steps: Steps
  readonly now: Date
}

/** Everything that is looked at once the purge is over. */
const prove = async (
  { app: { context }, db, io, steps: { step }, now }: Scene,
  purged: Pick<DemoResult, 'plan' | 'run'> & {
    truth: DemoTruth
    expected: readonly Expected[]
    people: readonly ObjectId[]
    before: DeskFigures
  },
): Promise<Pick<DemoResult, 'search' | 'planAsExpected' | 'statistics' | 'ledger' | 'secondPlan'>> => {
  const { truth, expected, people, before, plan } = purged
  const search = await step('search', 'every planted value, with a plain text search', () =>
    searchDesk(db, truth, expected, people),
  )
  const after = addKept(await countDesk(db), await context.runStore.keptStatistics(store))
  const ledger = await step('ledger', 'hash chain and signatures', () => context.ledger.verify())
  const second = await step('second plan', 'what a second plan would do', () =>
    createPlan(context, { policy: policyOf(context.policies), by, now, signal: io.signal }),
  )
  return {
    search,
    planAsExpected: sameCounts(plan, expected),
    statistics: { equal: sameFigures(before, after), before: totals(before), after: totals(after) },
    ledger,
    secondPlan: planned(second),
  }
}

const purge = async (scene: Scene): Promise<DemoResult> => {
  const { app, db, io, options, steps, now } = scene
  const { context } = app
  const { step } = steps
  const since = performance.now()
  const isQuiet = options.quiet === true || options.json === true
  const tickets = Number(options.tickets)
  const truth = await step('fill', `${tickets} invented tickets in seven languages`, () =>
    fillTrudeskDatabase(db, { tickets, seed: Number(options.seed), now }),
  )
  const [before, expected] = [await countDesk(db), await expectedOutcomes(db, now)]
  const plan = await step('plan', 'what is due, by the policy', () =>
    createPlan(context, { policy: policyOf(context.policies), by, now, signal: io.signal }),
  )
  const people = await peopleIn(app, plan)
  const desk = await context.store(store)
  const chosen = chooseSample(truth, expected)
  const sample = chosen && (await sampleBefore(db, truth, chosen, await desk.redactor()))
  // The demo goes on by itself: nothing is to be typed next.
  if (!isQuiet) io.out(`\n${planText({ ...plan, state: 'started' }, false)}\n${sampleText(sample)}`)
  const run = await step(
    'apply',
    'batch by batch through the queue, each read again afterwards',
    async () => {
      const { batches } = await startRun(context, { plan: plan.id, by })
      return followRun(app, { id: plan.id, batches }, createProgress(io, isQuiet), io.signal)
    },
  )
  return {
    tickets: truth.tickets.length,
    people: truth.accounts.length,
    plan,
    run,
    ...(await prove(scene, { plan, run, truth, expected, people, before })),
    ...(sample
      ? {
          sample: {
            language: sample.language,
            before: sample.lines,
            after: await sampleAfter(db, sample.id),
          },
        }
      : {}),
    steps: steps.steps,
    seconds: Math.round((performance.now() - since) / 100) / 10,
  }
}

/**
 * The whole main job on servers of its own: exit 0 only when everything the report says is good. With `serve` the console
 * goes on until Ctrl-C. Nothing is left behind: folder and servers go at the end, also after Ctrl-C.
 */
export const runDemo = async (io: Io, options: DemoOptions): Promise<number> => {
  const isQuiet = options.quiet === true || options.json === true
  const steps = createSteps(io, isQuiet)
  const folder = await mkdtemp(join(tmpdir(), 'gallra-demo-'))
  try {
    const servers = await steps.step('servers', 'MongoDB and Valkey, on this machine only', () =>
      startServers({
        folder: join(folder, 'servers'),
        need: { mongodb: true, redis: true },
        notice: message => io.err(`· ${message}\n`),
      }),
    )
    try {
      const desk = new URL(servers.mongodbUrl)
      desk.pathname = '/trudesk'
      const settings = readSettings({
        env: {
          GALLRA_MONGODB_URL: servers.mongodbUrl,
          GALLRA_REDIS_URL: servers.redisUrl,
          GALLRA_CONFIG: await writeConfig(folder, { serves: options.serve === true }),
          GALLRA_KEY_FILE: join(folder, 'keys.json'),
          TRUDESK_MONGODB_URL: desk.href,
          GALLRA_CONSOLE_PORT: options.consolePort,
        },
        logging: 'warn',
      })
      await using app = await createApp(settings, io.signal)
      await using client = await MongoClient.connect(desk.href)
      const result = await purge({ app, db: client.db(), io, options, steps, now: new Date() })
      if (options.json) io.out(`${JSON.stringify(demoDocument(result))}\n`)
      else if (!options.quiet) io.out(demoText(result))
      if (options.serve) await serveDemo(io, app)
      return isSound(result) ? 0 : 1
    } finally {
      await servers.release()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
