import { DateTime } from 'luxon'
import { recordId, stamp } from '../../tickets/ids.ts'
import type { Clock, RecordRef } from '../../tickets/record.ts'
import type { PolicyCase } from './schema.ts'

/** As the schema has read it: in its own zone, or else in the policy's. */
export const momentIn = (written: string, zone: string): Date =>
  DateTime.fromISO(written, { zone, setZone: true }).toJSDate()

const list = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? [words] : words

const clocksOf = (
  written: Readonly<Partial<Record<Clock, string | undefined>>>,
  zone: string,
): Partial<Record<Clock, Date>> =>
  Object.fromEntries(
    Object.entries(written).flatMap(([clock, at]) => (at === undefined ? [] : [[clock, momentIn(at, zone)]])),
  )

const ticketOf = (ticket: NonNullable<PolicyCase['ticket']>, zone: string): RecordRef => {
  const { category, status, priority, channel, closed, tags, custom, events } = ticket
  const { created_at, closed_at, last_activity_at, delivered_at } = ticket
  const byEvent = Object.fromEntries(Object.entries(events).map(([name, at]) => [`event:${name}`, at]))
  return {
    kind: 'ticket',
    id: recordId('case'),
    stamp: stamp('case'),
    facts: {
      closed,
      ...{ tags: list(tags), custom },
      clocks: clocksOf({ created_at, closed_at, last_activity_at, delivered_at, ...byEvent }, zone),
      ...(category === undefined ? {} : { category }),
      ...(status === undefined ? {} : { status }),
      ...(priority === undefined ? {} : { priority }),
      ...(channel === undefined ? {} : { channel }),
    },
  }
}

const contactOf = (contact: NonNullable<PolicyCase['contact']>, zone: string): RecordRef => {
  const { agent, open_tickets, ticket_tags, last_ticket_closed_at, created_at, last_activity_at } = contact
  return {
    kind: 'contact',
    id: recordId('case'),
    stamp: stamp('case'),
    facts: {
      agent,
      openTickets: open_tickets,
      ticketTags: list(ticket_tags),
      clocks: clocksOf({ last_ticket_closed_at, created_at, last_activity_at }, zone),
    },
  }
}

/** The record that a case is about; the schema has seen that there is one. */
export const recordOf = ({ ticket, contact }: PolicyCase, zone: string): RecordRef => {
  if (ticket) return ticketOf(ticket, zone)
  if (contact) return contactOf(contact, zone)
  throw new Error('a case without a record')
}
