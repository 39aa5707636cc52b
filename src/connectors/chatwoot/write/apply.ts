import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import type { Connector } from '../../connector.ts'
import type { ChatwootParts } from '../parts.ts'
import { deleteContact } from './delete-contact.ts'
import { deleteConversations } from './delete-conversations.ts'
import { editContact } from './edit-contact.ts'
import { editConversation } from './edit-conversation.ts'
import type { Result, Writing } from './look.ts'
import { previewRecord } from './redactions.ts'

const outcomeOf = (
  { change: { id, kind, ...change }, stamp }: StampedChange,
  result: Result,
): ChangeOutcome => {
  if ('result' in result) return { id, kind, ...result }
  const after = change.do === 'delete' ? {} : { stampAfter: result.stampAfter ?? stamp }
  return { id, kind, result: 'applied', unreachable: result.unreachable, ...after }
}

const alone = (writing: Writing): Promise<Result> => {
  const { kind, do: what } = writing.change.change
  if (kind === 'ticket') return editConversation(writing)
  return what === 'delete' ? deleteContact(writing) : editContact(writing)
}

const applyMany = async (
  parts: ChatwootParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ChangeOutcome[]> => {
  signal.throwIfAborted()
  const deletions = changes.filter(({ change }) => change.kind === 'ticket' && change.do === 'delete')
  const results = new Map<RecordId, Result>(await deleteConversations(parts, deletions, signal))
  for (const change of changes)
    if (!deletions.includes(change)) results.set(change.change.id, await alone({ parts, change, signal }))
  return changes.map(change => outcomeOf(change, results.get(change.change.id) ?? { result: 'stale' }))
}

/** The writing half of the connector: each record looked at again before each call that writes. */
export const createWriter = (
  parts: ChatwootParts,
): Pick<Connector, 'preview' | 'applyMany' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 5, delete: 25 },
  preview: (record, change) => previewRecord(parts, record, change),
  applyMany: (changes, signal) => applyMany(parts, changes, signal),
})
