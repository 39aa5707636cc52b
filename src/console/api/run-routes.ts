import { z } from 'zod'
import { finishRun, runOf } from '../../runs/finish.ts'
import { type BatchId, type PlanId, planId, type Run, skipReasons } from '../../runs/model.ts'
import { pauseRun, refuseWhilePaused } from '../../runs/pause.ts'
import { retryRun } from '../../runs/retry.ts'
import { resumeRun } from '../../runs/steer.ts'
import type { ConsoleDesk } from '../desk.ts'
import { apiRoute } from './route.ts'
import { count, idParams, limitOf, limitQuery, moment, shapes } from './shapes.ts'

const counts = z.object({ redact: count, anonymise: count, delete: count, contacts: count })

export const runShape = z
  .object({
    run: z.string().describe('The id of its plan.'),
    policy: z.string(),
    by: z.string(),
    state: z.enum(['running', 'paused', 'finished', 'failed']),
    startedAt: moment,
    finishedAt: moment.optional(),
    batches: z.object({ total: count, applied: count }),
    waitsAfterFirst: z.boolean().describe('It stopped after its first records, for somebody to look.'),
    result: z
      .object({
        applied: counts,
        skipped: z.partialRecord(z.enum(skipReasons), count),
        verified: count,
        residual: count,
        unreachable: count,
        statisticsEqual: z.boolean(),
      })
      .optional(),
    failure: z.string().optional(),
    retriedAs: z.string().optional().describe('The plan of what it left undone.'),
  })
  .register(shapes, { id: 'Run' })

export const shownRun = (run: Run): z.input<typeof runShape> => {
  const { result } = run
  const failure = run.failure ?? (run.state === 'failed' ? run.givenUp?.code : undefined)
  return {
    ...{ run: run.id, policy: run.policy, by: run.by, state: run.state },
    startedAt: run.startedAt.toISOString(),
    ...(run.finishedAt ? { finishedAt: run.finishedAt.toISOString() } : {}),
    batches: run.batches,
    waitsAfterFirst: run.canary === 'waiting' && run.state === 'paused',
    ...(result
      ? {
          result: {
            ...{ applied: result.counts, skipped: result.skipped, verified: result.verified },
            ...{ residual: result.residual, unreachable: result.unreachable },
            statisticsEqual: result.statisticsBefore === result.statisticsAfter,
          },
        }
      : {}),
    ...(failure === undefined ? {} : { failure }),
    ...(run.retried?.plan === undefined ? {} : { retriedAs: run.retried.plan }),
  }
}

/** One without anything left to do ends at once, without a queue. */
const goOn = async (desk: ConsoleDesk, run: PlanId, batches: readonly BatchId[]): Promise<void> => {
  if (batches.length > 0) await desk.enqueue(run, batches)
  else await finishRun(desk.run, run)
}

/** Runs: looked at, paused, resumed and tried again. */
export const runRoutes = [
  apiRoute({
    ...{ method: 'GET', path: '/runs', name: 'listRuns', scope: 'read' },
    summary: 'Runs, the latest first',
    query: limitQuery,
    answer: z.object({ runs: z.array(runShape) }),
    handle: async ({ run }, _, { query }) => ({
      runs: (await run.runStore.runs(limitOf(query))).map(shownRun),
    }),
  }),
  apiRoute({
    ...{ method: 'GET', path: '/runs/:id', name: 'showRun', scope: 'read' },
    summary: 'One run',
    params: idParams,
    answer: runShape,
    handle: async ({ run }, _, { params }) => shownRun(await runOf(run, planId(params.id))),
  }),
  apiRoute({
    ...{ method: 'POST', path: '/runs/:id/pause', name: 'pauseRun', scope: 'steer' },
    summary: 'No further batch is begun',
    params: idParams,
    answer: runShape,
    handle: async ({ run }, { by }, { params }) => shownRun(await pauseRun(run, planId(params.id), by)),
  }),
  apiRoute({
    ...{ method: 'POST', path: '/runs/:id/resume', name: 'resumeRun', scope: 'steer' },
    summary: 'Goes on with what is left to do',
    params: idParams,
    answer: runShape,
    async handle(desk, { by }, { params }) {
      const id = planId(params.id)
      await refuseWhilePaused(desk.run)
      await goOn(desk, id, await resumeRun(desk.run, id, by))
      return shownRun(await runOf(desk.run, id))
    },
  }),
  apiRoute({
    ...{ method: 'POST', path: '/runs/:id/retry', name: 'retryRun', scope: 'steer' },
    summary: 'Tries again what was given up; of a run that failed, as a new plan',
    params: idParams,
    answer: z.object({ run: z.string(), plan: z.string().optional() }),
    async handle(desk, { by }, { params }) {
      const asked = { run: planId(params.id), by, signal: desk.signal }
      const { run, plan, started } = await retryRun(desk.run, asked)
      if (started) await goOn(desk, started.run, started.batches)
      return { run, ...(plan === undefined ? {} : { plan }) }
    },
  }),
] as const
