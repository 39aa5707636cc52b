import { describe, expect, it } from 'vitest'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { documentKey } from '../../../src/tickets/ids.ts'
import { addContact, fileOf, personId, reopen, say } from '../../support/fakes/freshdesk-desk.ts'
import {
  deletion,
  edit,
  is,
  isWrite,
  passing,
  redact,
  signal,
  textOf,
  word,
  world,
  writes,
} from './desk-world.ts'
import { openFake } from './open.ts'

describe('redaction', () => {
  it('changes notes first, then the ticket in one call, and only what has to', async () => {
    const at = await world({ subject: `From ${word}` })
    at.ticket.custom_fields = { cf_note: `for ${word}`, cf_where: 'shop' }
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).map(({ path, body }) => [path.split('/').at(-2), body])).toEqual([
      ['conversations', { body: '<div>[PERSON] called.</div>' }],
      [
        'tickets',
        {
          subject: 'From [PERSON]',
          description: '<div>I am [PERSON].</div>',
          custom_fields: { cf_note: 'for [PERSON]' },
        },
      ],
    ])
    expect(textOf(at)).not.toContain(word)
    expect(at.ticket.custom_fields.cf_where).toBe('shop')
  })

  it('reads the ticket again just before each write', async () => {
    const at = await world()
    await redact(at)
    for (const [index, each] of at.fake.calls.entries())
      if (isWrite(each)) expect(at.fake.calls[index - 1]?.path).toBe('/api/v2/tickets/3')
    expect(writes(at)).toHaveLength(2)
  })

  it.each(passing)('comes through %s at either write, and tells no change twice', async (_, fault) => {
    for (const step of ['/conversations/', '/tickets/3']) {
      const at = await world()
      at.fake.fail(is('PUT', step), fault)
      expect(await redact(at)).toMatchObject([{ result: 'applied' }])
      expect(textOf(at)).not.toContain(word)
      const sent = writes(at).filter(({ path }) => path.includes(step))
      expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
    }
  })

  it('waits for its turn before it looks, not between that and the write', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', 3))
    let turns = 0
    const take = async () => {
      turns += 1
      if (turns === 4) at.ticket.tags.push('legal_hold')
      return 0
    }
    const slow = openFake(at.fake, { budget: { ...createLocalBudget(), take } })
    expect(await slow.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect([turns >= 4, writes(at)]).toEqual([true, []])
  })

  it('stops at a hold that is put between two writes', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'then', act: () => void at.ticket.tags.push('legal_hold') })
    expect(await redact(at)).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toHaveLength(1)
  })

  it('stops where the ticket was opened while a write was waiting', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    at.fake.fail(is('GET', '/conversations'), { kind: 'before', act: () => undefined })
    at.fake.fail(asked => is('GET', '/conversations')(asked) && writes(at).length > 0, {
      kind: 'then',
      act: () => reopen(at.desk, at.ticket),
    })
    expect(await redact(at)).toMatchObject([{ result: 'stale' }])
  })

  it('says that it did nothing where a message was added that the ticket itself does not tell', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', 3))
    say(at.desk, at.ticket, { body: '<div>late</div>', source: 0, by: personId(0) })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at)).toEqual([])
  })

  it('tells a refusal as the failure of one record', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 400 })
    expect(await redact(at)).toMatchObject([{ result: 'failed', code: 'HTTP_400' }])
  })

  it('tells what the desk cannot change: replies, addresses, answers to surveys, other kinds of fields', async () => {
    const at = await world({
      said: [{ body: `<div>says ${word}</div>`, source: 0, by: personId(0) }],
    })
    at.ticket.cc_emails = [`${word}@example.com`]
    at.desk.ratings.push({ id: 1, ticket_id: 3, feedback: `${word} was kind`, ratings: {} })
    const [outcome] = await redact(at)
    expect(outcome).toMatchObject({
      result: 'applied',
      unreachable: ['tickets:cc_emails[]', 'conversations:body', 'satisfaction_ratings:feedback'],
    })
    expect(writes(at)).toHaveLength(1)
  })

  it('writes nothing into the first message that went out by mail', async () => {
    const at = await world({ source: 10 })
    expect(await redact(at)).toMatchObject([{ unreachable: ['tickets:description'] }])
    expect(writes(at).map(({ path }) => path.split('/').at(-2))).toEqual(['conversations'])
  })

  it('writes nothing at all into an archived ticket', async () => {
    const at = await world({ archived: true })
    expect(await redact(at)).toMatchObject([
      { result: 'applied', unreachable: ['tickets:description', 'conversations:body'] },
    ])
    expect(writes(at)).toEqual([])
  })

  it.each(passing)(
    'takes a file whose name says who it is of, from a ticket and from a reply: %s',
    async (_, fault) => {
      const at = await world()
      const [own, sent] = [fileOf(`${word}.pdf`), fileOf(`${word}.jpg`)]
      at.ticket.attachments.push(own, fileOf('other.pdf'))
      at.desk.conversations.get(3)?.[0]?.attachments.push(sent)
      at.fake.fail(is('DELETE', '/attachments/'), fault)
      const record = await at.read('ticket', 3)
      const change = edit(record)
      if (change.change.do !== 'edit') throw new Error('it is an edit')
      const preview = at.connector.preview(record, change.change)
      expect(await at.connector.applyMany([change], signal())).toMatchObject([
        { result: 'applied', unreachable: [] },
      ])
      expect(at.ticket.attachments.map(({ name }) => name)).toEqual(['other.pdf'])
      expect(textOf(at)).not.toContain(word)
      expect((await at.read('ticket', 3)).fields).toEqual(preview.fields)
    },
  )

  it('never sends an empty text, which the desk does not take', async () => {
    const at = await world()
    const record = await at.read('ticket', 3)
    const { change, ...rest } = edit(record)
    if (change.do !== 'edit') throw new Error('it is an edit')
    const edits = change.edits.map(each => ({ ...each, kind: 'set' as const, value: '' }))
    expect(await at.connector.applyMany([{ ...rest, change: { ...change, edits } }], signal())).toMatchObject(
      [{ result: 'applied' }],
    )
    expect(at.ticket.description).toBe('-')
  })
})

