import { setTimeout as sleep } from 'node:timers/promises'
import { type OnceEvent, subjectOf } from '../../src/ledger/event.ts'
import type { Checkpoint, LedgerEntry } from '../../src/ledger/ledger.ts'
import type { LedgerStore } from '../../src/ledger/ledger-store.ts'

/** A ledger store without a server; passes the same contract as the one on MongoDB. */
export const createMemoryStore = (): LedgerStore & { readonly stored: LedgerEntry[] } => {
  const stored: LedgerEntry[] = []
  const inOrder = () => stored.toSorted((a, b) => a.seq - b.seq)
  const signed = new Map<number, Checkpoint>()
  return {
    stored,
    async append(entries) {
      let appended = 0
      for (const entry of entries) {
        // Lets other appenders in between, as a server would.
        await sleep(0)
        if (stored.some(({ seq }) => seq === entry.seq)) break
        stored.push(entry)
        appended += 1
      }
      return appended
    },
    tail: async () => inOrder().at(-1),
    has: async (kind, id) =>
      stored.some(({ event }) => event.kind === kind && subjectOf(event as OnceEvent) === id),
    outcome: async batch =>
      stored.flatMap(({ event }) =>
        event.kind === 'batch-outcome' && event.batch === batch ? [event] : [],
      )[0],
    rotations: async () => inOrder().flatMap(({ event }) => (event.kind === 'key-rotated' ? [event] : [])),
    async *entries(after) {
      yield* inOrder().filter(({ seq }) => seq > after)
    },
    async addCheckpoint(checkpoint) {
      if (!signed.has(checkpoint.size)) signed.set(checkpoint.size, checkpoint)
    },
    checkpoints: async () => [...signed.values()].sort((a, b) => a.size - b.size),
  }
}
