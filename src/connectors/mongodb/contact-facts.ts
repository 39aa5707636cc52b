import type { Document } from 'mongodb'
import { type Stamp, stamp } from '../../tickets/ids.ts'
import type { ContactFacts } from '../../tickets/record.ts'
import type { ContactsMap } from './data-map.ts'
import { clocksOf, momentPaths } from './facts.ts'
import type { Tables } from './lookups.ts'
import { parsePattern, placesOf } from './paths.ts'
import { isAgent } from './people.ts'
import type { PersonTickets } from './source.ts'
import { digestOf } from './values.ts'

/** Every path of the person's own record that a decision about it rests on. */
export const contactDecisionPaths = (contacts: ContactsMap): string[] => [
  ...new Set([
    contacts.id,
    ...contacts.version,
    ...Object.keys(contacts.filter ?? {}),
    ...(contacts.agent ? [contacts.agent.path] : []),
    ...Object.values(contacts.clock).flatMap(moments => (moments ? momentPaths(moments) : [])),
    // Who it is: a record that is restored from a backup has its dates and versions again, but also its name.
    ...[contacts.names.flat(), contacts.emails, contacts.phones, contacts.usernames].flat(),
  ]),
]

/**
 * The digest of what the person's own record says, and of whether a ticket of theirs is open. Closed tickets are not
 * in it: our own anonymising takes them from the person, and that must not look like a write by the desk. What they
 * say is asked again before each write.
 */
export const contactStamp = (contacts: ContactsMap, document: Document, tickets: PersonTickets): Stamp =>
  stamp(
    digestOf({
      values: contactDecisionPaths(contacts).map(path =>
        placesOf(document, parsePattern(path)).map(({ value }) => value),
      ),
      open: tickets.open > 0,
    }),
  )

export const contactFacts = (
  contacts: ContactsMap,
  document: Document,
  { tables, tickets }: { readonly tables: Tables; readonly tickets: PersonTickets },
): ContactFacts => ({
  agent: isAgent(contacts, document, tables),
  openTickets: tickets.open,
  ticketTags: tickets.tags,
  clocks: {
    ...clocksOf(document, contacts.clock),
    ...(tickets.lastClosedAt ? { last_ticket_closed_at: tickets.lastClosedAt } : {}),
  },
})
