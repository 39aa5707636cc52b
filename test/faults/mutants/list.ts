import { mulberry32 } from '../../../src/demo/mulberry32.ts'
import { stopWorker } from '../faults/stop-worker.ts'
import { drawFrom, type Planned } from '../schedule.ts'
import type { Mutant } from './mutant.ts'

const nothing = (): readonly Planned[] => []

/** Workers stand still between an intent and its outcome, for longer than their locks last. */
const stopsInTheMiddle = (seed: number): readonly Planned[] =>
  [0, 1, 2, 3].map(number => ({
    atMs: 4500 * number,
    afterIntentMs: 40 * number,
    lastsMs: 7000,
    fault: stopWorker,
    draw: drawFrom(mulberry32(16 * seed + number)),
  }))

/** What the desk wrote since a record was read does not keep it from being written over. */
const withoutGuard: Mutant = {
  name: 'without the guard of a write',
  changes: [
    {
      file: 'src/connectors/mongodb/write/guard.ts',
      from: 'for (const clause of clauses(guard)) {',
      to: 'for (const clause of clauses({ values: [], sizes: [] })) {',
    },
  ],
  breaks: [1, 2],
  schedule: nothing,
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
  schedule: stopsInTheMiddle,
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
]
