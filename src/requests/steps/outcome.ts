import type { FoundRecord } from '../found-record.ts'
import type { StoreOutcome, WithheldGroup } from '../model.ts'

const counted = (count: number, kind: FoundRecord['kind']): string =>
  kind === 'ticket'
    ? `${count} ${count === 1 ? 'ticket' : 'tickets'}`
    : `${count} ${count === 1 ? 'contact' : 'contacts'}`

/** Records kept on one ground until one date, together: ids stay inside. */
const groupsOf = (records: readonly FoundRecord[]): WithheldGroup[] => {
  const groups = new Map<
    string,
    { readonly group: Omit<WithheldGroup, 'what'>; readonly records: FoundRecord[] }
  >()
  for (const record of records) {
    const { withheld } = record
    if (!withheld) continue
    const key = JSON.stringify([
      record.kind,
      withheld.ground,
      withheld.detail,
      withheld.until,
      withheld.fields,
    ])
    const known = groups.get(key) ?? {
      group: {
        ground: `${withheld.ground}: ${withheld.detail}`,
        ...(withheld.until ? { until: withheld.until } : {}),
      },
      records: [],
    }
    known.records.push(record)
    groups.set(key, known)
  }
  return [...groups.values()].map(({ group, records: [first, ...rest] }) => {
    const fields = first?.withheld?.fields
    const of = fields ? ` (${fields.join(', ')})` : ''
    return { what: `${counted(rest.length + 1, first?.kind ?? 'ticket')}${of}`, ...group }
  })
}

/** What is withheld by now, store by store, with what was done so far. */
export const withWithheld = (
  outcomes: readonly StoreOutcome[],
  records: readonly FoundRecord[],
): StoreOutcome[] =>
  outcomes.map(outcome => ({
    ...outcome,
    withheld: groupsOf(records.filter(({ store }) => store === outcome.store)),
  }))
