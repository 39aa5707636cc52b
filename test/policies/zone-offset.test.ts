import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDuration, type Duration, deadline, subtractDuration } from '../../src/policies/durations.ts'
import { offsetAt } from '../../src/policies/zone-offset.ts'

// Both hemispheres, half hours and quarters, zones that changed sides of the date line, left summer time or have it in
// Ramadan, or change at midnight so that a day, a year's first among them, has none.
const zones = [
  'Europe/Stockholm',
  'Europe/Helsinki',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Moscow',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/New_York',
  'America/Caracas',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'UTC',
]
const zone = fc.constantFrom(...zones)
const day = 86_400_000

/** Nights on which clocks changed, found by luxon alone. */
const nights = new Map(
  zones.map(name => {
    const found: number[] = []
    let before = DateTime.fromMillis(Date.UTC(1994, 0, 1), { zone: name }).offset
    for (let at = Date.UTC(1994, 0, 1); at < Date.UTC(2030, 0, 1); at += day) {
      const offset = DateTime.fromMillis(at, { zone: name }).offset
      if (offset !== before) found.push(at - day)
      before = offset
    }
    return [name, found] as const
  }),
)

const anywhere = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2120, 0, 1) })
const monthEnd = fc
  .tuple(fc.integer({ min: 1978, max: 2102 }), fc.nat(11), fc.integer({ min: -day, max: 2 * day }))
  .map(([year, month, by]) => Date.UTC(year, month + 1, 0) + by)
const leapDay = fc
  .tuple(fc.constantFrom(1980, 1996, 2000, 2024, 2096), fc.nat(day))
  .map(([year, by]) => Date.UTC(year, 1, 29) + by)

/** A zone and a moment of it, of those that make trouble too. */
const placed = zone.chain(name => {
  const ofZone = nights.get(name) ?? []
  const night = fc
    .tuple(fc.constantFrom(...(ofZone.length > 0 ? ofZone : [Date.UTC(2020, 0, 1)])), fc.nat(2 * day))
    .map(([at, by]) => at + by)
  return fc.tuple(fc.constant(name), fc.oneof(anywhere, monthEnd, leapDay, night, night))
})
const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ years: fc.nat(12), months: fc.nat(40), weeks: fc.nat(10), days: fc.nat(400) }),
  fc.record({ years: fc.nat(3), months: fc.nat(3), weeks: fc.constant(0), days: fc.nat(2) }),
  fc.record({ years: fc.nat(200), months: fc.constant(0), weeks: fc.constant(0), days: fc.constant(0) }),
)

const runs = { numRuns: 5000 }

describe('in any zone, at any moment', () => {
  it('the offset is the one that luxon says', () => {
    fc.assert(
      fc.property(placed, ([name, at]) => {
        fc.pre(at > Date.UTC(1980, 0, 1))
        return offsetAt(at, name) === DateTime.fromMillis(at, { zone: name }).offset
      }),
      runs,
    )
  })

  it('a sum is the one that luxon says, and a difference too', () => {
    fc.assert(
      fc.property(placed, durations, ([name, at], duration) => {
        const moment = new Date(at)
        const there = DateTime.fromJSDate(moment, { zone: name })
        expect(addDuration(moment, duration, name)).toEqual(there.plus({ ...duration }).toJSDate())
        expect(subtractDuration(moment, duration, name)).toEqual(there.minus({ ...duration }).toJSDate())
      }),
      runs,
    )
  })

  it('the end of a year is the one that luxon says', () => {
    fc.assert(
      fc.property(placed, durations, ([name, at], duration) => {
        const end = DateTime.fromMillis(at, { zone: name }).plus({ ...duration })
        const expected = DateTime.fromJSDate(end.toJSDate(), { zone: name })
          .startOf('year')
          .plus({ years: 1 })
        expect(deadline(new Date(at), duration, name, 'year-end')).toEqual(expected.toJSDate())
      }),
      runs,
    )
  })

  it('a sum of no moment is none', () => {
    const none = addDuration(new Date(Number.NaN), { years: 1, months: 0, weeks: 0, days: 0 }, 'UTC')
    expect(none.getTime()).toBeNaN()
  })
})

describe('a day that begins and ends with one offset', () => {
  it('has it all day long, in every zone there is, since 1980', () => {
    const all = Intl.supportedValuesOf('timeZone')
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.integer({ min: 3653, max: 40_000 }),
        fc.nat(95),
        (name, on, quarter) => {
          const at = on * day + quarter * 900_000
          return offsetAt(at, name) === DateTime.fromMillis(at, { zone: name }).offset
        },
      ),
      runs,
    )
  })
})
