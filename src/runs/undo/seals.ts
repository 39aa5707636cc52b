import { AppError } from '../../errors.ts'
import type { RunContext } from '../context.ts'
import type { PlanId } from '../model.ts'
import type { QuarantineStore } from './quarantine-store.ts'
import { createOriginalSeals, type OriginalSeals } from './sealed-original.ts'

export const quarantineOf = ({ quarantine }: Pick<RunContext, 'quarantine'>): QuarantineStore => {
  if (!quarantine) throw new AppError('INTERNAL', 'this process has no place for originals')
  return quarantine
}

/** Undefined once the key of the run's originals is gone. */
export const openSeals = async (
  context: Pick<RunContext, 'quarantine' | 'keys'>,
  run: PlanId,
): Promise<OriginalSeals | undefined> => {
  const sealedKey = await quarantineOf(context).sealedKey(run)
  return sealedKey === undefined ? undefined : createOriginalSeals(context.keys.open(sealedKey), run)
}
