import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { exportJWK, generateKeyPair } from 'jose'
import { beforeAll, expect, it } from 'vitest'
import { sealToKey } from '../../src/requests/archive/seal-archive.ts'
import { createWorlds, storesText, type World } from '../cli/cli-world.ts'

const newWorld = await createWorlds()
const run = promisify(execFile)

/** As somebody runs it who has read docs/requests.md. */
const example = async (name: string, args: readonly string[]): Promise<string> =>
  (await run(process.execPath, [join('docs/examples', name), ...args])).stdout

let world: World
let files: readonly string[]
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  const { kty, crv, x, d } = await exportJWK(privateKey)
  const sender = `senders:\n  webshop:\n    keys: [{ kty: ${kty}, crv: ${crv}, kid: webshop-2026, x: ${x} }]\n    may: [erasure]\n    attests: true\n`
  world = await newWorld({ files: { 'stores.yaml': storesText + sender }, closed: 0, open: 0 })
  const { write, folder, tell } = world
  const request = {
    type: 'erasure',
    reference: 'WS-2026-0117',
    locale: 'sv-SE',
    subject: { emails: ['nobody.known@example.se'] },
    identity: { method: 'attested', how: 'signed in with BankID' },
  }
  const texts = {
    'key.json': JSON.stringify({ kty, crv, x, d, kid: 'webshop-2026' }),
    'service.json': (await tell('keys show --json')).stdout,
    'claims.json': JSON.stringify({ iss: 'webshop', request }),
  }
  for (const [file, text] of Object.entries(texts)) await write(file, text)
  files = Object.keys(texts).map(file => join(folder, file))
}, 30_000)

it('the sender of the documentation is understood, and its certificate holds in plain jose', async () => {
  const { write, folder, json } = world
  await write('token.txt', await example('send-request.mjs', files))
  const sent = await json(['requests', 'submit', '--token', join(folder, 'token.txt'), '--wait'])
  expect(sent).toMatchObject({ reference: 'WS-2026-0117', sender: 'webshop', state: 'completed' })
  await write('certificate.txt', String(sent.certificate))
  const args = ['certificate.txt', 'service.json'].map(file => join(folder, file))
  const checked = JSON.parse(await example('check-certificate.mjs', args))
  expect(checked).toMatchObject({ iss: 'gallra', reference: 'WS-2026-0117', state: 'completed' })
}, 30_000)

it('it puts the message on the queue that the contract names', async () => {
  await example('send-request.mjs', [...files, world.env.GALLRA_REDIS_URL ?? ''])
  const { Queue } = await import('bullmq')
  const { hostname: host, port } = new URL(world.env.GALLRA_REDIS_URL ?? '')
  const queue = new Queue('requests', { connection: { host, port: Number(port) }, prefix: '{gallra}' })
  const [job] = await queue.getWaiting()
  expect(job).toMatchObject({
    name: 'request',
    data: { message: expect.stringMatching(/^[\w-]+(\.[\w-]+){4}$/u) },
    opts: { removeOnComplete: true, removeOnFail: true },
  })
  await queue.close()
}, 30_000)

it.each([
  ['X25519', 65_536],
  ['P-256', 200_000],
])('an archive that was sealed to a key on %s opens: %i bytes', async (crv, length) => {
  const pair = await generateKeyPair('ECDH-ES+A256KW', { crv, extractable: true })
  const archive = randomBytes(length)
  const pieces = await sealToKey(Readable.from([archive]), await exportJWK(pair.publicKey), randomBytes)
  const [sealed, key, out] = ['sealed', 'person.json', 'out.zip'].map(file => join(world.folder, file))
  await writeFile(String(sealed), pieces)
  await writeFile(String(key), JSON.stringify(await exportJWK(pair.privateKey)))
  await example('open-archive.mjs', [sealed, key, out].map(String))
  expect((await readFile(String(out))).equals(archive)).toBe(true)
})
