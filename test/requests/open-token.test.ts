import { CompactSign } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RequestKeys } from '../../src/requests/context.ts'
import { type OpeningContext, openToken } from '../../src/requests/open-token.ts'
import { intakeRefusals } from '../../src/requests/refused-message.ts'
import { claimsAt, createSender, encryptTo, requestKeys, type Sender } from '../support/request-sender.ts'

const now = new Date('2026-11-28T08:00:00.000Z')
const second = now.getTime() / 1000

let keys: RequestKeys
let webshop: Sender
let stranger: Sender
let context: OpeningContext
beforeAll(async () => {
  keys = await requestKeys()
  webshop = await createSender(keys)
  stranger = await createSender(keys)
  const other = await createSender(keys, { kid: 'crm-1', attests: false })
  context = {
    keys,
    senders: { webshop: webshop.settings, crm: other.settings },
    run: { clock: () => now },
  }
})

const claims = (more: Parameters<typeof claimsAt>[1] = {}) => claimsAt(now, more)
const open = async (token: string | Promise<string>) => openToken(context, await token)

describe('a message of a known sender', () => {
  it('is read', async () => {
    expect(await open(webshop.token(claims()))).toEqual({
      claims: claims(),
      sender: 'webshop',
      kid: 'webshop-2026',
      attests: true,
    })
  })

  it.each([
    ['everything the contract knows', { request: { subject: everything(), stores: ['helpdesk'] } }],
    [
      'no more than is needed',
      { request: { received_at: undefined, locale: undefined, identity: undefined } },
    ],
    ['an id for the person', { request: { subject: { ids: [{ store: 'helpdesk', id: '665f' }] } } }],
    ['changes, of a rectification', rectification()],
    ['a clock that is a little ahead', { iat: second + 59, exp: second + 600 }],
    ['one second left', { iat: second - 599, exp: second + 1 }],
  ])('is read with %s', async (_, more) => {
    expect(await open(webshop.token(claims(more)))).toMatchObject({ sender: 'webshop' })
  })
})

function everything() {
  return {
    emails: ['asa.lindqvist@example.se', 'Åsa+x@exämple.se'],
    phones: ['+46 70 174 06 99', '(0701) 74-06.99'],
    names: ['Åsa Lindqvist', "Anne-Marie O'Neill"],
    ids: [{ store: 'helpdesk', id: '665f1c0e8b3e4a0012345678' }],
  }
}

function rectification() {
  return { request: { type: 'rectification', changes: [{ from: 'Storgatan 1', to: 'Storgatan 2' }] } }
}

