import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestSlot, nextSlots } from '../../src/jobs/slots.ts'

const zone = 'Europe/Stockholm'
const slots = (cron: string, from: string, count: number, where = zone) =>
  nextSlots(cron, where, new Date(from), count).map(slot => slot.toISOString().slice(0, 16))
const newest = (cron: string, now: string) =>
  newestSlot(cron, zone, new Date(now))?.toISOString().slice(0, 16)

describe('slots of a schedule', () => {
  it('stay at their local time while the offset changes', () => {
    expect(slots('15 2 * * *', '2026-07-01T00:00Z', 1)).toEqual(['2026-07-01T00:15'])
    expect(slots('15 2 * * *', '2026-12-01T00:00Z', 1)).toEqual(['2026-12-01T01:15'])
  })

  it('at 02:30 come at 03:30 in the spring night, once', () => {
    expect(slots('30 2 * * *', '2026-03-28T00:00Z', 3)).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ])
    expect(slots('30 2 * * *', '2026-03-07T00:00Z', 3, 'America/New_York')).toEqual([
      '2026-03-07T07:30',
      '2026-03-08T07:30',
      '2026-03-09T06:30',
    ])
  })

  it('at 02:30 come at the first 02:30 of the autumn night, once', () => {
    expect(slots('30 2 * * *', '2026-10-24T00:00Z', 3)).toEqual([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ])
  })

  it('for every half hour come in both of the autumn hours, and skip none in spring', () => {
    expect(slots('*/30 * * * *', '2026-10-24T23:45Z', 5)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
      '2026-10-25T02:00',
    ])
    expect(slots('*/30 * * * *', '2026-03-29T00:15Z', 3)).toEqual([
      '2026-03-29T00:30',
      '2026-03-29T01:00',
      '2026-03-29T01:30',
    ])
  })

  it('on a day of month and a day of week come on either', () => {
    expect(slots('0 12 13 * 5', '2026-01-05T00:00Z', 3)).toEqual([
      '2026-01-09T11:00',
      '2026-01-13T11:00',
      '2026-01-16T11:00',
    ])
  })
})

describe('the newest slot', () => {
  it.each([
    ['15 2 * * *', '2026-11-25T01:15Z', '2026-11-25T01:15', 'the moment itself'],
    ['15 2 * * *', '2026-11-25T01:14:59.999Z', '2026-11-24T01:15', 'not one that is still to come'],
    ['30 2 * * *', '2026-03-29T01:29Z', '2026-03-28T01:30', 'before the spring slot'],
    ['30 2 * * *', '2026-03-29T01:30Z', '2026-03-29T01:30', 'the spring slot'],
    ['30 2 * * *', '2026-10-25T00:30Z', '2026-10-25T00:30', 'the autumn slot'],
    ['30 2 * * *', '2026-10-25T05:00Z', '2026-10-25T00:30', 'the first of the two autumn times'],
    ['0 3 1 * *', '2026-11-25T00:00Z', '2026-11-01T02:00', 'a month back'],
    ['0 3 1 1 *', '2026-11-25T00:00Z', '2026-01-01T02:00', 'a year back'],
    ['0 3 29 2 *', '2026-11-25T00:00Z', '2024-02-29T02:00', 'a leap year back'],
  ])('of %s at %s is %s: %s', (cron, now, expected) => {
    expect(newest(cron, now)).toBe(expected)
  })

  it('is the last of all slots up to now, whatever the pattern and the moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('30 2 * * *', '*/20 1-3 * * *', '0 0 13 * 5', '15 2,3 * * 0', '45 */3 * * *'),
        fc.date({ min: new Date('2026-03-20'), max: new Date('2026-11-10'), noInvalidDate: true }),
        (cron, now) => {
          // Each of the patterns has a slot within a week.
          const before = new Date(now.getTime() - 8 * 86_400_000)
          const all = nextSlots(cron, zone, before, 8 * 10).filter(slot => slot <= now)
          expect(newestSlot(cron, zone, now)).toEqual(all.at(-1))
        },
      ),
      { numRuns: 25 },
    )
  })
})
