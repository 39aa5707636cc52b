import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BSON } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBson } from '../../src/database/bson-files.ts'
import { ownPrivileges } from '../../src/database/own-privileges.ts'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()
let world: World
let folder = ''
let waiting = ''

const request = ['requests', 'submit', '--type', 'access', '--email', 'asa.lindqvist@post.example']

beforeAll(async () => {
  world = await newWorld()
  const { plan } = await world.json('plan')
  await world.json(`apply ${plan} --yes`)
  // Of a person that is known no more: it waits for an operator.
  waiting = `${(await world.json([...request, '--reference', 'D-1'])).id}`
  folder = join(world.folder, 'backup')
})

const scratch = () => world.own.client.db(`${world.own.databaseName}-drill`)
const collectionsLeft = () => scratch().listCollections().toArray()
const foldersLeft = async () => (await readdir(tmpdir())).filter(name => name.startsWith('gallra-drill-'))
const drilled = async () =>
  (await world.own.collection('ledger').find({ 'event.kind': 'drilled' }).toArray()).map(({ event }) => event)
const counts = async () => {
  const all: Record<string, number> = {}
  for (const { collection } of ownPrivileges())
    all[collection] = await world.own.collection(collection).countDocuments()
  return all
}

interface Report {
  readonly ok: boolean
  readonly head: number
  readonly documents: number
  readonly checks: readonly { check: string; ok: boolean; detail: string }[]
}
const failedIn = (report: Report) => report.checks.filter(({ ok }) => !ok).map(({ check }) => check)
const drillOf = async (args: string): Promise<Report & { code: number }> => {
  const { code, stdout, stderr } = await world.tell(`drill --json ${args}`)
  if (stdout === '') throw new Error(stderr)
  return { code, ...JSON.parse(stdout) }
}

describe('a drill', () => {
  it('finds all of it in the backup, leaves nothing behind, and says so in the ledger', async () => {
    const [before, temporary] = [await counts(), await foldersLeft()]
    const desk = await world.desk.stats()
    const report = await drillOf('--as birk')
    expect(report).toMatchObject({ code: 0, ok: true, lost: { entries: 0 } })
    expect(report.checks.map(({ check }) => check)).toEqual([
      ...['collections', 'ledger', 'keys', 'originals', 'runs', 'requests', 'tombstones'],
    ])
    const { documents, head } = report
    expect(documents).toBe(Object.values(before).reduce((sum, count) => sum + count, 0))
    expect(report.checks.find(({ check }) => check === 'requests')?.detail).toMatch(/^1 open/)
    expect(await counts()).toEqual({ ...before, ledger: (before.ledger ?? 0) + 1 })
    expect(await drilled()).toMatchObject([
      { by: 'cli:birk', head, documents, failed: [], kept: false, takenAt: expect.any(String) },
    ])
    expect(await world.json('ledger verify')).toMatchObject({ valid: true })
    expect(await collectionsLeft()).toEqual([])
    expect(await foldersLeft()).toEqual(temporary)
    expect((await world.desk.stats()).objects).toBe(desk.objects)
  })

  it('keeps a backup that only its owner reads, in which nobody is named', async () => {
    expect(await world.tell(`drill --to ${folder}`)).toMatchObject({ code: 0 })
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const names = await readdir(folder)
    expect(names.sort()).toEqual(
      ['manifest.json', ...ownPrivileges().map(({ collection }) => `${collection}.bson`)].sort(),
    )
    const stored = (await world.own.listCollections().toArray()).map(({ name }) => `${name}.bson`)
    expect(names).toEqual(expect.arrayContaining(stored))
    for (const name of names) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
      expect(await readFile(join(folder, name), 'latin1')).not.toMatch(/lindqvist|Åsa|asa\.|701740699/i)
    }
    const requests: BSON.Document[] = []
    for await (const raw of readBson(join(folder, 'requests.bson'))) requests.push(BSON.deserialize(raw))
    expect(requests.map(({ _id }) => _id)).toEqual([waiting])
    expect(await world.tell(`drill --to ${folder}`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not empty'),
    })
  })

  it('tries that backup later, and says what a restore of it would lack', async () => {
    await world.json('hold add --tag legal --reason test')
    const { stdout, code } = await world.tell(`drill --from ${folder}`)
    expect(code).toBe(0)
    // The drill that made it, and the hold.
    expect(stdout).toMatch(/this backup is \d+ \w+ old: a restore of it would lack 2 entries of the ledger/)
    const { lastKept } = JSON.parse((await world.tell('drill --json')).stdout)
    expect(lastKept).toMatchObject({ entries: 3 })
    expect(await drilled()).toMatchObject([{}, { kept: true }, { kept: true }, { kept: false }])
  })

  it('on a server of its own needs no other database', { timeout: 60_000 }, async () => {
    expect(await drillOf(`--embedded --from ${folder}`)).toMatchObject({ code: 0, ok: true })
    expect(await collectionsLeft()).toEqual([])
  })
})

