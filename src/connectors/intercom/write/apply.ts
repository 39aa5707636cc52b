import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { Connector } from '../../connector.ts'
import type { Refusal } from '../../rest/refusal.ts'
import type { IntercomDesk } from '../desk.ts'
import { deleteContact } from './delete-contact.ts'
import { deleteConversation } from './delete-conversation.ts'
import { editContact } from './edit-contact.ts'
import { type Edited, editConversation, type Writing } from './edit-conversation.ts'
import { previewRecord } from './preview.ts'

type Result = Refusal | Edited | { readonly unreachable: readonly string[] }

const carriedOut = (writing: Writing): Promise<Result> | Result => {
  const { kind, do: what } = writing.change.change
  if (kind === 'ticket') return what === 'edit' ? editConversation(writing) : deleteConversation(writing)
  return what === 'edit' ? editContact(writing) : deleteContact(writing)
}

const outcomeOf = ({ change: { id, kind } }: StampedChange, result: Result): ChangeOutcome =>
  'result' in result ? { id, kind, ...result } : { id, kind, result: 'applied', ...result }

/** The writing half of the connector: one record after the other, each looked at again before each call that writes. */
export const createWriter = (
  desk: IntercomDesk,
): Pick<Connector, 'preview' | 'applyMany' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 5, delete: 20 },
  preview: (record, change) => previewRecord(desk, record, change),
  async applyMany(changes, signal) {
    signal.throwIfAborted()
    const outcomes: ChangeOutcome[] = []
    for (const change of changes) outcomes.push(outcomeOf(change, await carriedOut({ desk, change, signal })))
    return outcomes
  },
})
