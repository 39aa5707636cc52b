import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { addContact, addConversation, contactId } from '../../support/fakes/intercom-desk.ts'
import { login } from '../../support/fakes/intercom-server.ts'
import { type Prism, startPrism } from '../../support/prism.ts'
import { collect, deletion, edit, signal, stamped, type World, word, world } from './desk-world.ts'
import { openFake } from './open.ts'

/** Where the vendor's own description of API 2.16 lies: `descriptions/2.16/api.intercom.io.yaml` of intercom/Intercom-OpenAPI. */
const description = process.env.GALLRA_INTERCOM_SPEC ?? ''
if (description === '')
  console.warn(
    'NOT CHECKED: Intercom against its vendor’s own description, as GALLRA_INTERCOM_SPEC names none',
  )

const everything = { rules: [], all: true } as const

describe.skipIf(description === '')('held against the vendor’s own description', () => {
  describe('with the fake behind it', () => {
    let at: World
    let proxy: Prism
    beforeAll(async () => {
      at = await world()
      addContact(at.desk, 1)
      for (const index of [1, 2, 3, 4]) addConversation(at.desk, { index, contact: contactId(0) })
      Object.assign(at.conversation, { title: `of ${word}`, custom_attributes: { Issue: 'Bill' } })
      // Nobody has a tag: by the description its type (`tag`) is an address.
      at.desk.contacts
        .get(contactId(0))
        ?.notes.push({ type: 'note', id: '26', created_at: 1, body: '<p>ok</p>' })
      at.desk.tickets.set('631', { open: false, contact: contactId(2), created_at: 2 })
      proxy = await startPrism({ mode: 'proxy', to: at.fake.url }, description)
    })
    afterAll(() => proxy.stop())
    const connector = () => openFake(proxy)
    const one = async (kind: 'ticket' | 'contact', id: string) => {
      const [record] = await connector().readMany(kind, [recordId(id)], signal())
      if (!record) throw new Error('the record is there')
      return record
    }

    it('refuses what does not fit', async () => {
      const answer = await fetch(`${proxy.url}/conversations/redact`, {
        method: 'POST',
        headers: { authorization: `Bearer ${login.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'source' }),
      })
      expect(answer.status).toBe(422)
    })

    it('reads', async () => {
      const desk = connector()
      for (const kind of ['ticket', 'contact'] as const) {
        const refs = await collect(desk.select(kind, everything, signal()))
        expect(
          await desk.readMany(
            kind,
            refs.map(({ id }) => id),
            signal(),
          ),
        ).toHaveLength(refs.length)
        expect(await desk.count(kind, signal())).toBe(refs.length)
      }
      const rules = [{ categories: '*', clock: 'closed_at', before: new Date('2030-01-01') }] as const
      expect(await collect(desk.select('ticket', { rules }, signal()))).toHaveLength(5)
      expect(await collect(desk.texts(signal()))).not.toEqual([])
      expect(await desk.diagnose({ rules }, signal())).toMatchObject([{ ok: true }, { ok: false }])
      expect(await desk.own(signal())).toContain('support@desk.example')
      await desk.lineage(signal())
    })

    it('redacts, rewrites and deletes', async () => {
      const record = await one('contact', contactId(0))
      const edits = record.fields
        .filter(({ path }) => path === 'name')
        .map(({ document, path }) => ({ kind: 'set' as const, document, path, value: 'Anon' }))
      const writing = stamped(record, { kind: 'contact', id: record.id, do: 'edit', edits })
      expect(await connector().applyMany([writing], signal())).toMatchObject([{ result: 'applied' }])
      const change = edit(await one('ticket', at.conversation.id))
      expect(await connector().applyMany([change], signal())).toMatchObject([
        { result: 'applied', unreachable: [] },
      ])
      // The answer is lost between the fake and Prism: what was deleted is asked for.
      at.fake.fail(({ method }) => method === 'DELETE', { kind: 'lost' })
      const gone = deletion(await one('ticket', at.conversation.id))
      expect(await connector().applyMany([gone], signal())).toMatchObject([
        { result: 'applied', unreachable: [] },
      ])
      const person = deletion(await one('contact', contactId(1)))
      expect(await connector().applyMany([person], signal())).toMatchObject([{ result: 'applied' }])
    })

    it('differs where the description itself does not go on', async () => {
      expect((await proxy.violations()).filter(told => !told.startsWith('request'))).toEqual([
        // A person who was deleted is not found, and only for those who were merged is an answer described.
        'response Unable to match the returned status code with those defined in the document: 200,401,410',
      ])
    })
  })

  describe('with its own examples for answers', () => {
    let mock: Prism
    beforeAll(async () => {
      mock = await startPrism({ mode: 'mock' }, description)
    })

    afterAll(() => mock.stop())

    it('reads them', async () => {
      const desk = openFake(mock)
      expect(await desk.count('ticket', signal())).toBe(1)
      const [ref] = await collect(desk.select('ticket', everything, signal()))
      const [record] = await desk.readMany('ticket', [recordId('503')], signal())
      expect(ref?.facts).toMatchObject({ closed: true, channel: 'conversation' })
      expect(record?.fields.map(({ pattern }) => pattern)).toContain('parts:body')
      const [person] = await desk.readMany('contact', [recordId('6762f0d01bb69f9f2193bb7d')], signal())
      expect(person?.participants).toMatchObject([{ names: ['Joe Bloggs'], emails: ['joe@bloggs.com'] }])
      await desk.diagnose({ rules: [] }, signal())
      expect(await collect(desk.texts(signal()))).not.toEqual([])
      // Nothing changes there: it is seen that the conversation is not gone, and nothing is refused.
      const change = record ? [deletion(record)] : []
      expect(await desk.applyMany(change, signal())).toMatchObject([
        { result: 'failed', code: 'NOT_DELETED' },
      ])
      // Of a person the vendor's own example has paths where its description has addresses.
      expect(await mock.violations()).toEqual(
        ['tags', 'notes', 'companies'].map(
          list => `response.body.${list}.url Response body property ${list}.url must match format "uri"`,
        ),
      )
    })
  })
})
