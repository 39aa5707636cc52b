import { afterEach, describe, expect, it } from 'vitest'
import { createWebhooks, type WebhookOptions } from '../../src/recipients/create-webhooks.ts'
import {
  acknowledges,
  type Behaviour,
  type RecipientServer,
  startRecipient,
} from '../support/recipient-server.ts'
import { testCertificate } from '../support/test-certificate.ts'

const signal = new AbortController().signal
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

const started = async (behaviour: Behaviour = acknowledges): Promise<RecipientServer> => {
  const server = await startRecipient(behaviour)
  opened.push(server)
  return server
}

const here = async () => [{ address: '127.0.0.1', family: 4 }]

/** Posts to a server on this machine under the name in its certificate; this once that counts as the internet. */
const postTo = async (
  url: string,
  options: WebhookOptions = {},
  { isForTests = false, really = false } = {},
) => {
  const webhooks = createWebhooks({
    resolve: here,
    // Unless what is allowed is what the test is about.
    ...(really ? {} : { isAllowed: address => address === '127.0.0.1' }),
    ca: testCertificate.cert,
    timeouts: { connect: 1000, answer: 300, whole: 600 },
    ...options,
  })
  opened.push({ close: async () => webhooks[Symbol.asyncDispose]() })
  const headers = { 'content-type': 'application/json', 'webhook-id': 'notice' }
  return webhooks.post({ url, headers, body: Buffer.from('{"id":"notice"}'), isForTests }, signal)
}

const urlOf = ({ port }: RecipientServer, host = 'recipient.example'): string =>
  `https://${host}:${port}/erased`

describe('a message', () => {
  it('arrives over TLS that is checked, with its headers', async () => {
    const server = await started()
    expect(await postTo(urlOf(server))).toEqual({ status: 200 })
    const [received] = server.received
    expect(received?.body.toString()).toBe('{"id":"notice"}')
    expect(received?.headers).toMatchObject({
      'webhook-id': 'notice',
      host: `recipient.example:${server.port}`,
      connection: 'close',
    })
  })

  it.each<[string, Behaviour, object]>([
    ['an error', response => response.writeHead(500).end('no'), { status: 500 }],
    [
      'a wish to be left alone',
      response => response.writeHead(429, { 'retry-after': '120' }).end(),
      { status: 429, retryAfter: '120' },
    ],
    ['no answer', () => undefined, { failed: 'timeout' }],
    ['a reset', response => void response.socket?.destroy(), { failed: 'reset' }],
    [
      'a head without end',
      response => response.writeHead(200, { 'x-long': 'x'.repeat(40_000) }).end(),
      { failed: 'answer-too-long' },
    ],
    [
      'a body without end',
      response => void response.writeHead(200).write('x'.repeat(100_000)),
      { status: 200 },
    ],
  ])('meets %s', async (_, behaviour, answer) => {
    expect(await postTo(urlOf(await started(behaviour)))).toEqual(answer)
  })

  it('does not follow where it is sent on to', async () => {
    const second = await started()
    for (const location of ['http://169.254.169.254/latest/meta-data/', urlOf(second)]) {
      const first = await started(response => response.writeHead(307, { location }).end())
      expect(await postTo(urlOf(first))).toEqual({ failed: 'redirect' })
      expect(first.received).toHaveLength(1)
    }
    expect(second.received).toHaveLength(0)
  })

  it('reaches nobody whose certificate is not believed, or not theirs', async () => {
    const server = await started()
    // Without the authority of the tests Node's own are asked.
    const webhooks = createWebhooks({ resolve: here, isAllowed: () => true })
    opened.push({ close: async () => webhooks[Symbol.asyncDispose]() })
    const message = { url: urlOf(server), headers: {}, body: Buffer.from('{}'), isForTests: false }
    expect(await webhooks.post(message, signal)).toEqual({ failed: 'tls' })
    expect(await postTo(urlOf(server, 'other.example'))).toEqual({ failed: 'tls' })
    expect(server.received).toHaveLength(0)
  })

  it('finds nobody at a closed door, or under a name that does not exist', async () => {
    const server = await started()
    await server.close()
    opened.splice(0)
    expect(await postTo(urlOf(server))).toEqual({ failed: 'connection' })
    const resolve = () => Promise.reject(new Error('ENOTFOUND'))
    expect(await postTo('https://gone.example/', { resolve })).toEqual({ failed: 'unknown-host' })
  })

  it('ends with the signal', async () => {
    const server = await started(() => undefined)
    const stop = new AbortController()
    const webhooks = createWebhooks({ resolve: here, isAllowed: () => true, ca: testCertificate.cert })
    opened.push({ close: async () => webhooks[Symbol.asyncDispose]() })
    const message = { url: urlOf(server), headers: {}, body: Buffer.from('{}'), isForTests: false }
    setTimeout(() => stop.abort(), 50)
    await expect(webhooks.post(message, stop.signal)).rejects.toThrow()
  })
})

describe('a place inside', () => {
  it.each([
    'https://127.0.0.1:PORT/',
    'https://2130706433:PORT/',
    'https://[::1]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
  ])('is not connected to: %s', async url => {
    const server = await started()
    const answer = await postTo(url.replace('PORT', String(server.port)), {}, { really: true })
    expect(answer).toEqual({ failed: 'refused-address' })
    expect(server.received).toHaveLength(0)
  })

  it.each([
    ['leads there', ['127.0.0.1']],
    ['leads there as well as outside', ['93.184.215.14', '127.0.0.1']],
    ['leads to the metadata of the cloud', ['169.254.169.254']],
    ['leads nowhere', []],
  ])('is not connected to by a name that %s', async (_, addresses) => {
    const server = await started()
    const resolve = async () => addresses.map(address => ({ address, family: 4 }))
    const answer = await postTo(urlOf(server), { resolve }, { really: true })
    expect(answer).toEqual({ failed: 'refused-address' })
    expect(server.received).toHaveLength(0)
  })

  it('is not reached by a name that leads elsewhere the second time', async () => {
    const server = await started()
    const asked: string[] = []
    const resolve = async () => {
      asked.push('once')
      return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    }
    // 127.0.0.2 is the inside of this test: had the name been asked for again, the answer would be another.
    const url = urlOf(server, 'rebinding.example')
    expect(await postTo(url, { resolve })).toEqual({ status: 200 })
    expect(asked).toEqual(['once'])
    expect(await postTo(url, { resolve })).toEqual({ failed: 'refused-address' })
    expect(server.received).toHaveLength(1)
  })

  it('is not reached without TLS, and this machine only in tests', async () => {
    const server = await started()
    const plain = `http://127.0.0.1:${server.port}/`
    expect(await postTo(plain)).toEqual({ failed: 'not-https' })
    // For tests it gets as far as the server, which speaks TLS only.
    expect(await postTo(plain, {}, { isForTests: true })).toEqual({ failed: 'reset' })
    expect(await postTo('http://10.0.0.1/', {}, { isForTests: true })).toEqual({ failed: 'refused-address' })
  })
})
