import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDuration,
  type Duration,
  deadline,
  latestDueClock,
  parseDuration,
  suggestDuration,
} from '../../src/policies/durations.ts'
import { at } from './records.ts'

const zone = 'Europe/Stockholm'
const of = (text: string): Duration => {
  const duration = parseDuration(text)
  if (!duration) throw new Error(text)
  return duration
}

describe('parsing', () => {
  it.each([
    ['P2Y6M', { years: 2, months: 6, weeks: 0, days: 0 }],
    ['P90D', { years: 0, months: 0, weeks: 0, days: 90 }],
    ['P6W', { years: 0, months: 0, weeks: 6, days: 0 }],
    ['P0D', { years: 0, months: 0, weeks: 0, days: 0 }],
  ])('%s', (text, expected) => expect(parseDuration(text)).toEqual(expected))

  it.each(['P', '2Y', 'P1H', 'PT5M', 'P1D1Y', 'P-1D', 'P1.5Y', ' P1D', 'P1D ', 'p1d', '', 'P99999Y'])(
    'refuses %j',
    text => expect(parseDuration(text)).toBeUndefined(),
  )

  it.each([
    ['2 years', 'P2Y'],
    ['2 år', 'P2Y'],
    ['18mo', 'P18M'],
    ['30d', 'P30D'],
    ['90 days', 'P90D'],
    ['6 veckor', 'P6W'],
    ['p30d', 'P30D'],
    ['2Y6M', 'P2Y6M'],
    ['P6M1Y', 'P1Y6M'],
    ['P1.5Y', 'P18M'],
    ['PT48H', 'P2D'],
    ['PT12H', undefined],
    ['P1Y1Y', undefined],
    ['P1.3Y', undefined],
    ['soon', undefined],
  ])('reads %j as %s', (text, expected) => expect(suggestDuration(text)).toBe(expected))
})

describe('calendar arithmetic', () => {
  it.each([
    ['end of month', '2026-01-31T11:00:00Z', 'P1M', '2026-02-28T11:00:00.000Z'],
    ['end of month in a leap year', '2028-01-31T11:00:00Z', 'P1M', '2028-02-29T11:00:00.000Z'],
    ['29 February', '2024-02-29T11:00:00Z', 'P1Y', '2025-02-28T11:00:00.000Z'],
    ['29 February to the next', '2024-02-29T11:00:00Z', 'P4Y', '2028-02-29T11:00:00.000Z'],
    ['local time is kept over spring', '2026-03-01T09:00:00Z', 'P1M', '2026-04-01T08:00:00.000Z'],
    ['local time is kept over autumn', '2026-10-01T08:00:00Z', 'P1M', '2026-11-01T09:00:00.000Z'],
    ['a time the spring night leaves out', '2026-03-28T01:30:00Z', 'P1D', '2026-03-29T01:30:00.000Z'],
    ['a time the autumn night has twice', '2026-10-24T00:30:00Z', 'P1D', '2026-10-25T00:30:00.000Z'],
    ['months before days', '2026-01-31T11:00:00Z', 'P1M1D', '2026-03-01T11:00:00.000Z'],
  ])('%s', (_, from, duration, expected) =>
    expect(addDuration(at(from), of(duration), zone).toISOString()).toBe(expected),
  )

  it.each([
    ['in mid-year', '2019-06-15T10:00:00Z', 'P7Y', '2026-12-31T23:00:00.000Z'],
    ['on the last day, local', '2019-12-31T22:59:59Z', 'P7Y', '2026-12-31T23:00:00.000Z'],
    ['on the first day, local', '2019-12-31T23:00:00Z', 'P7Y', '2027-12-31T23:00:00.000Z'],
  ])('rounds to the end of the year %s', (_, from, duration, expected) =>
    expect(deadline(at(from), of(duration), zone, 'year-end').toISOString()).toBe(expected),
  )
})

const moments = fc.date({
  min: at('2000-01-01T00:00:00Z'),
  max: at('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const durations = fc.record({
  years: fc.nat(12),
  months: fc.nat(40),
  weeks: fc.nat(10),
  days: fc.nat(400),
})
const zones = fc.constantFrom(
  'Europe/Stockholm',
  'UTC',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
)
const rounding = fc.constantFrom(undefined, 'year-end' as const)

describe('for any moment, duration and zone', () => {
  it('a later clock never has an earlier deadline', () => {
    fc.assert(
      fc.property(moments, moments, durations, zones, rounding, (a, b, duration, where, round) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        // One offset change can lie between them.
        const slack = 60 * 60 * 1000
        return (
          deadline(early, duration, where, round).getTime() <=
          deadline(late, duration, where, round).getTime() + slack
        )
      }),
    )
  })

  it('a deadline is not before its clock, and rounding never brings it forward', () => {
    fc.assert(
      fc.property(moments, durations, zones, (moment, duration, where) => {
        const plain = deadline(moment, duration, where)
        return plain >= moment && deadline(moment, duration, where, 'year-end') > plain
      }),
    )
  })

  it('what is due has its clock before the cutoff that stores are asked with', () => {
    fc.assert(
      fc.property(moments, moments, durations, zones, rounding, (moment, now, duration, where, round) => {
        fc.pre(deadline(moment, duration, where, round) <= now)
        return moment < latestDueClock(now, duration, where, round)
      }),
    )
  })

  it('the cutoff holds where as many months are shorter on the way back', () => {
    const moment = at('2026-01-30T13:00:00Z')
    const duration = { years: 5, months: 3, weeks: 8, days: 341 }
    const now = deadline(moment, duration, 'Australia/Lord_Howe')
    expect(latestDueClock(now, duration, 'Australia/Lord_Howe').getTime()).toBeGreaterThan(moment.getTime())
  })

  it('the cutoff holds next to the boundary too', () => {
    fc.assert(
      fc.property(moments, durations, zones, rounding, (moment, duration, where, round) => {
        const now = deadline(moment, duration, where, round)
        return moment < latestDueClock(now, duration, where, round)
      }),
      { numRuns: 500 },
    )
  })
})
