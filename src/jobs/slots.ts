import { CronExpressionParser } from 'cron-parser'

/** Minutes, a day, a month, a year, and the leap years of `0 0 29 2 *`: most slots are found in the first. */
const horizonsMs = [2 * 60, 24 * 60, 32 * 24 * 60, 366 * 24 * 60, 9 * 366 * 24 * 60].map(
  minutes => minutes * 60_000,
)

function* slotsAfter(cron: string, zone: string, from: Date): Generator<Date> {
  const expression = CronExpressionParser.parse(cron, { currentDate: from, tz: zone })
  for (;;) yield expression.next().toDate()
}

/**
 * The next moments after `from`. Five fields, counted on the zone's clocks: a time that a spring night leaves out comes
 * an hour later (02:30 at 03:30), once; a time that an autumn night has twice comes at the first of the two, but a
 * pattern for every hour or minute comes in both. Day of month and day of week together mean either, as in crontab(5).
 */
export const nextSlots = (cron: string, zone: string, from: Date, count: number): readonly Date[] => {
  const found: Date[] = []
  for (const slot of slotsAfter(cron, zone, from)) {
    if (found.length >= count) break
    found.push(slot)
  }
  return found
}

/**
 * The last moment up to and including `now`. Found by walking forward only: cron-parser's way back leaves the spring
 * night out and counts the autumn one twice.
 */
export const newestSlot = (cron: string, zone: string, now: Date): Date | undefined => {
  for (const horizon of horizonsMs) {
    let newest: Date | undefined
    for (const slot of slotsAfter(cron, zone, new Date(now.getTime() - horizon))) {
      if (slot > now) break
      newest = slot
    }
    if (newest) return newest
  }
  return undefined
}
