import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { decidePlan, planOf } from '../../runs/approve.ts'
import { isUnusual, totalOf } from '../../runs/breaker.ts'
import { overCap } from '../../runs/caps.ts'
import { type Plan, planId } from '../../runs/model.ts'
import { startRun } from '../../runs/start.ts'
import type { Planning } from '../plannings.ts'
import { apiRoute } from './route.ts'
import { runShape, shownRun } from './run-routes.ts'
import { count, idParams, limitOf, limitQuery, lineOf, moment, shapes } from './shapes.ts'

const counts = z.object({ redact: count, anonymise: count, delete: count, contacts: count })

const planShape = z
  .object({
    plan: z.string(),
    policy: z.string(),
    version: z.int(),
    policyDigest: z.string(),
    mode: z.enum(['test', 'notify', 'enforce']),
    request: z.string().optional().describe('Of a plan that was made for a request of a data subject.'),
    by: z.string().describe('`api:anna`, `console:anna` and `cli:anna` are one person.'),
    createdAt: moment,
    state: z.enum(['planned', 'approved', 'rejected', 'started', 'finished']),
    records: count.describe('All of the counts together: what a start has to name.'),
    counts,
    held: count,
    rows: z.array(
      z.object({
        store: z.string(),
        kind: z.enum(['ticket', 'contact']),
        category: z.string().optional(),
        rule: z.string(),
        action: z.enum(['redact', 'anonymise', 'delete', 'forget', 'rectify']),
        records: count,
        oldest: moment,
      }),
    ),
    caps: z.array(z.object({ store: z.string(), planned: count, total: count, allowed: count })),
    exceedsCap: z.boolean(),
    unusual: z.boolean(),
    digest: z.string().describe('What an approval binds to.'),
    decision: z.object({ by: z.string(), at: moment, reason: z.string().optional() }).optional(),
  })
  .register(shapes, { id: 'Plan' })

const shownPlan = (plan: Plan): z.input<typeof planShape> => ({
  ...{ plan: plan.id, policy: plan.policy, version: plan.version, policyDigest: plan.policyDigest },
  mode: plan.mode ?? 'enforce',
  ...(plan.request === undefined ? {} : { request: plan.request }),
  ...{ by: plan.by, createdAt: plan.createdAt.toISOString(), state: plan.state },
  ...{ records: totalOf(plan.counts), counts: plan.counts, held: plan.held },
  rows: plan.rows.map(({ oldest, ...row }) => ({ ...row, oldest: oldest.toISOString() })),
  caps: [...plan.caps],
  ...{ exceedsCap: overCap(plan).length > 0, unusual: isUnusual(plan), digest: plan.digest },
  ...(plan.approval ? { decision: { ...plan.approval, at: plan.approval.at.toISOString() } } : {}),
})

const planningShape = z
  .object({
    policy: z.string(),
    by: z.string(),
    state: z.enum(['being made', 'made', 'failed']),
    seen: count.describe('Records looked at so far.'),
    plan: z.string().optional(),
    failure: z.string().optional(),
  })
  .register(shapes, { id: 'Planning' })

const shownPlanning = ({ policy, by, seen, outcome }: Planning): z.input<typeof planningShape> => {
  if (!outcome) return { policy, by, seen, state: 'being made' }
  return 'plan' in outcome
    ? { policy, by, seen, state: 'made', plan: outcome.plan }
    : { policy, by, seen, state: 'failed', failure: outcome.failure }
}

const reason = lineOf(200).describe('Told with the decision. No personal data.')

/** Without records the start would be of a plan that nobody has looked at. */
const demandCount = (plan: Plan, named: number): void => {
  const records = totalOf(plan.counts)
  if (named !== records)
    throw new AppError(
      'USAGE',
      `plan ${plan.id}: changes ${records} records, and not as many as "records" says`,
    )
}

/** Plans: looked at, made, decided and started. */
export const planRoutes = [
  apiRoute({
    ...{ method: 'GET', path: '/plans', name: 'listPlans', scope: 'read' },
    summary: 'Plans, the latest first',
    query: limitQuery,
    answer: z.object({ plans: z.array(planShape) }),
    handle: async ({ run }, _, { query }) => ({
      plans: (await run.runStore.plans(limitOf(query))).map(shownPlan),
    }),
  }),
  apiRoute({
    ...{ method: 'POST', path: '/plans', name: 'makePlan', scope: 'plan', status: 202 },
    summary: 'Begins a plan of a policy; nothing is changed in a store',
    body: z.strictObject({ policy: z.string().max(200) }),
    answer: planningShape,
    async handle({ plannings }, { by }, { body }) {
      plannings.begin(body.policy, by)
      return { policy: body.policy, by, state: 'being made' as const, seen: 0 }
    },
  }),
  apiRoute({
    ...{ method: 'GET', path: '/plannings', name: 'listPlannings', scope: 'read' },
    summary: 'Plans that are being made in this process, and what became of the last of each policy',
    answer: z.object({ plannings: z.array(planningShape) }),
    handle: async ({ plannings }) => ({ plannings: plannings.all().map(shownPlanning) }),
  }),
  apiRoute({
    ...{ method: 'GET', path: '/plans/:id', name: 'showPlan', scope: 'read' },
    summary: 'One plan',
    params: idParams,
    answer: planShape,
    handle: async ({ run }, _, { params }) => shownPlan(await planOf(run, planId(params.id))),
  }),
  apiRoute({
    ...{ method: 'POST', path: '/plans/:id/decision', name: 'decidePlan', scope: 'decide' },
    summary: 'Approves or rejects a plan; never one of your own under approval: other-person',
    params: idParams,
    body: z.strictObject({ decision: z.enum(['approve', 'reject']), reason: reason.optional() }),
    answer: planShape,
    async handle({ run }, { by }, { params, body }) {
      const said = body.reason?.trim()
      const verdict = { plan: planId(params.id), by, decision: body.decision }
      return shownPlan(await decidePlan(run, { ...verdict, ...(said ? { reason: said } : {}) }))
    },
  }),
  apiRoute({
    ...{ method: 'POST', path: '/plans/:id/start', name: 'startPlan', scope: 'plan', status: 202 },
    summary: 'Starts the run of a plan; cannot be taken back',
    params: idParams,
    body: z.strictObject({ records: count.describe('How many records the plan changes, as it says.') }),
    answer: runShape,
    async handle(desk, { by }, { params, body }) {
      const plan = await planOf(desk.run, planId(params.id))
      demandCount(plan, body.records)
      const { run, batches } = await startRun(desk.run, { plan: plan.id, by })
      await desk.enqueue(run.id, batches)
      return shownRun(run)
    },
  }),
] as const
