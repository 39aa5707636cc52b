import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardedMongod, runScript } from '../support/guarded-mongod.ts'
import { createWorlds, policyText, storesText, type World } from './cli-world.ts'

const admin = await guardedMongod()
const newWorld = await createWorlds(async () => admin)
const password = 'chosen by the administrator'

/** The same server, as somebody else. */
const urlAs = (user: string, database: string): string => {
  const url = new URL(admin)
  Object.assign(url, { username: user, password, pathname: `/${database}` })
  url.searchParams.delete('authSource')
  return url.href
}

const sender = `senders:
  webshop: { keys: [{ kty: OKP, crv: Ed25519, kid: w, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo }], may: [erasure], attests: true }
`

let world: World
let client: MongoClient
let asDesk: MongoClient
let asOwn: MongoClient
/** What an administrator does with what is printed. */
const make = async (script: string): Promise<void> =>
  runScript(client, (await world.tell(script)).stdout, password)

beforeAll(async () => {
  client = await MongoClient.connect(admin)
  world = await newWorld({
    env: {
      DESK_URL: urlAs('gallra-helpdesk', 'guarded-1-desk'),
      GALLRA_MONGODB_URL: urlAs('gallra', 'guarded-1-own'),
    },
    files: { 'support.yaml': policyText(), 'stores.yaml': storesText + sender },
  })
  await make('roles mongodb helpdesk --runs-only')
  await make('roles mongodb')
  asDesk = new MongoClient(world.env.DESK_URL ?? '')
  asOwn = new MongoClient(world.env.GALLRA_MONGODB_URL ?? '')
}, 120_000)
afterAll(() => Promise.all([client, asDesk, asOwn].map(each => each?.close())))

it('a plan, a run and a look by doctor are done under the role of runs', async () => {
  const plan = await world.plan()
  expect(await world.tell(['apply', plan, '--yes'])).toMatchObject({ code: 0 })
  expect(await world.named()).toBe(1)
  const [{ checks }] = JSON.parse((await world.tell('doctor helpdesk --json')).stdout)
  expect(checks.map(({ check }: { check: string }) => check)).toContain('cost of a plan')
  await expect(asDesk.db().collection('invoices').findOne()).rejects.toMatchObject({ code: 13 })
}, 120_000)

it('a request is done once the role is widened', async () => {
  await make('roles mongodb helpdesk')
  const request = ['requests', 'submit', '--type', 'erasure', '--email', 'asa.lindqvist@post.example']
  const done = await world.json([...request, '--reference', 'A-1', '--identity-reason', 'phoned', '--wait'])
  expect(done).toMatchObject({ reference: 'A-1', state: 'completed' })
  expect(await world.named()).toBe(0)
  expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })
}, 120_000)

const refused = { code: 13 }

it.each([
  ['a collection that the map does not name', 'invoices'],
  ['a table that the map only looks names up in', 'tickettypes'],
])('the server refuses the store user a write to %s', async (_, name) => {
  const collection = asDesk.db().collection(name)
  await expect(collection.insertOne({})).rejects.toMatchObject(refused)
  await expect(collection.deleteMany({})).rejects.toMatchObject(refused)
  await expect(collection.drop()).rejects.toMatchObject(refused)
})

it('the server refuses the store user new tickets, indexes, users and other databases', async () => {
  const db = asDesk.db()
  await expect(db.collection('tickets').insertOne({})).rejects.toMatchObject(refused)
  await expect(db.collection('tickets').createIndex({ a: 1 })).rejects.toMatchObject(refused)
  await expect(asDesk.db('guarded-1-own').collection('runs').findOne()).rejects.toMatchObject(refused)
  await expect(db.command({ createUser: 'x', pwd: 'x', roles: [] })).rejects.toMatchObject(refused)
})

it('the server refuses our own user any change of what the ledger holds', async () => {
  const ledger = asOwn.db().collection('ledger')
  expect(await ledger.findOne()).not.toBeNull()
  await expect(ledger.updateMany({}, { $set: { hash: '' } })).rejects.toMatchObject(refused)
  await expect(ledger.deleteMany({})).rejects.toMatchObject(refused)
  await expect(asOwn.db('guarded-1-desk').collection('tickets').findOne()).rejects.toMatchObject(refused)
})

