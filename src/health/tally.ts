import { errorCodes } from '../errors.ts'

/** What processes count while they work, in one sum for all of them. */
export const tallied = {
  errors: ['level', 'code'],
  'throttle-waits': ['store', 'what'],
  'throttle-seconds': ['store', 'what'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Tallied = keyof typeof tallied

export interface Count {
  readonly of: Tallied
  /** Values of the labels above, in their order: names of ours and codes, never anything of a person's. */
  readonly labels: readonly string[]
  readonly count: number
}

/** The port to where the sums are; implemented in `src/database`. */
export interface TallyStore {
  add(counts: readonly Count[]): Promise<void>
  all(): Promise<readonly Count[]>
}

export interface Tally {
  add(of: Tallied, labels: readonly string[], by?: number): void
  /** From now on what is counted is kept there, some seconds later. */
  into(store: TallyStore): void
  /** Whatever was counted until now. What cannot be kept is kept with the next time. */
  flush(): Promise<void>
}

/** Between two writes of one process. */
const everyMs = 5000

/** Counts in memory first: nobody who fails waits for a database, which may be what fails. */
export const createTally = (): Tally => {
  let counts = new Map<string, Count>()
  let store: TallyStore | undefined
  let timer: NodeJS.Timeout | undefined
  const merge = ({ of, labels, count }: Count): void => {
    const key = JSON.stringify([of, labels])
    counts.set(key, { of, labels, count: (counts.get(key)?.count ?? 0) + count })
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (!store || counts.size === 0) return
    const taken = [...counts.values()]
    counts = new Map()
    try {
      await store.add(taken)
    } catch {
      for (const count of taken) merge(count)
    }
  }
  const schedule = (): void => {
    timer ??= setTimeout(() => void flush(), everyMs).unref()
  }
  return {
    add(of, labels, by = 1) {
      merge({ of, labels, count: by })
      schedule()
    },
    into(opened) {
      store = opened
    },
    flush,
  }
}

type Tell = (fields: Readonly<Record<string, unknown>>, message: string) => void

interface Told {
  readonly info: Tell
  readonly warn: Tell
  readonly error: Tell
}

/** What is said of a job that somebody else put on the queue; no error of the table. */
const refusedJob = 'JOB_REFUSED'

/** Libraries have codes of their own, which nobody has a list of. */
const knownCode = (code: string): string => (code in errorCodes || code === refusedJob ? code : 'OTHER')

/** The same log; what it warns of with a code is counted. */
export const countErrors = (log: Told, tally: Pick<Tally, 'add'>): Told => {
  const counting =
    (level: 'warn' | 'error'): Tell =>
    (fields, message) => {
      if (typeof fields.code === 'string') tally.add('errors', [level, knownCode(fields.code)])
      log[level](fields, message)
    }
  return {
    info: (fields, message) => log.info(fields, message),
    warn: counting('warn'),
    error: counting('error'),
  }
}
