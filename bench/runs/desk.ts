// A help desk as plain as can be: one collection, three messages in each ticket, some 1.6 kB of BSON, all of it due.
import type { Db } from 'mongodb'
import { supportRows } from '../development/rows.ts'

export interface DeskTicket {
  readonly _id: string
  readonly number: number
  readonly status: 'closed' | 'open'
  readonly department: string
  readonly channel: string
  readonly priority: number
  readonly tags: readonly string[]
  readonly createdAt: Date
  readonly closedAt: Date
  readonly updatedAt: Date
  readonly customer: { readonly name: string; readonly email: string }
  readonly subject: string
  readonly messages: readonly { readonly at: Date; readonly from: string; readonly text: string }[]
}

export const tickets = 'tickets'

const day = 86_400_000
const start = Date.UTC(2022, 0, 1)
const filler = 'We looked at it together and everything works again, thank you for your patience. '.repeat(3)

const texts = supportRows(2).map(({ text }) => text)
const textAt = (at: number): string => texts[at % texts.length] ?? ''

const ticketAt = (number: number): DeskTicket => {
  const createdAt = new Date(start + (number % 700) * day)
  const closedAt = new Date(createdAt.getTime() + (1 + (number % 9)) * day)
  const person = `Kund${number % 5000} Testsson`
  return {
    _id: `T${String(number).padStart(8, '0')}`,
    number,
    status: 'closed',
    department: ['billing', 'technical', 'delivery'][number % 3] ?? '',
    channel: ['mail', 'chat'][number % 2] ?? '',
    priority: number % 4,
    tags: [],
    createdAt,
    closedAt,
    updatedAt: closedAt,
    customer: { name: person, email: `kund${number % 5000}@example.com` },
    subject: `Order ${100_000 + number}`,
    messages: [
      { at: createdAt, from: 'customer', text: textAt(3 * number) },
      { at: closedAt, from: 'agent', text: `${textAt(3 * number + 1)} ${filler}` },
      { at: closedAt, from: 'customer', text: textAt(3 * number + 2) },
    ],
  }
}

/** Fills the desk anew; the index is the one a retention policy is looked up by. */
export const fillDesk = async (db: Db, count: number): Promise<void> => {
  await db.dropDatabase()
  const collection = db.collection<DeskTicket>(tickets)
  await collection.createIndex({ status: 1, closedAt: 1 })
  for (let from = 0; from < count; from += 1000) {
    const some = Array.from({ length: Math.min(1000, count - from) }, (_, at) => ticketAt(from + at))
    await collection.insertMany(some, { ordered: false })
  }
}

export const deskMap = `
      tickets:
        collection: tickets
        id: _id
        version: updatedAt
        category: { path: department }
        status: { path: status, closed: [closed] }
        clock: { created_at: createdAt, closed_at: closedAt }
        statistics: { channel: channel, priority: priority }
        fields:
          customer.name: { class: direct-identifier, entity: PERSON }
          customer.email: { class: direct-identifier, entity: EMAIL }
          subject: { class: free-text }
          messages[].text: { class: free-text }
          messages[].from: { class: technical }
          messages[].at: { class: statistic }
          number: { class: technical }
          department: { class: statistic }
          tags: { class: statistic }
`
