// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { describe, expect, it } from 'vitest'
import { storeSpec } from '../../src/connectors/list.ts'
import { problemsOf, sendersText } from './load-stores.ts'
import { storesText, storeWith } from './stores-text.ts'

const connectors = storeSpec.options.map(({ shape }) => shape.connector.value).join(', ')

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
