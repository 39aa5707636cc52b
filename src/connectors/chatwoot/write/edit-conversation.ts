import { isDeepStrictEqual } from 'node:util'
import { carryOut, type Step } from '../../rest/carry-out.ts'
import { isRefusal } from '../../rest/refusal.ts'
import { ticketFacts, ticketStamp } from '../facts.ts'
import { isBlank } from '../fields.ts'
import type { MessageJson } from '../schema.ts'
import type { ConversationSource } from '../source.ts'
import { carryingOf, lookAtConversation, type Result, type Writing } from './look.ts'
import { redactionsOf } from './redactions.ts'

/** A message is not gone but blank: its row stays, without words, headers and files. */
const blankStep = ({ parts: { api }, change, signal }: Writing, { id }: MessageJson): Step => ({
  call: { method: 'DELETE', path: `/conversations/${change.change.id}/messages/${id}` },
  async state() {
    const now = await api.message(change.change.id, id, signal)
    if (!now) return 'gone'
    return isBlank(now) && (now.attachments ?? []).length === 0 ? 'after' : 'before'
  },
})

/** They stand in the stamp: after this nothing else can be written. */
const customStep = (
  { parts: { api }, change, signal }: Writing,
  custom_attributes: Readonly<Record<string, unknown>>,
): Step => ({
  call: {
    method: 'POST',
    path: `/conversations/${change.change.id}/custom_attributes`,
    body: { custom_attributes },
  },
  async state() {
    const now = await api.conversation(change.change.id, signal)
    if (!now) return 'gone'
    return isDeepStrictEqual(now.custom_attributes ?? {}, custom_attributes) ? 'after' : 'before'
  },
})

const isAsRead = (now: readonly MessageJson[], { messages }: ConversationSource): boolean =>
  now.length === messages.length &&
  messages.every(old =>
    now.some(
      ({ id, content, content_attributes }) =>
        id === old.id &&
        content === old.content &&
        isDeepStrictEqual(content_attributes, old.content_attributes),
    ),
  )

/** Carries out what can be; what cannot is told by where it stands. */
export const editConversation = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as ConversationSource
  const { messages, customAttributes, unreachable } = redactionsOf(source, change.change.edits)
  const look = () => lookAtConversation(writing)
  const refusal = await look()
  if (refusal) return refusal
  if (!isAsRead(await parts.api.messages(change.change.id, signal), source)) return { result: 'stale' }
  const steps = [
    ...messages.map(message => blankStep(writing, message)),
    ...(customAttributes ? [customStep(writing, customAttributes)] : []),
  ]
  for (const step of steps) {
    const stopped = await carryOut(carryingOf(writing, look), step)
    if (isRefusal(stopped)) return stopped
    // The desk says it did, and shows that it did not.
    if ((await step.state()) === 'before') return { result: 'failed', code: 'NOT_REDACTED' }
  }
  if (!customAttributes) return { unreachable }
  const after = { ...source.conversation, custom_attributes: customAttributes }
  return { unreachable, stampAfter: ticketStamp(after, ticketFacts(after, source.categoryName)) }
}
