import { AppError } from './errors.ts'
import type { Log } from './jobs/context.ts'
import type { Release } from './open-stores.ts'
import { acquireServers } from './servers/acquire.ts'
import type { Settings } from './settings.ts'

export interface ServerOpening {
  readonly settings: Pick<Settings, 'mongodbUrl' | 'redisUrl' | 'dataFolder'>
  readonly log: Log
  /** What is to be let go of at the end, the last first. */
  readonly releases: Release[]
}

/** Where the server is: as the environment says, or an embedded one. */
export const urlOf = async (
  which: 'mongodb' | 'redis',
  { settings, log, releases }: ServerOpening,
): Promise<string> => {
  const given = which === 'mongodb' ? settings.mongodbUrl : settings.redisUrl
  if (given !== undefined) return given
  const servers = await acquireServers({
    dataFolder: settings.dataFolder,
    need: { mongodb: which === 'mongodb', redis: which === 'redis' },
    notice: message => log.warn({ server: which }, message),
  })
  releases.push(() => servers.release())
  const url = which === 'mongodb' ? servers.mongodbUrl : servers.redisUrl
  if (url === undefined) throw new AppError('SERVER_MISSING', `no embedded ${which} server was started`)
  return url
}
