import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { planAction } from '../../src/actions/list.ts'
import { isWrong } from '../../src/actions/rectify.ts'
import type { ActionSpec, ForgetSpec } from '../../src/actions/specs.ts'
import type { PersonOf } from '../../src/anonymisation/person.ts'
import { residual } from '../../src/anonymisation/residual.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { recordId } from '../../src/tickets/ids.ts'
import type { Field, Participant, StoreRecord } from '../../src/tickets/record.ts'
import { applyEdits, field, person, ticket } from './invented.ts'
import { testPseudonym } from './literal-redactor.ts'

const redactor = createRedactor({ locales: ['sv-SE', 'fi-FI', 'en-GB'] })
const asa: PersonOf = {
  known: {
    names: ['Åsa Lindqvist'],
    emails: ['asa.lindqvist@example.se'],
    phones: ['+46 70 123 45 67'],
    usernames: ['asalind'],
  },
  ids: new Map([['helpdesk', new Set([recordId('asa')])]]),
  values: ['19811218-9876'],
  changes: [],
}
const context: PlanContext = {
  redactor,
  roster: [{ names: ['Agneta Agentsson'], emails: [], phones: [], usernames: [] }],
  pseudonym: testPseudonym,
  timezone: 'Europe/Stockholm',
  person: asa,
}
const forget: ForgetSpec = { action: 'forget' }

const link = (path: string, id: string, agent = false): Field =>
  field('link', path, id, { person: { id: recordId(id), agent } })
const text = (path: string, value: string, more = {}): Field => ({
  ...field('free-text', path, value),
  ...more,
})

const participants: readonly Participant[] = [
  person('requester', 'Erik Holmgren', 'erik@firma.se', 'erik'),
  person('other', 'Åsa Lindqvist', 'asa.lindqvist@example.se', 'asa'),
  person('agent', 'Agneta Agentsson', 'agneta@desk.example', 'agneta'),
]

const shared = (...fields: readonly Field[]): StoreRecord =>
  ticket([link('owner', 'erik'), link('assignee', 'agneta', true), ...fields], participants)

const forgotten = (record: StoreRecord, spec: ActionSpec = forget, of: PlanContext = context) => {
  const planned = planAction(record, spec, of)
  const left = applyEdits(record, planned.change)
  return { planned, left, valueAt: (path: string) => left.fields.find(each => each.path === path)?.value }
}

describe('where a link can be led nowhere else', () => {
  it('it stays, and what names the person goes all the same', () => {
    const record = shared(link('seen.0', 'asa'), text('body', 'Åsa Lindqvist ringde.'))
    const { planned, valueAt } = forgotten(record, { action: 'forget', links: 'stay' })
    expect([valueAt('seen.0'), valueAt('body')]).toEqual(['asa', '[PERSON] ringde.'])
    expect(planned.change.do === 'edit' && planned.change.edits.map(({ kind }) => kind)).toEqual(['set'])
  })

  it('of a ticket of their own no text is left, and nothing else that identifies', () => {
    const record = ticket(
      [
        link('owner', 'asa'),
        text('body', 'Hej!'),
        field('direct-identifier', 'from', 'x@y.se', { entity: 'EMAIL' }),
      ],
      [person('requester', 'Åsa Lindqvist', 'asa.lindqvist@example.se', 'asa')],
    )
    const { valueAt } = forgotten(record, { action: 'forget', links: 'stay', texts: 'whole' })
    expect([valueAt('owner'), valueAt('body')]).toEqual(['asa', ''])
    expect(valueAt('from')).not.toBe('x@y.se')
  })
})