it('nothing that is printed holds a secret', async () => {
  const printed = await Promise.all(
    ['roles mongodb helpdesk', 'roles mongodb', 'roles redis', 'roles redis --json'].map(words =>
      world.tell(words),
    ),
  )
  for (const { code, stdout, stderr } of printed) {
    expect(code).toBe(0)
    for (const secret of [password, encodeURIComponent(password)])
      expect(stdout + stderr).not.toContain(secret)
  }
  expect(await world.tell('roles mongodb nobody')).toMatchObject({ code: 2, stdout: '' })
})

it('a run that deleted is taken back once a policy has undo, and its role is there', async () => {
  const undoable = policyText({ lines: 'limits: { tickets: 1000, percent: 100 }\nundo: P1D' })
  await world.write('support.yaml', undoable.replace('action: anonymise', 'action: delete'))
  const tickets = client.db('guarded-1-desk').collection('tickets')
  const before = await tickets.find().sort({ _id: 1 }).toArray()
  const plan = await world.plan()
  expect(JSON.parse((await world.tell(`apply ${plan} --yes --json`)).stdout)).toMatchObject({
    applied: { delete: 3 },
  })
  const undo = ['undo', plan, '--reason', 'the wrong period', '--yes', '--json']
  const refusedUndo = JSON.parse((await world.tell(undo)).stdout)
  expect(refusedUndo).toMatchObject({ restored: 0, left: [{ code: 'MONGODB_13' }, {}, {}] })
  await make('roles mongodb helpdesk')
  expect(JSON.parse((await world.tell(undo)).stdout)).toMatchObject({ restored: 3, left: [] })
  expect(await tickets.find().sort({ _id: 1 }).toArray()).toEqual(before)
  expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })
}, 120_000)

it('a drill needs a role beside, and gets nothing but a database next to its own', async () => {
  expect(await world.tell('drill')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('gallra roles mongodb --drill'),
  })
  await make('roles mongodb --drill')
  expect(await world.tell('drill -q')).toEqual({ code: 0, stdout: '', stderr: '' })
  const other = asOwn.db('guarded-1-desk-drill').collection('tickets')
  await expect(other.insertOne({})).rejects.toMatchObject(refused)
  await expect(asOwn.db().dropDatabase()).rejects.toMatchObject(refused)
  expect((await client.db('guarded-1-own-drill').listCollections().toArray()).length).toBe(0)
  expect((await world.tell('roles mongodb helpdesk --drill')).code).toBe(2)
}, 120_000)

it('a store in two databases has roles in both, and one user', async () => {
  const urls = `url: 'mongodb://h/guarded-2-desk?authSource=guarded-2-desk'\n    chat21: 'mongodb://h/guarded-2-chat'`
  const stores = `stores:
  helpdesk:
    connector: mongodb
    preset: tiledesk
    ${urls}
    locales: [sv-SE]
    timezone: Europe/Stockholm
`
  const two = await newWorld({ files: { 'stores.yaml': stores, 'support.yaml': policyText() } })
  await runScript(client, (await two.tell('roles mongodb helpdesk')).stdout, password)
  const [desk, chat] = [client.db('guarded-2-desk'), client.db('guarded-2-chat')]
  const { users } = await desk.command({ usersInfo: 'gallra-helpdesk', showPrivileges: true })
  expect(users[0].roles.map(({ role, db }: { role: string; db: string }) => `${db}.${role}`).sort()).toEqual([
    'guarded-2-chat.gallra-helpdesk',
    'guarded-2-chat.gallra-helpdesk-requests',
    'guarded-2-desk.gallra-helpdesk',
    'guarded-2-desk.gallra-helpdesk-requests',
  ])
  const { roles } = await chat.command({ rolesInfo: 'gallra-helpdesk', showPrivileges: true })
  const actions = new Map(
    roles[0].privileges.map(
      ({ resource, actions: may }: { resource: { collection: string }; actions: string[] }) => [
        resource.collection,
        may.sort(),
      ],
    ),
  )
  expect(actions.get('conversations')).toEqual(['find', 'listIndexes', 'remove', 'update'])
  expect(actions.get('')).toEqual(['listCollections'])
}, 120_000)
