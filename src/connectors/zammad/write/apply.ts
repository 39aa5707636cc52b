import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import type { Connector } from '../../connector.ts'
import type { ZammadParts } from '../parts.ts'
import { deletePeople } from './delete-people.ts'
import { deleteTicket, type Result } from './delete-ticket.ts'

/** Half a minute's worth of calls, a handful for each. */
const atOnce = 25

const outcomeOf = ({ change: { id, kind } }: StampedChange, result: Result): ChangeOutcome =>
  'result' in result
    ? { id, kind, ...result }
    : { id, kind, result: 'applied', unreachable: result.unreachable }

const applyMany = async (
  parts: ZammadParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ChangeOutcome[]> => {
  signal.throwIfAborted()
  const results = new Map<RecordId, Result>()
  const people: StampedChange[] = []
  for (const change of changes) {
    const { id, kind, do: what } = change.change
    if (what === 'edit') results.set(id, { result: 'failed', code: 'CAPABILITY_MISSING' })
    else if (kind === 'ticket') results.set(id, await deleteTicket({ parts, change, signal }))
    else people.push(change)
  }
  for (const [id, result] of await deletePeople(parts, people, signal)) results.set(id, result)
  return changes.map(change => outcomeOf(change, results.get(change.change.id) ?? { result: 'stale' }))
}

/** The writing half of the connector: deletion, each record looked at again before the call. */
export const createWriter = (
  parts: ZammadParts,
): Pick<Connector, 'preview' | 'applyMany' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 1, delete: atOnce },
  // No call edits anything.
  preview: record => record,
  applyMany: (changes, signal) => applyMany(parts, changes, signal),
})
