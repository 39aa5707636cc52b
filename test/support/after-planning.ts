import { expect } from 'vitest'
import type { Hold } from '../../src/policies/decision.ts'
import type { Plan } from '../../src/runs/model.ts'
import { allOf } from './all-of.ts'
import { type Desk, inventDesk } from './memory-desk.ts'
import { applyPlan, createWorld, makePlan, today, type World } from './run-world.ts'

/** Billing, to be redacted; Question, to be anonymised; Billing, to be deleted. */
export const [redacted, anonymised, deleted] = ['ticket-0004', 'ticket-0002', 'ticket-0003']

export const hold = (on: Hold['on'], more: Partial<Hold> = {}) => ({
  id: 'hold-1',
  on,
  reason: 'case 12',
  by: 'cli:bo',
  at: today,
  ...more,
})

/** Plans, lets something happen, applies. */
export const applyAfter = async (
  what: (world: World) => unknown,
  desk: Desk = inventDesk(20),
  more: Partial<Plan> = {},
) => {
  const world = createWorld(desk)
  const plan = await makePlan(world, more.now ? { now: more.now } : {})
  await what(world)
  const before = structuredClone(desk)
  const run = await applyPlan(world, plan)
  // The first batch is that of the tickets; people follow their tickets.
  const [tickets] = await allOf(world.runStore.batchResults(plan.id))
  return { world, plan, before, run, desk, skipped: tickets?.skipped }
}

export const expectUntouched = ({ desk, before }: { desk: Desk; before: Desk }, id: string): void => {
  expect(desk.tickets.get(id)).toEqual(before.tickets.get(id))
  expect(desk.copies.get(id)).toEqual(before.copies.get(id))
  expect(desk.tickets.get(id) ?? 'gone').toBeDefined()
}
