import { userInfo } from 'node:os'
import { AppError } from '../errors.ts'

/** Who acts, as plans and the ledger name them: a login name, never a person's full name. */
export const actor = (name?: string): string => `cli:${name ?? userInfo().username}`

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/u

/** A moment with its zone, or a date, which begins at midnight UTC. */
export const momentOf = (text: string, option: string): Date => {
  const date = new Date(iso.test(text) ? text : Number.NaN)
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
