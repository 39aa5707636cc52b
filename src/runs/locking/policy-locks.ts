/** Somebody wants a lock lifted, and waits for somebody else. */
export interface UnlockAsked {
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** A policy that may only be tightened. */
export interface PolicyLock {
  readonly policy: string
  readonly by: string
  readonly at: Date
  readonly reason: string
  readonly asked?: UnlockAsked
}

/** The port to where locks of policies are written down; implemented in `src/database`. */
export interface PolicyLocks {
  lock(policy: string): Promise<PolicyLock | undefined>
  locks(): Promise<readonly PolicyLock[]>
  /** False when it is locked already. */
  add(lock: PolicyLock): Promise<boolean>
  /** In place of an earlier asking. False when it is not locked. */
  ask(policy: string, asked: UnlockAsked): Promise<boolean>
  /** Lifts the lock that was asked for by this person at this moment. False when that is not so any more. */
  release(policy: string, asked: UnlockAsked, by: string): Promise<boolean>
}
