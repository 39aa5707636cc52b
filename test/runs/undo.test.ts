import { type Document, ObjectId } from 'mongodb'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { LedgerEvent } from '../../src/ledger/event.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import type { RunContext } from '../../src/runs/context.ts'
import { finishRun } from '../../src/runs/finish.ts'
import type { PlanId } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches } from '../../src/runs/steer.ts'
import { destroyExpired } from '../../src/runs/undo/expire.ts'
import { undoRun } from '../../src/runs/undo/undo-run.ts'
import { Crash, createFaults, type Faults } from '../support/faults.ts'
import { rawDesk } from '../support/raw-desk.ts'
import { createRequestWorld, requestPolicy } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const asa = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' }
const erik = { name: 'Erik Holmgren', email: 'erik.holmgren@firma.se', phone: '+46701740606' }
const closedDate = new Date('2021-05-04T09:00:00Z')

/** Half of what is due is anonymised, the other half deleted. */
const policy = requestPolicy.replace('approval: none', 'approval: none\nundo: P7D').replace(
  'rules:',
  rules => `${rules}
  - id: urgent
    category: "*"
    when: { tags: [old] }
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages: [{ after: P12M, action: delete }]`,
)

const world = await createRequestWorld({ policies: [policy] })
afterAll(() => world[Symbol.asyncDispose]())
let { run } = world.context
const signal = world.signal
const start = new Date('2026-11-25T08:00:00Z')

let before: ReadonlyMap<string, string>

const empty = async (): Promise<void> => {
  const collections = await Promise.all([world.desk, world.own].map(db => db.collections()))
  await Promise.all(collections.flat().map(each => each.deleteMany({})))
  run = { ...run, ledger: world.newLedger() }
}

beforeEach(async () => {
  await empty()
  world.setClock(start)
  const { desk } = world
  await fillDesk(desk)
  const old = new ObjectId()
  await desk.collection('tags').insertOne({ _id: old, name: 'old', normalized: 'old' })
  const hers = await addPerson(desk, asa)
  const his = await addPerson(desk, erik, new ObjectId())
  await addTicket(desk, { uid: 1, ...hers, owner: hers.account, person: asa, closedDate })
  await addTicket(desk, { uid: 2, ...hers, owner: hers.account, person: asa, closedDate, tags: [old] })
  await addTicket(desk, { uid: 3, ...his, owner: his.account, person: erik, closedDate, tags: [old] })
  before = await rawDesk(desk)
})

const planned = async (): Promise<PlanId> => {
  const [of] = run.policies
  if (!of) throw new Error('no policy')
  const { id } = await createPlan(run, { policy: of, by: 'cli:anna', signal })
  await startRun(run, { plan: id, by: 'cli:anna' })
  return id
}

const workOff = async (context: RunContext): Promise<void> => {
  for (const { run: id, batch } of await openBatches(context)) {
    await applyBatch(context, batch, signal)
    await finishRun(context, id)
  }
}

const purged = async (): Promise<PlanId> => {
  const id = await planned()
  await workOff(run)
  expect(await rawDesk(world.desk)).not.toEqual(before)
  return id
}

const undo = (id: PlanId, context: RunContext = run) =>
  undoRun(context, { run: id, by: 'cli:berit', reason: 'the wrong year', signal })

const events = async (kind: LedgerEvent['kind']): Promise<LedgerEvent[]> => {
  const found: LedgerEvent[] = []
  for await (const { event } of run.ledger.entries()) if (event.kind === kind) found.push(event)
  return found
}

/** All that a run notes, and that an undo has to take back with it. */
const noted = async (): Promise<Document[]> => [
  ...(await world.own.collection('marks').find().toArray()),
  ...(await world.own.collection('statistics').find().toArray()),
]

const expectBack = async (): Promise<void> => {
  expect(await rawDesk(world.desk)).toEqual(before)
  expect(await noted()).toEqual([])
  const { valid, openIntents, problems } = await run.ledger.verify()
  expect({ valid, openIntents, problems }).toEqual({ valid: true, openIntents: 0, problems: [] })
}

/** The same run context, in which one call goes wrong. */
const faulty = async (): Promise<{ readonly context: RunContext; readonly faults: Faults }> => {
  const faults = createFaults()
  const { connector, ...rest } = await run.store(world.context.stores[0] as never)
  const around: Connector = faults.around('connector', connector)
  const context: RunContext = {
    ...run,
    store: async () => ({ ...rest, connector: around }),
    ledger: faults.around('ledger', run.ledger),
    ...(run.quarantine ? { quarantine: faults.around('quarantine', run.quarantine) } : {}),
  }
  return { context, faults }
}

