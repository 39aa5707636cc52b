import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { presentTicket } from '../read-tickets.ts'
import type { AttachmentJson, TicketJson } from '../schema.ts'
import type { TicketSource } from '../source.ts'
import { changesOf, type NoteChange, type TicketParts } from './changes.ts'
import { hasOldMessages, look, type Writing } from './guard.ts'

export const carryingOf = (
  { parts: { api, pollMs }, signal }: Writing,
  lookAgain: () => Promise<Refusal | undefined>,
): Carrying => ({
  client: api.client,
  reserve: call => api.reserve(call, signal),
  write: call => api.write(call, signal),
  look: lookAgain,
  pollMs,
  signal,
})

const noteStep = (
  { parts: { api }, signal }: Writing,
  { conversation, body }: NoteChange,
  { ticket }: TicketSource,
): Step => ({
  call: { method: 'PUT', path: `/conversations/${conversation.id}`, body: { body } },
  async state() {
    const now = (await api.conversations(ticket, signal)).find(({ id }) => id === conversation.id)
    if (!now) return 'gone'
    return now.body === conversation.body ? 'before' : 'after'
  },
})

const fileStep = ({ parts: { api }, signal }: Writing, id: number, { ticket }: TicketSource): Step => {
  const has = (files: readonly AttachmentJson[] | null | undefined): boolean =>
    files?.some(each => each.id === id) ?? false
  return {
    call: { method: 'DELETE', path: `/attachments/${id}` },
    async state() {
      const now = await api.ticket(String(ticket.id), signal)
      const isThere =
        has(now?.attachments) ||
        (await api.conversations(ticket, signal)).some(({ attachments }) => has(attachments))
      return isThere ? 'before' : 'after'
    },
  }
}

const isNow = (ticket: TicketJson, { custom_fields: custom, ...words }: TicketParts): boolean =>
  Object.entries({ ...words }).every(([path, value]) => Reflect.get(ticket, path) === value) &&
  Object.entries(custom ?? {}).every(([name, value]) => (ticket.custom_fields?.[name] ?? null) === value)

const ticketStep = (
  { parts, change, signal }: Writing,
  wanted: TicketParts,
  { ticket: planned }: TicketSource,
): Step => ({
  call: {
    method: 'PUT',
    path: `/tickets/${change.change.id}`,
    body: wanted,
    bucket: parts.api.updates(),
  },
  async state() {
    const ticket = await presentTicket(parts, change.change.id, signal)
    if (!ticket) return 'gone'
    if (isNow(ticket, wanted)) return 'after'
    // The desk may write HTML its own way.
    const isChanged = wanted.description !== undefined && ticket.description !== planned.description
    return isChanged ? 'after' : 'before'
  },
})

/** Carries out what can be; what cannot is told by where it stands. The ticket itself comes last: it changes the stamp. */
export const editTicket = async (
  writing: Writing,
): Promise<Refusal | { readonly unreachable: readonly string[] }> => {
  const { change } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as TicketSource
  const changes = changesOf(source, change.change.edits)
  const refusal = await look(writing)
  if (refusal) return refusal
  if (!(await hasOldMessages(writing, source))) return { result: 'stale' }
  const steps = [
    ...changes.notes.map(note => noteStep(writing, note, source)),
    ...changes.files.map(id => fileStep(writing, id, source)),
    ...(changes.ticket ? [ticketStep(writing, changes.ticket, source)] : []),
  ]
  for (const step of steps) {
    const stopped = await carryOut(
      carryingOf(writing, () => look(writing)),
      step,
    )
    if (isRefusal(stopped)) return stopped
  }
  return { unreachable: changes.unreachable }
}
