import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { remaining } from '../../src/runs/remaining.ts'
import { field } from '../actions/invented.ts'

const redactor = createRedactor({ locales: ['sv-SE'] })
const known = { phones: [], emails: ['sigrid@desk.example'] }
const roster = [
  { ...known, names: ['Sigrid Malmros'], usernames: ['sigrid'] },
  { ...known, names: ['Henrik Vadsholt'], usernames: ['h.vadsholt'], emails: [] },
]
const fields = [field('technical', 'u.name', 'Sigrid Malmros'), field('technical', 'u.username', 'sigrid')]
const left = (texts: readonly string[], more: readonly (typeof fields)[number][] = fields): number =>
  remaining({ redactor, roster }, { texts, gone: ['sigrid', 'hallqvist'], record: { fields: more } })

describe('what is left of a customer who is called like an agent', () => {
  it.each([
    ['the agent’s name where it stays', ['Sigrid Malmros', 'sigrid'], 0],
    ['the same once more, in a place that no field speaks for', ['Sigrid Malmros', 'Sigrid Malmros'], 1],
    ['the agent’s name in a text', ['Tack! /Sigrid Malmros', 'Sigrid Malmros'], 1],
    ['the first name alone', ['Sigrid Malmros', 'sigrid', 'Sigrid'], 1],
    ['something else of the customer', ['Sigrid Malmros', 'Hallqvist'], 1],
  ] as const)('%s', (_, texts, expected) => {
    expect(left(texts)).toBe(expected)
  })

  it('is not excused by a field of another kind, nor by one that names nobody at the desk', () => {
    expect(left(['Sigrid Malmros'], [field('free-text', 'note', 'Sigrid Malmros')])).toBe(1)
    expect(left(['Sigrid Berg'], [field('technical', 'by', 'Sigrid Berg')])).toBe(1)
  })
})
