import { describe, expect, it } from 'vitest'
import type { Batch, Plan } from '../../src/runs/model.ts'
import { createPlanDigest } from '../../src/runs/plan-digest.ts'
import { recordId, stamp } from '../../src/tickets/ids.ts'
import { policyOf } from '../policies/policy-text.ts'
import { inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, makePlan, policyText, supportPolicy, today, type World } from '../support/run-world.ts'

const batchesOf = async (world: World, plan: Plan): Promise<Batch[]> => {
  const ids = await world.runStore.batchIds(plan.id, ['planned'])
  const found = await Promise.all(ids.map(id => world.runStore.batch(id)))
  return found.flatMap(batch => batch ?? [])
}

describe('a plan', () => {
  it('counts by store, kind, category, rule and action, with the oldest of each', async () => {
    const world = createWorld(inventDesk(60))
    const before = snapshot(world.desk)
    const plan = await makePlan(world)
    expect(plan.rows).toContainEqual({
      store,
      kind: 'ticket',
      category: 'Billing',
      rule: 'invoices',
      action: 'delete',
      records: 5,
      oldest: new Date('2018-06-15T21:30:00Z'),
    })
    const rows = plan.rows.filter(({ kind }) => kind === 'ticket')
    const sum = (action: string): number =>
      rows.filter(row => row.action === action).reduce((total, { records }) => total + records, 0)
    expect({ redact: sum('redact'), anonymise: sum('anonymise'), delete: sum('delete') }).toEqual({
      redact: 19,
      anonymise: 20,
      delete: 5,
    })
    expect(plan.rows.find(({ kind }) => kind === 'contact')).toMatchObject({ rule: 'silent', records: 1 })
    expect(plan).toMatchObject({
      counts: { contacts: 1 },
      state: 'planned',
      by: 'cli:anna',
      createdAt: today,
    })
    expect(snapshot(world.desk)).toBe(before)
    expect(await world.runStore.plan(plan.id)).toEqual(plan)
  })

  it('has batches of 500 after a first of 25, tickets before people, with stamp, rule and action of each record', async () => {
    const world = createWorld(inventDesk(800, 40))
    const plan = await makePlan(world)
    const batches = await batchesOf(world, plan)
    expect(batches.map(({ kind, records }) => [kind, records.length])).toEqual([
      ['ticket', 25],
      ['ticket', 475],
      ['ticket', 83],
      ['contact', 1],
    ])
    expect(batches.map(({ id }) => id)).toEqual([
      `${plan.id}.tickets.1`,
      `${plan.id}.tickets.2`,
      `${plan.id}.tickets.3`,
      `${plan.id}.contacts.4`,
    ])
    const ids = batches.flatMap(({ records }) => records.map(({ id }) => id))
    expect(new Set(ids).size).toBe(584)
  })

  it('is compared with a chosen moment when one is given', async () => {
    const world = createWorld(inventDesk(60))
    const now = new Date('2019-07-01T00:00:00Z')
    const plan = await makePlan(world, { now })
    expect(plan).toMatchObject({ now, createdAt: today, counts: { redact: 3, anonymise: 3, delete: 0 } })
  })

  it('counts what a hold keeps back, and only that', async () => {
    const desk = inventDesk(60)
    const world = createWorld(desk)
    const free = await makePlan(world)
    // Due, and not due: the second would not be touched anyway.
    desk.tickets.get('ticket-0004')?.tags.push('Legal-Hold')
    desk.tickets.get('ticket-0005')?.tags.push('legal-hold')
    const plan = await makePlan(world)
    expect(plan.held).toBe(1)
    expect(plan.counts.redact).toBe(free.counts.redact - 1)
  })

  it('asks no people where the policy has no rule for them', async () => {
    const text = policyText.slice(0, policyText.indexOf('contacts:'))
    const world = createWorld(inventDesk(20), { policies: [policyOf(text)] })
    const plan = await makePlan(world)
    expect(plan.counts.contacts).toBe(0)
    expect(plan.caps).toEqual([{ store, planned: 16, total: 26, allowed: 26 }])
  })

  it('that goes beyond a cap is stored all the same and shows by how much', async () => {
    const policy = policyOf(policyText.replace(/limits:.*\n/, ''))
    const world = createWorld(inventDesk(60), { policies: [policy] })
    const plan = await makePlan(world)
    expect(plan.caps).toEqual([{ store, planned: 45, total: 66, allowed: 6 }])
    expect(await world.runStore.plan(plan.id)).toEqual(plan)
    const raised = { percent: 90, reason: 'first purge of an old desk' }
    expect(await makePlan(world, { capOverride: raised })).toMatchObject({
      capOverride: raised,
      caps: [{ planned: 45, allowed: 59 }],
    })
    await expect(makePlan(world, { capOverride: { percent: 90, reason: '' } })).rejects.toMatchObject({
      code: 'USAGE',
    })
  })

  it('is in the ledger before it can be found', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    expect(world.events()).toEqual([
      {
        kind: 'plan-made',
        plan: plan.id,
        policy: 'support',
        version: 1,
        policyDigest: supportPolicy.digest,
        planDigest: plan.digest,
        by: 'cli:anna',
        counts: plan.counts,
      },
    ])
  })

  it('tells how far it is', async () => {
    const seen: [number, number][] = []
    await makePlan(createWorld(inventDesk(600, 5)), {
      onProgress: (records, planned) => seen.push([records, planned]),
    })
    expect(seen.length).toBeGreaterThanOrEqual(2)
    expect(seen.at(-1)?.[1]).toBeGreaterThan(400)
  })

  it('refuses a store that is not configured', async () => {
    const policy = policyOf(policyText.replace('[helpdesk]', '[helpdesk, chat]'))
    await expect(makePlan(createWorld(inventDesk(5), { policies: [policy] }))).rejects.toMatchObject({
      code: 'STORE_UNKNOWN',
    })
  })
})

