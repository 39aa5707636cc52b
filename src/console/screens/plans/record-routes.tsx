import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { planOf } from '../../../runs/approve.ts'
import { explainRecord } from '../../../runs/explain.ts'
import { addHoldInTime } from '../../../runs/hold-in-time.ts'
import { releaseHold } from '../../../runs/holds.ts'
import { findListed, firstPosition, listRecords, positionIn } from '../../../runs/list-records.ts'
import { type Plan, planId } from '../../../runs/model.ts'
import { samplePlan, sampleRecord } from '../../../runs/sample-plan.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { recordWords } from '../../record-words.ts'
import { addReveal } from '../../reveals.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { endOfDay } from './end-of-day.ts'
import { BeforeAfter, exampleOf, Legend } from './examples.tsx'
import { RecordPage, type ShownOne } from './record-page.tsx'
import { recordPageWords } from './record-page-words.ts'
import { type RecordRefOf, refIn } from './record-ref.tsx'
import { pageSize, RecordsPage } from './records-page.tsx'

/** A desk that answers slower than this is asked again by whoever wants to know. */
const patienceMs = 20_000
const holdPatienceMs = 5000

const soon = ({ signal }: ConsoleDesk): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])

const titleOf = (visit: Visit, { policy }: Plan): string => `${recordWords[visit.language].plan} ${policy}`

const listPage = async (
  desk: ConsoleDesk,
  visit: Visit,
  id: string,
  at: string | undefined,
): Promise<string> => {
  const plan = await planOf(desk.run, planId(id))
  const from = at === undefined ? firstPosition : positionIn(at)
  const page = await listRecords(desk.run.runStore, { plan: plan.id, from, size: pageSize })
  return pageOf(visit, {
    ...{ title: `${titleOf(visit, plan)}: ${recordPageWords[visit.language].list}`, screen: 'plans' },
    children: <RecordsPage visit={visit} plan={plan} {...page} isFirst={at === undefined} />,
  })
}

const examplesPage = async (desk: ConsoleDesk, visit: Visit, form: Form, id: string): Promise<string> => {
  const plan = await planOf(desk.run, planId(id))
  const words = recordPageWords[visit.language]
  const asked = Number(form.get('turn') ?? 0)
  const turn = Number.isSafeInteger(asked) && asked >= 0 ? asked % 1000 : 0
  const samples = await samplePlan(desk.run, plan, { turn, signal: soon(desk) })
  return pageOf(visit, {
    ...{ title: words.examples, screen: 'plans' },
    children: (
      <>
        {samples.length === 0 ? <p>{words.none}</p> : <Legend look={visit} isRevealed={false} />}
        {samples.map(sample => (
          <section key={`${sample.store}/${sample.kind}/${sample.planned.id}`} class="example">
            <h2>
              {words.kinds[sample.kind]} {sample.store}/{sample.planned.id}
            </h2>
            <BeforeAfter look={visit} example={exampleOf(sample, false)} />
            <form method="post" action={`/plans/${plan.id}/record`}>
              <Secret visit={visit} />
              <button
                type="submit"
                name="record"
                value={`${sample.store}/${sample.kind}/${sample.planned.id}`}
                aria-label={`${words.why}: ${sample.store}/${sample.planned.id}`}
              >
                {words.why}
              </button>
            </form>
          </section>
        ))}
        <form method="post" action={`/plans/${plan.id}/examples`} class="buttons">
          <Secret visit={visit} />
          <input type="hidden" name="turn" value={String(turn + 1)} />
          <button type="submit">{words.otherExamples}</button>
          <a href={`/plans/${plan.id}`}>{words.toPlan}</a>
        </form>
      </>
    ),
  })
}

