import type { LedgerEvent } from './event.ts'
import type { LedgerEntry } from './ledger.ts'

/** Follows the intents and outcomes of batches through a chain. */
export interface BatchPairing {
  problemWith(entry: LedgerEntry): string | undefined
  /** Batches with an intent and, in no epoch, an outcome: a crash that was not resumed yet. */
  open(): number
}

interface Half {
  readonly isIntent: boolean
  /** Of the batch: it is done once any of its tries has an outcome. */
  readonly work: string
  /** The one try. */
  readonly named: string
  readonly attempt: string
}

/** An undo takes a batch back as a run does it: told before, and after. */
const halfOf = (event: LedgerEvent): Half | undefined => {
  switch (event.kind) {
    case 'batch-intent':
    case 'batch-outcome':
      return {
        isIntent: event.kind === 'batch-intent',
        work: JSON.stringify(['batch', event.batch]),
        named: `batch ${event.batch}, epoch ${event.epoch}`,
        attempt: JSON.stringify(['batch', event.run, event.batch, event.epoch]),
      }
    case 'undo-intent':
    case 'undo-outcome':
      return {
        isIntent: event.kind === 'undo-intent',
        work: JSON.stringify(['undo', event.batch]),
        named: `the undoing of batch ${event.batch}, attempt ${event.attempt}`,
        attempt: JSON.stringify(['undo', event.run, event.batch, event.attempt]),
      }
    default:
      return undefined
  }
}

/**
 * Each epoch of a batch has one intent and at most one outcome, in this order; so has each attempt to undo one. A batch
 * may have several epochs, since a process that dies leaves it to the next; and the next may find that a slower twin got
 * to the outcome before it.
 */
export const followBatches = (): BatchPairing => {
  const seen = new Map<string, number>()
  const intended = new Set<string>()
  const done = new Set<string>()
  return {
    problemWith({ seq, event }) {
      const half = halfOf(event)
      if (!half) return undefined
      const { isIntent, work, named, attempt } = half
      const own = `${isIntent ? 'intent' : 'outcome'} ${attempt}`
      const earlier = seen.get(own)
      seen.set(own, seq)
      const batches = isIntent ? intended : done
      batches.add(work)
      if (earlier !== undefined) return `seq ${seq}: second ${event.kind} of ${named}, after seq ${earlier}`
      return !isIntent && !seen.has(`intent ${attempt}`)
        ? `seq ${seq}: outcome without intent, of ${named}`
        : undefined
    },
    open: () => [...intended].filter(batch => !done.has(batch)).length,
  }
}
