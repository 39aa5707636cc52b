// Sends one request of a data subject to Gallra, with nothing but `jose` and `bullmq`.
//
//   node send-request.mjs KEY.json KEYS.json CLAIMS.json [REDIS-URL]
//
// KEY.json     the sender's private key as a JWK: Ed25519, with the `kid` that stores.yaml has of it
// KEYS.json    what `gallra keys show --json` printed
// CLAIMS.json  {"iss": "webshop", "request": {...}}; the rest is filled in here
//
// Without a Redis URL the token is printed, for `gallra requests submit --token FILE` or POST /v1/requests.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Queue } from 'bullmq'
import { CompactEncrypt, importJWK, SignJWT } from 'jose'

const [keyFile, keysFile, claimsFile, redisUrl] = process.argv.slice(2)
const read = async file => JSON.parse(await readFile(file, 'utf8'))

const own = await read(keyFile)
const service = (await read(keysFile)).keys.find(({ use }) => use === 'enc')

const signed = await new SignJWT(await read(claimsFile))
  .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid: own.kid })
  .setAudience('gallra')
  .setJti(randomUUID())
  .setIssuedAt()
  .setExpirationTime('10m')
  .sign(await importJWK(own, 'EdDSA'))

const token = await new CompactEncrypt(new TextEncoder().encode(signed))
  .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT', kid: service.kid })
  .encrypt(await importJWK(service, 'ECDH-ES+A256KW'))

if (redisUrl === undefined) process.stdout.write(`${token}\n`)
else {
  const { hostname: host, port, username, password, protocol } = new URL(redisUrl)
  const connection = {
    host,
    port: Number(port || 6379),
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  }
  const queue = new Queue('requests', { connection, prefix: '{gallra}' })
  await queue.add('request', { message: token }, { removeOnComplete: true, removeOnFail: true })
  await queue.close()
}
