import type { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { trudesk } from '../../../src/connectors/mongodb/presets/trudesk.ts'
import { openSearch } from '../../../src/connectors/search/open-search.ts'
import type { SearchServer } from '../../../src/connectors/search/search-server.ts'
import { storeId } from '../../../src/tickets/ids.ts'
import { serveDesk } from '../../support/fakes/desk-server.ts'
import { createFakeSearch } from '../../support/fakes/search-server.ts'
import { mongoServer } from '../../support/servers.ts'
import { anna, searchedMap } from '../mongodb/write/chat.ts'
import {
  addTicket,
  addTickets,
  type Desk,
  deleting,
  editing,
  fillDesk,
  openDesk,
  set,
} from '../mongodb/write/desk.ts'

const url = await mongoServer()
const login = `Basic ${Buffer.from('gallra:secret').toString('base64')}`

const newServer = async () => {
  const fake = createFakeSearch(login)
  const server = await serveDesk(fake.api)
  return { fake, server, search: openSearch('desk', { url: server.url, login }) }
}

describe('a search server', () => {
  test('loses documents by their keys, those that were written a moment ago too', async () => {
    const { fake, search } = await newServer()
    for (const id of ['a', 'b', 'c']) fake.index('chats', id, {})
    expect(await search.remove({ index: 'chats', ids: ['a', 'c', 'never-there'] })).toBeUndefined()
    expect(fake.ids('chats')).toEqual(['b'])
    expect(await search.remove({ index: 'chats', ids: ['a'] })).toBeUndefined()
    expect(await search.remove({ index: 'chats', ids: [] })).toBeUndefined()
  })

  test('loses documents by what stands in their fields, lists included', async () => {
    const { fake, search } = await newServer()
    fake.index('chats', 'a', { owner: { _id: 'anna' } })
    fake.index('chats', 'b', {
      owner: { _id: 'bo' },
      comments: [{ owner: { _id: 'x' } }, { owner: { _id: 'anna' } }],
    })
    fake.index('chats', 'c', { owner: { _id: 'bo' } })
    const fields = ['owner._id', 'comments.owner._id']
    expect(await search.remove({ index: 'chats', ids: ['anna'], fields })).toBeUndefined()
    expect(fake.ids('chats')).toEqual(['c'])
  })

  test('a document that the desk writes in between is met by another round', async () => {
    const { fake, server, search } = await newServer()
    fake.index('chats', 'a', {})
    server.fail(({ path }) => path.endsWith('_delete_by_query'), {
      kind: 'before',
      act: () => fake.index('chats', 'a', { subject: 'new' }),
    })
    expect(await search.remove({ index: 'chats', ids: ['a'] })).toBeUndefined()
    expect(fake.ids('chats')).toEqual([])
  })

  test.each([
    ['cut', { kind: 'cut' }],
    ['lost', { kind: 'lost' }],
    ['half', { kind: 'half' }],
    ['overloaded', { kind: 'status', status: 503 }],
    ['throttled', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ] as const)('an answer that is %s is asked for again', async (_, fault) => {
    const { fake, server, search } = await newServer()
    fake.index('chats', 'a', {})
    server.fail(({ path }) => path.endsWith('_delete_by_query'), fault)
    expect(await search.remove({ index: 'chats', ids: ['a'] })).toBeUndefined()
    expect(fake.ids('chats')).toEqual([])
  })

  test('what keeps it from deleting is told by a code', async () => {
    const { fake, server, search } = await newServer()
    fake.index('chats', 'a', {})
    const remove = (from: SearchServer, index = 'chats') => from.remove({ index, ids: ['a'] })
    expect(await remove(search, 'chat')).toBe('search:no-index')
    expect(await remove(openSearch('desk', { url: server.url }))).toBe('search:denied')
    fake.failShards(1)
    expect(await remove(search)).toBe('search:unreachable')
    fake.failShards(0)
    fake.index('chats', 'a', {})
    fake.block()
    expect(await remove(search)).toBe('search:denied')
    expect(fake.ids('chats')).toEqual(['a'])
    expect(await remove(openSearch('desk', { url: 'http://127.0.0.1:1' }))).toBe('search:unreachable')
  })
})

describe('search copies of a desk', () => {
  let desk: Desk
  let world: Awaited<ReturnType<typeof newServer>>
  beforeAll(async () => {
    world = await newServer()
    desk = await openDesk(url, searchedMap, { search: world.search })
    await fillDesk(desk.db)
  })
  const copyOf = (id: ObjectId, index = 'chats') =>
    world.fake.index(index, id.toHexString(), {
      subject: 'Anna Berg asks',
      person: { _id: anna.toHexString() },
    })
  const subject = (id: ObjectId) => set(['conversations', id], 'subject', '[PERSON] asks')

  test('of edited and deleted tickets go; of those that stay as they are they stay', async () => {
    const [edited, deleted, stale, same] = await addTickets(desk.db, 4)
    if (!edited || !deleted || !stale || !same) throw new Error('four were made')
    const all = [edited, deleted, stale, same]
    for (const { id } of all) copyOf(id)
    const records = await desk.read('ticket', ...all.map(({ id }) => id))
    await desk.db.collection('conversations').updateOne({ _id: stale.id }, { $set: { state: 'open' } })
    const [first, second, third, fourth] = records
    if (!first || !second || !third || !fourth) throw new Error('four were read')
    const outcomes = await desk.apply([
      [first, editing(first, [subject(edited.id)])],
      [second, deleting(second)],
      [third, editing(third, [subject(stale.id)])],
      [fourth, editing(fourth, [])],
    ])
    expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'stale', 'applied'])
    expect(outcomes[0]).toMatchObject({ unreachable: [] })
    expect(world.fake.ids('chats')).toEqual([stale.id, same.id].map(id => id.toHexString()).sort())
  })

  test('of a contact go with whatever names them', async () => {
    const { id } = await addTicket(desk.db)
    copyOf(id)
    const record = await desk.one('contact', anna)
    const change = editing(record, [set(['people', anna], 'name', 'Anonymised')])
    expect(await desk.apply([[record, change]])).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(world.fake.ids('chats')).not.toContain(id.toHexString())
  })

  test('go before the record is written: a crash leaves none behind that nobody looks for', async () => {
    const { id } = await addTicket(desk.db)
    copyOf(id)
    const record = await desk.one('ticket', id)
    const seen: string[] = []
    const search: SearchServer = {
      ...world.search,
      async remove(query) {
        const code = await world.search.remove(query)
        const now = await desk.db.collection('conversations').findOne({ _id: id })
        seen.push(`${world.fake.ids('chats').includes(id.toHexString())} ${String(now?.subject)}`)
        return code
      },
    }
    const cut = await openDesk(url, searchedMap, { search })
    await cut.apply([[record, editing(record, [subject(id)])]])
    expect(seen).toEqual(['false Anna Berg asks', 'false [PERSON] asks'])
  })

  test('that cannot be reached are told, and the record is written', async () => {
    const bare = await openDesk(url, searchedMap)
    const away = await openDesk(url, searchedMap, {
      search: openSearch('desk', { url: 'http://127.0.0.1:1' }),
    })
    for (const [cut, code] of [
      [bare, 'search:not-configured'],
      [away, 'search:unreachable'],
    ] as const) {
      const { id } = await addTicket(desk.db)
      const record = await desk.one('ticket', id)
      expect(await cut.apply([[record, editing(record, [subject(id)])]])).toMatchObject([
        { result: 'applied', unreachable: [code] },
      ])
    }
  })

  test('doctor says of each index whether it is within reach', async () => {
    const told = async ({ connector }: Desk) =>
      (await connector.diagnose({ rules: [] }, new AbortController().signal)).filter(({ check }) =>
        check.startsWith('search copies'),
      )
    expect(await told(desk)).toMatchObject([{ check: 'search copies in chats', ok: true }])
    expect(await told(await openDesk(url, searchedMap))).toMatchObject([{ ok: false }])
  })

  test('of Trudesk count only where its own settings say that it makes them', async () => {
    const address = await mongoServer()
    const options = { url: address, locales: ['sv-SE'], timezone: 'Europe/Stockholm' }
    const dataMap = dataMapSchema.parse(trudesk)
    await using store = await openMongoStore({ id: storeId('desk'), ...options, dataMap })
    const checks = async () =>
      (await store.diagnose({ rules: [] }, new AbortController().signal)).filter(({ check }) =>
        check.startsWith('search'),
      )
    const own = await openDesk(address, dataMap)
    await own.db.collection('tickets').insertOne({ uid: 1 })
    expect(await checks()).toEqual([])
    await own.db.collection('settings').insertOne({ name: 'es:enable', value: true })
    expect(await checks()).toMatchObject([{ check: 'search copies in trudesk', ok: false }])
  })
})