describe('one person goes from a ticket that others have a part in', () => {
  it.each([
    ['Hej, Åsa Lindqvist ringde om min order.', 'Hej, [PERSON] ringde om min order.'],
    ['Skriv till asa.lindqvist+kund@example.se eller Erik.', 'Skriv till [EMAIL] eller Erik.'],
    ['Ring Åsa på 070-123 45 67, mig på 070-765 43 21.', 'Ring [PERSON] på [PHONE], mig på 070-765 43 21.'],
    ['Lindqvists faktura gick till erik@firma.se.', '[PERSON] faktura gick till erik@firma.se.'],
    ['Erik Holmgren och Agneta Agentsson har svarat.', 'Erik Holmgren och Agneta Agentsson har svarat.'],
    ['Personnummer 811218-9876 hör till henne.', 'Personnummer 811218-9876 hör till henne.'],
    // Grouped as nobody does, encoded as mails do: no recogniser reads it.
    ['Order 70-12 345 67 och 0 701 23-45 67, +46.701.23.45.67.', 'Order [PHONE] och [PHONE], [PHONE].'],
    [
      'Från =C3=85sa Lindqvist, =C5sa_Lindqvists, =?q?Lindqvist,_=C3=85sa?=',
      'Från [PERSON], [PERSON], =?q?[PERSON]?=',
    ],
    ['Konto asa.lindqvist=40example.se är stängt, 1=2.', 'Konto [EMAIL] är stängt, 1=2.'],
    ['Se YXNhLmxpbmRxdmlzdEBleGFtcGxlLnNl här.', 'Se [deleted] här.'],
    ['Svar: RnJvbTogw4VzYSBMaW5kcXZpc3Q= nu', 'Svar: [deleted] nu'],
    [
      'ZXJpa0BmaXJtYS5zZSBvY2ggYW5uYXQ= stannar, 46701234568 med',
      'ZXJpa0BmaXJtYS5zZSBvY2ggYW5uYXQ= stannar, 46701234568 med',
    ],
  ])('%s', (before, expected) => {
    expect(forgotten(shared(text('issue', before))).valueAt('issue')).toBe(expected)
  })

  it('takes everything personal out of what the person wrote, but what is another participant’s', () => {
    const record = shared(
      link('comments.0.owner', 'asa'),
      text('comments.0.comment', 'Mitt personnummer är 19640823-3234, IP 203.0.113.7. Erik Holmgren vet.'),
      link('comments.1.owner', 'erik'),
      text('comments.1.comment', 'Mitt personnummer är 19640823-3234.'),
    )
    const { valueAt } = forgotten(record)
    expect(valueAt('comments.0.comment')).toBe(
      'Mitt personnummer är [ID_NUMBER], IP [IP]. Erik Holmgren vet.',
    )
    expect(valueAt('comments.1.comment')).toBe('Mitt personnummer är 19640823-3234.')
  })

  it('takes links, fields of their own and what stands beside them, and leaves those of others', () => {
    const record = shared(
      link('subscribers.0', 'asa'),
      link('subscribers.1', 'erik'),
      field('direct-identifier', 'cc.0.email', 'Asa.Lindqvist@example.se', { entity: 'EMAIL' }),
      field('direct-identifier', 'cc.0.ip', '203.0.113.9', { entity: 'IP' }),
      field('direct-identifier', 'cc.1.email', 'erik@firma.se', { entity: 'EMAIL' }),
      field('direct-identifier', 'cc.1.ip', '203.0.113.10', { entity: 'IP' }),
      link('attachments.0.owner', 'asa'),
      field('attachment', 'attachments.0.path', '/uploads/asa.pdf', { format: 'filename' }),
      link('attachments.1.owner', 'erik'),
      field('attachment', 'attachments.1.path', '/uploads/kvitto.pdf', { format: 'filename' }),
    )
    const { planned, valueAt } = forgotten(record)
    expect(valueAt('subscribers.0')).not.toBe('asa')
    expect(valueAt('subscribers.1')).toBe('erik')
    expect(valueAt('owner')).toBe('erik')
    expect(valueAt('cc.0.email')).toMatch(/anonymised\.invalid$/u)
    expect(valueAt('cc.0.ip')).toBe('')
    expect(valueAt('cc.1.email')).toBe('erik@firma.se')
    expect(valueAt('cc.1.ip')).toBe('203.0.113.10')
    expect(planned.change).toMatchObject({
      edits: expect.arrayContaining([expect.objectContaining({ kind: 'remove-file' })]),
    })
    expect(valueAt('attachments.0.path')).toBeUndefined()
    expect(valueAt('attachments.1.path')).toBe('/uploads/kvitto.pdf')
  })

  it('leaves a word alone that may be another’s name, and takes the full name all the same', () => {
    const namesake = person('requester', 'Åsa Berg', 'asa.berg@firma.se', 'asa-berg')
    const record = ticket(
      [link('owner', 'asa-berg'), text('issue', 'Åsa skrev till Åsa Lindqvist.')],
      [namesake],
    )
    expect(forgotten(record).valueAt('issue')).toBe('Åsa skrev till [PERSON].')
  })

  it('knows the cases of a Finnish name', () => {
    const virtanen: PersonOf = { ...asa, known: { ...asa.known, names: ['Päivi Virtanen'] } }
    const record = shared(text('issue', 'Päivi Virtasen tilaus, kysy Päivi Virtaselta. Terveisin Erik'))
    const { valueAt } = forgotten(record, forget, { ...context, person: virtanen })
    expect(valueAt('issue')).toBe('[PERSON] tilaus, kysy [PERSON]. Terveisin Erik')
  })

  it('keeps the fields that are evidence', () => {
    const record = shared(
      text('subject', 'Faktura till Åsa Lindqvist'),
      text('issue', 'Åsa Lindqvist ringde'),
    )
    const { valueAt } = forgotten(record, { ...forget, keep: ['tickets:subject'] })
    expect(valueAt('subject')).toBe('Faktura till Åsa Lindqvist')
    expect(valueAt('issue')).toBe('[PERSON] ringde')
  })

  it('is done once it was done, leaves nothing, and touches no record without the person', () => {
    const record = shared(
      link('subscribers.0', 'asa'),
      text('issue', '<p>From: &Aring;sa Lindqvist &lt;asa.lindqvist@example.se&gt;</p>', { format: 'html' }),
      text('history.0.description', 'Åsa Lindqvist was set as assignee'),
    )
    const { planned, left } = forgotten(record)
    const texts = left.fields.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    expect(residual(texts, planned.gone)).toBe(0)
    const withoutThem = { ...left, participants: participants.filter(({ id }) => id !== 'asa') }
    expect(planAction(withoutThem, forget, context).change).toMatchObject({ edits: [] })
    const stranger = shared(text('issue', 'Anna Berg ringde om 19640823-3234.'))
    expect(planAction(stranger, forget, context).change).toMatchObject({ edits: [] })
  })

  it('does not ask for a family name to be gone that somebody else bears', () => {
    const family = text('issue', 'Åsa Lindqvist och Deirdre Lindqvist ringde.')
    for (const who of [participants.slice(0, 1), participants]) {
      const { planned, left, valueAt } = forgotten(ticket([link('owner', 'erik'), family], who))
      expect(valueAt('issue')).toBe('[PERSON] och Deirdre Lindqvist ringde.')
      const texts = left.fields.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
      expect(residual(texts, planned.gone)).toBe(0)
    }
  })
})

