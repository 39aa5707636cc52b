import { z } from 'zod'
import { batchId, planId } from '../runs/model.ts'

/** Braces: all keys of a queue lie in one slot of a Redis Cluster. */
export const queuePrefix = '{gallra}'
export const retentionQueue = 'retention'
export const batchJobName = 'batch'

/** What Redis may hold of a batch: ids, nothing else. */
export const batchJob = z.strictObject({
  run: z.string().min(1).transform(planId),
  batch: z.string().min(1).transform(batchId),
})

export type BatchJob = z.infer<typeof batchJob>
