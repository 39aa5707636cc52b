import { describe, expect, it } from 'vitest'
import { isSomeDate, without } from '../../../src/redaction/checksums/dates.ts'
import { digitWindows } from '../../../src/redaction/checksums/digit-runs.ts'
import { elevenRest, modulo, passesMod11And10 } from '../../../src/redaction/checksums/weighted.ts'
import { prepare } from '../../../src/redaction/prepare.ts'

describe('isSomeDate', () => {
  it.each([
    [0, 2, 29, true],
    [4, 2, 29, true],
    [1, 2, 29, false],
    [99, 2, 28, true],
    [99, 2, 30, false],
    [50, 4, 31, false],
    [50, 12, 31, true],
    [50, 13, 1, false],
    [50, 0, 1, false],
    [50, 1, 0, false],
    [50, 1, 32, false],
  ])('year %i, month %i, day %i: %s', (year, month, day, expected) => {
    expect(isSomeDate(year, month, day)).toBe(expected)
  })

  it('takes off the first step that fits', () => {
    expect([without(12, 40), without(41, 40), without(91, 80, 65, 40), without(70, 80, 65, 40)]).toEqual([
      12, 1, 11, 5,
    ])
  })
})

describe('check digits', () => {
  it('divide numbers beyond 2^53', () => {
    expect(modulo('2550814168025', 97)).toBe(97 - 38)
    expect(modulo('123456789012345678901234567890', 97)).toBe(Number(123456789012345678901234567890n % 97n))
  })

  it('follow the published examples', () => {
    expect(passesMod11And10('86095742719')).toBe(true)
    expect(passesMod11And10('86095742718')).toBe(false)
    expect([elevenRest('111222333'), elevenRest('111222334'), elevenRest('12345672')]).toEqual([0, 10, 0])
  })
})

describe('digitWindows', () => {
  const masks = (text: string, length: number) =>
    (digitWindows(prepare(text)).byLength[length] ?? []).map(({ mask, start, end }) => [
      mask,
      text.slice(start, end),
    ])

  it.each([
    ['x 811228-9874 y', 10, [['6-4', '811228-9874']]],
    ['811228 - 9874', 10, [['6-4', '811228 - 9874']]],
    ['85.07.30-033.28', 11, [['2.2.2-3.2', '85.07.30-033.28']]],
    ['811228-9874-1', 10, []],
    ['a8112289874', 10, []],
    ['å8112289874', 10, []],
    ['811228\n9874', 10, []],
    ['811228   9874', 10, []],
  ])('%j, %i digits', (text, length, expected) => {
    expect(masks(text, length)).toEqual(expected)
  })

  it('says what goes on beside a window, and what belongs to a plus', () => {
    const [loose] = digitWindows(prepare('811228 9874 12')).byLength[10] ?? []
    expect(loose).toMatchObject({ mask: '6 4', isLoose: true, isPhoneLike: false })
    const [phone] = digitWindows(prepare('+46 70 123 45 67')).byLength[11] ?? []
    expect(phone).toMatchObject({ mask: '2 2 3 2 2', isPhoneLike: true })
  })
})
