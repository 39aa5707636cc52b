import assert from 'node:assert/strict'
import { connect } from 'node:net'
import fc from 'fast-check'
import { createHttpServer } from '../../../src/http/create-server.ts'
import { openRequestWorld } from '../../support/open-request-world.ts'
import { echoes, planted } from '../promises.ts'
import { ownServers } from '../servers.ts'
import { mangled } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

/** What is sent, as bytes of Latin-1, one write after the other. */
interface Input {
  readonly writes: readonly string[]
}

const head = (first: string, ...more: readonly string[]): string =>
  [first, 'Host: x', ...more, '', ''].join('\r\n')
const form = 'Content-Type: application/x-www-form-urlencoded'
const jose = 'Content-Type: application/jose'

const right = [
  head('GET /healthz HTTP/1.1'),
  head('GET /.well-known/jwks.json HTTP/1.1', 'Accept: */*'),
  head('GET /status HTTP/1.1', `Accept-Language: ${planted},sv;q=0.9`),
  head(`GET /status/${planted} HTTP/1.1`, `Cookie: a=${planted}`),
  head('GET /status/ABCDEFGHIJKLMNOPQRSTUVWXYZ/certificate HTTP/1.1', 'Range: bytes=0-5'),
  head(`GET /archives/${planted} HTTP/1.1`, `X-Forwarded-For: ${planted}`),
  `${head('POST /status HTTP/1.1', form, 'Content-Length: 13')}code=${planted}`,
  `${head('POST /v1/requests HTTP/1.1', jose, 'Content-Length: 8')}${planted}`,
  `${head('POST /v1/requests HTTP/1.1', jose, 'Transfer-Encoding: chunked')}4\r\na.b.\r\n0\r\n\r\n`,
  `${head('POST /archives/x HTTP/1.1', 'Expect: 100-continue', 'Content-Length: 2')}ab`,
  head('OPTIONS * HTTP/1.1'),
  head(`CONNECT ${planted}:443 HTTP/1.1`),
  head('GET /healthz HTTP/1.1', 'Upgrade: h2c', 'Connection: Upgrade'),
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
]

const floods = fc
  .record({
    of: fc.constantFrom('header', 'path', 'body', 'cookie', 'chunks', 'calls'),
    times: fc.nat({ max: 3000 }),
  })
  .map(({ of, times }): string => {
    if (of === 'header')
      return head('GET /healthz HTTP/1.1', ...Array.from({ length: times }, (_, at) => `X-${at}: a`))
    if (of === 'path') return head(`GET /status/${'%41/..'.repeat(times)} HTTP/1.1`)
    if (of === 'cookie') return head('GET /status HTTP/1.1', `Cookie: ${'a=b; '.repeat(times)}`)
    if (of === 'chunks')
      return `${head('POST /v1/requests HTTP/1.1', jose, 'Transfer-Encoding: chunked')}${'1\r\na\r\n'.repeat(times)}0\r\n\r\n`
    if (of === 'calls') return head('GET /healthz HTTP/1.1').repeat(Math.min(times, 50))
    return `${head('POST /v1/requests HTTP/1.1', jose, `Content-Length: ${times * 100}`)}${'a'.repeat(times * 100)}`
  })

const cut = (text: string, at: number): readonly string[] =>
  at % 3 === 0 ? [text] : [text.slice(0, at % (text.length + 1)), text.slice(at % (text.length + 1))]

/** What the server answered until it or we ended the connection. */
const answerTo = (port: number, writes: readonly string[]): Promise<string> =>
  new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    // The server hangs up in the middle of what is too much.
    socket.on('error', () => undefined)
    socket.setEncoding('latin1').on('data', text => {
      answer += text
    })
    socket.on('close', () => resolve(answer))
    socket.on('connect', async () => {
      for (const each of writes) await new Promise(done => socket.write(Buffer.from(each, 'latin1'), done))
      socket.end()
    })
  })

/** Whatever comes in by a socket: the service answers others afterwards, and repeats nothing of it. */
export const http = defineTarget<Input>({
  name: 'http',
  inputs: fc
    .tuple(fc.oneof({ weight: 4, arbitrary: mangled(right, 3) }, floods), fc.nat({ max: 5000 }))
    .map(([text, at]) => ({ writes: cut(text, at) })),
  async open() {
    const servers = await ownServers({ mongodb: true, redis: false })
    const world = await openRequestWorld(servers.mongodbUrl)
    const { archives, mails, outbox } = world.database
    const told: string[] = []
    const tell = (fields: object, message: string): void =>
      void told.push(JSON.stringify({ ...fields, message }))
    const many = 1_000_000
    const app = await createHttpServer({
      desk: { ...world.context, archives, mails, outbox },
      log: { info: tell, warn: tell, error: tell },
      wake: async () => undefined,
      ready: async () => ({ mongodb: true, redis: true }),
      limits: { calls: many, refusals: many, pages: many, codes: many },
    })
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    return {
      async attempt({ writes }) {
        told.length = 0
        const answer = await answerTo(Number(port), writes)
        if (answer !== '') assert.match(answer, /^HTTP\/1\.1 [1-5]\d\d /u)
        assert.doesNotMatch(answer, /^HTTP\/1\.1 5(?!03|05|01)/mu, 'a failure of ours')
        assert.equal(echoes(answer), false, `the answer repeats what was sent: ${answer}`)
        assert.equal(echoes(told.join('\n')), false, 'the log repeats what was sent')
        const after = await answerTo(Number(port), [head('GET /healthz HTTP/1.1', 'Connection: close')])
        assert.match(after, /^HTTP\/1\.1 200 /u, 'the service is gone')
      },
      async close() {
        await app.close()
        await world.close()
        await servers.close()
      },
    }
  },
})
