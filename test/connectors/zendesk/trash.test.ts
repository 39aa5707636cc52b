import { describe, expect, it } from 'vitest'
import { vendorsManners } from '../../support/fakes/zendesk-account.ts'
import { addTicket, personId } from '../../support/fakes/zendesk-desk.ts'
import { putIntoTrash } from '../../support/fakes/zendesk-trash.ts'
import { collect, deletion, edit, is, signal, type World, word, world, writes } from './desk-world.ts'

/** Another ticket, which somebody at the desk has deleted a while ago. */
const withTrash = async (of: Partial<Parameters<typeof addTicket>[1]> = {}) => {
  const at = await world()
  const other = addTicket(at.desk, { index: 1, requester: personId(0), subject: `From ${word}`, ...of })
  putIntoTrash(at.desk, other)
  at.desk.clock += 61_000
  return { ...at, other }
}

const before = new Date('2024-01-01')
const due = (at: World, categories: '*' | string[] = '*') =>
  collect(at.connector.select('ticket', { rules: [{ categories, clock: 'closed_at', before }] }, signal()))

describe('tickets that somebody at the desk deleted', () => {
  it('are due by what exports tell of them, counted, and read the same way', async () => {
    const at = await withTrash()
    const refs = await due(at, ['question'])
    expect(refs.map(({ id }) => Number(id))).toEqual([at.ticket.id, at.other.id])
    expect(await at.connector.count('ticket', signal())).toBe(2)
    const record = await at.read('ticket', at.other.id)
    expect(record).toMatchObject({ stamp: refs[1]?.stamp, facts: refs[1]?.facts, trashed: true })
    expect(record.facts).toMatchObject({ status: 'deleted', closed: true, requester: String(personId(0)) })
    expect(await due(at, ['task'])).toEqual([])
  })

  it('are deleted for good when they are due, and nothing else is called for them', async () => {
    const at = await withTrash()
    const change = deletion(await at.read('ticket', at.other.id))
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(writes(at).map(({ path, query }) => `${path} ${query.get('ids')}`)).toEqual([
      `/api/v2/deleted_tickets/destroy_many ${at.other.id}`,
    ])
    expect([at.desk.trash.size, at.desk.scrubbed.has(at.other.id)]).toEqual([0, true])
    expect((await due(at)).map(({ id }) => Number(id))).toEqual([at.ticket.id])
    expect(await at.connector.readMany('ticket', [change.change.id], signal())).toEqual([])
  })

  it('are left where a tag holds them, where somebody took them out, or deleted them for good', async () => {
    const held = await withTrash()
    held.other.tags.push('legal_hold')
    const back = await withTrash()
    const gone = await withTrash()
    const results: unknown[] = []
    for (const at of [held, back, gone]) {
      const change = deletion(await at.read('ticket', at.other.id))
      if (at !== held) at.desk.trash.delete(at.other.id)
      if (at === back) at.desk.tickets.set(at.other.id, at.other)
      results.push((await at.connector.applyMany([change], signal()))[0])
      expect(writes(at)).toEqual([])
    }
    expect(results).toMatchObject([{ result: 'held' }, { result: 'stale' }, { result: 'stale' }])
  })

  it('are told where something of them was to be changed: no call does that', async () => {
    const at = await withTrash()
    const change = edit(await at.read('ticket', at.other.id))
    const [outcome] = await at.connector.applyMany([change], signal())
    expect(outcome).toMatchObject({ result: 'applied', unreachable: ['deleted_tickets:subject'] })
    expect(writes(at)).toEqual([])
    // It is among what the report names, and not what a redaction left by mistake.
    expect((await at.connector.dump('ticket', [change.change.id], signal())).get(change.change.id)).toEqual(
      [],
    )
  })

  it('are searched through, as places that no call changes', async () => {
    const at = await withTrash()
    const texts = await collect(at.connector.texts(signal()))
    const told = texts.find(({ place }) => place === 'deleted_tickets')
    expect(told).toMatchObject({ document: String(at.other.id), texts: [] })
    const { fixed = [] } = told ?? {}
    expect(fixed.filter(each => each.texts.join().includes(word)).map(({ place }) => place)).toContain(
      'deleted_tickets:subject',
    )
  })

  it('are found by their subject alone where exports tell no more than a number', async () => {
    const at = await withTrash()
    at.fake.manners = { ...vendorsManners, deletedRows: 'stub' }
    expect((await due(at)).map(({ id }) => Number(id))).toEqual([at.ticket.id])
    const all = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(all.map(({ id }) => Number(id))).toEqual([at.ticket.id, at.other.id])
    expect((await at.read('ticket', at.other.id)).fields).toMatchObject([
      { pattern: 'deleted_tickets:subject', value: `From ${word}` },
    ])
  })

  it('are never due too early: an open one is not, and one without measures counts from its deletion', async () => {
    const open = await withTrash({ status: 'open' })
    const facts = async (at: Awaited<ReturnType<typeof withTrash>>) =>
      (await at.read('ticket', at.other.id)).facts
    expect(await facts(open)).toMatchObject({
      closed: false,
      clocks: expect.not.objectContaining({ closed_at: expect.anything() }),
    })
    const bare = await withTrash()
    bare.fake.hasMeasures = false
    expect((await facts(bare)).clocks).toMatchObject({
      closed_at: new Date(bare.other.updated_at),
      last_activity_at: new Date(bare.other.updated_at),
    })
  })

  it.each(['cursor', 'offset'] as const)('are read on all pages of the list, by %s', async pages => {
    const at = await withTrash()
    for (const index of [2, 3, 4, 5])
      putIntoTrash(at.desk, addTicket(at.desk, { index, requester: personId(0) }))
    at.fake.manners = { ...vendorsManners, pages }
    const all = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(all).toHaveLength(6)
  })

  it('are out of reach for a login that may not look', async () => {
    const at = await withTrash()
    for (let call = 0; call < 4; call++)
      at.fake.fail(is('GET', '/deleted_tickets'), { kind: 'status', status: 403 })
    expect((await due(at)).map(({ id }) => Number(id))).toEqual([at.ticket.id])
  })
})
