import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addConversation,
  addPart,
  adminId,
  contactId,
  conversationId,
} from '../support/fakes/intercom-desk.ts'
import { askAbout, deskPolicy, requestsText } from './desk-texts.ts'
import { createIntercomWorlds, rule, saidIn, stores } from './intercom-world.ts'

const world = await createIntercomWorlds()

const desk = (ownTickets = 'anonymise') =>
  world(url => ({
    'stores.yaml': stores(url, requestsText(ownTickets)),
    'support.yaml': deskPolicy(rule('redact')),
  }))

describe('requests about somebody in Intercom', () => {
  it('an erasure takes out what can go, empties their record, and tells what stays', async () => {
    const at = await desk()
    Object.assign(at.desk.contacts.get(contactId(0)) ?? {}, { external_id: 'KND-448201' })
    const [of, body] = [at.desk.conversations.get(conversationId(3)), '<p>Kund KND-448201 ringde.</p>']
    if (of) addPart(at.desk, of, { body, author: adminId, at: at.desk.clock, type: 'note' })
    const { code, request, stderr } = await askAbout(at, 'erasure')
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    expect(request).toMatchObject({
      state: 'partly-withheld',
      stores: [
        {
          withheld: [
            {
              what: expect.stringMatching(/^\d+ places \(.*conversations:source\.author\.name \d/u),
              ground: 'not-possible: no call of the desk changes what stands there',
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(request)).not.toMatch(/Anna/u)
    for (const index of [0, 1, 2, 3, 4]) expect(saidIn(at.desk, index)).not.toMatch(/Anna|Lindqvist/iu)
    // Of another's conversation only what names her goes, a message at a time.
    expect(saidIn(at.desk, 3)).toContain('det fungerar nu')
    expect(saidIn(at.desk, 3)).not.toContain('KND-448201')
    expect(saidIn(at.desk, 0)).not.toContain('det fungerar nu')
    expect(JSON.stringify(at.desk.contacts.get(contactId(0)))).not.toMatch(/anna|lindqvist|KND-448201/iu)
    expect(at.desk.contacts.get(contactId(1))?.name).toBe('Pekka Virtanen')
  }, 60_000)

  it('an erasure is completed where who wrote is told as they are called now', async () => {
    const at = await desk('delete')
    at.fake.authorsFollow = true
    const { code, request } = await askAbout(at, 'erasure')
    expect(request).toMatchObject({ state: 'completed', stores: [{ withheld: [] }] })
    expect(code).toBe(0)
    expect([...at.desk.conversations.keys()].sort()).toEqual([3, 4].map(conversationId))
  }, 60_000)

  it('an erasure never takes a conversation with parts that nobody is given for done', async () => {
    const at = await desk()
    at.fake.authorsFollow = true
    const long = addConversation(at.desk, { index: 9, contact: contactId(0) })
    while (long.parts.length < 501)
      addPart(at.desk, long, { body: null, author: adminId, at: at.desk.clock, type: 'note' })
    const { code, request } = await askAbout(at, 'erasure')
    expect(code).toBe(3)
    expect(JSON.stringify(request)).toContain('conversations:conversation_parts.unread')
  }, 60_000)

  it('an access request gives their conversations and their record', async () => {
    const at = await desk()
    const { request } = await askAbout(at, 'access')
    const file = join(at.folder, 'archive.zip')
    const told = await at.tell(['requests', 'export', String(request.id), '--out', file])
    expect(told.code).toBe(0)
    expect((await readFile(file)).byteLength).toBeGreaterThan(1000)
  }, 60_000)

  it('a rectification writes their own record', async () => {
    const at = await desk()
    const { code, request } = await askAbout(at, 'rectification', [
      ...['--change', 'Anna Lindqvist=Anna Lindkvist'],
      ...['--change', 'anna.lindqvist@example.com=anna.lindkvist@example.com'],
    ])
    expect(request).toMatchObject({ state: 'partly-withheld', stores: [{ rectified: 1 }] })
    expect(code).toBe(3)
    expect(at.desk.contacts.get(contactId(0))).toMatchObject({
      ...{ name: 'Anna Lindkvist', email: 'anna.lindkvist@example.com' },
    })
  }, 60_000)
})
