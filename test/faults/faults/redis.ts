import type { Fault } from './fault.ts'

/** SIGKILL: everything since the last fsync of the operating system's may be gone, and is not, as the machine lives on. */
export const killRedis: Fault = {
  name: 'kill-redis',
  lasts: [200, 6000],
  async begin({ redis }) {
    redis.kill('SIGKILL')
    return { what: 'redis', heal: () => redis.restart() }
  },
}

/** SIGSTOP: locks run out while their owners are alive and at work. */
export const stopRedis: Fault = {
  name: 'stop-redis',
  lasts: [1000, 7000],
  async begin({ redis }) {
    redis.kill('SIGSTOP')
    return { what: 'redis', heal: async () => redis.kill('SIGCONT') }
  },
}

/** FLUSHALL under way: queues, locks, schedules, everything. */
export const wipeRedis: Fault = {
  name: 'wipe-redis',
  lasts: [0, 0],
  async begin({ redis }) {
    await redis.admin(client => client.flushall())
    return { what: 'flushall', heal: async () => undefined }
  },
}

const most = 60_000

/** Power loss: the last of what was acknowledged is not in the file. Redis starts without a word about it. */
export const cutAof: Fault = {
  name: 'cut-aof',
  lasts: [200, 2000],
  async begin({ redis }, { random }) {
    redis.kill('SIGKILL')
    return {
      what: 'tail',
      heal: () => redis.restart(() => redis.cutTail(Math.round(most * random()))),
    }
  },
}
