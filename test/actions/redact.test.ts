import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { planAction } from '../../src/actions/list.ts'
import { redactSpec } from '../../src/actions/specs.ts'
import { residual } from '../../src/anonymisation/residual.ts'
import { applyEdits, contact, field, person, ticket } from './invented.ts'
import { literalRedactor, testPseudonym } from './literal-redactor.ts'

const context: PlanContext = {
  redactor: literalRedactor,
  roster: [{ names: ['Agnes Agentsson'], emails: [], phones: [], usernames: [] }],
  pseudonym: testPseudonym,
  timezone: 'Europe/Stockholm',
}
const spec = (more: object = {}) => redactSpec.parse({ action: 'redact', ...more })
const anna = person('requester', 'Anna Lindqvist', 'anna@example.se')

const values = (record: Parameters<typeof planAction>[0], more: object = {}) => {
  const planned = planAction(record, spec(more), context)
  return { planned, after: applyEdits(record, planned.change).fields.map(({ value }) => value) }
}

describe('redact', () => {
  it('takes participants out of every text, copies and file names included', () => {
    const record = ticket(
      [
        field('free-text', 'subject', 'Anna cannot log in'),
        field('free-text', 'comments.0.comment', 'Mail anna@example.se from 10.1.2.3'),
        field('free-text', 'data.ticket.subject', 'Anna cannot log in', { document: 'notifications:9' }),
        field('attachment', 'attachments.0.name', 'Anna Lindqvist.pdf', { format: 'filename' }),
        field('attachment', 'attachments.0.path', '/uploads/1', {}),
      ],
      [anna],
    )
    const { planned, after } = values(record)
    expect(after).toEqual([
      '[PERSON] cannot log in',
      'Mail [EMAIL] from [IP]',
      '[PERSON] cannot log in',
      '[PERSON].pdf',
      '/uploads/1',
    ])
    expect(planned.found).toEqual({ PERSON: 3, EMAIL: 1, IP: 1 })
    expect(planned.gone).toEqual(
      expect.arrayContaining(['Anna Lindqvist', 'Anna', 'Lindqvist', 'anna@example.se', '10.1.2.3']),
    )
    expect(residual(after.map(String), planned.gone)).toBe(0)
  })

  it('keeps to the entities it was given, in what it edits and in what must be gone', () => {
    const record = ticket(
      [field('free-text', 'issue', 'Anna, card 4111 1111 1111 1111, ip 10.1.2.3')],
      [anna],
    )
    const { planned, after } = values(record, { entities: ['CARD', 'IP'] })
    expect(after).toEqual(['Anna, card [CARD], ip [IP]'])
    expect(planned.found).toEqual({ CARD: 1, IP: 1 })
    expect([...planned.gone].sort()).toEqual(['10.1.2.3', '4111 1111 1111 1111'])
  })

  it('replaces identifiers in fields of their own', () => {
    const record = contact([
      field('direct-identifier', 'fullname', 'Anna Lindqvist', {
        entity: 'PERSON',
        rules: { required: true },
      }),
      field('direct-identifier', 'email', 'anna@example.se', { entity: 'EMAIL', rules: { unique: true } }),
      field('direct-identifier', 'username', 'anna.l', { entity: 'USERNAME', rules: { unique: true } }),
      field('direct-identifier', 'street', 'By the lake', { entity: 'ADDRESS' }),
      field('quasi-identifier', 'country', 'SE', { entity: 'LOCATION', onAnonymise: 'keep' }),
      field('quasi-identifier', 'born', new Date(0), { entity: 'DATE' }),
      field('secret', 'password', '$2a$10$abc', { rules: { required: true } }),
      field('secret', 'token', 'ab12cd34'),
    ])
    const { planned, after } = values(record)
    expect(after).toEqual([
      '[PERSON]',
      expect.stringMatching(/^anon-[0-9a-f]{16}@anonymised\.invalid$/),
      expect.stringMatching(/^anon-[0-9a-f]{16}$/),
      '[ADDRESS]',
      'SE',
      expect.stringMatching(/^anon-[0-9a-f]{32}$/),
    ])
    expect(planned.gone).toEqual(
      expect.arrayContaining(['Anna Lindqvist', 'anna.l', '$2a$10$abc', 'ab12cd34']),
    )
    expect(residual(after.map(String), planned.gone)).toBe(0)
  })

  it('leaves secrets and other identifiers when asked for a few entities', () => {
    const record = contact([
      field('direct-identifier', 'fullname', 'Anna Lindqvist', { entity: 'PERSON' }),
      field('direct-identifier', 'email', 'anna@example.se', { entity: 'EMAIL' }),
      field('secret', 'token', 'ab12cd34'),
    ])
    expect(values(record, { entities: ['EMAIL'] }).after).toEqual(['Anna Lindqvist', '[EMAIL]', 'ab12cd34'])
  })

  it.each([
    ['mask', '**** *********'],
    ['drop', ''],
    ['token', expect.stringMatching(/^\[PERSON_[0-9a-f]{8}\]$/)],
  ])('uses the operator %s in fields too, and twice is once', (operator, expected) => {
    const record = contact([field('direct-identifier', 'fullname', 'Anna Lindqvist', { entity: 'PERSON' })])
    const planned = planAction(record, spec({ operator }), context)
    const once = applyEdits(record, planned.change)
    expect(once.fields[0]?.value).toEqual(expected)
    expect(planAction(once, spec({ operator }), context).change).toMatchObject({ edits: [] })
  })

  it('never empties what the desk requires, nor outgrows it, nor cuts a placeholder in two', () => {
    const record = ticket(
      [
        field('free-text', 'subject', 'Anna', { rules: { required: true } }),
        field('free-text', 'title', 'Ask Anna', { rules: { maxLength: 8 } }),
        field('direct-identifier', 'nick', 'Anna', {
          entity: 'PERSON',
          rules: { required: true, maxLength: 4 },
        }),
      ],
      [anna],
    )
    expect(values(record, { operator: 'drop' }).after).toEqual(['[deleted]', 'Ask ', '-'])
    expect(values(record).after.slice(0, 2)).toEqual(['[PERSON]', 'Ask'])
  })

  it('searches numbers as they are written, and drops an object that names somebody', () => {
    const record = ticket(
      [
        field('free-text', 'custom.phone', 701234567),
        field('free-text', 'custom.order', 42),
        field('free-text', 'custom.payload', { from: 'anna@example.se' }),
        field('free-text', 'custom.flags', { urgent: true }),
        field('free-text', 'custom.ok', true),
      ],
      [{ ...anna, phones: ['701234567'] }],
    )
    expect(values(record).after).toEqual(['[PHONE]', 42, { urgent: true }, true])
  })

  it('takes a value that a field of the record names outright out of the texts, whatever its shape', () => {
    const record = ticket([
      field('direct-identifier', 'customer', 'K-77.12', { entity: 'ID_NUMBER' }),
      field('free-text', 'issue', 'My number is k-77.12, not K-77.123 or K-77x12'),
    ])
    expect(values(record).after).toEqual(['[ID_NUMBER]', 'My number is [ID_NUMBER], not K-77.123 or K-77x12'])
    expect(values(record, { entities: ['IP'] }).planned.change).toMatchObject({ edits: [] })
  })

  it("looks for agents' full names only, and does not take our own words for people", () => {
    const record = ticket(
      [field('free-text', 'issue', 'Agnes Agentsson and Agnes were Anonymised by anon-0123456789abcdef')],
      [person('requester', 'Anonymised', 'anon-0123456789abcdef@anonymised.invalid')],
    )
    const { after, planned } = values(record)
    expect(after).toEqual(['[PERSON] and Agnes were Anonymised by anon-0123456789abcdef'])
    expect(planned.gone).toEqual(['Agnes Agentsson'])
  })

  it('asks for nothing to be gone by which the organisation itself is reached', () => {
    const record = ticket(
      [field('free-text', 'issue', 'To support@desk.example')],
      [person('requester', 'Support', 'support@desk.example'), person('other', 'Eva Ek', 'eva@desk.example')],
    )
    expect(values(record).planned.gone).toEqual(['Eva Ek', 'eva@desk.example'])
  })

  it('leaves files where they are, or takes them with their entry or without, as the stage says', () => {
    const record = ticket([
      field('attachment', 'attachments.0.path', '/uploads/1/x.pdf', { format: 'filename' }),
      field('attachment', 'attachments.1.path', ''),
      field('free-text', 'issue', '<img src="/uploads/1/y.png">', { format: 'html', linksFiles: true }),
    ])
    const edits = (more: object) => {
      const { change } = planAction(record, spec(more), context)
      return change.do === 'edit' ? change.edits : []
    }
    expect(edits({})).toEqual([])
    expect(edits({ attachments: 'redact-name' })).toEqual([])
    const linked = { kind: 'remove-linked', document: 'tickets:1', path: 'issue' }
    const file = { kind: 'remove-file', document: 'tickets:1', path: 'attachments.0.path' }
    expect(edits({ attachments: 'delete' })).toEqual([file, linked])
    expect(edits({ attachments: 'keep-metadata' })).toEqual([{ ...file, keep: 'entry' }, linked])
  })
})
