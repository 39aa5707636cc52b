import { mulberry32 } from '../../src/demo/mulberry32.ts'
import type { Begun, Draw, Fault } from './faults/fault.ts'
import type { History } from './history.ts'
import type { Lab } from './lab/lab.ts'

export interface Planned {
  /** Milliseconds after the workers were started. */
  readonly atMs: number
  readonly lastsMs: number
  readonly fault: Fault
  readonly draw: Draw
}

export const drawFrom = (random: () => number): Draw => ({
  random,
  pick<T>(of: readonly T[]): T {
    return of[Math.floor(random() * of.length)] as T
  },
})

/** Processes need a second to start; after so long most of the work would be done without faults. */
const within = { fromMs: 1500, toMs: 11_000 } as const
const count = { least: 4, most: 7 } as const

const between = (from: number, to: number, random: () => number): number =>
  Math.round(from + (to - from) * random())

/** What goes wrong when: follows from the seed and the list of faults. */
export const scheduleOf = (seed: number, faults: readonly Fault[]): readonly Planned[] => {
  const random = mulberry32(seed)
  const draw = drawFrom(random)
  return Array.from({ length: between(count.least, count.most, random) }, (): Planned => {
    const fault = draw.pick(faults)
    return {
      atMs: between(within.fromMs, within.toMs, random),
      lastsMs: between(...fault.lasts, random),
      fault,
      draw: drawFrom(mulberry32(between(0, 2 ** 31, random))),
    }
  }).sort((a, b) => a.atMs - b.atMs)
}

const inTime = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, Math.max(0, ms)))

const happen = async (lab: Lab, history: History, { fault, lastsMs, draw }: Planned): Promise<void> => {
  const { name } = fault
  let begun: Begun | undefined
  await history.run({ actor: 'faults', what: 'fault', target: name }, async () => {
    begun = await fault.begin(lab, draw)
    return { outcome: 'ok', detail: begun.what }
  })
  const mine = begun
  if (!mine) throw new Error(`${name} could not be done`)
  await inTime(lastsMs)
  await history.run({ actor: 'faults', what: 'heal', target: name }, async () => {
    await mine.heal()
    return { outcome: 'ok' }
  })
}

/** Lets everything go wrong in its time; ends when the last fault is healed. */
export const runSchedule = async (
  lab: Lab,
  history: History,
  schedule: readonly Planned[],
): Promise<void> => {
  const since = performance.now()
  await Promise.all(
    schedule.map(async planned => {
      await inTime(planned.atMs - (performance.now() - since))
      await happen(lab, history, planned)
    }),
  )
}
