import { describe, expect, it } from 'vitest'
import type { BatchJob } from '../../src/runs/batch-job.ts'
import { claimDeletions } from '../../src/runs/claim-deletions.ts'
import { planId } from '../../src/runs/model.ts'
import type { Prepared } from '../../src/runs/prepare.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { batch, id, keep, plan, run, store } from '../contract/run-store-fixtures.ts'
import { createMemoryRunStore } from '../support/memory-run-store.ts'

const other = planId('plan-of-a-policy')
const deleting = (name: string): Prepared =>
  ({ planned: { id: recordId(name), action: 'delete' }, change: { change: { do: 'delete' } } }) as Prepared

/** A request's batch beside one of a policy's; `person` is what tells them apart. */
const beside = async () => {
  const runStore = createMemoryRunStore()
  await keep(runStore, plan({ policy: 'request/erasure' }), [batch(1)])
  await keep(runStore, plan({ id: other }), [batch(1, other)])
  await runStore.createRun(run({ id, policy: 'request/erasure' }), 'sealed')
  await runStore.createRun(run({ id: other }), 'sealed')
  const job = (more: object) =>
    ({ batch: batch(1), context: { runStore }, warrant: { person: {} }, ...more }) as unknown as BatchJob
  return { runStore, job }
}

describe('a request at tickets that a policy is deleting', () => {
  it('tries again later, and keeps nobody waiting for it meanwhile', async () => {
    const { runStore, job } = await beside()
    await runStore.claimDeletions(store, batch(1, other).id, [recordId('b')])
    const tried = claimDeletions(job({}), [deleting('a'), deleting('b')])
    await expect(tried).rejects.toMatchObject({ code: 'NOT_YET', retryable: true })
    expect(await runStore.claimDeletions(store, batch(1, other).id, [recordId('a')])).toEqual(new Set())
  })

  it('gives up nothing of what an earlier try may have deleted', async () => {
    const { runStore, job } = await beside()
    await claimDeletions(job({}), [deleting('a')])
    await runStore.claimDeletions(store, batch(1, other).id, [recordId('b')])
    const again = job({ batch: { ...batch(1), epoch: 2, intended: {} } })
    await expect(claimDeletions(again, [deleting('b')])).rejects.toMatchObject({ code: 'NOT_YET' })
    const still = await runStore.claimDeletions(store, batch(1, other).id, [recordId('a')])
    expect(still).toEqual(new Set([recordId('a')]))
  })
})
