import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { afterAll } from 'vitest'
import { trudesk } from '../../../../src/connectors/mongodb/presets/trudesk.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { connectorWriteContract } from '../../../contract/connector-write-contract.ts'
import { addPerson, addTicket, fillDesk } from '../../../support/small-desk.ts'
import { openPreset } from './preset-world.ts'

const files = await mkdtemp(join(tmpdir(), 'gallra-trudesk-'))
afterAll(() => rm(files, { recursive: true }))

connectorWriteContract('Trudesk', async () => {
  const { db, connector } = await openPreset(trudesk, { filesRoot: files })
  const ids = await fillDesk(db)
  const held = new ObjectId()
  await db.collection('tags').insertOne({ _id: held, name: 'Legal-Hold', normalized: 'legal-hold' })
  let made = 0
  const named = (word: string) => {
    made += 1
    const email = `${word}.${made}@post.example`.toLowerCase()
    return { name: word, email, phone: `+4670174${String(made).padStart(4, '0')}` }
  }
  const accountOf = (word: string) =>
    addPerson(db, named(word), ObjectId.createFromTime(Date.parse('2019-01-01') / 1000 + made))
  const update = (id: string, change: object) =>
    db.collection('tickets').updateOne({ _id: new ObjectId(id) }, change)
  return {
    connector,
    holdTag: 'Legal-Hold',
    addTicket: async word => {
      const { account, group } = await accountOf('Somebody')
      const person = { name: word, email: 'post@firm.example', phone: '-' }
      const closedDate = new Date('2021-05-01T10:00:00Z')
      const ticket = await addTicket(db, { uid: made, owner: account, group, person, closedDate })
      return recordId(ticket._id.toHexString())
    },
    addContact: async word => recordId((await accountOf(word)).account.toHexString()),
    write: {
      comment: id =>
        update(id, {
          $push: { comments: { _id: new ObjectId(), date: new Date(), comment: '<p>new</p>' } },
          $set: { updated: new Date() },
          $inc: { __v: 1 },
        }),
      reopen: id => update(id, { $set: { status: ids.open }, $unset: { closedDate: '' } }),
      hold: id => update(id, { $push: { tags: held }, $inc: { __v: 1 } }),
    },
  }
})
