import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'
import type { Policy } from '../policies/policy.ts'
import { type ComparedRow, comparePolicies } from '../runs/compare.ts'
import type { RunContext } from '../runs/context.ts'
import { told } from './plannings.ts'

/** What a draft would change, as far as it has been counted in this process. */
export interface Comparison {
  readonly by: string
  /** The moment that deadlines are compared with. */
  readonly now: Date
  /** Digest of the policy that was in force. */
  readonly against: string
  /** Records looked at so far. */
  readonly seen: number
  readonly outcome?: { readonly rows: readonly ComparedRow[] } | { readonly failure: string }
}

interface Asked {
  readonly before: Policy
  readonly after: Policy
  readonly by: string
}

/** Counting takes as long as a store is large: nobody waits for it with a page open. */
export interface Comparisons {
  /** Begins one in place of what was counted before. RUN_OPEN while the draft is being counted here. */
  begin(draft: string, asked: Asked): void
  of(draft: string): Comparison | undefined
}

/** The oldest is forgotten, and can be counted again. */
const mostKept = 50

export const createComparisons = ({
  run,
  log,
  signal,
}: {
  readonly run: RunContext
  readonly log: Log
  readonly signal: AbortSignal
}): Comparisons => {
  const comparisons = new Map<string, Comparison>()
  const change = (draft: string, part: Partial<Comparison>): void => {
    const known = comparisons.get(draft)
    if (known) comparisons.set(draft, { ...known, ...part })
  }
  const count = async (draft: string, { before, after }: Asked, now: Date): Promise<void> => {
    try {
      const onProgress = (seen: number): void => change(draft, { seen })
      const rows = await comparePolicies(run, { before, after, now, signal, onProgress })
      change(draft, { outcome: { rows } })
    } catch (error) {
      log.error({ policy: before.name, ...tellable(error) }, 'what a draft would change was not counted')
      change(draft, { outcome: { failure: told(error) } })
    }
  }
  return {
    begin(draft, asked) {
      const known = comparisons.get(draft)
      if (known && !known.outcome)
        throw new AppError('RUN_OPEN', `this draft is being counted already, for ${known.by}`)
      comparisons.delete(draft)
      const oldest = comparisons.size >= mostKept ? comparisons.keys().next().value : undefined
      if (oldest !== undefined) comparisons.delete(oldest)
      const now = run.clock()
      comparisons.set(draft, { by: asked.by, now, against: asked.before.digest, seen: 0 })
      void count(draft, asked, now)
    },
    of: draft => comparisons.get(draft),
  }
}
