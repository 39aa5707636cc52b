import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Transferable, Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import { askWorker, type OpenOpinion } from './ask-worker.ts'
import { type FindModelOptions, findModel } from './find-model.ts'
import type { Channel, ModelPlace } from './protocol.ts'

/** A passage takes some 20 ms; this is for a machine that is very busy. */
const limitMs = 2000
const startMs = 30_000

/** From `dist` as it is. From a checkout by tsx, whose hooks for modules do not reach threads on Node 20: by `require`. */
const startWorker =
  (place: ModelPlace) =>
  (channel: Channel, transferList: Transferable[]): Worker => {
    const options = { workerData: { ...channel, ...place }, transferList }
    if (!import.meta.url.endsWith('.ts'))
      return new Worker(new URL('model-worker.js', import.meta.url), options)
    const file = fileURLToPath(new URL('model-worker.ts', import.meta.url))
    const tsx = createRequire(import.meta.url).resolve('tsx/cjs/api')
    const start = `require(${JSON.stringify(tsx)}).register(); require(${JSON.stringify(file)})`
    return new Worker(start, { ...options, eval: true })
  }

/** Finds the model, fetching it if need be, and loads it in a thread. Throws MODEL_MISSING, DOWNLOAD_MISMATCH. */
export const openOpinion = async (options: FindModelOptions): Promise<OpenOpinion> => {
  const place = await findModel(options)
  try {
    return await askWorker({ start: startWorker(place), limitMs, startMs })
  } catch (cause) {
    const why = cause instanceof Error ? cause.name : 'unknown reason'
    throw new AppError('MODEL_MISSING', `the model in ${place.folder} could not be loaded (${why})`, {
      cause,
    })
  }
}
