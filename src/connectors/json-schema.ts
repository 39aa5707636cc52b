import { jsonSchemaOf, jsonText } from '../yaml/json-schema.ts'
import { storesFile } from './stores-file.ts'

/** JSON Schema (draft 2020-12) of stores.yaml as it is written, with descriptions, for editors. */
export const storesJsonSchema = (): object =>
  // Paths of a data map are described dozens of times: four times the size when written out.
  jsonSchemaOf(storesFile, { title: 'Gallra stores', reused: 'ref' })

/** The text of `policies/stores.schema.json`. */
export const storesJsonSchemaText = (): string => jsonText(storesJsonSchema())
