import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import type { Connector } from '../../connector.ts'
import type { Refusal } from '../../rest/refusal.ts'
import type { ZendeskParts } from '../parts.ts'
import { atOnce } from '../ticket-calls.ts'
import { deleteTickets, purgeTickets } from './delete-tickets.ts'
import { deleteUser, finishUser } from './delete-user.ts'
import { type Edited, editTicket } from './edit-ticket.ts'
import { editUser } from './edit-user.ts'
import { previewRecord } from './preview.ts'

type Result = Refusal | Edited

const isDeletion = ({ change }: StampedChange): boolean => change.do === 'delete'

/** A redaction leaves the stamp as it is; what else was written makes another, as foreseen. */
const stampAfter = (parts: ZendeskParts, { change, stamp, source }: StampedChange, { isOther }: Edited) => {
  if (change.do === 'delete') return {}
  return { stampAfter: isOther ? previewRecord(parts, { kind: change.kind, source }, change).stamp : stamp }
}

const outcomeOf = (parts: ZendeskParts, stamped: StampedChange, result: Result): ChangeOutcome => {
  const { id, kind } = stamped.change
  // Also where it was stopped half-way: some of it may be written.
  if (kind === 'ticket' && stamped.change.do === 'edit') parts.api.wrote(id)
  if ('result' in result) return { id, kind, ...result }
  if (kind === 'ticket' && stamped.change.do === 'delete') parts.index.drop(id)
  const after = stampAfter(parts, stamped, result)
  return { id, kind, result: 'applied', unreachable: result.unreachable, ...after }
}

const alone = (parts: ZendeskParts, change: StampedChange, signal: AbortSignal): Promise<Result> | Result => {
  const writing = { parts, change, signal }
  if (change.change.kind === 'ticket') return editTicket(writing)
  return isDeletion(change) ? deleteUser(writing) : editUser(writing)
}

const applyMany = async (
  parts: ZendeskParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ChangeOutcome[]> => {
  signal.throwIfAborted()
  const results = new Map<RecordId, Result>()
  const deletions = changes.filter(each => isDeletion(each) && each.change.kind === 'ticket')
  for (let at = 0; at < deletions.length; at += atOnce)
    for (const [id, result] of await deleteTickets(parts, deletions.slice(at, at + atOnce), signal))
      results.set(id, result)
  for (const change of changes) {
    if (deletions.includes(change)) continue
    results.set(change.change.id, await alone(parts, change, signal))
  }
  return changes.map(change => outcomeOf(parts, change, results.get(change.change.id) ?? { result: 'stale' }))
}

/** The writing half of the connector: one record after the other, each looked at again before each call that writes. */
export const createWriter = (
  parts: ZendeskParts,
): Pick<Connector, 'preview' | 'applyMany' | 'finishDeletions' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 5, delete: atOnce },
  preview: (record, change) => previewRecord(parts, record, change),
  applyMany: (changes, signal) => applyMany(parts, changes, signal),
  async finishDeletions(kind, ids, signal) {
    if (kind === 'contact') {
      for (const id of ids) await finishUser(parts, id, signal)
      return
    }
    for (let at = 0; at < ids.length; at += atOnce)
      await purgeTickets(parts, ids.slice(at, at + atOnce), signal)
  },
})
