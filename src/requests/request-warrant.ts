import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'
import type { DecideInput, Decision } from '../policies/decision.ts'
import { findHold } from '../policies/holding.ts'
import type { Policy } from '../policies/policy.ts'
import { balanced } from '../redaction/thresholds.ts'
import type { Plan, PlannedRecord } from '../runs/model.ts'
import type { Warrant } from '../runs/warrant.ts'
import type { RequestContext } from './context.ts'
import { type DataRequest, type RequestIn, requestId } from './model.ts'
import { openSubject } from './open-subject.ts'
import { personOf } from './persons.ts'
import { requestRule, specsOf } from './specs.ts'

type Bound = Pick<DataRequest, 'id' | 'stores' | 'receivedAt'> & { readonly round: number }

export const policiesFor = (context: Pick<RequestContext, 'run'>, stores: readonly string[]): Policy[] =>
  context.run.policies.filter(policy => policy.stores.some(store => stores.includes(store)))

/** Whose word the request needs besides the person's. A store that no policy speaks of is nobody's to decide alone. */
export const approvalFor = (
  context: Pick<RequestContext, 'run' | 'settings'>,
  stores: readonly string[],
): Policy['approval'] => {
  const { approval } = context.settings
  if (approval !== 'as-policies') return approval
  const isAlone = stores.every(store => {
    const policies = policiesFor(context, [store])
    return policies.length > 0 && policies.every(policy => policy.approval === 'none')
  })
  return isAlone ? 'none' : 'other-person'
}

/** What a plan of the request rests on: another policy, another setting or another round makes it stale. */
export const warrantDigest = (
  context: Pick<RequestContext, 'run' | 'settings'>,
  { id, stores, round }: Bound,
): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        request: id,
        round,
        own: context.settings['own-tickets'],
        policies: policiesFor(context, stores).map(({ name, digest }) => ({ name, digest })),
      }),
    )
    .digest('hex')

interface Deciding {
  readonly receivedAt: Date
  readonly tags: readonly string[]
  readonly specs: ReturnType<typeof specsOf>
}

const decideFor = (
  { receivedAt, tags, specs }: Deciding,
  input: DecideInput,
  planned: PlannedRecord | undefined,
): Decision => {
  const { record } = input
  if (record.kind === 'contact' && record.facts.agent) return { verdict: 'kept', because: 'agent' }
  const hold = findHold({ hold: { tags } }, input)
  if (hold) return { verdict: 'held', hold, rule: requestRule }
  const spec = planned && specs.get(planned.specDigest)
  if (!spec) return { verdict: 'kept', because: 'no-rule' }
  return {
    verdict: 'due',
    rule: requestRule,
    clock: 'created_at',
    since: receivedAt,
    stage: 0,
    spec,
    specDigest: planned.specDigest,
    dueAt: receivedAt,
    warnings: [],
  }
}

const stale = (plan: Pick<Plan, 'id'>, what: string): AppError =>
  new AppError('PLAN_STALE', `plan ${plan.id}: ${what}; the request is searched for again`)

/** Which fields are kept of records of the round, as far as they differ. */
const keptLists = async (context: RequestContext, { id, round }: Bound): Promise<(readonly string[])[]> => {
  const lists = new Map<string, readonly string[]>()
  for await (const { withheld } of context.requests.found(id, round))
    if (withheld?.fields) lists.set(withheld.fields.join('\n'), withheld.fields)
  return [...lists.values()]
}

type Changing = RequestIn<'located' | 'planned' | 'awaiting-approval' | 'applying'>

const isChanging = (request: DataRequest): request is Changing =>
  ['located', 'planned', 'awaiting-approval', 'applying'].includes(request.state)

/**
 * What entitles a plan of a request to change records: holds are asked again at each write, and nothing is due but what
 * was planned. NOT_FOUND for a request that is not there, PLAN_STALE when it moved on or a policy changed.
 */
export const createRequestWarrant =
  (context: RequestContext) =>
  async (request: string, plan: Pick<Plan, 'id' | 'policyDigest'>): Promise<Warrant> => {
    const stored = await context.requests.request(requestId(request))
    if (!stored) throw new AppError('NOT_FOUND', `request ${request}: there is none`)
    if (!isChanging(stored)) throw stale(plan, `request ${request} is ${stored.state}`)
    if (warrantDigest(context, stored) !== plan.policyDigest)
      throw stale(plan, `what request ${request} rested on has changed since`)
    const subject = await openSubject(context, stored.id)
    const tags = policiesFor(context, stored.stores).flatMap(({ hold }) => hold.tags)
    const specs = specsOf(context.settings, await keptLists(context, stored))
    const deciding = { receivedAt: stored.receivedAt, tags, specs }
    return {
      approval: approvalFor(context, stored.stores),
      holdTags: tags,
      decide: (input, planned) => decideFor(deciding, input, planned),
      specOf: ({ specDigest }) => specs.get(specDigest),
      thresholdsOf: () => balanced,
      person: personOf(subject),
    }
  }
