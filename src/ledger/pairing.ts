import type { LedgerEntry } from './ledger.ts'

/** Follows the intents and outcomes of batches through a chain. */
export interface BatchPairing {
  problemWith(entry: LedgerEntry): string | undefined
  /** Batches with an intent and, in no epoch, an outcome: a crash that was not resumed yet. */
  open(): number
}

/**
 * Each epoch of a batch has one intent and at most one outcome, in this order. A batch may have several epochs, since
 * a process that dies leaves it to the next; and the next may find that a slower twin got to the outcome before it.
 */
export const followBatches = (): BatchPairing => {
  const seen = new Map<string, number>()
  const intended = new Set<string>()
  const done = new Set<string>()
  return {
    problemWith({ seq, event }) {
      if (event.kind !== 'batch-intent' && event.kind !== 'batch-outcome') return undefined
      const named = `batch ${event.batch}, epoch ${event.epoch}`
      const intent = JSON.stringify(['batch-intent', event.run, event.batch, event.epoch])
      const outcome = JSON.stringify(['batch-outcome', event.run, event.batch, event.epoch])
      const own = event.kind === 'batch-intent' ? intent : outcome
      const earlier = seen.get(own)
      seen.set(own, seq)
      const batches = event.kind === 'batch-intent' ? intended : done
      batches.add(event.batch)
      if (earlier !== undefined) return `seq ${seq}: second ${event.kind} of ${named}, after seq ${earlier}`
      return event.kind === 'batch-outcome' && !seen.has(intent)
        ? `seq ${seq}: outcome without intent, of ${named}`
        : undefined
    },
    open: () => [...intended].filter(batch => !done.has(batch)).length,
  }
}
