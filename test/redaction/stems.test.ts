import { describe, expect, it } from 'vitest'
import { stemsIn, stemsOf } from '../../src/redaction/stems.ts'

const stems = stemsOf(['order', 'ärende', 'nr. på', 'ref', 'reference'])

describe('stemsIn', () => {
  it.each([
    ['my order', [3, 8]],
    ['ORDER Ärende', [0, 5, 6, 12]],
    ['Vorderung', [1, 6]],
    ['nr. på 12', [0, 6]],
    ['nr.\npå', []],
    ['reference', [0, 3, 0, 9]],
    ['orde', []],
    ['', []],
    ['ордер orderο', [6, 11]],
  ])('finds in %j', (text, expected) => {
    expect(stemsIn(stems, text, 0, text.length)).toEqual(expected)
  })

  it('looks between the two places only', () => {
    expect(stemsIn(stems, 'order order order', 1, 14)).toEqual([6, 11])
  })
})
