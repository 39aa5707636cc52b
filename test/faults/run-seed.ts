import { setMaxListeners } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import { type Desk, inventDesk } from './desk.ts'
import { beginRecord, collect, type Evidence, keepEvidence } from './evidence.ts'
import type { Fault } from './faults/fault.ts'
import { createHistory, type History } from './history.ts'
import { holdBefore, holdInFocus, holdTickets } from './holder.ts'
import type { Invariant } from './invariants/invariant.ts'
import { type Lab, openLab } from './lab/lab.ts'
import { listenTo } from './moments.ts'
import { type Planned, runSchedule, scheduleOf } from './schedule.ts'
import { sendAgain, sendRequests } from './sender.ts'
import { type Writing, writeAtDesk } from './writers.ts'

export interface Size {
  readonly tickets: number
  readonly people: number
  readonly requests: number
  readonly writers: number
}

export interface SeedOptions {
  readonly seed: number
  /** Everything of this seed goes below it; it is removed when all is well. */
  readonly folder: string
  /** The compiled program that is tried: of this tree, or of a mutant. */
  readonly build: string
  readonly faults: readonly Fault[]
  readonly invariants: readonly Invariant[]
  /** For so long a job is its worker's without a word from it. */
  readonly lockSeconds: number
  /** Keeps the folder of a seed in which all was well, too. */
  readonly isKept?: boolean
  /** How much there is at the desk, how many write to it, and how many of its people ask to be erased. */
  readonly size?: Size
  /** In place of what the seed would draw. */
  readonly schedule?: readonly Planned[]
  /** Told how many seconds each part took. */
  onPart?(part: string, seconds: number): void
}

export interface Verdict {
  readonly seed: number
  /** `number name: what`, of the first few of each. */
  readonly violations: readonly string[]
  readonly seconds: number
  readonly lockSeconds: number
  readonly faults: readonly string[]
  /** How much was going on: a seed in which nothing was written proves nothing. */
  readonly counts: { readonly desk: number; readonly gallra: number }
}

const usual: Size = { tickets: 450, people: 100, requests: 4, writers: 3 }
const stopwatch = (onPart: SeedOptions['onPart']) => {
  let since = performance.now()
  return (part: string): void => {
    onPart?.(part, (performance.now() - since) / 1000)
    since = performance.now()
  }
}

/** Longer than the first run takes. */
const leastMs = 4000
const mostTold = 5

/**
 * Until no run is open, every request that was sent is known, and none is open; gives up after the patience. One that was
 * sent once more is on the queue first, where nothing of it can be counted.
 */
const untilQuiet = async ({ client }: Lab, asked: number, patienceMs: number): Promise<Date | undefined> => {
  const own = client.db('own')
  for (const since = Date.now(); Date.now() - since < patienceMs; await sleep(200)) {
    const [runs, plans, known, requests] = await Promise.all([
      own.collection('runs').countDocuments({ state: 'running' }),
      own.collection('runs').estimatedDocumentCount(),
      own.collection('requests').countDocuments({}),
      own.collection('requests').countDocuments({ state: { $in: openStates }, blocked: { $exists: false } }),
    ])
    if (runs === 0 && plans > 0 && known >= asked && requests === 0) return new Date()
  }
  return undefined
}

const openStates = [
  'received',
  'identity-proven',
  'preflight',
  'located',
  'planned',
  'applying',
  'verifying',
  'notifying',
]

type WriterOf = (number: number) => Writing

/** What is going on beside the faults, until the signal. */
const writeAll = async (of: WriterOf, writers: number): Promise<void> => {
  await Promise.all([
    ...Array.from({ length: writers }, (_, number) => writeAtDesk(of(number), `writer-${number}`)),
    holdTickets(of(writers)),
    holdInFocus(of(writers + 1)),
  ])
}

type Playing = SeedOptions & Required<Pick<SeedOptions, 'schedule' | 'size'>>

