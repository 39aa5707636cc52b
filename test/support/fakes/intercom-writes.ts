import type { Answer } from './desk-server.ts'
import { addPart, adminId, type FakeConversation, touch } from './intercom-desk.ts'
import { contactShown, errors, missing, shownWhole, type Workspace } from './intercom-workspace.ts'

const deletedBody = '<p><i>This message was deleted</i></p>'

/** What reads show for a while yet. */
const keepLate = ({ late, lateReads }: Workspace, conversation: FakeConversation): void => {
  if (lateReads > 0) late.set(conversation.id, { left: lateReads, was: structuredClone(conversation) })
}

interface Message {
  body: string | null
  redacted: boolean
  attachments: unknown[]
}

const blank = ({ keepsFiles }: Workspace, message: Message): void => {
  message.body = deletedBody
  message.redacted = true
  if (!keepsFiles) message.attachments = []
}

const notThere = errors(404, 'conversation_part_or_message_not_found')
const notRedactable = errors(422, 'conversation_part_not_redactable')

/** A part with a body, or a first message of a customer; ids are text, and nothing else is taken. */
export const redact = (workspace: Workspace, body: Record<string, unknown>): Answer => {
  const { type, conversation_id, conversation_part_id, source_id, ...others } = body
  const isPart = type === 'conversation_part' && source_id === undefined
  const isSource = type === 'source' && conversation_part_id === undefined
  const id = isPart ? conversation_part_id : source_id
  if (Object.keys(others).length > 0 || !(isPart || isSource)) return errors(422, 'parameter_invalid')
  if (typeof conversation_id !== 'string' || typeof id !== 'string') return errors(422, 'parameter_invalid')
  const conversation = workspace.desk.conversations.get(conversation_id)
  if (!conversation) return notThere
  const { source, parts } = conversation
  const message = isPart ? parts.find(part => part.id === id) : source.id === id ? source : undefined
  if (!message) return notThere
  const isAllowed = isPart ? message.body !== null : ['user', 'lead', 'contact'].includes(source.author.type)
  if (!isAllowed || message.redacted) return notRedactable
  keepLate(workspace, conversation)
  blank(workspace, message)
  touch(workspace.desk, conversation)
  return { status: 200, body: shownWhole(workspace, conversation) }
}

/** An attribute that is overwritten stays in the history, as the vendor describes it. */
export const changeConversation = (
  workspace: Workspace,
  id: string,
  body: Record<string, unknown>,
): Answer => {
  const conversation = workspace.desk.conversations.get(id)
  if (!conversation) return missing
  const { title, custom_attributes, ...others } = body
  if (Object.keys(others).length > 0) return errors(400, 'parameter_invalid')
  if (title !== undefined && typeof title !== 'string') return errors(400, 'parameter_invalid')
  keepLate(workspace, conversation)
  touch(workspace.desk, conversation)
  if (title !== undefined) conversation.title = title
  for (const [name, value] of Object.entries(custom_attributes ?? {})) {
    const part = addPart(workspace.desk, conversation, {
      ...{ body: null, author: adminId, at: workspace.desk.clock },
      type: 'conversation_attribute_updated_by_admin',
    })
    const previous = conversation.custom_attributes[name] ?? null
    part.event_details = { attribute: { name }, value: { name: value, previous } }
    conversation.custom_attributes[name] = value
  }
  return { status: 200, body: shownWhole(workspace, conversation) }
}

const bury = ({ desk }: Workspace, conversation: FakeConversation, metrics_retained: boolean): void => {
  const { id, conversation_rating } = conversation
  desk.conversations.delete(id)
  desk.clock += 1
  desk.tombstones.push({ id, metrics_retained, deleted_at: desk.clock })
  if (metrics_retained) desk.reports.set(id, conversation_rating)
}

export const deleteConversation = (workspace: Workspace, id: string, retain: string | null): Answer => {
  if (retain !== null && retain !== 'true' && retain !== 'false') return errors(400, 'parameter_invalid')
  const conversation = workspace.desk.conversations.get(id)
  if (!conversation) return missing
  if (retain === 'false' && !workspace.mayDropMetrics) return errors(403, 'api_plan_restricted')
  keepLate(workspace, conversation)
  bury(workspace, conversation, retain !== 'false')
  return { status: 200, body: { id, object: 'conversation', deleted: true } }
}

const contactMembers: Readonly<Record<string, readonly string[]>> = {
  name: ['string', 'null'],
  email: ['string'],
  phone: ['string', 'null'],
  external_id: ['string'],
}

/** An attribute that no call writes is refused, as is whatever the vendor's description does not know. */
export const changeContact = (workspace: Workspace, id: string, body: Record<string, unknown>): Answer => {
  const { desk } = workspace
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  const { custom_attributes = {}, ...members } = body
  const isKnown = Object.entries(members).every(([name, value]) =>
    contactMembers[name]?.includes(value === null ? 'null' : typeof value),
  )
  if (!isKnown || 'segment' in Object(custom_attributes)) return errors(400, 'parameter_invalid')
  desk.clock += 1
  Object.assign(contact, members, { updated_at: desk.clock })
  Object.assign(contact.custom_attributes, custom_attributes)
  return { status: 200, body: contactShown(desk, id) }
}

/** Takes the person's conversations along. */
export const deleteContact = (workspace: Workspace, id: string): Answer => {
  const { desk } = workspace
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  desk.contacts.delete(id)
  for (const conversation of [...desk.conversations.values()])
    if (conversation.contacts.contacts.some(each => each.id === id)) bury(workspace, conversation, true)
  return { status: 200, body: { type: 'contact', id, external_id: contact.external_id, deleted: true } }
}
