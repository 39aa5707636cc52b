import { AppError } from '../errors.ts'
import type { OpenStore, RunContext } from '../runs/context.ts'
import type { StoreId } from '../tickets/ids.ts'

const failures = new WeakMap<object, StoreId>()

/** The store that an error came out of, if it came out of one of `watchStores`. */
export const failedStore = (error: unknown): StoreId | undefined =>
  typeof error === 'object' && error !== null ? failures.get(error) : undefined

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

type Failing = (error: unknown) => never

async function* watchedStream(stream: AsyncIterable<unknown>, failing: Failing): AsyncGenerator<unknown> {
  try {
    yield* stream
  } catch (error) {
    failing(error)
  }
}

/** The same port; what its calls throw is noted as its own. */
const watched = <T extends object>(port: T, failing: Failing): T =>
  new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        const answer: unknown = value.apply(target, args)
        if (answer instanceof Promise) return answer.catch(failing)
        return isStream(answer) ? watchedStream(answer, failing) : answer
      }
    },
  })

/**
 * The stores of one pass over open requests. An error tells by `failedStore` where it came from; and a store that could
 * not be reached is not waited for a second time in the same pass.
 */
export const watchStores = (run: RunContext): RunContext => {
  const away = new Map<StoreId, AppError>()
  const open = async (id: StoreId): Promise<OpenStore> => {
    const failing: Failing = error => {
      if (typeof error === 'object' && error !== null) failures.set(error, id)
      if (error instanceof AppError && error.code === 'STORE_UNREACHABLE') away.set(id, error)
      throw error
    }
    const store = await run.store(id).catch(failing)
    const { connector, redactor, roster } = store
    return {
      connector: watched(connector, failing),
      redactor: () => redactor().catch(failing),
      roster: signal => roster(signal).catch(failing),
    }
  }
  return {
    ...run,
    store: id => {
      const known = away.get(id)
      return known ? Promise.reject(known) : open(id)
    },
  }
}
