// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storeSpec } from '../../src/connectors/list.ts'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { load, problemsOf, resolve, sendersText, storeOf } from './load-stores.ts'
import { storesText, storeWith } from './stores-text.ts'

describe('a desk with a second database', () => {
  const chat21 = 'chat21: ${file:/run/secrets/chat}'

  it('says where it is, with its secrets filled in', () => {
    const store = storeOf(
      storeWith(`preset: tiledesk\nurl: mongodb://127.0.0.1/tiledesk\n${chat21}`),
      'helpdesk',
    )
    expect(store.databases()).toEqual({ chat21: 'mongodb://127.0.0.1/chat' })
  })

  it.each([
    ['tiledesk without it', 'preset: tiledesk', /"chat21" is needed: the URL of the chat engine/u],
    [
      'a desk that has none',
      `preset: trudesk\n${chat21}`,
      /s\.yaml:\d+:\d+ error the data map has no database "chat21"/u,
    ],
    [
      'another name',
      `preset: tiledesk\n${chat21}\ndatabases: { x: 'mongodb://a/b' }`,
      /no database "x"; it has chat21/u,
    ],
    [
      'a password in it',
      'preset: tiledesk\nchat21: mongodb://a:secret@127.0.0.1/chat21',
      /a password stands in the file/u,
    ],
  ])('is refused: %s', (_, lines, problem) => {
    expect(problemsOf(storeWith(`${lines}\nurl: mongodb://127.0.0.1/desk`)).join('\n')).toMatch(problem)
  })

  it('is told as missing where its secret is', () => {
    const text = storeWith('preset: tiledesk\nurl: mongodb://127.0.0.1/tiledesk\nchat21: ${NOWHERE}')
    expect(problemsOf(text)).toEqual([
      expect.stringContaining('it is not there; until then the store stays shut'),
    ])
    expect(() => storeOf(text, 'helpdesk').databases()).toThrow(/it is not there/u)
  })
})

describe('a data map of several collections of tickets', () => {
  const tickets = 'collection: a, status: { path: s, closed: [x] }, clock: {}, fields: {}'
  const more = (rest: string, own = tickets): string =>
    `url: mongodb://127.0.0.1/desk\ndata-map:\n  tickets: { ${own} }\n  ${rest}`
  const joined =
    '{ collection: m, ticket: { path: t, through: { collection: between, path: c } }, fields: {} }'
  const links = 'requester-in: { collection: links, ticket: t, person: p }'

  it.each([
    ['twice', more(`more-tickets: [{ tickets: { ${tickets} } }]`), '9:21', /one of them is named twice/u],
    ['through what is not mapped', more(`messages: ${joined}`), '9:', /"between" is not mapped/u],
    [
      'through what is not mapped, in the second',
      more(`more-tickets: [{ tickets: { ${tickets.replace('a', 'b')} }, copies: [${joined}] }]`),
      '9:',
      /"between" is not mapped/u,
    ],
    [
      'with links that are not mapped',
      more('copies: []', `${tickets}, ${links}`),
      '8:',
      /"links" is not mapped/u,
    ],
    [
      'whose person stands in two places',
      more('copies: []', `${tickets}, requester: r, ${links}`),
      '8:',
      /one of the two/u,
    ],
    ['by a word it has not', more('more-tickets: [{ ticket: {} }]'), '9:', /unknown key "ticket"|tickets/u],
  ])('is refused: %s', (_, members, place, problem) => {
    const told = problemsOf(storeWith(members)).filter(line => problem.test(line))
    expect(told).toEqual([expect.stringContaining(`s.yaml:${place}`)])
  })

  it('is read where all of it is named', () => {
    const both = `${joined}, { collection: between, ticket: { path: c }, of: none }`
    expect(problemsOf(storeWith(more(`copies: [${both.replace('m,', 'm, of: none,')}]`)))).toEqual([])
  })
})

describe('a token that stands in the file', () => {
  const members: Readonly<Record<string, string>> = {
    chatwoot: 'url: https://chat.example.com, account: 1',
    freescout: 'url: https://help.example.com',
    freshdesk: 'url: https://shop.freshdesk.com',
    intercom: 'url: https://api.intercom.io',
    zammad: 'url: https://desk.example.com',
    zendesk: 'url: https://shop.zendesk.com, email: a@shop.example',
  }
  const rest = storeSpec.options.flatMap(({ shape }) =>
    'token' in shape ? [String(shape.connector.value)] : [],
  )
  const storeOfKind = (connector: string, token: string): string =>
    `stores:\n  desk: { connector: ${connector}, ${members[connector]}, token: '${token}', locales: [sv-SE], timezone: UTC }\n`

  it.each(rest)('is warned of, and not told, whatever the desk: %s', connector => {
    const told = problemsOf(storeOfKind(connector, 'tok-1234567890'))
    expect(told).toEqual([
      expect.stringMatching(/^s\.yaml:2:\d+ warning the token stands here in plain text; write \$\{NAME\}/u),
    ])
    expect(told.join()).not.toContain('1234567890')
    expect(problemsOf(storeOfKind(connector, '${PASSWORD}'))).toEqual([])
  })
})

