// Writes the JSON Schemas of all kinds of YAML and of requests into policies/, and from them the references in docs/; with --check only
// says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { storesJsonSchema, storesJsonSchemaText } from '../src/connectors/json-schema.ts'
import { openApiText } from '../src/console/api/openapi.ts'
import {
  policyJsonSchema,
  policyJsonSchemaText,
  policyTestsJsonSchema,
  policyTestsJsonSchemaText,
} from '../src/policies/json-schema.ts'
import { requestJsonSchemaText } from '../src/requests/json-schema.ts'
import { referenceOf } from './reference/reference.ts'

const head = (title: string, file: string): string =>
  `# ${title}\n\nWritten by \`npm run schemas\` from the schema that ${file} is read with: every key, what may be written, and what it means.\nAnything else is refused, with its place and what would be valid.`

const references = {
  'docs/policy-reference.md': referenceOf(policyJsonSchema(), head('Policies: the reference', 'a policy')),
  'docs/policy-tests-reference.md': referenceOf(
    policyTestsJsonSchema(),
    head('Tests of policies: the reference', 'a file of tests'),
  ),
  'docs/stores-reference.md': referenceOf(
    storesJsonSchema(),
    head('stores.yaml: the reference', 'stores.yaml'),
  ),
}

const files = {
  ...references,
  'docs/openapi.json': openApiText(),
  'policies/policy.schema.json': policyJsonSchemaText(),
  'policies/policy-tests.schema.json': policyTestsJsonSchemaText(),
  'policies/stores.schema.json': storesJsonSchemaText(),
  'policies/request.schema.json': requestJsonSchemaText(),
}

const present = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const stale = Object.entries(files).filter(([file, text]) => present(file) !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stderr.write(`${file} is not what the code says; run npm run schemas\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(file, text)
  process.stderr.write(`${stale.length} of ${Object.keys(files).length} schemas written\n`)
}
