import type { Lab } from './lab/lab.ts'
import type { Moments } from './schedule.ts'

/** So long a first run is waited for, whatever is wrong. */
const patienceMs = 30_000

/** Listens to what the program writes down: faults come in the middle of things then, and not between them. */
export const listenTo = ({ client }: Lab): Moments & AsyncDisposable => {
  let waiting: (() => void)[] = []
  let started = (): void => undefined
  const firstRun = new Promise<void>(resolve => {
    started = resolve
  })
  const late = setTimeout(() => started(), patienceMs)
  const stream = client.db('own').watch([{ $match: { operationType: 'insert', 'ns.coll': 'ledger' } }])
  stream.on('change', change => {
    if (change.operationType !== 'insert') return
    const { kind } = change.fullDocument.event as { readonly kind: string }
    if (kind === 'run-started') started()
    if (kind !== 'batch-intent') return
    for (const resolve of waiting) resolve()
    waiting = []
  })
  // With the stream gone the faults come by the clock alone.
  stream.on('error', () => started())
  return {
    firstRun,
    nextIntent: () => new Promise(resolve => waiting.push(resolve)),
    async [Symbol.asyncDispose]() {
      clearTimeout(late)
      await stream.close()
    },
  }
}
