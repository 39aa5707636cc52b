import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
const { x } = await exportJWK(publicKey)
const senders = `senders:
  webshop:
    keys: [{ kty: OKP, crv: Ed25519, kid: webshop-2026, x: ${x} }]
    may: [erasure]
    attests: true
`
const withSender = {
  files: { 'stores.yaml': storesText + senders, 'support.yaml': policyText() },
  env: { LOG_LEVEL: 'info' },
}

/** A process of `gallra serve` once it listens. */
const begin = async (world: World, args: string) => {
  let said = ''
  let kill = (_: NodeJS.Signals): unknown => undefined
  const ended = world.start(`serve --port 0 ${args}`, {
    started: child => {
      kill = signal => child.kill(signal)
      child.stderr?.on('data', text => {
        said += text
      })
    },
  })
  const address = () => /^Listening on (\S+)$/mu.exec(said)?.[1]
  while (address() === undefined) {
    const isOver = await Promise.race([ended, sleep(20)])
    if (isOver) throw new Error(`it ended: ${isOver.stderr}`)
  }
  return { base: address() ?? '', ended, kill: (signal: NodeJS.Signals) => kill(signal) }
}

/** A sender written from the page of the contract. */
const send = async (base: string, subject: object, reference: string): Promise<Response> => {
  const { keys } = (await (await fetch(`${base}/.well-known/jwks.json`)).json()) as {
    keys: (Record<string, string> & { kid: string })[]
  }
  const key = keys.find(({ use }) => use === 'enc')
  if (!key) throw new Error('no key to encrypt to')
  const iat = Math.floor(Date.now() / 1000)
  const at = new Date().toISOString()
  const claims = {
    ...{ iss: 'webshop', aud: 'gallra', jti: reference, iat, exp: iat + 600 },
    request: {
      ...{ type: 'erasure', reference, received_at: at, locale: 'sv-SE', subject },
      identity: { method: 'attested', how: 'signed in', at },
    },
  }
  const bytes = (text: string) => new TextEncoder().encode(text)
  const jws = await new CompactSign(bytes(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid: 'webshop-2026' })
    .sign(privateKey)
  const body = await new CompactEncrypt(bytes(jws))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT', kid: key.kid })
    .encrypt(await importJWK(key, 'ECDH-ES+A256KW'))
  return fetch(`${base}/v1/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/jose' },
    body,
  })
}

describe('serve', () => {
  it('takes a request in and, with --work, carries it out to the end; nothing of the person is logged', async () => {
    const world = await newWorld(withSender)
    expect(await world.named()).toBeGreaterThan(0)
    const served = await begin(world, '--work')
    expect(new URL(served.base).hostname).toBe('127.0.0.1')
    // Not before its own workers have taken a job.
    await expect
      .poll(async () => (await fetch(`${served.base}/readyz`)).json(), { timeout: 20_000 })
      .toEqual({ status: 'ok', mongodb: true, redis: true, policies: true, workers: true })
    const subject = { emails: ['asa.lindqvist@post.example'], names: ['Åsa Lindqvist'] }
    const answer = await send(served.base, subject, 'WS-2026-0117')
    expect(answer.status).toBe(202)
    const { id, reference, status } = (await answer.json()) as Record<string, string>
    expect(reference).toBe('WS-2026-0117')
    const stateOf = async () => (await world.own.collection('requests').findOne({ _id: id as never }))?.state
    for (let tries = 0; tries < 600 && (await stateOf()) !== 'completed'; tries += 1) await sleep(50)
    expect(await stateOf()).toBe('completed')
    expect(await world.named()).toBe(0)
    expect(await (await fetch(`${served.base}/status/${status}`)).text()).toContain('Klart.')
    const certificate = await fetch(`${served.base}/status/${status}/certificate`)
    expect((await certificate.text()).split('.')).toHaveLength(3)
    const since = performance.now()
    served.kill('SIGTERM')
    const { code, stdout, stderr } = await served.ended
    expect(performance.now() - since).toBeLessThan(10_000)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('request accepted')
    expect(stderr).toContain('"route":"/status/:code"')
    for (const secret of [status ?? '-', 'indqvist', 'post.example', '701740699'])
      expect(stderr).not.toContain(secret)
    expect(await readFile(`${world.folder}/keys.json`, 'utf8')).not.toContain('indqvist')
  }, 60_000)

  it('stops at a signal without work in hand, and says so in JSON', async () => {
    const served = await begin(await newWorld(withSender), '--json')
    served.kill('SIGINT')
    const { code, stdout } = await served.ended
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"state":"stopped"}\n' })
  })

  it('listens nowhere by accident', async () => {
    const world = await newWorld(withSender)
    for (const args of [
      ['serve', '--host', ''],
      ['serve', '--port', '70000'],
      ['serve', '--port', 'x'],
    ])
      expect(await world.tell(args)).toMatchObject({ code: 2, stdout: '' })
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await world.tell(`serve --port ${port}`)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `gallra: cannot listen on 127.0.0.1, port ${port} (EADDRINUSE) [SERVER_FAILED]\n`,
    })
    other.close()
  })
})
