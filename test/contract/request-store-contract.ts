import { beforeEach, describe, expect, it } from 'vitest'
import { type DataRequest, requestStates } from '../../src/requests/model.ts'
import type { RequestStore } from '../../src/requests/request-store.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import {
  acceptance,
  day,
  found,
  headOf,
  idOf,
  inEveryState,
  received,
  store,
} from './request-store-fixtures.ts'

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const ids = (requests: readonly DataRequest[]): string[] => requests.map(({ id }) => id.slice(-1))

/** What every place that keeps requests must do. `open` gives an empty one. */
export const requestStoreContract = (open: () => Promise<RequestStore>): void => {
  let requests: RequestStore
  beforeEach(async () => {
    requests = await open()
  })
  const accept = (name: string, more: Parameters<typeof headOf>[1] = {}) =>
    requests.accept(acceptance(received(name, more)))

  describe('a request', () => {
    it('is taken up with key and person, and found by id, reference and status', async () => {
      const request = received('1')
      expect(await requests.accept(acceptance(request))).toEqual({ outcome: 'accepted', request })
      expect(await requests.request(request.id)).toEqual(request)
      expect(await requests.byReference('WS-1')).toEqual([request])
      expect(await requests.byStatusDigest(['newer', 'status of 1'])).toEqual(request)
      expect(await requests.sealed(request.id)).toEqual({
        key: `key of ${request.id}`,
        subject: `person of ${request.id}`,
      })
    })

    it('lacks its entry in the ledger until it is said to have it', async () => {
      await accept('1')
      await accept('2')
      expect(ids(await requests.unnoted(9)).sort()).toEqual(['1', '2'])
      await requests.noted(idOf('1'))
      await requests.noted(idOf('1'))
      expect(ids(await requests.unnoted(9))).toEqual(['2'])
    })

    it('is unknown by what none has', async () => {
      await accept('1')
      expect(await requests.request(idOf('2'))).toBeUndefined()
      expect(await requests.byReference('WS')).toEqual([])
      expect(await requests.byStatusDigest(['status'])).toBeUndefined()
      expect(await requests.sealed(idOf('2'))).toBeUndefined()
    })

    it('comes back value for value in every state, and in no other', async () => {
      await accept('1')
      const states = inEveryState()
      expect(states.map(({ state }) => state)).toEqual([...requestStates])
      for (const [from, request] of states.entries()) {
        const moved = { ...request, version: from + 1 }
        expect(await requests.move(from, moved)).toBe(true)
        expect(await requests.request(request.id)).toEqual(moved)
      }
    })

    it('is moved by one of many who try at once, and never from an old version', async () => {
      await accept('1')
      const tries = await Promise.all(
        Array.from({ length: 8 }, () => requests.move(0, received('1', { version: 1 }))),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
      expect(await requests.move(0, received('1', { version: 1 }))).toBe(false)
      expect(await requests.move(0, received('2', { version: 1 }))).toBe(false)
      await expect(requests.move(1, received('1', { version: 1 }))).rejects.toThrow(
        'without a higher version',
      )
    })
  })

  describe('a message', () => {
    it('is taken once for each sender, however often its job comes again', async () => {
      const first = acceptance(received('1'), { jti: ['j'], source: ['job-1'] })
      await requests.accept(first)
      const again = acceptance(received('2', { reference: 'WS-1' }), { jti: ['j'], source: ['job-1'] })
      expect(await requests.accept(again)).toEqual({ outcome: 'again', request: received('1') })
      for (const source of ['job-2', undefined]) {
        const { source: _, ...rest } = acceptance(received('3'), { jti: ['j'] })
        const replayed = source === undefined ? rest : { ...rest, source: [source] }
        expect(await requests.accept(replayed)).toEqual({ outcome: 'replayed' })
      }
      const other = received('4', { sender: 'crm', reference: 'WS-1' })
      expect(await requests.accept(acceptance(other, { jti: ['j'] }))).toMatchObject({ outcome: 'accepted' })
      expect(ids(await requests.list({ limit: 9 }))).toEqual(['4', '1'])
      expect(ids(await requests.byReference('WS-1'))).toEqual(['1', '4'])
      expect(await requests.sealed(idOf('2'))).toBeUndefined()
      expect(await requests.sealed(idOf('3'))).toBeUndefined()
    })

    it('is taken once by processes of which one has a newer generation of keys', async () => {
      const first = acceptance(received('1'), { jti: ['old'], source: ['old-job'] })
      await requests.accept(first)
      const more = { jti: ['new', 'old'], source: ['new-job', 'old-job'] }
      expect(await requests.accept(acceptance(received('2'), more))).toMatchObject({ outcome: 'again' })
      const elsewhere = { ...more, source: ['other', 'another'] }
      expect(await requests.accept(acceptance(received('3'), elsewhere))).toEqual({ outcome: 'replayed' })
      const both = { jti: ['newer', 'older'], source: ['new-job', 'old-job'] }
      expect(await requests.accept(acceptance(received('4'), both))).toMatchObject({ outcome: 'accepted' })
      for (const jti of both.jti)
        expect(await requests.accept(acceptance(received('5'), { jti: [jti], source: ['x'] }))).toEqual({
          outcome: 'replayed',
        })
    })

    it('without a source is a replay the second time', async () => {
      const { source: _, ...once } = acceptance(received('1'))
      expect(await requests.accept(once)).toMatchObject({ outcome: 'accepted' })
      expect(await requests.accept(once)).toEqual({ outcome: 'replayed' })
    })

    it('with a reference that its sender gave before is not taken, and its jti stays free', async () => {
      await accept('1')
      const taken = received('2', { reference: 'WS-1' })
      expect(await requests.accept(acceptance(taken))).toEqual({ outcome: 'reference-taken' })
      const { jti: _, source: __, ...entered } = acceptance(taken)
      expect(await requests.accept(entered)).toEqual({ outcome: 'reference-taken' })
      expect(await requests.accept(acceptance(received('2')))).toMatchObject({ outcome: 'accepted' })
    })

    it('is taken once by many who try at once', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          requests.accept(acceptance(received(String(index)), { jti: ['j'], source: [`job-${index}`] })),
        ),
      )
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        'accepted',
        ...Array(7).fill('replayed'),
      ])
      expect(await requests.list({ limit: 9 })).toHaveLength(1)
    })
  })

  describe('requests', () => {
    it('are listed with the newest first, by state, as many as asked for', async () => {
      for (const number of [1, 3, 2]) await accept(String(number), { acceptedAt: day(number) })
      await requests.move(0, { ...headOf('3', { version: 1 }), state: 'expired', endedAt: day(9) })
      expect(ids(await requests.list({ limit: 2 }))).toEqual(['3', '2'])
      expect(ids(await requests.list({ states: ['received'], limit: 9 }))).toEqual(['2', '1'])
      expect(await requests.list({ states: [], limit: 9 })).toEqual([])
    })

    it('are open until an end, those due first come first', async () => {
      const states = inEveryState()
      for (const [index, request] of states.entries()) {
        const name = index.toString(16)
        const head = headOf(name, { due: day(60 - index) })
        await requests.accept(acceptance(received(name)))
        await requests.move(0, { ...request, ...head, version: 1 })
      }
      const open = (await requests.open()).map(({ state }) => state)
      expect(open).toEqual([...requestStates].slice(0, 10).reverse())
    })

    it('of the same person are those whose identity is proven, the earliest first', async () => {
      const [, asked, proven] = inEveryState()
      const revoked = inEveryState().find(({ state }) => state === 'revoked')
      const states = [proven, proven, asked, revoked, undefined]
      for (const [index, request] of states.entries()) {
        const head = headOf(String(index), { subjectDigest: 'same', acceptedAt: day(9 - index) })
        await requests.accept(acceptance({ ...head, state: 'received' }))
        if (request) await requests.move(0, { ...request, ...head, version: 1 })
      }
      expect(ids(await requests.sameSubject(['newer', 'same'], idOf('4')))).toEqual(['1', '0'])
      expect(ids(await requests.sameSubject(['newer', 'same'], idOf('1')))).toEqual(['0'])
      expect(await requests.sameSubject(['other'], idOf('1'))).toEqual([])
    })
  })

  describe('what a request says of its person', () => {
    it('is sealed anew, and destroyed for good with its key', async () => {
      const { id } = received('1')
      await accept('1')
      await accept('2')
      await requests.resealSubject(id, 'more')
      expect(await requests.sealed(id)).toEqual({ key: `key of ${id}`, subject: 'more' })
      await requests.destroySubject(id)
      await requests.destroySubject(id)
      expect(await requests.sealed(id)).toBeUndefined()
      await expect(requests.resealSubject(id, 'back again')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(await requests.sealed(id)).toBeUndefined()
      expect(await requests.sealed(idOf('2'))).toBeDefined()
      expect(await requests.request(id)).toEqual(received('1'))
    })
  })

  describe('what was found', () => {
    const id = idOf('1')
    const all = async (round = 1) => collect(requests.found(id, round))

    it('is kept by round, value for value, and replaced whole', async () => {
      const records = [
        found('a'),
        found('b', { kind: 'contact', role: 'contact', by: ['id'] }),
        found('c', {
          role: 'mentioned',
          withheld: { ground: 'statute', detail: 'BFL 7:2', fields: ['tickets:subject'], until: day(60) },
        }),
        found('d', { withheld: { ground: 'hold', detail: 'hold-1' } }),
      ]
      await requests.saveFound(id, 1, [...records, found('e')])
      await requests.saveFound(id, 1, records)
      await requests.saveFound(id, 2, [found('z')])
      await requests.saveFound(idOf('2'), 1, [found('y')])
      const byId = [...(await all())].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId).toEqual(records)
      expect(await all(2)).toEqual([found('z')])
      expect(await all(3)).toEqual([])
      await requests.saveFound(id, 1, [])
      expect(await all()).toEqual([])
    })

    it('is the same when two write it at once', async () => {
      const records = Array.from({ length: 50 }, (_, index) => found(`t-${index}`))
      await Promise.all([1, 2, 3].map(() => requests.saveFound(id, 1, records)))
      await requests.saveFound(id, 1, records)
      expect(await all()).toHaveLength(50)
      // Nor does one that reads meanwhile ever see less: it may be making a copy of it for the person.
      const again = Promise.all(Array.from({ length: 5 }, () => requests.saveFound(id, 1, records)))
      for (let look = 0; look < 20; look++) expect(await all()).toHaveLength(50)
      await again
    })

    it('comes due when what withholds it ends', async () => {
      const until = (number: number) =>
        ({ withheld: { ground: 'statute', detail: 'x', until: day(number) } }) as const
      await requests.saveFound(id, 1, [found('a', until(3)), found('b', until(5)), found('c')])
      await requests.saveFound(idOf('2'), 4, [
        found('d', until(4)),
        found('e', { withheld: { ground: 'hold', detail: 'hold-1' } }),
      ])
      const due = await requests.withheldUntil(day(4))
      expect(due).toEqual([
        { request: id, record: found('a', until(3)) },
        { request: idOf('2'), record: found('d', until(4)) },
      ])
    })

    it('and doubted is settled by an operator, in later rounds too', async () => {
      const doubt = { doubtful: true, withheld: { ground: 'doubtful', detail: 'name alone' } } as const
      const held = { doubtful: true, withheld: { ground: 'hold', detail: 'hold-1' } } as const
      const records = [found('a', doubt), found('b', doubt), found('c'), found('d', held), found('e', doubt)]
      await requests.saveFound(id, 1, records)
      const at = (name: string) => ({ store, id: recordId(name) })
      expect(await requests.settleDoubt(id, at('a'), true)).toBe(true)
      expect(await requests.settleDoubt(id, at('b'), false)).toBe(true)
      expect(await requests.settleDoubt(id, at('d'), true)).toBe(true)
      expect(await requests.settleDoubt(id, at('a'), true)).toBe(false)
      expect(await requests.settleDoubt(id, at('c'), false)).toBe(false)
      expect(await requests.settleDoubt(id, { store: storeId('other'), id: recordId('e') }, true)).toBe(false)
      expect(await requests.settleDoubt(idOf('2'), at('e'), true)).toBe(false)
      const decided = [
        found('a'),
        found('c'),
        found('d', { withheld: { ground: 'hold', detail: 'hold-1' } }),
        found('e', doubt),
      ]
      expect(await all()).toEqual(decided)
      await requests.saveFound(id, 2, records)
      expect(await all(2)).toEqual(decided)
    })
  })

  describe('what was turned away', () => {
    it('is counted by reason and shown with the newest first, once for each id', async () => {
      const full = {
        id: 'm-1',
        at: day(1),
        reason: 'invalid-claims',
        sender: 'webshop',
        reference: 'WS-1',
        detail: 'exp: x',
        via: 'http',
      } as const
      await requests.refuse(full)
      await requests.refuse(full)
      await requests.refuse({ id: 'm-2', at: day(2), reason: 'unreadable', via: 'queue' })
      await requests.refuse({ id: 'm-3', at: day(3), reason: 'unreadable', via: 'queue' })
      expect((await requests.refused(2)).map(({ id }) => id)).toEqual(['m-3', 'm-2'])
      expect((await requests.refused(9)).at(-1)).toEqual(full)
      expect(await requests.countRefused()).toEqual({ 'invalid-claims': 1, unreadable: 2 })
    })

    it('is nothing at first', async () => {
      expect(await requests.refused(9)).toEqual([])
      expect(await requests.countRefused()).toEqual({})
    })
  })
}
