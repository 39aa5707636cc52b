import { describe, expect, it } from 'vitest'
import { findReturned } from '../../src/requests/find-returned.ts'
import { requestId } from '../../src/requests/model.ts'
import { checkNewContacts } from '../../src/requests/new-contacts.ts'
import { isBack, type Returned } from '../../src/requests/returned.ts'
import { replayReference } from '../../src/requests/tombstones.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { nobody } from '../support/nobody.ts'
import {
  addAccount,
  asaPerson,
  erasedAt,
  firstErasure as first,
  helpdesk,
  restoreWorld,
} from '../support/restore-world.ts'

const signal = new AbortController().signal
const day = 86_400_000
const daysAfter = (days: number): Date => new Date(erasedAt.getTime() + days * day)

const { client, database, world } = await restoreWorld()

const find = () => findReturned(world.context, helpdesk, signal)
const backIn = async () => (await find()).returned.filter(isBack)
const account = () => recordId(world.asa.account.toHexString())

describe('what is remembered of an erasure', () => {
  it('says nothing of the person', async () => {
    await world.erase(first)
    const stored = await Promise.all(
      ['tombstones', 'suppression'].map(name => client.db().collection(name).find().toArray()),
    )
    expect(stored[0]).toHaveLength(3)
    expect(stored[1]?.length).toBeGreaterThan(3)
    expect(JSON.stringify(stored)).not.toMatch(/lindqvist|åsa|701740605/i)
    expect(stored[1]?.every(({ until }) => until.getTime() === daysAfter(90).getTime())).toBe(true)
  })

  it('is nothing where everything was kept', async () => {
    await world.erase(first, [{ store: helpdesk, kind: 'contact', id: account(), role: 'contact' }])
    expect(await client.db().collection('suppression').countDocuments()).toBe(0)
  })
})

describe('after a restore', () => {
  it('nothing is found where nothing came back', async () => {
    await world.erase(first)
    expect(await find()).toEqual({ store: helpdesk, isOtherLife: false, returned: [] })
  })

  it('a contact is found, and is put together again', async () => {
    await world.erase(first)
    await world.restore('accounts', world.asa.account)
    expect(await backIn()).toMatchObject([
      {
        request: first.id,
        contacts: 1,
        tickets: 0,
        subject: {
          emails: [asaPerson.email],
          phones: [asaPerson.phone],
          names: [asaPerson.name],
          ids: [{ store: helpdesk, id: account() }],
        },
      },
    ])
  })

  it('a contact under another key is found, if it is older than the erasure', async () => {
    await world.erase(first)
    const { account: other } = await addAccount(world.desk, asaPerson, new Date('2020-01-01'))
    expect(await backIn()).toMatchObject([
      { request: first.id, contacts: 1, subject: { ids: [{ id: other.toHexString() }] }, cameBack: [] },
    ])
  })

  it('a ticket that was deleted is found, and leads to its requester', async () => {
    await world.erase(first)
    await world.restore('tickets', world.asa.ticket)
    await world.restore('accounts', world.asa.account)
    expect(await backIn()).toMatchObject([{ request: first.id, contacts: 1, tickets: 1 }])
  })

  it("an address in somebody else's ticket is found, and nothing of that person is taken for hers", async () => {
    await world.erase(first)
    await world.restore('tickets', world.others.ticket)
    const [returned, ...more] = await backIn()
    expect(more).toEqual([])
    expect(returned).toMatchObject({ request: first.id, contacts: 0, tickets: 1 })
    expect(returned?.subject).toEqual({ ...nobody, emails: [asaPerson.email] })
  })

  it('an address in a collection that nobody knows of is found', async () => {
    await world.erase(first)
    await world.desk.collection('exports').insertOne({ rows: [{ to: asaPerson.email.toUpperCase() }] })
    const raw = Buffer.from(`To: ${asaPerson.email}`).toString('base64')
    await world.desk.collection('exports').insertOne({ raw, to: asaPerson.email.replace('@', '&#64;') })
    expect(await backIn()).toMatchObject([{ texts: 2, contacts: 0, tickets: 0 }])
  })

  it('a name alone may be a namesake, and is only told', async () => {
    await world.erase(first)
    await world.desk.collection('exports').insertOne({ note: 'Hej Åsa Lindqvist' })
    const { returned } = await find()
    expect(returned).toMatchObject([{ doubtful: 1, texts: 0 }])
    expect(returned.filter(isBack)).toEqual([])
  })

  it('a contact that is newer than the erasure is left, and so is what it writes', async () => {
    await world.erase(first)
    const { account: newer } = await addAccount(world.desk, asaPerson, daysAfter(3))
    const { returned } = await find()
    expect(returned).toMatchObject([{ cameBack: [newer.toHexString()], contacts: 0, texts: 0 }])
    expect(returned.filter(isBack)).toEqual([])
  })

  it('what was kept on purpose did not come back', async () => {
    await world.erase(first)
    await world.restore('tickets', world.others.ticket)
    const kept = { store: helpdesk, kind: 'ticket', role: 'mentioned' } as const
    await world.erase(first, [{ ...kept, id: recordId(world.others.ticket.toHexString()) }])
    await world.restore('tickets', world.others.ticket)
    expect(await backIn()).toEqual([])
  })

  it('another life of the database is told', async () => {
    await world.erase(first)
    const tickets = await world.desk.collection('tickets').find().toArray()
    await world.desk.collection('tickets').drop()
    await world.desk.collection('tickets').insertMany(tickets)
    expect(await find()).toMatchObject({ isOtherLife: true, returned: [] })
  })

  it('a replay is remembered under the erasure it repeats, and nothing is found twice', async () => {
    await world.erase(first)
    await world.restore('accounts', world.asa.account)
    world.setClock(daysAfter(10))
    const replay = {
      id: requestId('req-2026-11-30-9'),
      sender: 'replay:cli:anna',
      reference: replayReference(first.id, 1),
    }
    await world.erase(replay)
    expect(await backIn()).toEqual([])
    await world.restore('accounts', world.asa.account)
    expect((await backIn()).map(({ request }) => request)).toEqual([first.id])
    const requests = await client.db().collection('suppression').distinct('request')
    expect(requests).toEqual([first.id])
  })

  it('somebody else who gives a reference that looks like a replay is not taken for one', async () => {
    await world.erase({ ...first, reference: replayReference(requestId('req-other'), 1) })
    expect(await client.db().collection('tombstones').distinct('request')).toEqual([first.id])
  })
})

