import { describe, expect, it } from 'vitest'
import { addTicket, personId, touch } from '../../support/fakes/zendesk-desk.ts'
import { collect, is, passing, redact, signal, word, world } from './desk-world.ts'

describe('reading', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('GET', '/incremental/'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('gives the same stamp where only some answers bring the measures along', async () => {
    const at = await world()
    const whole = await at.read('ticket', at.ticket.id)
    at.fake.hasMeasures = false
    expect((await at.read('ticket', at.ticket.id)).stamp).toBe(whole.stamp)
    const [ref] = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(ref?.stamp).toBe(whole.stamp)
  })

  it('goes on by time where a cursor has run out', async () => {
    const at = await world()
    for (const index of [1, 2, 3, 4])
      addTicket(at.desk, { index, requester: personId(0), closedAt: `2023-01-0${index}` })
    at.fake.fail(({ query }) => query.has('cursor'), { kind: 'status', status: 422 })
    const found = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(found).toHaveLength(5)
    expect(at.fake.calls.filter(({ query }) => query.has('start_time'))).toHaveLength(2)
  })

  it('sees what changed a moment ago, which exports leave out', async () => {
    const at = await world()
    const other = addTicket(at.desk, { index: 1, requester: personId(0), html: [`<p>From ${word}</p>`] })
    at.desk.clock = Date.parse('2026-11-29T12:00:00Z')
    touch(at.desk, at.ticket)
    const ids = async () =>
      (await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))).map(({ id }) => id)
    expect(await ids()).toEqual([at.ticket.id, other.id].map(String).sort())
    const texts = await collect(at.connector.texts(signal()))
    const place = texts.filter(each => each.texts.some(text => text.includes(word))).map(each => each.place)
    expect(place.filter(each => each === 'comments').length).toBeGreaterThan(2)
    // An archived one that somebody else changed is seen when the minute is over.
    at.desk.archived.add(at.ticket.id)
    expect(await ids()).toEqual([String(other.id)])
    at.desk.clock += 61_000
    expect(await ids()).toHaveLength(2)
  })

  it('sees an archived ticket that it wrote itself a moment ago', async () => {
    const at = await world({ archived: true })
    expect((await redact(at))[0]).toMatchObject({ result: 'applied' })
    const found = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(found.map(({ id }) => id)).toEqual([String(at.ticket.id)])
  })

  it('takes the closing from the history where the measures do not say, and never from the last change', async () => {
    const at = await world({ closedAt: '2022-03-04T10:00:00Z' })
    at.ticket.metric_set.status_updated_at = ''
    touch(at.desk, at.ticket)
    expect((await at.read('ticket', at.ticket.id)).facts.clocks).toMatchObject({
      closed_at: new Date('2022-03-04T10:00:00Z'),
    })
  })

  it('refuses numbers that JSON cannot carry: two tickets would be one', async () => {
    const at = await world()
    Object.assign(at.ticket, { id: 2 ** 53 })
    await expect(at.connector.count('ticket', signal())).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.ticket, { status: { of: word } })
    await expect(at.read('ticket', at.ticket.id)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining(word),
    })
  })
})
