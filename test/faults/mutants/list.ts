import { mulberry32 } from '../../../src/demo/mulberry32.ts'
import { type Choice, stopInBatch } from '../faults/stop-in-batch.ts'
import { drawFrom, type Planned } from '../schedule.ts'
import type { Mutant } from './mutant.ts'

const nothing = (): readonly Planned[] => []

/** The first batch of the first run is stopped in its middle, in a way that gives the mutant its chance. */
const stopping =
  (choice: Choice) =>
  (seed: number): readonly Planned[] => [
    { atMs: 0, early: true, lastsMs: 0, fault: stopInBatch(() => choice), draw: drawFrom(mulberry32(seed)) },
  ]

/** Others write and hold, and nobody takes the batch up: what the worker knows is old. */
const sleepsShortly = stopping({
  ...{ owner: 'retention', moment: 'taken', afterMs: 100 },
  ...{ wakes: 'alone', isUntold: true },
})
/** Another does the batch, and nobody tells the worker. */
const sleepsLong = stopping({
  ...{ owner: 'retention', moment: 'intended', afterMs: 0 },
  ...{ wakes: 'after', isUntold: true },
})

/** What the desk wrote since a record was read does not keep it from being written over. */
const withoutGuard: Mutant = {
  name: 'without the guard of a write',
  changes: [
    {
      file: 'src/connectors/mongodb/write/guard.ts',
      from: 'for (const clause of clauses(guard)) {',
      to: 'for (const clause of clauses({ values: [], sizes: [] })) {',
    },
    // Two nets again: where one record of a batch is gone the others are read once more, and compared.
    {
      file: 'src/connectors/mongodb/write/guard.ts',
      from: 'guard.values.every((',
      to: 'guard.values.slice(0, 0).every((',
    },
    {
      file: 'src/connectors/mongodb/write/guard.ts',
      from: 'guard.sizes.every((',
      to: 'guard.sizes.slice(0, 0).every((',
    },
  ],
  breaks: [1, 2],
  schedule: sleepsShortly,
}

/** Whoever was fenced off goes on as if the batch were still its own. */
const withoutEpoch: Mutant = {
  name: 'without the fencing epoch',
  changes: [
    {
      file: 'src/database/batch-documents.ts',
      from: "{ _id: id, epoch, state: 'applying' },\n        intended",
      to: '{ _id: id },\n        intended',
    },
    {
      file: 'src/database/batch-documents.ts',
      from: "const own = { _id: id, epoch, state: 'applying' } as const",
      to: 'const own = { _id: id }',
    },
    {
      file: 'src/database/batch-documents.ts',
      from: "{ _id: id, epoch, state: 'applying' },\n            {",
      to: '{ _id: id },\n            {',
    },
    // Two nets hold what falls: without this one the second would hide that the first is gone.
    {
      file: 'src/runs/apply-batch.ts',
      from: 'if (!(await ledger.appendOnce(event))) {',
      to: 'await ledger.append(event)\n  if (batch.epoch < 0) {',
    },
  ],
  breaks: [4],
  schedule: sleepsLong,
}

/** Destroyed first, written down later. */
const intentAfterwards: Mutant = {
  name: 'with the intent after the write',
  changes: [
    {
      file: 'src/runs/write.ts',
      from: '  await appendIntent(job, refused ? [] : changing)\n',
      to: '',
    },
    {
      file: 'src/runs/write.ts',
      from: '  const answers = await applyFree(job, free, { tags: holdTags(job, holds), lookedAt })\n',
      to: '  const answers = await applyFree(job, free, { tags: holdTags(job, holds), lookedAt })\n  await appendIntent(job, changing)\n',
    },
  ],
  breaks: [4],
  schedule: nothing,
}

/** Gallra's own holds are kept and listed, and asked by nobody. */
const withoutHolds: Mutant = {
  name: 'without the look at the holds',
  changes: [
    {
      file: 'src/runs/holds-in-force.ts',
      from: 'const holds = (await context.runStore.holds()).map(hold => inForce(hold, real, now))',
      to: 'const holds = (await context.runStore.holds()).slice(0, 0).map(hold => inForce(hold, real, now))',
    },
  ],
  breaks: [9],
  schedule: nothing,
}

/** Holds are asked when the batch is taken up, and not again before it is written. */
const withoutLastLook: Mutant = {
  name: 'without the last look at the holds',
  changes: [
    {
      file: 'src/runs/write.ts',
      from: 'const holds = await holdsInForce(context, { connector, kind: batch.kind, now, signal })',
      to: 'const holds: HoldsInForce = { holds: [], ticketsOf: () => [] }',
    },
  ],
  breaks: [9],
  schedule: sleepsShortly,
}

/** Noted as done before its outcome is in the ledger. */
const checkpointFirst: Mutant = {
  name: 'with the checkpoint before the outcome',
  changes: [
    {
      file: 'src/runs/apply-batch.ts',
      from: '  if (!(await ledger.appendOnce(event))) {',
      to: '  await runStore.finishBatch(batch.id, batch.epoch, result, marks)\n  if (!(await ledger.appendOnce(event))) {',
    },
  ],
  breaks: [4],
  schedule: nothing,
}

export const mutants: readonly Mutant[] = [
  withoutGuard,
  withoutEpoch,
  intentAfterwards,
  withoutHolds,
  checkpointFirst,
  withoutLastLook,
]
