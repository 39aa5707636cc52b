import { z } from 'zod'
import { policySchema } from './schema.ts'

/** JSON Schema (draft 2020-12) of a policy file as it is written, with descriptions, for editors. */
export const policyJsonSchema = (): object => ({
  ...z.toJSONSchema(policySchema, { io: 'input' }),
  title: 'Gallra retention policy',
})

/** The text of `policies/policy.schema.json`. */
export const policyJsonSchemaText = (): string => `${JSON.stringify(policyJsonSchema(), null, 2)}\n`
