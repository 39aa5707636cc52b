import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addConversation, conversationId, personId } from '../support/fakes/chatwoot-desk.ts'
import { chatwootWorlds, person, rule, textOf } from './chatwoot-world.ts'
import { createWorlds } from './cli-world.ts'
import { askAbout, requestsText } from './desk-texts.ts'

const world = chatwootWorlds(await createWorlds())

const desk = (ownTickets = 'anonymise') => world(rule('redact'), requestsText(ownTickets))

describe('erasure of somebody from Chatwoot', () => {
  it('blanks what they wrote and where others name them, empties their record, and tells what stays', async () => {
    const at = await desk()
    const contents = ['Write to anna.lindqvist@example.com instead.', 'We shall.']
    const other = addConversation(at.desk, { index: 7, contact: personId(1), contents })
    const first = at.desk.conversations.get(conversationId(0))
    if (first) first.additional_attributes = { mail_subject: `From ${person}` }
    at.desk.notes.set(personId(0), [{ id: 61, content: `${person} phones on Mondays` }])
    const { code, request, stderr } = await askAbout(at, 'erasure')
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    const what = JSON.stringify(request.stores)
    expect(request).toMatchObject({ state: 'partly-withheld' })
    expect(what).toContain('conversations:additional_attributes.mail_subject')
    expect(what).toContain('contacts:contact_inboxes[].source_id')
    expect(JSON.stringify(request)).not.toMatch(/Anna/u)
    for (const index of [0, 1, 2, 7]) expect(textOf(at.desk, index)).not.toMatch(/Anna|Lindqvist/iu)
    expect(textOf(at.desk, 7)).toContain('We shall.')
    expect(at.desk.conversations.has(other.id)).toBe(true)
    const contact = JSON.stringify({ ...at.desk.contacts.get(personId(0)), contact_inboxes: [] })
    expect(contact).not.toMatch(/Anna|Lindqvist|203\.0\.113|Lund/iu)
    expect(at.desk.notes.get(personId(0))).toEqual([])
  }, 60_000)

  it('deletes their conversations where that is asked for', async () => {
    const at = await desk('delete')
    const contact = at.desk.contacts.get(personId(0))
    contact?.contact_inboxes.splice(0)
    const { code, request } = await askAbout(at, 'erasure')
    expect(request).toMatchObject({ state: 'completed', stores: [{ withheld: [] }] })
    expect(code).toBe(0)
    expect([0, 1, 2].filter(index => at.desk.conversations.has(conversationId(index)))).toEqual([])
    expect(JSON.stringify(at.desk.contacts.get(personId(0)))).not.toMatch(/Anna|Lindqvist/iu)
  }, 60_000)
})

describe('other requests about somebody in Chatwoot', () => {
  it('an access request gives their conversations and their record', async () => {
    const at = await desk()
    const { request } = await askAbout(at, 'access')
    const file = join(at.folder, 'archive.zip')
    expect((await at.tell(['requests', 'export', String(request.id), '--out', file])).code).toBe(0)
    expect((await readFile(file)).byteLength).toBeGreaterThan(1000)
    expect(at.fake.calls.every(({ method }) => method === 'GET')).toBe(true)
  }, 60_000)

  it('a rectification writes their own record', async () => {
    const at = await desk()
    const more = [
      ...['--change', 'Anna Lindqvist=Anna Lindkvist'],
      ...['--change', 'anna.lindqvist@example.com=anna.lindkvist@example.com'],
    ]
    const { code, request } = await askAbout(at, 'rectification', more)
    expect(at.desk.contacts.get(personId(0))).toMatchObject({
      ...{ name: 'Anna Lindkvist', email: 'anna.lindkvist@example.com' },
    })
    // No message is written anew, and neither is the address by which the channel knows them.
    expect(request).toMatchObject({ state: 'partly-withheld', stores: [{ rectified: 1 }] })
    expect(code).toBe(3)
  }, 60_000)
})
