import type { PlanContext } from '../actions/action.ts'
import { withoutKeptAgents } from '../anonymisation/agents-kept.ts'
import { residual } from '../anonymisation/residual.ts'
import type { StoreRecord } from '../tickets/record.ts'

interface Searched {
  readonly texts: readonly string[]
  readonly gone: readonly string[]
  /** As it stands now: which of its fields hold an agent's name is told by them. */
  readonly record: Pick<StoreRecord, 'fields'>
}

/** How many values that had to go are still in the texts of a record, where they do not name an agent who stays. */
export const remaining = (
  { redactor, roster }: Pick<PlanContext, 'redactor' | 'roster'>,
  { texts, gone, record }: Searched,
): number => {
  const found = residual(texts, gone, redactor.isOwn)
  if (found === 0) return 0
  return residual(withoutKeptAgents(texts, record.fields, roster), gone, redactor.isOwn)
}
