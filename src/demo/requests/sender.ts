import { randomUUID } from 'node:crypto'
import {
  CompactEncrypt,
  CompactSign,
  type CryptoKey,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
} from 'jose'

/** A sender's public key as stores.yaml has it. */
export interface SenderJwk {
  readonly kty: string
  readonly crv: string
  readonly kid: string
  readonly x: string
}

export interface DemoSender {
  readonly name: string
  readonly jwk: SenderJwk
  readonly privateKey: CryptoKey
}

/** A sender written from the contract alone: nothing here is the program's. */
export const createDemoSender = async (name: string): Promise<DemoSender> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const { kty = '', crv = '', x = '' } = await exportJWK(publicKey)
  return { name, privateKey, jwk: { kty, crv, kid: `${name}-1`, x } }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Signs as the sender and encrypts to the service. `ageSeconds`: so long ago was it issued; it is good for ten minutes. */
export const tokenOf = async (
  { name, jwk, privateKey }: DemoSender,
  request: object,
  { service, ageSeconds = 0 }: { readonly service: JSONWebKeySet; readonly ageSeconds?: number },
): Promise<string> => {
  const iat = Math.floor(Date.now() / 1000) - ageSeconds
  const claims = { iss: name, aud: 'gallra', jti: randomUUID(), iat, exp: iat + 600, request }
  const signed = await new CompactSign(bytes(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid: jwk.kid })
    .sign(privateKey)
  const to = service.keys.find(({ use }) => use === 'enc')
  if (!to) throw new RangeError('the service shows no key to encrypt to')
  return new CompactEncrypt(bytes(signed))
    .setProtectedHeader({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      cty: 'JWT',
      ...(to.kid ? { kid: to.kid } : {}),
    })
    .encrypt(await importJWK(to, 'ECDH-ES+A256KW'))
}

/** What a certificate says, if its signature is the service's. */
export const readCertificate = async (
  certificate: string,
  service: JSONWebKeySet,
): Promise<Record<string, unknown> | undefined> => {
  const keys = createLocalJWKSet({ keys: service.keys.filter(({ use }) => use === 'sig') })
  try {
    const { payload } = await compactVerify(certificate, keys, { algorithms: ['EdDSA'] })
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    return undefined
  }
}
