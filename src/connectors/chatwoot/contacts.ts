import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue } from '../rest/due.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { mostOfContact } from './api.ts'
import { buildContact } from './build.ts'
import { closedAtOf, contactFacts, contactStamp, idOf } from './facts.ts'
import type { ChatwootParts } from './parts.ts'
import { isNumber } from './read-conversations.ts'
import type { ContactJson, ConversationJson } from './schema.ts'
import type { ContactSource, PersonTickets } from './source.ts'

const none: PersonTickets = { open: 0, labels: [] }

const withConversation = (tickets: PersonTickets, conversation: ConversationJson): PersonTickets => {
  const labels = [...new Set([...tickets.labels, ...(conversation.labels ?? [])])].sort()
  const closedAt = closedAtOf(conversation)
  if (!closedAt) return { ...tickets, labels, open: tickets.open + 1 }
  const { lastClosedAt } = tickets
  return {
    ...tickets,
    labels,
    lastClosedAt: lastClosedAt && lastClosedAt > closedAt ? lastClosedAt : closedAt,
  }
}

const summed = (conversations: readonly ConversationJson[]): PersonTickets =>
  conversations.reduce(withConversation, none)

interface Known {
  readonly contact: ContactJson
  readonly tickets: PersonTickets
}

/** Everybody who has a conversation, with what these say of them. */
const fromConversations = async (
  { api }: ChatwootParts,
  signal: AbortSignal,
): Promise<Map<number, Known>> => {
  const people = new Map<number, Known>()
  for await (const page of fromTheEnd(api.allConversations, signal))
    for (const conversation of page) {
      const { sender } = conversation.meta
      const { tickets } = people.get(sender.id) ?? { tickets: none }
      people.set(sender.id, { contact: sender, tickets: withConversation(tickets, conversation) })
    }
  return people
}

/** With those whom the desk lists: visitors without an address are in no list, and known by their conversations. */
export const everybody = async (
  parts: ChatwootParts,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Known>> => {
  const people = await fromConversations(parts, signal)
  for await (const page of fromTheEnd(parts.api.listedContacts, signal))
    for (const contact of page)
      people.set(contact.id, { contact, tickets: people.get(contact.id)?.tickets ?? none })
  return people
}

/** References of people in the order of their numbers. */
export async function* selectContacts(
  parts: ChatwootParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const people = await everybody(parts, signal)
  for (const [number, { contact, tickets }] of [...people].sort(([a], [b]) => a - b)) {
    signal.throwIfAborted()
    if (after !== undefined && number <= Number(after)) continue
    const facts = contactFacts(contact, tickets)
    if (all || rules.some(rule => mayContactBeDue(facts, rule)))
      yield { kind: 'contact', id: idOf(number), stamp: contactStamp(contact, tickets.open), facts }
  }
}

/** As they are now. The desk's own list of somebody's conversations ends early: whoever has as many is looked for in all. */
export const ticketsOfPerson = async (
  parts: ChatwootParts,
  id: string,
  signal: AbortSignal,
): Promise<PersonTickets> => {
  const recent = await parts.api.conversationsOf(id, signal)
  if (recent.length < mostOfContact) return summed(recent)
  return (await fromConversations(parts, signal)).get(Number(id))?.tickets ?? summed(recent)
}

export const readContact = async (
  parts: ChatwootParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<ContactSource | undefined> => {
  const contact = isNumber(id) ? await parts.api.contact(id, signal) : undefined
  if (!contact) return undefined
  const tickets = await ticketsOfPerson(parts, id, signal)
  return { kind: 'contact', contact, tickets, notes: await parts.api.notes(id, signal) }
}

export const readContacts = async (
  parts: ChatwootParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const records: StoreRecord[] = []
  for (const id of ids) {
    const source = await readContact(parts, id, signal)
    if (source) records.push(buildContact(parts, source))
  }
  return records
}
