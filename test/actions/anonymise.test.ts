import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { planAction } from '../../src/actions/list.ts'
import { anonymiseSpec } from '../../src/actions/specs.ts'
import { residual } from '../../src/anonymisation/residual.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { applyEdits, contact, created, field, person, ticket } from './invented.ts'
import { literalRedactor, testPseudonym } from './literal-redactor.ts'

const context: PlanContext = {
  redactor: literalRedactor,
  roster: [],
  pseudonym: testPseudonym,
  timezone: 'Europe/Stockholm',
}
const spec = (more: object = {}) => anonymiseSpec.parse({ action: 'anonymise', ...more })
const anna = person('requester', 'Anna Lindqvist', 'anna@example.se')

const valueAfter = (of: ReturnType<typeof field>, more: object = {}) => {
  const record = ticket([of])
  const { change } = planAction(record, spec(more), context)
  return applyEdits(record, change).fields[0]?.value
}

describe('anonymise, field by field', () => {
  it.each([
    ['a name', field('direct-identifier', 'n', 'Anna', { entity: 'PERSON' }), 'Anonymised'],
    [
      'a unique name',
      field('direct-identifier', 'n', 'Anna', { entity: 'PERSON', rules: { unique: true } }),
      /^anon-[0-9a-f]{16}$/,
    ],
    [
      'an e-mail',
      field('direct-identifier', 'n', 'a@x.se', { entity: 'EMAIL' }),
      /^anon-[0-9a-f]{16}@anonymised\.invalid$/,
    ],
    [
      'a short e-mail column',
      field('direct-identifier', 'n', 'a@x.se', { entity: 'EMAIL', rules: { maxLength: 32 } }),
      /^anon-[0-9a-f]{8}@anonymised\.invalid$/,
    ],
    [
      'a user name',
      field('direct-identifier', 'n', 'anna', { entity: 'USERNAME', rules: { maxLength: 12 } }),
      /^anon-[0-9a-f]{7}$/,
    ],
    ['a phone', field('direct-identifier', 'n', '070-1', { entity: 'PHONE' }), ''],
    [
      'a required phone',
      field('direct-identifier', 'n', '070-1', { entity: 'PHONE', rules: { required: true } }),
      '[PHONE]',
    ],
    ['a phone kept as a number', field('direct-identifier', 'n', 701234567, { entity: 'PHONE' }), undefined],
    ['a number in an array', field('direct-identifier', 'n.0', 701234567, { entity: 'PHONE' }), null],
    ['a city', field('quasi-identifier', 'n', 'Lund', { entity: 'LOCATION' }), ''],
    ['a country', field('quasi-identifier', 'n', 'SE', { onAnonymise: 'keep' }), 'SE'],
    [
      'a date of birth in text',
      field('quasi-identifier', 'n', '1980-05-12', { entity: 'DATE' }),
      '1980-01-01',
    ],
    [
      'a date of birth',
      field('quasi-identifier', 'n', new Date('1980-05-12T00:00:00Z'), { entity: 'DATE' }),
      new Date('1979-12-31T23:00:00Z'),
    ],
    [
      'something to coarsen that is no date',
      field('quasi-identifier', 'n', '223 50', { onAnonymise: 'coarsen' }),
      '',
    ],
    ['a secret', field('secret', 'n', 'abc'), undefined],
    ['a link elsewhere', field('link', 'n', 'group-1'), 'group-1'],
    ["an agent's link", field('link', 'n', 'a1', { person: { id: recordId('a1'), agent: true } }), 'a1'],
    ['a statistic', field('statistic', 'n', created), created],
    ['a technical value', field('technical', 'n', 'Anna'), 'Anna'],
    ['an attachment', field('attachment', 'n', '/uploads/x'), undefined],
    ['a date in free text', field('free-text', 'n', created), undefined],
    ['a yes or no in free text', field('free-text', 'n', true), true],
  ])('%s', (_, of, expected) => {
    if (expected instanceof RegExp) expect(valueAfter(of)).toMatch(expected)
    else expect(valueAfter(of)).toEqual(expected)
  })

  it.each([
    ['text', field('free-text', 'n', 'Hi'), ''],
    ['required text', field('free-text', 'n', 'Hi', { rules: { required: true } }), '[deleted]'],
    [
      'a required subject of three units',
      field('free-text', 'n', 'Hi', { rules: { required: true, maxLength: 3 } }),
      '-',
    ],
    [
      'the desk’s own sentences',
      field('free-text', 'n', 'Anna was set', { templates: ['{PERSON} was set'] }),
      '',
    ],
    ['JSON', field('free-text', 'n', '{"a":1}', { format: 'json' }), '{}'],
    ['a number', field('free-text', 'n', 42), undefined],
  ])('free-text: delete takes %s', (_, of, expected) => {
    expect(valueAfter(of, { 'free-text': 'delete' })).toEqual(expected)
  })

  it('keeps the desk’s own sentences when free text is redacted', () => {
    const record = ticket(
      [
        field('free-text', 'h', 'Anna Lindqvist was set as assignee', {
          templates: ['{PERSON} was set as assignee'],
        }),
      ],
      [anna],
    )
    const { change } = planAction(record, spec(), context)
    expect(applyEdits(record, change).fields[0]?.value).toBe('[PERSON] was set as assignee')
  })
})

