import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Policy, Schedule } from '../policies/policy.ts'
import type { Plan } from '../runs/model.ts'
import { createPlan } from '../runs/plan.ts'
import { startRun } from '../runs/start.ts'
import type { JobsContext } from './context.ts'
import { tellable } from './failure.ts'
import { mayWorkOn, nextOpening, scheduler } from './may-work.ts'
import { newestSlot } from './slots.ts'

/** Later than this a slot was missed, and the policy's `misfire` decides. */
const onTimeMs = 10 * 60_000
/** A store that does not answer is asked again after so long. */
const pausesMs = [5_000, 30_000, 120_000]

export interface Scheduled extends Policy {
  readonly schedule: Schedule
}

export const isScheduled = (policy: Policy): policy is Scheduled => policy.schedule !== undefined

const planOnce = async ({ run }: JobsContext, policy: Policy, signal: AbortSignal): Promise<Plan> => {
  for (const pause of pausesMs) {
    try {
      return await createPlan(run, { policy, by: scheduler, signal })
    } catch (error) {
      if (!(error instanceof AppError) || !error.retryable) throw error
      await sleep(pause, undefined, { signal })
    }
  }
  return createPlan(run, { policy, by: scheduler, signal })
}

/** Starts a plan of the scheduler's that needs nobody's approval. */
const start = async ({ run, queue, log }: JobsContext, plan: Plan): Promise<void> => {
  try {
    const started = await startRun(run, { plan: plan.id, by: scheduler })
    log.info({ run: plan.id, batches: started.batches.length }, 'run started')
    if (mayWorkOn(run, started.run)) await queue.enqueue(plan.id, started.batches)
    else log.info({ run: plan.id, opens: nextOpening(run, started.run) }, 'run waits for its window')
  } catch (error) {
    log.error({ plan: plan.id, ...tellable(error) }, 'plan was not started')
  }
}

const planSlot = async (
  context: JobsContext,
  policy: Scheduled,
  { slot, signal }: { readonly slot: Date; readonly signal: AbortSignal },
): Promise<void> => {
  const { run, log } = context
  try {
    const plan = await planOnce(context, policy, signal)
    await run.runStore.notePlanOfSlot(policy.name, slot, { plan: plan.id })
    log.info({ policy: policy.name, slot, plan: plan.id, counts: plan.counts }, 'slot planned')
    if (policy.approval === 'none') await start(context, plan)
  } catch (error) {
    // Without an outcome the claim lapses, and another scheduler takes the slot up.
    if (signal.aborted) throw error
    const { code } = tellable(error)
    log.error({ policy: policy.name, slot, ...tellable(error) }, 'slot was not planned')
    await run.runStore.notePlanOfSlot(policy.name, slot, { skipped: code })
  }
}

/** Why a slot passes without a plan: nobody knew of it before, or it is too late for this policy. */
const reasonToSkip = (
  { schedule }: Scheduled,
  lateMs: number,
  last: Date | undefined,
): string | undefined => {
  if (lateMs <= onTimeMs) return undefined
  if (!last) return 'before-first-start'
  return schedule.misfire === 'skip' ? 'missed' : undefined
}

/**
 * Looks whether a slot of the policy has come since the last one, claims it, plans, and starts the run where no
 * approval is asked for. Of several slots that were missed the newest counts. Any number of schedulers may do this at
 * once; one of them gets the slot.
 */
export const fireDue = async (
  context: JobsContext,
  policy: Scheduled,
  signal: AbortSignal,
): Promise<void> => {
  const { run, log } = context
  // The slot is claimed by nobody: once everything goes on, `misfire` says what becomes of it.
  if (await run.runStore.pausedAll()) return
  const now = run.clock()
  const slot = newestSlot(policy.schedule.cron, policy.timezone, now)
  if (!slot) return
  const last = await run.runStore.lastSlot(policy.name)
  if (last && last > slot) return
  // A slot that was claimed already is claimed again only after its scheduler died (RunStore.claimSlot).
  if (!(await run.runStore.claimSlot(policy.name, slot, scheduler))) return
  const skipped = reasonToSkip(policy, now.getTime() - slot.getTime(), last)
  if (skipped === undefined) return planSlot(context, policy, { slot, signal })
  log.warn({ policy: policy.name, slot, reason: skipped }, 'slot skipped')
  await run.runStore.notePlanOfSlot(policy.name, slot, { skipped })
}

/** Old enough that nobody is about to start it, young enough that it still may be. */
const leftBehindMs = { from: 5 * 60_000, to: 23 * 60 * 60_000 } as const
const plansLookedAt = 50

/** Starts plans whose scheduler died between planning and starting. */
export const startLeftBehind = async (context: JobsContext): Promise<void> => {
  const { runStore, policies, clock } = context.run
  if (await runStore.pausedAll()) return
  for (const plan of await runStore.plans(plansLookedAt)) {
    const age = clock().getTime() - plan.createdAt.getTime()
    const isCurrent = policies.some(
      ({ name, approval, digest }) =>
        name === plan.policy && approval === 'none' && digest === plan.policyDigest,
    )
    const isLeft = plan.by === scheduler && (plan.state === 'planned' || plan.state === 'started')
    if (!isLeft || !isCurrent || age < leftBehindMs.from || age > leftBehindMs.to) continue
    if (!(await runStore.run(plan.id))) await start(context, plan)
  }
}
