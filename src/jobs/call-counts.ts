import { AppError } from '../errors.ts'
import { connectRedis } from './connect-redis.ts'
import { queuePrefix } from './contracts.ts'
import { queueSetting } from './redis-at.ts'

export interface Counted {
  readonly count: number
  /** Milliseconds after which it is counted anew. */
  readonly leftMs: number
}

/** Counts what was done under a key, for so long since the first time. */
export interface CallCounts {
  add(key: string, windowMs: number): Promise<Counted>
  read(key: string): Promise<Counted>
}

/** A caller does not wait longer for a count; it is taken elsewhere then. */
const patienceMs = 500

// In one step: a key that lost its end would count for ever.
const addScript = `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return { count, left }`

const readScript = `
local left = redis.call('PTTL', KEYS[1])
if left < 0 then return { 0, 0 } end
return { tonumber(redis.call('GET', KEYS[1])), left }`

const counted = (answer: unknown): Counted => {
  const [count, leftMs] = Array.isArray(answer) ? answer : []
  if (typeof count !== 'number' || typeof leftMs !== 'number')
    throw new AppError('STORE_UNREACHABLE', `${queueSetting}: an answer that is no count`)
  return { count, leftMs }
}

/**
 * Counts in Redis, shared by all processes. Keys must say nothing of who calls. A call fails at once while no server
 * answers. Throws STORE_UNREACHABLE when none answers now.
 */
export const openCallCounts = async (url: string): Promise<CallCounts & AsyncDisposable> => {
  const connection = connectRedis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMs,
  })
  // Told by the call that fails; without a listener it would be thrown a second time.
  connection.on('error', () => undefined)
  try {
    await connection.connect()
  } catch (error) {
    connection.disconnect()
    throw new AppError('STORE_UNREACHABLE', `${queueSetting}: no server answers, or it refuses the user`, {
      cause: error,
    })
  }
  const keyOf = (key: string): string => `${queuePrefix}:calls:${key}`
  return {
    add: async (key, windowMs) => counted(await connection.eval(addScript, 1, keyOf(key), windowMs)),
    read: async key => counted(await connection.eval(readScript, 1, keyOf(key))),
    async [Symbol.asyncDispose]() {
      connection.disconnect()
    },
  }
}
