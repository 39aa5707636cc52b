import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'

/** What was read and worked out for a page, and from when it is. */
export interface Taken<Value> {
  readonly value: Value
  readonly by: string
  readonly at: Date
}

/** Something that takes long is being read in this process. */
export interface Underway {
  readonly by: string
  /** So much of it was read so far. */
  readonly seen: number
}

export interface Taking<Value> {
  /** The last that came to its end; absent: none has since the process began. */
  readonly taken?: Taken<Value>
  readonly underway?: Underway
  /** Why the last try came to nothing. */
  readonly failure?: string
}

/**
 * Values that nobody waits for with a page open: they are read when somebody asks for them, and kept in this process with
 * their moment. Named by what they are of.
 */
export interface Takings<Value> {
  /** RUN_OPEN while the same is being read. */
  begin(of: string, by: string, read: (onSeen: (seen: number) => void) => Promise<Value>): void
  of(name: string): Taking<Value>
}

const told = (error: unknown): string =>
  error instanceof AppError ? `${error.message} [${error.code}]` : 'INTERNAL'

export const createTakings = <Value>({
  log,
  clock,
}: {
  readonly log: Log
  clock(): Date
}): Takings<Value> => {
  const takings = new Map<string, Taking<Value>>()
  const of = (name: string): Taking<Value> => takings.get(name) ?? {}
  const keep = (name: string, taking: Taking<Value>): unknown => takings.set(name, taking)
  const take = async (
    name: string,
    by: string,
    read: (onSeen: (seen: number) => void) => Promise<Value>,
  ): Promise<void> => {
    const { taken } = of(name)
    const before = taken ? { taken } : {}
    keep(name, { ...before, underway: { by, seen: 0 } })
    try {
      const value = await read(seen => keep(name, { ...before, underway: { by, seen } }))
      keep(name, { taken: { value, by, at: clock() } })
    } catch (error) {
      log.error({ of: name, ...tellable(error) }, 'what was asked for at the console could not be read')
      keep(name, { ...before, failure: told(error) })
    }
  }
  return {
    of,
    begin(name, by, read) {
      const { underway } = of(name)
      if (underway) throw new AppError('RUN_OPEN', `it is being read already, for ${underway.by}`)
      void take(name, by, read)
    },
  }
}
