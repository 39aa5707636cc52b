import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { chainOn, createVerifier } from './chain.ts'
import { type LedgerKeys, signCheckpoint } from './checkpoint.ts'
import { type Ledger, type LedgerEvent, subjectOf } from './ledger.ts'
import type { LedgerStore } from './ledger-store.ts'
import { signerFor, untoldRotations } from './rotation.ts'

/** Every process that appends at the same moment costs a round; this many in a row mean that something is wrong. */
const mostRounds = 200

/** Longer with every round lost, and never quite the same, so that two losers do not meet again. */
const pauseMs = (round: number): number => Math.min(2 ** round, 64) * (0.5 + Math.random())

const appendAll = async (
  store: LedgerStore,
  events: readonly LedgerEvent[],
  clock: () => Date,
  isThere: () => Promise<boolean> = async () => false,
): Promise<void> => {
  let left = events
  let lost = 0
  while (left.length > 0) {
    // Never chained on what was only attempted: the tail is read anew in each round, as the majority knows it.
    const tail = await store.tail()
    // Asked after the tail: whoever says it in between takes the seq that this one would need.
    if (await isThere()) return
    const appended = await store.append(chainOn(tail, left, clock()))
    left = left.slice(appended)
    lost = appended > 0 ? 0 : lost + 1
    if (lost > mostRounds)
      throw new AppError('LEDGER_BROKEN', `ledger: could not append, its next seq was taken ${lost} times`)
    if (left.length > 0) await sleep(pauseMs(lost))
  }
}

/**
 * The ledger over a store. Any number of processes may append at once: the seq of an entry is unique, so whoever
 * comes second reads the new tail and chains on that. Within this process appends wait for one another.
 */
export const createLedger = (store: LedgerStore, keys: LedgerKeys, clock: () => Date): Ledger => {
  let queue: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = queue.then(work)
    // The next in line goes ahead whether this one succeeded or not; its failure belongs to its own caller.
    queue = turn.catch(() => undefined)
    return turn
  }
  const appendOnce: Ledger['appendOnce'] = event =>
    inTurn(() => appendAll(store, [event], clock, () => store.has(event.kind, subjectOf(event))))
  return {
    append: (...events) => inTurn(() => appendAll(store, events, clock)),
    appendOnce,
    async checkpoint() {
      for (const rotation of untoldRotations(await store.rotations(), keys)) await appendOnce(rotation)
      const tail = await store.tail()
      if (!tail) return undefined
      // Asked after the tail: what this signs lies before any entry by which the key is replaced meanwhile.
      const signer = signerFor(await store.rotations(), keys)
      const checkpoint = signCheckpoint({ size: tail.seq, hash: tail.hash, at: clock() }, signer)
      await store.addCheckpoint(checkpoint)
      return checkpoint
    },
    entries: (after = 0) => store.entries(after),
    async verify() {
      // Read before the entries: a checkpoint made meanwhile would speak of entries not read.
      const checkpoints = await store.checkpoints()
      const verifier = createVerifier()
      for await (const entry of store.entries(0)) verifier.add(entry)
      return verifier.finish(checkpoints, keys.publicKey)
    },
  }
}
