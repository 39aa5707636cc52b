import { Decimal128, ObjectId } from 'mongodb'
import { describe, expect, it } from 'vitest'
import {
  dateOf,
  digestOf,
  idForms,
  idText,
  scalarForms,
  scalarText,
} from '../../../src/connectors/mongodb/values.ts'

const hex = '65b2f0a1c3d4e5f6a7b8c9d0'

describe('keys', () => {
  it.each([
    [hex, [new ObjectId(hex), hex]],
    ['1234', ['1234', 1234]],
    ['1.5', ['1.5', 1.5]],
    ['007', ['007']],
    ['1e21', ['1e21']],
    ['1e+21', ['1e+21', 1e21]],
    ['NaN', ['NaN']],
    ['abc', ['abc']],
  ])('%s may be stored as %j', (text, forms) => {
    expect(idForms(text)).toEqual(forms)
    for (const form of forms) expect(idText(form)).toBe(text)
  })

  it.each([[''], [null], [undefined], [true], [{}], [[]], [new Date(0)], [Decimal128.fromString('5')]])(
    '%j is no key',
    value => expect(idText(value)).toBeUndefined(),
  )

  it('spells flags as words, and finds them again', () => {
    expect(scalarText(false)).toBe('false')
    expect(scalarForms('false')).toContain(false)
    expect(scalarForms('yes')).toEqual(['yes'])
  })
})

describe('moments', () => {
  const day = new Date('2025-01-31T12:00:00Z')
  it.each([
    [day, day],
    ['2025-01-31T12:00:00Z', day],
    ['2025-01-31 12:00:00.000456+00:00', day],
    ['2025-01-31 14:00:00 +0200', day],
    ['2025-01-31T12:00', day],
    ['2025-01-31', new Date('2025-01-31T00:00:00Z')],
    [day.getTime(), day],
    [day.getTime() / 1000, day],
    [ObjectId.createFromTime(day.getTime() / 1000), day],
  ])('%j is one', (value, expected) => expect(dateOf(value)).toEqual(expected))

  it.each([['31/01/2025'], ['2025-13-45'], [''], [42], [null], [true], [new Date(Number.NaN)], ['soon']])(
    '%j is none',
    value => expect(dateOf(value)).toBeUndefined(),
  )
})

describe('digests', () => {
  it('do not mind the order of members, but types and absence', () => {
    expect(digestOf({ a: 1, b: 'x' })).toBe(digestOf({ b: 'x', a: 1 }))
    const others = [{ a: 1 }, { a: '1' }, { a: 1, b: undefined }, { a: new Date(1) }, { a: [1] }]
    expect(new Set(others.map(digestOf)).size).toBe(others.length)
  })
})
