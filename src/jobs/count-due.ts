import type { Policy } from '../policies/policy.ts'
import { makeForecast } from '../runs/forecast.ts'
import type { JobsContext } from './context.ts'
import { tellable } from './failure.ts'
import { claimant, whileClaimed } from './schedules.ts'
import { newestSlot } from './slots.ts'

/** No night is longer: a store that takes more than this for one policy is given up until the next slot. */
const mostMs = 2 * 60 * 60_000

/** Beside the slots of policies, whose names have no colon. Another text of the policy is counted at once. */
const nameOf = ({ name, digest }: Policy): string => `due:${name}:${digest.slice(0, 12)}`

const countOne = async (
  context: JobsContext,
  { policy, cron }: { readonly policy: Policy; readonly cron: string },
  signal: AbortSignal,
): Promise<void> => {
  const { run, queue, log } = context
  const { runStore, forecasts } = run
  const slot = newestSlot(cron, policy.timezone, run.clock())
  const name = nameOf(policy)
  const last = await runStore.lastSlot(name)
  if (!forecasts || !slot || (last && last > slot)) return
  await runStore.supersedeSlots(name, slot, queue.pace.lockMs)
  const claim = { policy: name, slot, by: claimant }
  if (!(await runStore.claimSlot(claim, queue.pace.lockMs))) return
  const late = AbortSignal.timeout(mostMs)
  try {
    const until = AbortSignal.any([signal, late])
    const counted = await whileClaimed(context, claim, () => makeForecast(run, { policy, signal: until }))
    await forecasts.keep(counted)
    log.info({ policy: policy.name, held: counted.held }, 'what comes due is counted')
    await runStore.notePlanOfSlot(claim, { skipped: 'counted' })
  } catch (error) {
    // Without an outcome the claim lapses, and another scheduler takes the slot up.
    if (signal.aborted) throw error
    const told = late.aborted ? { code: 'too-long' } : tellable(error)
    log.error({ policy: policy.name, ...told }, 'what comes due was not counted')
    await runStore.notePlanOfSlot(claim, { skipped: told.code })
  }
}

/**
 * Counts what comes due, once a slot for each active policy and one policy after the other, so that the console's first page
 * has numbers of the last night without anybody pressing for them. Of several processes one does; a slot that was missed is
 * made up for at once, and so is one whose policy was written anew. Reads references alone, also while everything is paused.
 */
export const countDue = async (context: JobsContext, signal: AbortSignal): Promise<void> => {
  const { dueCron: cron, run } = context
  if (cron === undefined) return
  for (const policy of run.policies) {
    signal.throwIfAborted()
    await countOne(context, { policy, cron }, signal)
  }
}
