import { describe, expect, it } from 'vitest'
import { countBegun } from '../../src/redaction/spans.ts'

const spans = [2, 5, 5, 9].map(start => ({ start, end: start + 1 }))

describe('countBegun', () => {
  it.each([
    [-1, 0],
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 3],
    [8, 3],
    [9, 4],
    [99, 4],
  ])('counts what begins at %i or before', (at, expected) => {
    expect(countBegun(spans, at)).toBe(expected)
  })

  it('counts nothing of nothing', () => {
    expect(countBegun([], 3)).toBe(0)
  })
})