/**
 * Lets each of the calls with these names die once it has done its work, and looks what comes of it. Before the next of
 * them nothing else is written, so that dying there leaves the same.
 */
const atEach = async (
  names: readonly string[],
  work: (context: RunContext) => Promise<unknown>,
  then: (what: string) => Promise<void>,
  prepare: () => Promise<void>,
): Promise<number> => {
  await prepare()
  const counting = await faulty()
  await work(counting.context)
  const calls = counting.faults.calls.flatMap((name, index) => (names.includes(name) ? [index + 1] : []))
  for (const call of calls) {
    await prepare()
    const { context, faults } = await faulty()
    faults.failAt(call, 'after')
    await expect(work(context), `call ${call}`).rejects.toBeInstanceOf(Crash)
    faults.heal()
    await then(counting.faults.calls[call - 1] ?? '')
  }
  return calls.length
}

/** Puts both databases back to what they were at this moment. */
const snapshot = async (): Promise<() => Promise<void>> => {
  const all: { readonly db: typeof world.desk; readonly name: string; readonly documents: Document[] }[] = []
  for (const db of [world.desk, world.own])
    for (const { name } of await db.listCollections().toArray())
      all.push({
        db,
        name,
        documents: await db.collection(name).find({}, { promoteValues: false }).toArray(),
      })
  return async () => {
    await empty()
    const full = all.filter(({ documents }) => documents.length > 0)
    await Promise.all(full.map(({ db, name, documents }) => db.collection(name).insertMany(documents)))
  }
}

describe('undo', () => {
  it('gives everything back, with marks and statistics, wherever the one before died', async () => {
    const id = await purged()
    expect(await world.own.collection('statistics').countDocuments()).toBe(1)
    const names = ['quarantine.beginUndo', 'ledger.append', 'connector.restore', 'quarantine.noteRestored']
    const steps = await atEach(
      [...names, 'quarantine.noteTold', 'ledger.checkpoint'],
      context => undo(id, context),
      async () => {
        await undo(id)
        await expectBack()
        const outcomes = (await events('undo-outcome')).flatMap(event =>
          event.kind === 'undo-outcome' ? [event.counts] : [],
        )
        expect(outcomes).toEqual([{ restored: 3 }])
      },
      await snapshot(),
    )
    expect(steps).toBe(7)
  }, 120_000)

  it('gives everything back of a run that died on its way, and went on', async () => {
    const id = await planned()
    const names = ['quarantine.open', 'quarantine.put', 'connector.applyMany', 'quarantine.keepOnly']
    const steps = await atEach(
      names,
      context => workOff(context),
      async () => {
        await workOff(run)
        expect((await run.runStore.run(id))?.state).toBe('finished')
        expect((await undo(id)).counts).toMatchObject({ restored: 3, changed: 0 })
        await expectBack()
      },
      await snapshot(),
    )
    expect(steps).toBe(4)
  }, 120_000)

  it('keeps what was there in the moment of the write, where the desk wrote after a try that died', async () => {
    const id = await planned()
    const [{ batch } = { batch: undefined }] = await openBatches(run)
    if (!batch) throw new Error('nothing to do')
    const dying: RunContext = {
      ...run,
      store: async store => {
        const open = await run.store(store)
        const applyMany = async (): Promise<never> => {
          throw new Crash('before the write')
        }
        return { ...open, connector: { ...open.connector, applyMany, [Symbol.asyncDispose]: async () => {} } }
      },
    }
    await expect(applyBatch(dying, batch, signal)).rejects.toBeInstanceOf(Crash)
    // No decision rests on it, and no stamp has it.
    await world.desk.collection('tickets').updateMany({}, { $set: { views: 7 } })
    before = await rawDesk(world.desk)
    await workOff(run)
    await undo(id)
    await expectBack()
  })

  it('takes back what a slower twin wrote while the next one was about to keep it', async () => {
    const id = await planned()
    const [{ batch } = { batch: undefined }] = await openBatches(run)
    if (!batch) throw new Error('nothing to do')
    const { connector, ...rest } = await run.store(world.context.stores[0] as never)
    const { originals, applyMany } = connector
    if (!originals) throw new Error('cannot keep')
    const seeing = (more: Partial<Connector>): RunContext => ({
      ...run,
      store: async () => ({
        ...rest,
        connector: { ...connector, ...more, [Symbol.asyncDispose]: async () => {} },
      }),
    })
    let slowWrite: (() => Promise<unknown>) | undefined
    const quick = seeing({
      async originals(...args) {
        // It has read everything as it was, and only now the slower one writes.
        await slowWrite?.()
        return originals(...args)
      },
    })
    const slow = seeing({
      async applyMany(...args) {
        let outcomes: Awaited<ReturnType<typeof applyMany>> = []
        slowWrite = async () => {
          outcomes = await applyMany(...args)
        }
        await applyBatch(quick, batch, signal)
        return outcomes
      },
    })
    await expect(applyBatch(slow, batch, signal)).rejects.toMatchObject({ code: 'FENCED' })
    await finishRun(run, id)
    expect((await run.runStore.run(id))?.result?.counts).toMatchObject({ anonymise: 1, delete: 2 })
    expect((await undo(id)).counts).toMatchObject({ restored: 3 })
    await expectBack()
  })

  it('is over in time: the key goes first, and the ledger is told once, wherever somebody died', async () => {
    const id = await purged()
    expect(await destroyExpired(run)).toBe(0)
    const due = await snapshot()
    const steps = await atEach(
      ['quarantine.dropKey', 'quarantine.dropOriginals', 'ledger.appendOnce', 'quarantine.noteDestroyed'],
      context => destroyExpired(context),
      async what => {
        await destroyExpired(run)
        expect(await destroyExpired(run), what).toBe(0)
        expect(await events('quarantine-destroyed')).toEqual([
          { kind: 'quarantine-destroyed', run: id, quarantine: `${id}.1`, because: 'expired', by: 'sweep' },
        ])
        expect(await world.own.collection('originals').countDocuments()).toBe(0)
        expect(JSON.stringify(await world.own.collection('quarantines').find().toArray())).not.toContain(
          'v1.',
        )
        await expect(undo(id)).rejects.toMatchObject({ code: 'NOT_KEPT' })
      },
      async () => {
        await due()
        world.setClock(new Date('2026-12-02T08:00:01Z'))
      },
    )
    expect(steps).toBe(4)
  }, 120_000)

  it('is refused once the time is over, also where nobody has destroyed anything yet', async () => {
    const id = await purged()
    world.setClock(new Date('2026-12-02T08:00:01Z'))
    await expect(undo(id)).rejects.toMatchObject({ code: 'NOT_KEPT' })
    expect(await events('quarantine-destroyed')).toHaveLength(1)
  })
})

