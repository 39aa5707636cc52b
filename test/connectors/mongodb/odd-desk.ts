import assert from 'node:assert/strict'
import { BSON, type Db, type Document, type ObjectId } from 'mongodb'
import type { Connector } from '../../../src/connectors/connector.ts'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { setAt } from '../../../src/connectors/mongodb/paths.ts'
import { presets } from '../../../src/connectors/mongodb/presets/list.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import { basis, head, policyOf } from '../../policies/policy-text.ts'
import { inventDesk } from '../../support/memory-desk.ts'
import { applyPlan, createWorld, makePlan, type World } from '../../support/run-world.ts'
import { addPerson, addTicket, fillDesk } from '../../support/small-desk.ts'
import { freeText, oddSecret } from './odd-values.ts'

const person = { name: 'Ottilia Oddsdotter', email: 'ottilia@mail.example', phone: '070-174 06 05' }
const closedDate = new Date('2020-03-02T09:00:00Z')

/** By path: what stands there in the place of what the desk would write. */
export type Spoilt = Readonly<Record<string, unknown>>

export const oddPolicies = {
  redact: 'redact',
  anonymise: 'anonymise',
  'free text': 'anonymise, free-text: delete',
  delete: 'delete',
} as const
export type OddPolicy = keyof typeof oddPolicies

const policyFor = (what: OddPolicy) =>
  policyOf(`${head}approval: none
limits: { tickets: 100000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P12M, action: ${oddPolicies[what]} }
`)

/** Does a field of free text hold the secret? Read as bytes: nothing of ours is trusted with it. */
const holdsSecret = (document: Document): boolean =>
  freeText.some(path => {
    const value = path.split('.').reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), document)
    return value !== undefined && Buffer.from(BSON.serialize({ value })).includes(oddSecret)
  })

interface Outcome {
  /** What is stored now, by id. */
  readonly stored: ReadonlyMap<string, Document>
  readonly isDone: (id: ObjectId) => boolean
}

/** A Trudesk desk in this database whose tickets hold what nobody expects. */
export const openOddDesk = async (db: Db, url: string) => {
  await fillDesk(db)
  const connector: Connector = await openMongoStore({
    id: storeId('helpdesk'),
    url,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    dataMap: dataMapSchema.parse(presets.trudesk),
  })
  let uid = 1_000

  /** A closed ticket, and what a notification says of it, with the odd values in them. */
  const spoil = async (
    spoilt: Spoilt,
    { account, group }: Awaited<ReturnType<typeof addPerson>>,
  ): Promise<ObjectId> => {
    uid += 1
    const { _id } = await addTicket(db, { uid, owner: account, group, person, closedDate })
    const ticket: Document = (await db.collection('tickets').findOne({ _id })) ?? {}
    ticket.attachments = [
      { owner: account, name: 'x.pdf', path: '/uploads/tickets/x.pdf', date: closedDate, type: 'pdf' },
    ]
    // Lists first, so that what stands in them is not lost.
    for (const path of Object.keys(spoilt).sort((a, b) => b.length - a.length))
      setAt(ticket, path.split('.'), spoilt[path])
    await db.collection('tickets').replaceOne({ _id }, ticket)
    // Twice as much in one document would be more than a server takes.
    const isLong = [spoilt.subject, spoilt.issue].some(
      value => typeof value === 'string' && value.length > 1e6,
    )
    await db
      .collection('notifications')
      .updateOne(
        { 'data.ticket._id': _id },
        { $set: { message: ticket.subject ?? null, ...(isLong ? {} : { 'data.ticket': ticket }) } },
      )
    return _id
  }

  const empty = async () => {
    for (const name of ['tickets', 'notifications', 'groups']) await db.collection(name).deleteMany({})
    await db.collection('accounts').deleteMany({ email: person.email })
    return addPerson(db, person)
  }

  const outcomeOf = async (world: World, ids: readonly ObjectId[]): Promise<Outcome> => {
    const options = { promoteValues: false, bsonRegExp: true } as const
    const found = await db.collection('tickets').find({}, options).toArray()
    const stored = new Map(found.map(document => [String(document._id), document]))
    const keys = ids.map(id => recordId(id.toHexString()))
    const marks = await world.runStore.marks(storeId('helpdesk'), 'ticket', keys)
    // A mark also tells of a record in which something was left: that is not done.
    const marked = new Set<string>(marks.filter(({ left }) => !left).map(({ id }) => id))
    return { stored, isDone: id => marked.has(id.toHexString()) || !stored.has(id.toHexString()) }
  }

  return {
    connector,
    /**
     * Plans and applies the action to these tickets. Nothing is left out without being told, nothing stays where all is
     * told to be done, and a second plan finds what is left and no more. Gives the places of those that are not done.
     */
    async run(what: OddPolicy, all: readonly Spoilt[]): Promise<readonly number[]> {
      const requester = await empty()
      const ids: ObjectId[] = []
      for (const each of all) ids.push(await spoil(each, requester))
      const world = createWorld(inventDesk(0, 0), { policies: [policyFor(what)], connector: () => connector })
      const plan = await makePlan(world)
      assert.equal(plan.counts[what === 'free text' ? 'anonymise' : what], ids.length, 'all are planned')
      const { state, result } = await applyPlan(world, plan)
      const { redact = 0, anonymise = 0, delete: deleted = 0 } = result?.counts ?? {}
      const skipped = Object.values(result?.skipped ?? {}).reduce((sum, each) => sum + (each ?? 0), 0)
      assert.deepEqual(
        { state, all: redact + anonymise + deleted + skipped },
        { state: 'finished', all: ids.length },
      )
      const { stored, isDone } = await outcomeOf(world, ids)
      const undone = ids.filter(id => !isDone(id))
      assert.ok(undone.length <= skipped + (result?.residual ?? 0), 'what is not done is told')
      const left = ids.filter(id => isDone(id) && holdsSecret(stored.get(id.toHexString()) ?? {}))
      assert.deepEqual(left, [], 'nothing stays where all is told to be done')
      const again = (await makePlan(world)).counts
      assert.equal(
        again.redact + again.anonymise + again.delete,
        undone.length,
        'a second plan finds no more',
      )
      return undone.map(id => ids.indexOf(id))
    },
  }
}
