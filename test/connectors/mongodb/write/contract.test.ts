import { ObjectId } from 'mongodb'
import { recordId } from '../../../../src/tickets/ids.ts'
import { connectorWriteContract } from '../../../contract/connector-write-contract.ts'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap, holdLabel } from './chat.ts'
import { addTicket, fillDesk, openDesk } from './desk.ts'
import { standaloneServer } from './standalone.ts'

const servers = { 'a replica set': await mongoServer(), 'a single server': await standaloneServer() }

for (const [name, url] of Object.entries(servers)) {
  connectorWriteContract(`MongoDB on ${name}`, async () => {
    const { db, connector } = await openDesk(url, chatMap)
    await fillDesk(db)
    const update = (id: string, change: object) =>
      db.collection('conversations').updateOne({ _id: new ObjectId(id) }, change)
    return {
      connector,
      holdTag: 'Legal-Hold',
      addTicket: async word => {
        const { id } = await addTicket(db, { subject: `about ${word}` })
        return recordId(id.toHexString())
      },
      addContact: async word => {
        const _id = new ObjectId()
        await db.collection('people').insertOne({ _id, name: word, email: `${word}@example.com` })
        return recordId(_id.toHexString())
      },
      write: {
        comment: id => update(id, { $push: { comments: { comment: 'new' } } }),
        reopen: id => update(id, { $set: { state: 'open' } }),
        hold: id => update(id, { $push: { tags: holdLabel } }),
      },
    }
  })
}
