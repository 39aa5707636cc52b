import type { Decision } from '../policies/decision.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { RecordRef } from '../tickets/record.ts'
import type { ActionName, Counts, PlanRow } from './model.ts'

export const noCounts: Counts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }

/** What an action counts as: what a request does to a ticket that stays is redaction. */
const countedAs = {
  forget: 'redact',
  rectify: 'redact',
  redact: 'redact',
  anonymise: 'anonymise',
  delete: 'delete',
} as const

/** One record more; people are counted apart from tickets. */
export const countOne = (counts: Counts, kind: RecordRef['kind'], action: ActionName): Counts => {
  const name = kind === 'contact' ? 'contacts' : countedAs[action]
  return { ...counts, [name]: counts[name] + 1 }
}

export const addCounts = (left: Counts, right: Counts): Counts => ({
  redact: left.redact + right.redact,
  anonymise: left.anonymise + right.anonymise,
  delete: left.delete + right.delete,
  contacts: left.contacts + right.contacts,
})

type Due = Extract<Decision, { verdict: 'due' }>

/** Gathers a plan's table while records stream by. */
export interface PlanTable {
  add(store: StoreId, record: RecordRef, decision: Due): void
  counts(): Counts
  /** In order of store, tickets before contacts, then as they were met. */
  rows(): readonly PlanRow[]
}

export const createPlanTable = (): PlanTable => {
  const rows = new Map<string, PlanRow>()
  let counts = noCounts
  return {
    add(store, record, { rule, spec: { action }, since }) {
      const category = record.kind === 'ticket' ? record.facts.category : undefined
      const key = JSON.stringify([store, record.kind, category ?? null, rule, action])
      const row = rows.get(key)
      counts = countOne(counts, record.kind, action)
      rows.set(key, {
        store,
        kind: record.kind,
        ...(category === undefined ? {} : { category }),
        rule,
        action,
        records: (row?.records ?? 0) + 1,
        oldest: row && row.oldest < since ? row.oldest : since,
      })
    },
    counts: () => counts,
    rows: () => [...rows.values()],
  }
}
