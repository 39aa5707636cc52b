// Writes the JSON Schemas of all kinds of YAML and of requests into policies/; with --check only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { storesJsonSchemaText } from '../src/connectors/json-schema.ts'
import { policyJsonSchemaText, policyTestsJsonSchemaText } from '../src/policies/json-schema.ts'
import { requestJsonSchemaText } from '../src/requests/json-schema.ts'

const files = {
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
