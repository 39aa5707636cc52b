import { expect, test } from 'vitest'
import {
  barAt,
  barLeaving,
  decoysAt,
  hitAt,
  leftAt,
  type Weighed,
  weigh,
} from '../../../bench/development/curve.ts'
import type { Row } from '../../../bench/development/row.ts'
import { shippedModel } from '../../../src/redaction/tagger/model.ts'

const weighed: Weighed = {
  names: [
    [3, 5],
    [1, 5],
    [-2, 10],
  ],
  plain: [
    [2, 10],
    [0, 40],
    [-3, 150],
  ],
  decoys: [
    [2, 'firm'],
    [-3, 'firm'],
    [0, 'place'],
  ],
}

test('the bar for a rate is the highest that hits no more', () => {
  expect(barAt(weighed, 0.01)).toBe(2)
  expect(barAt(weighed, 0.06)).toBe(0)
  expect(barAt(weighed, 0.3)).toBe(-3)
  expect(barAt(weighed, 1)).toBe(Number.NEGATIVE_INFINITY)
})

test('the bar that leaves a share of names leaves no more', () => {
  expect(barLeaving(weighed, 0.2)).toBe(-2)
  expect(barLeaving(weighed, 0.5)).toBe(1)
  expect(leftAt(weighed, barLeaving(weighed, 0.6) - 0.01)).toBeLessThanOrEqual(0.6)
})

test('letters left and hit are counted above the bar', () => {
  expect(leftAt(weighed, 0)).toBeCloseTo(0.5)
  expect(hitAt(weighed, 0)).toBeCloseTo(0.05)
  expect([...decoysAt(weighed, 0)]).toEqual([
    ['firm', [2, 1]],
    ['place', [1, 0]],
  ])
})

test('words are weighed apart by what they are, links and what others find not at all', () => {
  const text = 'Hej, jag heter Anna Lindqvist, se www.example.com och anna@example.org. Bordet Ida.'
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const row: Row = {
    ...{ id: 'a', lang: 'sv', set: 'messages', kind: 'mail', scope: ['PERSON', 'EMAIL', 'ADDRESS', 'PHONE'] },
    ...{ text, spans: [{ ...span('Anna Lindqvist'), type: 'PERSON' }], decoys: [] },
  }
  const own = weigh(shippedModel(), [
    {
      ...row,
      spans: [...row.spans, { ...span('anna@example.org'), type: 'EMAIL' }],
      decoys: [{ ...span('Bordet Ida'), kind: 'product' }],
    },
  ])
  expect(own.names.map(([, letters]) => letters)).toEqual([4, 9])
  expect(own.plain.map(([, letters]) => letters)).toEqual([3, 3, 5, 2, 3, 6, 3])
  expect(own.decoys.map(([, kind]) => kind)).toEqual(['product'])
})
