import type { Mode } from '../policies/modes.ts'

/** Somebody else than its author said yes. */
export interface VersionApproval {
  readonly by: string
  readonly at: Date
}

/** One version of a policy from the moment it was first planned with, or activated at the console. A return to an earlier wording is a version of its own. */
export interface PolicyVersion {
  /** `support/3` */
  readonly id: string
  readonly policy: string
  /** Counted from 1 without a gap. */
  readonly number: number
  /** Of what the file says: plans and runs are bound to it. */
  readonly digest: string
  /** As the file counts. */
  readonly version: number
  readonly mode: Mode
  /** Canonical YAML. */
  readonly text: string
  /** As it was written, with its comments. Absent: kept by a build that did not keep it. */
  readonly source?: string
  /** Whoever planned with it first, or activated it: `cli:anna`, `console:bo`, `scheduler`. */
  readonly by: string
  readonly at: Date
  readonly approval?: VersionApproval
}

/**
 * The port to where versions of policies are written down (majority, journalled); implemented in `src/database`. Nothing is
 * ever taken out of it.
 */
export interface PolicyVersions {
  latest(policy: string): Promise<PolicyVersion | undefined>
  /** The latest of every policy, by name. */
  latestOfAll(): Promise<readonly PolicyVersion[]>
  /** Newest first. */
  history(policy: string): Promise<readonly PolicyVersion[]>
  /** Whose digest begins so, newest first. */
  withDigest(start: string): Promise<readonly PolicyVersion[]>
  /** False when the number is taken. */
  add(version: PolicyVersion): Promise<boolean>
  /** Of the newest version with the digest, once, and by nobody who made it. Whether it was noted. */
  approve(policy: string, digest: string, approval: VersionApproval): Promise<boolean>
}
