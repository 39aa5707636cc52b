import { partsOf } from './moments.ts'
import type { AuthorJson, ConversationJson, PartJson, SourceJson } from './schema.ts'

/** By the vendor: so many parts are given at most, the newest ones. */
export const mostParts = 500

/** What the desk puts in place of a message that was redacted. */
export const deletedBody = '<p><i>This message was deleted</i></p>'

/** Teammates, teams and the desk's own robots; everybody else is a customer. */
const ofTheDesk = new Set(['admin', 'bot', 'team', 'workflow', 'operator'])

export const isCustomer = (author: AuthorJson | null | undefined): boolean =>
  author !== null && author !== undefined && !ofTheDesk.has(author.type ?? '')

export const isAdmin = (author: AuthorJson | null | undefined): boolean => author?.type === 'admin'

/** By the vendor: a part must have a body. */
export const isPartRedactable = ({ body, redacted }: PartJson): boolean => Boolean(body) && redacted !== true

/** By the vendor: the first message must be a customer's. */
export const isSourceRedactable = ({ id, author, body, redacted }: SourceJson): boolean =>
  Boolean(id && body) && redacted !== true && isCustomer(author)

/** There may be older parts, which nobody can read and nobody can redact. */
export const hasUnreadParts = (conversation: ConversationJson): boolean => {
  const { length } = partsOf(conversation)
  return length >= mostParts || (conversation.conversation_parts?.total_count ?? 0) > length
}
