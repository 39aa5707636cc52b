import type { Fault } from './fault.ts'

const hour = 3600
/** Ahead and back, by less and by more than an hour, and over midnight whatever the time of day. */
const jumps = [-30 * hour, -3 * hour, -50 * 60, 50 * 60, 3 * hour, 30 * hour]

/** The clock of one worker's machine jumps, and jumps back. Its monotonic clock goes on. */
export const jumpClock: Fault = {
  name: 'jump-clock',
  needs: 'clocks',
  lasts: [1500, 8000],
  async begin({ workers }, { pick }) {
    const worker = pick(workers)
    const seconds = pick(jumps)
    await worker.setClock(seconds)
    return { what: `${worker.name}, ${seconds} s`, heal: () => worker.setClock(0) }
  },
}
