import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import { activatePolicy } from './activate.ts'
import type { RunContext } from './context.ts'
import type { PolicyVersion } from './policy-versions.ts'
import { isSamePerson } from './same-person.ts'

/**
 * Says that the policy as it is written now was read and is right. It is noted with the version, and lets no plan past its own
 * approval. Said again it changes nothing. APPROVAL_REFUSED for whoever made the version; NOT_YET where nobody has planned
 * with it, so that it has no author.
 */
export const approvePolicy = async (
  context: RunContext,
  { policy, by }: { readonly policy: Policy; readonly by: string },
): Promise<PolicyVersion> => {
  const { policyVersions: versions, ledger, clock } = context
  const latest = await versions?.latest(policy.name)
  if (!versions || latest?.digest !== policy.digest)
    throw new AppError('NOT_YET', `policy "${policy.name}": nobody planned with it as it is now; plan first`)
  if (isSamePerson(latest.by, by))
    throw new AppError(
      'APPROVAL_REFUSED',
      `policy "${policy.name}": whoever planned with it first may not approve it`,
    )
  if (await versions.approve(policy.name, policy.digest, { by, at: clock() }))
    await ledger.append({ kind: 'policy-approved', activation: latest.id, digest: latest.digest, by })
  return (await activatePolicy(context, { policy, by })) ?? latest
}
