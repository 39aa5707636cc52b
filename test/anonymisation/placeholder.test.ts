import { describe, expect, it } from 'vitest'
import { deletedFreeText } from '../../src/anonymisation/fields.ts'
import { isPlaceholder } from '../../src/anonymisation/placeholder.ts'
import { operators } from '../../src/redaction/operators/list.ts'
import type { Field } from '../../src/tickets/record.ts'
import { digest } from '../redaction/engine-parts.ts'

const mask = (entity: 'PERSON' | 'EMAIL' | 'PHONE' | 'USERNAME', value: string): string =>
  operators.mask.apply(value, { entity, locale: 'sv-SE', digest })

describe('what the program writes itself', () => {
  it.each([
    mask('PERSON', 'Anna-Karin af Berg'),
    mask('EMAIL', 'anna@exempel.se'),
    mask('PHONE', '070-174 06 05'),
    mask('PHONE', '12345'),
    mask('USERNAME', '@annab'),
    '[PERSON] [PERSON-3f9a2c41], [deleted]',
    'anon-3f9a@anonymised.invalid',
    'Anonymised',
    'Anonymised Anonymised',
    '**** *****',
  ])('%s is a placeholder', value => {
    expect(isPlaceholder(value)).toBe(true)
  })
})

describe('stars of somebody else', () => {
  const texts = [
    '**Hej!** Jag heter Anna Berg',
    'Anonymised Berg',
    'Anna ** Berg',
    'anna**berg@exempel.se',
    '4111 11** **** 1118',
    'a*** wrote to Anna Berg',
    '** viktigt **',
    '/** comment of Anna Berg */',
  ]

  it.each(texts)('%s is none', value => {
    expect(isPlaceholder(value)).toBe(false)
  })

  it.each(texts)('%s goes where free text is deleted', value => {
    const field = { document: 'd', path: 'p', class: 'free-text', format: 'markdown', value, rules: {} }
    expect(deletedFreeText(field as unknown as Field)).toMatchObject({ kind: 'set', value: '' })
  })
})
