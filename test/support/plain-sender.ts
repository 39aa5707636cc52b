import { randomUUID } from 'node:crypto'
import { Queue } from 'bullmq'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'

/*
 * Written from the contract of the queue alone, with plain `bullmq` and `jose`: nothing here knows how Gallra is made.
 */

export interface PlainSender {
  /** The public key as stores.yaml has it. */
  readonly jwk: JWK
  /** A compact JWS around the claims. */
  sign(claims: object, header?: object): Promise<string>
  /** The JWS in a JWE for the service. */
  seal(jws: string): Promise<string>
}

type Claims = Record<string, unknown>

/** Claims of one message that is fresh now; `request` as the contract has it. */
export const freshClaims = (iss: string, request: Claims, changes: Claims = {}): Claims => {
  const iat = Math.floor(Date.now() / 1000)
  return { iss, aud: 'gallra', jti: randomUUID(), iat, exp: iat + 600, request, ...changes }
}

/** `keySet` is what `gallra keys show --json` printed. */
export const createPlainSender = async (kid: string, keySet: { keys: JWK[] }): Promise<PlainSender> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const encryption = keySet.keys.find(({ use }) => use === 'enc')
  if (!encryption?.kid) throw new Error('no key to encrypt to')
  const to = await importJWK(encryption, 'ECDH-ES+A256KW')
  const header = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT', kid: encryption.kid }
  return {
    jwk: { ...(await exportJWK(publicKey)), kid },
    sign: (claims, changes = {}) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid, ...changes })
        .sign(privateKey),
    seal: jws => new CompactEncrypt(new TextEncoder().encode(jws)).setProtectedHeader(header).encrypt(to),
  }
}

/** Puts messages on the queue as the contract says. */
export const openSenderQueue = (redisUrl: string): Queue => {
  const { hostname, port, password, username, pathname } = new URL(redisUrl)
  return new Queue('requests', {
    prefix: '{gallra}',
    connection: {
      host: hostname,
      port: Number(port),
      db: Number(pathname.slice(1)),
      ...(password ? { password: decodeURIComponent(password) } : {}),
      ...(username ? { username: decodeURIComponent(username) } : {}),
    },
  })
}

export const post = async (queue: Queue, message: string): Promise<void> => {
  await queue.add('request', { message }, { removeOnComplete: true, removeOnFail: true })
}