describe('a message is refused', () => {
  const part = (text: object): string => Buffer.from(JSON.stringify(text)).toString('base64url')
  const unsigned = (alg: string): string =>
    `${part({ alg, typ: 'gallra-request+jwt', kid: 'webshop-2026' })}.${part(claims())}.`
  const hmac = (): Promise<string> =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(claims())))
      .setProtectedHeader({ alg: 'HS256', typ: 'gallra-request+jwt', kid: 'webshop-2026' })
      .sign(Buffer.from(webshop.settings.keys[0]?.x ?? '', 'base64url'))
  const changed = async (): Promise<string> => {
    const [head, , end] = (await webshop.sign(claims())).split('.')
    return [head, part(claims({ request: { reference: 'OTHER' } })), end].join('.')
  }
  const signed = { sender: 'webshop', reference: 'WS-2026-0117' }

  const table: [string, () => Promise<string>, object][] = [
    ['that is no token', async () => 'hello', { refusal: 'unreadable' }],
    ['that is empty', async () => '', { refusal: 'unreadable' }],
    ['without encryption', () => webshop.sign(claims()), { refusal: 'unreadable' }],
    [
      'for another installation',
      async () => encryptTo(await requestKeys('other'), await webshop.sign(claims())),
      { refusal: 'unreadable' },
    ],
    ['with no token inside', () => encryptTo(keys, 'hello'), { refusal: 'unreadable' }],
    [
      'with no JSON inside',
      async () => encryptTo(keys, await webshop.sign('[1]')),
      { refusal: 'unreadable' },
    ],
    ['of another kind', () => webshop.token(claims(), { typ: 'JWT' }), { refusal: 'unreadable' }],
    ['without signature', () => encryptTo(keys, unsigned('none')), { refusal: 'bad-signature' }],
    ['that only says it is signed', () => encryptTo(keys, unsigned('EdDSA')), { refusal: 'bad-signature' }],
    [
      'signed with the public key as a secret',
      async () => encryptTo(keys, await hmac()),
      { refusal: 'bad-signature' },
    ],
    ['changed after signing', async () => encryptTo(keys, await changed()), { refusal: 'bad-signature' }],
    ["signed with a stranger's key", () => stranger.token(claims()), { refusal: 'bad-signature' }],
    ['of a stranger', () => webshop.token(claims({ iss: 'shop' })), { refusal: 'unknown-sender' }],
    [
      'of what every object has',
      () => webshop.token(claims({ iss: 'constructor' })),
      { refusal: 'unknown-sender' },
    ],
    ['of nobody', () => webshop.token(claims({ iss: undefined })), { refusal: 'unknown-sender' }],
    ['with an unknown key', () => webshop.token(claims(), { kid: 'old' }), { refusal: 'unknown-key' }],
    ["with another sender's key", () => webshop.token(claims({ iss: 'crm' })), { refusal: 'unknown-key' }],
    [
      'for another service',
      () => webshop.token(claims({ aud: 'shop' })),
      { ...signed, refusal: 'wrong-audience' },
    ],
    [
      'for no service',
      () => webshop.token(claims({ aud: undefined })),
      { ...signed, refusal: 'wrong-audience' },
    ],
    [
      'that came too late',
      () => webshop.token(claims({ iat: second - 600, exp: second })),
      { ...signed, refusal: 'expired' },
    ],
    [
      'whose type its sender may not send',
      () => webshop.token(claims({ request: { type: 'access' } })),
      { ...signed, refusal: 'type-not-allowed', detail: 'access' },
    ],
  ]
  it.each(table)('%s', async (_, token, refusal) => {
    expect(await open(token())).toEqual(refusal)
  })

  const invalid: [string, Parameters<typeof claimsAt>[1], RegExp][] = [
    ['is valid too long', { exp: second + 601 }, /^exp: must lie after iat, and at most 600 seconds$/],
    ['never expires', { exp: undefined }, /^exp: /],
    ['ends before it begins', { iat: second + 30, exp: second + 20 }, /^exp: must lie after iat/],
    ['comes from the future', { iat: second + 61, exp: second + 300 }, /^iat: lies in the future$/],
    [
      'was received tomorrow',
      { request: { received_at: '2026-11-29T08:00:00Z' } },
      /^request\.received_at: lies in the future$/,
    ],
    ['has no jti', { jti: undefined }, /^jti: /],
    ['has a member too many', { 'Åsa Lindqvist': 1 }, /^holds a member that is not known$/],
    ['asks for something else', { request: { type: 'forget Åsa' } }, /^request\.type: /],
    ['knows names alone', { request: { subject: { names: ['Åsa'] } } }, /emails or ids must hold something$/],
    ['knows phones alone', { request: { subject: { phones: ['+46701740699'] } } }, /emails or ids must hold/],
    ['has empty lists', { request: { subject: { emails: [], ids: [] } } }, /emails or ids must hold/],
    [
      'has no e-mail address for one',
      { request: { subject: { emails: ['Åsa L'] } } },
      /^request\.subject\.emails\.0: not an e-mail address$/,
    ],
    [
      'has no phone for one',
      { request: { subject: { ...everything(), phones: ['Åsa Lindqvist'] } } },
      /^request\.subject\.phones\.0: not a phone number$/,
    ],
    [
      'breaks lines',
      { request: { subject: { ...everything(), names: ['Åsa\nBcc: x'] } } },
      /^request\.subject\.names\.0: must not hold control/,
    ],
    [
      'has a long list',
      { request: { subject: { emails: Array(21).fill('a@b.se') } } },
      /^request\.subject\.emails: /,
    ],
    [
      'has a long name',
      { request: { subject: { ...everything(), names: ['Å'.repeat(201)] } } },
      /^request\.subject\.names\.0: /,
    ],
    [
      'asks for a $where',
      { request: { subject: { ids: [{ store: 'helpdesk', id: { $ne: null } }] } } },
      /^request\.subject\.ids\.0\.id: /,
    ],
    [
      'says when, but not where',
      { request: { received_at: '2026-11-22T08:30:00' } },
      /^request\.received_at: not a moment/,
    ],
    ['speaks no language', { request: { locale: 'på svenska' } }, /^request\.locale: not a locale/],
    ['names no store', { request: { stores: [] } }, /^request\.stores: /],
    ['proves itself', { request: { identity: { method: 'operator' } } }, /^request\.identity\.method: /],
    [
      'lacks changes',
      { request: { type: 'rectification' } },
      /^request\.changes: a rectification needs changes$/,
    ],
    [
      'has no use for changes',
      { request: { changes: [{ from: 'Åsa', to: 'Åse' }] } },
      /^request\.changes: only a rectification/,
    ],
    ['changes nothing', { request: { type: 'rectification', changes: [] } }, /^request\.changes: /],
  ]
  it.each(invalid)('that %s', async (_, more, detail) => {
    const refused = await open(webshop.token(claims(more)))
    expect(refused).toEqual({ ...signed, refusal: 'invalid-claims', detail: expect.stringMatching(detail) })
    expect(JSON.stringify(refused)).not.toMatch(/Åsa|Lindqvist|@|svenska|0699/)
  })

  it('without its reference when that is none', async () => {
    const token = webshop.token(claims({ aud: 'shop', request: { reference: { $gt: '' } } }))
    expect(await open(token)).toEqual({ refusal: 'wrong-audience', sender: 'webshop' })
  })

  it('for every reason but a repetition, which only the database knows', () => {
    const seen = new Set([
      'replayed',
      'invalid-claims',
      ...table.map(([, , it]) => Reflect.get(it, 'refusal')),
    ])
    expect([...intakeRefusals].filter(reason => !seen.has(reason))).toEqual([])
  })
})
