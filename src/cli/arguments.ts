import { userInfo } from 'node:os'
import { AppError } from '../errors.ts'

/** As logins are written; a name that only looks like another would pass for somebody else. */
const login = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u

/** In a container the user may have a number and no name. */
const user = (): string => {
  try {
    return userInfo().username
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`
  }
}

/** Who acts, as plans and the ledger name them: a login name, never a person's full name. USAGE for anything else. */
export const actor = (name?: string): string => {
  if (name !== undefined && !login.test(name))
    throw new AppError('USAGE', '--as: not a login name; letters, digits and . _ @ + - without spaces')
  return `cli:${name ?? user()}`
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/u

/** JavaScript takes 31 February for 3 March. */
const isDay = (text: string): boolean => {
  const [, year, month, day] = iso.exec(text) ?? []
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last
}

/** A moment with its zone, or a date, which begins at midnight UTC. */
export const momentOf = (text: string, option: string): Date => {
  const date = new Date(isDay(text) ? text : Number.NaN)
  if (Number.isNaN(date.getTime())) {
    throw new AppError('USAGE', `${option}: not a moment; write 2026-11-22T00:00:00Z or 2026-11-22`)
  }
  return date
}

export const positive = (text: string, option: string): number => {
  const number = Number(text)
  if (!Number.isFinite(number) || number <= 0) throw new AppError('USAGE', `${option}: not a number above 0`)
  return number
}

export const positiveWhole = (text: string, option: string): number => {
  const number = positive(text, option)
  if (!Number.isSafeInteger(number)) throw new AppError('USAGE', `${option}: not a whole number above 0`)
  return number
}

/** Documents of each place that are read. */
export const sampleSize = (text: string): number => {
  const size = Number(text)
  if (!Number.isInteger(size) || size < 1 || size > 10_000)
    throw new AppError('USAGE', '--sample: not a whole number from 1 to 10000')
  return size
}

/** Seconds of an ISO 8601 duration of hours, minutes and seconds. */
export const secondsOf = (text: string, option: string): number => {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?$/.exec(text) ?? []
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (whole === undefined || sum === 0)
    throw new AppError('USAGE', `${option}: not a duration above nothing; write PT30S, PT1M or PT1H30M`)
  return sum
}
