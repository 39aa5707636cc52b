import type { StoreRecord } from '../tickets/record.ts'
import type { Planned } from './action.ts'

/** Agents' own records belong to the employer's rules, not to a ticket policy's. */
export const isAgent = (record: StoreRecord): boolean => record.kind === 'contact' && record.facts.agent

export const untouched = (record: StoreRecord): Planned => ({
  change: { kind: record.kind, id: record.id, do: 'edit', edits: [] },
  found: {},
  gone: [],
})