describe('what no recogniser knows by its shape', () => {
  const hers = [
    link('cc.0.account', 'asa'),
    field('direct-identifier', 'cc.0.customer', 'K-48213', { entity: 'ID_NUMBER' }),
    field('secret', 'cc.0.token', 'tok 9f8e7d'),
  ]
  const his = [
    link('cc.1.account', 'erik'),
    field('direct-identifier', 'cc.1.customer', 'K-48214', { entity: 'ID_NUMBER' }),
  ]

  it.each([
    ['plain', 'Ang K-48213 och K-48214, ej XK-48213.', 'Ang [ID_NUMBER] och K-48214, ej XK-48213.'],
    [
      'html',
      '<p title="K-48213">K-<b>48213</b>, K-48214</p>',
      '<p title="[ID_NUMBER]">[ID_NUMBER]<b></b>, K-48214</p>',
    ],
    ['html', '<p>&#75;-48213, tok&nbsp;9f8e7d</p>', '<p>[ID_NUMBER], [deleted]</p>'],
    ['json', '{"a":"k-48213","b":["K-48214"]}', '{"a":"[ID_NUMBER]","b":["K-48214"]}'],
    ['filename', 'faktura_K-48213.pdf', 'faktura_[ID_NUMBER].pdf'],
  ] as const)('goes letter by letter from the texts of the ticket: %s %s', (format, before, after) => {
    const { planned, left, valueAt } = forgotten(shared(...hers, ...his, text('issue', before, { format })))
    expect(valueAt('issue')).toBe(after)
    expect(valueAt('cc.0.customer')).toBe('')
    expect(valueAt('cc.1.customer')).toBe('K-48214')
    const texts = left.fields.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    expect(residual(texts, planned.gone)).toBe(0)
  })

  it('goes also where only the person’s own record holds it, and stays where it is somebody else’s too', () => {
    const of = { ...context, person: { ...asa, values: ['K-48213', 'anna', 'x@erik.se'] } }
    const record = shared(
      text('issue', 'K-48213, Storgatan 1, Anna, xx@erik.se'),
      link('cc.0.account', 'asa'),
      field('direct-identifier', 'cc.0.address', 'Storgatan 1', { entity: 'ADDRESS' }),
      link('cc.1.account', 'erik'),
      field('direct-identifier', 'cc.1.address', 'Storgatan 1', { entity: 'ADDRESS' }),
    )
    const { planned, valueAt } = forgotten(record, forget, of)
    expect(valueAt('issue')).toBe('[deleted], Storgatan 1, Anna, xx@erik.se')
    expect([valueAt('cc.0.address'), valueAt('cc.1.address')]).toEqual(['', 'Storgatan 1'])
    expect(planned.gone).not.toContain('Storgatan 1')
  })
})

