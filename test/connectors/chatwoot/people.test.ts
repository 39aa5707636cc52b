import { describe, expect, it } from 'vitest'
import type { Edit, StampedChange } from '../../../src/tickets/change.ts'
import type { StoreRecord } from '../../../src/tickets/record.ts'
import { personId } from '../../support/fakes/chatwoot-desk.ts'
import { isWrite, passing, signal, type World, word, world, writes } from './desk-world.ts'

/** A person of whom the desk knows all that it can. */
const known = async () => {
  const at = await world()
  const contact = at.desk.contacts.get(personId(1))
  if (!contact) throw new Error('the contact is there')
  Object.assign(contact, {
    ...{ phone_number: '+46701740699', identifier: `shop-${word}`, thumbnail: 'https://x.example/a.png' },
    custom_attributes: { plan: 'gold', 'home.street': `${word} 1`, kin: [{ name: word }] },
    additional_attributes: { city: word, created_at_ip: '203.0.113.7', size: 3 },
  })
  at.desk.notes.set(contact.id, [
    { id: 61, content: `Called ${word}` },
    { id: 62, content: 'Likes tea' },
  ])
  return { ...at, contact }
}

const written = (record: StoreRecord, change: (value: string, path: string) => string): StampedChange => ({
  ...{ stamp: record.stamp, source: record.source, holdTags: ['legal_hold'] },
  change: {
    ...{ kind: 'contact', id: record.id, do: 'edit' },
    edits: record.fields.flatMap(({ document, path, value, class: of }): Edit[] => {
      if (of === 'attachment') return [{ kind: 'remove-file', document, path }]
      const after = change(String(value), path)
      return after === value ? [] : [{ kind: 'set', document, path, value: after }]
    }),
  },
})

const edit = async (at: World, change: (value: string, path: string) => string) => {
  const record = await at.read('contact', personId(1))
  const stamped = written(record, change)
  if (stamped.change.do !== 'edit') throw new Error('it is an edit')
  const preview = at.connector.preview(record, stamped.change)
  return { preview, outcome: await at.connector.applyMany([stamped], signal()) }
}

describe('what a person’s own record says', () => {
  it('is emptied: members, bags, picture and notes; what the channel knows them by is told', async () => {
    const at = await known()
    const { preview, outcome } = await edit(at, () => '')
    expect(outcome).toMatchObject([
      {
        ...{ result: 'applied', stampAfter: preview.stamp },
        unreachable: ['contacts:contact_inboxes[].source_id'],
      },
    ])
    expect(at.contact).toMatchObject({
      ...{ name: '', email: null, phone_number: null, identifier: null, thumbnail: '' },
      custom_attributes: { plan: '', 'home.street': '', kin: [{ name: '' }] },
      additional_attributes: { city: '', created_at_ip: '', size: 3 },
    })
    expect(at.desk.notes.get(at.contact.id)).toEqual([])
    const after = await at.read('contact', personId(1))
    expect([after.stamp, after.fields]).toEqual([preview.stamp, preview.fields])
    expect(after.fields.map(({ path }) => path)).toEqual(['contact_inboxes.0.source_id'])
    // Nobody is empty in a way that the next cannot be: the desk would take a second empty identifier for a twin.
    const [other] = await at.connector.applyMany(
      [written(await at.read('contact', personId(0)), () => '')],
      signal(),
    )
    expect(other).toMatchObject({ result: 'applied' })
  })

  it('is put right where it is wrong, and the rest is kept', async () => {
    const at = await known()
    const { outcome } = await edit(at, value => value.replaceAll(word, 'Qwerty'))
    expect(outcome).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.contact).toMatchObject({
      ...{ name: 'Pekka Virtanen', identifier: 'shop-Qwerty', phone_number: '+46701740699' },
      custom_attributes: { plan: 'gold', 'home.street': 'Qwerty 1', kin: [{ name: 'Qwerty' }] },
      additional_attributes: { city: 'Qwerty', created_at_ip: '203.0.113.7', size: 3 },
    })
  })

  it.each(passing)('comes through %s at each of its calls', async (_, fault) => {
    const at = await known()
    for (const method of ['PUT', 'DELETE']) at.fake.fail(asked => asked.method === method, fault)
    expect((await edit(at, () => '')).outcome).toMatchObject([{ result: 'applied' }])
    expect([at.contact.name, at.contact.thumbnail, at.desk.notes.get(at.contact.id)]).toEqual(['', '', []])
  })

  it('is left where somebody else has written since, and where a hold comes between two calls', async () => {
    const at = await known()
    const change = written(await at.read('contact', personId(1)), () => '')
    at.contact.name = 'Pekka V.'
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at)).toEqual([])
    const hold = (): void => {
      const conversation = at.desk.conversations.get(at.conversation.id)
      if (conversation) Object.assign(conversation, { contact: personId(1), labels: ['legal_hold'] })
    }
    at.fake.fail(isWrite, { kind: 'then', act: hold })
    expect((await edit(at, () => '')).outcome).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toHaveLength(1)
  })

  it('fails alone where the desk refuses it', async () => {
    const at = await known()
    const { outcome } = await edit(at, (value, path) => (path === 'phone_number' ? '12' : value))
    expect(outcome).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
  })
})
