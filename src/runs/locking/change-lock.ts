import { AppError } from '../../errors.ts'
import type { Policy } from '../../policies/policy.ts'
import { activatePolicy } from '../activate.ts'
import type { RunContext } from '../context.ts'
import { isSamePerson } from '../same-person.ts'
import type { PolicyLock, PolicyLocks } from './policy-locks.ts'
import { reasonDigest } from './reason-digest.ts'

interface Said {
  readonly by: string
  readonly reason: string
}

const locksOf = ({ policyLocks: locks }: RunContext): PolicyLocks => {
  if (locks) return locks
  throw new AppError('INTERNAL', 'locks of policies are not known in this process')
}

/**
 * From now on the policy may only be tightened, beginning with what it says now, which is kept as a version. Locking what is
 * locked changes nothing. The reason is kept with the lock, its digest in the ledger. POLICY_LOCKED as `activatePolicy`.
 */
export const lockPolicy = async (
  context: RunContext,
  { policy, by, reason }: Said & { readonly policy: Policy },
): Promise<PolicyLock> => {
  const locks = locksOf(context)
  const version = await activatePolicy(context, { policy, by })
  const lock: PolicyLock = { policy: policy.name, by, at: context.clock(), reason }
  if (!(await locks.add(lock))) return (await locks.lock(policy.name)) ?? lock
  await context.ledger.append({
    kind: 'policy-locked',
    policy: policy.name,
    activation: version?.id ?? '',
    by,
    reason: reasonDigest(reason),
  })
  return lock
}

const lockOf = async (context: RunContext, policy: string): Promise<PolicyLock> => {
  const lock = await locksOf(context).lock(policy)
  if (lock) return lock
  throw new AppError('NOT_FOUND', `policy "${policy}": is not locked`)
}

/** The first of two people. Asking again begins anew. NOT_FOUND. */
export const askUnlock = async (
  context: RunContext,
  { policy, by, reason }: Said & { readonly policy: string },
): Promise<PolicyLock> => {
  await lockOf(context, policy)
  await context.ledger.append({ kind: 'policy-unlock-asked', policy, by, reason: reasonDigest(reason) })
  await locksOf(context).ask(policy, { by, at: context.clock(), reason })
  return lockOf(context, policy)
}

/** What was asked for and not given within a day is asked for again. */
const longestMs = 24 * 60 * 60 * 1000

/**
 * The second one: the lock is gone, and the next version may say anything. NOT_FOUND, APPROVAL_MISSING where nobody asked within a day,
 * APPROVAL_REFUSED for whoever asked.
 */
export const approveUnlock = async (
  context: RunContext,
  { policy, by }: { readonly policy: string; readonly by: string },
): Promise<void> => {
  const { asked } = await lockOf(context, policy)
  if (!asked || context.clock().getTime() - asked.at.getTime() > longestMs)
    throw new AppError(
      'APPROVAL_MISSING',
      `policy "${policy}": nobody asked within a day; gallra policies unlock ${policy} --reason "why"`,
    )
  if (isSamePerson(asked.by, by))
    throw new AppError('APPROVAL_REFUSED', `policy "${policy}": whoever asked may not approve it`)
  await context.ledger.append({ kind: 'policy-unlocked', policy, asked: asked.by, by })
  if (!(await locksOf(context).release(policy, asked, by)))
    throw new AppError('APPROVAL_REFUSED', `policy "${policy}": something else was asked for meanwhile`)
}
