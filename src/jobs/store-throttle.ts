import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Throttle } from '../runs/throttle.ts'
import type { StoreId } from '../tickets/ids.ts'
import { connectRedis } from './connect-redis.ts'
import type { Log } from './context.ts'
import { queuePrefix } from './contracts.ts'
import { tellable } from './failure.ts'
import { queueSetting } from './redis-at.ts'

/** Records a second that a store may be read and written with; absent: as fast as it goes. */
export interface StoreLimits {
  readonly read?: number
  readonly write?: number
}

interface Throttling {
  readonly url: string
  readonly log: Log
  limitsOf(store: StoreId): StoreLimits
  /** Milliseconds since 1970; absent: the clock of the server, the same for all who ask. */
  now?(): number
}

const patienceMs = 2000

// Whoever comes when all that was taken before is paid for may go, however much it takes: the next one waits for it. Of
// the time that nobody used a second counts, since nobody comes at the very moment.
const takeScript = `
local now = tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
if free > now then return math.ceil(free - now) end
local after = math.ceil(ARGV[1] * 1000 / ARGV[2])
redis.call('SET', KEYS[1], string.format('%.0f', math.max(free, now - 1000) + after), 'PX', after + 60000)
return 0`

/**
 * Counts in Redis, for all processes together. What `take` cannot count is refused with STORE_UNREACHABLE, and logged
 * once for each time that Redis is away. A Redis that lost everything forgets one turn at most.
 */
export const openStoreThrottle = ({ url, log, limitsOf, now }: Throttling): Throttle & AsyncDisposable => {
  const connection = connectRedis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMs,
  })
  let isAway = false
  // Told by the call that fails; without a listener it would be thrown a second time.
  connection.on('error', () => undefined)
  const ask = async (key: string, records: number, perSecond: number): Promise<number> => {
    if (connection.status !== 'ready')
      await Promise.race([once(connection, 'ready'), sleep(patienceMs, undefined, { ref: false })])
    const waitMs = await connection.eval(takeScript, 1, key, records, perSecond, now?.() ?? '')
    if (typeof waitMs === 'number') return waitMs
    throw new AppError('STORE_UNREACHABLE', `${queueSetting}: an answer that is no number`)
  }
  return {
    async take(store, what, records) {
      const perSecond = limitsOf(store)[what]
      if (perSecond === undefined || records === 0) return 0
      try {
        const waitMs = await ask(`${queuePrefix}:pace:${store}:${what}`, records, perSecond)
        isAway = false
        return waitMs
      } catch (error) {
        if (!isAway)
          log.warn({ store, ...tellable(error) }, 'nobody counts how fast the store is worked on: work waits')
        isAway = true
        throw new AppError('STORE_UNREACHABLE', `${queueSetting}: no server counts`, { cause: error })
      }
    },
    async [Symbol.asyncDispose]() {
      connection.disconnect()
    },
  }
}
