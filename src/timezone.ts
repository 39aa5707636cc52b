import { IANAZone } from 'luxon'
import { z } from 'zod'
import { didYouMean } from './yaml/near-miss.ts'

/** Offsets such as `Etc/GMT+2` are zones by name, but without summer time, and mean the opposite of what they say. */
const isZone = (zone: string): boolean => IANAZone.isValidZone(zone) && !/^(etc\/)?(gmt|utc)?[+-]/i.test(zone)

const badZone = (zone: string): string =>
  `not an IANA time zone${didYouMean(zone, Intl.supportedValuesOf('timeZone')) || '; write for example Europe/Stockholm'}`

/** An IANA time zone, as policies and stores name it. */
export const timezone = z.string().refine(isZone, { error: issue => badZone(String(issue.input)) })
