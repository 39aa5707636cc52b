import { ruleQueries } from '../policies/decide.ts'
import type { Decision, Upcoming } from '../policies/decision.ts'
import type { Policy } from '../policies/policy.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { decideOn, groundFor } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import { inChunks } from './streams.ts'
import { policyWarrant } from './warrant.ts'

const dayMs = 24 * 60 * 60_000
/** Few, since it is counted beside pages of the console, which wait for each of these. */
const pageSize = 100

/** Records that come due by the end of each span, counted from the moment of the forecast: a later span holds the earlier ones. */
export interface ComingDue {
  /** Due already, or within a day. */
  readonly day: number
  readonly week: number
  readonly month: number
}

export interface ForecastRow extends ComingDue {
  readonly store: StoreId
  readonly kind: RecordKind
  /** Of tickets that have one. */
  readonly category?: string
}

/** What a policy will find due, as the stores were at one moment. Counts alone. */
export interface Forecast {
  readonly policy: string
  /** Of the policy that it was counted by. */
  readonly policyDigest: string
  readonly at: Date
  readonly rows: readonly ForecastRow[]
  /** Due by then, and kept back by holds; in none of the rows. */
  readonly held: number
}

/** Where forecasts are kept, one for each policy. Implemented in `src/database/`. */
export interface ForecastStore {
  /** In the place of the policy's earlier one. */
  keep(forecast: Forecast): Promise<void>
  all(): Promise<readonly Forecast[]>
}

export const spans = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const satisfies Record<
  keyof ComingDue,
  number
>

/** What happens to a record next, and when; something that is due already counts as the first. */
const nextOf = (decision: Decision): Upcoming | undefined => {
  if (decision.verdict === 'due') return { action: decision.spec.action, at: decision.dueAt }
  if (decision.verdict === 'kept') return undefined
  return decision.verdict === 'held' ? decision.would : decision.next
}

interface ForecastRequest {
  readonly policy: Policy
  readonly signal: AbortSignal
  /** References looked at so far. */
  onProgress?(seen: number): void
}

interface Counting {
  readonly rows: Map<string, { -readonly [Member in keyof ForecastRow]: ForecastRow[Member] }>
  held: number
  seen: number
}

const countOne = (
  counting: Counting,
  of: Pick<ForecastRow, 'store' | 'kind' | 'category'>,
  inMs: number,
): void => {
  const key = JSON.stringify([of.store, of.kind, of.category ?? null])
  const row = counting.rows.get(key) ?? { ...of, day: 0, week: 0, month: 0 }
  if (inMs <= spans.day) row.day += 1
  if (inMs <= spans.week) row.week += 1
  row.month += 1
  counting.rows.set(key, row)
}

/** What may be due at either end of the month is looked at: conditions of rules may count from the day on which it is asked. */
const queryFor = (policy: Policy, kind: RecordKind, now: Date) => {
  const then = new Date(now.getTime() + spans.month)
  const rules = [...ruleQueries(policy, kind, now).rules, ...ruleQueries(policy, kind, then).rules]
  return { rules, batch: pageSize }
}

const countKind = async (
  context: RunContext,
  counting: Counting,
  {
    policy,
    signal,
    onProgress,
    store,
    kind,
    now,
  }: ForecastRequest & { store: StoreId; kind: RecordKind; now: Date },
): Promise<void> => {
  const { connector } = await context.store(store)
  const lineage = await connector.lineage(signal)
  const holds = await holdsInForce(context, { connector, kind, now, signal })
  const warrant = policyWarrant(policy)
  for await (const page of inChunks(connector.select(kind, queryFor(policy, kind, now), signal), pageSize)) {
    signal.throwIfAborted()
    const ground = await groundFor(context.runStore, { warrant, store, lineage, now, holds }, page)
    for (const record of page) {
      const decision = decideOn(record, ground)
      const next = nextOf(decision)
      const inMs = next ? next.at.getTime() - now.getTime() : Number.POSITIVE_INFINITY
      if (inMs > spans.month) continue
      const category = record.kind === 'ticket' ? record.facts.category : undefined
      if (decision.verdict === 'held') counting.held += 1
      else countOne(counting, { store, kind, ...(category === undefined ? {} : { category }) }, inMs)
    }
    counting.seen += page.length
    onProgress?.(counting.seen)
  }
}

/**
 * Counts what a policy will find due within a day, a week and thirty days, if nothing changes in the stores meanwhile. Reads
 * references alone, as a plan does, and writes nothing in a store. A hold on somebody with a part in a ticket who is not
 * its requester is heeded by plans and not here.
 */
export const makeForecast = async (context: RunContext, request: ForecastRequest): Promise<Forecast> => {
  const { policy } = request
  const now = context.clock()
  const counting: Counting = { rows: new Map(), held: 0, seen: 0 }
  const kinds: readonly RecordKind[] = [
    ...(policy.rules.length > 0 ? (['ticket'] as const) : []),
    ...(policy.contacts.length > 0 ? (['contact'] as const) : []),
  ]
  for (const store of policy.stores.map(storeId))
    for (const kind of kinds) await countKind(context, counting, { ...request, store, kind, now })
  return {
    ...{ policy: policy.name, policyDigest: policy.digest, at: now, held: counting.held },
    rows: [...counting.rows.values()].sort((a, b) => b.month - a.month),
  }
}
