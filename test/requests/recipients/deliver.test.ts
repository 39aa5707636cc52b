import { createHmac, createPublicKey, verify } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { createWebhooks } from '../../../src/recipients/create-webhooks.ts'
import { announce, tellingOf } from '../../../src/requests/recipients/announce.ts'
import { deliverDue } from '../../../src/requests/recipients/deliver.ts'
import { acknowledgeNotice, retryNotice, writeOffNotice } from '../../../src/requests/recipients/settle.ts'
import { ownDatabase } from '../../support/own-database.ts'
import { startRecipient } from '../../support/recipient-server.ts'
import {
  asa,
  createTellingWorld,
  crm,
  desk,
  requestOf,
  survey,
  type TellingWorld,
  webhookSecret,
} from '../../support/telling-world.ts'
import { testCertificate } from '../../support/test-certificate.ts'

const signal = new AbortController().signal
const hour = 3_600_000
const request = requestOf(1)

const { client, database, empty } = await ownDatabase()
let world: TellingWorld
beforeEach(async () => {
  await empty('outbox')
  world = await createTellingWorld(database.outbox)
  world.addRequest(request)
})

const announced = (categories?: readonly string[]): Promise<void> =>
  announce(world.context, request, [
    { store: desk, ...(categories ? { categories: new Set(categories) } : {}) },
  ])
const noticesOf = async () => (await tellingOf(world.context, request.id)).notices
const theNotice = async () => {
  const [notice] = await noticesOf()
  if (!notice) throw new Error('no notice')
  return notice
}

describe('who is told', () => {
  it.each([
    ['everybody, when no category is known', undefined, ['crm', 'survey']],
    ['those of the category', ['Issue', 'Billing'], ['crm', 'survey']],
    ['not those of another', ['Billing'], ['crm']],
  ])('%s', async (_, categories, names) => {
    await announced(categories)
    await announced(categories)
    expect((await noticesOf()).map(({ recipient }) => recipient)).toEqual(names)
  })

  it('nobody of another store, of a copy of the data, or once the key is destroyed', async () => {
    world.recipients = [{ ...crm, store: asa.ids[1]?.store ?? desk }]
    await announced()
    world.recipients = [crm]
    const access = requestOf(2, 'access')
    world.addRequest(access)
    await announce(world.context, access, [{ store: desk }])
    world.sealed.clear()
    await announced()
    expect(await tellingOf(world.context, request.id)).toMatchObject({ total: 0, open: 0 })
    expect(await tellingOf(world.context, access.id)).toMatchObject({ total: 0 })
  })

  it('with the person sealed under the key of the request', async () => {
    await announced()
    const stored = JSON.stringify(await client.db().collection('outbox').find().toArray())
    for (const value of ['asa.lindqvist', '701740605', 'Lindqvist']) expect(stored).not.toContain(value)
  })
})

