import type { Edit, RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildTicket } from '../build.ts'
import { isBlank, isSurvey, messageKey } from '../fields.ts'
import type { DeskWords } from '../parts.ts'
import type { MessageJson } from '../schema.ts'
import type { ConversationSource } from '../source.ts'

type Bag = Readonly<Record<string, unknown>>

export interface Redactions {
  /** They are blanked as a whole: the desk has no smaller piece. */
  readonly messages: readonly MessageJson[]
  /** As they will be, where one of them changes: the desk takes all of them at once. */
  readonly customAttributes?: Bag
  /** Edits that no call of the desk carries out, by where they stand. */
  readonly unreachable: readonly string[]
}

/** The value at a path below a bag, set anew or taken out, in a copy. */
const withValue = (bag: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(bag))
    return bag.map((each, at) => (String(at) === key ? withValue(each, rest, value) : each))
  const members: Bag = typeof bag === 'object' && bag !== null ? (bag as Bag) : {}
  const inner = withValue(members[key], rest, value)
  const { [key]: _, ...others } = members
  return inner === undefined ? others : { ...members, [key]: inner }
}

const writtenBy = (edit: Edit): unknown => (edit.kind === 'set' ? (edit.value ?? '') : undefined)

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
    else if (isCustom(edit)) custom = withValue(custom, edit.path.split('.').slice(1), writtenBy(edit))
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

/** The conversation as the desk will show it. Of a person nothing is changed in place. */
export const previewRecord = (
  desk: DeskWords,
  record: StoreRecord,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord => {
  if (record.kind === 'contact') return record
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
