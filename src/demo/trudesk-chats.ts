import type { Document } from 'mongodb'
import type { Draw } from './draw.ts'
import { idAt } from './object-ids.ts'
import { createWriter, drawCast } from './slots.ts'
import type { Agent, Customer } from './trudesk-accounts.ts'

interface Chats {
  readonly conversations: readonly Document[]
  readonly messages: readonly Document[]
}

const minute = 60_000

/** Chats between an agent and a customer, about the customer. */
export const writeChats = (
  pairs: readonly { readonly agent: Agent; readonly customer: Customer; readonly date: Date }[],
  draw: Draw,
): Chats => {
  const messages: Document[] = []
  const conversations = pairs.map(({ agent, customer, date }) => {
    const { person } = customer
    const writer = createWriter(
      drawCast({ customer: person, agent: agent.person, third: agent.person }, draw),
      draw,
    )
    const id = idAt(date, draw)
    const participants = [agent.id, customer.id]
    for (const [index, template] of person.language.chats.entries()) {
      const createdAt = new Date(date.getTime() + index * minute)
      messages.push({
        _id: idAt(createdAt, draw),
        conversation: id,
        owner: participants[index % 2],
        body: writer.write(template),
        createdAt,
        __v: 0,
      })
    }
    return {
      _id: id,
      title: `Chat: ${person.name}`,
      userMeta: participants.map(userId => ({ userId, joinedAt: date, updatedAt: date, hasRead: true })),
      participants,
      createdAt: date,
      updatedAt: date,
      __v: 0,
    }
  })
  return { conversations, messages }
}

/** Signed-in sessions as connect-mongo stores them: JSON in a string. */
export const writeSessions = (customers: readonly Customer[], now: Date, draw: Draw): Document[] =>
  customers.map(({ id }) => {
    const expires = new Date(now.getTime() + 14 * 24 * 60 * minute)
    return {
      _id: draw.hex(32),
      expires,
      session: JSON.stringify({
        cookie: { originalMaxAge: 1_209_600_000, expires, httpOnly: true, path: '/' },
        passport: { user: id.toHexString() },
        l2auth: null,
      }),
    }
  })
