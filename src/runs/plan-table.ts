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

/** So many records more; people are counted apart from tickets. */
export const countOne = (
  counts: Counts,
  kind: RecordRef['kind'],
  action: ActionName,
  records = 1,
): Counts => {
  const name = kind === 'contact' ? 'contacts' : countedAs[action]
  return { ...counts, [name]: counts[name] + records }
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
  const rows = new Map<string, { -readonly [Member in keyof PlanRow]: PlanRow[Member] }>()
  return {
    add(store, record, { rule, spec: { action }, since }) {
      const category = record.kind === 'ticket' ? record.facts.category : undefined
      // The category last, since nobody knows what is in it; a missing one is not one without a name.
      const key = `${store}\n${record.kind}\n${rule}\n${action}${category === undefined ? '' : `\n${category}`}`
      const row = rows.get(key)
      if (row) {
        row.records += 1
        if (since < row.oldest) row.oldest = since
        return
      }
      const named = { store, kind: record.kind, ...(category === undefined ? {} : { category }) }
      rows.set(key, { ...named, rule, action, records: 1, oldest: since })
    },
    counts: () =>
      [...rows.values()].reduce((sum, row) => countOne(sum, row.kind, row.action, row.records), noCounts),
    rows: () => [...rows.values()],
  }
}
