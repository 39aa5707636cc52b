import type { Pulse } from '../health/pulse.ts'
import type { Duty } from '../health/workers.ts'
import type { Log } from './context.ts'
import { repeat } from './repeat.ts'

interface Proving {
  readonly log: Log
  readonly pulse?: Pulse
  /** Gives whoever works the queue off something to show that it does. */
  canary(id: string): Promise<void>
}

/** What a worker had in hand when it fell silent is locked for a while, and its id with it: the next has another. */
const ids = 10

/**
 * Keeps proving that the duty is done, until the signal, after which nobody is missed. Where Redis is away a canary
 * cannot be added, none is taken, and the proof grows old: that is what it is for.
 */
export const sendCanaries = async (
  duty: Duty,
  { log, pulse, canary }: Proving,
  signal: AbortSignal,
): Promise<void> => {
  if (!pulse) return
  let round = 0
  const send = (): Promise<void> => {
    round += 1
    return canary(`${pulse.worker.id}.${round % ids}`)
  }
  await repeat(pulse.everyMs, send, { log, signal, firstMs: 0 })
  await pulse.end(duty)
}
