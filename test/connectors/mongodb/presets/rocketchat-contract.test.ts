import type { Db } from 'mongodb'
import { rocketchat } from '../../../../src/connectors/mongodb/presets/rocketchat.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { readingContract } from '../../../contract/connector-contract.ts'
import { connectorWriteContract } from '../../../contract/connector-write-contract.ts'
import { openPreset } from './preset-world.ts'
import { addRoom, addVisitor, fillDesk } from './rocketchat-desk.ts'
import { openRoom } from './rocketchat-documents.ts'
import { asa, at, erik } from './rocketchat-persons.ts'

type Stored = { _id: string }
const rooms = (db: Db) => db.collection<Stored>('rocketchat_room')

readingContract('Rocket.Chat', async () => {
  const { db, connector } = await openPreset(rocketchat)
  await fillDesk(db)
  await rooms(db).insertMany([
    openRoom('rOpen', asa),
    { _id: 'rOdd', t: 'l', ts: at('2023-05-01'), source: { type: 'email' }, v: { _id: 'nobody' } } as Stored,
    {
      _id: 'rSupport',
      t: 'l',
      departmentId: 'deptSupport',
      ts: at('2023-06-01'),
      lm: at('2023-06-02'),
      closedAt: at('2023-06-03'),
      tags: ['late', 'vip'],
      priorityId: 'prioHigh',
      source: { type: 'sms' },
      livechatData: { plan: 'basic', seats: 4 },
      v: { _id: erik.visitor, username: erik.guest, token: erik.token },
    } as Stored,
  ])
  const update = (id: string, change: object) => () => rooms(db).updateOne({ _id: id }, change)
  return {
    connector,
    ids: {
      ticket: ['rAsa', 'rErik', 'rOdd', 'rOpen', 'rSupport'],
      contact: [asa.visitor, erik.visitor],
    },
    deskWrites: [
      {
        what: 'reopened',
        kind: 'ticket',
        id: 'rAsa',
        write: update('rAsa', { $set: { open: true }, $unset: { closedAt: '', closedBy: '', closer: '' } }),
      },
      { what: 'tagged', kind: 'ticket', id: 'rErik', write: update('rErik', { $push: { tags: 'hold' } }) },
      {
        what: 'written in',
        kind: 'ticket',
        id: 'rSupport',
        write: update('rSupport', { $set: { lm: new Date() }, $inc: { msgs: 1 } }),
      },
      {
        what: 'back',
        kind: 'contact',
        id: erik.visitor,
        write: () =>
          db
            .collection<Stored>('rocketchat_livechat_visitor')
            .updateOne({ _id: erik.visitor }, { $set: { 'lastChat.ts': new Date() } }),
      },
    ],
    remove: (kind, id) =>
      (kind === 'ticket' ? rooms(db) : db.collection<Stored>('rocketchat_livechat_visitor')).deleteOne({
        _id: id,
      }),
  }
})

connectorWriteContract('Rocket.Chat', async () => {
  const { db, connector } = await openPreset(rocketchat)
  await fillDesk(db)
  let made = 0
  const update = (id: string, change: object) => rooms(db).updateOne({ _id: id }, change)
  const person = (word: string) => {
    made += 1
    const visitor = `65f1${String(made).padStart(20, '0')}`
    const contact = `65f2${String(made).padStart(20, '0')}`
    return {
      ...erik,
      visitor,
      contact,
      token: `t${made}`,
      guest: `guest-1${made}`,
      name: word,
      email: `${word}@example.se`,
    }
  }
  return {
    connector,
    holdTag: 'Legal-Hold',
    addTicket: async word => {
      const each = person(word)
      await addRoom(db, `room${made}`, each, { tags: [] })
      return recordId(`room${made}`)
    },
    addContact: async word => {
      const each = person(word)
      await addVisitor(db, each)
      return recordId(each.visitor)
    },
    write: {
      // Both of what sendMessage does.
      comment: async id => {
        await db
          .collection<Stored>('rocketchat_message')
          .insertOne({ _id: `${id}new`, rid: id, msg: 'new' } as Stored)
        await update(id, { $inc: { msgs: 1 }, $set: { lm: new Date() } })
      },
      reopen: id => update(id, { $set: { open: true }, $unset: { closedAt: '' } }),
      hold: id => update(id, { $push: { tags: 'legal-hold' } }),
    },
  }
})
