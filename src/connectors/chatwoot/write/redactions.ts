import type { Edit, RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildContact, buildTicket } from '../build.ts'
import { isBlank, isSurvey, messageKey } from '../fields.ts'
import type { DeskWords } from '../parts.ts'
import type { MessageJson } from '../schema.ts'
import type { ContactSource, ConversationSource } from '../source.ts'
import { type Bag, withValue, writtenBy } from './bags.ts'
import { rewrittenContact } from './contact-writing.ts'

export interface Redactions {
  /** They are blanked as a whole: the desk has no smaller piece. */
  readonly messages: readonly MessageJson[]
  /** As they will be, where one of them changes: the desk takes all of them at once. */
  readonly customAttributes?: Bag
  /** Edits that no call of the desk carries out, by where they stand. */
  readonly unreachable: readonly string[]
}

const isCustom = ({ document, path, kind }: Edit): boolean =>
  document.startsWith('conversations/') && path.startsWith('custom_attributes.') && kind !== 'relink'

/** The calls that carry edits of a conversation out, and what no call does. */
export const redactionsOf = (source: ConversationSource, edits: readonly Edit[]): Redactions => {
  const blankable = new Map<string, MessageJson>(
    source.messages
      .filter(each => !isBlank(each) && !isSurvey(each))
      .map(each => [messageKey(each.id), each]),
  )
  const messages = new Set<MessageJson>()
  const unreachable: string[] = []
  let custom: unknown = source.conversation.custom_attributes ?? {}
  for (const edit of edits) {
    const message = edit.kind === 'relink' ? undefined : blankable.get(edit.document)
    if (message) messages.add(message)
    else if (isCustom(edit))
      custom = withValue(custom, edit.path.slice('custom_attributes.'.length), writtenBy(edit))
    else unreachable.push(`${edit.document.slice(0, edit.document.indexOf('/'))}:${edit.path}`)
  }
  const isChanged = edits.some(isCustom)
  return { messages: [...messages], ...(isChanged ? { customAttributes: custom as Bag } : {}), unreachable }
}

/** What the desk makes of a message that it blanks; its words for that are those of the account's language. */
const blanked = ({ attachments, ...message }: MessageJson): MessageJson => ({
  ...message,
  ...{ content: '', content_type: 'text', content_attributes: { deleted: true } },
})

/** The record as the desk will show it. */
export const previewRecord = (
  desk: DeskWords,
  record: StoreRecord,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord => {
  if (record.kind === 'contact')
    return buildContact(desk, rewrittenContact(record.source as ContactSource, edits))
  const source = record.source as ConversationSource
  const { messages, customAttributes } = redactionsOf(source, edits)
  const gone = new Set(messages)
  return buildTicket(desk, {
    ...source,
    messages: source.messages.map(each => (gone.has(each) ? blanked(each) : each)),
    conversation: {
      ...source.conversation,
      ...(customAttributes ? { custom_attributes: customAttributes } : {}),
    },
  })
}