describe('an erasure', () => {
  const named = async (): Promise<number> =>
    [...(await rawDesk(world.desk)).values()].filter(bytes =>
      Buffer.from(bytes, 'base64').toString('latin1').includes('Lindqvist'),
    ).length

  it('reaches what is kept to undo a run: nothing of the person comes back', async () => {
    const id = await purged()
    const request = await world.submit({
      type: 'erasure',
      subject: { names: [asa.name], emails: [asa.email] },
    })
    await world.advance()
    expect(await world.request(request)).toMatchObject({ state: 'completed' })
    expect(await events('originals-erased')).toMatchObject([{ run: id, request, records: 2 }])
    expect((await undo(id)).counts).toMatchObject({ restored: 1, changed: 0, erased: 0 })
    expect(await named()).toBe(0)
    expect(await run.quarantine?.quarantine(id)).toMatchObject({ erased: 2 })
  }, 30_000)

  it('goes before an undo that comes later, also where only the tombstone tells of it', async () => {
    const id = await purged()
    const [batch] = (await run.quarantine?.batches(id)) ?? []
    const [head] = (batch && (await run.quarantine?.heads(id, batch))) ?? []
    if (!head) throw new Error('nothing kept')
    const erased = { ...run, erasedAt: async () => new Map([[head.id, run.clock()]]) }
    const { counts, left } = await undo(id, erased)
    expect(left).toMatchObject([{ id: head.id, result: 'erased' }])
    expect(counts).toMatchObject({ restored: 2, erased: 1 })
    expect(await run.quarantine?.count(id)).toEqual({ records: 2, restored: 2 })
    expect(await run.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  })

  it('keeps no originals of what it changes itself', async () => {
    await world.submit({ type: 'erasure', subject: { emails: [asa.email] } })
    await world.advance()
    expect(await world.own.collection('quarantines').countDocuments()).toBe(0)
    expect(await world.own.collection('originals').countDocuments()).toBe(0)
  }, 30_000)
})
