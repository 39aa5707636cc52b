import { describe, expect, it } from 'vitest'
import { dataMapSchema, type FieldSpec } from '../../../src/connectors/mongodb/data-map.ts'
import { keyForms, keyPartOf, keyWith } from '../../../src/connectors/mongodb/key-parts.ts'
import { tiledesk } from '../../../src/connectors/mongodb/presets/tiledesk.ts'

const spec = dataMapSchema.parse(tiledesk).tickets.fields.request_id as FieldSpec
const project = '5b55e806c93dde00143163dd'

describe('what is personal in a key', () => {
  it.each([
    ['wab-46701740606', 'PHONE', '46701740606'],
    ['sms-tiledesk-+46701740606', 'PHONE', '46701740606'],
    ['46701740606', 'PHONE', '46701740606'],
    ['telegram-5341267', 'USERNAME', '5341267'],
    [`support-group-${project}-1a2b3c4d-wab-104777398965560-46701740606`, 'PHONE', '46701740606'],
    [`support-group-${project}-1a2b3c4d-telegram-5341267`, 'USERNAME', '5341267'],
    ['anna.berg@example.se', 'EMAIL', 'anna.berg@example.se'],
    ['e06e10e8-24e9-47b1-b0c4-0ab8f8f576d2', undefined, 'e06e10e8-24e9-47b1-b0c4-0ab8f8f576d2'],
    ['5e273b31f13e801703d5250a', undefined, '5e273b31f13e801703d5250a'],
    // Rewritten already: still somebody's, and nothing more to take.
    ['wab-anon-0123456789abcdef', undefined, 'anon-0123456789abcdef'],
  ] as const)('%s', (key, entity, value) => {
    expect(keyPartOf(spec, key)).toMatchObject({ entity, value })
    expect(keyWith(spec, key, 'X')).toBe(key.replace(value, 'X'))
  })

  it.each([
    'system',
    '_bot_unresponsive',
    'bot_5e273b31f13e801703d5250a',
    `support-group-${project}-1a2b3c4d9e8f`,
    'group-sales',
    7,
  ])('nothing in %s', key => expect(keyPartOf(spec, key)).toBeUndefined())

  it('is another name for whoever bears the key', () => {
    expect(keyForms(spec, 'wab-46701740606')).toEqual(['wab-46701740606', '46701740606'])
    expect(keyForms(spec, 'system')).toEqual(['system'])
    expect(keyForms(undefined, 'wab-46701740606')).toEqual(['wab-46701740606'])
  })
})

it.each(['wab-(\\d+)', 'wab-(?<phone>\\d+)', 'wab-\\d+', 'wab-(?<PHONE>'])(
  'a pattern that leads to no entity is refused: %s',
  pattern => {
    const tickets = {
      collection: 't',
      status: { path: 's', closed: [1] },
      clock: {},
      fields: { k: { class: 'direct-identifier', 'in-key': pattern } },
    }
    const problem = dataMapSchema.safeParse({ tickets }).error?.issues[0]
    expect(problem?.path).toEqual(['tickets', 'fields', 'k', 'in-key'])
    expect(problem?.message).toContain('(?<PHONE>…)')
  },
)