describe('anonymise', () => {
  const links = (ids: readonly string[]) => {
    const record = ticket(
      ids.map((id, i) => field('link', `l.${i}`, id, { person: { id: recordId(id), agent: false } })),
    )
    const planned = planAction(record, spec(), context)
    return { planned, after: applyEdits(record, planned.change).fields.map(({ value }) => value) }
  }

  it('leads links to placeholders: equal for one person, distinct for two, and takes the keys to people', () => {
    const { planned, after } = links(['kund-1', 'kund-2', 'kund-1'])
    expect(after[0]).toBe(after[2])
    expect(after[0]).not.toBe(after[1])
    expect([...planned.gone].sort()).toEqual(['kund-1', 'kund-2'])
  })

  it.each(['157', 'p50', '20451'])(
    'does not ask for the key %s in texts, which hold the like by chance',
    id => {
      expect(links([id]).planned.gone).toEqual([])
    },
  )

  it('treats contacts alike, but leaves their links and every agent', () => {
    const fields = [
      field('direct-identifier', 'fullname', 'Anna Lindqvist', { entity: 'PERSON' }),
      field('link', 'self', 'contact-1', { person: { id: recordId('contact-1'), agent: false } }),
    ]
    const planned = planAction(contact(fields), spec(), context)
    expect(planned.change).toMatchObject({ edits: [{ kind: 'set', path: 'fullname', value: 'Anonymised' }] })
    for (const action of [
      spec(),
      { action: 'delete' as const },
      { action: 'redact' as const, operator: 'replace' as const },
    ]) {
      expect(planAction(contact(fields, true), action, context).change).toMatchObject({
        do: 'edit',
        edits: [],
      })
    }
  })

  it('lists names with their telling parts, and nothing that stays by the data map', () => {
    const record = ticket(
      [
        field('free-text', 'issue', 'Anna Berg-Lindqvist, vs Bo Agent'),
        field('statistic', 'servedBy', 'Bo Agent'),
      ],
      [
        person('requester', 'Anna Lise Berg', 'anna@example.se'),
        person('agent', 'Bo Agent', 'bo@desk.example'),
      ],
    )
    const { gone } = planAction(record, spec({ 'free-text': 'delete' }), context)
    expect([...gone].sort()).toEqual(['Anna', 'Anna Lise Berg', 'Lise', 'anna@example.se', 'bo@desk.example'])
  })

  it('reads texts that go as a whole only where it is asked to be thorough', () => {
    const record = ticket([field('free-text', 'issue', 'Call bo@elsewhere.example')])
    const read = (more: object) =>
      planAction(record, spec({ 'free-text': 'delete' }), { ...context, ...more })
    const [quick, thorough] = [read({}), read({ isThorough: true })]
    expect(quick.gone).toEqual([])
    expect(thorough.gone).toContain('bo@elsewhere.example')
    expect(thorough.change).toEqual(quick.change)
    expect(thorough.found).toEqual(quick.found)
  })

  it('gives each file its own removal', () => {
    const record = ticket([
      field('attachment', 'attachments.0.path', '/u/1'),
      field('attachment', 'attachments.1.path', ''),
    ])
    expect(planAction(record, spec(), context).change).toMatchObject({
      edits: [{ kind: 'remove-file', path: 'attachments.0.path' }],
    })
    expect(planAction(record, spec({ attachments: 'keep-metadata' }), context).change).toMatchObject({
      edits: [{ kind: 'remove-file', path: 'attachments.0.path', keep: 'entry' }],
    })
  })
})

describe('coarsen-times', () => {
  const reply = new Date(+created + 95 * 60_000)
  const record = ticket([
    field('statistic', 'date', created),
    field('statistic', 'comments.0.date', reply.toISOString()),
    field('statistic', 'count', 1_710_670_530_250),
    field('technical', 'updated', reply),
  ])
  it.each(['day', 'month'] as const)(
    '%s: creation falls on its first moment, distances stay, a second time changes nothing',
    to => {
      const { change } = planAction(record, spec({ 'coarsen-times': to }), context)
      const floor = DateTime.fromJSDate(created, { zone: 'Europe/Stockholm' }).startOf(to).toJSDate()
      const after = applyEdits(record, change, floor)
      const [date, replied, count, updated] = after.fields.map(({ value }) => value)
      expect(date).toEqual(floor)
      expect(+new Date(String(replied)) - +floor).toBe(+reply - +created)
      expect([count, updated]).toEqual([1_710_670_530_250, reply])
      expect(planAction(after, spec({ 'coarsen-times': to }), context).change).toMatchObject({ edits: [] })
    },
  )
})

describe('residual after anonymising', () => {
  it('is zero', () => {
    const record = ticket(
      [
        field('free-text', 'issue', '<p>Hi, Anna Lindqvist here, anna@example.se</p>', { format: 'html' }),
        field('direct-identifier', 'visitor.email', 'anna@example.se', { entity: 'EMAIL' }),
        field('direct-identifier', 'visitor.ip', '10.1.2.3', { entity: 'IP' }),
      ],
      [anna],
    )
    const { change, gone } = planAction(record, spec(), context)
    expect(
      residual(
        record.fields.map(({ value }) => String(value)),
        gone,
      ),
    ).toBe(5)
    expect(
      residual(
        applyEdits(record, change).fields.map(({ value }) => String(value)),
        gone,
      ),
    ).toBe(0)
  })
})
