import { randomBytes } from 'node:crypto'
import { type Db, type Document, type MongoClient, ObjectId } from 'mongodb'
import { afterAll, beforeEach } from 'vitest'
import { dataMapSchema } from '../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../src/connectors/mongodb/index.ts'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import type { Database } from '../../src/database/open-database.ts'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import type { RequestContext } from '../../src/requests/context.ts'
import { type DataRequest, requestId, type Subject } from '../../src/requests/model.ts'
import { requestSettings } from '../../src/requests/settings.ts'
import { type Buried, buryErased, type TombstoneStore } from '../../src/requests/tombstones.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { nobody } from './nobody.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { addTicket, fillDesk, type Person } from './small-desk.ts'

export const helpdesk = storeId('helpdesk')
export const erasedAt = new Date('2026-11-20T09:00:00Z')
export const asaPerson = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@post.example', phone: '+46701740605' }
export const birgit = { name: 'Birgit Nyman', email: 'birgit.nyman@post.example', phone: '+46701740617' }
const signal = new AbortController().signal

export const asaSubject: Subject = {
  ...nobody,
  emails: [asaPerson.email],
  phones: [asaPerson.phone],
  names: [asaPerson.name],
}

type ErasureOf = Pick<DataRequest, 'id' | 'sender' | 'reference'>

export interface RestoreWorld extends AsyncDisposable {
  readonly desk: Db
  readonly context: Pick<RequestContext, 'keys' | 'settings'> & {
    readonly run: Pick<RequestContext['run'], 'store' | 'clock'>
    readonly tombstones: TombstoneStore
  }
  readonly asa: { readonly account: ObjectId; readonly ticket: ObjectId }
  readonly others: { readonly account: ObjectId; readonly ticket: ObjectId }
  setClock(to: Date): void
  /** As it was before anything was erased. */
  reset(): Promise<void>
  /** As the engine does it: the account anonymised, her ticket deleted, her address out of the other's ticket. */
  erase(request: ErasureOf, records?: readonly Buried[]): Promise<void>
  /** Puts documents of the backup back. */
  restore(collection: string, id: ObjectId): Promise<void>
}

/** A key as MongoDB makes it at that moment. */
export const keyMadeAt = (moment: Date): ObjectId => {
  const seconds = Math.floor(moment.getTime() / 1000).toString(16)
  return ObjectId.createFromHexString(seconds + randomBytes(8).toString('hex'))
}

/** An account that the desk made at that moment, with the group of its own. */
export const addAccount = async (desk: Db, { name, email, phone }: Person, made: Date) => {
  const [account, group] = [keyMadeAt(made), keyMadeAt(made)]
  const role = await desk.collection('roles').findOne({ normalized: 'user' })
  await desk.collection('accounts').insertOne({
    _id: account,
    username: `user-${account.toHexString().slice(-10)}`,
    fullname: name,
    email,
    mobileNumber: phone,
    role: role?._id,
  })
  await desk
    .collection('groups')
    .insertOne({ _id: group, name: email, members: [account], sendMailTo: [], public: true })
  return { account, group }
}

const blank = (account: ObjectId): Document => ({
  username: `anon-${account.toHexString().slice(0, 12)}`,
  fullname: 'Anonymised',
  email: `anon-${account.toHexString().slice(0, 12)}@anonymised.invalid`,
  mobileNumber: '',
})

