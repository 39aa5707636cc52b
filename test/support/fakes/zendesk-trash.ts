import type { Asked } from './desk-server.ts'
import { type Account, inScope } from './zendesk-account.ts'
import { agentId, type FakeTicket, touch, type ZendeskDesk } from './zendesk-desk.ts'

/** As an agent does it at the desk, or a call. */
export const putIntoTrash = (desk: ZendeskDesk, ticket: FakeTicket): void => {
  touch(desk, ticket)
  desk.tickets.delete(ticket.id)
  desk.trash.set(ticket.id, ticket)
}

export const toTrash = ({ desk, stubborn }: Account, ids: readonly number[]): void => {
  for (const id of ids) {
    const ticket = desk.tickets.get(id)
    if (ticket && !stubborn.has(id)) putIntoTrash(desk, ticket)
  }
}

export const purge = ({ desk, stubborn }: Account, ids: readonly number[]): void => {
  for (const id of ids)
    if (desk.trash.has(id) && !stubborn.has(id)) {
      desk.trash.delete(id)
      desk.scrubbed.add(id)
      desk.comments.delete(id)
      desk.audits.delete(id)
    }
}

/** What the list of deleted tickets says of each, archived ones left out. */
export const listedTrash = ({ desk }: Account, asked: Asked): unknown[] =>
  [...desk.trash.values()]
    .filter(each => !desk.archived.has(each.id) && inScope(asked)(each))
    .sort((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))
    .map(({ id, subject, status, updated_at }) => ({
      ...{ id, subject, actor: { id: agentId, name: 'Agnes Agentsson' } },
      ...{ deleted_at: updated_at, previous_state: status },
    }))

const stub = { status: 'deleted', subject: '', created_at: '2020-01-01T00:00:00Z', tags: [] } as const

/** Any moment, as long as it stays. */
const scrubbedAt = Date.parse('2026-11-29T12:00:01Z') / 1000

/** What exports go on telling: of deleted tickets all there was, or their numbers, and of scrubbed ones that they were there. */
export const exportedTrash = ({ desk, manners }: Account, asked: Asked) => [
  ...[...desk.trash.values()]
    .filter(inScope(asked))
    .map(each =>
      manners.deletedRows === 'whole'
        ? { ...each, status: 'deleted' }
        : { id: each.id, generated_timestamp: each.generated_timestamp, ...stub },
    ),
  ...[...desk.scrubbed].map(id => ({ id, generated_timestamp: scrubbedAt, ...stub, subject: 'SCRUBBED' })),
]
