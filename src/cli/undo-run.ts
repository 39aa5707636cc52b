import type { App } from '../app.ts'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { isScheduled } from '../jobs/schedules.ts'
import { nextSlots } from '../jobs/slots.ts'
import { planOf } from '../runs/approve.ts'
import { type PlanId, planId } from '../runs/model.ts'
import { destroyNow } from '../runs/undo/expire.ts'
import type { OriginalKey } from '../runs/undo/quarantine-store.ts'
import type { UndoneRecord } from '../runs/undo/undo-batch.ts'
import { type UndoReport, undoRun, undoStateOf } from '../runs/undo/undo-run.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { actor } from './arguments.ts'
import { isTerminal, readLine } from './ask.ts'
import { createProgress } from './progress.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface UndoOptions {
  readonly reason: string
  readonly record?: readonly string[]
  readonly contact?: boolean
  readonly forget?: boolean
  readonly as?: string
  readonly yes?: boolean
}

const recordsOf = ({ record, contact }: UndoOptions): readonly OriginalKey[] | undefined =>
  record?.map(text => {
    const [, store, id] = /^([^/]+)\/(.+)$/u.exec(text) ?? []
    if (store === undefined || id === undefined) throw new AppError('USAGE', '--record: write STORE/ID')
    return { store: storeId(store), kind: contact ? 'contact' : 'ticket', id: recordId(id) }
  })

const confirmed = async (io: Io, what: string, { yes }: UndoOptions): Promise<boolean> => {
  if (yes) return true
  if (!isTerminal(io.stdin))
    throw new AppError('USAGE', 'nothing was done: without a terminal, undo needs --yes')
  io.err(`${what} Type yes: `)
  return (await readLine(io)).trim() === 'yes'
}

/** When the policy's next plan takes up again what was brought back. */
const nextPlanOf = async ({ context }: App, run: PlanId): Promise<{ policy: string; at?: Date }> => {
  const { policy: name } = await planOf(context, run)
  const policy = context.policies.find(each => each.name === name)
  if (!policy || !isScheduled(policy)) return { policy: name }
  const [at] = nextSlots(policy.schedule.cron, policy.timezone, context.clock(), 1)
  return { policy: name, ...(at ? { at } : {}) }
}

const nameOf = ({ kind, store, id }: OriginalKey): string => `${kind} ${store}/${id}`

const told = {
  restored: 'brought back',
  changed: 'was changed since, is left as it is',
  untouched: 'had not been changed',
  failed: 'could not be written back',
  erased: 'its person was erased since, the original is gone',
} as const satisfies Record<UndoneRecord['result'], string>

/** Lines shown; of more there is only the number. */
const shown = 20

const leftLines = ({ counts, left, unknown }: UndoReport): string[] => {
  const lines = [
    ...left.map(each => `${nameOf(each)}: ${told[each.result]}${each.code ? ` (${each.code})` : ''}`),
    ...unknown.map(each => `${nameOf(each)}: the run kept nothing of it`),
  ]
  const { restored: _, ...others } = counts
  const more = Object.values(others).reduce((sum, count) => sum + count, unknown.length) - shown
  return more > 0 ? [...lines.slice(0, shown), `and ${more} more`] : lines
}

type Next = Awaited<ReturnType<typeof nextPlanOf>>

const textOf = (report: UndoReport, { policy, at }: Next): string => {
  const { run, files, already } = report
  const { restored } = report.counts
  const when = at ? `, due ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC,` : ''
  return [
    `Run ${run}: ${restored} records are as they were${already > 0 ? `, ${already} had been brought back before` : ''}.`,
    ...leftLines(report).map(line => `  ${line}`),
    ...(files > 0 ? [`  stored files that do not come back: ${files}`] : []),
    ...(restored + already > 0
      ? [
          `The next plan of ${policy}${when} takes them up again: change the policy first, or`,
          'gallra hold add --store STORE --ticket ID --reason "why"',
        ]
      : []),
    '',
  ].join('\n')
}

const documentOf = (report: UndoReport, next: Next) => ({
  run: report.run,
  until: report.until,
  restored: report.counts.restored,
  already: report.already,
  counts: report.counts,
  filesGone: report.files,
  left: [
    ...report.left.map(({ files: _, ...rest }) => rest),
    ...report.unknown.map(each => ({ ...each, result: 'not-kept' as const })),
  ],
  nextPlan: next,
})

/** 1 where something could not be written, 3 where something was left as it is. */
const codeOf = ({ counts, unknown }: UndoReport): number => {
  if (counts.failed > 0) return 1
  return counts.changed + counts.erased + unknown.length > 0 ? 3 : 0
}

const forget = async (
  io: Io,
  { context }: App,
  { run, by }: { readonly run: PlanId; readonly by: string },
  options: CommonOptions,
): Promise<number> => {
  const state = await undoStateOf(context, run)
  if (!state) throw new AppError('NOT_KEPT', `run ${run}: kept no originals`)
  await destroyNow(context, run, by)
  if (options.json) io.out(`${JSON.stringify({ run, destroyed: state.records })}\n`)
  else if (!options.quiet) io.out(`Originals of run ${run} are destroyed: it cannot be undone any more.\n`)
  return 0
}

/** Brings a run's records back, or those that are named. Exit 3 when some were left as they are. */
export const undoOne = (io: Io, id: string, options: UndoOptions & CommonOptions): Promise<number> => {
  const records = recordsOf(options)
  const by = actor(options.as)
  if (options.forget && records)
    throw new AppError('USAGE', '--forget is for all originals of a run, without --record')
  const question = options.forget
    ? `The originals of run ${id} are destroyed for good.`
    : `Personal data that run ${id} removed comes back into the desk.`
  return withApp({ io, options }, async (app, signal) => {
    const run = planId(id)
    await planOf(app.context, run)
    if (!(await confirmed(io, question, options))) {
      io.err('Nothing was done.\n')
      return 2
    }
    if (options.forget) return forget(io, app, { run, by }, options)
    const progress = createProgress(io, options.quiet)
    const report = await undoRun(app.context, {
      ...{ run, by, reason: options.reason, signal },
      ...(records ? { records } : {}),
      onProgress: (done, of) => progress.show(done, of, `undo ${id}: ${done}/${of} records`),
    }).finally(() => progress.end())
    const next = await nextPlanOf(app, run)
    if (options.json) io.out(`${JSON.stringify(documentOf(report, next))}\n`)
    else if (!options.quiet) io.out(textOf(report, next))
    return codeOf(report)
  })
}
