import { BSON, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advanceAll } from '../../src/requests/advance.ts'
import type { StepContext } from '../../src/requests/steps/stepping.ts'
import { createFaults } from '../support/faults.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

/** Everything that is written while a request goes its way. */
const writes = new Set([
  'requests.move',
  'requests.resealSubject',
  'requests.saveFound',
  'requests.destroySubject',
  'runStore.beginPlan',
  'runStore.addBatches',
  'runStore.savePlan',
  'runStore.createRun',
  'runStore.takeBatch',
  'runStore.noteIntent',
  'runStore.finishBatch',
  'runStore.closeRun',
  'ledger.append',
  'ledger.checkpoint',
  'connector.applyMany',
])

const closedDate = new Date('2026-05-04T09:00:00Z')
const other = { name: 'Erik Holmgren', email: 'erik.holmgren@firma.se', phone: '+46701740606' }
const surnames = ['Abramsson', 'Bergqvist', 'Cederlund', 'Dahlgren', 'Engdahl', 'Fagerstrand', 'Granlund']

const faults = createFaults()
let world: RequestWorld
let context: StepContext
let his: Awaited<ReturnType<typeof addPerson>>
let people = 0

/** Somebody new, with a ticket of their own and one that names them. */
const somebody = async () => {
  const number = people++
  const surname = `${surnames[number % surnames.length]}${'abcdefghij'[Math.floor(number / surnames.length)]}`
  const email = `karin.${surname.toLowerCase()}@example.se`
  const person = { name: `Karin ${surname}`, email, phone: `+467017407${String(number).padStart(2, '0')}` }
  const { account, group } = await addPerson(world.desk, person, new ObjectId())
  const own = await addTicket(world.desk, { uid: 2 * number, owner: account, group, person, closedDate })
  const named = await addTicket(world.desk, {
    ...{ uid: 2 * number + 1, owner: his.account, group: his.group, person: other, closedDate },
  })
  const issue = `<p>Skicka till ${person.name}, ${person.email}, ${person.phone}</p>`
  await world.desk.collection('tickets').updateOne({ _id: named._id }, { $set: { issue } })
  return { email, surname, account, tickets: [own._id, named._id] }
}

/** What became of them, without what differs from person to person. */
const remains = async ({ account, tickets }: Awaited<ReturnType<typeof somebody>>): Promise<string[]> => {
  const documents = [
    await world.desk.collection('accounts').findOne({ _id: account }),
    ...(await world.desk
      .collection('tickets')
      .find({ _id: { $in: tickets } }, { projection: { uid: 0 } })
      .sort({ _id: 1 })
      .toArray()),
  ]
  return documents.map(each =>
    BSON.EJSON.stringify(each ?? {})
      .replace(/\b[0-9a-f]{24}\b/gu, '#')
      .replace(/anon-[0-9a-f]+/gu, 'anon')
      .replace(/"password":"[^"]*"/gu, '""'),
  )
}

beforeAll(async () => {
  world = await createRequestWorld({
    run: real => {
      const store: typeof real.store = async id => {
        const open = await real.store(id)
        return { ...open, connector: faults.around('connector', open.connector) }
      }
      return {
        ...real,
        store,
        runStore: faults.around('runStore', real.runStore),
        ledger: faults.around('ledger', real.ledger),
      }
    },
  })
  context = {
    ...world.context,
    requests: faults.around('requests', world.context.requests),
    note: () => undefined,
  }
  await fillDesk(world.desk)
  his = await addPerson(world.desk, other, new ObjectId())
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

const erase = async (fault?: { readonly call: number; readonly when: 'before' | 'after' }) => {
  const person = await somebody()
  const id = await world.submit({ type: 'erasure', subject: { emails: [person.email] } })
  const from = faults.calls.length
  if (fault) faults.failAt(fault.call, fault.when)
  await advanceAll(context, world.signal)
  faults.heal()
  const calls = faults.calls.slice(from)
  // Whoever comes next knows nothing but what is written down.
  await advanceAll(context, world.signal)
  const request = await world.request(id)
  const left = stillThere(await everyDocument(world.desk), [person.surname])
  return { id, request, calls, left, remains: await remains(person) }
}

describe('a worker that dies at any write', () => {
  it('is followed by one that comes to the same end', async () => {
    const quiet = await erase()
    const { request } = quiet
    expect(request).toMatchObject({ state: 'completed', found: [{ found: 3, erased: 1, anonymised: 2 }] })
    const all = quiet.calls.flatMap((name, at) => (writes.has(name) ? [{ name, call: at + 1 }] : []))
    expect(new Set(all.map(({ name }) => name))).toEqual(writes)
    const end = all.findLast(({ name }) => name === 'requests.move')?.call ?? 0
    // Of each kind the first and the last, and every seventh of the rest.
    const points = all.filter(({ name }, at) => {
      const same = all.filter(each => each.name === name)
      return at % 7 === 0 || all[at] === same[0] || all[at] === same.at(-1)
    })
    for (const [at, { name, call }] of points.entries()) {
      const when = at % 2 === 0 ? 'after' : 'before'
      const again = await erase({ call, when })
      const said = `${when} ${name}, call ${call}`
      expect(again.left, said).toEqual([])
      expect(again.remains, said).toEqual(quiet.remains)
      expect(again.request, said).toMatchObject({
        state: 'completed',
        found: 'found' in request ? request.found : [],
        certificate: expect.any(String),
      })
      expect(
        again.request.steps.filter(({ state }) => state === 'completed'),
        said,
      ).toHaveLength(1)
      // One stored before a crash is the one that is carried out.
      const plans = await world.context.run.runStore.plansOf(again.id)
      expect(
        plans.map(plan => plan.state),
        said,
      ).toEqual(['finished'])
      // The sweep of `watchDeadlines` sees to a destruction that did not come about.
      if (call < end) expect(await world.context.requests.sealed(again.id), said).toBeUndefined()
    }
    expect(await world.context.run.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  }, 120_000)
})
