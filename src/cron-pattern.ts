import { CronExpressionParser } from 'cron-parser'
import { z } from 'zod'

/** Five fields, like crontab(5); the sixth of some programs (seconds) would be read as minutes by others. */
const isCron = (pattern: string): boolean => {
  if (pattern.trim().split(/\s+/).length !== 5) return false
  try {
    CronExpressionParser.parse(pattern)
    return true
  } catch {
    return false
  }
}

/** A cron pattern, as policies and stores write it. */
export const cronPattern = z
  .string()
  .refine(isCron, 'not a cron pattern of five fields (minute hour day month weekday), such as "15 2 * * *"')
