import { z } from 'zod'
import { requestId } from '../requests/model.ts'
import { batchId, planId } from '../runs/model.ts'

/** Braces: all keys of a queue lie in one slot of a Redis Cluster. */
export const queuePrefix = '{gallra}'
export const retentionQueue = 'retention'
export const batchJobName = 'batch'

/** Of `signature.ts`. */
const mac = z.string().max(256)

/** What Redis may hold of a batch: ids and a signature over them, nothing else. */
export const batchJob = z.strictObject({
  run: z.string().min(1).transform(planId),
  batch: z.string().min(1).transform(batchId),
  mac,
})

export type BatchJob = Omit<z.infer<typeof batchJob>, 'mac'>

/** Where senders put messages: a promise to them, as the name of the job and its data are. */
export const messagesQueue = 'requests'
/** Ours alone. */
export const stepsQueue = 'request-steps'
export const stepJobName = 'step'

/** What a sender puts into Redis: an encrypted token. Looser than the promise, for what more it may come to hold. */
export const messageJob = z.looseObject({ message: z.string() })

/** What Redis may hold of a request: its id and a signature over it, nothing else. */
export const stepJob = z.strictObject({ request: z.string().min(1).transform(requestId), mac })
export type StepJob = Omit<z.infer<typeof stepJob>, 'mac'>

/** A job without content that shows by being taken that somebody takes jobs: whoever put it there. */
export const canaryJobName = 'canary'
