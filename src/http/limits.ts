import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import type { CallCounts, Counted } from '../jobs/call-counts.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'
import type { RequestKeys } from '../requests/context.ts'

/** Of callers that are counted in this process; the one that came first is forgotten then. */
const mostCallers = 10_000
/** So long nobody waits for counts that have just failed. */
const pauseMs = 2000

const ownCounts = (): CallCounts => {
  const counts = new Map<string, { count: number; readonly ends: number }>()
  const now = (): number => performance.now()
  const live = (key: string) => {
    const found = counts.get(key)
    return found && found.ends > now() ? found : undefined
  }
  const shown = (found: { readonly count: number; readonly ends: number }): Counted => ({
    count: found.count,
    leftMs: Math.ceil(found.ends - now()),
  })
  return {
    async add(key, windowMs) {
      const known = live(key)
      if (known) {
        known.count += 1
        return shown(known)
      }
      // Last in the order, whenever it came first.
      counts.delete(key)
      const [oldest] = counts.keys()
      if (counts.size >= mostCallers && oldest !== undefined) counts.delete(oldest)
      const made = { count: 1, ends: now() + windowMs }
      counts.set(key, made)
      return shown(made)
    },
    async read(key) {
      const found = live(key)
      return found ? shown(found) : { count: 0, leftMs: 0 }
    },
  }
}

/** While what all processes share does not answer each counts for itself: more may call then, but it is said. */
const orOwn = (shared: CallCounts, log: Log): CallCounts => {
  const own = ownCounts()
  let failedAt: number | undefined
  let isTold = false
  const ask = async (count: (counts: CallCounts) => Promise<Counted>): Promise<Counted> => {
    if (failedAt !== undefined && performance.now() - failedAt < pauseMs) return count(own)
    try {
      const counted = await count(shared)
      if (isTold) log.info({}, 'limits are counted for all processes together again')
      failedAt = undefined
      isTold = false
      return counted
    } catch (error) {
      failedAt = performance.now()
      if (!isTold)
        log.warn(tellable(error), 'limits are counted in each process by itself: Redis does not answer')
      isTold = true
      return count(own)
    }
  }
  return {
    add: (key, windowMs) => ask(counts => counts.add(key, windowMs)),
    read: key => ask(counts => counts.read(key)),
  }
}

/**
 * Counts of callers by what they call. Addresses are nobody's to keep: a key is a digest under a key of the
 * installation, and gone after its time.
 */
export const createLimits = ({
  counts,
  keys,
  log,
}: {
  readonly counts?: CallCounts | undefined
  readonly keys: Pick<RequestKeys, 'digest'>
  readonly log: Log
}): CallCounts => {
  const from = counts ? orOwn(counts, log) : ownCounts()
  const keyOf = (caller: string): string => keys.digest('caller', caller).slice(0, 32)
  return {
    add: (caller, windowMs) => from.add(keyOf(caller), windowMs),
    read: caller => from.read(keyOf(caller)),
  }
}

/**
 * What `@fastify/rate-limit` counts by. One for all routes: the plugin's own give every route counts of its own, also
 * those of one group. A route with a limit of its own must name its group, which the plugin adds to the key.
 */
export const storeOf = (limits: CallCounts): FastifyRateLimitStoreCtor => {
  const store: FastifyRateLimitStore = {
    incr(key, done, windowMs) {
      limits.add(`calls ${key}`, windowMs).then(
        ({ count, leftMs }) => done(null, { current: count, ttl: leftMs }),
        error => done(error instanceof Error ? error : new TypeError('no error')),
      )
    },
    child: () => store,
  }
  // The plugin calls it with `new`, and takes what is returned.
  function Store() {
    return store
  }
  return Store as unknown as FastifyRateLimitStoreCtor
}
