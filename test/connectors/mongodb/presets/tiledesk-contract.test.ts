import { type Db, ObjectId } from 'mongodb'
import { tiledesk } from '../../../../src/connectors/mongodb/presets/tiledesk.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { readingContract } from '../../../contract/connector-contract.ts'
import { connectorWriteContract } from '../../../contract/connector-write-contract.ts'
import { openPreset } from './preset-world.ts'
import { addLead, addRequest, fillDesk } from './tiledesk-desk.ts'
import { message } from './tiledesk-documents.ts'
import {
  asa,
  at,
  department,
  erik,
  maja,
  type Person,
  project,
  requestId,
  type Stored,
} from './tiledesk-persons.ts'

const requests = (db: Db) => db.collection<Stored>('requests')

const update = (db: Db, id: string, change: object) =>
  requests(db).updateOne({ _id: new ObjectId(id) }, { $set: { updatedAt: new Date(), ...change } })

readingContract('Tiledesk', async () => {
  const { db, other, connector } = await openPreset(tiledesk)
  const both = { db, chat21: other }
  const ids = await fillDesk(both)
  const odd = new ObjectId()
  const open = await addRequest(both, asa, 'open', { status: 200, closed_at: undefined })
  const late = await addRequest(both, erik, 'late', {
    closed_at: undefined,
    priority: 'low',
    tags: [{ tag: 'late' }, { tag: 'vip' }],
    attributes: { plan: 'basic', seats: 4 },
  })
  await requests(db).insertOne({
    _id: odd,
    request_id: `support-group-${project}-odd`,
    first_text: 'Hej',
    status: 50,
    preflight: true,
    createdAt: at('2023-05-01'),
    id_project: project,
    department,
  })
  return {
    connector,
    ids: {
      ticket: [ids.asa, ids.erik, ids.maja, open, late, odd.toHexString()].sort(),
      contact: [asa, erik, maja].map(({ lead }) => lead.toHexString()).sort(),
    },
    deskWrites: [
      {
        what: 'reopened',
        kind: 'ticket',
        id: ids.asa,
        write: () => update(db, ids.asa, { status: 200 }),
      },
      {
        what: 'tagged',
        kind: 'ticket',
        id: ids.erik,
        write: () => update(db, ids.erik, { tags: [{ tag: 'hold' }] }),
      },
      {
        what: 'written in',
        kind: 'ticket',
        id: late,
        write: () => update(db, late, { 'attributes.last_message': { text: 'Hej', createdAt: new Date() } }),
      },
      {
        what: 'back',
        kind: 'contact',
        id: erik.lead.toHexString(),
        write: () =>
          db.collection('leads').updateOne({ _id: erik.lead }, { $set: { updatedAt: new Date() } }),
      },
    ],
    remove: (kind, id) =>
      db.collection(kind === 'ticket' ? 'requests' : 'leads').deleteOne({ _id: new ObjectId(id) }),
  }
})

connectorWriteContract('Tiledesk', async () => {
  const { db, other, connector } = await openPreset(tiledesk)
  const both = { db, chat21: other }
  await fillDesk(both)
  let made = 0
  const person = (word: string): Person => {
    made += 1
    const number = String(made).padStart(3, '0')
    return {
      ...erik,
      lead: new ObjectId(),
      projectUser: new ObjectId(),
      key: `wab-46701741${number}`,
      phone: `46701741${number}`,
      name: word,
      email: `${word}@example.se`,
    }
  }
  const people = new Map<string, Person>()
  return {
    connector,
    holdTag: 'Legal-Hold',
    addTicket: async word => {
      const each = person(word)
      const id = await addRequest(both, each, `t${made}`, { tags: [] })
      people.set(id, each)
      return recordId(id)
    },
    addContact: async word => {
      const each = person(word)
      await addLead(both, each)
      return recordId(each.lead.toHexString())
    },
    write: {
      comment: async id => {
        const request = await requests(db).findOne({ _id: new ObjectId(id) })
        const each = people.get(id) ?? erik
        await db.collection<Stored>('messages').insertOne({
          ...message(each, 'x', { sender: each.key, name: each.name, text: 'new' }),
          recipient: request?.request_id ?? requestId(each, 'x'),
        })
        await update(db, id, {})
      },
      reopen: id => update(db, id, { status: 200 }),
      hold: id => update(db, id, { tags: [{ tag: 'legal-hold' }] }),
    },
  }
})
