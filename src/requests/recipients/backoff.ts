const secondMs = 1000
const firstMs = 30 * secondMs
const longestMs = 6 * 3_600_000
/** A recipient may ask for a rest, but not for being forgotten. */
const longestAskedMs = 24 * 3_600_000

/** Milliseconds after `now` that a `Retry-After` (RFC 9110: seconds, or a date) asks for; 0 when it says nothing. */
const askedMs = (retryAfter: string | undefined, now: Date): number => {
  if (retryAfter === undefined) return 0
  const text = retryAfter.trim()
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * secondMs : Date.parse(text) - now.getTime()
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), longestAskedMs)
}

/**
 * When to try again after so many tries: twice as late each time, from 30 seconds to six hours, of which a random half
 * is taken off so that messages that failed together do not come back together. `random` lies in [0, 1).
 */
export const nextTry = (
  attempts: number,
  now: Date,
  { random, retryAfter }: { readonly random: number; readonly retryAfter?: string | undefined },
): Date => {
  const full = Math.min(firstMs * 2 ** Math.max(attempts - 1, 0), longestMs)
  const waited = full * (1 - random / 2)
  return new Date(now.getTime() + Math.round(Math.max(waited, askedMs(retryAfter, now))))
}
