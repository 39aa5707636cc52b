import type { Field } from '../../tickets/record.ts'
import { momentOf } from '../rest/clocks.ts'
import { field } from '../rest/field.ts'
import type { Categories } from './categories.ts'
import { link, trashKey } from './keys.ts'
import type { TicketJson } from './schema.ts'
import type { TicketSource } from './source.ts'
import type { Trashed } from './trash.ts'

/** As much of it as exports tell, which may be nothing but its number. */
export const trashedTicket = ({ entry, row }: Trashed): TicketJson => ({
  ...row,
  id: entry.id,
  status: 'deleted',
  subject: row?.subject || entry.subject,
})

/**
 * What is known of a ticket that somebody deleted. When it was closed is told by a measure that the deletion may have moved, or
 * else by the deletion itself: later than it was at worst, so that nothing is due too early.
 */
export const trashedSource = (
  trashed: Trashed,
  { people, categories }: { readonly people: TicketSource['people']; readonly categories: Categories },
): TicketSource => {
  const { entry, row } = trashed
  const ticket = trashedTicket(trashed)
  const wasClosed = entry.previous_state === 'closed'
  const closedAt = momentOf(row?.metric_set?.status_updated_at) ?? momentOf(entry.deleted_at)
  return {
    kind: 'ticket',
    ticket,
    comments: [],
    audits: [],
    people,
    categoryName: categories.of(ticket),
    ...(wasClosed && closedAt ? { closedAt } : {}),
    trashed: entry,
  }
}

/** No call writes to it, and none reads its comments: it is deleted for good, or told. */
export const trashedFields = ({ ticket, people }: TicketSource): Field[] => {
  const document = trashKey(ticket.id)
  const texts = [
    { path: 'subject', value: ticket.subject },
    { path: 'description', value: ticket.description },
    { path: 'external_id', value: ticket.external_id },
    ...(ticket.custom_fields ?? []).map(({ id, value }) => ({ path: `custom_fields.${id}`, value })),
  ]
  return [
    ...texts.flatMap(({ path, value }) =>
      typeof value === 'string' && value !== '' && !ticket.tags?.includes(value)
        ? [field({ document, path, class: 'free-text', value, fixed: true })]
        : [],
    ),
    ...link(document, 'requester_id', { id: ticket.requester_id, people }),
    ...link(document, 'submitter_id', { id: ticket.submitter_id, people }),
    ...link(document, 'assignee_id', { id: ticket.assignee_id, people }),
  ]
}
