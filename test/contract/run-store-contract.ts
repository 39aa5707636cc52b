import { beforeEach } from 'vitest'
import type { RunStore } from '../../src/runs/run-store.ts'
import { deletionsContract } from './run-store-deletions.ts'
import { marksContract } from './run-store-marks.ts'
import { plansContract } from './run-store-plans.ts'

/** What every place that keeps plans and runs must do. `open` gives an empty one. */
export const runStoreContract = (open: () => Promise<RunStore>): void => {
  let runStore: RunStore
  beforeEach(async () => {
    runStore = await open()
  })
  const current = (): RunStore => runStore
  plansContract(current)
  marksContract(current)
  deletionsContract(current)
}
