import { DateTime } from 'luxon'

/** When a day is over in the zone, for one as browsers write it (`2027-01-31`); undefined for an empty text, `none` for no day. */
export const endOfDay = (text: string, zone: string): Date | undefined | 'none' => {
  if (text.trim() === '') return undefined
  const day = DateTime.fromISO(text.trim(), { zone })
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text.trim()) || !day.isValid) return 'none'
  return day.plus({ days: 1 }).startOf('day').toJSDate()
}
