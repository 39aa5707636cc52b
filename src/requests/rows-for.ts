import { coarsenRow } from '../anonymisation/rows.ts'
import type { Connector } from '../connectors/connector.ts'
import { coarsens } from '../policies/decide.ts'
import type { Policy } from '../policies/policy.ts'
import { isCoarse } from '../runs/coarse-rows.ts'
import type { StoreRecord } from '../tickets/record.ts'

type Rewriting = Pick<Connector, 'capabilities' | 'preview'>

/** A single ticket may not say when it was made where others do: a request does not stop at it. */
const canBeCoarse = (record: StoreRecord, connector: Rewriting): boolean =>
  connector.capabilities.has('coarse-rows') &&
  isCoarse(
    connector.preview(record, { kind: record.kind, id: record.id, do: 'edit', edits: coarsenRow(record) }),
  )

/**
 * What stays of a person's own ticket for the desk's figures: coarse where any policy makes such rows of tickets like it, since
 * whoever asks to be forgotten is to be found no more easily than whoever does not. One that is open is still worked on, and is
 * left to the policies.
 */
export const rowsFor = (
  record: StoreRecord,
  connector: Rewriting,
  { policies, now }: { readonly policies: readonly Policy[]; readonly now: Date },
): 'exact' | 'coarse' => {
  if (record.kind !== 'ticket') return 'exact'
  if (record.facts.coarse) return 'coarse'
  const { facts } = record
  const isWanted = facts.closed && policies.some(policy => coarsens(policy, facts, { now }))
  return isWanted && canBeCoarse(record, connector) ? 'coarse' : 'exact'
}
