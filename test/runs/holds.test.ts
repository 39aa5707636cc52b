import { describe, expect, it } from 'vitest'
import type { Hold } from '../../src/policies/decision.ts'
import { explainRecord } from '../../src/runs/explain.ts'
import { addHold, releaseHold } from '../../src/runs/holds.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import {
  createWorld,
  makePlan,
  purge,
  signal,
  supportPolicy,
  today,
  type World,
} from '../support/run-world.ts'

const code = (expected: string) => expect.objectContaining({ code: expected })
const ticket = (id: string): Hold['on'] => ({ by: 'ticket', store, ticket: recordId(id) })
const add = ({ context }: World, on: Hold['on'], more: { until?: Date; reason?: string } = {}) =>
  addHold(context, { on, reason: 'case 12, Anna Lindqvist', by: 'cli:bo', ...more })

describe('adding and releasing a hold', () => {
  it('keeps it with its reason, and tells the ledger neither on what nor why', async () => {
    const world = createWorld(inventDesk(20))
    const until = new Date('2027-01-01T00:00:00Z')
    const hold = await add(world, ticket('ticket-0004'), { until })
    expect(await world.runStore.holds()).toEqual([hold])
    expect(hold).toMatchObject({ on: ticket('ticket-0004'), until, by: 'cli:bo', at: today })
    expect(world.events()).toEqual([{ kind: 'hold-added', hold: hold.id, by: 'cli:bo' }])
    expect(JSON.stringify(world.events())).not.toMatch(/Anna|ticket-0004|case/)
    await releaseHold(world.context, hold.id, 'cli:cai')
    expect(await world.runStore.holds()).toEqual([])
    expect(world.events().at(-1)).toEqual({ kind: 'hold-released', hold: hold.id, by: 'cli:cai' })
    await expect(releaseHold(world.context, hold.id, 'cli:cai')).rejects.toEqual(code('NOT_FOUND'))
  })

  it('puts off what it names, and no longer once it is released', async () => {
    const world = createWorld(inventDesk(20))
    const free = await makePlan(world)
    const hold = await add(world, ticket('ticket-0004'))
    expect(await makePlan(world)).toMatchObject({ held: 2, counts: { redact: free.counts.redact - 1 } })
    await releaseHold(world.context, hold.id, 'cli:bo')
    expect((await makePlan(world)).counts).toEqual(free.counts)
  })

  it.each<[string, Hold['on'], { until?: Date; reason?: string }, string]>([
    ['a ticket that is not there', ticket('ticket-9999'), {}, 'NOT_FOUND'],
    ['a person who is not there', { by: 'person', store, person: recordId('nobody') }, {}, 'NOT_FOUND'],
    [
      'a store that is not configured',
      { by: 'person', store: storeId('chat'), person: recordId('p') },
      {},
      'STORE_UNKNOWN',
    ],
    ['no tag', { by: 'tag', tag: ' ' }, {}, 'USAGE'],
    ['no reason', { by: 'tag', tag: 'vip' }, { reason: '' }, 'USAGE'],
    ['an end that has passed', { by: 'tag', tag: 'vip' }, { until: today }, 'USAGE'],
  ])('is refused for %s, since it would protect nothing', async (_, on, more, expected) => {
    const world = createWorld(inventDesk(5))
    await expect(add(world, on, more)).rejects.toEqual(code(expected))
    expect(await world.runStore.holds()).toEqual([])
    expect(world.events()).toEqual([])
  })
})

describe('explaining a record', () => {
  const explained = (world: World, id: string, more: { kind?: 'contact'; now?: Date } = {}) =>
    explainRecord(world.context, {
      policy: supportPolicy,
      store,
      kind: more.kind ?? 'ticket',
      id: recordId(id),
      now: more.now ?? today,
      signal,
    })

  it('says what is due, why, and what comes next', async () => {
    const { decision, text, basis } = await explained(createWorld(inventDesk(20)), 'ticket-0004')
    expect(decision).toMatchObject({ verdict: 'due', rule: 'invoices', next: { action: 'delete' } })
    expect(basis?.article).toBe('6(1)(f)')
    expect(text.join('\n')).toContain('Due: to be redacted')
  })

  it('says what was done, until the database is another one', async () => {
    const world = createWorld(inventDesk(20))
    await purge(world)
    expect((await explained(world, 'ticket-0004')).decision.verdict).toBe('done')
    world.desk.lineage = 'life-2'
    expect((await explained(world, 'ticket-0004')).decision.verdict).toBe('due')
  })

  it('names the hold, also of a person whose ticket is held', async () => {
    const world = createWorld(inventDesk(20))
    const hold = await add(world, ticket('ticket-0003'))
    expect((await explained(world, 'ticket-0003')).decision).toMatchObject({
      verdict: 'held',
      hold: { id: hold.id },
    })
    expect((await explained(world, 'person-3', { kind: 'contact' })).decision.verdict).toBe('held')
    expect((await explained(world, 'person-4', { kind: 'contact' })).decision.verdict).not.toBe('held')
  })

  it('names nobody', async () => {
    const world = createWorld(inventDesk(20))
    expect(JSON.stringify(await explained(world, 'ticket-0004'))).not.toMatch(/Femke|de Wit|@example/)
  })

  it('does not know a record that is not there', async () => {
    await expect(explained(createWorld(inventDesk(5)), 'ticket-9999')).rejects.toEqual(code('NOT_FOUND'))
  })
})
