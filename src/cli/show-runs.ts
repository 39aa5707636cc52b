import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { type Plan, planId, type Run } from '../runs/model.ts'
import { positiveWhole } from './arguments.ts'
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
      plan.state,
      run?.state ?? '',
      run ? `${run.batches.applied}/${run.batches.total}` : '',
    ]),
  )

const document = (plan: Plan, run: Run | undefined) => ({
  ...planDocument(plan),
  ...(plan.approval ? { approval: plan.approval } : {}),
  run: run ?? null,
})

/** Plans and their runs, the latest first. */
export const listRuns = (io: Io, options: CommonOptions & { limit: string }): Promise<number> => {
  const limit = positiveWhole(options.limit, '--limit')
  return withApp({ io, options }, async ({ context: { runStore } }) => {
    const plans = await runStore.plans(limit)
    const entries = await Promise.all(plans.map(async plan => ({ plan, run: await runStore.run(plan.id) })))
    if (options.json) io.out(`${JSON.stringify(entries.map(({ plan, run }) => document(plan, run)))}\n`)
    else if (!options.quiet) {
      io.out(entries.length === 0 ? 'Nothing was planned yet.\n' : `${tableOf(entries)}\n`)
    }
    return 0
  })
}

const isOver = (run: Run): boolean => run.state === 'finished' || run.state === 'failed'

const secondsOf = ({ startedAt, finishedAt }: Run): number =>
  finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : 0

/** Everything about one plan and its run. */
export const showRun = (io: Io, id: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context: { runStore, policies, ledger } }) => {
    const plan = await runStore.plan(planId(id))
    if (!plan) throw new AppError('NOT_FOUND', `no plan ${id}; gallra runs lists them`)
    const run = await runStore.run(plan.id)
    if (options.json) {
      io.out(`${JSON.stringify(document(plan, run))}\n`)
      return 0
    }
    if (options.quiet) return 0
    const policy = policies.find(({ name }) => name === plan.policy)
    io.out(`${tableOf([{ plan, run }])}\n\n${planText(plan, policy?.approval !== 'none')}`)
    if (run && isOver(run)) {
      const { valid: ledgerValid } = await ledger.verify()
      io.out(`\n${runText({ plan, run, ledgerValid, seconds: secondsOf(run) })}`)
    }
    return 0
  })
