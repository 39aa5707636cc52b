import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import type { Connector } from '../../connector.ts'
import { inTurns } from '../../rest/in-turns.ts'
import type { Refusal } from '../../rest/refusal.ts'
import { buildContact, buildTicket } from '../build.ts'
import type { FreshdeskParts } from '../parts.ts'
import type { ContactSource, TicketSource } from '../source.ts'
import { deleteContact, editContact } from './contact.ts'
import { deleteTicket, trashed } from './delete-ticket.ts'
import { editTicket } from './edit-ticket.ts'
import type { Writing } from './guard.ts'
import { previewRecord } from './preview.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const alone = (writing: Writing): Promise<Result> => {
  const { kind, do: what } = writing.change.change
  if (kind === 'ticket') return what === 'delete' ? deleteTicket(writing) : editTicket(writing)
  return what === 'delete' ? deleteContact(writing) : editContact(writing)
}

const recordOf = (parts: FreshdeskParts, { change, source }: StampedChange): StoreRecord =>
  change.kind === 'ticket'
    ? buildTicket(parts, source as TicketSource)
    : buildContact(parts, source as ContactSource)

/** What is written of a ticket's own texts is a part of its stamp. */
const stampAfter = (parts: FreshdeskParts, stamped: StampedChange) =>
  stamped.change.do === 'delete'
    ? {}
    : { stampAfter: previewRecord(parts, recordOf(parts, stamped), stamped.change).stamp }

/** The writing half of the connector: one record after the other, each looked at again before each call that writes. */
export const createWriter = (
  parts: FreshdeskParts,
): Pick<Connector, 'preview' | 'applyMany' | 'remains' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 5, delete: 5 },
  async remains(kind, ids, signal) {
    const found = kind === 'ticket' ? await inTurns(ids, 4, id => trashed(parts, id, signal)) : []
    return new Map(ids.map((id, index) => [id, found[index] ?? []]))
  },
  preview: (record, change) => previewRecord(parts, record, change),
  async applyMany(changes, signal) {
    signal.throwIfAborted()
    const outcomes: ChangeOutcome[] = []
    for (const change of changes) {
      const { id, kind } = change.change
      const result = await alone({ parts, change, signal })
      outcomes.push(
        'result' in result
          ? { id, kind, ...result }
          : {
              ...{ id, kind, result: 'applied', unreachable: result.unreachable },
              ...stampAfter(parts, change),
            },
      )
    }
    return outcomes
  },
})
