import { AppError } from '../../../errors.ts'
import { loadPolicy } from '../../../policies/load.ts'
import type { Policy } from '../../../policies/policy.ts'
import { readPolicyText } from '../../../policies/policy-file.ts'
import { checkText } from '../../../runs/drafts/check-text.ts'
import { type DraftDesk, draftsOf } from '../../../runs/drafts/keep-drafts.ts'
import type { PolicyDraft } from '../../../runs/drafts/policy-drafts.ts'
import type { PolicyLock } from '../../../runs/locking/policy-locks.ts'
import type { PolicyVersion, PolicyVersions } from '../../../runs/policy-versions.ts'
import { didYouMean } from '../../../yaml/near-miss.ts'
import type { Problem } from '../../../yaml/problem.ts'
import type { ConsoleDesk } from '../../desk.ts'

/** A policy of the folder, and the version of it that was planned with last. */
export interface ListedPolicy {
  readonly name: string
  /** Absent: its file is gone. */
  readonly now?: Policy
  readonly kept?: PolicyVersion
  readonly lock?: PolicyLock
}

export const draftDeskOf = ({ run, policyFolder: folder }: ConsoleDesk): DraftDesk => ({ run, folder })

export const versionsOf = ({ run: { policyVersions } }: Pick<ConsoleDesk, 'run'>): PolicyVersions => {
  if (policyVersions) return policyVersions
  throw new AppError('INTERNAL', 'versions of policies are not kept in this process')
}

/** Those of the folder, then those whose files are gone. */
export const loadList = async (desk: ConsoleDesk): Promise<readonly ListedPolicy[]> => {
  const { policies, policyLocks } = desk.run
  const kept = await versionsOf(desk).latestOfAll()
  const locks = (await policyLocks?.locks()) ?? []
  const names = new Set([...policies.map(({ name }) => name), ...kept.map(({ policy }) => policy)])
  return [...names].map(name => {
    const now = policies.find(each => each.name === name)
    const version = kept.find(({ policy }) => policy === name)
    const lock = locks.find(({ policy }) => policy === name)
    return {
      name,
      ...(now ? { now } : {}),
      ...(version ? { kept: version } : {}),
      ...(lock ? { lock } : {}),
    }
  })
}

/** What the file of a policy says now. */
export interface FileNow {
  readonly text: string
  readonly problems: readonly Problem[]
  /** False: something else is in force. */
  readonly isInForce: boolean
}

export interface ShownPolicy extends ListedPolicy {
  /** Newest first. */
  readonly history: readonly PolicyVersion[]
  readonly drafts: readonly PolicyDraft[]
  readonly file?: FileNow
}

const fileOf = async (desk: ConsoleDesk, now: Policy): Promise<FileNow> => {
  const text = await readPolicyText(now.file)
  const { policy, problems } = await checkText(desk.policyFolder, now, text)
  return { text, problems, isInForce: policy?.digest === now.digest }
}

/** NOT_FOUND for a name that no policy has or had. */
export const loadPolicyPage = async (desk: ConsoleDesk, name: string): Promise<ShownPolicy> => {
  const now = desk.run.policies.find(each => each.name === name)
  const history = await versionsOf(desk).history(name)
  if (!now && history.length === 0) {
    const known = desk.run.policies.map(each => each.name)
    throw new AppError('NOT_FOUND', `no policy is called that${didYouMean(name, known)}`)
  }
  const lock = await desk.run.policyLocks?.lock(name)
  const [kept] = history
  return {
    ...{ name, history },
    drafts: await draftsOf(desk.run).open(name),
    ...(kept ? { kept } : {}),
    ...(lock ? { lock } : {}),
    ...(now ? { now, file: await fileOf(desk, now) } : {}),
  }
}

/** NOT_FOUND. */
export const versionOf = async (desk: ConsoleDesk, name: string, number: string): Promise<PolicyVersion> => {
  const version = (await versionsOf(desk).history(name)).find(each => String(each.number) === number)
  if (version) return version
  throw new AppError('NOT_FOUND', 'there is no such version of this policy')
}

/** A version as it was written; where comments were not kept yet, without them. */
export const writtenText = ({ source, text }: PolicyVersion): string => source ?? text

/** The policy of a text that was valid when it was kept; undefined when it is not any more. */
export const policyIn = (text: string, name: string): Policy | undefined => {
  const loaded = loadPolicy(text, `${name}.yaml`)
  return 'policy' in loaded ? loaded.policy : undefined
}
