import type { Edit } from '../../../tickets/change.ts'
import { placeOf } from '../../rest/field.ts'
import { conversationKey, isFixed, ticketKey } from '../fields.ts'
import type { AttachmentJson, ConversationJson, TicketJson } from '../schema.ts'
import type { TicketSource } from '../source.ts'
import { outboundSource } from '../words.ts'

/** A note as it is to be. */
export interface NoteChange {
  readonly conversation: ConversationJson
  readonly body: string
}

export interface TicketParts {
  readonly subject?: string
  readonly description?: string
  readonly custom_fields?: Readonly<Record<string, string | null>>
}

/** The calls that carry edits of a ticket out, and what no call does. */
export interface TicketChanges {
  readonly notes: readonly NoteChange[]
  /** Numbers of files that go. */
  readonly files: readonly number[]
  /** Undefined: nothing of the ticket itself changes. */
  readonly ticket: TicketParts | undefined
  /** Edits that no call of the desk carries out, by where they stand. */
  readonly unreachable: readonly string[]
}

const isText = (edit: Edit): edit is Extract<Edit, { kind: 'set' | 'unset' }> =>
  edit.kind === 'set' || edit.kind === 'unset'

/** The desk takes no empty text. */
const nothing = '-'

const textOf = (edit: Edit): string =>
  edit.kind === 'set' && typeof edit.value === 'string' && edit.value.trim() !== '' ? edit.value : nothing

const fileIn = (
  path: string,
  files: readonly AttachmentJson[] | null | undefined,
): AttachmentJson | undefined => {
  const id = /^attachments\.(\d+)\./u.exec(path)?.[1]
  return id === undefined ? undefined : files?.find(each => String(each.id) === id)
}

const edited = ({ document, path }: Edit): string => placeOf(document, path)

interface Sorting {
  readonly files: Set<number>
  readonly unreachable: string[]
}

/** A name that says who it is of cannot be changed alone: the file goes with it. */
const sortFile = (edit: Edit, of: TicketJson | ConversationJson, { files }: Sorting): boolean => {
  const file = edit.kind === 'relink' ? undefined : fileIn(edit.path, of.attachments)
  if (file) files.add(file.id)
  return file !== undefined
}

const partOf = ({ source }: TicketJson, edit: Edit): TicketParts | undefined => {
  if (!isText(edit)) return undefined
  const { path } = edit
  if (path === 'subject' || path === 'description')
    return source === outboundSource ? undefined : { [path]: textOf(edit) }
  const name = /^custom_fields\.(.+)$/u.exec(path)?.[1]
  if (name === undefined) return undefined
  const value = edit.kind === 'set' && edit.value !== null ? String(edit.value) : null
  return { custom_fields: { [name]: value === '' ? null : value } }
}

const ofTicket = (ticket: TicketJson, edits: readonly Edit[], sorting: Sorting): TicketParts | undefined => {
  let parts: TicketParts | undefined
  for (const edit of edits) {
    if (sortFile(edit, ticket, sorting)) continue
    const part = partOf(ticket, edit)
    if (!part) sorting.unreachable.push(edited(edit))
    else {
      const custom = { ...parts?.custom_fields, ...part.custom_fields }
      parts = { ...parts, ...part, ...(Object.keys(custom).length > 0 ? { custom_fields: custom } : {}) }
    }
  }
  return parts
}

const ofConversation = (
  ticket: TicketJson,
  { conversation, edits }: { readonly conversation: ConversationJson; readonly edits: readonly Edit[] },
  sorting: Sorting,
): NoteChange[] => {
  let body: string | undefined
  for (const edit of edits) {
    if (sortFile(edit, conversation, sorting)) continue
    if (edit.path === 'body' && isText(edit) && !isFixed(ticket, conversation)) body = textOf(edit)
    else sorting.unreachable.push(edited(edit))
  }
  return body === undefined ? [] : [{ conversation, body }]
}

/** Sorts edits of a ticket into calls. An archived ticket takes none. */
export const changesOf = ({ ticket, conversations }: TicketSource, edits: readonly Edit[]): TicketChanges => {
  if (ticket.archived) return { notes: [], files: [], ticket: undefined, unreachable: edits.map(edited) }
  const sorting: Sorting = { files: new Set(), unreachable: [] }
  const of = (document: string): Edit[] => edits.filter(each => each.document === document)
  const parts = ofTicket(ticket, of(ticketKey(ticket.id)), sorting)
  const notes = conversations.flatMap(conversation =>
    ofConversation(ticket, { conversation, edits: of(conversationKey(conversation.id)) }, sorting),
  )
  const others = edits.filter(({ document }) => !/^(tickets|conversations)\//u.test(document))
  return {
    notes,
    files: [...sorting.files],
    ticket: parts,
    unreachable: [...sorting.unreachable, ...others.map(edited)],
  }
}
