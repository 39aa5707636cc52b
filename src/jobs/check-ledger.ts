import { AppError } from '../errors.ts'
import type { JobsContext } from './context.ts'

const dayMs = 86_400_000

/**
 * Looks at the whole ledger where nobody did for a day, in one of all processes that are asked. LEDGER_BROKEN, with what is
 * wrong: nothing else of the program stops for it.
 */
export const checkLedger = async ({ run, checks, log }: JobsContext): Promise<void> => {
  if (!(await checks?.claim(dayMs))) return
  const { valid, entries, problems } = await run.ledger.verify()
  if (!valid) throw new AppError('LEDGER_BROKEN', problems.join('; '))
  log.info({ entries }, 'ledger verified')
}
