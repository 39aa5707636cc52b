import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { AppError } from '../../../errors.ts'
import { decidePlan, planOf } from '../../../runs/approve.ts'
import { totalOf } from '../../../runs/breaker.ts'
import { type Plan, planId } from '../../../runs/model.ts'
import { startRun } from '../../../runs/start.ts'
import { mayDo } from '../../accounts/account.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { addLive } from '../../live.ts'
import { Moment, PlanChip, Table } from '../../parts.tsx'
import type { Planning } from '../../plannings.ts'
import { prepareReaders } from '../../prepare-readers.ts'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { holdsFor } from './exceptions.tsx'
import { manyRecords, PlanPage } from './plan-page.tsx'
import { addRecords } from './record-routes.tsx'
import { plansWords } from './words.ts'

/** Plans shown, the latest first. */
const most = 50
const reloadSeconds = 3

const isBeingMade = ({ outcome }: Planning): boolean => outcome === undefined

/** What is being made in this process, and what could not be. */
const Making = ({ visit, plannings }: { visit: Visit; plannings: readonly Planning[] }): VNode => {
  const words = plansWords[visit.language]
  return (
    <ul>
      {plannings.map(({ policy, seen, outcome }) =>
        outcome && 'plan' in outcome ? null : (
          <li key={policy}>
            {policy}: {outcome ? `${words.failed} ${outcome.failure}` : visit.show.count(words.making, seen)}
          </li>
        ),
      )}
    </ul>
  )
}

const Make = ({ visit, desk }: { visit: Visit; desk: ConsoleDesk }): VNode | null => {
  if (!mayDo(visit.account, 'plan') || desk.run.policies.length === 0) return null
  return (
    <form method="post" action="/plans" class="buttons">
      <Secret visit={visit} />
      <div>
        <label for="policy">{recordWords[visit.language].policy}</label>{' '}
        <select id="policy" name="policy">
          {desk.run.policies.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="main">
        {plansWords[visit.language].make}
      </button>
    </form>
  )
}

const List = ({ visit, plans }: { visit: Visit; plans: readonly Plan[] }): VNode => {
  const shared = recordWords[visit.language]
  if (plans.length === 0) return <p>{plansWords[visit.language].empty}</p>
  return (
    <Table
      label={visit.words.navigation.plans}
      heads={[shared.plan, shared.policy, shared.made, shared.madeBy, shared.state]}
      rows={plans.map(plan => [
        <a key="id" href={`/plans/${plan.id}`}>
          {visit.show.count(shared.records, totalOf(plan.counts))}
        </a>,
        plan.policy,
        <Moment key="at" look={visit} at={plan.createdAt} />,
        plan.by,
        <PlanChip key="state" look={visit} state={plan.state} />,
      ])}
    />
  )
}

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const plans = await desk.run.runStore.plans(most)
  const plannings = desk.plannings.all()
  const isMaking = plannings.some(isBeingMade)
  const words = plansWords[visit.language]
  return pageOf(visit, {
    ...{ title: visit.words.navigation.plans, screen: 'plans' },
    ...(isMaking ? { reload: reloadSeconds } : {}),
    children: (
      <>
        {visit.done === 'begun' && isMaking ? <p role="status">{words.begun}</p> : null}
        <p>{words.intro}</p>
        <Make visit={visit} desk={desk} />
        <div {...(isMaking ? { 'data-live': '/plans/events' } : {})}>
          <Making visit={visit} plannings={plannings} />
        </div>
        <List visit={visit} plans={plans} />
      </>
    ),
  })
}

const planPage = async (desk: ConsoleDesk, visit: Visit, id: string): Promise<string> => {
  const plan = await planOf(desk.run, planId(id))
  const run = await desk.run.runStore.run(plan.id)
  const policy = desk.run.policies.find(({ name }) => name === plan.policy)
  const holds = holdsFor(await desk.run.runStore.holds(), plan)
  if (plan.state === 'planned') prepareReaders(desk, plan.stores)
  const shown = {
    ...{ plan, holds },
    isCurrent: plan.request !== undefined || policy?.digest === plan.policyDigest,
    ...(policy ? { approval: policy.approval } : {}),
    ...(run ? { run } : {}),
  }
  return pageOf(visit, {
    ...{ title: `${recordWords[visit.language].plan} ${plan.policy}`, screen: 'plans' },
    children: <PlanPage visit={visit} {...shown} />,
  })
}

const decide = async (desk: ConsoleDesk, visit: Visit, form: Form, id: string): Promise<string> => {
  const decision = form.get('decision') === 'approve' ? 'approve' : 'reject'
  const reason = form.get('reason')?.trim()
  const { state } = await decidePlan(desk.run, {
    ...{ plan: planId(id), by: actorOf(visit), decision },
    ...(reason ? { reason } : {}),
  })
  return `/plans/${id}?done=${state}`
}

const start = async (desk: ConsoleDesk, visit: Visit, form: Form, id: string): Promise<string> => {
  const plan = await planOf(desk.run, planId(id))
  const count = totalOf(plan.counts)
  if (count > manyRecords && (form.get('count') ?? '').replace(/[\s.,\u202f’]/g, '') !== String(count))
    throw new AppError('USAGE', plansWords[visit.language].mistyped)
  const { run, batches } = await startRun(desk.run, { plan: plan.id, by: actorOf(visit) })
  await desk.enqueue(run.id, batches)
  return `/runs/${run.id}`
}

/** Plans: made, looked at, approved or rejected, and started. */
export const plansScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, { url: '/plans', needs: 'see', show: visit => listPage(desk, visit) })
  addForm(app, desk, {
    ...{ url: '/plans', needs: 'plan' },
    async act(visit, form) {
      desk.plannings.begin(form.get('policy') ?? '', actorOf(visit))
      return '/plans?done=begun'
    },
  })
  addLive(app, desk, {
    ...{ url: '/plans/events', needs: 'see' },
    async part(visit) {
      const plannings = desk.plannings.all()
      return {
        node: <Making visit={visit} plannings={plannings} />,
        isOver: !plannings.some(isBeingMade),
      }
    },
  })
  addPage(app, desk, {
    ...{ url: '/plans/:id', needs: 'see' },
    show: (visit, { id = '' }) => planPage(desk, visit, id),
  })
  addForm(app, desk, {
    ...{ url: '/plans/:id/decision', needs: 'decide' },
    act: (visit, form, { id = '' }) => decide(desk, visit, form, id),
  })
  addForm(app, desk, {
    ...{ url: '/plans/:id/start', needs: 'plan' },
    act: (visit, form, { id = '' }) => start(desk, visit, form, id),
  })
  addRecords(app, desk)
}
