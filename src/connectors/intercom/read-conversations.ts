import type { RecordId } from '../../tickets/ids.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildConversation, customerIdsIn } from './build.ts'
import type { IntercomDesk } from './desk.ts'
import { momentsOf } from './moments.ts'
import type { ContactJson, ConversationJson } from './schema.ts'
import type { ConversationSource } from './source.ts'

/** Read at once; each is a call. */
const atOnce = 4

const present = <T>(values: readonly (T | undefined)[]): T[] => values.flatMap(value => value ?? [])

export const isConversationId = (id: string): boolean => /^\d{1,19}$/u.test(id)
export const isContactId = (id: string): boolean => /^[\w-]{1,64}$/u.test(id)

/** People as the desk knows them now; who was deleted or merged is left out. */
const peopleOf = async (
  { api }: IntercomDesk,
  conversations: readonly ConversationJson[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, ContactJson>> => {
  const ids = [...new Set(conversations.flatMap(customerIdsIn))].filter(isContactId)
  const found = await inTurns(ids, atOnce, async id => [id, await api.contact(id, signal)] as const)
  return new Map(found.flatMap(([id, contact]) => (contact ? [[id, contact]] : [])))
}

export const sourceOf = async (
  desk: IntercomDesk,
  { conversation, people }: Pick<ConversationSource, 'conversation' | 'people'>,
  signal: AbortSignal,
): Promise<ConversationSource> => {
  const { admins, chosen, categoryOf } = await desk.words(signal)
  return {
    ...{ kind: 'ticket', conversation, people, admins, chosen },
    moments: await momentsOf(desk.api, conversation, signal),
    categoryName: categoryOf(conversation),
  }
}

/** Whole conversations, in the order of the ids; those that are gone are left out. */
export const readConversations = async (
  desk: IntercomDesk,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const asked = ids.filter(isConversationId)
  const found = present(await inTurns(asked, atOnce, id => desk.api.conversation(id, signal)))
  const people = await peopleOf(desk, found, signal)
  const records: StoreRecord[] = []
  for (const conversation of found)
    records.push(buildConversation(desk, await sourceOf(desk, { conversation, people }, signal)))
  return records
}
