import { AppError, errorCodes } from '../../src/errors.ts'

/** Stands in every value that may be personal; no error, log line or redacted text may hold it. */
export const planted = 'Zorgblat'

const inherited = [Object, Array, Function, String, Number, Date, Map, Promise].map(
  ({ prototype }) => prototype,
)
const shape = (): string =>
  inherited.map(prototype => Reflect.ownKeys(prototype).map(String).sort().join()).join('|')
const before = shape()

/** What every object inherits is the same afterwards. */
export const withoutPollution = async (work: () => Promise<void>): Promise<void> => {
  await work()
  if (shape() !== before) throw new Error('a prototype was changed')
}

/** Does what was said repeat a value that may be personal, in any case? */
export const echoes = (said: string): boolean => said.toLowerCase().includes(planted.toLowerCase())

/** Refused in words of ours: a code of the table, a message that says something, and nothing of the input. */
export const assertRefusal = (
  error: unknown,
  { isPrivate = true }: { readonly isPrivate?: boolean } = {},
): void => {
  if (!(error instanceof AppError)) throw error
  if (!(error.code in errorCodes) || error.code === 'INTERNAL')
    throw new Error(`code ${error.code}`, { cause: error })
  if (error.message.trim().length < 8) throw new Error('a message that says nothing', { cause: error })
  if (isPrivate && echoes(error.message)) throw new Error('the message repeats the input', { cause: error })
}

/** The result, or undefined when it was refused as it should be. */
export const refusedOr = async <T>(
  work: () => T | Promise<T>,
  more: { readonly isPrivate?: boolean } = {},
): Promise<T | undefined> => {
  try {
    return await work()
  } catch (error) {
    assertRefusal(error, more)
    return undefined
  }
}

const cpuMs = async (work: () => unknown): Promise<number> => {
  const started = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

/** Of the process's own time, far above what is usual: a busy machine makes no finding of it. */
const allowance = { base: 3000, perUnit: 0.5 } as const

/** Fails when the work takes much longer than its size lets expect, three times in a row. */
export const inProportion = async (size: number, work: () => unknown): Promise<void> => {
  const allowed = allowance.base + size * allowance.perUnit
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > allowed; tries += 1) least = Math.min(least, await cpuMs(work))
  if (least > allowed) throw new Error(`${Math.round(least)} ms for ${size} units`)
}
