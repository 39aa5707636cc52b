import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, opensAt } from '../../src/jobs/window.ts'

const zone = 'Europe/Stockholm'

describe('a window', () => {
  it.each([
    ['22:00-05:00', '2026-11-24T20:59:59Z', false, 'a second before it opens'],
    ['22:00-05:00', '2026-11-24T21:00:00Z', true, 'as it opens'],
    ['22:00-05:00', '2026-11-24T23:30:00Z', true, 'after midnight'],
    ['22:00-05:00', '2026-11-25T03:59:59Z', true, 'a second before it closes'],
    ['22:00-05:00', '2026-11-25T04:00:00Z', false, 'as it closes'],
    ['22:00-05:00', '2026-07-01T20:00:00Z', true, 'as it opens by summer time'],
    ['09:00-17:30', '2026-11-25T07:59:00Z', false, 'before it, on one day'],
    ['09:00-17:30', '2026-11-25T08:00:00Z', true, 'as it opens, on one day'],
    ['09:00-17:30', '2026-11-25T16:30:00Z', false, 'as it closes, on one day'],
    ['00:00-23:59', '2026-11-24T23:00:00Z', true, 'at midnight'],
    ['02:00-03:00', '2026-03-29T00:59:00Z', false, 'the minute before the hour a spring night leaves out'],
    ['02:00-03:00', '2026-03-29T01:00:00Z', false, 'as the spring night goes on at 03:00'],
    ['02:00-03:00', '2026-10-25T00:30:00Z', true, 'in the first of the autumn hours'],
    ['02:00-03:00', '2026-10-25T01:30:00Z', true, 'in the second of the autumn hours'],
  ])('%s is at %s: %s (%s)', (window, moment, within) => {
    expect(isWithin(window, new Date(moment), zone)).toBe(within)
  })

  it.each([
    ['22:00-05:00', '2026-11-25T12:00:00Z', '2026-11-25T21:00:00Z', 'the same evening'],
    ['22:00-05:00', '2026-11-25T23:00:00Z', '2026-11-25T23:00:00Z', 'now, when it is open'],
    ['01:00-05:00', '2026-11-25T12:00:00Z', '2026-11-26T00:00:00Z', 'the next night'],
    ['22:00-05:00', '2026-03-28T12:00:00Z', '2026-03-28T21:00:00Z', 'before the spring night'],
    ['22:00-05:00', '2026-03-29T12:00:00Z', '2026-03-29T20:00:00Z', 'after it'],
    ['02:15-02:45', '2026-03-28T12:00:00Z', '2026-03-30T00:15:00Z', 'not in the night that has no 02:15'],
    ['02:30-02:45', '2026-10-25T00:50:00Z', '2026-10-25T01:30:00Z', 'a second time in the autumn night'],
    ['02:30-02:45', '2026-10-25T01:50:00Z', '2026-10-26T01:30:00Z', 'and not a third time'],
  ])('%s opens, seen from %s, at %s: %s', (window, moment, opens) => {
    expect(opensAt(window, new Date(moment), zone).toISOString()).toBe(new Date(opens).toISOString())
  })

  it('opens within two days of any moment, in any zone, and is open then', () => {
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(parts => parts.map(n => String(n).padStart(2, '0')).join(':'))
    fc.assert(
      fc.property(
        fc.tuple(clock, clock).filter(([from, to]) => from !== to),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom(
          zone,
          'America/New_York',
          'Atlantic/Azores',
          'Europe/Dublin',
          'Asia/Kathmandu',
          'UTC',
        ),
        ([from, to], moment, where) => {
          const window = `${from}-${to}`
          const opens = opensAt(window, moment, where)
          expect(isWithin(window, opens, where)).toBe(true)
          expect(opens.getTime() - moment.getTime()).toBeLessThanOrEqual(49 * 3_600_000)
        },
      ),
      { numRuns: 500 },
    )
  })
})
