import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addTicket, agentId, type FreshdeskDesk, personId } from '../support/fakes/freshdesk-desk.ts'
import { createWorlds } from './cli-world.ts'
import { askAbout, requestsText } from './desk-texts.ts'
import { freshdeskWorlds, person, rule, textOf } from './freshdesk-world.ts'

const world = freshdeskWorlds(await createWorlds())

const desk = (prepare?: (desk: FreshdeskDesk) => void, ownTickets = 'anonymise') =>
  world(rule('redact'), prepare, requestsText(ownTickets))

const notPossible = 'not-possible: no call of the desk changes what stands there'

describe('requests about somebody in Freshdesk', () => {
  it('an erasure takes out what can go, empties their record, and tells what stays', async () => {
    const at = await desk(account =>
      addTicket(account, {
        ...{ id: 5, requester: personId(1), source: 2, subject: 'En fråga' },
        description: `<div>Fråga ${person} om detta.</div>`,
        said: [{ body: `<div>Hej ${person}!</div>`, source: 0, by: agentId }],
      }),
    )
    Object.assign(at.desk.contacts.get(personId(0)) ?? {}, {
      phone: '+46701234567',
      custom_fields: { cf_plan: 'Gold' },
    })
    const { code, request, stderr } = await askAbout(at, 'erasure')
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    expect(request).toMatchObject({
      state: 'partly-withheld',
      stores: [
        {
          withheld: [
            { what: expect.stringMatching(/conversations:body \d.*tickets:/u), ground: notPossible },
          ],
        },
      ],
    })
    expect(JSON.stringify(request)).not.toMatch(/Anna|0701234567/u)
    expect(textOf(at.desk, 1)).not.toMatch(/Anna|Lindqvist/iu)
    // The archive and a reply take no change.
    expect(textOf(at.desk, 2)).toContain(person)
    expect(at.desk.tickets.get(5)?.description).not.toContain('Lindqvist')
    expect(textOf(at.desk, 5)).toContain(`Hej ${person}`)
    const contact = at.desk.contacts.get(personId(0))
    expect(JSON.stringify(contact)).not.toMatch(/anna|lindqvist|Gold|070/iu)
    expect(at.desk.tickets.get(1)?.requester_id).toBe(contact?.id)
  }, 60_000)

  it('an erasure is completed where nothing stays', async () => {
    const at = await desk(account => void account.tickets.delete(2))
    const { code, request } = await askAbout(at, 'erasure')
    expect(request).toMatchObject({ state: 'completed', stores: [{ withheld: [] }] })
    expect(code).toBe(0)
    expect([...at.desk.contacts.keys()]).toEqual([personId(0), personId(1)])
  }, 60_000)

  it('an erasure tells what only lies in the trash', async () => {
    const at = await desk(undefined, 'delete')
    const { code, request } = await askAbout(at, 'erasure')
    expect(code).toBe(3)
    expect(JSON.stringify(request)).toMatch(/deleted:subject 1/u)
    expect([...at.desk.tickets.values()].map(({ id, deleted }) => [id, deleted])).toEqual([
      [1, true],
      [3, false],
    ])
  }, 60_000)

  it('an access request gives their tickets and their record, a rectification writes them', async () => {
    const at = await desk()
    const { request } = await askAbout(at, 'access')
    const file = join(at.folder, 'archive.zip')
    expect((await at.tell(['requests', 'export', String(request.id), '--out', file])).code).toBe(0)
    expect((await readFile(file)).byteLength).toBeGreaterThan(1000)
    await askAbout(at, 'rectification', [
      ...['--change', 'Anna Lindqvist=Anna Lindkvist'],
      ...['--change', 'anna.lindqvist@example.com=anna.lindkvist@example.com'],
    ])
    expect(at.desk.contacts.get(personId(0))).toMatchObject({
      ...{ name: 'Anna Lindkvist', email: 'anna.lindkvist@example.com' },
    })
    expect(at.desk.tickets.get(1)?.subject).toBe('Fråga från Anna Lindkvist')
  }, 60_000)
})
