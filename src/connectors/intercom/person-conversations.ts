import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { IntercomDesk } from './desk.ts'
import { tagsOf } from './facts.ts'
import { isClosed, momentsOf } from './moments.ts'
import type { ContactJson, ConversationJson } from './schema.ts'
import type { PersonConversations } from './source.ts'

interface Known {
  readonly open: boolean
  readonly tags: readonly string[]
  readonly closedAt?: Date | undefined
}

const noConversations: PersonConversations = { open: 0, all: 0, tags: [] }

const summed = (known: readonly Known[]): PersonConversations => {
  const closings = known.flatMap(({ closedAt }) => closedAt?.getTime() ?? [])
  return {
    open: known.filter(({ open }) => open).length,
    all: known.length,
    tags: [...new Set(known.flatMap(({ tags }) => tags))].sort(),
    ...(closings.length > 0 ? { lastClosedAt: new Date(Math.max(...closings)) } : {}),
  }
}

const knownOf = async (
  { api }: IntercomDesk,
  conversation: ConversationJson,
  signal: AbortSignal,
): Promise<Known> => ({
  open: !isClosed(conversation),
  tags: tagsOf(conversation),
  closedAt: (await momentsOf(api, conversation, signal)).closedAt,
})

/** Of everybody, by one look at every conversation: what is there, and not what an index knows. */
export const everybodysConversations = async (
  desk: IntercomDesk,
  signal: AbortSignal,
): Promise<(person: RecordId) => PersonConversations> => {
  const byPerson = new Map<RecordId, Map<string, Known>>()
  for await (const page of desk.api.conversations(signal))
    for (const conversation of page) {
      const known = await knownOf(desk, conversation, signal)
      for (const { id } of conversation.contacts?.contacts ?? []) {
        const others = byPerson.get(recordId(id)) ?? new Map<string, Known>()
        byPerson.set(recordId(id), others.set(conversation.id, known))
      }
    }
  const sums = new Map([...byPerson].map(([id, known]) => [id, summed([...known.values()])]))
  return person => sums.get(person) ?? noConversations
}

/**
 * Of one person, as they are now: the index says which they are, and each is read. One of which the index does not know yet
 * is missing.
 */
export const conversationsOf = async (
  desk: IntercomDesk,
  person: RecordId,
  signal: AbortSignal,
): Promise<PersonConversations> => {
  const known: Known[] = []
  const filters = [{ field: 'contact_ids', operator: '=', value: person }] as const
  for await (const page of desk.api.foundConversations(filters, signal))
    for (const { id } of page) {
      const conversation = await desk.api.conversation(id, signal)
      if (conversation) known.push(await knownOf(desk, conversation, signal))
    }
  return summed(known)
}

/** Names of a person's own tags. Their record tells ten at most, and the list of their tags all. */
export const personTags = async (
  desk: IntercomDesk,
  { id, tags }: ContactJson,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  if (!tags?.data.length) return []
  if (tags.has_more) return desk.api.contactTags(id, signal)
  const { tags: names } = await desk.words(signal)
  const known = tags.data.map(each => names.get(each.id))
  // A tag that was made a moment ago is in no list that was read before.
  return known.every(name => name !== undefined) ? known : desk.api.contactTags(id, signal)
}