/** What there is to say of one record; its texts only where the plan has it and is still what the policy says. */
const shownOne = async (
  desk: ConsoleDesk,
  plan: Plan,
  { ref, isRevealed }: { readonly ref: RecordRefOf; readonly isRevealed: boolean },
): Promise<ShownOne> => {
  const signal = soon(desk)
  const row = await findListed(desk.run.runStore, plan.id, ref)
  const policy =
    plan.request === undefined ? desk.run.policies.find(({ name }) => name === plan.policy) : undefined
  const now = plan.now ?? desk.clock()
  const explanation =
    policy &&
    (await explainRecord(desk.run, { ...ref, policy, now, signal }).catch((error: unknown) => {
      // What the plan had is gone: deleted by its run, or by the desk.
      if (row && error instanceof AppError && error.code === 'NOT_FOUND') return 'gone' as const
      throw error
    }))
  const isCurrent = plan.request !== undefined || policy?.digest === plan.policyDigest
  const sample = row && isCurrent ? await sampleRecord(desk.run, plan, { ...row, signal }) : undefined
  return {
    ...{ plan, ref, isRevealed },
    ...(row ? { row } : {}),
    ...(explanation ? { explanation } : {}),
    ...(sample ? { example: exampleOf(sample, isRevealed) } : {}),
  }
}

const recordPage = (visit: Visit, shown: ShownOne): string =>
  pageOf(visit, {
    title: `${recordPageWords[visit.language].kinds[shown.ref.kind]} ${shown.ref.store}/${shown.ref.id}`,
    screen: 'plans',
    children: <RecordPage visit={visit} shown={shown} />,
  })

const hold = async (desk: ConsoleDesk, visit: Visit, form: Form, id: string): Promise<string> => {
  const plan = await planOf(desk.run, planId(id))
  const { store, kind, id: record } = refIn(form, plan)
  const until = endOfDay(form.get('until') ?? '', desk.timezone)
  if (until === 'none' || (until && until <= desk.clock()))
    throw new AppError('USAGE', recordPageWords[visit.language].badDay)
  const { late, inHand } = await addHoldInTime(desk.run, {
    on: kind === 'ticket' ? { by: 'ticket', store, ticket: record } : { by: 'person', store, person: record },
    ...{ reason: form.get('why') ?? '', by: actorOf(visit) },
    ...(until ? { until } : {}),
    ...{ signal: desk.signal, patienceMs: holdPatienceMs },
  })
  return `/plans/${plan.id}?done=${late || inHand.length > 0 ? 'held-late' : 'held'}`
}

const addChanges = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addForm(app, desk, {
    ...{ url: '/plans/:id/hold', needs: 'steer' },
    act: (visit, form, { id = '' }) => hold(desk, visit, form, id),
  })
  addForm(app, desk, {
    ...{ url: '/plans/:id/release', needs: 'steer' },
    async act(visit, form, { id = '' }) {
      const plan = await planOf(desk.run, planId(id))
      await releaseHold(desk.run, form.get('hold') ?? '', actorOf(visit))
      return `/plans/${plan.id}?done=released`
    },
  })
}

/** Single records of a plan: examples of what it would do, a list of all, why one is in it, and holds on them. */
export const addRecords = (app: FastifyInstance, desk: ConsoleDesk): void => {
  for (const url of ['/plans/:id/records', '/plans/:id/records/:from'])
    addPage(app, desk, {
      ...{ url, needs: 'see' },
      show: (visit, { id = '', from }) => listPage(desk, visit, id, from),
    })
  addForm(app, desk, {
    ...{ url: '/plans/:id/examples', needs: 'see' },
    act: async (visit, form, { id = '' }) => ({ page: await examplesPage(desk, visit, form, id) }),
  })
  addForm(app, desk, {
    ...{ url: '/plans/:id/record', needs: 'see' },
    async act(visit, form, { id = '' }) {
      const plan = await planOf(desk.run, planId(id))
      const shown = await shownOne(desk, plan, { ref: refIn(form, plan), isRevealed: false })
      return { page: recordPage(visit, shown) }
    },
  })
  addReveal(app, desk, {
    url: '/plans/:id/reveal',
    async what(form, { id = '' }) {
      const plan = await planOf(desk.run, planId(id))
      const ref = refIn(form, plan)
      // Personal data of records that the plan is not about are nobody's business here.
      if (!(await findListed(desk.run.runStore, plan.id, ref)))
        throw new AppError('NOT_FOUND', `plan ${plan.id}: the record is not in it`)
      return { store: ref.store, kind: ref.kind, record: ref.id, plan: plan.id }
    },
    async show(visit, { store, kind, record }, { id = '' }) {
      const plan = await planOf(desk.run, planId(id))
      const ref = { store, kind, id: record }
      return recordPage(visit, await shownOne(desk, plan, { ref, isRevealed: true }))
    },
  })
  addChanges(app, desk)
}
