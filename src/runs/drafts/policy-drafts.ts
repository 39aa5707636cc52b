import type { VersionApproval } from '../policy-versions.ts'

/** Another text for a policy, that somebody would like to be in force. It is not changed: whoever wants another makes one. */
export interface PolicyDraft {
  readonly id: string
  readonly policy: string
  /** As it was written, with its comments. */
  readonly text: string
  /** `textDigest` of what the file said when the draft was begun. */
  readonly base: string
  readonly by: string
  readonly at: Date
  readonly approval?: VersionApproval
  readonly closed?: { readonly as: 'activated' | 'dropped'; readonly by: string; readonly at: Date }
}

/** The port to where drafts are kept; implemented in `src/database`. */
export interface PolicyDrafts {
  add(draft: PolicyDraft): Promise<void>
  draft(id: string): Promise<PolicyDraft | undefined>
  /** That are not closed, newest first. */
  open(policy: string): Promise<readonly PolicyDraft[]>
  /** Once, while it is open. Whether it was noted. */
  approve(id: string, approval: VersionApproval): Promise<boolean>
  /** Once. Whether it was open. */
  close(id: string, closed: NonNullable<PolicyDraft['closed']>): Promise<boolean>
}
