import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Policy, Schedule } from '../policies/policy.ts'
import { openRunOf } from '../runs/alone.ts'
import type { Plan } from '../runs/model.ts'
import { createPlan } from '../runs/plan.ts'
import type { SlotClaim } from '../runs/run-store.ts'
import { startRun } from '../runs/start.ts'
import type { JobsContext } from './context.ts'
import { tellable } from './failure.ts'
import { mayWorkOn, nextOpening, scheduler } from './may-work.ts'
import { newestSlot } from './slots.ts'
import { tellPlan } from './tell-plan.ts'

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
    const isLater = error instanceof AppError && error.code === 'RUN_OPEN'
    log[isLater ? 'info' : 'error']({ plan: plan.id, ...tellable(error) }, 'plan was not started')
  }
}

/** Who claims slots here: processes must not take each other's claims for their own. */
export const claimant = `${scheduler}:${randomUUID()}`

/** Keeps the claim alive while the work goes on; without it the slot would be somebody else's after the lease. */
export const whileClaimed = async <T>(
  { run, queue, log }: JobsContext,
  claim: SlotClaim,
  work: () => Promise<T>,
): Promise<T> => {
  const renewal = setInterval(() => {
    run.runStore
      .renewSlot(claim)
      .catch(error => log.warn({ policy: claim.policy, ...tellable(error) }, 'claim was not renewed'))
  }, queue.pace.lockMs / 3)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
  }
}

const planSlot = async (
  context: JobsContext,
  policy: Scheduled,
  { claim, signal }: { readonly claim: SlotClaim; readonly signal: AbortSignal },
): Promise<void> => {
  const { run, log } = context
  const { slot } = claim
  try {
    const plan = await whileClaimed(context, claim, () => planOnce(context, policy, signal))
    if (!(await run.runStore.notePlanOfSlot(claim, { plan: plan.id }))) {
      log.warn({ policy: policy.name, slot, plan: plan.id }, 'another scheduler has the slot by now')
      return
    }
    log.info({ policy: policy.name, slot, plan: plan.id, counts: plan.counts }, 'slot planned')
    if (policy.mode === 'notify') await tellPlan(context, { policy, plan }, signal)
    else if (policy.approval === 'none') await start(context, plan)
  } catch (error) {
    // Without an outcome the claim lapses, and another scheduler takes the slot up.
    if (signal.aborted) throw error
    const { code } = tellable(error)
    log.error({ policy: policy.name, slot, ...tellable(error) }, 'slot was not planned')
    await run.runStore.notePlanOfSlot(claim, { skipped: code })
  }
}

/**
 * Why a slot passes without a plan: the policy is in mode `test`, nobody knew of it before, it is too late for this
 * policy, or an earlier run is not at its end. What that one has before it, a second would plan once more; and one that is paused is paused for a reason.
 */
const reasonToSkip = async (
  { run }: JobsContext,
  { name, schedule, mode }: Scheduled,
  { lateMs, last }: { readonly lateMs: number; readonly last: Date | undefined },
): Promise<string | undefined> => {
  if (mode === 'test') return 'mode-test'
  if (lateMs > onTimeMs && !last) return 'before-first-start'
  if (lateMs > onTimeMs && schedule.misfire === 'skip') return 'missed'
  return (await openRunOf(run, name)) ? 'run-open' : undefined
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
  const { run, queue, log } = context
  // The slot is claimed by nobody: once everything goes on, `misfire` says what becomes of it.
  if (await run.runStore.pausedAll()) return
  const now = run.clock()
  const slot = newestSlot(policy.schedule.cron, policy.timezone, now)
  if (!slot) return
  const last = await run.runStore.lastSlot(policy.name)
  if (last && last > slot) return
  await run.runStore.supersedeSlots(policy.name, slot, queue.pace.lockMs)
  const claim = { policy: policy.name, slot, by: claimant }
  // A slot that was claimed already is claimed again only after its scheduler died (RunStore.claimSlot).
  if (!(await run.runStore.claimSlot(claim, queue.pace.lockMs))) return
  const skipped = await reasonToSkip(context, policy, { lateMs: now.getTime() - slot.getTime(), last })
  if (skipped === undefined) return planSlot(context, policy, { claim, signal })
  log.warn({ policy: policy.name, slot, reason: skipped }, 'slot skipped')
  await run.runStore.notePlanOfSlot(claim, { skipped })
}

/** Young enough that it may still be started. */
const leftBehindMs = 23 * 60 * 60_000
const slotsLookedAt = 20

/** Starts plans of slots whose scheduler died before it could. */
export const startLeftBehind = async (context: JobsContext): Promise<void> => {
  const { run, queue } = context
  const { runStore, policies, clock } = run
  if (await runStore.pausedAll()) return
  for (const id of await runStore.plansOfSlots(queue.pace.lockMs, slotsLookedAt)) {
    const plan = await runStore.plan(id)
    const isCurrent = policies.some(
      ({ name, mode, approval, digest }) =>
        name === plan?.policy && mode === 'enforce' && approval === 'none' && digest === plan.policyDigest,
    )
    const isLeft = plan?.state === 'planned' || plan?.state === 'started'
    const isYoung = plan && clock().getTime() - plan.createdAt.getTime() < leftBehindMs
    if (isLeft && isCurrent && isYoung && !(await runStore.run(id))) await start(context, plan)
  }
}
