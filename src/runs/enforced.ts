import { AppError } from '../errors.ts'
import { type Mode, modeWords } from '../policies/modes.ts'

/** NOT_ENFORCED for what belongs to a policy that is only tried out; `what` names it: `plan 2026-…`. */
export const refuseUnenforced = (what: string, policy: string, mode: Mode | undefined): void => {
  if (mode === undefined || mode === 'enforce') return
  throw new AppError(
    'NOT_ENFORCED',
    `${what}: the policy "${policy}" is in mode "${mode}" (${modeWords[mode]}); write "mode: enforce" and plan again`,
  )
}
