import type { App } from '../app.ts'
import type { Diagnosis } from '../connectors/connector.ts'
import { AppError } from '../errors.ts'
import { type DutyHealth, defaultMaxSeconds, healthOf } from '../health/judge.ts'
import type { Duty } from '../health/workers.ts'
import { isOfRequest } from '../runs/model.ts'
import { ageText, silentText, stuckQueues } from './check-health.ts'
import { diagnoseRuns } from './dead-letters.ts'

/** What waits for somebody with this duty; undefined where nothing does. */
const awaited = async ({ context, requests }: App): Promise<Readonly<Record<Duty, string | undefined>>> => {
  const runs = (await context.runStore.openRuns()).filter(run => run.state === 'running' && !isOfRequest(run))
  const open = (await requests().requests.glances()).length
  const scheduled = context.policies.filter(({ schedule }) => schedule !== undefined).length
  return {
    retention: runs.length > 0 ? `${runs.length} runs are under way` : undefined,
    requests: open > 0 ? `${open} requests are open` : undefined,
    scheduler: scheduled > 0 ? `${scheduled} policies have a schedule` : undefined,
  }
}

const start = 'start gallra work, or the services of docker-compose.yml'

const dutyFound = (
  { duty, canarySeconds, alive, silent }: DutyHealth,
  waits: string | undefined,
): Diagnosis => {
  const check = `worker: ${duty}`
  if (silent.length > 0)
    return {
      check,
      ok: false,
      detail: `${alive} at work; silent: ${silent.map(silentText).join(', ')}`,
      fix: 'look at its log and start it again; one that was taken away is forgotten after an hour',
    }
  if (canarySeconds !== null)
    return { check, ok: true, detail: `${alive} at work, last proof ${ageText(canarySeconds)} ago` }
  return waits === undefined
    ? { check, ok: true, detail: 'none, and nothing waits for one' }
    : { check, ok: false, detail: `none, and ${waits}`, fix: start }
}

const pauseFound = async ({ context }: App): Promise<Diagnosis> => {
  const check = 'pause of everything'
  const paused = await context.runStore.pausedAll()
  if (!paused) return { check, ok: true, detail: 'none' }
  const detail = `by ${paused.by} since ${paused.at.toISOString()}: nothing is written to any store`
  return { check, ok: false, detail, fix: 'gallra resume lifts it, and goes on with all runs' }
}

const queuesFound = async (app: App): Promise<Diagnosis> => {
  const check = 'queues'
  try {
    const { stuck } = await stuckQueues(app, defaultMaxSeconds)
    if (stuck.length === 0) return { check, ok: true, detail: 'none stands still' }
    const told = stuck.map(
      ({ queue, waiting, oldestWaitingSeconds }) =>
        `${queue}: ${waiting} jobs wait, the first for ${ageText(oldestWaitingSeconds)}, and nobody takes one`,
    )
    return { check, ok: false, detail: told.join('; '), fix: `${start}; where they run, start them again` }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const fix = 'start Redis or Valkey, or correct GALLRA_REDIS_URL'
    return { check, ok: false, detail: `${error.message} [${error.code}]`, fix }
  }
}

/** Whether what must be done by itself is being done. */
export const diagnoseWorkers = async (app: App): Promise<readonly Diagnosis[]> => {
  const waits = await awaited(app)
  const duties = healthOf(await app.workers.ages(), defaultMaxSeconds)
  return [
    ...duties.map(duty => dutyFound(duty, waits[duty.duty])),
    await queuesFound(app),
    await pauseFound(app),
    await diagnoseRuns(app),
  ]
}
