import { setTimeout as sleep } from 'node:timers/promises'
import type { Duty, WorkerName, WorkerNotes } from './workers.ts'

/** How this process proves that it is of use. */
export interface Pulse {
  readonly worker: WorkerName
  /** Between two canaries, in milliseconds. */
  readonly everyMs: number
  /** To be called when a job was taken up or is still held: noted now and then, and never waited for. */
  beat(duty: Duty): void
  /** The duty ends as it should. */
  end(duty: Duty): Promise<void>
}

interface Beating {
  readonly notes: WorkerNotes
  readonly worker: WorkerName
  readonly everyMs: number
  /** The note could not be written; the age tells of it as well. */
  failed(error: unknown): void
}

/** A process that ends does not wait longer for a database that is away: the note grows old by itself. */
const patienceMs = 1000

/** What is proven is noted at most twice for each canary. */
export const createPulse = ({ notes, worker, everyMs, failed }: Beating): Pulse => {
  const noted = new Map<Duty, number>()
  const ended = new Set<Duty>()
  let last: Promise<void> = Promise.resolve()
  return {
    worker,
    everyMs,
    beat(duty) {
      const now = performance.now()
      if (ended.has(duty) || now - (noted.get(duty) ?? Number.NEGATIVE_INFINITY) < everyMs / 2) return
      noted.set(duty, now)
      last = last.then(() => notes.note(worker, duty)).catch(failed)
    },
    async end(duty) {
      ended.add(duty)
      const forgetting = last.then(() => notes.forget(worker, duty)).catch(failed)
      await Promise.race([forgetting, sleep(patienceMs, undefined, { ref: false })])
    },
  }
}
