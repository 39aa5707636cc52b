import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addIdentity, addTicket, personId, ticketId, touch } from '../support/fakes/zendesk-desk.ts'
import { putIntoTrash } from '../support/fakes/zendesk-trash.ts'
import { createWorlds } from './cli-world.ts'
import { askAbout, deskPolicy, requestsText } from './desk-texts.ts'
import { person, rule, stores, textOf, zendeskWorlds } from './zendesk-world.ts'

const world = zendeskWorlds(await createWorlds())

const desk = (ownTickets = 'anonymise') =>
  world(url => ({
    'stores.yaml': stores(url, requestsText(ownTickets)),
    'support.yaml': deskPolicy(rule('redact')),
  }))

describe('erasure of somebody from Zendesk', () => {
  it('takes them out of what the desk lets be changed, deletes them for good, and tells what stays', async () => {
    const at = await desk()
    addIdentity(at.desk, personId(0), { type: 'email', value: 'al@private.example' })
    const [open, closed] = [at.desk.tickets.get(ticketId(3)), at.desk.tickets.get(ticketId(4))]
    const other = addTicket(at.desk, {
      ...{ index: 7, requester: personId(1) },
      html: ['<p>Write to al@private.example instead, about KND-448201.</p>'],
    })
    Object.assign(at.desk.users.get(personId(0)) ?? {}, { external_id: 'KND-448201' })
    for (const each of [open, closed]) if (each) each.subject = `${person} called`
    const former = { type: 'Change', field_name: 'subject', value: 'A question' }
    at.desk.audits.get(other.id)?.push({
      ...{ id: other.id + 60, ticket_id: other.id, created_at: '2022-01-01T00:00:00Z' },
      events: [{ id: other.id + 61, ...former, previous_value: `Ask ${person}` }],
    })
    const { code, request, stderr } = await askAbout(at, 'erasure')
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    expect(request).toMatchObject({
      state: 'partly-withheld',
      stores: [
        {
          withheld: [
            {
              what: expect.stringMatching(
                /^\d+ places \(.*audits:events\[\]\.previous_value 1.*tickets:subject \d/u,
              ),
              ground: 'not-possible: no call of the desk changes what stands there',
            },
          ],
        },
      ],
    })
    expect(String(JSON.stringify(request))).not.toMatch(/Anna|private/u)
    for (const index of [0, 1, 2, 3]) expect(textOf(at.desk, index)).not.toMatch(/Anna|Lindqvist/iu)
    expect(JSON.stringify(at.desk.comments.get(ticketId(4)))).not.toMatch(/Anna|Lindqvist/iu)
    expect(JSON.stringify(at.desk.comments.get(other.id))).not.toMatch(/private\.example|KND-448201/u)
    expect(closed?.subject).toContain(person)
    expect([...at.desk.purgedUsers]).toEqual([personId(0)])
    expect(at.desk.tickets.get(ticketId(0))?.requester_id).toBe(personId(0))
    await at.write('certificate.jws', String(request.certificate))
    const certificate = await at.json(['requests', 'verify', join(at.folder, 'certificate.jws')])
    expect(JSON.stringify(certificate)).toContain('tickets:subject')
    // Nothing of what stays ever comes due, and the letter promises no such thing.
    const letter = await at.tell(`requests answer ${String(request.id)}`)
    expect(letter.stdout).toContain('cannot be changed')
    expect(letter.stdout).not.toContain('we will do the rest')
  }, 180_000)

  it('tells of a ticket on hold as that, whatever its history repeats of it', async () => {
    const at = await desk()
    const holding = deskPolicy(rule('redact')).replace('rules:', 'hold: { tags: [legal_hold] }\nrules:')
    await at.write('support.yaml', holding)
    const held = at.desk.tickets.get(ticketId(0))
    held?.tags.push('legal_hold')
    const said = { type: 'Comment', body: `Hej, jag heter ${person}.` }
    const [id, created_at] = [ticketId(0) + 60, '2022-01-01T00:00:00Z']
    at.desk.audits
      .get(ticketId(0))
      ?.push({ id, ticket_id: ticketId(0), created_at, events: [{ id: 1, ...said }] })
    const { request } = await askAbout(at, 'erasure')
    const told = JSON.stringify(request)
    expect(told).toContain('hold by tag')
    expect(told).not.toContain('audits:events[].body')
  }, 180_000)

  it('is completed where nothing stays', async () => {
    const at = await desk('delete')
    const { code, request } = await askAbout(at, 'erasure')
    expect(request).toMatchObject({
      state: 'completed',
      stores: [{ found: 6, erased: 6, anonymised: 0, withheld: [] }],
    })
    expect(code).toBe(0)
    expect([...at.desk.scrubbed].sort()).toEqual([0, 1, 2].map(ticketId))
    expect([...at.desk.purgedUsers]).toEqual([personId(0)])
  }, 180_000)

  it.each(['delete', 'anonymise'])(
    'finds what somebody at the desk deleted, and deletes it for good, or tells it (own-tickets: %s)',
    async ownTickets => {
      const at = await desk(ownTickets)
      for (const index of [0, 4]) {
        const ticket = at.desk.tickets.get(ticketId(index))
        if (!ticket) continue
        ticket.subject = `${person} called`
        putIntoTrash(at.desk, ticket)
      }
      at.desk.clock += 61_000
      const { code, request } = await askAbout(at, 'erasure')
      expect([code, request.state]).toEqual([3, 'partly-withheld'])
      expect(JSON.stringify(request)).toMatch(/not-possible: no call of the desk/u)
      expect(JSON.stringify(request)).toContain(
        // The one of somebody else is not deleted for what it says of this person.
        ownTickets === 'delete' ? 'deleted_tickets:subject 1' : 'deleted_tickets:subject 2',
      )
      expect(at.desk.trash.has(ticketId(0))).toBe(ownTickets !== 'delete')
      expect(at.desk.trash.has(ticketId(4))).toBe(true)
      expect([...at.desk.purgedUsers]).toEqual([personId(0)])
    },
    180_000,
  )

  it('waits for an operator while a ticket of theirs is open that is not deleted', async () => {
    const at = await desk()
    const open = addTicket(at.desk, { index: 8, requester: personId(0), status: 'open' })
    const { code, request } = await askAbout(at, 'erasure')
    expect({ code, state: request.state }).toEqual({ code: 3, state: 'located' })
    const id = String(request.id)
    expect((await at.tell(['requests', 'show', id])).stdout).toMatch(
      /OPEN_TICKETS \(helpdesk: the desk deletes nobody while a ticket of theirs is open\); close them in the desk/u,
    )
    expect(at.fake.calls.every(({ method }) => method === 'GET')).toBe(true)
    Object.assign(open, { status: 'closed' })
    touch(at.desk, open)
    expect((await at.tell(['requests', 'retry', id, '--wait', '--json'])).stdout).toContain(
      '"partly-withheld"',
    )
    expect([...at.desk.purgedUsers]).toEqual([personId(0)])
  }, 180_000)
})

describe('other requests about somebody in Zendesk', () => {
  it('an access request gives their tickets and their record', async () => {
    const at = await desk()
    const user_fields = { address: 'Storgatan 3', points: 7 }
    Object.assign(at.desk.users.get(personId(0)) ?? {}, { external_id: 'KND-448201', user_fields })
    const { request } = await askAbout(at, 'access')
    const file = join(at.folder, 'archive.zip')
    const told = await at.tell(['requests', 'export', String(request.id), '--out', file])
    expect(told.code).toBe(0)
    const parts = Object.values(unzipSync(await readFile(file))).map(part => strFromU8(part))
    for (const told of ['KND-448201', 'Storgatan 3', 'points']) expect(parts.join('\n')).toContain(told)
  }, 180_000)

  it('a rectification writes their own record, by identities where it is an address', async () => {
    const at = await desk()
    const more = [
      ...['--change', 'Anna Lindqvist=Anna Lindkvist'],
      ...['--change', 'anna.lindqvist@example.com=anna.lindkvist@example.com'],
    ]
    const { code, request } = await askAbout(at, 'rectification', more)
    expect(request).toMatchObject({
      state: 'partly-withheld',
      stores: [
        {
          rectified: 1,
          withheld: [{ ground: expect.stringMatching(/^not-possible: the desk puts no other words/u) }],
        },
      ],
    })
    expect(code).toBe(3)
    expect(at.desk.users.get(personId(0))).toMatchObject({
      name: 'Anna Lindkvist',
      email: 'anna.lindkvist@example.com',
    })
    expect(at.desk.identities.get(personId(0))?.map(({ value, primary }) => [value, primary])).toEqual([
      ['anna.lindkvist@example.com', true],
    ])
  }, 180_000)
})
