import { openWorkerNotes } from './database/open-database.ts'
import type { HealthSource } from './health/judge.ts'
import type { RefusalNotes } from './health/refusals.ts'
import type { openQueueStates } from './jobs/queue-states.ts'
import { createLogger } from './logging.ts'
import { urlOf } from './open-servers.ts'
import type { Release } from './open-stores.ts'
import type { Settings } from './settings.ts'

/**
 * Opens the notes of the workers, and the queues when they are asked for: no policy is read, no key, no store. It is
 * called every minute in every container. STORE_UNREACHABLE.
 */
export const openHealth = async (
  settings: Settings,
): Promise<HealthSource & { readonly refusals: RefusalNotes } & AsyncDisposable> => {
  const releases: Release[] = []
  const opening = { settings, log: createLogger(settings.logLevel), releases }
  const close = async (): Promise<void> => {
    for (let release = releases.pop(); release; release = releases.pop()) await release()
  }
  try {
    const workers = await openWorkerNotes(await urlOf('mongodb', opening))
    releases.push(() => workers[Symbol.asyncDispose]())
    let queues: Awaited<ReturnType<typeof openQueueStates>> | undefined
    releases.push(() => queues?.[Symbol.asyncDispose]())
    return {
      workers,
      refusals: workers,
      queueStates: async () => {
        const states = await import('./jobs/queue-states.ts')
        queues ??= await states.openQueueStates(await urlOf('redis', opening), opening.log)
        return queues.states()
      },
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
