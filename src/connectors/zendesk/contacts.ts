import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue } from '../rest/due.ts'
import { buildContact } from './build.ts'
import { contactFacts, contactStamp, idOf, isAgent, isPurged } from './facts.ts'
import type { ZendeskParts } from './parts.ts'
import type { UserJson } from './schema.ts'

const isContact = (user: UserJson): boolean => !isAgent(user) && user.active !== false

const byNumber = (a: UserJson, b: UserJson): number => a.id - b.id

export const countContacts = async ({ api }: ZendeskParts, signal: AbortSignal): Promise<number> =>
  (await api.usersOf('end-user', signal)).filter(isContact).length

/** References of people in the order of their numbers. */
export async function* selectContacts(
  { api, index }: ZendeskParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const users = (await api.usersOf('end-user', signal)).filter(isContact).sort(byNumber)
  const ticketsOf = await index.people(signal)
  for (const user of users) {
    signal.throwIfAborted()
    if (after !== undefined && user.id <= Number(after)) continue
    const id = idOf(user.id)
    const tickets = ticketsOf(id)
    const facts = contactFacts(user, tickets)
    if (all || rules.some(rule => mayContactBeDue(facts, rule)))
      yield { kind: 'contact', id, stamp: contactStamp(user, tickets.open), facts }
  }
}

/** One that was deleted and not for good is there still: what an earlier try began has to be ended. */
export const readUser = async (
  { api }: ZendeskParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<UserJson | undefined> => {
  if (!/^\d+$/u.test(id)) return undefined
  const user = await api.user(id, signal)
  return user && !isPurged(user) ? user : undefined
}

/** With their further addresses, in the order of the ids; a list of many leaves out who was deleted, and not for good. */
export const readUsers = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<UserJson[]> => {
  const asked = ids.filter(id => /^\d+$/u.test(id))
  if (asked.length === 0) return []
  const listed = new Map((await parts.api.users(asked, signal)).map(user => [idOf(user.id), user]))
  const found: UserJson[] = []
  for (const id of asked) {
    const user = listed.get(id) ?? (await parts.api.user(id, signal))
    if (user && !isPurged(user)) found.push(user)
  }
  return parts.api.whole(found, signal)
}

/** So many are asked for their tickets one by one. */
const fewPeople = 3

export const readContacts = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  if (ids.length === 0) return []
  if (ids.length <= fewPeople)
    for (const id of ids) if (/^\d+$/u.test(id)) parts.index.note(await parts.api.requested(id, signal))
  const ticketsOf = await parts.index.people(signal)
  const users = await readUsers(parts, ids, signal)
  return users.map(user => buildContact(parts, { kind: 'contact', user, tickets: ticketsOf(idOf(user.id)) }))
}
