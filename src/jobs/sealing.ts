import { AppError } from '../errors.ts'
import type { SealRules } from '../runs/sealing/rules.ts'
import { sealMonths } from '../runs/sealing/seal-months.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { JobsContext } from './context.ts'
import { tellable } from './failure.ts'
import { scheduler } from './may-work.ts'
import { claimant, whileClaimed } from './schedules.ts'
import { newestSlot } from './slots.ts'

/** A store whose statistics are sealed by schedule. */
export interface SealedStore {
  readonly store: StoreId
  readonly rules: SealRules & { readonly cron: string }
}

/** Its slots are beside those of policies, whose names have no colon. */
const nameOf = (store: StoreId): string => `seal:${store}`

/** A run is at work, or was: its end is waited for, and nothing is noted, so that the slot is taken up again. */
const isPassing = (error: unknown): boolean =>
  error instanceof AppError && (error.retryable || error.code === 'RUN_OPEN')

/**
 * Seals what does not change any more, once a slot: of several processes one does, and one that died is replaced. A slot that
 * was missed is made up for at once. `gallra stats seal` does the same.
 */
export const sealDue = async (
  context: JobsContext,
  { store, rules }: SealedStore,
  signal: AbortSignal,
): Promise<void> => {
  const { run, queue, log } = context
  const { runStore, seals } = run
  if (!seals || (await runStore.pausedAll())) return
  const slot = newestSlot(rules.cron, rules.timezone, run.clock())
  const last = await runStore.lastSlot(nameOf(store))
  if (!slot || (last && last > slot)) return
  const claim = { policy: nameOf(store), slot, by: claimant }
  await runStore.supersedeSlots(claim.policy, slot, queue.pace.lockMs)
  if (!(await runStore.claimSlot(claim, queue.pace.lockMs))) return
  try {
    const sealing = { ...run, seals }
    const report = await whileClaimed(context, claim, () =>
      sealMonths(sealing, { store, by: scheduler, signal }),
    )
    const sealed = report.seals.map(({ period }) => period)
    log.info({ store, sealed, late: report.late, waiting: report.waiting?.because }, 'statistics sealed')
    await runStore.notePlanOfSlot(claim, { skipped: `sealed-${sealed.length}` })
  } catch (error) {
    if (signal.aborted) throw error
    if (isPassing(error)) {
      log.info({ store, ...tellable(error) }, 'statistics are sealed later')
      return
    }
    log.error({ store, ...tellable(error) }, 'statistics were not sealed')
    await runStore.notePlanOfSlot(claim, { skipped: tellable(error).code })
  }
}
