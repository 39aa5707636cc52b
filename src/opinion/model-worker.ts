// The thread in which the model reads. Started by open-opinion.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Channel, ModelPlace, Question } from './protocol.ts'
import { loadReader } from './read-names.ts'

const { port, flag, ...place }: Channel & ModelPlace = workerData
const answered = new Int32Array(flag)

const serve = async (): Promise<void> => {
  const namesIn = await loadReader(place)
  port.on('message', async ({ id, passage }: Question) => {
    const names = await namesIn(passage).catch(() => undefined)
    port.postMessage({ id, names } satisfies Answer)
    Atomics.add(answered, 0, 1)
    Atomics.notify(answered, 0)
  })
  parentPort?.postMessage('ready')
}

// What goes wrong before it is ready ends the thread, and whoever started it hears of it.
void serve()
