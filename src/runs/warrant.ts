import type { ActionSpec } from '../actions/specs.ts'
import type { PersonOf } from '../anonymisation/person.ts'
import { decide } from '../policies/decide.ts'
import type { DecideInput, Decision } from '../policies/decision.ts'
import { addDuration } from '../policies/durations.ts'
import type { Policy } from '../policies/policy.ts'
import { plannedSpec } from '../policies/stages.ts'
import type { Thresholds } from '../redaction/thresholds.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { PlannedRecord } from './model.ts'

/** What entitles a plan to change records: a policy, or the request of a data subject. */
export interface Warrant {
  readonly approval: Policy['approval']
  /** Tickets with one of these tags are held. */
  readonly holdTags: readonly string[]
  /** What is to happen to a record now; `planned` is what was said of it when the plan was made, if it was. */
  decide(input: DecideInput, planned?: PlannedRecord): Decision
  /** The spec a record was planned with; undefined when the warrant knows it no more. */
  specOf(planned: Pick<PlannedRecord, 'rule' | 'specDigest'>, kind: RecordKind): ActionSpec | undefined
  thresholdsOf(rule: string): Thresholds
  /** Until when originals of what is changed now are kept. Absent: they are not, as for every request. */
  keepUntil?(now: Date): Date
  /** Of a request: whose data it is about. */
  readonly person?: PersonOf
}

const byPolicy = new WeakMap<Policy, Warrant>()

/** The same one for the same policy. */
export const policyWarrant = (policy: Policy): Warrant => {
  const known = byPolicy.get(policy)
  if (known) return known
  const { undo } = policy
  const warrant: Warrant = {
    ...(undo ? { keepUntil: now => addDuration(now, undo, policy.timezone) } : {}),
    approval: policy.approval,
    holdTags: policy.hold.tags,
    decide: input => decide(policy, input),
    specOf: ({ rule, specDigest }, kind) => plannedSpec(policy, { kind, rule, digest: specDigest }),
    thresholdsOf: rule => policy.rules.find(({ id }) => id === rule)?.thresholds ?? policy.thresholds,
  }
  byPolicy.set(policy, warrant)
  return warrant
}
