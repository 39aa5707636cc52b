import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { defaultMaxSeconds, healthOf } from '../../../health/judge.ts'
import { finishRun, runOf } from '../../../runs/finish.ts'
import { fates, firstPosition, listRecords, positionIn } from '../../../runs/list-records.ts'
import { type BatchId, type PlanId, planId } from '../../../runs/model.ts'
import { pauseRun, refuseWhilePaused } from '../../../runs/pause.ts'
import { retryRun } from '../../../runs/retry.ts'
import { resumeRun } from '../../../runs/steer.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Params } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addLive } from '../../live.ts'
import { Moment, RunChip, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { pageSize } from '../plans/records-page.tsx'
import { fateIn, OutcomesPage } from './outcomes.tsx'
import { isOver, Progress, RunPage } from './run-page.tsx'
import { runsWords } from './words.ts'

/** Runs shown, the latest first. */
const most = 50
const reloadSeconds = 3

const hasWorker = async ({ health }: ConsoleDesk): Promise<boolean> =>
  healthOf(await health.workers.ages(), defaultMaxSeconds).some(
    ({ duty, alive }) => duty === 'retention' && alive > 0,
  )

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const runs = await desk.run.runStore.runs(most)
  const words = recordWords[visit.language]
  return pageOf(visit, {
    ...{ title: visit.words.navigation.runs, screen: 'runs' },
    children:
      runs.length === 0 ? (
        <p>{runsWords[visit.language].empty}</p>
      ) : (
        <Table
          label={visit.words.navigation.runs}
          heads={[words.run, words.policy, words.madeBy, runsWords[visit.language].began, words.state]}
          rows={runs.map(run => [
            <a key="id" href={`/runs/${run.id}`}>
              {run.id}
            </a>,
            run.policy,
            run.by,
            <Moment key="at" look={visit} at={run.startedAt} />,
            <RunChip key="state" look={visit} run={run} />,
          ])}
        />
      ),
  })
}

const runPage = async (desk: ConsoleDesk, visit: Visit, id: PlanId): Promise<string> => {
  const run = await runOf(desk.run, id)
  return pageOf(visit, {
    ...{ title: `${recordWords[visit.language].run} ${run.policy}`, screen: 'runs' },
    ...(run.state === 'running' ? { reload: reloadSeconds } : {}),
    children: <RunPage visit={visit} run={run} hasWorker={await hasWorker(desk)} />,
  })
}

const outcomesPage = async (desk: ConsoleDesk, visit: Visit, params: Params): Promise<string> => {
  const run = await runOf(desk.run, planId(params.id ?? ''))
  const fate = fateIn(params.fate ?? '')
  if (!fate) throw new AppError('USAGE', `an outcome is one of all, ${fates.join(', ')}`)
  const from = params.from === undefined ? firstPosition : positionIn(params.from)
  const wanted = fate === 'all' ? {} : { fate }
  const page = await listRecords(desk.run.runStore, { plan: run.id, from, size: pageSize, ...wanted })
  return pageOf(visit, {
    title: `${recordWords[visit.language].run} ${run.policy}: ${runsWords[visit.language].outcomes}`,
    screen: 'runs',
    children: (
      <OutcomesPage visit={visit} run={run} fate={fate} {...page} isFirst={params.from === undefined} />
    ),
  })
}

/** One without anything left to do ends at once, without a queue. */
const goOn = async (desk: ConsoleDesk, run: PlanId, batches: readonly BatchId[]): Promise<void> => {
  if (batches.length > 0) await desk.enqueue(run, batches)
  else await finishRun(desk.run, run)
}

const addSteering = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addForm(app, desk, {
    ...{ url: '/runs/:id/pause', needs: 'steer' },
    async act(visit, _, { id = '' }) {
      await pauseRun(desk.run, planId(id), actorOf(visit))
      return `/runs/${id}`
    },
  })
  addForm(app, desk, {
    ...{ url: '/runs/:id/resume', needs: 'steer' },
    async act(visit, _, { id = '' }) {
      await refuseWhilePaused(desk.run)
      await goOn(desk, planId(id), await resumeRun(desk.run, planId(id), actorOf(visit)))
      return `/runs/${id}`
    },
  })
  addForm(app, desk, {
    ...{ url: '/runs/:id/retry', needs: 'steer' },
    async act(visit, _, { id = '' }) {
      const signal = new AbortController().signal
      const retried = await retryRun(desk.run, { run: planId(id), by: actorOf(visit), signal })
      if (retried.started) await goOn(desk, retried.started.run, retried.started.batches)
      return retried.plan === undefined ? `/runs/${id}` : `/plans/${retried.plan}`
    },
  })
}

/** Runs: watched while they go on, paused, resumed, tried again, and what each did. */
export const runsScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, { url: '/runs', needs: 'see', show: visit => listPage(desk, visit) })
  addPage(app, desk, {
    ...{ url: '/runs/:id', needs: 'see' },
    show: (visit, { id = '' }) => runPage(desk, visit, planId(id)),
  })
  for (const url of ['/runs/:id/records/:fate', '/runs/:id/records/:fate/:from'])
    addPage(app, desk, {
      ...{ url, needs: 'see' },
      show: (visit, params) => outcomesPage(desk, visit, params),
    })
  addLive(app, desk, {
    ...{ url: '/runs/:id/events', needs: 'see' },
    async part(visit, { id = '' }) {
      const run = await runOf(desk.run, planId(id))
      const look = { ...visit, now: desk.clock() }
      return {
        node: <Progress look={look} run={run} hasWorker={await hasWorker(desk)} />,
        isOver: isOver(run) || run.state === 'paused',
      }
    },
  })
  addSteering(app, desk)
}
