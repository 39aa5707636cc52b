import type { ActionSpec } from '../actions/specs.ts'
import type { PersonOf } from '../anonymisation/person.ts'
import { createShare } from '../anonymisation/persons-share.ts'
import { holdsInForce } from '../runs/holds-in-force.ts'
import { type Batch, type Plan, type PlannedRecord, planId, requestPolicy } from '../runs/model.ts'
import type { PlanHead } from '../runs/plan-digest.ts'
import { createPlanTable, type PlanTable } from '../runs/plan-table.ts'
import { batchSize, storePlan } from '../runs/plan-writer.ts'
import { inChunks } from '../runs/streams.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../tickets/record.ts'
import type { RequestContext } from './context.ts'
import { foundOf } from './found-of.ts'
import type { FoundRecord, Withheld } from './found-record.ts'
import type { RequestIn } from './model.ts'
import { objectionWithholds } from './objection.ts'
import { openSubject } from './open-subject.ts'
import { personOf } from './persons.ts'
import { policiesFor, warrantDigest } from './request-warrant.ts'
import { rowsFor } from './rows-for.ts'
import { contactSpecFor, digestOf, forgetSpecFor, ownSpecFor, rectifySpec, requestRule } from './specs.ts'
import { type Ways, waysOf } from './ways.ts'
import { withheldOf } from './withholding.ts'

type Request = RequestIn<'located'>

interface Draft {
  readonly context: RequestContext
  readonly request: Request
  readonly person: PersonOf
  readonly id: Plan['id']
  readonly table: PlanTable
  readonly batches: Pick<Batch, 'store' | 'kind' | 'records'>[]
  readonly found: FoundRecord[]
  /** Stores whose desk deletes nobody while a ticket of theirs is open, and the person has one that stays. */
  readonly open: Set<StoreId>
  readonly signal: AbortSignal
}

/** Others who have a part in the person's own ticket keep theirs. */
const isShared = (record: StoreRecord, { person }: Draft): boolean => {
  const share = createShare(record, person, [])
  return record.participants.some(each => each.role !== 'agent' && !share.isThem(each))
}

interface Judged {
  readonly found: FoundRecord
  readonly record: StoreRecord
  readonly withheld: Withheld | undefined
  readonly ways: Ways
  readonly rows: 'exact' | 'coarse'
}

const specFor = ({ found, record, withheld, ways, rows }: Judged, draft: Draft): ActionSpec | undefined => {
  if (found.doubtful || (withheld && !withheld.fields)) return undefined
  if (draft.request.type === 'rectification') return rectifySpec
  if (withheld?.fields) return forgetSpecFor(ways, withheld.fields)
  if (record.kind === 'contact') return record.loose ? forgetSpecFor(ways) : contactSpecFor(ways)
  const isWhole = found.role === 'own' && !isShared(record, draft)
  return isWhole ? ownSpecFor(draft.context.settings, ways, rows) : forgetSpecFor(ways)
}

export const doubt: Withheld = { ground: 'doubtful', detail: 'not sure that it is the same person' }

const noWords: Withheld = {
  ground: 'not-possible',
  detail: 'the desk puts no other words into the texts of tickets',
}

/**
 * What stands against changing a record. A rectification harms nobody's evidence: only doubt stands against it, and a desk
 * that cannot write.
 */
const withheldFor = (
  { found, record, ways }: Omit<Judged, 'withheld' | 'rows'>,
  draft: Draft,
  ground: Parameters<typeof withheldOf>[1],
): Withheld | undefined => {
  if (found.doubtful) return doubt
  if (draft.request.type === 'rectification')
    return record.kind === 'ticket' && ways.words === 'none' ? noWords : undefined
  const kept = withheldOf(record, ground)
  if (kept || draft.request.type !== 'objection') return kept
  return objectionWithholds(record, ground.policies, ground.now)
}

const isInTheWay = (record: StoreRecord, { action }: ActionSpec, draft: Draft, ways: Ways): boolean =>
  record.kind === 'contact' &&
  action === 'delete' &&
  record.facts.openTickets > 0 &&
  ownSpecFor(draft.context.settings, ways).action !== 'delete'

const addBatches = ({ batches }: Draft, store: StoreId, kind: RecordKind, records: PlannedRecord[]): void => {
  for (let start = 0; start < records.length; start += batchSize)
    batches.push({ store, kind, records: records.slice(start, start + batchSize) })
}