describe('a webhook', () => {
  beforeEach(() => {
    world.recipients = [crm]
  })

  it('says who is concerned and what is asked, and no more', async () => {
    await announced()
    expect(await deliverDue(world.context, signal)).toEqual({ acknowledged: 1 })
    const [{ url: to, body, headers } = {}] = world.posted
    expect(to).toBe('https://crm.example/erased')
    expect(JSON.parse(Buffer.from(body ?? '').toString())).toEqual({
      id: 'req-2026-11-28-1_helpdesk_crm',
      type: 'erasure',
      reference: 'WS-2026-1',
      store: 'helpdesk',
      subject: {
        emails: asa.emails,
        phones: asa.phones,
        names: asa.names,
        usernames: asa.usernames,
        ids: ['65f0a1b2c3d4e5f6a7b8c9d0'],
      },
    })
    expect(headers).toMatchObject({ 'idempotency-key': 'req-2026-11-28-1_helpdesk_crm' })
    expect(await theNotice()).toMatchObject({ state: 'acknowledged', attempts: 1 })
    expect(await tellingOf(world.context, request.id)).toMatchObject({ total: 1, open: 0, dead: 0 })
    expect(world.events()).toMatchObject([{ kind: 'recipient-acknowledged', recipient: 'crm' }])
  })

  it('is signed with the shared secret, as anybody can check who knows it', async () => {
    await announced()
    await deliverDue(world.context, signal)
    const [{ body = new Uint8Array(), headers = {} } = {}] = world.posted
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
    const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${Buffer.from(body).toString()}`
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(text).digest('base64')}`)
    expect(headers['webhook-timestamp']).toBe(String(Date.parse('2026-11-28T12:00:00Z') / 1000))
  })

  it('is signed with the key of the service, as anybody can check', async () => {
    await announced()
    await deliverDue(world.context, signal)
    const [{ body = new Uint8Array(), headers = {} } = {}] = world.posted
    const [header = '', nothing, signature = ''] = (headers['gallra-signature'] ?? '').split('.')
    expect(nothing).toBe('')
    const jwk = world.context.keys.jwks.keys.find(({ use }) => use === 'sig')
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
    const signed = Buffer.from(`${header}.${Buffer.from(body).toString('base64url')}`)
    expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'EdDSA' })
  })

  it('is repeated later and later, under the same id, until it is answered', async () => {
    world.answers.push({ status: 500 }, { failed: 'timeout' }, { status: 302 })
    await announced()
    expect(await deliverDue(world.context, signal)).toEqual({ waiting: 1 })
    expect(await theNotice()).toMatchObject({ failure: { code: 'http-500' } })
    world.advance(29_000)
    expect(await deliverDue(world.context, signal)).toEqual({})
    world.advance(1000)
    expect(await deliverDue(world.context, signal)).toEqual({ waiting: 1 })
    world.advance(60_000)
    await deliverDue(world.context, signal)
    world.advance(120_000)
    expect(await deliverDue(world.context, signal)).toEqual({ acknowledged: 1 })
    expect(new Set(world.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    // Signed anew each time, so that nobody has to take an old one for new.
    expect(new Set(world.posted.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(4)
    expect(new Set(world.posted.map(({ headers }) => headers['webhook-signature'])).size).toBe(4)
    expect(world.posted).toHaveLength(4)
    expect(await theNotice()).not.toHaveProperty('failure')
  })

  it('waits as long as the recipient asks for', async () => {
    world.answers.push({ status: 429, retryAfter: '7200' })
    await announced()
    await deliverDue(world.context, signal)
    world.advance(2 * hour - 1000)
    expect(await deliverDue(world.context, signal)).toEqual({})
    world.advance(1000)
    expect(await deliverDue(world.context, signal)).toEqual({ acknowledged: 1 })
  })

  it('is given up after the days that settings say, and can be repeated or written off then', async () => {
    world.answers.push(...Array.from({ length: 200 }, () => ({ status: 500 })))
    await announced()
    for (let hours = 0; hours < 8 * 24; hours += 6) {
      await deliverDue(world.context, signal)
      world.advance(6 * hour)
    }
    expect(await theNotice()).toMatchObject({ state: 'dead', failure: { code: 'http-500' } })
    expect(await tellingOf(world.context, request.id)).toMatchObject({ open: 1, dead: 1 })
    expect(world.events()).toMatchObject([{ kind: 'recipient-unreachable', by: 'requests' }])
    world.answers.length = 0
    world.answers.push({ status: 410 })
    await retryNotice(world.context, { notice: await theNotice(), by: 'cli:anna' })
    expect(await deliverDue(world.context, signal)).toEqual({ dead: 1 })
    const hand = { notice: await theNotice(), by: 'cli:anna' }
    await expect(writeOffNotice(world.context, { ...hand, reason: ' ' })).rejects.toThrow('needs a reason')
    await writeOffNotice(world.context, { ...hand, reason: 'closed down' })
    expect(await tellingOf(world.context, request.id)).toMatchObject({ open: 0, dead: 0 })
    await expect(retryNotice(world.context, hand)).rejects.toThrow('is neither dead nor')
    expect(world.events().at(-1)).toMatchObject({ kind: 'recipient-written-off', by: 'cli:anna' })
  })

  it('is tried again after a crash in the middle', async () => {
    world.answers.push(new Error('crash'))
    await announced()
    await expect(deliverDue(world.context, signal)).rejects.toThrow('crash')
    expect(await deliverDue(world.context, signal)).toEqual({})
    world.advance(2 * 60_000)
    expect(await deliverDue(world.context, signal)).toEqual({ acknowledged: 1 })
  })

  it.each([
    ['is missing in stores.yaml', 'not-configured', [] as const],
    [
      'has no secret yet',
      'secret-missing',
      [
        {
          ...crm,
          channel: {
            ...crm.channel,
            secret: () => {
              throw new AppError('CONFIG_INVALID', 'it is not there')
            },
          },
        },
      ],
    ],
    [
      'has a secret that is too short',
      'secret-missing',
      [{ ...crm, channel: { ...crm.channel, secret: () => 'x' } }],
    ],
  ])('waits for a recipient that %s', async (_, code, recipients) => {
    await announced()
    world.recipients = recipients as TellingWorld['recipients']
    await deliverDue(world.context, signal)
    expect(await theNotice()).toMatchObject({ state: 'waiting', failure: { code } })
    world.recipients = [crm]
    world.advance(hour)
    expect(await deliverDue(world.context, signal)).toEqual({ acknowledged: 1 })
  })

  it('is not sent once the person is forgotten', async () => {
    await announced()
    world.sealed.clear()
    expect(await deliverDue(world.context, signal)).toEqual({ dead: 1 })
    expect(world.posted).toEqual([])
    expect(await theNotice()).toMatchObject({ failure: { code: 'subject-destroyed' } })
  })

  it('of many goes out some at a time, and each once, by several workers', async () => {
    const requests = Array.from({ length: 40 }, (_, index) => requestOf(100 + index))
    for (const one of requests) {
      world.addRequest(one)
      await announce(world.context, one, [{ store: desk }])
    }
    const counts = await Promise.all([1, 2, 3].map(() => deliverDue(world.context, signal)))
    expect(counts.reduce((sum, { acknowledged = 0 }) => sum + acknowledged, 0)).toBe(40)
    expect(new Set(world.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(40)
    expect(world.posted).toHaveLength(40)
  })

  it('of a correction says what to correct', async () => {
    const correction = requestOf(3, 'rectification')
    world.addRequest(correction, { ...asa, changes: [{ from: 'Lindqvist', to: 'Lindkvist' }] })
    await announce(world.context, correction, [{ store: desk }])
    await deliverDue(world.context, signal)
    expect(JSON.parse(Buffer.from(world.posted[0]?.body ?? '').toString())).toMatchObject({
      type: 'rectification',
      changes: [{ from: 'Lindqvist', to: 'Lindkvist' }],
    })
  })

  it('reaches a real recipient through whatever goes wrong on the way', async () => {
    const server = await startRecipient((response, _, count) => {
      if (count === 1) response.writeHead(500).end()
      else if (count === 2) response.socket?.destroy()
      else if (count === 3) response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
      else response.writeHead(200).end('{"acknowledged":true}')
    })
    await using webhooks = createWebhooks({
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      isAllowed: address => address === '127.0.0.1',
      ca: testCertificate.cert,
    })
    const to = { ...crm.channel, url: `https://recipient.example:${server.port}/` }
    world.recipients = [{ ...crm, channel: to as typeof crm.channel }]
    await announced()
    const codes: unknown[] = []
    for (let tries = 0; tries < 4; tries += 1) {
      await deliverDue({ ...world.context, webhooks }, signal)
      codes.push((await theNotice()).failure?.code)
      world.advance(hour)
    }
    await server.close()
    expect(codes).toEqual(['http-500', 'reset', 'redirect', undefined])
    expect((await theNotice()).state).toBe('acknowledged')
    expect(server.received.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array.from({ length: 4 }, () => 'req-2026-11-28-1_helpdesk_crm'),
    )
    expect(webhookSecret).toMatch(/^whsec_/)
  })
})

describe('a mail', () => {
  beforeEach(() => {
    world.recipients = [survey]
  })

  it('is sent once, and is open until somebody has the answer', async () => {
    await announced()
    expect(await deliverDue(world.context, signal)).toEqual({ sent: 1 })
    world.advance(100 * hour)
    expect(await deliverDue(world.context, signal)).toEqual({})
    const [mail] = world.mails
    expect(mail).toMatchObject({ to: 'privacy@survey.example' })
    expect(mail?.text).toContain('E-mail: asa.lindqvist@example.se')
    expect(mail?.text).toContain('quote req-2026-11-28-1_helpdesk_survey')
    expect(mail?.text).not.toContain('K-12345')
    expect(mail?.subject).not.toMatch(/lindqvist|asa/i)
    expect(await tellingOf(world.context, request.id)).toMatchObject({ open: 1, dead: 0 })
    await acknowledgeNotice(world.context, { notice: await theNotice(), by: 'cli:anna' })
    expect(await tellingOf(world.context, request.id)).toMatchObject({ open: 0 })
    expect(world.events().map(event => 'kind' in event && event.kind)).toEqual([
      'recipient-told',
      'recipient-acknowledged',
    ])
    const hand = { notice: await theNotice(), by: 'cli:anna' }
    await expect(acknowledgeNotice(world.context, hand)).rejects.toThrow('already')
  })

  it('that the server refuses is tried again, without a word of what it said', async () => {
    world.mailFails = true
    await announced()
    await deliverDue(world.context, signal)
    expect(await theNotice()).toMatchObject({ state: 'waiting', failure: { code: 'mail' } })
    world.mailFails = false
    world.advance(hour)
    expect(await deliverDue(world.context, signal)).toEqual({ sent: 1 })
  })
})
