import type { Refusal } from '../../health/refusals.ts'
import { type Count, type Tallied, tallied } from '../../health/tally.ts'
import type { LedgerCheck } from '../../ledger/checked.ts'
import type { StoredHold } from '../../runs/run-store.ts'
import type { Gauged, Value } from './gauged.ts'

/** What is looked after beside runs and requests. */
export interface UpkeepNumbers {
  readonly isPaused: boolean
  /** In force now. */
  readonly holds: readonly StoredHold[]
  /** Number of the last entry. */
  readonly ledgerEntries: number
  /** Absent: nobody ever looked at the whole ledger. */
  readonly check?: LedgerCheck
  readonly refusals: readonly Refusal[]
  readonly counts: readonly Count[]
  /** Of the build. */
  readonly version: string
}

const holdKinds = ['ticket', 'person', 'tag'] as const

const told: Readonly<Record<Tallied, readonly [name: string, help: string]>> = {
  errors: [
    'gallra_errors_total',
    'What went wrong in any process, as its log told it, by level and code of src/errors.ts (OTHER: of a library).',
  ],
  'throttle-waits': [
    'gallra_store_throttle_waits_total',
    'Times that work waited for its turn, by the limits of a store.',
  ],
  'throttle-seconds': ['gallra_store_throttle_wait_seconds_total', 'How long that took, in all.'],
}

const countGauges = (counts: readonly Count[]): readonly Gauged[] =>
  Object.entries(tallied).map(([of, names]): Gauged => {
    const [name, help] = told[of as Tallied]
    const values = counts
      .filter(count => count.of === of)
      .map(
        ({ labels, count }): Value => [
          count,
          Object.fromEntries(names.map((label, at) => [label, labels[at] ?? ''])),
        ],
      )
    return [name, help, values]
  })

const ledgerGauges = ({ ledgerEntries, check }: UpkeepNumbers): readonly Gauged[] => [
  ['gallra_ledger_entries', 'Entries of the ledger.', [[ledgerEntries]]],
  [
    'gallra_ledger_valid',
    'Whether the whole ledger was as it should be when it was last looked at (1). Absent: nobody looked.',
    check ? [[Number(check.valid)]] : [],
  ],
  [
    'gallra_ledger_verified_age_seconds',
    'Since then. Schedulers look once a day.',
    check ? [[Math.floor(check.seconds)]] : [],
  ],
]

export const upkeepGauges = (numbers: UpkeepNumbers): readonly Gauged[] => [
  [
    'gallra_build_info',
    'Always 1: the build of this process, and its Node.',
    [[1, { version: numbers.version, node: process.versions.node }]],
  ],
  ['gallra_paused', 'Somebody paused everything that writes to a store (1).', [[Number(numbers.isPaused)]]],
  [
    'gallra_holds',
    'Holds in force, by what they are on.',
    holdKinds.map(by => [numbers.holds.filter(({ on }) => on.by === by).length, { by }]),
  ],
  ...ledgerGauges(numbers),
  [
    'gallra_policy_refusing_processes',
    'Processes that refuse what policy files say by now, and go on with what they said before.',
    [[numbers.refusals.length]],
  ],
  [
    'gallra_policy_refused_seconds',
    'How long the first of them has been doing so; 0: none.',
    [[Math.floor(Math.max(0, ...numbers.refusals.map(({ seconds }) => seconds)))]],
  ],
  ...countGauges(numbers.counts),
]
