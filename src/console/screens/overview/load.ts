import { setTimeout as sleep } from 'node:timers/promises'
import { type DutyHealth, defaultMaxSeconds, healthOf, type QueueState } from '../../../health/judge.ts'
import { isScheduled } from '../../../jobs/schedules.ts'
import { nextSlots } from '../../../jobs/slots.ts'
import { type RequestNumbers, requestNumbers } from '../../../requests/numbers.ts'
import type { Forecast } from '../../../runs/forecast.ts'
import type { Plan, Run } from '../../../runs/model.ts'
import { expiryOf } from '../../../runs/plan-age.ts'
import type { PausedAll } from '../../../runs/run-store.ts'
import type { ConsoleDesk } from '../../desk.ts'
import type { ForecastingState } from '../../forecasting.ts'

/** Everything that the first page tells. */
export interface Overview {
  readonly paused?: PausedAll
  readonly waiting: readonly Plan[]
  /** Of active policies, as they were last counted. */
  readonly forecasts: readonly Forecast[]
  readonly forecasting: ForecastingState
  readonly next: readonly { readonly policy: string; readonly at: Date }[]
  readonly last: readonly Run[]
  /** Records with something left, as far as they are counted. */
  readonly left: number
  readonly requests: RequestNumbers
  readonly duties: readonly DutyHealth[]
  /** Absent while Redis does not answer. */
  readonly queues?: readonly QueueState[]
}

/** Plans looked through for those that wait, and runs shown. */
const most = { plans: 50, runs: 5, left: 1000 }
const patienceMs = 1500

/** Numbers of MongoDB are shown also while Redis does not answer. */
const queuesOf = async ({ health }: ConsoleDesk): Promise<readonly QueueState[] | undefined> => {
  const stop = new AbortController()
  const late = sleep(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined)
  const queues = await Promise.race([health.queueStates().catch(() => undefined), late])
  stop.abort()
  return queues
}

const nextOf = ({ run, clock }: ConsoleDesk): Overview['next'] =>
  run.policies
    .filter(isScheduled)
    .flatMap(({ name, schedule, timezone }) =>
      nextSlots(schedule.cron, timezone, clock(), 1).map(at => ({ policy: name, at })),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime())

/** Plans of an earlier version of a policy, or that are too old, are made anew instead of being decided. */
const isWaiting = (plan: Plan, now: Date): boolean => {
  const expiry = expiryOf(plan)
  return plan.state === 'planned' && expiry !== undefined && now < expiry
}

export const loadOverview = async (desk: ConsoleDesk): Promise<Overview> => {
  const { runStore, policies } = desk.run
  const [paused, plans, last, left, requests, ages, queues, forecasts] = await Promise.all([
    runStore.pausedAll(),
    runStore.plans(most.plans),
    runStore.runs(most.runs),
    runStore.leftMarks(most.left),
    requestNumbers(desk.requests),
    desk.health.workers.ages(),
    queuesOf(desk),
    desk.run.forecasts?.all() ?? [],
  ])
  const decided = new Set(policies.filter(({ approval }) => approval !== 'none').map(({ name }) => name))
  return {
    ...(paused ? { paused } : {}),
    waiting: plans.filter(plan => decided.has(plan.policy) && isWaiting(plan, desk.clock())),
    forecasts: forecasts.filter(({ policy }) => policies.some(({ name }) => name === policy)),
    forecasting: desk.forecasting.state(),
    next: nextOf(desk),
    last,
    left: left.length,
    requests,
    duties: healthOf(ages, defaultMaxSeconds),
    ...(queues ? { queues } : {}),
  }
}
