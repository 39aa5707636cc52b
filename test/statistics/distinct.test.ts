import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctOf } from '../../src/statistics/distinct.ts'

const people = (...groups: readonly (readonly [people: number, contacts: number])[]): number[] =>
  groups.flatMap(([count, contacts]) => Array.from({ length: count }, () => contacts))

const classesOf = (contacts: readonly number[], k = 5) =>
  Object.fromEntries(
    distinctOf('2024', { contacts, unknown: 0, k }).classes.map(each => [each.contacts, each.people]),
  )

describe('customers of a period', () => {
  it('are told in classes of how often they wrote', () => {
    const contacts = people([9, 1], [6, 2], [5, 3], [2, 5], [5, 6], [1, 80])
    expect(distinctOf('2024-01', { contacts, unknown: 3, k: 5 })).toEqual({
      period: '2024-01',
      distinct: 28,
      classes: [
        { contacts: '1', people: 9 },
        { contacts: '2', people: 6 },
        { contacts: '3-5', people: 7 },
        { contacts: '6+', people: 6 },
      ],
      unknown: 3,
    })
  })

  it.each([
    [
      'the few who wrote most are among those who wrote less',
      people([9, 1], [6, 2], [2, 4], [2, 9]),
      { 1: 9, '2+': 10 },
    ],
    ['as few as would be enough alone', people([9, 1], [6, 2], [5, 4], [4, 9]), { 1: 9, 2: 6, '3+': 9 }],
    [
      'the few who wrote once are among those who wrote twice',
      people([2, 1], [6, 2]),
      { '1-2': 8, '3-5': 0, '6+': 0 },
    ],
    ['nobody is no few', people([8, 1]), { 1: 8, 2: 0, '3-5': 0, '6+': 0 }],
    ['all of them are few', people([2, 1], [2, 2], [2, 7]), { '1+': 6 }],
  ])('%s', (_, contacts, classes) => {
    expect(classesOf(contacts)).toEqual(classes)
  })

  it('are not told at all where they are fewer than k', () => {
    expect(distinctOf('2024', { contacts: [1, 1, 3, 9], unknown: 2, k: 5 })).toEqual({
      period: '2024',
      classes: [],
      unknown: 2,
    })
  })

  it('are each in one class, and no class of few is told (T11)', () => {
    const contacts = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 90 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(contacts, fc.constantFrom(2, 5, 10), (each, k) => {
        const { distinct, classes } = distinctOf('2024', { contacts: each, unknown: 0, k })
        expect(distinct).toBe(each.length < k ? undefined : each.length)
        if (distinct === undefined) return
        expect(classes.reduce((sum, { people: n }) => sum + n, 0)).toBe(each.length)
        expect(classes.filter(({ people: n }) => n > 0 && n < k)).toEqual([])
      }),
    )
  })
})
