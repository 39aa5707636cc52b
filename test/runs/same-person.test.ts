import { expect, it } from 'vitest'
import { isSamePerson } from '../../src/runs/same-person.ts'

it.each([
  ['cli:anna', 'cli:anna', true],
  ['cli:anna', 'console:anna', true],
  ['cli:Anna', 'console:anna', true],
  ['cli:anna', 'cli:bo', false],
  ['scheduler', 'scheduler', true],
  ['scheduler', 'cli:scheduler', false],
  ['cli:anna', 'csv:anna', false],
])('%s and %s: %s', (one, other, is) => {
  expect(isSamePerson(one, other)).toBe(is)
  expect(isSamePerson(other, one)).toBe(is)
})
