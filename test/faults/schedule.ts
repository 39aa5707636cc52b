import { mulberry32 } from '../../src/demo/mulberry32.ts'
import type { Begun, Draw, Fault } from './faults/fault.ts'
import type { History } from './history.ts'
import type { Lab } from './lab/lab.ts'

export interface Planned {
  /** Milliseconds after the first run was started, or after the workers were where `early` says so. */
  readonly atMs: number
  readonly early?: true
  /** Waits further until the next intent is in the ledger, so that it comes in the middle of a write; so many ms after it. */
  readonly afterIntentMs?: number
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

/** After so long most of the work would be done without faults. */
const withinMs = 7000
const count = { least: 4, most: 7 } as const
/** Longer than from an intent to the end of its batch. */
const mostAfterMs = 250
/** Before the first batch is taken. */
const mostEarlyMs = 1500
/** An intent that does not come in this time is not waited for: what should go wrong goes wrong. */
const patienceMs = 4000
/** The lock that the faults' times were written for. */
const usualLockMs = 5000

const between = (from: number, to: number, random: () => number): number =>
  Math.round(from + (to - from) * random())

const whenOf = (kind: number, random: () => number): Pick<Planned, 'early' | 'afterIntentMs'> => {
  if (kind < 0.15) return { early: true }
  return kind > 0.5 ? { afterIntentMs: between(0, mostAfterMs, random) } : {}
}

/** Two that wait for the same moment would only be in each other's way. */
const isFirst = ({ fault }: Planned, at: number, all: readonly Planned[]): boolean =>
  !fault.waits || all.findIndex(each => each.fault === fault) === at

/** What goes wrong when: follows from the seed and the list of faults. */
export const scheduleOf = (seed: number, faults: readonly Fault[]): readonly Planned[] => {
  const random = mulberry32(seed)
  const draw = drawFrom(random)
  const drawn = Array.from({ length: between(count.least, count.most, random) }, (): Planned => {
    const fault = draw.pick(faults)
    const kind = random()
    return {
      ...(fault.waits
        ? { atMs: between(0, mostEarlyMs, random), early: true }
        : { atMs: between(0, withinMs, random), ...whenOf(kind, random) }),
      lastsMs: between(...fault.lasts, random),
      fault,
      draw: drawFrom(mulberry32(between(0, 2 ** 31, random))),
    }
  })
  return drawn.sort((a, b) => a.atMs - b.atMs).filter(isFirst)
}

const inTime = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const happen = async (lab: Lab, history: History, { fault, lastsMs, draw }: Planned): Promise<void> => {
  const { name } = fault
  let begun: Begun | undefined
  await history.run({ actor: 'faults', what: 'fault', target: name }, async () => {
    begun = await fault.begin(lab, draw)
    return { outcome: 'ok', detail: begun.what }
  })
  const mine = begun
  // A server that is down cannot be wiped, a member that is stopped cannot step down: nothing went wrong, nothing is healed.
  if (!mine) return
  // What lasts longer than a lock must do so whatever a lock lasts here.
  await inTime((lastsMs * lab.lockMs) / usualLockMs)
  await history.run({ actor: 'faults', what: 'heal', target: name }, async () => {
    await mine.heal()
    return { outcome: 'ok' }
  })
}

/** What a schedule is timed by. */
export interface Moments {
  /** Resolves when the first run was started, or when that does not come. */
  readonly firstRun: Promise<void>
  /** Resolves with the next intent in the ledger. */
  nextIntent(): Promise<void>
}

const itsTime = async ({ atMs, early, afterIntentMs }: Planned, moments: Moments): Promise<void> => {
  if (!early) await moments.firstRun
  await inTime(atMs)
  if (afterIntentMs === undefined) return
  await Promise.race([moments.nextIntent(), inTime(patienceMs)])
  await inTime(afterIntentMs)
}

/** Lets everything go wrong in its time; ends when the last fault is healed. */
export const runSchedule = async (
  lab: Lab,
  history: History,
  { schedule, moments }: { readonly schedule: readonly Planned[]; readonly moments: Moments },
): Promise<void> => {
  await Promise.all(
    schedule.map(async planned => {
      await itsTime(planned, moments)
      await happen(lab, history, planned)
    }),
  )
}
