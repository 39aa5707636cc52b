import { setTimeout as sleep } from 'node:timers/promises'

/** Ends with the caller's own reason when the caller gives up. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted()
  try {
    await sleep(ms, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}

const longestMs = 20_000

/** Twice as long each time, and anywhere in its second half, so that workers that failed together do not come back together. */
export const backoffMs = (tries: number, firstMs: number, random: () => number): number => {
  const full = Math.min(longestMs, firstMs * 2 ** tries)
  return full / 2 + (random() * full) / 2
}

/** Seconds or a date (RFC 9110 §10.2.3); what is neither counts as a minute, the window of most desks' limits. */
export const retryAfterMs = (header: string | null, now: number): number => {
  if (header === null) return 60_000
  const seconds = Number(header)
  const ms = header.trim() !== '' && Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isNaN(ms) ? 60_000 : Math.max(0, Math.min(ms, 3_600_000))
}
