// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storeSpec } from '../../src/connectors/list.ts'
import type { ResolveSecret } from '../../src/connectors/secrets.ts'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { storesText, storeWith } from './stores-text.ts'

const secrets: Record<string, string> = {
  TRUDESK_MONGODB_URL: 'mongodb://127.0.0.1/trudesk',
  PASSWORD: 'p@ss/word',
  '/run/secrets/chat': 'mongodb://127.0.0.1/chat',
}
const resolve: ResolveSecret = source => {
  const value = secrets[source.from === 'file' ? source.path : source.name]
  return value === undefined ? { problem: 'it is not there' } : { value }
}

const connectors = storeSpec.options.map(({ shape }) => shape.connector.value).join(', ')

const load = (text: string) => {
  const loaded = loadStores(text, 's.yaml', resolve)
  if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'))
  return loaded
}
const storeOf = (text: string, id: string) => {
  const store = load(text).stores.find(each => each.id === id)
  if (!store) throw new Error('no such store')
  return store
}
const problemsOf = (text: string): string[] => {
  const loaded = loadStores(text, 's.yaml', resolve)
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}

const sendersText = `senders:
  webshop:
    keys: [{ kty: OKP, crv: Ed25519, kid: webshop-2026, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo }]
    may: [erasure, access]
    attests: true
`

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

