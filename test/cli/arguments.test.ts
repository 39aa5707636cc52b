import { userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { actor, momentOf, positive, positiveWhole } from '../../src/cli/arguments.ts'

describe('actor', () => {
  it('is the user of the shell where none is named', () => {
    expect(actor()).toBe(`cli:${userInfo().username}`)
    expect(actor('anna.berg@desk-2')).toBe('cli:anna.berg@desk-2')
  })

  it.each(['', ' ', 'anna ', ' anna', 'anna\u200b', 'anna berg', '-anna', 'a:b', 'a\nb'])(
    'refuses %j, which is no login name but may look like one',
    name => expect(() => actor(name)).toThrow(/^--as: not a login name/u),
  )
})

describe('momentOf', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-11-22T01:30Z', '2026-11-22T01:30:00.000Z'],
    ['2026-11-22T01:30:05.25Z', '2026-11-22T01:30:05.250Z'],
    ['2026-11-22T01:30:00+02:00', '2026-11-21T23:30:00.000Z'],
    ['2026-11-22T01:30:00-0230', '2026-11-22T04:00:00.000Z'],
  ])('takes %s', (text, iso) => expect(momentOf(text, '--now').toISOString()).toBe(iso))

  it.each([
    '',
    'tomorrow',
    '2026',
    '22.11.2026',
    '2026-11-22T01:30:00',
    '2026-11-22 01:30Z',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-02-29',
    '2026-02-31',
    '2026-11-31T00:00:00Z',
    '2026-11-22T24:30Z',
    '2026-11-22T10:60Z',
    '1790000000',
  ])('refuses %j rather than take it for another moment', text =>
    expect(() => momentOf(text, '--now')).toThrow(/^--now: not a moment; write 2026-11-22/u),
  )
})

describe('numbers', () => {
  it('takes what lies above 0', () => {
    expect(positive('12.5', '--max-percent')).toBe(12.5)
    expect(positiveWhole('1000', '--max-tickets')).toBe(1000)
  })

  it.each(['', '0', '-1', 'many', 'Infinity', '1,5'])('refuses %j', text =>
    expect(() => positive(text, '--max-percent')).toThrow('--max-percent: not a number above 0'),
  )

  it('refuses half a record', () => {
    expect(() => positiveWhole('1.5', '--limit')).toThrow('--limit: not a whole number above 0')
  })
})