describe('a plan that is being made', () => {
  const later = new Date(today.getTime() + 1)

  it('writes its batches down as they fill, and is seen by nobody before its end', async () => {
    const kept: number[] = []
    const world: World = createWorld(inventDesk(6000), {
      runStore: real => ({
        ...real,
        async addBatches(batches) {
          await real.addBatches(batches)
          kept.push(batches.length)
          expect(await real.plans(1)).toEqual([])
        },
      }),
    })
    const plan = await makePlan(world)
    expect(kept.length).toBeGreaterThan(1)
    expect(kept.reduce((sum, some) => sum + some, 0)).toBe((await batchesOf(world, plan)).length)
    expect((await world.runStore.plans(1)).map(({ id }) => id)).toEqual([plan.id])
    expect(await world.runStore.unsavedPlans(later)).toEqual([])
  })

  it('leaves nothing when it fails, and is not in the ledger', async () => {
    let asked = 0
    const world = createWorld(inventDesk(6000), {
      connector: real => ({
        ...real,
        count: () => Promise.reject(new Error('the desk is away')),
      }),
      runStore: real => ({
        ...real,
        addBatches(batches) {
          asked += batches.length
          return real.addBatches(batches)
        },
      }),
    })
    await expect(makePlan(world)).rejects.toThrow('the desk is away')
    expect(asked).toBeGreaterThan(0)
    expect(await world.runStore.unsavedPlans(later)).toEqual([])
    expect(world.events()).toEqual([])
  })

  it('fails when its batches cannot be kept', async () => {
    const world = createWorld(inventDesk(6000), {
      runStore: real => ({ ...real, addBatches: () => Promise.reject(new Error('the disk is full')) }),
    })
    await expect(makePlan(world)).rejects.toThrow('the disk is full')
    expect(await world.runStore.plans(1)).toEqual([])
  })
})

describe('the digest of a plan', () => {
  const record = {
    id: recordId('t1'),
    stamp: stamp('s'),
    rule: 'invoices',
    action: 'redact',
    specDigest: 'd',
  } as const

  it('covers everything the plan says and every record of it', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world, { now: today, capOverride: { percent: 50, reason: 'r' } })
    const batches = await batchesOf(world, plan)
    const digest = (of: Plan, list: readonly Batch[] = batches): string => {
      const made = createPlanDigest()
      for (const batch of list) made.add(batch)
      return made.of(of)
    }
    expect(digest(plan)).toBe(plan.digest)
    expect(digest({ ...plan, state: 'approved', approval: { by: 'b', at: today } })).toBe(plan.digest)
    const [first] = batches
    if (!first) throw new Error('no batch')
    const { now: _, capOverride: __, ...bare } = plan
    const others: string[] = [
      digest(bare),
      digest({ ...bare, now: today }),
      digest({ ...plan, id: 'other' as Plan['id'] }),
      digest({ ...plan, version: 2 }),
      digest({ ...plan, policyDigest: 'x' }),
      digest({ ...plan, by: 'cli:bo' }),
      digest({ ...plan, createdAt: new Date(0) }),
      digest({ ...plan, now: new Date(0) }),
      digest({ ...plan, held: plan.held + 1 }),
      digest({ ...plan, counts: { ...plan.counts, delete: 99 } }),
      digest({ ...plan, rows: plan.rows.slice(1) }),
      digest({ ...plan, caps: [] }),
      digest({ ...plan, stores: [] }),
      digest(plan, batches.slice(1)),
      digest(plan, [{ ...first, records: first.records.slice(1) }, ...batches.slice(1)]),
      digest(plan, [{ ...first, records: [record, ...first.records.slice(1)] }, ...batches.slice(1)]),
      digest(plan, [{ ...first, kind: 'contact' }, ...batches.slice(1)]),
    ]
    expect(others).not.toContain(plan.digest)
    expect(new Set(others).size).toBe(others.length)
  })
})
