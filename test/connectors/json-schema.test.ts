import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { storesJsonSchema, storesJsonSchemaText } from '../../src/connectors/json-schema.ts'
import { storesText } from './stores-text.ts'

const accepts = (text: string): boolean =>
  z.fromJSONSchema(storesJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]).safeParse(parse(text))
    .success

describe('the JSON Schema of stores.yaml', () => {
  it('is what policies/stores.schema.json holds', () => {
    expect(readFileSync('policies/stores.schema.json', 'utf8')).toBe(storesJsonSchemaText())
  })

  it('takes the short forms and the long ones', () => {
    expect(accepts(storesText)).toBe(true)
    const long = storesText.replace(
      'closed_at: [closedAt, updatedAt]',
      'closed_at: [{ path: closedAt, pick: first }]',
    )
    expect(accepts(long)).toBe(true)
  })

  it.each([
    ['an unknown member', storesText.replace('timezone', 'timezon')],
    ['an unknown member of a data map', storesText.replace('requester:', 'requestor:')],
    ['a class nobody knows', storesText.replace('class: free-text', 'class: freetext')],
    [
      'a number where a path belongs',
      storesText.replace('last_activity_at: lastMessageAt', 'last_activity_at: 7'),
    ],
  ])('refuses %s', (_, text) => expect(accepts(text)).toBe(false))
})
