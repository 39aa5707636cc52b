import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../errors.ts'
import { isEnded } from '../../requests/deadlines.ts'
import type { DataRequest } from '../../requests/model.ts'
import type { RequestStore } from '../../requests/request-store.ts'

const everyMs = 50
/** Nobody waits longer for the demo: what has not come by then will not. */
const patienceMs = 120_000

/** Asks again and again until there is an answer. NOT_YET when none comes. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T> => {
  const end = Date.now() + patienceMs
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await sleep(everyMs, undefined, { signal })
  }
  throw new AppError('NOT_YET', `the demo waited in vain: ${what}`)
}

type Reading = Pick<RequestStore, 'byReference' | 'open' | 'request'>

export const requestOf = async (store: Reading, reference: string): Promise<DataRequest | undefined> =>
  (await store.byReference(reference))[0]

/** Until none of them can go on by itself; as they stand then. */
export const settled = async (
  store: Reading,
  references: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DataRequest>> => {
  const stand = async (): Promise<ReadonlyMap<string, DataRequest>> => {
    const all = new Map<string, DataRequest>()
    for (const reference of references) {
      const request = await requestOf(store, reference)
      if (request) all.set(reference, request)
    }
    return all
  }
  return until(
    'not all requests came to an end',
    async () => {
      const all = await stand()
      const isDone = [...all.values()].every(
        each => isEnded(each) || each.blocked || each.state === 'awaiting-approval',
      )
      return all.size === references.length && isDone ? all : undefined
    },
    signal,
  ).catch(error => {
    signal.throwIfAborted()
    // What is not there, or stands still, the report tells of.
    if (error instanceof AppError) return stand()
    throw error
  })
}
