import type { ContactJson, ConversationJson, MessageJson } from './schema.ts'

/** What `StoreRecord.source` holds of a conversation for this connector: the desk's answers as they came. */
export interface ConversationSource {
  readonly kind: 'ticket'
  readonly conversation: ConversationJson
  readonly messages: readonly MessageJson[]
  readonly categoryName: string | undefined
}

/** What a person's conversations say about them. */
export interface PersonTickets {
  readonly open: number
  readonly labels: readonly string[]
  readonly lastClosedAt?: Date
}

export interface ContactSource {
  readonly kind: 'contact'
  readonly contact: ContactJson
  readonly notes: readonly { readonly id: number; readonly content?: string | null | undefined }[]
  readonly tickets: PersonTickets
}
