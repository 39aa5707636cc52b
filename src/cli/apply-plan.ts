import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import { refuseUnenforced } from '../runs/enforced.ts'
import { type Plan, planId } from '../runs/model.ts'
import { startRun } from '../runs/start.ts'
import { actor } from './arguments.ts'
import { isTerminal, readLine } from './ask.ts'
import { followRun, reportOn } from './follow-run.ts'
import { planned, planText } from './plan-report.ts'
import { createProgress } from './progress.ts'
import { runDocument, runExitCode, runText } from './run-report.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ApplyOptions {
  readonly yes?: boolean
}

/** Above this the number has to be typed. */
const manyRecords = 1000

/** What is true of a plan of this policy, as far as it can be taken back. */
const warning = (policy: Policy | undefined): string =>
  policy?.undo
    ? 'Originals are kept for a while (gallra undo); stored files are not.'
    : 'This cannot be undone.'

const confirm = async (io: Io, plan: Plan, policy: Policy | undefined): Promise<boolean> => {
  if (!isTerminal(io.stdin)) {
    throw new AppError('USAGE', 'nothing was done: without a terminal, apply needs --yes')
  }
  const count = planned(plan)
  const expected = count > manyRecords ? String(count) : 'yes'
  io.err(planText(plan, false))
  io.err(`${warning(policy)} Type ${expected} to change ${count} records: `)
  return (await readLine(io)).trim() === expected
}

/** Applies a plan and waits. Exit 3 when records were skipped, 4 when a safety rule refuses. */
export const applyPlan = (io: Io, id: string, options: ApplyOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const since = performance.now()
    const plan = await app.context.runStore.plan(planId(id))
    if (!plan) throw new AppError('NOT_FOUND', `no plan ${id}; gallra runs lists them`)
    // Before anybody is asked.
    refuseUnenforced(`plan ${plan.id}`, plan.policy, plan.mode)
    const policy = app.context.policies.find(({ name }) => name === plan.policy)
    if (!options.yes && !(await confirm(io, plan, policy))) {
      io.err('Nothing was done.\n')
      return 2
    }
    const { run, batches } = await startRun(app.context, { plan: plan.id, by: actor() })
    const progress = createProgress(io, options.quiet)
    const ended =
      run.state === 'finished' ? run : await followRun(app, { id: run.id, batches }, progress, signal)
    const report = await reportOn(app, plan, ended, since)
    if (options.json) io.out(`${JSON.stringify(runDocument(report))}\n`)
    else if (!options.quiet) io.out(runText(report))
    return runExitCode(report)
  })