describe('new contacts', () => {
  const submitted: Returned[] = []
  const look = async () => {
    submitted.length = 0
    const [seen] = await checkNewContacts(
      world.context,
      {
        stores: [helpdesk],
        submit: async returned => {
          submitted.push(returned)
          return { id: requestId('replay') }
        },
      },
      signal,
    )
    return seen
  }

  it('are looked at once, and nobody is found who was not erased', async () => {
    expect(await look()).toMatchObject({ looked: 2, returned: [], cameBack: [], isOtherLife: false })
    expect(await look()).toMatchObject({ looked: 0 })
    await addAccount(
      world.desk,
      { name: 'New One', email: 'new.one@post.example', phone: '' },
      new Date('2020-01-01'),
    )
    world.setClock(daysAfter(2))
    expect(await look()).toMatchObject({ looked: 3 })
  })

  it('with an old key are erased again', async () => {
    await world.erase(first)
    await look()
    expect(submitted).toEqual([])
    await world.restore('accounts', world.asa.account)
    await look()
    expect(submitted).toMatchObject([
      { request: first.id, contacts: 1, subject: { ids: [{ id: account() }], emails: [asaPerson.email] } },
    ])
  })

  it('older than the erasure are erased again under whatever key', async () => {
    await world.erase(first)
    await look()
    await addAccount(
      world.desk,
      { ...asaPerson, email: 'Asa.Lindqvist+x@post.example' },
      new Date('2020-01-01'),
    )
    world.setClock(daysAfter(2))
    await look()
    expect(submitted).toMatchObject([{ request: first.id, contacts: 1 }])
  })

  it('made since are noted for operators and not touched', async () => {
    await world.erase(first)
    world.setClock(daysAfter(2))
    const { account: newer } = await addAccount(world.desk, asaPerson, daysAfter(1))
    expect(await look()).toMatchObject({ cameBack: [{ contact: newer.toHexString(), request: first.id }] })
    expect(submitted).toEqual([])
    expect(await database.tombstones.returned(10)).toMatchObject([{ contact: newer.toHexString() }])
  })

  it('by a name alone are nobody', async () => {
    await world.erase(first)
    await addAccount(
      world.desk,
      { name: asaPerson.name, email: 'another@post.example', phone: '' },
      new Date('2020-01-01'),
    )
    expect(await look()).toMatchObject({ returned: [], cameBack: [] })
  })

  it('are looked at again when submitting failed', async () => {
    await world.erase(first)
    await world.restore('accounts', world.asa.account)
    const submit = () => Promise.reject(new Error('crash'))
    await expect(checkNewContacts(world.context, { stores: [helpdesk], submit }, signal)).rejects.toThrow(
      'crash',
    )
    await look()
    expect(submitted).toHaveLength(1)
  })
})
