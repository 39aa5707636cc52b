import type { Db, ObjectId } from 'mongodb'
import { idAt } from '../object-ids.ts'
import { type CastKey, cast, emailOf, type Person } from './cast.ts'
import {
  accountOf,
  addSurroundings,
  type Desk,
  dayMs,
  openDesk,
  type People,
  ticketOf,
  type Wanted,
} from './plant-documents.ts'

const wanted: readonly Wanted[] = [
  { owner: 'erased', topic: 'Delivery', monthsAgo: 6 },
  { owner: 'erased', topic: 'Technical', monthsAgo: 18 },
  { owner: 'bystander', topic: 'Delivery', monthsAgo: 5, about: 'erased' },
  { owner: 'bystander', topic: 'Other', monthsAgo: 7 },
  { owner: 'held', topic: 'Delivery', monthsAgo: 4 },
  { owner: 'held', topic: 'Other', monthsAgo: 9 },
  { owner: 'held', topic: 'Account', monthsAgo: 10, isHeld: true },
  { owner: 'sharing', topic: 'Delivery', monthsAgo: 3 },
  { owner: 'sharing', topic: 'Technical', monthsAgo: 8, with: 'bystander' },
  { owner: 'kept', topic: 'Invoice', monthsAgo: 24 },
  { owner: 'kept', topic: 'Delivery', monthsAgo: 3 },
  { owner: 'coded', topic: 'Account', monthsAgo: 2 },
  { owner: 'coded', topic: 'Delivery', monthsAgo: 11 },
  { owner: 'access', topic: 'Delivery', monthsAgo: 2 },
  { owner: 'access', topic: 'Other', monthsAgo: 6, with: 'bystander' },
  { owner: 'portability', topic: 'Technical', monthsAgo: 5 },
  { owner: 'portability', topic: 'Delivery', monthsAgo: 9 },
  { owner: 'rectified', topic: 'Account', monthsAgo: 1 },
  { owner: 'rectified', topic: 'Other', monthsAgo: 8 },
  { owner: 'restricted', topic: 'Complaint', monthsAgo: 3 },
  { owner: 'objecting', topic: 'Other', monthsAgo: 3 },
  { owner: 'objecting', topic: 'Warranty', monthsAgo: 6 },
]

export interface PlantedTicket extends Wanted {
  readonly id: ObjectId
  readonly closed: Date
  readonly notification: ObjectId
}

/** What was planted where; everything that is expected of the requests follows from it. */
export interface Planting {
  readonly accounts: ReadonlyMap<CastKey, ObjectId>
  readonly tickets: readonly PlantedTicket[]
}

/** Everybody's account, and the group that the desk calls by the address of whoever writes by mail. */
const addPeople = async (desk: Desk, now: Date): Promise<People> => {
  const accounts = new Map<CastKey, ObjectId>()
  const groups = new Map<CastKey, ObjectId>()
  for (const [key, who] of Object.entries(cast) as [CastKey, Person][]) {
    const account = accountOf(desk, who, new Date(now.getTime() - 900 * dayMs))
    const group = idAt(now, desk.draw)
    await desk.db.collection('accounts').insertOne(account)
    await desk.db.collection('groups').insertOne({
      _id: group,
      name: emailOf(who),
      members: [account._id],
      sendMailTo: [account._id],
      public: true,
      __v: 0,
    })
    if (key === 'erased' || key === 'coded')
      await addSurroundings(desk, who, account._id, new Date(now.getTime() - 90 * dayMs))
    accounts.set(key, account._id)
    groups.set(key, group)
  }
  return { accounts, groups }
}

/** Puts the cast and their tickets into a desk that is filled already. */
export const plantPeople = async (db: Db, { now, seed }: { now: Date; seed: number }): Promise<Planting> => {
  const desk = await openDesk(db, seed)
  const people = await addPeople(desk, now)
  const tickets: PlantedTicket[] = []
  for (const [index, ticket] of wanted.entries()) {
    const closed = new Date(now.getTime() - ticket.monthsAgo * 30 * dayMs)
    const document = ticketOf(desk, people, ticket, { uid: 900_001 + index, closed })
    const notification = idAt(closed, desk.draw)
    await db.collection('tickets').insertOne(document)
    // A notification holds the ticket as it was, whole.
    await db.collection('notifications').insertOne({
      _id: notification,
      created: closed,
      owner: desk.agent,
      title: `Ticket #${document.uid} Closed`,
      message: document.subject,
      type: 1,
      data: { ticket: document },
      unread: false,
      __v: 0,
    })
    tickets.push({ ...ticket, id: document._id, closed, notification })
  }
  return { accounts: people.accounts, tickets }
}
