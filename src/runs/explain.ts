import { AppError } from '../errors.ts'
import { type Explanation, explanation } from '../policies/explain.ts'
import type { Policy } from '../policies/policy.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { decideOn, groundFor } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import { policyWarrant } from './warrant.ts'

export interface ExplainRequest {
  readonly policy: Policy
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly now: Date
  readonly signal: AbortSignal
}

/** What the policy says of one record at a moment, with holds and with what was done already. NOT_FOUND. */
export const explainRecord = async (context: RunContext, request: ExplainRequest): Promise<Explanation> => {
  const { policy, store, kind, id, now, signal } = request
  const { connector } = await context.store(store)
  const [record] = await connector.readMany(kind, [id], signal)
  if (!record) throw new AppError('NOT_FOUND', `${kind} ${id}: not found in store "${store}"`)
  const lineage = await connector.lineage(signal)
  const holds = await holdsInForce(context, { connector, kind, now, signal })
  const ground = await groundFor(
    context.runStore,
    { warrant: policyWarrant(policy), store, lineage, now, holds },
    [record],
  )
  return explanation(decideOn(record, ground), policy, record)
}
