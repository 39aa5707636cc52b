import { beforeEach, describe, expect, it } from 'vitest'
import { requestId } from '../../src/requests/model.ts'
import { isSettled, type Notice, noticeId } from '../../src/requests/recipients/outbox.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { ownDatabase } from '../support/own-database.ts'

const at = new Date('2026-11-28T12:00:00Z')
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

const noticeOf = (request: string, recipient = 'crm', minutes = 0): Notice => ({
  id: noticeId(requestId(request), storeId('helpdesk'), recipient),
  request: requestId(request),
  store: storeId('helpdesk'),
  recipient,
  channel: 'webhook',
  state: 'waiting',
  createdAt: at,
  attempts: 0,
  epoch: 0,
  nextAt: later(minutes),
  giveUpAt: later(10_000),
  sealed: 'v1.sealed',
})

const { database, empty } = await ownDatabase()
beforeEach(() => empty('outbox'))

describe('the outbox', () => {
  it('holds one notice for each request, store and recipient, as it was first written', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1')])
    await outbox.take(at, later(2))
    await outbox.add([noticeOf('r1'), noticeOf('r1', 'survey'), noticeOf('r2')])
    await outbox.add([])
    expect(
      (await outbox.of(requestId('r1'))).map(({ recipient, attempts }) => [recipient, attempts]),
    ).toEqual([
      ['crm', 1],
      ['survey', 0],
    ])
    expect(await outbox.count()).toEqual({ waiting: 3, sent: 0, dead: 0 })
  })

  it('gives what is due longest to one of many, and again when nobody came back', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1', 'crm', 1), noticeOf('r2', 'crm', 0), noticeOf('r3', 'crm', 30)])
    const taken = await Promise.all(Array.from({ length: 6 }, () => outbox.take(later(5), later(7))))
    expect(taken.flatMap(each => each?.request ?? []).sort()).toEqual(['r1', 'r2'])
    expect(await outbox.take(later(6), later(8))).toBeUndefined()
    expect(await outbox.take(later(7), later(9))).toMatchObject({ epoch: 2, attempts: 2 })
  })

  it('takes the end of a try only from whoever took it last', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1')])
    const first = await outbox.take(at, later(1))
    const second = await outbox.take(later(1), later(2))
    const id = noticeOf('r1').id
    const done = { state: 'acknowledged', by: 'recipient:crm', at } as const
    expect(await outbox.finish(id, first?.epoch ?? 0, { state: 'dead', code: 'timeout', at })).toBe(false)
    expect(await outbox.finish(id, second?.epoch ?? 0, done)).toBe(true)
    expect(await outbox.finish(id, second?.epoch ?? 0, done)).toBe(false)
    const [notice] = await outbox.of(requestId('r1'))
    expect(notice).toMatchObject({ state: 'acknowledged', acknowledged: { by: 'recipient:crm', at } })
    // Nobody needs the person's data any more.
    expect(notice).not.toHaveProperty('sealed')
  })

  it('keeps the person sealed while a try may still come, and tells codes of what went wrong', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1')])
    const id = noticeOf('r1').id
    await outbox.take(at, later(1))
    await outbox.finish(id, 1, { state: 'waiting', code: 'http-500', at, nextAt: later(5) })
    expect(await outbox.take(later(4), later(5))).toBeUndefined()
    expect(await outbox.take(later(5), later(6))).toMatchObject({
      sealed: 'v1.sealed',
      failure: { code: 'http-500', at },
    })
    await outbox.finish(id, 2, { state: 'dead', code: 'timeout', at })
    expect(await outbox.unsettled(['dead'], 10)).toMatchObject([{ id, sealed: 'v1.sealed' }])
  })

  it('lets a dead one be repeated from the beginning, or written off, but nothing that is settled', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1')])
    const id = noticeOf('r1').id
    expect(await outbox.retry(id, at, later(1))).toBe(false)
    expect(await outbox.writeOff(id, 'cli:anna', at, 'closed down')).toBe(false)
    await outbox.take(at, later(1))
    await outbox.finish(id, 1, { state: 'dead', code: 'http-410', at })
    expect(await outbox.retry(id, later(60), later(600))).toBe(true)
    expect(await outbox.of(requestId('r1'))).toMatchObject([
      { state: 'waiting', attempts: 0, nextAt: later(60), giveUpAt: later(600) },
    ])
    const again = await outbox.take(later(60), later(61))
    await outbox.finish(id, again?.epoch ?? 0, { state: 'dead', code: 'http-410', at })
    expect(await outbox.writeOff(id, 'cli:anna', at, 'closed down')).toBe(true)
    const [notice] = await outbox.of(requestId('r1'))
    expect(notice && isSettled(notice)).toBe(true)
    expect(notice).not.toHaveProperty('sealed')
    expect(await outbox.unsettled(['dead', 'sent'], 10)).toEqual([])
    for (const hand of [
      outbox.retry(id, at, at),
      outbox.writeOff(id, 'x', at, 'y'),
      outbox.acknowledge(id, 'x', at),
    ])
      expect(await hand).toBe(false)
  })

  it('takes an answer by hand, and then no late end of a try', async () => {
    const { outbox } = database
    await outbox.add([noticeOf('r1')])
    const id = noticeOf('r1').id
    const taken = await outbox.take(at, later(1))
    expect(await outbox.acknowledge(id, 'cli:anna', at)).toBe(true)
    expect(await outbox.finish(id, taken?.epoch ?? 0, { state: 'dead', code: 'timeout', at })).toBe(false)
    expect(await outbox.of(requestId('r1'))).toMatchObject([
      { state: 'acknowledged', acknowledged: { by: 'cli:anna' } },
    ])
  })
})
