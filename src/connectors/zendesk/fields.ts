import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { commentFields, originsOf } from './comment-fields.ts'
import { isClosed } from './facts.ts'
import { chatFields, formerFields } from './history-fields.ts'
import { link, ticketKey } from './keys.ts'
import type { TicketSource } from './source.ts'
import { trashedFields } from './trashed-source.ts'

const customFields = ({ ticket }: TicketSource): Field[] => {
  const document = ticketKey(ticket.id)
  const tags = new Set(ticket.tags)
  return (ticket.custom_fields ?? []).flatMap(({ id, value }) => {
    if (typeof value !== 'string' || value === '') return []
    // A choice from a list is one of the ticket's tags as well; anything else was typed in.
    const chosen = tags.has(value)
    return [
      field({
        document,
        path: `custom_fields.${id}`,
        class: chosen ? 'statistic' : 'free-text',
        value,
        fixed: isClosed(ticket),
      }),
    ]
  })
}

/** Every value of a ticket that is personal, or counts. */
export const ticketFields = (source: TicketSource): Field[] => {
  if (source.trashed) return trashedFields(source)
  const { ticket, people } = source
  const document = ticketKey(ticket.id)
  const rating = ticket.satisfaction_rating?.comment
  // A ticket that is closed is written by nobody any more; a rating by nobody but who gave it.
  const fixed = isClosed(ticket)
  const texts = [
    ...(ticket.subject ? [{ path: 'subject', value: ticket.subject, fixed }] : []),
    ...(ticket.external_id ? [{ path: 'external_id', value: ticket.external_id, fixed }] : []),
    ...(rating ? [{ path: 'satisfaction_rating.comment', value: rating, fixed: true }] : []),
  ]
  return [
    ...texts.map(each => field({ ...each, document, class: 'free-text' })),
    field({ document, path: 'status', class: 'statistic', value: ticket.status }),
    ...(ticket.priority
      ? [field({ document, path: 'priority', class: 'statistic', value: ticket.priority })]
      : []),
    ...link(document, 'requester_id', { id: ticket.requester_id, people }),
    ...link(document, 'submitter_id', { id: ticket.submitter_id, people }),
    ...link(document, 'assignee_id', { id: ticket.assignee_id, people }),
    ...customFields(source),
    ...originsOf(document, ticket),
    ...source.comments.flatMap(comment => commentFields(comment, people)),
    ...chatFields(source.audits),
    ...formerFields(source.audits),
  ]
}
