import { type Duty, duties, type WorkerAge, type WorkerNotes } from './workers.ts'

/** One queue as it stands in Redis. */
export interface QueueState {
  readonly queue: string
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  /** Of the job that waits longest; 0 where none does. */
  readonly oldestWaitingSeconds: number
}

/** Where it is read from. */
export interface HealthSource {
  readonly workers: Pick<WorkerNotes, 'ages'>
  /** Connects to Redis at the first call. */
  queueStates(): Promise<readonly QueueState[]>
}

/** Older than this a proof is none: a dozen canaries were not taken. */
export const defaultMaxSeconds = 60

export interface DutyHealth {
  readonly duty: Duty
  /** Since the last proof of any process; null: no process does it. */
  readonly canarySeconds: number | null
  /** Machines whose youngest proof is young enough, and those whose is not. */
  readonly alive: number
  readonly silent: readonly { readonly host: string; readonly pid: number; readonly seconds: number }[]
}

/** A process that was started again in its container takes the place of the one before. */
const youngestOfHosts = (ages: readonly WorkerAge[]): WorkerAge[] => {
  const hosts = new Map<string, WorkerAge>()
  for (const age of ages) {
    const known = hosts.get(age.host)
    if (!known || age.seconds < known.seconds) hosts.set(age.host, age)
  }
  return [...hosts.values()]
}

/** Who is at work, duty by duty. */
export const healthOf = (ages: readonly WorkerAge[], maxSeconds: number): readonly DutyHealth[] =>
  duties.map(duty => {
    const hosts = youngestOfHosts(ages.filter(age => age.duty === duty))
    const silent = hosts
      .filter(({ seconds }) => seconds > maxSeconds)
      .map(({ host, pid, seconds }) => ({ host, pid, seconds }))
    const seconds = hosts.map(age => age.seconds)
    return {
      duty,
      canarySeconds: seconds.length === 0 ? null : Math.min(...seconds),
      alive: hosts.length - silent.length,
      silent,
    }
  })

/** Jobs wait, and nobody has any in hand: those who should take them have stopped, whatever they say. */
export const isStuck = ({ waiting, active, oldestWaitingSeconds }: QueueState, maxSeconds: number): boolean =>
  waiting > 0 && active === 0 && oldestWaitingSeconds > maxSeconds