/** Their own record is needed as long as a ticket that is kept leads to it. */
const withTickets = (found: FoundRecord, { found: sofar }: Draft): Withheld | undefined => {
  if (found.kind !== 'contact' || found.role !== 'contact') return undefined
  const kept = sofar
    .filter(({ store, kind, role }) => store === found.store && kind === 'ticket' && role !== 'mentioned')
    // Where nothing can be written into a ticket, that is no reason to leave their own record wrong.
    .flatMap(({ withheld }) => (withheld && withheld.ground !== 'not-possible' ? [withheld] : []))
  const [first] = kept
  if (!first) return undefined
  const ends = kept.map(({ until }) => until)
  const until = ends.every(end => end !== undefined)
    ? new Date(Math.max(...ends.map(end => end?.getTime() ?? 0)))
    : undefined
  return { ground: first.ground, detail: first.detail, ...(until ? { until } : {}) }
}

const planStore = async (draft: Draft, store: StoreId, kind: RecordKind, wanted: readonly FoundRecord[]) => {
  const { context, request, signal } = draft
  if (wanted.length === 0) return
  const { connector } = await context.run.store(store)
  const ways = waysOf(connector.capabilities)
  const now = context.run.clock()
  const holds = await holdsInForce(context.run, { connector, kind, now, signal })
  const ground = { store, policies: policiesFor(context, [store]), holds, now }
  const planned: PlannedRecord[] = []
  for await (const page of inChunks(wanted, batchSize)) {
    const ids = page.map(({ id }) => id)
    const read = new Map((await connector.readMany(kind, ids, signal)).map(each => [each.id, each]))
    for (const found of page) {
      const record = read.get(found.id)
      // Gone meanwhile, by the desk's own hand.
      if (!record) continue
      const withheld = withheldFor({ found, record, ways }, draft, ground) ?? withTickets(found, draft)
      draft.found.push({ ...found, ...(withheld ? { withheld } : {}) })
      const rows = rowsFor(record, connector, ground)
      const spec = specFor({ found, record, withheld, ways, rows }, draft)
      if (!spec) continue
      if (isInTheWay(record, spec, draft, ways)) draft.open.add(store)
      const specDigest = digestOf(spec)
      planned.push({ id: found.id, stamp: record.stamp, rule: requestRule, action: spec.action, specDigest })
      draft.table.add(store, record, {
        verdict: 'due',
        rule: requestRule,
        clock: 'created_at',
        since: request.receivedAt,
        stage: 0,
        spec,
        specDigest,
        dueAt: request.receivedAt,
        warnings: [],
      })
    }
  }
  addBatches(draft, store, kind, planned)
}

/** Whoever typed a request in may not approve what comes of it, where the policy wants another person. */
const whoAsked = ({ sender }: Request): string =>
  sender.replace(/^replay:(?=cli:)/u, '').replace(/^csv:/u, 'cli:')

const headOf = ({ context, request, table, found, id }: Draft): PlanHead => ({
  id,
  policy: `${requestPolicy}${request.type}`,
  version: request.round,
  policyDigest: warrantDigest(context, request),
  request: request.id,
  stores: request.stores,
  by: whoAsked(request),
  createdAt: context.run.clock(),
  counts: table.counts(),
  rows: table.rows(),
  held: found.filter(({ withheld }) => withheld?.ground === 'hold').length,
  caps: [],
})

export interface PlannedRequest {
  /** Absent: nothing has to be changed. */
  readonly plan?: Plan
  /** With what is withheld of each. */
  readonly found: readonly FoundRecord[]
  /** Nothing is planned before their open tickets are closed there: who is half erased is neither. */
  readonly open?: readonly StoreId[]
}

/**
 * Turns what was found into a plan: decided for each record whether it goes, which part of it, or why it stays. The plan
 * goes through the same engine as one of a policy. What is withheld is noted with the records of the round.
 */
export const planRequest = async (
  context: RequestContext,
  request: Request,
  signal: AbortSignal,
): Promise<PlannedRequest> => {
  const person = personOf(await openSubject(context, request.id))
  const day = context.run.clock().toISOString().slice(0, 10)
  const id = planId(`${day}-${Buffer.from(context.run.random(6)).toString('hex')}`)
  const table = createPlanTable()
  const draft: Draft = {
    context,
    request,
    person,
    id,
    table,
    batches: [],
    found: [],
    open: new Set(),
    signal,
  }
  const records = await foundOf(context, request)
  for (const kind of ['ticket', 'contact'] as const)
    for (const store of request.stores)
      await planStore(
        draft,
        store,
        kind,
        records.filter(each => each.store === store && each.kind === kind),
      )
  if (draft.open.size > 0) return { found: draft.found, open: [...draft.open] }
  await context.requests.saveFound(request.id, request.round, draft.found)
  return {
    found: draft.found,
    ...(draft.batches.length > 0 ? { plan: await storePlan(context.run, headOf(draft), draft.batches) } : {}),
  }
}