describe('correcting a person’s record', () => {
  const corrected = async () => {
    const at = await world()
    addContact(at.desk, 1, word)
    Object.assign(at.desk.contacts.get(personId(1)) ?? {}, {
      other_emails: [`${word}@other.example`, 'kept@other.example'],
      custom_fields: { cf_note: `about ${word}`, cf_kept: 'kept' },
    })
    return { at, change: edit(await at.read('contact', personId(1))) }
  }

  it.each(passing)('is one call, told once: %s', async (_, fault) => {
    const { at, change } = await corrected()
    at.fake.fail(isWrite, fault)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(at.desk.contacts.get(personId(1))).toMatchObject({
      name: '[PERSON]',
      other_emails: ['[PERSON]@other.example', 'kept@other.example'],
      custom_fields: { cf_note: 'about [PERSON]', cf_kept: 'kept' },
    })
  })

  it('leaves the desk a number of ours where nothing else would be left to know them by', async () => {
    const { at, change } = await corrected()
    const document = documentKey(`contacts/${personId(1)}`)
    const edits = [{ kind: 'set' as const, document, path: 'email', value: '' }]
    const emptied = { ...change, change: { ...change.change, do: 'edit' as const, edits } }
    expect(await at.connector.applyMany([emptied], signal())).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(at.desk.contacts.get(personId(1))).toMatchObject({
      ...{ email: null, unique_external_id: `gallra-${personId(1)}` },
    })
  })

  it('is held by a tag on one of their tickets, and stale once somebody else changed it', async () => {
    const { at, change } = await corrected()
    Object.assign(at.desk.contacts.get(personId(1)) ?? {}, { phone: '0701234567' })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    const held = deletion(await at.read('contact', personId(0)))
    at.ticket.tags.push('legal_hold')
    expect(await at.connector.applyMany([held], signal())).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toEqual([])
  })
})
