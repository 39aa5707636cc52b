import { createPublicKey } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { CompactSign } from 'jose'
import { certificateType } from '../../../src/requests/certificate.ts'
import { verifyCertificate } from '../../../src/requests/verify-certificate.ts'
import { sameKeys } from '../../ledger/events.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const { privateKey } = sameKeys()
const jwk = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'k1', alg: 'EdDSA', use: 'sig' }
const claims = {
  ...{
    iss: 'gallra',
    iat: 1_764_400_000,
    request: 'req-1',
    reference: 'WS-1',
    type: 'erasure',
    state: 'completed',
  },
  ...{ received: '2026-11-22T08:30:00.000Z', completed: '2026-11-29T10:00:00.000Z', identity: 'attested' },
  stores: [{ store: 'helpdesk', found: 3, erased: 1, anonymised: 1, withheld: [{ what: '1', ground: 'x' }] }],
  ledger: { size: 7, hash: 'ab' },
}
const sign = (value: unknown): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'EdDSA', typ: certificateType, kid: 'k1' })
    .sign(privateKey)
const token = await sign(claims)
const keySet = { keys: [jwk] }

type Input =
  | { readonly of: 'token'; readonly token: string }
  | { readonly of: 'claims'; readonly claims: unknown }
  | { readonly of: 'keys'; readonly keys: unknown }

/** Certificates that were changed or are none, and sets of keys that are not in order. */
export const certificates = defineTarget<Input>({
  name: 'certificates',
  inputs: fc.oneof(
    mangled([token]).map((each): Input => ({ of: 'token', token: each })),
    spoilt([claims]).map((each): Input => ({ of: 'claims', claims: each })),
    spoilt([keySet]).map((keys): Input => ({ of: 'keys', keys })),
  ),
  open: async () => ({
    async attempt(input) {
      if (input.of === 'token') {
        const told = await verifyCertificate(input.token, keySet)
        // Blanks inside the signature are passed over; what it says is what was signed.
        if (told.valid && !isDeepStrictEqual(told.certificate, claims))
          throw new Error('something that was changed is genuine')
      } else if (input.of === 'claims') await verifyCertificate(await sign(input.claims), keySet)
      else {
        // The command line takes what has a list of keys, each with its kind.
        const { keys } = Object(input.keys)
        if (!Array.isArray(keys) || keys.some(each => typeof Object(each).kty !== 'string')) return
        await verifyCertificate(token, { keys } as never)
      }
    },
  }),
})