/** A Trudesk with two customers, of whom one is erased while there is a backup of everything. */
const createRestoreWorld = async (
  client: MongoClient,
  url: string,
  { tombstones }: Pick<Database, 'tombstones'>,
): Promise<RestoreWorld> => {
  let now = erasedAt
  const deskUrl = new URL(url)
  deskUrl.pathname = `${deskUrl.pathname}-desk-${randomBytes(4).toString('hex')}`
  const desk = client.db(deskUrl.pathname.slice(1))
  await fillDesk(desk)
  const made = new Date('2019-01-01')
  const [asa, other] = [await addAccount(desk, asaPerson, made), await addAccount(desk, birgit, made)]
  const closedDate = new Date('2026-03-01T09:00:00Z')
  const own = await addTicket(desk, {
    uid: 1,
    owner: asa.account,
    group: asa.group,
    person: asaPerson,
    closedDate,
  })
  const its = await addTicket(desk, {
    uid: 2,
    owner: other.account,
    group: other.group,
    person: birgit,
    closedDate,
  })
  await desk
    .collection('tickets')
    .updateOne({ _id: its._id }, { $set: { issue: `<p>Also ask ${asaPerson.email} about it.</p>` } })
  const backup = new Map<string, Document[]>()
  for (const { collectionName } of await desk.collections())
    backup.set(collectionName, await desk.collection(collectionName).find().toArray())
  const connector = await openMongoStore({
    id: helpdesk,
    url: deskUrl.href,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    dataMap: dataMapSchema.parse(presets.trudesk),
  })
  const master = randomBytes(32)
  const context: RestoreWorld['context'] = {
    keys: await createRequestKeys(master, createSeals(master, 'keys.json')),
    settings: requestSettings.parse({}),
    run: {
      clock: () => now,
      store: async () => ({ connector }) as unknown as Awaited<ReturnType<RequestContext['run']['store']>>,
    },
    tombstones,
  }
  const ids = { account: asa.account.toHexString(), own: own._id.toHexString(), its: its._id.toHexString() }
  return {
    desk,
    context,
    asa: { account: asa.account, ticket: own._id },
    others: { account: other.account, ticket: its._id },
    setClock(to) {
      now = to
    },
    async reset() {
      now = erasedAt
      for (const { collectionName } of await desk.collections()) {
        const documents = backup.get(collectionName) ?? []
        await desk.collection(collectionName).deleteMany({})
        if (documents.length > 0) await desk.collection(collectionName).insertMany(documents)
      }
    },
    async erase(
      request,
      records = [
        { store: helpdesk, kind: 'contact', id: recordId(ids.account), role: 'contact', action: 'anonymise' },
        { store: helpdesk, kind: 'ticket', id: recordId(ids.own), role: 'own', action: 'delete' },
        { store: helpdesk, kind: 'ticket', id: recordId(ids.its), role: 'mentioned', action: 'redact' },
      ],
    ) {
      await desk.collection('accounts').updateOne({ _id: asa.account }, { $set: blank(asa.account) })
      await desk.collection('groups').deleteOne({ _id: asa.group })
      await desk.collection('tickets').deleteOne({ _id: own._id })
      await desk.collection('notifications').deleteMany({ 'data.ticket._id': own._id })
      await desk
        .collection('tickets')
        .updateOne({ _id: its._id }, { $set: { issue: '<p>Also ask [EMAIL].</p>' } })
      const subject = { ...asaSubject, ids: [{ store: helpdesk, id: recordId(ids.account) }] }
      await buryErased(context, { request, subject, records }, signal)
    },
    async restore(collection, id) {
      const document = backup.get(collection)?.find(({ _id }) => id.equals(_id as ObjectId))
      if (!document) throw new Error('not in the backup')
      await desk.collection(collection).replaceOne({ _id: id }, document, { upsert: true })
    },
    async [Symbol.asyncDispose]() {
      await connector[Symbol.asyncDispose]()
      await desk.dropDatabase()
    },
  }
}

export const firstErasure = {
  id: requestId('req-2026-11-20-1'),
  sender: 'webshop',
  reference: 'WS-1',
} as const

/** One for the tests of a file, as it was at first before each of them. Call at the top. */
export const restoreWorld = async (): Promise<OwnDatabase & { readonly world: RestoreWorld }> => {
  const own = await ownDatabase()
  const world = await createRestoreWorld(own.client, own.url, own.database)
  afterAll(() => world[Symbol.asyncDispose]())
  beforeEach(async () => {
    await own.empty('tombstones', 'suppression', 'returned', 'looks')
    await world.reset()
  })
  return { ...own, world }
}
