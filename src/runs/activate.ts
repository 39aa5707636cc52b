import { canonicalText } from '../policies/canonical-text.ts'
import type { Policy } from '../policies/policy.ts'
import type { RunContext } from './context.ts'
import { reasonDigest } from './locking/reason-digest.ts'
import { refuseLooser } from './locking/refuse-looser.ts'
import type { PolicyVersion } from './policy-versions.ts'

interface Activation {
  readonly policy: Policy
  readonly by: string
}

const next = ({ clock }: RunContext, { policy, by }: Activation, number: number): PolicyVersion => ({
  id: `${policy.name}/${number}`,
  policy: policy.name,
  number,
  digest: policy.digest,
  version: policy.version,
  mode: policy.mode,
  text: canonicalText(policy),
  source: policy.source,
  by,
  at: clock(),
})

/** Said again where it was kept and not told of: whoever kept it may have died in between. */
const tell = ({ ledger }: RunContext, { id, policy, digest, version, mode, by }: PolicyVersion) =>
  ledger.appendOnce({ kind: 'policy-activated', activation: id, policy, digest, version, mode, by })

/** `locked: true` locks the policy with the first plan of a version that says so, not again once two people unlocked it. */
const lockAsWritten = async ({ policyLocks: locks, ledger }: RunContext, version: PolicyVersion) => {
  const { policy, by, at, id: activation } = version
  const reason = 'the policy says so'
  if (await locks?.add({ policy, by, at, reason }))
    await ledger.append({ kind: 'policy-locked', policy, activation, by, reason: reasonDigest(reason) })
}

/**
 * Keeps the policy as it is written now as its newest version, unless it is that already, and tells the ledger of it once:
 * before anything is planned with it. POLICY_LOCKED for one that is locked and would be looser than before.
 */
export const activatePolicy = async (
  context: RunContext,
  activation: Activation,
): Promise<PolicyVersion | undefined> => {
  const { policyVersions: versions } = context
  if (!versions) return undefined
  const { policy } = activation
  // Whoever else adds one in the same moment takes the number that this one would need.
  for (;;) {
    await refuseLooser(context, policy)
    const latest = await versions.latest(policy.name)
    const isLatest = latest?.digest === policy.digest
    const version = isLatest ? latest : next(context, activation, (latest?.number ?? 0) + 1)
    if (!isLatest && !(await versions.add(version))) continue
    await tell(context, version)
    if (!isLatest && policy.locked) await lockAsWritten(context, version)
    return version
  }
}
