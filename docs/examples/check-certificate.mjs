// Checks a certificate of Gallra with nothing but `jose`.
//
//   node check-certificate.mjs CERTIFICATE KEYS.json
//
// KEYS.json is what `gallra keys show --json` printed, or /.well-known/jwks.json.
import { readFile } from 'node:fs/promises'
import { compactVerify, createLocalJWKSet } from 'jose'

const [certificateFile, keysFile] = process.argv.slice(2)
const certificate = (await readFile(certificateFile, 'utf8')).trim()
const { keys } = JSON.parse(await readFile(keysFile, 'utf8'))

const { payload, protectedHeader } = await compactVerify(
  certificate,
  createLocalJWKSet({ keys: keys.filter(({ use }) => use === 'sig') }),
  { algorithms: ['EdDSA'] },
)
if (protectedHeader.typ !== 'gallra-certificate+jwt') throw new Error('not a certificate')
process.stdout.write(`${new TextDecoder().decode(payload)}\n`)
