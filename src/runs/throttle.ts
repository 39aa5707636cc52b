import type { Connector } from '../connectors/connector.ts'
import { AppError } from '../errors.ts'
import type { StoreId } from '../tickets/ids.ts'
import { checkRun } from './batch-order.ts'
import type { RunContext } from './context.ts'
import type { BatchHead } from './model.ts'
import { pause } from './streams.ts'

export type Pacing = 'read' | 'write'

/** Counts for all processes together how much is done to a store. */
export interface Throttle {
  /** 0: they may be done now, and are counted. Otherwise milliseconds after which to ask again. */
  take(store: StoreId, what: Pacing, records: number): Promise<number>
  /** Told how long somebody waited for a turn, in milliseconds. */
  waited?(store: StoreId, what: Pacing, ms: number): void
}

/** So often somebody who waits looks whether to stop waiting. */
const lookMs = 1000

interface Turn {
  readonly store: StoreId
  readonly what: Pacing
  readonly records: number
}

const waitIfAway = (error: unknown): number => {
  if (error instanceof AppError && error.retryable) return lookMs
  throw error
}

/** Waits for its turn; while nobody can count, nobody has one. `check` throws where nothing is to be done any more. */
export const untilTaken = async (
  throttle: Throttle,
  { store, what, records }: Turn,
  signal: AbortSignal,
  check?: () => Promise<void>,
): Promise<void> => {
  const since = performance.now()
  for (let isFirst = true; ; isFirst = false) {
    const waitMs = await throttle.take(store, what, records).catch(waitIfAway)
    if (waitMs <= 0) {
      if (!isFirst) throttle.waited?.(store, what, performance.now() - since)
      return
    }
    await pause(Math.min(waitMs, lookMs), signal)
    await check?.()
  }
}

/**
 * Waits until all records of a batch may be written. Before anything of it is read: between the look at the holds and
 * the write there must be no waiting. PAUSED and RUN_FAILED, as soon as it is so.
 */
export const awaitTurn = async (
  context: Pick<RunContext, 'runStore' | 'throttle'>,
  batch: BatchHead,
  signal: AbortSignal,
): Promise<void> => {
  const { throttle, runStore } = context
  if (!throttle) return
  const records = (await runStore.batch(batch.id))?.records.length ?? 0
  await untilTaken(throttle, { store: batch.store, what: 'write', records }, signal, () =>
    checkRun(context, batch),
  )
}

async function* inTurn<T>(
  items: AsyncIterable<T>,
  {
    of,
    store,
    atOnce,
    signal,
  }: {
    readonly of: Throttle
    readonly store: StoreId
    readonly atOnce: number
    readonly signal: AbortSignal
  },
): AsyncGenerator<T> {
  let left = 0
  for await (const item of items) {
    if (left === 0) {
      await untilTaken(of, { store, what: 'read', records: atOnce }, signal)
      left = atOnce
    }
    left -= 1
    yield item
  }
}

/** The same store; whoever goes through all of it takes turns, `atOnce` records each. */
export const readInTurn = (connector: Connector, of: Throttle, atOnce: number): Connector => {
  const { loose } = connector
  const turns = (signal: AbortSignal) => ({ of, store: connector.id, atOnce, signal })
  return {
    ...connector,
    select: (kind, query, signal) => inTurn(connector.select(kind, query, signal), turns(signal)),
    texts: signal => inTurn(connector.texts(signal), turns(signal)),
    ...(loose ? { loose: signal => inTurn(loose(signal), turns(signal)) } : {}),
  }
}
