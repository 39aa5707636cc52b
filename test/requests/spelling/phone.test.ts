import { expect, test } from 'vitest'
import { digitsOf, phoneSpellings } from '../../../src/requests/spelling/phone.ts'

const meet = (one: string, other: string): boolean => {
  const spellings = phoneSpellings(one)
  return spellings.includes(digitsOf(other))
}

test.each([
  ['+46 70 123 45 67', '070-123 45 67'],
  ['+46 70 123 45 67', '0046701234567'],
  ['+46 70 123 45 67', '+46 (0)70-1234567'],
  ['+46 70 123 45 67', '46701234567'],
  ['+46 70 123 45 67', '０７０１２３４５６７'],
  ['070-123 45 67', '+46701234567'],
  ['46701234567', '0701234567'],
  ['tel:+4712345678', '123 45 678'],
  ['+47 912 34 567', '91234567'],
  ['91 23 45 67', '+4791234567'],
  ['040 123 4567', '+358 40 1234567'],
  ['06-12345678', '0031612345678'],
  ['+46 (0)8-123 456', '08 12 34 56'],
  ['+49 (0)30 1234567', '030/1234567'],
])('%s may be written %s', (one, other) => {
  expect(meet(one, other)).toBe(true)
})

test.each([
  ['+46 70 123 45 67', '070 123 45 68'],
  ['+46 70 123 45 67', '1234567'],
  ['+46 70 123 45 67', '+45701234567'],
])('%s is not %s', (one, other) => {
  expect(meet(one, other)).toBe(false)
})

test.each(['12', '', 'abc', '1'.repeat(40)])('%s is no number to call', text => {
  expect(phoneSpellings(text)).toEqual([])
})
