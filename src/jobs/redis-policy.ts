import { AppError } from '../errors.ts'
import { connectRedis, serversOf } from './connect-redis.ts'
import { queueSetting } from './redis-at.ts'

/**
 * STORE_UNREACHABLE when no server answers at once; CONFIG_INVALID when it may evict keys, since jobs would be lost
 * without a word. Asked by INFO, because hosted servers refuse CONFIG GET.
 */
export const demandNoEviction = async (url: string): Promise<void> => {
  const probe = connectRedis(url, { lazyConnect: true, once: true, maxRetriesPerRequest: 0 })
  // Told by the call that fails; without a listener it would be thrown a second time.
  probe.on('error', () => undefined)
  let infos: readonly string[]
  try {
    await probe.connect()
    // Of a cluster all: a replica may be the one that keeps the jobs tomorrow.
    infos = await Promise.all(serversOf(probe).map(server => server.info('memory')))
  } catch (error) {
    throw new AppError('STORE_UNREACHABLE', `${queueSetting}: no server answers, or it refuses the user`, {
      cause: error,
    })
  } finally {
    probe.disconnect()
  }
  for (const info of infos) {
    const policy = /^maxmemory_policy:(.+?)\r?$/m.exec(info)?.[1]
    if (policy !== 'noeviction')
      throw new AppError(
        'CONFIG_INVALID',
        `${queueSetting}: the server's maxmemory-policy is ${policy ?? 'unknown'} and would drop jobs; set it to noeviction`,
      )
  }
}
