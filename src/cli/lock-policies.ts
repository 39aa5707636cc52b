import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { approveUnlock, askUnlock, lockPolicy } from '../runs/locking/change-lock.ts'
import { actor } from './arguments.ts'
import { activeOf } from './show-policies.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface LockOptions {
  readonly as?: string
  readonly reason?: string
  readonly approve?: boolean
}

const reasonOf = ({ reason }: LockOptions): string => {
  if (reason !== undefined && reason.trim() !== '') return reason
  throw new AppError('USAGE', '--reason is needed: it is kept with the lock, and its digest in the ledger')
}

/** From now on the policy may only be tightened. */
export const lockOne = (io: Io, name: string, options: LockOptions & CommonOptions): Promise<number> => {
  const said = { by: actor(options.as), reason: reasonOf(options) }
  return withApp({ io, options }, async app => {
    const lock = await lockPolicy(app.context, { policy: activeOf(app, name), ...said })
    if (options.json) io.out(`${JSON.stringify(lock)}\n`)
    else if (!options.quiet)
      io.out(
        `Policy ${name} is locked by ${lock.by} since ${lock.at.toISOString()}: it may only be tightened.\n`,
      )
    return 0
  })
}

/** Asks for the lock to be lifted, or with `--approve`, as somebody else, lifts it. */
export const unlockOne = (io: Io, name: string, options: LockOptions & CommonOptions): Promise<number> => {
  const by = actor(options.as)
  const asking = options.approve ? undefined : { policy: name, by, reason: reasonOf(options) }
  return withApp({ io, options }, async ({ context }) => {
    if (asking) await askUnlock(context, asking)
    else await approveUnlock(context, { policy: name, by })
    const state = asking ? 'asked' : 'unlocked'
    if (options.json) io.out(`${JSON.stringify({ policy: name, state, by })}\n`)
    else if (!options.quiet)
      io.out(
        asking
          ? `Asked. Somebody else, within a day: gallra policies unlock ${name} --approve\n`
          : `Policy ${name} is unlocked: its next version may say anything.\n`,
      )
    return 0
  })
}
