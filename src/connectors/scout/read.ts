import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue, mayTicketBeDue } from '../rest/due.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildConversation, buildCustomer, emailsOf } from './build.ts'
import type { ScoutParts, ScoutPeople } from './desk.ts'
import {
  conversationFacts,
  conversationStamp,
  customerFacts,
  customerOf,
  customerStamp,
  idOf,
  isPresent,
  summed,
} from './facts.ts'
import type { ConversationJson, CustomerJson } from './schema.ts'

const atOnce = 4

/** Every conversation that is there, with its tags, in no order. */
export async function* allConversations(
  { desk }: Pick<ScoutParts, 'desk'>,
  signal: AbortSignal,
): AsyncGenerator<ConversationJson> {
  for await (const page of fromTheEnd(desk.conversations, signal)) {
    const whole = await inTurns(page.filter(isPresent), atOnce, each => desk.whole(each, signal))
    yield* whole
  }
}

export const categoryOf = async (
  parts: ScoutParts,
  signal: AbortSignal,
): Promise<(conversation: ConversationJson) => string | undefined> => {
  if (parts.category === 'type') return ({ type }) => type ?? undefined
  const names = await parts.mailboxNames(signal)
  return ({ mailboxId }) => names.get(mailboxId ?? Number.NaN)
}

/** References in the order of their numbers: those that fit are held in memory. */
export async function* selectConversations(
  parts: ScoutParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const category = await categoryOf(parts, signal)
  const found: (RecordRef & { readonly kind: 'ticket' })[] = []
  for await (const conversation of allConversations(parts, signal)) {
    if (after !== undefined && conversation.id <= Number(after)) continue
    const facts = conversationFacts(conversation, category(conversation))
    if (!all && !rules.some(rule => mayTicketBeDue(facts, rule))) continue
    const stamp = conversationStamp(conversation, facts)
    found.push({ kind: 'ticket', id: idOf(conversation.id), stamp, facts })
  }
  for (const ref of found.sort((a, b) => Number(a.id) - Number(b.id))) {
    signal.throwIfAborted()
    yield ref
  }
}

export const presentConversation = async (
  { desk }: Pick<ScoutParts, 'desk'>,
  id: RecordId,
  signal: AbortSignal,
): Promise<ConversationJson | undefined> => {
  if (!/^\d+$/u.test(id)) return undefined
  const conversation = await desk.conversation(id, signal)
  return conversation && isPresent(conversation) ? conversation : undefined
}

/** Whole conversations, in the order of the ids; those that are gone are left out. */
export const readConversations = async (
  parts: ScoutParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  if (ids.length === 0) return []
  const category = await categoryOf(parts, signal)
  const records = await inTurns(ids, atOnce, async id => {
    const conversation = await presentConversation(parts, id, signal)
    if (!conversation) return undefined
    const threads = await parts.desk.threads(id, signal)
    const categoryName = category(conversation)
    return buildConversation(parts, { kind: 'ticket', conversation, threads, categoryName })
  })
  return records.flatMap(each => each ?? [])
}

/** Of what the lists told, an hour ago at most, each is looked at as it is now. */
const inCopy = async (
  parts: ScoutParts,
  customer: CustomerJson,
  signal: AbortSignal,
): Promise<ConversationJson[]> => {
  const copies = await parts.copies(signal)
  const ids = new Set(emailsOf(customer).flatMap(address => copies.get(address.toLowerCase()) ?? []))
  const found = await inTurns([...ids], atOnce, id => parts.desk.conversation(String(id), signal))
  return found.flatMap(each => each ?? [])
}

/** What a person has a part in, with tags: one may be a hold. */
export const conversationsOf = async (
  parts: ScoutParts,
  people: ScoutPeople,
  customer: CustomerJson,
  signal: AbortSignal,
): Promise<ConversationJson[]> => {
  const found = new Map<number, ConversationJson>()
  for (const each of await people.conversationsOf(customer, signal)) found.set(each.id, each)
  for (const each of await inCopy(parts, customer, signal)) found.set(each.id, each)
  return inTurns([...found.values()].filter(isPresent), atOnce, each => parts.desk.whole(each, signal))
}

/** References of people in the order of their numbers. */
export async function* selectCustomers(
  parts: ScoutParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  const { people } = parts.desk
  if (!people || (!all && rules.length === 0)) return
  const byPerson = new Map<number, ConversationJson[]>()
  for await (const conversation of allConversations(parts, signal)) {
    const id = customerOf(conversation)?.id ?? 0
    const others = byPerson.get(id)
    if (others) others.push(conversation)
    else byPerson.set(id, [conversation])
  }
  const customers = [...(await people.all(signal))].sort((a, b) => a.id - b.id)
  for (const customer of customers) {
    signal.throwIfAborted()
    if (after !== undefined && customer.id <= Number(after)) continue
    const conversations = summed(byPerson.get(customer.id) ?? [])
    const facts = customerFacts(customer, conversations)
    if (all || rules.some(rule => mayContactBeDue(facts, rule)))
      yield {
        kind: 'contact',
        id: idOf(customer.id),
        stamp: customerStamp(customer, conversations.open),
        facts,
      }
  }
}

/** Their own, as the list of all counts them: of somebody else's they are only a part. */
export const ownOf = (
  { id }: CustomerJson,
  conversations: readonly ConversationJson[],
): readonly ConversationJson[] => conversations.filter(each => customerOf(each)?.id === id)

export const readCustomers = async (
  parts: ScoutParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const { people } = parts.desk
  const records: StoreRecord[] = []
  for (const id of people ? ids : []) {
    const customer = /^\d+$/u.test(id) ? await people?.one(id, signal) : undefined
    if (!people || !customer) continue
    const own = ownOf(customer, await conversationsOf(parts, people, customer, signal))
    records.push(buildCustomer(parts, { kind: 'contact', customer, conversations: summed(own) }))
  }
  return records
}