describe('senders and requests that are wrong', () => {
  it.each([
    ['  x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', '  x: abc', /not 32 bytes in base64url/],
    ['crv: Ed25519', 'crv: P-256', /not a valid value.*Ed25519/],
    ['x: 11q', 'd: secret-key, x: 11q', /unknown key "d"/],
    ['access', 'deletion', /not a valid value/],
    ['attests: true', 'attest: true', /unknown key "attest".*did you mean "attests"/],
    ['  webshop:', '  Web Shop:', /not a valid name/],
    ['country: SE', 'country: XX', /not a valid value/],
    ['timezone: Europe/Oslo', 'timezone: Oslo', /not an IANA time zone/],
  ])('are told of at their place: %s as %s', (right, wrong, message) => {
    const text = `${storesText}${sendersText}requests:\n  country: SE\n  timezone: Europe/Oslo\n`
    const [first = '', ...more] = problemsOf(text.replace(right.trim(), wrong.trim()))
    expect(first).toMatch(/^s\.yaml:\d+:\d+/)
    expect([first, ...more].join('\n')).toMatch(message)
    expect(first).not.toContain('secret-key')
  })

  it('are told of when two keys have one name', () => {
    const twice = sendersText.replace(/keys: \[(.*)\]/, 'keys: [$1, $1]')
    expect(problemsOf(storesText + twice).join('\n')).toMatch(/two keys have the same kid/)
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

describe('stores that are wrong', () => {
  const url = 'url: mongodb://127.0.0.1/desk'
  it.each([
    [
      'a connector nobody has written',
      'stores:\n  a: { connector: mongo, url: x }',
      [`s.yaml:2:19 error not a valid value, did you mean "mongodb"? (valid: ${connectors})`],
    ],
    [
      'a preset that is nearly spelled',
      storeWith(`preset: trudesc\n${url}`),
      [
        's.yaml:6:13 error not a valid value, did you mean "trudesk"? (valid: erxes, modmail, rocketchat, tiledesk, trudesk, trudesk-ernstbe)',
      ],
    ],
    [
      'an unknown member',
      storeWith(`preset: trudesk\n${url}\nalow: [x]`),
      [
        's.yaml:8:5 error unknown key "alow", did you mean "allow"? (valid: connector, preset, url, locales, timezone, allow, redaction, limits, recipients, teams, sealing, chat21, databases, data-map, s3, search, files)',
      ],
    ],
    [
      'neither preset nor data map',
      storeWith(url),
      ['s.yaml:3:5 error either "preset" or "data-map" is needed, and not both'],
    ],
    [
      'another kind of URL',
      storeWith('preset: trudesk\nurl: postgres://127.0.0.1/desk'),
      ['s.yaml:7:10 error not a MongoDB URL; write mongodb://HOST:PORT/DATABASE'],
    ],
    [
      'a password in the file',
      storeWith('preset: trudesk\nurl: mongodb://gallra:secret@127.0.0.1/desk'),
      ['s.yaml:7:10 error a password stands in the file; write ${NAME} or ${file:/run/secrets/name} for it'],
    ],
    [
      'a reference that is none',
      storeWith('preset: trudesk\nurl: ${env:DESK_URL}'),
      ['s.yaml:7:10 error not a reference to a secret; write ${NAME} or ${file:/run/secrets/name}'],
    ],
    [
      'a time zone that is nearly one',
      `stores:\n  a: { connector: mongodb, preset: trudesk, ${url}, locales: [sv-SE], timezone: Europe/Stokholm }`,
      ['s.yaml:2:104 error not an IANA time zone, did you mean "Europe/Stockholm"?'],
    ],
    [
      'a name with capitals',
      `stores:\n  Desk: { connector: mongodb, preset: trudesk, ${url}, locales: [sv-SE], timezone: Europe/Oslo }`,
      ['s.yaml:2:3 error not a valid name: use lower-case letters, digits and hyphens, at most 64'],
    ],
    ['no store', 'stores: {}', ['s.yaml:1:9 error at least one store is needed']],
    [
      'a class in a data map that is nearly spelled',
      storesText.replace('subject: { class: free-text }', 'subject: { class: freetext }'),
      [
        's.yaml:28:29 error not a valid value, did you mean "free-text"? (valid: direct-identifier, quasi-identifier, free-text, statistic, link, attachment, secret, technical)',
      ],
    ],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected))

  it.each([
    ['an operator for a field', 'subject: { class: free-text }', '$where: { class: free-text }'],
    ['an operator inside a path', 'visitor.name: {', 'visitor.$expr: {'],
    ['a step without a name', 'visitor.email: {', 'visitor..email: {'],
    ['a step into a prototype', 'visitor.ip: {', 'visitor.__proto__.ip: {'],
    ['a step into a constructor', 'custom.*: {', 'constructor.prototype.*: {'],
    ['an operator for a clock', 'created_at: createdAt', 'created_at: $now'],
    ['a prototype for the place of a copy', 'at: doc }', 'at: doc.__proto__ }'],
    ['a path without an end', 'references: _id }\n', 'references: _id. }\n'],
  ])('%s, which leads out of the document', (_, right, wrong) => {
    const text = storesText.replace(right, wrong)
    expect(text).not.toBe(storesText)
    expect(problemsOf(text).join('\n')).toMatch(
      /^s\.yaml:\d+:\d+ error not (?:a path|a valid name: not a path): names with dots/u,
    )
  })

  it.each([
    [
      'a version',
      'updatedAt',
      'every write of ours sets it, so it can be no clock, version or field of the map',
    ],
    [
      'a clock',
      'lastMessageAt',
      'every write of ours sets it, so it can be no clock, version or field of the map',
    ],
    ['a field', 'subject', 'every write of ours sets it, so it can be no clock, version or field of the map'],
    ['a place in a list', 'attachments[].at', 'not the path of one value'],
  ])('%s for the time of our own writes', (_, path, told) => {
    const text = `${storesText.replace('      messages:\n', `      written-at: ${path}\n      messages:\n`)}`
    expect(problemsOf(text).map(problem => problem.replace(/^s\.yaml:\d+:\d+ error /u, ''))).toEqual([told])
    expect(problemsOf(text)[0]).toMatch(/^s\.yaml:33:19 /u)
  })

  it.each(['system.users', 'a$b', '.a', 'a.', '"a\\0b"', '""'])(
    'the collection %s, which holds nobody’s tickets',
    name => {
      const text = storesText.replace('collection: conversations', `collection: ${name}`)
      expect(problemsOf(text)[0]).toMatch(/^s\.yaml:\d+:\d+ error not the name of a collection/u)
    },
  )

  it('a clock that nobody knows, with those there are', () => {
    expect(problemsOf(storesText.replace('created_at: createdAt', 'made_at: createdAt'))[0]).toContain(
      'write closed_at, last_activity_at, created_at, delivered_at or event:NAME',
    )
  })

  it.each([
    [
      'in a mapping behind a shorthand',
      'lookup: { collection: departments',
      'lookpu: { collection: departments',
      'lookup',
    ],
    [
      'in messages, which may be one or several',
      'ticket: { path: roomId',
      'tickte: { path: roomId',
      'ticket',
    ],
    ['in the fields', 'body: { class: free-text, format', 'body: { class: free-text, fromat', 'format'],
  ])('a key in the data map that is nearly spelled, %s', (_, right, wrong, meant) => {
    const problems = problemsOf(storesText.replace(right, wrong))
    expect(problems[0]).toMatch(/^s\.yaml:\d+:\d+ error unknown key/)
    expect(problems[0]).toContain(`did you mean "${meant}"?`)
  })

  it('a locale nobody knows, with the nearest', () => {
    const text = storeWith(`preset: trudesk\n${url}`).replace('[sv-SE]', '[sv-SE, nb-N0]')
    expect(problemsOf(text)[0]).toMatch(
      /^s\.yaml:4:22 error not a valid value, did you mean "nb-NO"\? \(valid: sv-SE, /,
    )
  })

  it('a wrong type inside a shorthand, at the place it was written', () => {
    const text = storesText.replace('closed_at: [closedAt, updatedAt]', 'closed_at: 7')
    expect(problemsOf(text)).toEqual(['s.yaml:21:52 error expected a mapping'])
  })
})
