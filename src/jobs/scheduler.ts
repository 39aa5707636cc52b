import cron from 'node-cron'
import { sendCanaries } from './canaries.ts'
import { checkLedger } from './check-ledger.ts'
import type { JobsContext } from './context.ts'
import { countDue } from './count-due.ts'
import { tellable } from './failure.ts'
import { fireDue, isScheduled, startLeftBehind } from './schedules.ts'
import { sealDue } from './sealing.ts'

/** node-cron only proposes to look, each minute: what a slot is, one library says (`slots.ts`). */
const everyMinute = '* * * * *'
/** Two proposals may be late; after that nobody proposes any more. */
const lateMs = 150_000

/**
 * Watches the schedules of all active policies until the signal: at once, so that slots missed while nobody ran are
 * found, every minute and with each sweep. Any number of processes may run it.
 */
export const runScheduler = async (context: JobsContext, signal: AbortSignal): Promise<void> => {
  const { log } = context
  const busy = new Map<string, Promise<void>>()
  // A policy that plans for an hour must not keep the others waiting, nor meet itself.
  const once = (what: string, work: () => Promise<void>): void => {
    if (busy.has(what) || signal.aborted) return
    const running = work()
      .catch(error => {
        if (!signal.aborted) log.error({ what, ...tellable(error) }, 'failed, is tried again in a minute')
      })
      .finally(() => busy.delete(what))
    busy.set(what, running)
  }
  let lookedAt = 0
  const look = (): void => {
    lookedAt = performance.now()
    for (const policy of context.run.policies.filter(isScheduled))
      once(`policy ${policy.name}`, () => fireDue(context, policy, signal))
    for (const each of context.sealed ?? []) once(`seal ${each.store}`, () => sealDue(context, each, signal))
    once('plans left behind', () => startLeftBehind(context))
    once('ledger', () => checkLedger(context))
    once('what comes due', () => countDue(context, signal))
  }
  const task = cron.createTask(everyMinute, look, { timezone: 'UTC', suppressMissedWarning: true })
  log.info({ policies: context.run.policies.filter(isScheduled).length }, 'scheduler started')
  look()
  await task.start()
  // It takes no jobs: what it proves is that it still looks.
  const canary = async (): Promise<void> => {
    if (performance.now() - lookedAt < lateMs) context.pulse?.beat('scheduler')
  }
  const proving = sendCanaries('scheduler', { ...context, canary }, signal)
  // What a scheduler left that died is not found by the minute alone where everything else is found sooner.
  const beat = setInterval(look, context.queue.pace.sweepMs)
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await proving
  clearInterval(beat)
  await task.destroy()
  await Promise.all(busy.values())
  log.info({}, 'scheduler stopped')
}
