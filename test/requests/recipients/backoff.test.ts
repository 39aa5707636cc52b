import { describe, expect, it } from 'vitest'
import { nextTry } from '../../../src/requests/recipients/backoff.ts'

const now = new Date('2026-11-28T12:00:00Z')
const secondsAfter = (attempts: number, random: number, retryAfter?: string): number =>
  (nextTry(attempts, now, { random, retryAfter }).getTime() - now.getTime()) / 1000

describe('the next try', () => {
  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [8, 3840],
    [10, 15_360],
    [11, 21_600],
    [1000, 21_600],
  ])(
    'after %i tries comes at the latest after %i seconds, and at half of it at the earliest',
    (tries, most) => {
      expect(secondsAfter(tries, 0)).toBe(most)
      expect(secondsAfter(tries, 0.999_999_9)).toBeCloseTo(most / 2, 1)
    },
  )

  it.each([
    ['seconds', '3600', 3600],
    ['a date', 'Sat, 28 Nov 2026 13:00:00 GMT', 3600],
    ['less than it would be anyway', '1', 30],
    ['a date that has passed', 'Sat, 28 Nov 2026 11:00:00 GMT', 30],
    ['for ever', '999999999', 86_400],
    ['nothing that can be understood', 'later', 30],
    ['nothing', '', 30],
  ])('waits as long as the recipient asks for with %s', (_, retryAfter, seconds) => {
    expect(secondsAfter(1, 0, retryAfter)).toBe(seconds)
  })
})
