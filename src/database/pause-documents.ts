import { z } from 'zod'
import type { RunStore } from '../runs/run-store.ts'
import { type Collections, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

type Pauses = Pick<RunStore, 'pausedAll' | 'pauseAll' | 'resumeAll'>

/** There is one, or none. */
const key = 'all'

const pauseSchema = z.strictObject({ id: z.string(), by: z.string(), at: z.date() })

export const pauseDocuments = ({ pauses }: Collections): Pauses => ({
  async pausedAll() {
    const document = await pauses.findOne({ _id: key })
    if (!document) return undefined
    const { by, at } = readAs(pauseSchema, 'pauses', document)
    return { by, at }
  },
  async pauseAll({ by, at }) {
    try {
      await pauses.insertOne({ _id: key, by, at })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },
  async resumeAll() {
    return (await pauses.deleteOne({ _id: key })).deletedCount === 1
  },
})
