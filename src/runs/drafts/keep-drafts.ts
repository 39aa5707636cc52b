import { AppError } from '../../errors.ts'
import type { Policy } from '../../policies/policy.ts'
import { readPolicyText, replacePolicyText } from '../../policies/policy-file.ts'
import { didYouMean } from '../../yaml/near-miss.ts'
import { formatProblem } from '../../yaml/problem.ts'
import { activatePolicy } from '../activate.ts'
import { approvePolicy } from '../approve-policy.ts'
import type { RunContext } from '../context.ts'
import type { PolicyVersion } from '../policy-versions.ts'
import { isSamePerson } from '../same-person.ts'
import { checkText } from './check-text.ts'
import type { PolicyDraft, PolicyDrafts } from './policy-drafts.ts'
import type { PolicyFolder } from './policy-folder.ts'

/** What policies are changed with. */
export interface DraftDesk {
  readonly run: RunContext
  readonly folder: PolicyFolder
}

interface Named {
  readonly id: string
  readonly by: string
}

export const draftsOf = ({ policyDrafts: drafts }: Pick<RunContext, 'policyDrafts'>): PolicyDrafts => {
  if (drafts) return drafts
  throw new AppError('INTERNAL', 'drafts of policies are not kept in this process')
}

/** The policy that is in force under the name. NOT_FOUND. */
export const policyNamed = ({ policies }: Pick<RunContext, 'policies'>, name: string): Policy => {
  const policy = policies.find(each => each.name === name)
  if (policy) return policy
  const known = policies.map(each => each.name)
  throw new AppError('NOT_FOUND', `no active policy is called that${didYouMean(name, known)}`)
}

/** NOT_FOUND. */
export const draftOf = async (run: RunContext, policy: string, id: string): Promise<PolicyDraft> => {
  const draft = await draftsOf(run).draft(id)
  if (draft?.policy === policy) return draft
  throw new AppError('NOT_FOUND', 'there is no such draft of this policy')
}

const openDraft = async (run: RunContext, policy: string, id: string): Promise<PolicyDraft> => {
  const draft = await draftOf(run, policy, id)
  if (!draft.closed) return draft
  throw new AppError(
    'POLICY_CHANGED',
    `policy "${policy}": this draft was ${draft.closed.as} already, by ${draft.closed.by}`,
  )
}

const idBytes = 9

/** Keeps a text that is to be the policy. POLICY_INVALID, a line for each mistake. */
export const addDraft = async (
  { run, folder }: DraftDesk,
  { policy, text, base, by }: Pick<PolicyDraft, 'policy' | 'text' | 'base' | 'by'>,
): Promise<PolicyDraft> => {
  await checked({ run, folder }, policyNamed(run, policy), text)
  const id = Buffer.from(run.random(idBytes)).toString('hex')
  const draft: PolicyDraft = { id, policy, text, base, by, at: run.clock() }
  await draftsOf(run).add(draft)
  return draft
}

/** POLICY_INVALID, a line for each mistake. */
const checked = async ({ folder }: DraftDesk, of: Policy, text: string): Promise<Policy> => {
  const { policy, problems } = await checkText(folder, of, text)
  if (policy) return policy
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new AppError('POLICY_INVALID', errors.map(formatProblem).join('\n'))
}

/** What is in force says who must agree: a draft cannot let itself off. */
export const asksAnother = ({ approval }: Policy): boolean => approval === 'other-person'

/** Somebody else than its author read it and says yes. NOT_FOUND, POLICY_CHANGED, APPROVAL_REFUSED for the author. */
export const approveDraft = async (run: RunContext, policy: string, { id, by }: Named): Promise<void> => {
  const draft = await openDraft(run, policy, id)
  if (isSamePerson(draft.by, by))
    throw new AppError('APPROVAL_REFUSED', `policy "${policy}": whoever wrote it may not approve it`)
  await draftsOf(run).approve(id, { by, at: run.clock() })
}

/** NOT_FOUND, POLICY_CHANGED when it is closed already. */
export const dropDraft = async (run: RunContext, policy: string, { id, by }: Named): Promise<void> => {
  await openDraft(run, policy, id)
  await draftsOf(run).close(id, { as: 'dropped', by, at: run.clock() })
}

const refuseUnapproved = (current: Policy, { approval }: PolicyDraft, by: string): void => {
  if (!asksAnother(current)) return
  const name = `policy "${current.name}"`
  if (!approval)
    throw new AppError('APPROVAL_MISSING', `${name}: somebody else has to approve what it would say first`)
  if (isSamePerson(approval.by, by))
    throw new AppError('APPROVAL_REFUSED', `${name}: whoever approved it may not activate it as well`)
}

/**
 * Puts a draft into force: kept as a version with the ledger told of it, then written to the policy's file, then taken by this
 * process; others take it as they take any change of a file. A crash in between leaves the file as it was, and the same draft
 * can be activated again. Its deadline-bound decisions begin with the next plan.
 * NOT_FOUND, POLICY_INVALID, POLICY_LOCKED, POLICY_CHANGED, POLICY_READ_ONLY, APPROVAL_MISSING, APPROVAL_REFUSED.
 */
export const activateDraft = async (
  desk: DraftDesk,
  policy: string,
  { id, by }: Named,
): Promise<PolicyVersion | undefined> => {
  const { run, folder } = desk
  const draft = await openDraft(run, policy, id)
  const current = policyNamed(run, policy)
  refuseUnapproved(current, draft, by)
  const next = await checked(desk, current, draft.text)
  let version: PolicyVersion | undefined
  await replacePolicyText(current.file, {
    ...{ text: draft.text, base: draft.base },
    async beforehand() {
      version = await activatePolicy(run, { policy: next, by })
    },
  })
  const { approval } = draft
  if (approval && !isSamePerson(approval.by, by))
    version = await approvePolicy(run, { policy: next, by: approval.by })
  await draftsOf(run).close(id, { as: 'activated', by, at: run.clock() })
  await folder.reload()
  return version
}

/** What the file of a policy says, which may be something else than what is in force. NOT_FOUND. */
export const textOf = (run: RunContext, policy: string): Promise<string> =>
  readPolicyText(policyNamed(run, policy).file)
