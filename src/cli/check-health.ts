import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DutyHealth, type HealthSource, healthOf, isStuck, type QueueState } from '../health/judge.ts'
import type { WorkerAge } from '../health/workers.ts'
import { openHealth } from '../open-health.ts'
import { readSettings } from '../settings.ts'
import { secondsOf } from './arguments.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface HealthOptions extends CommonOptions {
  readonly maxAge: string
  readonly here?: boolean
}

/** Between the last job of one batch and the next nobody has any in hand, for a moment. */
const secondLookMs = 1000

/** Queues that look stuck at two looks. */
export const stuckQueues = async (
  source: Pick<HealthSource, 'queueStates'>,
  maxSeconds: number,
): Promise<{ readonly states: readonly QueueState[]; readonly stuck: readonly QueueState[] }> => {
  const states = await source.queueStates()
  const suspect = states.filter(state => isStuck(state, maxSeconds))
  if (suspect.length === 0) return { states, stuck: [] }
  await sleep(secondLookMs)
  const again = await source.queueStates()
  const names = new Set(suspect.map(({ queue }) => queue))
  return { states: again, stuck: again.filter(state => names.has(state.queue) && isStuck(state, maxSeconds)) }
}

export const ageText = (seconds: number): string =>
  seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`

interface Told {
  readonly what: string
  readonly ok: boolean
  readonly detail: string
}

const dutyTold = ({ duty, alive, canarySeconds, silent }: DutyHealth): Told => {
  const others = silent.length === 0 ? '' : `; ${silent.length} silent: ${silent.map(silentText).join(', ')}`
  return {
    what: duty,
    ok: alive > 0,
    detail:
      canarySeconds === null
        ? 'no worker in the last hour'
        : `last proof ${ageText(canarySeconds)} ago, ${alive} at work${others}`,
  }
}

export const silentText = ({ host, pid, seconds }: DutyHealth['silent'][number]): string =>
  `process ${pid} on ${host} since ${ageText(seconds)}`

const queueTold = (state: QueueState): Told => ({
  what: `queue ${state.queue}`,
  ok: false,
  detail: `${state.waiting} jobs wait, the first for ${ageText(state.oldestWaitingSeconds)}, and nobody takes one`,
})

/** The duties that anybody has; all are missed where nobody has any. */
const demanded = (duties: readonly DutyHealth[]): readonly DutyHealth[] => {
  const known = duties.filter(({ canarySeconds }) => canarySeconds !== null)
  return known.length > 0 ? known : duties
}

interface Asked {
  readonly maxSeconds: number
  readonly host: string | undefined
}

const look = async (source: HealthSource, { maxSeconds, host }: Asked) => {
  const ages: readonly WorkerAge[] = await source.workers.ages()
  const duties = healthOf(host === undefined ? ages : ages.filter(age => age.host === host), maxSeconds)
  // A container answers for itself: Redis is asked by those who look at the whole.
  const { states, stuck } =
    host === undefined ? await stuckQueues(source, maxSeconds) : { states: undefined, stuck: [] }
  const told = [...demanded(duties).map(dutyTold), ...stuck.map(queueTold)]
  return { duties, states, told, ok: told.every(({ ok }) => ok) }
}

/** Exit 0 when each duty that somebody has is being done, and no queue stands still; 1 otherwise. */
export const checkHealth = async (io: Io, options: HealthOptions): Promise<number> => {
  const maxSeconds = secondsOf(options.maxAge, '--max-age')
  const host = options.here ? hostname() : undefined
  await using source = await openHealth(readSettings({ config: options.config, logging: 'warn' }))
  const { duties, states, told, ok } = await look(source, { maxSeconds, host })
  if (options.json)
    io.out(`${JSON.stringify({ ok, maxSeconds, workers: duties, ...(states ? { queues: states } : {}) })}\n`)
  else if (!options.quiet)
    io.out(told.map(each => `${mark(each.ok)} ${each.what}: ${each.detail}\n`).join(''))
  return ok ? 0 : 1
}
