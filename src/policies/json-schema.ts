import { jsonSchemaOf, jsonText } from '../yaml/json-schema.ts'
import { policySchema } from './schema.ts'
import { policyTestsSchema } from './tests/schema.ts'

/** JSON Schema (draft 2020-12) of a policy file as it is written, with descriptions, for editors. */
export const policyJsonSchema = (): object =>
  jsonSchemaOf(policySchema, { title: 'Gallra retention policy', reused: 'inline' })

/** The text of `policies/policy.schema.json`. */
export const policyJsonSchemaText = (): string => jsonText(policyJsonSchema())

/** The same of a file of tests. */
export const policyTestsJsonSchema = (): object =>
  jsonSchemaOf(policyTestsSchema, { title: 'Gallra policy tests', reused: 'inline' })

/** The text of `policies/policy-tests.schema.json`. */
export const policyTestsJsonSchemaText = (): string => jsonText(policyTestsJsonSchema())
