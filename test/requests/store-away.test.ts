import { type Db, MongoClient, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestRow } from '../../src/cli/request-report.ts'
import type { Connector } from '../../src/connectors/connector.ts'
import { dataMapSchema } from '../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../src/connectors/mongodb/index.ts'
import { trudesk } from '../../src/connectors/mongodb/presets/trudesk.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import type { OpenStore } from '../../src/runs/context.ts'
import { type StoreId, storeId } from '../../src/tickets/ids.ts'
import { type ClosingPort, closingPort } from '../support/closing-port.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld, type RequestWorld, requestPolicy } from '../support/request-desk.ts'
import { mongoServer } from '../support/servers.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const locales = ['sv-SE', 'en-GB']
const both = [storeId('helpdesk'), storeId('archive')]
const closedDate = new Date('2026-05-04T09:00:00Z')

let port: ClosingPort
let world: RequestWorld
let client: MongoClient
let archive: Db
let people = 0
/** The call of the archive at which it goes away. */
let cutAt: keyof Connector | undefined

const cutting = (connector: Connector): Connector =>
  new Proxy(connector, {
    get(target, name: keyof Connector) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        if (name !== cutAt) return value.apply(target, args)
        cutAt = undefined
        const cut = port.close()
        if (name !== 'select' && name !== 'texts') return cut.then(() => value.apply(target, args))
        return (async function* () {
          await cut
          yield* value.apply(target, args) as AsyncIterable<unknown>
        })()
      }
    },
  })

/** As the program opens it: at its first use, and again when that failed. */
const opener = (url: string): { open(): Promise<OpenStore>; close(): Promise<void> } => {
  let opened: Promise<OpenStore> | undefined
  const open = async (): Promise<OpenStore> => {
    const options = { id: both[1] as StoreId, url, locales, timezone: 'Europe/Stockholm' }
    const connector = cutting(await openMongoStore({ ...options, dataMap: dataMapSchema.parse(trudesk) }))
    return {
      connector,
      redactor: async () => createRedactor({ locales }),
      roster: signal => connector.agents(signal),
    }
  }
  return {
    open: () => {
      opened ??= open()
      opened.catch(() => {
        opened = undefined
      })
      return opened
    },
    close: async () => (await opened?.catch(() => undefined))?.connector[Symbol.asyncDispose](),
  }
}

let stop: () => Promise<void>

beforeAll(async () => {
  const url = new URL(await mongoServer())
  client = await new MongoClient(url.href).connect()
  archive = client.db(url.pathname.slice(1))
  port = await closingPort({ host: url.hostname, port: Number(url.port) })
  const query = 'directConnection=true&serverSelectionTimeoutMS=400&minHeartbeatFrequencyMS=50'
  const store = opener(`mongodb://127.0.0.1:${port.port}${url.pathname}?${query}`)
  stop = store.close
  world = await createRequestWorld({
    policies: [requestPolicy.replace('[helpdesk]', '[helpdesk, archive]')],
    run: real => ({ ...real, store: id => (id === 'archive' ? store.open() : real.store(id)) }),
  })
  await fillDesk(world.desk)
  await fillDesk(archive)
}, 60_000)

afterAll(async () => {
  await stop?.()
  await port?.[Symbol.asyncDispose]()
  await client?.close()
  await world?.[Symbol.asyncDispose]()
})

/** Somebody new, with a ticket in each store. */
const somebody = async () => {
  const number = people++
  const surname = `Fagerstrand${'abcdefghij'[number]}q`
  const email = `karin.${surname.toLowerCase()}@example.se`
  const person = { name: `Karin ${surname}`, email, phone: `+4670174074${number}` }
  for (const desk of [world.desk, archive]) {
    const { account, group } = await addPerson(desk, person, new ObjectId())
    await addTicket(desk, { uid: 100 + number, owner: account, group, person, closedDate })
  }
  return { email, surname }
}

const ask = async (type: 'erasure' | 'access' | 'restriction', stores: readonly StoreId[]) => {
  const { email, surname } = await somebody()
  const id = await world.submit({ type, subject: { emails: [email] }, stores: [...stores] })
  return { id, surname }
}

const left = async (desk: Db, { surname }: { readonly surname: string }): Promise<number> =>
  stillThere(await everyDocument(desk), [surname]).length

describe('a store that goes away', () => {
  it('in the middle of a search holds up what has to be done there, and nothing else', async () => {
    const elsewhere = await ask('erasure', both.slice(0, 1))
    const shared = await ask('erasure', both)
    const restricted = await ask('restriction', both)
    const there = await ask('erasure', both.slice(1))
    const copy = await ask('access', both)
    cutAt = 'select'
    await world.advance()
    expect((await world.request(elsewhere.id)).state).toBe('completed')
    const waiting = { code: 'STORE_UNREACHABLE', detail: expect.stringContaining('archive') }
    for (const { id } of [shared, restricted, there, copy]) {
      const request = await world.request(id)
      expect(request).toMatchObject({ state: 'preflight', waiting })
      expect(requestRow(request, new Date())).toContain('preflight (waits: STORE_UNREACHABLE)')
      expect(request).not.toHaveProperty('blocked')
    }
    expect(await world.request(shared.id)).toMatchObject({
      awaits: ['archive'],
      found: [
        { store: 'helpdesk', found: 2, erased: 0, anonymised: 2 },
        { store: 'archive', found: 0 },
      ],
    })
    expect([await left(world.desk, shared), (await left(archive, shared)) > 0]).toEqual([0, true])
    // Nothing is done over and over while it is away.
    const before = await world.request(shared.id)
    await world.advance()
    expect(await world.request(shared.id)).toEqual(before)
    await port.open()
    await world.advance()
    const ends = await Promise.all([shared, restricted, there, copy].map(({ id }) => world.request(id)))
    expect(ends.map(({ state }) => state)).toEqual(Array.from(ends, () => 'completed'))
    expect(ends.some(request => 'waiting' in request || 'awaits' in request || 'without' in request)).toBe(
      false,
    )
    expect(ends[0]).toMatchObject({
      found: both.map(store => ({ store, found: 2, erased: 0, anonymised: 2, withheld: [] })),
    })
    for (const each of [shared, there]) expect(await left(archive, each)).toBe(0)
  }, 60_000)

  it('while a plan is carried out does not keep the other store from being done', async () => {
    const shared = await ask('erasure', both)
    cutAt = 'applyMany'
    await world.advance()
    expect(await world.request(shared.id)).toMatchObject({ waiting: { code: 'STORE_UNREACHABLE' } })
    expect(await left(world.desk, shared)).toBe(0)
    await port.open()
    await world.advance()
    expect((await world.request(shared.id)).state).toBe('completed')
    expect(await left(archive, shared)).toBe(0)
  }, 60_000)
})
