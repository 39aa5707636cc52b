import type { LeftTotals, PlanFigures, RunTotals } from '../../runs/figures.ts'
import type { Run } from '../../runs/model.ts'
import type { Gauged, Value } from './gauged.ts'

/** What plans, runs and records come to, read from Gallra's own database. */
export interface RunNumbers {
  readonly totals: readonly RunTotals[]
  readonly plans: readonly PlanFigures[]
  readonly left: readonly LeftTotals[]
  readonly open: readonly Run[]
  /** Open runs of which a batch may be begun now: not paused, and within the window of their policy. */
  readonly working: readonly Run[]
  /** Batches of runs that were tried in vain and wait for somebody. */
  readonly givenUp: number
}

const states = ['running', 'paused', 'finished', 'failed'] as const

/** Sums by a label of one policy, each of which may have runs in several states. */
const summed = (
  totals: readonly RunTotals[],
  label: string,
  valuesOf: (one: RunTotals) => Readonly<Record<string, number>>,
): readonly Value[] => {
  const sums = new Map<string, Map<string, number>>()
  for (const one of totals) {
    const sum = sums.get(one.policy) ?? new Map<string, number>()
    for (const [name, count] of Object.entries(valuesOf(one))) sum.set(name, count + (sum.get(name) ?? 0))
    sums.set(one.policy, sum)
  }
  return [...sums].flatMap(([policy, sum]) =>
    [...sum].map(([name, count]): Value => [count, label === '' ? { policy } : { policy, [label]: name }]),
  )
}

const policiesOf = (totals: readonly RunTotals[]): readonly string[] => [
  ...new Set(totals.map(({ policy }) => policy)),
]

const batchesOf = (open: readonly Run[]): readonly Value[] => {
  const sums = new Map<string, { applied: number; left: number }>()
  for (const { policy, batches } of open) {
    const { applied, left } = sums.get(policy) ?? { applied: 0, left: 0 }
    const more = { applied: applied + batches.applied, left: left + batches.total - batches.applied }
    sums.set(policy, more)
  }
  return [...sums].flatMap(([policy, sum]) =>
    Object.entries(sum).map(([state, count]): Value => [count, { policy, state }]),
  )
}

const workingOf = ({ open, working }: RunNumbers): readonly Value[] =>
  [...new Set(open.map(({ policy }) => policy))].map(policy => [
    working.filter(run => run.policy === policy).length,
    { policy },
  ])

const stateCounts = (totals: readonly RunTotals[]): readonly Value[] =>
  policiesOf(totals).flatMap(policy =>
    states.map((state): Value => {
      const found = totals.find(one => one.policy === policy && one.state === state)
      return [found?.runs ?? 0, { policy, state }]
    }),
  )

const ofRuns = (numbers: RunNumbers): readonly Gauged[] => [
  ['gallra_runs', 'Runs that were ever begun, by policy and state.', stateCounts(numbers.totals)],
  [
    'gallra_runs_working',
    'Open runs of which a batch may be begun now: neither paused nor outside the window of their policy.',
    workingOf(numbers),
  ],
  ['gallra_run_batches', 'Batches of open runs: applied, and left to do.', batchesOf(numbers.open)],
  [
    'gallra_runs_given_up',
    'Runs with a batch that failed as often as it may, and that nobody had tried again.',
    [[numbers.givenUp]],
  ],
]

const ofRecords = ({ totals, left }: RunNumbers): readonly Gauged[] => [
  [
    'gallra_records_total',
    'Records that runs have changed, once they are closed: tickets by action, and people (contacts).',
    summed(totals, 'action', ({ counts }) => ({ ...counts })),
  ],
  [
    'gallra_records_skipped_total',
    'Records that were planned and left as they were, by reason.',
    summed(totals, 'reason', ({ skipped }) => ({ ...skipped })),
  ],
  [
    'gallra_records_verified_total',
    'Records that were read again after their change.',
    summed(totals, '', ({ verified }) => ({ verified })),
  ],
  [
    'gallra_residual_values_total',
    'Values that were found after a change and had to go, as runs told.',
    summed(totals, '', ({ residual }) => ({ residual })),
  ],
  [
    'gallra_unreachable_places_total',
    'Places that no call of a desk reaches, as runs told.',
    summed(totals, '', ({ unreachable }) => ({ unreachable })),
  ],
  [
    'gallra_residual_records',
    'Records in which something is left now that had to go, and that nobody has settled.',
    left.map(({ store, records }) => [records, { store }]),
  ],
  [
    'gallra_residual_findings',
    'Values that are left in them.',
    left.map(({ store, values }) => [values, { store }]),
  ],
]

const ofPlans = ({ plans }: RunNumbers): readonly Gauged[] => [
  [
    'gallra_plan_age_seconds',
    'Age of the newest plan of a policy as it is written now.',
    plans.map(({ policy, ageSeconds }) => [Math.floor(ageSeconds), { policy }]),
  ],
  [
    'gallra_plan_records',
    'Records that the newest plan found due.',
    plans.flatMap(({ policy, rows }) =>
      rows.map(({ store, rule, action, records }): Value => [records, { policy, store, rule, action }]),
    ),
  ],
  [
    'gallra_due_records',
    'Records that were due at the newest plan and are not done: all until its run is over, then what it left.',
    plans.map(({ policy, due }) => [due, { policy }]),
  ],
  [
    'gallra_plan_waiting',
    'The newest plan waits for the approval of another person (1) or does not (0).',
    plans.map(({ policy, isWaiting }) => [Number(isWaiting), { policy }]),
  ],
  [
    'gallra_plan_stopped',
    'The newest plan is not started: it goes beyond a cap, or far beyond what is usual (1).',
    plans.flatMap(({ policy, stopped }) =>
      Object.entries(stopped).map(([by, is]): Value => [Number(is), { policy, by }]),
    ),
  ],
]

export const runGauges = (numbers: RunNumbers): readonly Gauged[] => [
  ...ofRuns(numbers),
  ...ofRecords(numbers),
  ...ofPlans(numbers),
]
