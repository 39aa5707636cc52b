import type { RecordQuery } from '../../tickets/filter.ts'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue } from '../rest/due.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildContact } from './build.ts'
import type { IntercomDesk } from './desk.ts'
import { contactFacts, contactStamp } from './facts.ts'
import { conversationsOf, everybodysConversations, personTags } from './person-conversations.ts'
import { isContactId } from './read-conversations.ts'
import type { ContactJson } from './schema.ts'
import type { ContactSource, PersonConversations } from './source.ts'

const atOnce = 4

const withTags = async (
  desk: IntercomDesk,
  { contact, of }: { readonly contact: ContactJson; readonly of: PersonConversations },
  signal: AbortSignal,
): Promise<PersonConversations> => ({
  ...of,
  tags: [...new Set([...of.tags, ...(await personTags(desk, contact, signal))])].sort(),
})

/** References of people in the order of their ids. */
export async function* selectContacts(
  desk: IntercomDesk,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  signal.throwIfAborted()
  if (!all && rules.length === 0) return
  const conversationsOfAll = await everybodysConversations(desk, signal)
  const found = new Map<RecordId, RecordRef>()
  for await (const page of desk.api.contacts(signal))
    for (const contact of page) {
      const id = recordId(contact.id)
      if (after !== undefined && id <= after) continue
      const of = await withTags(desk, { contact, of: conversationsOfAll(id) }, signal)
      const facts = contactFacts(contact, of)
      if (all || rules.some(rule => mayContactBeDue(facts, rule)))
        found.set(id, { kind: 'contact', id, stamp: contactStamp(contact, of.open), facts })
    }
  for (const id of [...found.keys()].sort()) {
    signal.throwIfAborted()
    const ref = found.get(id)
    if (ref) yield ref
  }
}

/** One person as they are now, with what their conversations say. */
export const readSource = async (
  desk: IntercomDesk,
  id: RecordId,
  signal: AbortSignal,
): Promise<ContactSource | undefined> => {
  const contact = isContactId(id) ? await desk.api.contact(id, signal) : undefined
  if (!contact) return undefined
  const of = await conversationsOf(desk, id, signal)
  return {
    kind: 'contact',
    contact,
    notes: await desk.api.notes(id, signal),
    unwritable: (await desk.words(signal)).unwritable,
    conversations: await withTags(desk, { contact, of }, signal),
  }
}

export const readContacts = async (
  desk: IntercomDesk,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> =>
  (await inTurns(ids, atOnce, id => readSource(desk, id, signal))).flatMap(source =>
    source ? [buildContact(desk, source)] : [],
  )
