import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { policyJsonSchema, policyJsonSchemaText } from '../../src/policies/json-schema.ts'

it('policies/policy.schema.json is what the schema in the code says', () => {
  expect(readFileSync('policies/policy.schema.json', 'utf8')).toBe(policyJsonSchemaText())
})

it('describes every member at the top, so that editors can', () => {
  const { properties } = policyJsonSchema() as { properties: Record<string, { description?: string }> }
  const silent = Object.entries(properties).filter(([, member]) => member.description === undefined)
  expect(silent.map(([name]) => name)).toEqual([])
})
