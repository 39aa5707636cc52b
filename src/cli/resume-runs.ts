import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { hasStopped } from '../runs/canary.ts'
import { type PlanId, planId } from '../runs/model.ts'
import { refuseWhilePaused, resumeAll } from '../runs/pause.ts'
import { resumeRun } from '../runs/steer.ts'
import { actor } from './arguments.ts'
import { followRun, reportOn } from './follow-run.ts'
import { tellLeft } from './left-records.ts'
import { pausedText } from './paused-text.ts'
import { createProgress } from './progress.ts'
import { type RunReport, runDocument, runExitCode, runText } from './run-report.ts'
import type { CommonOptions, Io } from './verb.ts'

/** A failure outweighs what was skipped. */
const worst = (codes: readonly number[]): number => (codes.includes(1) ? 1 : Math.max(0, ...codes))

/**
 * Goes on with one run or with all that are open; exit 1 also while an earlier run left something. A run that stopped
 * after its first records goes on only when it is named: 3 while one stands still. One document for one run, otherwise an
 * array.
 */
export const resumeRuns = (io: Io, id: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const { context } = app
    if (id !== undefined) await refuseWhilePaused(context)
    else if ((await resumeAll(context, actor())) && !options.quiet)
      io.err('The pause of everything is lifted.\n')
    const open = await context.runStore.openRuns()
    const stopped = id === undefined ? open.filter(hasStopped) : []
    for (const run of stopped) io.err(`${pausedText(run)}\n`)
    const ids: readonly PlanId[] =
      id === undefined ? open.filter(run => !hasStopped(run)).map(run => run.id) : [planId(id)]
    const reports: RunReport[] = []
    for (const each of ids) {
      const since = performance.now()
      const plan = await context.runStore.plan(each)
      if (!plan) throw new AppError('NOT_FOUND', `no run ${each}; gallra runs lists them`)
      const batches = await resumeRun(context, each, actor())
      const run = await followRun(app, { id: each, batches }, createProgress(io, options.quiet), signal)
      reports.push(await reportOn(app, plan, run, since))
    }
    if (options.json) {
      const documents = reports.map(runDocument)
      io.out(`${JSON.stringify(documents.length === 1 ? documents[0] : documents)}\n`)
    } else if (!options.quiet) {
      io.out(reports.length + stopped.length === 0 ? 'No run is open.\n' : reports.map(runText).join('\n'))
    }
    return worst([...reports.map(runExitCode), stopped.length > 0 ? 3 : 0, await tellLeft(io, app)])
  })
