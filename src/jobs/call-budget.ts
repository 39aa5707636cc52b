import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CallBudget } from '../connectors/call-budget.ts'
import { AppError } from '../errors.ts'
import { connectRedis } from './connect-redis.ts'
import { queuePrefix } from './contracts.ts'
import { queueSetting } from './redis-at.ts'

const patienceMs = 2000

// All in one step, by the server's clock, which is the same for all who ask. What was called lies in sorted sets, one entry
// for each unit of weight: a window that slides lets no two bursts follow each other, as one that begins anew does.
const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local weight, name = tonumber(ARGV[1]), ARGV[2]
local wait = math.max(0, redis.call('PTTL', KEYS[1]))
for i = 2, #KEYS do
  local calls, window = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', now - window)
  local over = redis.call('ZCARD', KEYS[i]) + weight - math.max(calls, weight)
  if over > 0 then
    local freed = redis.call('ZRANGE', KEYS[i], over - 1, over - 1, 'WITHSCORES')
    wait = math.max(wait, tonumber(freed[2]) + window - now, 1)
  end
end
if wait > 0 then return math.ceil(wait) end
for i = 2, #KEYS do
  for unit = 1, weight do redis.call('ZADD', KEYS[i], now, name .. unit) end
  redis.call('PEXPIRE', KEYS[i], ARGV[2 * i])
end
return 0`

const blockScript = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
return 0`

/**
 * Counts in Redis what is called at desks, for all processes together. Throws STORE_UNREACHABLE while no server counts:
 * nobody calls then. A Redis that lost everything forgets a minute at most, which the desk itself counts too.
 */
export const openCallBudget = (url: string): CallBudget & AsyncDisposable => {
  const connection = connectRedis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMs,
  })
  // Told by the call that fails; without a listener it would be thrown a second time.
  connection.on('error', () => undefined)
  const run = async (
    script: string,
    keys: readonly string[],
    values: readonly (string | number)[],
  ): Promise<number> => {
    try {
      if (connection.status !== 'ready')
        await Promise.race([once(connection, 'ready'), sleep(patienceMs, undefined, { ref: false })])
      return Number(await connection.eval(script, keys.length, ...keys, ...values))
    } catch (error) {
      throw new AppError('STORE_UNREACHABLE', `${queueSetting}: no server counts calls`, { cause: error })
    }
  }
  const keyOf = (account: string, bucket: string): string => `${queuePrefix}:budget:${account}:${bucket}`
  return {
    take: (account, buckets, weight) =>
      run(
        takeScript,
        [keyOf(account, 'blocked'), ...buckets.map(({ key }) => keyOf(account, `calls-${key}`))],
        [
          weight,
          randomBytes(9).toString('base64url'),
          ...buckets.flatMap(({ limit: { calls, windowMs } }) => [calls, windowMs]),
        ],
      ),
    async block(account, ms) {
      await run(blockScript, [keyOf(account, 'blocked')], [Math.ceil(ms)])
    },
    async [Symbol.asyncDispose]() {
      connection.disconnect()
    },
  }
}
