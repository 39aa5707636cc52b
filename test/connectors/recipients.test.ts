// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { describe, expect, it } from 'vitest'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { storeWith } from './stores-text.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const resolve = (source: { readonly from: string; readonly name?: string }) =>
  source.name === 'CRM_SECRET' ? { value: secret } : { problem: 'it is not there' }

const withRecipients = (written: string): string =>
  storeWith(`preset: trudesk\nurl: mongodb://127.0.0.1/desk\nrecipients:\n${written.replaceAll(/^/gm, '  ')}`)
const load = (written: string) => loadStores(withRecipients(written), 's.yaml', resolve)
const told = (written: string): string[] => {
  const loaded = load(written)
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}
const webhook = (url: string, more = ''): string =>
  `- name: crm\n  webhook: { url: ${url}, secret: "\${CRM_SECRET}"${more} }`

describe('recipients of a store', () => {
  it('are read with their secrets filled in', () => {
    const loaded = load(
      `${webhook('https://crm.example.com/erased')}\n- { name: survey, categories: [Issue], email: privacy@survey.example }`,
    )
    if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'))
    expect(loaded.warnings).toEqual([])
    const recipients = loaded.stores[0]?.recipients ?? []
    const [crm] = recipients
    expect(crm?.channel.by === 'webhook' && crm.channel.secret()).toBe(secret)
    expect(recipients).toEqual([
      {
        store: 'helpdesk',
        name: 'crm',
        channel: {
          by: 'webhook',
          url: 'https://crm.example.com/erased',
          secret: expect.any(Function),
          isForTests: false,
        },
      },
      {
        store: 'helpdesk',
        name: 'survey',
        categories: ['Issue'],
        channel: { by: 'email', address: 'privacy@survey.example' },
      },
    ])
  })

  it('are none where none are named', () => {
    const loaded = loadStores(storeWith('preset: trudesk\nurl: mongodb://127.0.0.1/d'), 's.yaml', resolve)
    expect('stores' in loaded && loaded.stores[0]?.recipients).toEqual([])
  })

  it('with a secret that is missing are warned of at its place, and refused when they are to be told', () => {
    const written = '- { name: crm, webhook: { url: https://crm.example.com/, secret: "${OTHER}" } }'
    expect(told(written)).toEqual([
      's.yaml:9:72 warning it is not there; until then this recipient is not told of anything',
    ])
    const loaded = load(written)
    const [recipient] = 'stores' in loaded ? (loaded.stores[0]?.recipients ?? []) : []
    expect(() => recipient?.channel.by === 'webhook' && recipient.channel.secret()).toThrow(
      's.yaml:9:72 error it is not there',
    )
  })

  it('may be on this machine for tests, if that is said', () => {
    expect(told(webhook('http://127.0.0.1:8080/x', ', for-tests: true'))).toEqual([])
  })

  it.each([
    [
      webhook('http://crm.example.com/'),
      '10:25',
      'not an https:// URL: personal data do not travel in the clear',
    ],
    [webhook('http://127.0.0.1/'), '', 'http://127.0.0.1 is only for tests'],
    [webhook('http://192.168.0.1/', ', for-tests: true'), '', 'do not travel in the clear'],
    [webhook('ftp://crm.example.com/'), '', 'not an https:// URL'],
    [webhook('crm.example.com'), '', 'not a URL; write https://HOST/PATH'],
    [webhook('https://user:word@crm.example.com/'), '', 'no name or password may stand in it'],
    [webhook('https://crm.example.com/#part'), '', 'nothing after "#" is ever sent'],
    [
      '- { name: crm, webhook: { url: https://a.example/, secret: plain } }',
      '',
      'a secret has no business in',
    ],
    [
      '- { name: crm, webhook: { url: https://a.example/, secret: "${A B}" } }',
      '',
      'not a reference to a secret',
    ],
    ['- { name: crm }', '9:9', 'either "webhook" or "email" is needed, and not both'],
    ['- { name: Crm, email: a@crm.example }', '', 'use lower-case letters'],
    ['- { name: crm, email: nobody }', '', 'not an e-mail address'],
    ['- { name: crm, categories: [], email: a@crm.example }', '', 'at least one category is needed'],
    [
      '- { name: crm, email: a@b.example }\n- { name: crm, email: c@d.example }',
      '10:17',
      '"crm" is taken above',
    ],
  ])('are refused: %s', (written, place, message) => {
    const problems = told(written)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
    expect(problems[0]).toMatch(new RegExp(`^s\\.yaml:${place || '\\d+:\\d+'} `))
  })
})
