import { recordId } from '../../tickets/ids.ts'
import type { Contact, StoreRecord, Ticket } from '../../tickets/record.ts'
import { contactFacts, contactStamp } from './contact-facts.ts'
import { exactFields } from './exact.ts'
import { stampOf, ticketFacts } from './facts.ts'
import { fieldsOf } from './fields.ts'
import { buildLoose } from './loose.ts'
import { contactParticipant, ticketParticipants } from './participants.ts'
import type { StoreWords } from './parts.ts'
import { parsePath, storedAt } from './paths.ts'
import { asPerson } from './people.ts'
import { requesterIn } from './requesters.ts'
import type { PersonTickets, RecordSource } from './source.ts'
import { mapOf } from './ticket-maps.ts'
import { ticketStatistics } from './ticket-statistics.ts'
import { idText } from './values.ts'

const noTickets: PersonTickets = { open: 0, tags: [] }

const idAt = (source: RecordSource, path: string) =>
  recordId(idText(storedAt(source.documents[0].document, parsePath(path))) ?? '')

/** Made when somebody asks: who deletes a ticket never does. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const buildTicket = (words: StoreWords, source: RecordSource): Ticket => {
  const store = { ...words, map: mapOf(words.map, source) }
  const { map, id } = store
  const { documents, tables, people } = source
  const { document } = documents[0]
  const facts = ticketFacts(map.tickets, document, tables, requesterIn(map.tickets, documents))
  const fields = lazily(() => fieldsOf(documents, people))
  const exact = lazily(() => exactFields(map.tickets, documents))
  const participants = lazily(() => ticketParticipants({ map, documents, fields: fields(), people }, facts))
  return {
    kind: 'ticket',
    id: idAt(source, map.tickets.id),
    stamp: stampOf(map.tickets, document),
    facts,
    store: id,
    get fields() {
      return fields()
    },
    get participants() {
      return participants()
    },
    get exact() {
      return exact()
    },
    statistics: ticketStatistics(store, source, facts),
    source,
  }
}

const buildContact = (store: StoreWords, source: RecordSource): Contact | undefined => {
  const { contacts } = store.map
  if (!contacts) return undefined
  const { documents, tables, people, tickets = noTickets } = source
  const { document } = documents[0]
  return {
    kind: 'contact',
    id: idAt(source, contacts.id),
    stamp: contactStamp(contacts, document, tickets),
    ...(tickets.open > 0
      ? {}
      : { stampWhileOpen: contactStamp(contacts, document, { ...tickets, open: 1 }) }),
    facts: contactFacts(contacts, document, { tables, tickets }),
    store: store.id,
    fields: fieldsOf(documents, people),
    participants: [contactParticipant(store.map, asPerson(contacts, document, tables))],
    source,
  }
}

/** A record from the documents behind it: pure, so that documents as they will be give the record as it will be. */
export const buildRecord = (store: StoreWords, source: RecordSource): StoreRecord => {
  if (source.loose) return buildLoose(store, source, source.loose)
  const record = source.kind === 'contact' ? buildContact(store, source) : undefined
  return record ?? buildTicket(store, source)
}