describe('stores that are right', () => {
  it('come with their data map, shorthands written out', () => {
    const { stores } = load(storesText)
    expect(stores.map(({ id }) => id)).toEqual(['helpdesk', 'chat'])
    expect(stores[0]?.spec).toMatchObject({ preset: 'trudesk', timezone: 'Europe/Stockholm', allow: [] })
    const [, chat] = stores.map(({ spec }) => (spec.connector === 'mongodb' ? spec['data-map'] : undefined))
    expect(chat?.tickets).toMatchObject({
      version: ['updatedAt'],
      clock: { closed_at: [{ path: 'closedAt' }, { path: 'updatedAt' }] },
      fields: { 'attachments[].url': { class: 'attachment' } },
    })
    expect(chat?.messages).toHaveLength(1)
  })

  it('may have their files in a bucket, the keys to it by reference', () => {
    const withBucket = (lines: string) =>
      `${storesText.split('\n\n')[0]}\n    s3:\n      bucket: uploads\n${lines.replaceAll(/^/gmu, '      ')}\n`
    const keys = 'access-key: ${PASSWORD}\nsecret-key: ${PASSWORD}'
    const store = storeOf(withBucket(keys), 'helpdesk')
    expect(store.spec).toMatchObject({ s3: { bucket: 'uploads', prefix: '', region: 'us-east-1' } })
    expect(store.reveal('s3.secret-key')).toBe('p@ss/word')
    expect(storeOf(withBucket(''), 'helpdesk').reveal('s3.secret-key')).toBeUndefined()
    expect(problemsOf(withBucket('access-key: ${NO_KEY}\nsecret-key: ${PASSWORD}'))[0]).toContain(
      'it is not there; until then the store stays shut',
    )
    for (const [wrong, why] of [
      ['access-key: AKIA\nsecret-key: ${PASSWORD}', 'a secret stands in the file'],
      ['access-key: ${PASSWORD}', 'one is missing'],
      ['endpoint: s3.example.com', 'not an address'],
    ] as const)
      expect(problemsOf(withBucket(wrong)).join()).toContain(why)
  })

  it('may have search copies, and a login to them only over TLS or on this machine', () => {
    const withSearch = (members: string) =>
      `${storesText.split('\n\n')[0]}\n    search: { url: ${members} }\n`
    const login = 'user: gallra, password: "${PASSWORD}"'
    const store = storeOf(withSearch(`"https://search.example:9200", ${login}`), 'helpdesk')
    expect(store.reveal('search.password')).toBe('p@ss/word')
    expect(storeOf(withSearch('"http://search:9200"'), 'helpdesk').reveal('search.user')).toBeUndefined()
    expect(storeOf(withSearch(`"http://127.0.0.1:9200", ${login}`), 'helpdesk').reveal('search.user')).toBe(
      'gallra',
    )
    for (const [wrong, why] of [
      [`"http://search:9200", ${login}`, 'with a login it must begin with https://'],
      ['"https://search:9200", user: gallra', 'one is missing'],
      ['"https://search:9200", user: gallra, password: secret', 'a secret stands in the file'],
      ['search:9200', 'not an address'],
    ] as const)
      expect(problemsOf(withSearch(wrong)).join()).toContain(why)
  })

  it('may be said to have senders of requests', () => {
    const { senders } = load(`${storesText}${sendersText}`)
    expect(senders).toEqual({
      webshop: {
        keys: [
          {
            kty: 'OKP',
            crv: 'Ed25519',
            kid: 'webshop-2026',
            x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
          },
        ],
        may: ['erasure', 'access'],
        attests: true,
      },
    })
    expect(load(storesText).senders).toEqual({})
  })

  it('may be said how requests are handled, and have an answer where nothing is said', () => {
    expect(load(storesText).requests).toMatchObject({ country: 'SE', timezone: 'Europe/Stockholm' })
    const requests = 'requests:\n  country: FI\n  timezone: Europe/Helsinki\n  code: { attempts: 3 }\n'
    expect(load(`${storesText}${requests}`).requests).toMatchObject({
      country: 'FI',
      timezone: 'Europe/Helsinki',
      code: { attempts: 3, 'valid-for': 60 },
    })
  })

  it('are shipped: policies/stores.yaml loads', () => {
    const loaded = loadStores(readFileSync('policies/stores.yaml', 'utf8'), 'policies/stores.yaml', resolve)
    expect(loaded).toMatchObject({ stores: [{ id: 'helpdesk' }], warnings: [] })
  })
})

describe('a secret', () => {
  it('comes from the environment', () => {
    expect(storeOf(storesText, 'helpdesk').reveal('url')).toBe('mongodb://127.0.0.1/trudesk')
  })

  it('comes from a file', () => {
    const text = storeWith('preset: trudesk\nurl: ${file:/run/secrets/chat}')
    expect(storeOf(text, 'helpdesk').reveal('url')).toBe('mongodb://127.0.0.1/chat')
  })

  it('inside a URL is encoded, whatever it holds', () => {
    const text = storeWith('preset: trudesk\nurl: mongodb://gallra:${PASSWORD}@db.example.com/desk')
    expect(storeOf(text, 'helpdesk').reveal('url')).toBe('mongodb://gallra:p%40ss%2Fword@db.example.com/desk')
  })

  it('that is missing keeps shut its own store alone, and is warned of at its place', () => {
    const { warnings } = load(storesText)
    expect(warnings.map(formatProblem)).toEqual([
      's.yaml:11:10 warning it is not there; until then the store stays shut',
    ])
    expect(storeOf(storesText, 'helpdesk').reveal('url')).toContain('trudesk')
    expect(() => storeOf(storesText, 'chat').reveal('url')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: 's.yaml:11:10 error it is not there' }),
    )
  })
})