/** Workers at work, writers writing, and everything going wrong that the schedule says; then all is healed. */
const playOut = async (lab: Lab, history: History, desk: Desk, options: Playing): Promise<Date> => {
  const { seed, schedule, size } = options
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  await using moments = listenTo(lab)
  const of: WriterOf = number => ({
    ...{ lab, history, tickets: desk.tickets, signal: stop.signal },
    seed: seed * 16 + number,
  })
  await holdBefore(of(size.writers + 2))
  await lab.start()
  const asking = desk.people.slice(0, size.requests)
  const writing = writeAll(of, size.writers)
  const [played] = await Promise.allSettled([
    Promise.all([
      runSchedule(lab, history, { schedule, moments }),
      sendRequests(lab, history, asking),
      // However little goes wrong: a run that nobody writes beside proves nothing.
      moments.firstRun.then(() => sleep(leastMs)),
    ]),
  ])
  const healedAt = new Date()
  stop.abort()
  await writing
  if (played.status === 'rejected') throw played.reason
  await sendAgain(lab, history, asking)
  return healedAt
}

const play = async (lab: Lab, history: History, desk: Desk, options: Playing): Promise<Evidence> => {
  const done = stopwatch(options.onPart)
  const bounds = { recoveryMs: 3 * lab.lockMs, drainMs: 18 * lab.lockMs }
  const from = await beginRecord(lab)
  const healedAt = await playOut(lab, history, desk, options)
  done('faults')
  const quietAt = await untilQuiet(lab, options.size.requests, bounds.drainMs)
  done('drained')
  const exits = await Promise.all(
    lab.workers.map(async worker => ({ worker: worker.name, code: await worker.stop() })),
  )
  done('stopped')
  const applied = await applyAgain(lab)
  const secondPlan = await lab.tell('plan', '--json')
  const ledgerVerified = await lab.tell('ledger', 'verify', '--json')
  done('second run')
  const told = { healedAt, quietAt, bounds, exits, applied, secondPlan, ledgerVerified }
  return collect(lab, from, { desk, history, ...told })
}

/** What the races left over is done by the next run. */
const applyAgain = async (lab: Lab) => {
  const planned = await lab.tell('plan', '--json')
  if (planned.code !== 0) return planned
  const { plan } = JSON.parse(planned.stdout) as { readonly plan: string }
  return lab.tell('apply', plan, '--yes', '--json')
}

/** One seed from an empty folder to a verdict. A folder with violations stays: history, logs, data. */
export const runSeed = async (options: SeedOptions): Promise<Verdict> => {
  const { seed, folder, build, invariants, lockSeconds, size = usual } = options
  const since = performance.now()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const history = createHistory(join(folder, 'history.jsonl'))
  const schedule = options.schedule ?? scheduleOf(seed, options.faults)
  const needs = new Set(schedule.flatMap(({ fault }) => fault.needs ?? []))
  const desk = inventDesk(size, mulberry32(seed))
  const done = stopwatch(options.onPart)
  let evidence: Evidence
  {
    await using lab = await openLab({ folder, build, desk, lockSeconds, needs })
    done('lab opened')
    evidence = await play(lab, history, desk, { ...options, schedule, size })
    done('played')
  }
  done('lab closed')
  const violations = invariants.flatMap(({ number, name, check }) => {
    const found = check(evidence)
    const more = found.length > mostTold ? [`${number} ${name}: and ${found.length - mostTold} more`] : []
    return [...found.slice(0, mostTold).map(each => `${number} ${name}: ${each}`), ...more]
  })
  const faults = history.operations
    .filter(({ what }) => what === 'fault')
    .map(({ target, detail }) => `${target} (${detail ?? '?'})`)
  const seconds = Math.round((performance.now() - since) / 100) / 10
  const counts = countsOf(evidence)
  const verdict = { seed, violations, seconds, lockSeconds, faults, counts }
  if (violations.length === 0 && !options.isKept) await rm(folder, { recursive: true, force: true })
  else {
    await keepEvidence(folder, evidence)
    await writeFile(join(folder, 'verdict.json'), JSON.stringify(verdict, null, 2))
  }
  return verdict
}

const countsOf = ({ changes, history }: Evidence): Verdict['counts'] => ({
  desk: history.operations.filter(({ outcome }) => outcome === 'ok').length,
  gallra: changes.filter(
    ({ database, collection, before, after }) =>
      database === 'desk' && collection === 'tickets' && before?.lastOp === (after ?? before)?.lastOp,
  ).length,
})
