import type { BatchResult, Counts, Plan, Run } from '../runs/model.ts'
import { leftLines } from './left-records.ts'
import { mark } from './mark.ts'

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')
const none: Counts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }

export interface RunReport {
  readonly plan: Plan
  readonly run: Run
  readonly ledgerValid: boolean
  readonly seconds: number
}

const skippedOf = (result: BatchResult | undefined): number =>
  Object.values(result?.skipped ?? {}).reduce((sum, count) => sum + (count ?? 0), 0)

const isEqual = (result: BatchResult | undefined): boolean =>
  result !== undefined && result.statisticsBefore === result.statisticsAfter

const failureOf = (run: Run): string | undefined =>
  run.failure ?? (run.state === 'failed' ? run.givenUp?.code : undefined)

/** Documents of this shape are a promise to other programs. */
export const runDocument = ({ plan, run, ledgerValid, seconds }: RunReport) => ({
  plan: plan.id,
  run: run.id,
  policy: run.policy,
  state: run.state,
  planned: plan.counts,
  applied: run.result?.counts ?? none,
  skipped: skippedOf(run.result),
  skippedBy: run.result?.skipped ?? {},
  failures: run.result?.failures ?? {},
  found: run.result?.found ?? {},
  verified: run.result?.verified ?? 0,
  residual: run.result?.residual ?? 0,
  left: run.result?.left ?? [],
  unreachable: run.result?.unreachable ?? 0,
  unreachablePlaces: run.result?.places ?? [],
  statisticsEqual: isEqual(run.result),
  statisticsBefore: run.result?.statisticsBefore,
  statisticsAfter: run.result?.statisticsAfter,
  ledgerValid,
  seconds,
  ...(failureOf(run) === undefined ? {} : { failure: failureOf(run) }),
})

const reasons: Readonly<Record<string, string>> = {
  changed: 'the desk wrote meanwhile',
  held: 'on hold',
  gone: 'no longer there',
  'no-longer-due': 'no longer due',
  waiting: 'a ticket of theirs could not be done',
  failed: 'failed',
}

/** 0 done, 1 something is wrong, 3 done but something was skipped. */
export const runExitCode = ({ run, ledgerValid }: RunReport): number => {
  const { result } = run
  const isSound = run.state === 'finished' && ledgerValid && isEqual(result) && result?.residual === 0
  if (!isSound) return 1
  return skippedOf(result) > 0 || result.unreachable > 0 ? 3 : 0
}

export const runText = (report: RunReport): string => {
  const { run, ledgerValid, seconds } = report
  const { result } = run
  const counts = result?.counts ?? none
  const skipped = Object.entries(result?.skipped ?? {}).filter(([, count]) => (count ?? 0) > 0)
  const found = Object.entries(result?.found ?? {})
    .map(([entity, count]) => `${entity} ${number(count ?? 0)}`)
    .join(', ')
  return [
    `Run ${run.id}: ${run.state} in ${seconds} s${failureOf(run) === undefined ? '' : ` (${failureOf(run)})`}`,
    `  redacted ${number(counts.redact)}, anonymised ${number(counts.anonymise)}, deleted ${number(counts.delete)}, people ${number(counts.contacts)}`,
    ...(found === '' ? [] : [`  taken out: ${found}`]),
    ...skipped.map(([reason, count]) => `  skipped ${number(count ?? 0)}: ${reasons[reason] ?? reason}`),
    ...(result && result.unreachable > 0
      ? [`  files and fields that could not be reached or blanked: ${number(result.unreachable)}`]
      : []),
    ...(result?.places ?? []).map(({ place, count }) => `    ${place} ${number(count)}`),
    `  ${mark(result?.residual === 0)} values still found in ${number(result?.verified ?? 0)} records read again: ${number(result?.residual ?? 0)}`,
    ...leftLines(result?.left ?? []).map(text => `    ${text}`),
    `  ${mark(isEqual(result))} statistics before = after`,
    `  ${mark(ledgerValid)} ledger valid`,
    '',
  ].join('\n')
}