describe('a field that cannot be read, in a ticket that is shared', () => {
  const bytes = (said: string, encoding: BufferEncoding = 'utf8') => ({ raw: Buffer.from(said, encoding) })

  it.each([
    ['beside the person’s link', 'comments.0.raw', bytes('nothing of note'), true],
    ['beside somebody else’s', 'comments.1.raw', bytes('nothing of note'), false],
    [
      'beside somebody else’s, and names the person',
      'comments.1.raw',
      bytes('<Asa.Lindqvist@example.se>'),
      true,
    ],
    ['the same in another encoding', 'custom.raw', bytes('Åsa Lindqvist', 'latin1'), true],
    ['beside nobody in another’s ticket', 'custom.raw', bytes('\u0001\u0002'), false],
  ])('%s', (_, path, value, goes) => {
    const record = shared(
      link('comments.0.owner', 'asa'),
      link('comments.1.owner', 'erik'),
      text(path, '', { value }),
    )
    const { planned, valueAt } = forgotten(record)
    expect(valueAt(path)).toEqual(goes ? undefined : value)
    expect(planned.found.OTHER).toBe(goes ? 1 : undefined)
  })

  it('goes from the person’s own ticket wherever nobody else’s link is', () => {
    const own = shared(text('custom.raw', '', { value: bytes('\u0001') }))
    if (own.kind !== 'ticket') throw new Error('no ticket')
    const record = { ...own, facts: { ...own.facts, requester: recordId('asa') } }
    expect(forgotten(record).valueAt('custom.raw')).toBeUndefined()
  })
})

describe('rectify', () => {
  it('puts right a value wherever it stands as a whole word', () => {
    const changes = [{ from: 'Åsa Lindkvist', to: 'Åsa Lindqvist' }]
    const record = ticket([
      field('direct-identifier', 'name', 'Åsa Lindkvist', { entity: 'PERSON' }),
      text('issue', '<p>Hej &amp; tack, åsa  lindkvist. Åsa Lindkvistson</p>', { format: 'html' }),
    ])
    const of = { ...context, person: { ...asa, changes } }
    const { left } = forgotten(record, { action: 'rectify' }, of)
    expect(left.fields.map(({ value }) => value)).toEqual([
      'Åsa Lindqvist',
      '<p>Hej &amp; tack, Åsa Lindqvist. Åsa Lindkvistson</p>',
    ])
  })

  it.each([
    [
      'numeric entities',
      'Lindén',
      'Lindahl',
      '<p>Fru Lind&#233;n, Lind&#xe9;n</p>',
      '<p>Fru Lindahl, Lindahl</p>',
    ],
    ['named entities', 'Åberg & Co', 'Å&B', '<p>&Aring;berg &amp; Co</p>', '<p>Å&amp;B</p>'],
    ['words across tags', 'Berg Ek', 'Ek', '<b>Berg</b> <i>Ek</i>!', '<b>Ek</b><i></i>!'],
    [
      'what is right already',
      'Berg',
      'Berg-Larsen',
      '<p>Berg, Berg-Larsen</p>',
      '<p>Berg-Larsen, Berg-Larsen</p>',
    ],
    ['what ends as it began', 'Berg', 'Anna Berg', '<p>Anna Berg, Berg</p>', '<p>Anna Berg, Anna Berg</p>'],
    ['another case', 'anna berg', 'Anna Berg', '<p>anna berg, Anna Berg</p>', '<p>Anna Berg, Anna Berg</p>'],
  ])('reads %s, and finds nothing to do the second time', (_, from, to, before, after) => {
    const of = { ...context, person: { ...asa, changes: [{ from, to }] } }
    const record = ticket([text('issue', before, { format: 'html' })])
    expect(isWrong(record, of.person)).toBe(true)
    const { left, valueAt } = forgotten(record, { action: 'rectify' }, of)
    expect(valueAt('issue')).toBe(after)
    expect(isWrong(left, of.person)).toBe(false)
  })
})
