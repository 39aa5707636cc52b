import type { StoreId } from '../../tickets/ids.ts'
import type { RestCall, RestClient } from '../rest/client.ts'
import type { Paged } from '../rest/from-the-end.ts'
import type { Copies } from './copies.ts'
import type { ConversationJson, CustomerJson, MailboxJson, ThreadJson, UserJson } from './schema.ts'

/** People that a desk lets be deleted. */
export interface ScoutPeople {
  all(signal: AbortSignal): Promise<readonly CustomerJson[]>
  one(id: string, signal: AbortSignal): Promise<CustomerJson | undefined>
  /** What the desk's search finds of the person, by number and by each address. */
  conversationsOf(person: CustomerJson, signal: AbortSignal): Promise<readonly ConversationJson[]>
  deletion(id: string): RestCall
}

/** How Help Scout, and FreeScout in its own way, are asked. Answers have been checked for their shape. */
export interface ScoutDesk {
  readonly name: 'helpscout' | 'freescout'
  readonly client: RestClient
  /** From the oldest on, whatever their status. */
  readonly conversations: Paged<ConversationJson>
  /** With its tags, wherever the desk tells them; undefined for what is gone, or goes by another number now. */
  conversation(id: string, signal: AbortSignal): Promise<ConversationJson | undefined>
  /** One that was listed, with its tags. */
  whole(listed: ConversationJson, signal: AbortSignal): Promise<ConversationJson>
  threads(id: string, signal: AbortSignal): Promise<readonly ThreadJson[]>
  mailboxes(signal: AbortSignal): Promise<readonly MailboxJson[]>
  users(signal: AbortSignal): Promise<readonly UserJson[]>
  deletion(id: string): RestCall
  readonly people?: ScoutPeople
  /** Absent where tags are no matter of what is installed. Without them no hold tag holds. */
  knowsTags?(signal: AbortSignal): Promise<boolean>
}

export const categorySources = ['mailbox', 'type'] as const
export type CategorySource = (typeof categorySources)[number]

/** What tells how a conversation is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
}

/** One opened desk, shared by the reading and the writing half of the connector. */
export interface ScoutParts extends DeskWords {
  /** Tells one account from another. */
  readonly account: string
  readonly desk: ScoutDesk
  readonly category: CategorySource
  copies(signal: AbortSignal): Promise<Copies>
  /** Names by id, read at most once a minute. */
  mailboxNames(signal: AbortSignal): Promise<ReadonlyMap<number, string>>
  readonly pollMs: number
}
