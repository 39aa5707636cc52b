import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { addPart, contactId, tagConversation } from '../../support/fakes/intercom-desk.ts'
import { collect, is, passing, signal, stamped, type World, word, world, writes } from './desk-world.ts'

const isUpdate = is('PUT', '/contacts/')

const desk = async () => {
  const at = await world()
  const contact = at.desk.contacts.get(contactId(0))
  if (!contact) throw new Error('the person is there')
  Object.assign(contact, { name: `${word} Berg`, phone: '+46701740699' })
  contact.custom_attributes = { nickname: `little ${word}`, segment: `like ${word}` }
  contact.notes.push({ type: 'note', id: '26', created_at: 1, body: `<p>Knows ${word}</p>` })
  return { ...at, contact }
}

/** Every value that names the person is set to another, and the telephone to none. */
const rewriting = async (at: World) => {
  const record = await at.read('contact', contactId(0))
  const edits = record.fields.flatMap(({ document, path, value }) => {
    if (path === 'phone') return [{ kind: 'set' as const, document, path, value: '' }]
    if (typeof value !== 'string' || !value.includes(word)) return []
    return [{ kind: 'set' as const, document, path, value: value.replaceAll(word, 'Anon') }]
  })
  const change = { kind: 'contact' as const, id: record.id, do: 'edit' as const, edits }
  return { change: stamped(record, change), preview: at.connector.preview(record, change) }
}

describe('what a person’s own record says', () => {
  it('is written by one call; what no call writes is told', async () => {
    const at = await desk()
    const { change, preview } = await rewriting(at)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      {
        ...{ result: 'applied', stampAfter: preview.stamp },
        unreachable: ['contacts:custom_attributes.segment', 'notes:body'],
      },
    ])
    expect(writes(at).map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { name: 'Anon Berg', phone: null, custom_attributes: { nickname: 'little Anon' } }],
    ])
    const after = await at.read('contact', contactId(0))
    expect([after.stamp, after.fields]).toEqual([preview.stamp, preview.fields])
    const id = recordId(contactId(0))
    expect(String((await at.connector.dump('contact', [id], signal())).get(id))).not.toContain(word)
  })

  it.each(passing)('comes through %s', async (_, fault) => {
    const at = await desk()
    at.fake.fail(isUpdate, fault)
    const { change } = await rewriting(at)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'applied' }])
    expect(at.contact.name).toBe('Anon Berg')
    expect(writes(at)).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('stays while a hold is on it, and where somebody else has written', async () => {
    const at = await desk()
    const { change } = await rewriting(at)
    tagConversation(at.desk, at.conversation, 'legal_hold')
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    at.conversation.tags.tags.length = 0
    at.contact.phone = '+46701740600'
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at)).toEqual([])
  })

  it('fails alone where the desk takes no such value', async () => {
    const at = await desk()
    at.fake.fail(isUpdate, { kind: 'status', status: 409 })
    const { change } = await rewriting(at)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'HTTP_409' },
    ])
  })
})

describe('texts of the whole workspace', () => {
  it('are parted into what a call can change and what none can, by where it stands', async () => {
    const at = await desk()
    addPart(at.desk, at.conversation, { body: null, author: contactId(0), at: 5 })
    at.conversation.source.redacted = true
    const all = await collect(at.connector.texts(signal()))
    const named = (texts: readonly string[]) => texts.some(text => text.includes(word))
    const changeable = all.flatMap(({ place, texts }) => (named(texts) ? [place] : []))
    expect(changeable).toEqual(['parts', 'contacts'])
    const fixed = all.flatMap(each =>
      (each.fixed ?? []).flatMap(({ place, texts }) => (named(texts) ? [place] : [])),
    )
    expect(fixed).toEqual([
      'conversations:source.body',
      'parts:author.name',
      'contacts:custom_attributes.segment',
      'notes:body',
    ])
  })
})
