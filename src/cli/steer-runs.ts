import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { planId } from '../runs/model.ts'
import { pauseRun } from '../runs/steer.ts'
import { actor } from './arguments.ts'
import { planDocument, planned } from './plan-report.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export const pauseRuns = (io: Io, id: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const running = (await context.runStore.openRuns()).filter(({ state }) => state === 'running')
    const ids = id === undefined ? running.map(run => run.id) : [planId(id)]
    for (const each of ids) await pauseRun(context, each, actor())
    if (options.json) io.out(`${JSON.stringify({ paused: ids })}\n`)
    else if (!options.quiet) {
      io.out(
        ids.length === 0 ? 'No run is under way.\n' : `Paused: ${ids.join(', ')}. gallra resume goes on.\n`,
      )
    }
    return 0
  })

const columns = [
  { title: 'plan' },
  { title: 'policy' },
  { title: 'made' },
  { title: 'by' },
  { title: 'records', align: 'right' as const },
  { title: 'plan is' },
  { title: 'run is' },
  { title: 'batches', align: 'right' as const },
]

/** Plans and their runs, the latest first; with an id, everything about one. */
export const showRuns = (
  io: Io,
  id: string | undefined,
  options: CommonOptions & { limit: string },
): Promise<number> =>
  withApp({ io, options }, async ({ context: { runStore } }) => {
    const one = id === undefined ? undefined : await runStore.plan(planId(id))
    if (id !== undefined && !one) throw new AppError('NOT_FOUND', `no plan ${id}`)
    const plans = one ? [one] : await runStore.plans(Math.max(1, Number(options.limit) || 20))
    const entries = await Promise.all(plans.map(async plan => ({ plan, run: await runStore.run(plan.id) })))
    if (options.json) {
      io.out(
        `${JSON.stringify(entries.map(({ plan, run }) => ({ ...planDocument(plan), run: run ?? null })))}\n`,
      )
      return 0
    }
    const rows = entries.map(({ plan, run }) => [
      plan.id,
      plan.policy,
      plan.createdAt.toISOString().slice(0, 16).replace('T', ' '),
      plan.by,
      String(planned(plan)),
      plan.state,
      run?.state ?? '',
      run ? `${run.batches.applied}/${run.batches.total}` : '',
    ])
    if (!options.quiet) io.out(rows.length === 0 ? 'Nothing was planned yet.\n' : `${table(columns, rows)}\n`)
    return 0
  })
