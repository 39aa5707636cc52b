import type { RecordId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'

/** Everybody with a part in the record who does not work at the desk. */
export const peopleIn = (record: StoreRecord): RecordId[] => [
  ...record.participants.flatMap(({ id, role }) => (id === undefined || role === 'agent' ? [] : [id])),
  ...(record.kind === 'ticket' && record.facts.requester ? [record.facts.requester] : []),
]