describe('a drill fails', () => {
  const changed = async (name: string, change: (bytes: Buffer) => Buffer) => {
    const other = join(world.folder, `changed-${Math.random().toString(36).slice(2)}`)
    await mkdir(other)
    for (const each of await readdir(folder))
      await writeFile(join(other, each), await readFile(join(folder, each)))
    await writeFile(join(other, name), change(await readFile(join(folder, name))))
    return other
  }

  it.each<[string, string, (bytes: Buffer) => Buffer]>([
    [
      'a document was changed',
      'runs.bson',
      bytes => Buffer.from(bytes.toString('latin1').replace('finished', 'finishee'), 'latin1'),
    ],
    ['its end is cut off', 'ledger.bson', bytes => bytes.subarray(0, -3)],
  ])('without a word of success when %s', async (_, name, change) => {
    const { code, stdout, stderr } = await world.tell(['drill', '--from', await changed(name, change)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${name} is not as the manifest says`)
    expect(await collectionsLeft()).toEqual([])
  })

  it('and says where, when the key file is another, or the ledger was edited before the backup', async () => {
    const { GALLRA_KEY_FILE: file = '' } = world.env
    const text = await readFile(file, 'utf8')
    await rm(file)
    try {
      const report = await drillOf(`--from ${folder}`)
      expect(report).toMatchObject({ code: 1, ok: false })
      expect(failedIn(report)).toEqual(['ledger', 'keys'])
    } finally {
      await writeFile(file, text)
    }
    const entry = { 'event.kind': 'plan-made' }
    const event = (await world.own.collection('ledger').findOne(entry))?.event
    await world.own.collection('ledger').updateOne(entry, { $set: { 'event.by': 'nobody' } })
    try {
      expect(failedIn(await drillOf(''))).toEqual(['ledger'])
    } finally {
      await world.own.collection('ledger').updateOne(entry, { $set: { event } })
    }
    expect((await drilled()).slice(-2)).toMatchObject([
      { failed: ['ledger', 'keys'] },
      { failed: ['ledger'] },
    ])
  })

  it('before it touches a database that was not made for it, or one in which another drill is', async () => {
    await scratch().collection('somebodys').insertOne({ a: 1 })
    expect(await world.tell('drill')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('left alone'),
    })
    expect(await scratch().collection('somebodys').countDocuments()).toBe(1)
    await scratch().dropDatabase()
    await scratch()
      .collection<{ _id: string }>('gallraDrill')
      .insertOne({ _id: 'scratch', at: new Date() } as never)
    expect(await world.tell('drill')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('another drill'),
    })
    // One that died is taken over.
    await scratch()
      .collection('gallraDrill')
      .updateOne({}, { $set: { at: new Date(0) } })
    expect(await world.tell('drill -q')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await collectionsLeft()).toEqual([])
  })

  it.each([
    ['--to a --from b', /give one of them/],
    ['--from /nowhere', /manifest\.json cannot be read/],
  ])('for wrong usage: %s', async (args, message) => {
    const { code, stderr } = await world.tell(`drill ${args}`)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})
