import type { CallCounts } from '../jobs/call-counts.ts'

const minuteMs = 60_000
/** Of everybody together. */
const mostInAll = 10_000

/** Counts refused messages by the address they came from, for a minute each time. */
export interface Brake {
  isOver(address: string): Promise<boolean>
  count(address: string): Promise<void>
}

const all = 'refusals'
const of = (address: string): string => `refusals of ${address}`

/**
 * Each refused message is written down, and anybody can send some: without a bound the database could be filled with
 * rubbish. When so many come from everywhere that it could be all the same, all wait for the next minute.
 */
export const createBrake = (most: number, limits: CallCounts): Brake => ({
  async isOver(address) {
    const [own, together] = await Promise.all([limits.read(of(address)), limits.read(all)])
    return own.count >= most || together.count >= mostInAll
  },
  async count(address) {
    await Promise.all([limits.add(of(address), minuteMs), limits.add(all, minuteMs)])
  },
})
