import { Binary } from 'mongodb'
import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { planAction } from '../../src/actions/list.ts'
import { anonymiseSpec, redactSpec } from '../../src/actions/specs.ts'
import { field, ticket } from '../actions/invented.ts'
import { literalRedactor, testPseudonym } from '../actions/literal-redactor.ts'

const context: PlanContext = {
  redactor: literalRedactor,
  roster: [],
  pseudonym: testPseudonym,
  timezone: 'Europe/Stockholm',
}

const deep = (): object => {
  let value: object = { name: 'Anna Lindqvist' }
  for (let level = 0; level < 100_000; level++) value = { value }
  return value
}

const looped = (): object => {
  const value: Record<string, unknown> = {}
  value.self = value
  return value
}

describe('a field that cannot be read', () => {
  it.each([
    ['an object of 100,000 levels', deep()],
    ['an object that holds itself', looped()],
    ['bytes', Buffer.from('Anna Lindqvist')],
    ['bytes as the driver gives them', new Binary(Buffer.from('Anna Lindqvist'))],
    ['an object with bytes in it', { note: { raw: new Binary(Buffer.from('Anna Lindqvist')) } }],
  ])('is taken out as a whole and told of: %s', (_, value) => {
    const record = ticket([field('free-text', 'custom.note', value)], [])
    for (const spec of [
      redactSpec.parse({ action: 'redact' }),
      anonymiseSpec.parse({ action: 'anonymise' }),
    ]) {
      const planned = planAction(record, spec, context)
      expect(planned.change).toMatchObject({ edits: [{ kind: 'unset', path: 'custom.note' }] })
      expect(planned.found).toEqual({ OTHER: 1 })
      expect(planned.gone).toEqual([])
    }
  })

  it('is no object that can: long numbers and patterns are read as they are written', () => {
    const record = ticket([field('free-text', 'custom.note', { id: 10n, pattern: /a/u })], [])
    const { change, found } = planAction(record, redactSpec.parse({ action: 'redact' }), context)
    expect({ change, found }).toMatchObject({ change: { edits: [] }, found: {} })
  })
})
