import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { createPulse, type Pulse } from './health/pulse.ts'
import type { WorkerNotes } from './health/workers.ts'
import type { Log } from './jobs/context.ts'

/** Between two canaries of a worker. */
const canaryMs = 5000

/** How this process proves that it is at work. */
export const pulseOf = (notes: WorkerNotes, log: Log): Pulse =>
  createPulse({
    notes,
    worker: { id: randomBytes(6).toString('hex'), host: hostname(), pid: process.pid },
    everyMs: canaryMs,
    failed: () => log.warn({}, 'that this worker is at work could not be noted'),
  })
