import type { StampedChange } from '../../../tickets/change.ts'
import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import type { ZendeskParts } from '../parts.ts'
import type { TicketJson } from '../schema.ts'
import { judge } from './guard.ts'
import type { TicketWriting } from './redactions.ts'

interface Writing {
  readonly parts: ZendeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** A hundred a minute of an account, by the vendor. */
const updates = { key: 'ticket-updates', limit: { calls: 100, windowMs: 60_000 } }

const isWritten = (
  ticket: TicketJson,
  { subject, external_id, custom_fields = [] }: TicketWriting,
): boolean =>
  (subject === undefined || (ticket.subject ?? '') === subject) &&
  (external_id === undefined || (ticket.external_id ?? '') === external_id) &&
  custom_fields.every(
    ({ id, value }) => (ticket.custom_fields?.find(each => each.id === id)?.value ?? '') === value,
  )

const stepOf = ({ parts, change, signal }: Writing, writing: TicketWriting): Step => ({
  call: { method: 'PUT', path: `/tickets/${change.change.id}`, bucket: updates },
  async state() {
    const ticket = await parts.api.ticket(change.change.id, signal)
    if (!ticket) return 'gone'
    return isWritten(ticket, writing) ? 'after' : 'before'
  },
})

/**
 * Writes fields of a ticket that is not closed: refused by the desk where somebody wrote since we looked (`safe_update`).
 * Last of all calls for a ticket, as its stamp is another one afterwards.
 */
export const writeTicket = (writing: Writing, fields: TicketWriting): Promise<Refusal | undefined> => {
  const { parts, change, signal } = writing
  let seenAt: string | undefined
  const carrying: Carrying = {
    client: parts.api.client,
    reserve: call => parts.api.reserve(call, signal),
    async look() {
      const ticket = await parts.api.ticket(change.change.id, signal)
      seenAt = ticket?.updated_at ?? undefined
      const refusal = await judge(parts, { change, ticket }, signal)
      if (!refusal) demandInTime(change)
      return refusal
    },
    write: call => {
      const safely = seenAt === undefined ? {} : { safe_update: true, updated_stamp: seenAt }
      return parts.api.write({ ...call, body: { ticket: { ...fields, ...safely } } }, signal)
    },
    pollMs: parts.pollMs,
    signal,
  }
  return carryOut(carrying, stepOf(writing, fields))
}
