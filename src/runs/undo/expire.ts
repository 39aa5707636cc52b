import type { RunContext } from '../context.ts'
import type { PlanId } from '../model.ts'
import type { End, Quarantine } from './quarantine-store.ts'
import { quarantineOf } from './seals.ts'

type Expiring = Pick<RunContext, 'quarantine' | 'ledger' | 'clock'>

const nameOf = ({ run, generation }: Quarantine): string => `${run}.${generation}`

/**
 * The key first: from then on nobody can read what is left. The ledger is told when it is true, once, wherever somebody
 * died on the way.
 */
const destroy = async (context: Expiring, quarantine: Quarantine, end: End): Promise<void> => {
  const store = quarantineOf(context)
  const { run } = quarantine
  const { because, by } = end
  await store.dropKey(run, end)
  await store.dropOriginals(run)
  await context.ledger.appendOnce({
    kind: 'quarantine-destroyed',
    run,
    quarantine: nameOf(quarantine),
    because,
    by,
  })
  await store.noteDestroyed(run)
}

/**
 * Destroys originals whose time is over, and ends what somebody began. Safe at any time and by any number of processes;
 * says how many quarantines that were.
 */
export const destroyExpired = async (context: Expiring): Promise<number> => {
  if (!context.quarantine) return 0
  const at = context.clock()
  const due = await context.quarantine.due(at)
  for (const each of due) await destroy(context, each, each.end ?? { because: 'expired', by: 'sweep', at })
  return due.length
}

/** Before their time, because somebody is sure that the run was right. Nothing happens where there are none. */
export const destroyNow = async (context: Expiring, run: PlanId, by: string): Promise<void> => {
  const quarantine = await quarantineOf(context).quarantine(run)
  if (!quarantine || quarantine.state === 'destroyed') return
  await destroy(context, quarantine, quarantine.end ?? { because: 'asked', by, at: context.clock() })
}
