import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { chainOn, createVerifier } from './chain.ts'
import { type LedgerKeys, signCheckpoint } from './checkpoint.ts'
import { type LedgerEvent, subjectOf } from './event.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import type { LedgerStore } from './ledger-store.ts'
import { signerFor, untoldRotations } from './rotation.ts'

/** Every process that appends at the same moment costs a round; this many in a row mean that something is wrong. */
const mostRounds = 200

/** Longer with every round lost, and never quite the same, so that two losers do not meet again. */
const pauseMs = (round: number): number => Math.min(2 ** round, 64) * (0.5 + Math.random())

/** After so many appends that nobody came between, this process takes what it wrote last for the tail. */
const manyAlone = 10

/** The end of the chain as the majority knows it. */
interface Tail {
  read(): Promise<LedgerEntry | undefined>
  /** What became of an append: all of it is there, or a seq of it was taken. */
  note(entries: readonly LedgerEntry[], appended: number): void
  forget(): void
}

/** An entry of ours that is confirmed cannot be rolled back, and whoever comes after it takes the seq that ours would need. */
const createTail = (store: LedgerStore): Tail => {
  let last: LedgerEntry | undefined
  let alone = manyAlone
  return {
    read: async () => (alone >= manyAlone && last ? last : store.tail()),
    note(entries, appended) {
      const isWhole = appended === entries.length
      alone = isWhole ? alone + 1 : 0
      last = isWhole ? entries.at(-1) : undefined
    },
    forget() {
      last = undefined
    },
  }
}

interface Chain {
  readonly store: LedgerStore
  readonly tail: Tail
  readonly clock: () => Date
}

interface Item {
  readonly event: LedgerEvent
  /** Of what is told once. */
  readonly once?: {
    readonly key: string
    isThere(): Promise<boolean>
    settled(isAppended: boolean): void
  }
}

/** Without those that somebody told of before, in this group or in the ledger. */
const stillUntold = async (items: readonly Item[]): Promise<Item[]> => {
  const keys = new Set<string>()
  const there = await Promise.all(
    items.map(async ({ once }) => {
      if (!once) return false
      if (keys.has(once.key)) return true
      keys.add(once.key)
      return once.isThere()
    }),
  )
  for (const [at, { once }] of items.entries()) if (there[at]) once?.settled(false)
  return items.filter((_, at) => !there[at])
}

const appendAll = async ({ store, tail, clock }: Chain, items: readonly Item[]): Promise<void> => {
  let left = items
  let lost = 0
  while (left.length > 0) {
    // Never chained on what was only attempted.
    const last = await tail.read()
    // Until it is noted that it went well.
    tail.forget()
    // Asked after the tail: whoever says it in between takes the seq that this one would need.
    left = await stillUntold(left)
    if (left.length === 0) return
    const entries = chainOn(
      last,
      left.map(({ event }) => event),
      clock(),
    )
    const appended = await store.append(entries)
    tail.note(entries, appended)
    for (const { once } of left.slice(0, appended)) once?.settled(true)
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
  const chain: Chain = { store, tail: createTail(store), clock }
  let queue: Promise<void> = Promise.resolve()
  /** Waits for its turn; what is appended meanwhile goes with it, under one wait for the disk. */
  let group: { readonly items: Item[]; readonly done: Promise<void> } | undefined
  const put = (items: readonly Item[]): Promise<void> => {
    if (group) {
      group.items.push(...items)
      return group.done
    }
    const together = [...items]
    const turn = queue.then(() => {
      if (group?.items === together) group = undefined
      return appendAll(chain, together)
    })
    // The next in line goes ahead whether this one succeeded or not; its failure belongs to its own callers.
    queue = turn.catch(() => undefined)
    group = { items: together, done: turn }
    return turn
  }
  const append: Ledger['append'] = (...events) => put(events.map(event => ({ event })))
  const appendOnce: Ledger['appendOnce'] = async event => {
    let isAppended = false
    const subject = subjectOf(event)
    const once = {
      key: `${event.kind} ${subject}`,
      isThere: () => store.has(event.kind, subject),
      settled: (appended: boolean) => {
        isAppended = appended
      },
    }
    await put([{ event, once }])
    return isAppended
  }
  return {
    append,
    appendOnce,
    outcomeOf: batch => store.outcome(batch),
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
