import { jsonSchemaOf, jsonText } from '../yaml/json-schema.ts'
import { claimsSchema } from './claims.ts'

/**
 * The text of `policies/request.schema.json` and of `gallra requests schema`: JSON Schema (draft 2020-12) of the
 * claims. Times are compared by the program alone.
 */
export const requestJsonSchemaText = (): string =>
  jsonText(jsonSchemaOf(claimsSchema, { title: 'Gallra request', reused: 'inline' }))
