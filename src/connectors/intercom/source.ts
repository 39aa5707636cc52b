import type { RecordId } from '../../tickets/ids.ts'
import type { AdminJson, ContactJson, ConversationJson, NoteJson } from './schema.ts'

/** Moments that the measures of a conversation tell, or its parts where there are none. */
export interface Moments {
  readonly closedAt?: Date | undefined
  readonly activityAt: Date
}

/** What `StoreRecord.source` holds of a conversation for this connector: the desk's answers as they came. */
export interface ConversationSource {
  readonly kind: 'ticket'
  readonly conversation: ConversationJson
  readonly moments: Moments
  /** Whom the conversation leads to, by id; who is unknown is known by what the parts say. */
  readonly people: ReadonlyMap<RecordId, ContactJson>
  readonly admins: ReadonlyMap<RecordId, AdminJson>
  /** Attributes of which a value is chosen from a list, or set by the desk itself. */
  readonly chosen: ReadonlySet<string>
  readonly categoryName: string | undefined
}

/** What a person's conversations and tickets say about them. */
export interface PersonConversations {
  readonly open: number
  /** Closed ones too: they go with the person. */
  readonly all: number
  readonly tags: readonly string[]
  readonly lastClosedAt?: Date
}

export interface ContactSource {
  readonly kind: 'contact'
  readonly contact: ContactJson
  readonly notes: readonly NoteJson[]
  /** Attributes that no call writes. */
  readonly unwritable: ReadonlySet<string>
  readonly conversations: PersonConversations
}
