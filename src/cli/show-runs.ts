import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { hasStopped } from '../runs/canary.ts'
import { type Plan, type PlanId, planId, type Run } from '../runs/model.ts'
import { type UndoState, undoStateOf } from '../runs/undo/undo-run.ts'
import { positiveWhole } from './arguments.ts'
import { tellLeft } from './left-records.ts'
import { pausedText } from './paused-text.ts'
import { planDocument, planned, planText } from './plan-report.ts'
import { runText } from './run-report.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

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

const tableOf = (entries: readonly { plan: Plan; run: Run | undefined }[]): string =>
  table(
    columns,
    entries.map(({ plan, run }) => [
      plan.id,
      plan.policy,
      plan.createdAt.toISOString().slice(0, 16).replace('T', ' '),
      plan.by,
      String(planned(plan)),
      plan.mode === undefined ? plan.state : `${plan.state} (${plan.mode})`,
      run && hasStopped(run) ? 'stopped' : (run?.state ?? ''),
      run ? `${run.batches.applied}/${run.batches.total}` : '',
    ]),
  )

const document = (plan: Plan, run: Run | undefined, undo?: UndoState) => ({
  ...planDocument(plan),
  ...(plan.approval ? { approval: plan.approval } : {}),
  run: run ?? null,
  ...(undo ? { undo } : {}),
})

const undoText = (run: PlanId, { state, until, records, restored, erased }: UndoState): string => {
  const day = until.toISOString().slice(0, 16).replace('T', ' ')
  if (state !== 'kept') return `\nUndo: no more, its originals are destroyed (kept until ${day} UTC).\n`
  const back = restored > 0 ? `, ${restored} of them brought back` : ''
  const gone = erased > 0 ? `; ${erased} went because their person was erased` : ''
  return `\nUndo: until ${day} UTC, ${records} records${back}${gone} (gallra undo ${run} --reason "why").\n`
}

/** Plans and their runs, the latest first. Exit 1 while a record has something left in it. */
export const listRuns = (io: Io, options: CommonOptions & { limit: string }): Promise<number> => {
  const limit = positiveWhole(options.limit, '--limit')
  return withApp({ io, options }, async app => {
    const { runStore } = app.context
    const plans = await runStore.plans(limit)
    const entries = await Promise.all(plans.map(async plan => ({ plan, run: await runStore.run(plan.id) })))
    if (options.json) io.out(`${JSON.stringify(entries.map(({ plan, run }) => document(plan, run)))}\n`)
    else if (!options.quiet) {
      io.out(entries.length === 0 ? 'Nothing was planned yet.\n' : `${tableOf(entries)}\n`)
    }
    return tellLeft(io, app)
  })
}

const isOver = (run: Run): boolean => run.state === 'finished' || run.state === 'failed'

const secondsOf = ({ startedAt, finishedAt }: Run): number =>
  finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : 0

/** Everything about one plan and its run. Exit 1 as above. */
export const showRun = (io: Io, id: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const { runStore, policies, ledger } = app.context
    const plan = await runStore.plan(planId(id))
    if (!plan) throw new AppError('NOT_FOUND', `no plan ${id}; gallra runs lists them`)
    const run = await runStore.run(plan.id)
    const undo = await undoStateOf(app.context, plan.id)
    if (options.json) {
      io.out(`${JSON.stringify(document(plan, run, undo))}\n`)
      return tellLeft(io, app)
    }
    if (options.quiet) return tellLeft(io, app)
    const policy = policies.find(({ name }) => name === plan.policy)
    io.out(`${tableOf([{ plan, run }])}\n\n${planText(plan, policy?.approval !== 'none')}`)
    if (run && hasStopped(run)) io.out(`\n${pausedText(run)}\n`)
    if (undo) io.out(undoText(plan.id, undo))
    if (run && isOver(run)) {
      const { valid: ledgerValid } = await ledger.verify()
      io.out(`\n${runText({ plan, run, ledgerValid, seconds: secondsOf(run) })}`)
    }
    return tellLeft(io, app)
  })
