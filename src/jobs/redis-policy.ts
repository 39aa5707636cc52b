import { AppError } from '../errors.ts'
import { queueSetting, redisAt } from './redis-at.ts'

/**
 * STORE_UNREACHABLE when no server answers at once; CONFIG_INVALID when it may evict keys, since jobs would be lost
 * without a word. Asked by INFO, because hosted servers refuse CONFIG GET.
 */
export const demandNoEviction = async (url: string): Promise<void> => {
  const probe = redisAt(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  // Told by the call that fails; without a listener it would be thrown a second time.
  probe.on('error', () => undefined)
  let info: string
  try {
    await probe.connect()
    info = await probe.info('memory')
  } catch (error) {
    throw new AppError('STORE_UNREACHABLE', `${queueSetting}: no server answers, or it refuses the user`, {
      cause: error,
    })
  } finally {
    probe.disconnect()
  }
  const policy = /^maxmemory_policy:(.+?)\r?$/m.exec(info)?.[1]
  if (policy !== 'noeviction')
    throw new AppError(
      'CONFIG_INVALID',
      `${queueSetting}: the server's maxmemory-policy is ${policy ?? 'unknown'} and would drop jobs; set it to noeviction`,
    )
}
