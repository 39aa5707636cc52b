import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import type { RequestQueue } from '../jobs/requests-queue.ts'
import { requestId } from '../requests/model.ts'
import { createHttpServer } from './create-server.ts'
import type { HttpDesk, HttpOptions } from './options.ts'

/** In milliseconds. Calls under way may end; together with what closes after, below ten seconds. */
const patience = { answer: 3000, close: 7000 }

const answers = async (ask: () => Promise<unknown>): Promise<boolean> => {
  const stop = new AbortController()
  const late = sleep(patience.answer, false, { signal: stop.signal }).catch(() => false)
  const asked = ask().then(
    () => true,
    () => false,
  )
  const isThere = await Promise.race([asked, late])
  stop.abort()
  return isThere
}

/** The service as it is asked for by the program: its workers are told over the queue of requests. */
export const optionsOf = (
  desk: HttpDesk,
  queue: Pick<RequestQueue, 'enqueue' | 'workers'>,
  log: Log,
): HttpOptions => ({
  desk,
  log,
  wake: request => queue.enqueue([request]),
  async ready() {
    const [mongodb, redis] = await Promise.all([
      answers(() => desk.requests.request(requestId('none'))),
      answers(() => queue.workers()),
    ])
    return { mongodb, redis }
  },
})

export interface Listening {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Told the address once calls are taken. */
  announce(address: string): void
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'

/**
 * Answers calls until the signal; then those under way end, seven seconds at most. SERVER_FAILED when the port is taken
 * or the address is none of this machine's.
 */
export const serveHttp = async (
  options: HttpOptions,
  { host, port, announce }: Listening,
  signal: AbortSignal,
): Promise<void> => {
  const app = await createHttpServer(options)
  try {
    announce(
      await app.listen({ host, port }).catch(error => {
        throw new AppError('SERVER_FAILED', `cannot listen on ${host}, port ${port} (${codeOf(error)})`)
      }),
    )
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    const impatient = setTimeout(() => app.server.closeAllConnections(), patience.close)
    await app.close()
    clearTimeout(impatient)
  }
}
