import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  alarmsDue,
  dueDate,
  dueOf,
  extendedDue,
  isOverdue,
  mayExtend,
  withPauses,
} from '../../src/requests/deadlines.ts'
import { isWorkingDay } from '../../src/requests/holidays.ts'
import { holidayCountries } from '../../src/requests/settings.ts'

const sweden = { timezone: 'Europe/Stockholm', country: 'SE' } as const
const zones = {
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  NL: 'Europe/Amsterdam',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
} as const
const local = (moment: Date, timezone = 'Europe/Stockholm'): string =>
  DateTime.fromJSDate(moment, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS")
const at = (text: string): Date => DateTime.fromISO(text, { zone: 'Europe/Stockholm' }).toJSDate()
const dayMs = 86_400_000

describe('one calendar month', () => {
  test.each([
    [
      'the example of EDPB 01/2022: 5 March, and 5 April 2027 is no holiday',
      '2027-03-05T09:00',
      '2027-04-05',
    ],
    ['31 August: the last day of September', '2026-08-31T09:00', '2026-09-30'],
    ['31 January of a common year, whose 28 February is a Sunday', '2027-01-31T12:00', '2027-03-01'],
    ['31 January of a common year', '2029-01-31T12:00', '2029-02-28'],
    ['30 January of a leap year', '2028-01-30T12:00', '2028-02-29'],
    ['a Saturday goes to Monday', '2026-10-28T12:00', '2026-11-30'],
    ['Christmas Eve, a Thursday, goes past Christmas and the weekend', '2026-11-24T12:00', '2026-12-28'],
    [
      'New Year’s Eve, a Thursday, goes past New Year’s Day and the weekend',
      '2026-11-30T12:00',
      '2026-12-30',
    ],
    ['31 December goes past New Year’s Day and the weekend', '2026-12-01T00:00', '2027-01-04'],
    ['received in the last second of the day', '2026-04-09T23:59:59', '2026-05-11'],
    ['over the change to summer time', '2026-03-10T12:00', '2026-04-10'],
    ['Midsummer Eve, a Friday', '2026-05-19T12:00', '2026-06-22'],
    ['31 January of a leap year', '2028-01-31T12:00', '2028-02-29'],
    ['28 February: the same date, not the last of March', '2029-02-28T12:00', '2029-03-28'],
    ['29 February', '2028-02-29T12:00', '2028-03-29'],
    ['28 February, and Easter begins on 26 March', '2027-02-28T12:00', '2027-03-30'],
    ['an hour that the change to summer time leaves out', '2028-03-26T02:30', '2028-04-26'],
    ['an hour that the change to winter time has twice', '2026-10-25T02:30', '2026-11-25'],
  ])('%s', (_, received, day) => {
    expect(local(dueDate(at(received), sweden))).toBe(`${day}T23:59:59.999`)
  })

  test('the day is that of the zone, not of UTC', () => {
    // 23:30 UTC is the next day in Stockholm.
    expect(local(dueDate(new Date('2026-09-07T23:30:00Z'), sweden))).toBe('2026-10-08T23:59:59.999')
  })

  test.each([
    ['SE', 'National Day', '2028-05-06', '2028-06-07'],
    ['NO', 'Constitution Day, in the week of Whitsun', '2027-04-17', '2027-05-18'],
    ['DK', 'Constitution Day, no holiday and yet no day to end on', '2028-05-05', '2028-06-06'],
    ['FI', 'Independence Day', '2027-11-06', '2027-12-07'],
    ['FI', 'Epiphany', '2026-12-06', '2027-01-07'],
    ['NL', 'the King’s birthday', '2027-03-27', '2027-04-28'],
    ['NL', 'New Year’s Day and the weekend', '2026-12-01', '2027-01-04'],
    ['DE', 'Unity Day, a Tuesday', '2028-09-03', '2028-10-04'],
    ['DE', 'Reformation Day, which not all Länder have', '2028-09-30', '2028-10-30'],
    ['DE', 'All Saints, which not all Länder have', '2027-10-01', '2027-11-01'],
    ['GB', 'Christmas on a Saturday, kept on Monday and Tuesday', '2027-11-25', '2027-12-29'],
    ['GB', 'the early May bank holiday', '2027-04-03', '2027-05-04'],
  ] as const)('%s: %s', (country, _, received, day) => {
    const place = { country, timezone: zones[country] }
    // In the first second of the day, wherever that is.
    const moment = DateTime.fromISO(received, { zone: place.timezone }).toJSDate()
    expect(local(dueDate(moment, place), place.timezone)).toBe(`${day}T23:59:59.999`)
  })

  test('a period of three months ends on the last of February, and goes past the weekend', () => {
    expect(local(extendedDue(at('2028-11-30T12:00'), sweden))).toBe('2029-02-28T23:59:59.999')
    expect(local(extendedDue(at('2027-11-30T12:00'), sweden))).toBe('2028-02-29T23:59:59.999')
    // 27 March is in summer time, the day of receipt was not.
    expect(extendedDue(at('2028-12-27T12:00'), sweden).toISOString()).toBe('2029-03-27T21:59:59.999Z')
  })

  test('the extension counts three months from receipt', () => {
    expect(local(extendedDue(at('2026-01-31T12:00'), sweden))).toBe('2026-04-30T23:59:59.999')
    expect(local(extendedDue(at('2026-11-30T12:00'), sweden))).toBe('2027-03-01T23:59:59.999')
  })
})

describe('what holds for every moment, country and zone', () => {
  const moments = fc.date({
    min: new Date('2018-05-25T00:00:00Z'),
    max: new Date('2045-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  const places = fc.constantFrom(...holidayCountries).map(country => ({ country, timezone: zones[country] }))

  test('never on a non-working day, always the end of a day, never before the month is over', () => {
    fc.assert(
      fc.property(moments, places, fc.constantFrom(1, 3), (received, place, months) => {
        const due = months === 1 ? dueDate(received, place) : extendedDue(received, place)
        const end = DateTime.fromJSDate(due, { zone: place.timezone })
        expect(isWorkingDay(end.toFormat('yyyy-MM-dd'), place.country)).toBe(true)
        expect(end.toFormat('HH:mm:ss.SSS')).toBe('23:59:59.999')
        const plain = DateTime.fromJSDate(received, { zone: place.timezone }).plus({ months })
        expect(end >= plain).toBe(true)
        // The longest row of such days is Easter's, or Christmas' with a weekend.
        expect(end.diff(plain.endOf('day'), 'days').days).toBeLessThan(6)
      }),
      { numRuns: 250 },
    )
  })

  test('who asks later is not due earlier', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 40 * dayMs }), places, (received, later, place) => {
        const after = new Date(received.getTime() + later)
        expect(dueDate(after, place) >= dueDate(received, place)).toBe(true)
      }),
      { numRuns: 250 },
    )
  })

  test('a pause never shortens, and the deadline never lies on a non-working day', () => {
    fc.assert(
      fc.property(
        moments,
        places,
        fc.nat({ max: 30 * dayMs }),
        fc.nat({ max: 60 * dayMs }),
        (received, place, after, length) => {
          const from = new Date(received.getTime() + after)
          const to = new Date(from.getTime() + length)
          const due = dueOf({ receivedAt: received, pauses: [{ from, to }] }, to, place)
          expect(due >= dueDate(received, place)).toBe(true)
          const day = DateTime.fromJSDate(due, { zone: place.timezone }).toFormat('yyyy-MM-dd')
          expect(isWorkingDay(day, place.country)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('pauses', () => {
  const due = at('2026-10-07T23:59:59.999')
  test.each([
    ['none', [], '2026-10-07'],
    ['two days and an hour: the third day begins', [['2026-09-08T12:00', '2026-09-10T13:00']], '2026-10-12'],
    ['a few seconds: the day after', [['2026-09-08T12:00:00', '2026-09-08T12:00:05']], '2026-10-08'],
    [
      'two that overlap count once',
      [
        ['2026-09-08T12:00', '2026-09-09T12:00'],
        ['2026-09-08T18:00', '2026-09-09T12:00'],
      ],
      '2026-10-08',
    ],
    ['begun after the deadline', [['2026-10-09T12:00', '2026-10-12T12:00']], '2026-10-07'],
    ['still open: what has passed by now', [['2026-09-30T12:00']], '2026-10-09'],
  ])('%s', (_, spans, day) => {
    const pauses = spans.map(([from = '', to]) => ({
      from: at(from),
      ...(to === undefined ? {} : { to: at(to) }),
    }))
    const moved = withPauses(due, pauses, at('2026-10-02T12:00'), sweden)
    expect(local(moved)).toBe(`${day}T23:59:59.999`)
  })

  test('a month that ends on a Saturday is not moved twice', () => {
    // 28 November 2026 is a Saturday; a day of pause makes it Sunday, and both end on Monday.
    const request = {
      receivedAt: at('2026-10-28T12:00'),
      pauses: [{ from: at('2026-11-02T12:00'), to: at('2026-11-03T12:00') }],
    }
    expect(local(dueOf(request, at('2026-11-10T12:00'), sweden))).toBe('2026-11-30T23:59:59.999')
  })
})

const request = {
  state: 'located',
  receivedAt: at('2026-09-07T12:00'),
  due: at('2026-10-07T23:59:59.999'),
  pauses: [],
  alarms: [],
} as const
const extension = { at: at('2026-09-20T12:00'), by: 'cli:anna', reason: 'complex' }

describe('alarms', () => {
  test.each([
    ['before the twentieth day', {}, '2026-09-27T11:59', []],
    ['on it', {}, '2026-09-27T12:00', [20]],
    ['both, when nobody looked', {}, '2026-10-04T12:00', [20, 27]],
    ['what was told already', { alarms: [20] }, '2026-10-05T12:00', [27]],
    [
      'moved by a pause',
      { pauses: [{ from: at('2026-09-10T12:00'), to: at('2026-09-12T12:00') }] },
      '2026-09-28T12:00',
      [],
    ],
    [
      'after the pause',
      { pauses: [{ from: at('2026-09-10T12:00'), to: at('2026-09-12T12:00') }] },
      '2026-09-29T12:00',
      [20],
    ],
    ['none while a pause lasts', { pauses: [{ from: at('2026-09-10T12:00') }] }, '2026-12-29T12:00', []],
    ['ended', { state: 'completed' }, '2026-12-29T12:00', []],
    ['extended: later', { extension }, '2026-10-05T12:00', []],
    ['extended: as long before the new end', { extension }, '2026-11-27T12:00', [80]],
  ] as const)('%s', (_, changes, now, days) => {
    expect(alarmsDue({ ...request, ...changes }, at(now))).toEqual(days)
  })
})

describe('overdue, and the extension', () => {
  test.each([
    ['on the last day', {}, '2026-10-07T23:59', false, true],
    ['after it', {}, '2026-10-08T00:00', true, false],
    ['ended', { state: 'refused' }, '2026-10-08T00:00', false, false],
    ['identity outstanding', { pauses: [{ from: at('2026-10-01T12:00') }] }, '2026-10-20T00:00', false, true],
    ['asked for too late', { pauses: [{ from: at('2026-10-09T12:00') }] }, '2026-10-20T00:00', true, false],
    ['extended once', { extension }, '2026-09-25T00:00', false, false],
  ] as const)('%s', (_, changes, now, overdue, extendable) => {
    expect(isOverdue({ ...request, ...changes }, at(now))).toBe(overdue)
    expect(mayExtend({ ...request, ...changes }, at(now))).toBe(extendable)
  })
})
