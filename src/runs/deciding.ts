import { AppError } from '../errors.ts'
import type { Decision } from '../policies/decision.ts'
import type { Policy } from '../policies/policy.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../tickets/record.ts'
import { type CoarseRow, isCoarse, withNotedClocks } from './coarse-rows.ts'
import type { RunContext } from './context.ts'
import type { HoldsInForce } from './holds-in-force.ts'
import type { Batch, Plan, PlannedRecord } from './model.ts'
import type { RunStore, StoredMark } from './run-store.ts'
import { policyWarrant, type Warrant } from './warrant.ts'

/** What decisions about records of one store rest on, besides the records. */
export interface Ground {
  readonly warrant: Warrant
  readonly store: StoreId
  readonly now: Date
  readonly holds: HoldsInForce
  /** Of what is done. */
  readonly marks: ReadonlyMap<RecordId, StoredMark>
  /** Of what was written, and has something left in it: due until it is clean or somebody accepts it. */
  readonly left: ReadonlyMap<RecordId, StoredMark>
  /** Of tickets that we took from people. */
  readonly lastClosed: ReadonlyMap<RecordId, Date>
  /** Of tickets whose rows are coarse. */
  readonly coarse: ReadonlyMap<RecordId, CoarseRow>
}

type Given = Pick<Ground, 'warrant' | 'store' | 'now' | 'holds'> & { readonly lineage: string }
type Notes = Pick<Ground, 'marks' | 'left' | 'lastClosed' | 'coarse'>

/**
 * Reads what Gallra knows of these records itself. Notes made in another life of the database say nothing of this one:
 * a restored record is as it was before us. But what a coarse row has no more it has in no life, so that is known of it by its id.
 */
export const notesFor = async (
  runStore: RunStore,
  { store, kind, lineage }: Pick<Batch, 'store' | 'kind'> & Pick<Given, 'lineage'>,
  ids: readonly RecordId[],
): Promise<Notes> => {
  const [all, lastClosed, coarse] = await Promise.all([
    runStore.marks(store, kind, ids),
    kind === 'contact' ? runStore.lastClosed(store, lineage, ids) : new Map<RecordId, Date>(),
    kind === 'ticket' ? runStore.coarseRows(store, ids) : new Map<RecordId, CoarseRow>(),
  ])
  const marks = all.filter(mark => mark.lineage === lineage)
  const [done, left] = [false, true].map(
    isLeft =>
      new Map(marks.filter(mark => (mark.left !== undefined) === isLeft).map(mark => [mark.id, mark])),
  )
  return { marks: done ?? new Map(), left: left ?? new Map(), lastClosed, coarse }
}

/** The same of a page of references, for `decideOn`. */
export const groundFor = async (
  runStore: RunStore,
  { lineage, ...given }: Given,
  records: readonly RecordRef[],
): Promise<Ground> => {
  const [first] = records
  if (!first) return { ...given, marks: new Map(), left: new Map(), lastClosed: new Map(), coarse: new Map() }
  const { store } = given
  const ids = records.map(({ id }) => id)
  return { ...given, ...(await notesFor(runStore, { store, kind: first.kind, lineage }, ids)) }
}

/** The later of what the desk says of a person's tickets and what we know of those that we took from them. */
const withLastClosed = <R extends RecordRef>(record: R, noted: Date | undefined): R => {
  const known = record.facts.clocks.last_ticket_closed_at
  if (!noted || (known && known >= noted)) return record
  const clocks = { ...record.facts.clocks, last_ticket_closed_at: noted }
  return { ...record, facts: { ...record.facts, clocks } }
}

/** Everybody in the record counts for a hold on a person, agents too; a reference knows the requester only (`decidePage`). */
const peopleOf = (record: RecordRef | StoreRecord): readonly RecordId[] =>
  'participants' in record ? record.participants.flatMap(({ id }) => id ?? []) : []

/** Who has a part in a ticket is worked out only where a hold asks for it. */
const holdsPeople = ({ holds: { holds } }: Ground): boolean => holds.some(({ on }) => on.by === 'person')

/** `decide`, with all that a run knows. */
export const decideOn = (
  record: RecordRef | StoreRecord,
  ground: Ground,
  planned?: PlannedRecord,
): Decision => {
  const mark = ground.marks.get(record.id)
  const coarse = isCoarse(record) ? ground.coarse.get(record.id) : undefined
  const input = {
    store: ground.store,
    record: withNotedClocks(withLastClosed(record, ground.lastClosed.get(record.id)), coarse),
    ...(coarse ? { rules: coarse.rules } : {}),
    now: ground.now,
    holds: ground.holds.holds,
    ...(mark ? { mark } : {}),
    ...(record.kind === 'ticket'
      ? { people: holdsPeople(ground) ? peopleOf(record) : [] }
      : { tickets: ground.holds.ticketsOf(record.id) }),
  }
  return ground.warrant.decide(input, planned)
}

/** The active policy of the plan. PLAN_STALE when it is not active any more, or says something else by now. */
export const policyOfPlan = (
  context: Pick<RunContext, 'policies'>,
  plan: { readonly id: string; readonly policy: string; readonly policyDigest: string },
): Policy => {
  const policy = context.policies.find(({ name }) => name === plan.policy)
  if (policy?.digest === plan.policyDigest) return policy
  const what = policy ? 'has changed since' : 'is not active any more'
  throw new AppError('PLAN_STALE', `plan ${plan.id}: its policy "${plan.policy}" ${what}; plan again`)
}

/** What the plan rests on as it stands now. PLAN_STALE when that is not what it was when the plan was made. */
export const warrantOf = async (
  context: Pick<RunContext, 'policies' | 'requestWarrant'>,
  plan: Pick<Plan, 'id' | 'policy' | 'policyDigest' | 'request'>,
): Promise<Warrant> => {
  if (plan.request === undefined) return policyWarrant(policyOfPlan(context, plan))
  if (!context.requestWarrant)
    throw new AppError('INTERNAL', `plan ${plan.id}: requests are not known in this process`)
  return context.requestWarrant(plan.request, plan)
}
