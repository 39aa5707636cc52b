import type { StoreId } from '../tickets/ids.ts'
import type { ConsoleDesk } from './desk.ts'

/** After the answer has left: what is loaded keeps this process busy for a moment. */
const afterMs = 100

/**
 * Loads what reads the texts of these help desks, while somebody reads the page from which examples are asked for: the first of
 * them would wait for it. What goes wrong is told where it is needed.
 */
export const prepareReaders = ({ run, signal }: ConsoleDesk, stores: readonly StoreId[]): void => {
  const load = async (): Promise<void> => {
    for (const id of stores) {
      if (signal.aborted) return
      const store = await run.store(id)
      await Promise.all([store.redactor(), store.roster(signal)])
    }
  }
  setTimeout(() => void load().catch(() => undefined), afterMs).unref()
}
