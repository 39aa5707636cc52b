import type { Db } from 'mongodb'
import { describe } from 'vitest'
import { erxes } from '../../../../src/connectors/mongodb/presets/erxes.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { readingContract } from '../../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../../contract/connector-write-contract.ts'
import { addConversation, addCustomer, addTicket, fillDesk } from './erxes-desk.ts'
import { message, note } from './erxes-documents.ts'
import { asa, at, erik, maja, names, nano, type Person, type Stored, statusOf } from './erxes-persons.ts'
import { openPreset } from './preset-world.ts'

const update = (db: Db, name: string, id: string, change: object) =>
  db.collection<Stored>(name).updateOne({ _id: id }, { $set: { updatedAt: new Date(), ...change } })

const reopened = { statusId: statusOf(2), statusType: 2, statusChangedDate: new Date() }

readingContract('erxes', async () => {
  const { db, other, connector } = await openPreset(erxes)
  const both = { db, logs: other }
  const ids = await fillDesk(both)
  const open = await addConversation(both, asa, 'open', { status: 'open', closedAt: undefined })
  const late = await addTicket(both, erik, 'late', { priority: 1, statusChangedDate: at('2024-05-01') })
  const fresh = await addTicket(both, maja, 'new', { ...reopened, tagIds: [] })
  const odd = nano('conversation odd')
  await db
    .collection<Stored>('conversations')
    .insertOne({ _id: odd, integrationId: names.facebook, status: 'new', createdAt: at('2023-05-01') })
  return {
    connector,
    ids: {
      ticket: [
        ...[ids.asa, ids.erik, ids.maja].flatMap(each => Object.values(each)),
        open,
        late,
        fresh,
        odd,
      ].sort(),
      contact: [asa, erik, maja].map(({ id }) => id).sort(),
    },
    deskWrites: [
      {
        what: 'reopened',
        kind: 'ticket',
        id: ids.asa.chat,
        write: () => update(db, 'conversations', ids.asa.chat, { status: 'open' }),
      },
      {
        what: 'reopened in its pipeline',
        kind: 'ticket',
        id: ids.asa.ticket,
        write: () => update(db, 'frontline_tickets', ids.asa.ticket, reopened),
      },
      {
        what: 'tagged',
        kind: 'ticket',
        id: late,
        write: () => update(db, 'frontline_tickets', late, { tagIds: [names.hold] }),
      },
      {
        what: 'back',
        kind: 'contact',
        id: erik.id,
        write: () => update(db, 'customers', erik.id, { lastSeenAt: new Date() }),
      },
    ],
    remove: async (kind, id) => {
      const from = kind === 'contact' ? ['customers'] : ['conversations', 'frontline_tickets']
      for (const name of from) await db.collection<Stored>(name).deleteOne({ _id: id })
    },
  }
})

/** Tickets of both collections are written by the same promises. */
const deskOf =
  (collection: 'conversations' | 'frontline_tickets') => async (): Promise<WriteContractDesk> => {
    const { db, other, connector } = await openPreset(erxes)
    const both = { db, logs: other }
    await fillDesk(both)
    let made = 0
    const person = (word: string): Person => {
      made += 1
      const number = String(made).padStart(3, '0')
      return {
        ...erik,
        id: nano(`${collection} ${made}`),
        first: 'Nils',
        last: word,
        email: `nils.${number}@example.se`,
        phone: `+46701741${number}`,
        handle: `8814093322${number}`,
      }
    }
    const isInbox = collection === 'conversations'
    return {
      connector,
      holdTag: 'Legal-Hold',
      addTicket: async word => {
        const each = person(word)
        const add = isInbox ? addConversation : addTicket
        return recordId(await add(both, each, `t${made}`, { tagIds: [] }))
      },
      addContact: async word => {
        const each = person(word)
        await addCustomer(both, each)
        return recordId(each.id)
      },
      write: {
        comment: async id => {
          if (isInbox)
            await db
              .collection<Stored>('conversation_messages')
              .insertOne(message(id, 'new', { customerId: erik.id, content: 'new' }))
          else
            await db
              .collection<Stored>('frontline_tickets_notes')
              .insertOne(note(id, nano('colleague'), 'new'))
          await update(db, collection, id, {})
        },
        reopen: id => update(db, collection, id, isInbox ? { status: 'open' } : reopened),
        hold: id => update(db, collection, id, { tagIds: [names.hold] }),
      },
    }
  }

describe('in the inbox', () => connectorWriteContract('erxes', deskOf('conversations')))
describe('in pipelines', () => connectorWriteContract('erxes', deskOf('frontline_tickets')))
