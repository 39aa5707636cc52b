import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/redaction/prepare.ts'
import { bitsOf, digitFacts, digitGroups, groupsWithout, zonesOf } from '../../src/redaction/zones.ts'

describe('digitFacts', () => {
  it.each([
    ['no digits', { most: 0, row: 0, lengths: 0, isLettered: false }],
    ['nr 811228-9874', { most: 10, row: 10, lengths: bitsOf([4, 6]), isLettered: false }],
    ['12 and 345', { most: 5, row: 3, lengths: bitsOf([2, 3]), isLettered: false }],
    ['1234567T', { most: 7, row: 7, lengths: bitsOf([7]), isLettered: true }],
    ['1234567 FA', { most: 7, row: 7, lengths: bitsOf([7]), isLettered: true }],
    ['1234567 för', { most: 7, row: 7, lengths: bitsOf([7]), isLettered: false }],
    ['AB12', { most: 2, row: 2, lengths: bitsOf([2]), isLettered: true }],
  ])('of %j', (text, expected) => {
    expect(digitFacts(prepare(text))).toEqual(expected)
  })
})

describe('zonesOf', () => {
  it('keeps apart what is far apart, and has every digit in a zone', () => {
    const far = 'x '.repeat(30)
    expect(zonesOf(prepare(`12${far}34`)).map(({ text, digits }) => [text.length, digits])).toEqual([
      [17, 2],
      [16, 2],
    ])
    const pieces = fc.constantFrom('1', '23', 'a', ' ', 'bcdefghijklmnop', '\n', '-', 'å')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        const prepared = prepare(parts.join(''))
        const zones = zonesOf(prepared)
        let end = 0
        for (const zone of zones) {
          expect(zone.start).toBeGreaterThanOrEqual(end)
          expect(prepared.text.startsWith(zone.text, zone.start)).toBe(true)
          end = zone.start + zone.text.length
        }
        const inZones = zones.reduce((sum, { digits }) => sum + digits, 0)
        expect(inZones).toBe(prepared.text.replace(/\D/g, '').length)
      }),
    )
  })
})

describe('groupsWithout', () => {
  it.each([
    ['nothing', []],
    ['a whole group', [{ start: 0, end: 3 }]],
    ['a piece of one', [{ start: 1, end: 2 }]],
    ['two groups', [{ start: 2, end: 5 }]],
    ['more than four spans', [0, 2, 4, 6, 8].map(start => ({ start, end: start + 1 }))],
  ])('gives the groups of the text without %s', (_, spans) => {
    const text = '123 456 789'
    const left = [...text].map((sign, at) => (spans.some(s => s.start <= at && at < s.end) ? '\u0081' : sign))
    expect(groupsWithout(digitGroups(text), left.join(''), spans)).toEqual(digitGroups(left.join('')))
  })
})
