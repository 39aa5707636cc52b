import { describe, expect, it } from 'vitest'
import { requestJsonSchemaText } from '../../src/requests/json-schema.ts'
import { requestTypes } from '../../src/requests/model.ts'

describe('the JSON Schema of requests', () => {
  it('says what the program checks, also where one member depends on another', () => {
    const schema = JSON.parse(requestJsonSchemaText())
    const { request } = schema.properties
    expect(schema.required).toEqual(['iss', 'aud', 'jti', 'iat', 'exp', 'request'])
    expect(schema.additionalProperties).toBe(false)
    expect(request.required).toEqual(['type', 'reference', 'subject'])
    expect(request.properties.type.enum).toEqual([...requestTypes])
    expect(request).toMatchObject({
      if: { properties: { type: { const: 'rectification' } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema.
      then: { required: ['changes'] },
      else: { properties: { changes: false } },
    })
    expect(request.properties.subject.anyOf).toEqual([
      { required: ['emails'], properties: { emails: { minItems: 1 } } },
      { required: ['ids'], properties: { ids: { minItems: 1 } } },
    ])
  })
})
