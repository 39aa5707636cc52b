import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { gallra, type Told } from '../support/cli.ts'
import { everythingIn, everythingInRedis } from '../support/everything-kept.ts'
import { hear } from '../support/hear.ts'
import { lendDatabase } from '../support/lent-database.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

/**
 * One marked person goes down every path, those that fail included, and is looked for in all that the program says
 * and keeps: output, logs at the finest level, its own database, Redis, the ledger's export, job data.
 */
const person = {
  name: 'Zyxmarkia Qvorbladdersson',
  email: 'zyxmarkia@qvorbladder.example',
  phone: '+46701740699',
}
const marks = ['zyxmarkia', 'qvorbladder', '701740699', 'pw-zyxqvor']

const holdsMark = (text: string): string | undefined => marks.find(mark => text.toLowerCase().includes(mark))

const policy = `
policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
undo: P7D
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
`

const mongo = await mongoServer()
const lent = await lendDatabase()
const redis = await redisDatabase()
let folder = ''
let client: MongoClient
const said: { args: string; told: Told }[] = []

const databases = { desk: new URL(mongo).pathname.slice(1), own: lent.name }

const env = (): Record<string, string> => ({
  GALLRA_MONGODB_URL: lent.url,
  GALLRA_REDIS_URL: redis,
  GALLRA_CONFIG: folder,
  GALLRA_KEY_FILE: join(folder, 'keys.json'),
  DESK_URL: mongo,
  LOG_LEVEL: 'trace',
})

const tell = async (
  args: string,
  extra: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<Told> => {
  const told = await hear(args.split(' '), { env: { ...env(), ...extra }, input })
  said.push({ args, told })
  return told
}

/** In a process of its own: with what only that has, such as what becomes of an error that nobody took. */
const start = async (args: string, extra: Readonly<Record<string, string>> = {}): Promise<Told> => {
  const told = await gallra(args.split(' '), { env: { ...env(), ...extra } })
  said.push({ args, told })
  return told
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-privacy-'))
  await writeFile(join(folder, 'policy.yaml'), policy)
  await writeFile(
    join(folder, 'stores.yaml'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
    'stores:\n  helpdesk:\n    connector: mongodb\n    preset: trudesk\n    url: ${DESK_URL}\n    locales: [sv-SE, en-GB]\n    timezone: Europe/Stockholm\n',
  )
  client = await MongoClient.connect(mongo)
  const desk = client.db(databases.desk)
  await fillDesk(desk)
  const { account, group } = await addPerson(desk, person)
  for (const uid of [1, 2, 3]) {
    await addTicket(desk, {
      uid,
      owner: account,
      group,
      person,
      closedDate: new Date('2020-05-01T10:00:00Z'),
    })
  }
})

afterAll(async () => {
  await client.db(databases.desk).dropDatabase()
  vi.unstubAllEnvs()
  await client.close()
  await lent.giveBack()
  await rm(folder, { recursive: true, force: true })
})

const idOf = ({ stdout }: Told): string => JSON.parse(stdout).plan

describe('a marked person', () => {
  it('goes down every path', async () => {
    const desk = client.db(databases.desk)
    const ticket = await desk.collection('tickets').findOne({ uid: 1 })
    for (const args of ['validate --online', 'doctor', `explain helpdesk ${ticket?._id} --json`])
      await tell(args)
    await tell(`explain helpdesk ${ticket?.owner} --contact`)
    await tell('explain helpdesk ffffffffffffffffffffffff')
    await tell('scan --jsonl', {}, `{"id":"1","text":"${person.name}"\n`)
    await tell('scan --jsonl', {}, `{"id":"1","text":"x","format":"${person.name}"}\n`)
    await start('plan', {
      DESK_URL: 'mongodb://agneta:pw-zyxqvor@127.0.0.1:1/desk?serverSelectionTimeoutMS=300',
    })
    await start('plan', { DESK_URL: `${person.email}` })

    // The desk refuses what we write: its validator quotes the document it refuses.
    await desk.command({ collMod: 'tickets', validator: { issue: /Zyxmarkia/u }, validationLevel: 'strict' })
    const refused = await start(`apply ${idOf(await tell('plan --json'))} --yes --json`)
    expect(JSON.parse(refused.stdout)).toMatchObject({ state: 'finished', skippedBy: { failed: 3 } })
    await desk.command({ collMod: 'tickets', validator: {} })

    const plan = idOf(await tell('plan --json'))
    await desk
      .collection('tickets')
      .updateOne({ uid: 3 }, { $push: { comments: { comment: 'again' } } as never })
    const applied = await tell(`apply ${plan} --yes`)
    expect(applied.code).toBe(3)
    // Nothing would be found where nothing is heard.
    expect(applied.stderr).toContain('retention worker started')
    const rest = await tell(`apply ${idOf(await tell('plan --json'))} --yes --json`)
    expect(JSON.parse(rest.stdout)).toMatchObject({ residual: 0, ledgerValid: true })
    await tell('runs --json')
    await tell(`undo ${plan} --reason typo --yes --record helpdesk/ffffffffffffffffffffffff`)
    await tell(`ledger export ${join(folder, 'ledger.jsonl')}`)
    await tell('ledger verify')
  }, 300_000)

  it('is gone from the desk', async () => {
    expect(holdsMark(await everythingIn(client.db(databases.desk)))).toBeUndefined()
  })

  it('was never said by the program', () => {
    expect(said.length).toBeGreaterThan(15)
    for (const { args, told } of said) {
      expect(holdsMark(told.stdout), `stdout of ${args}`).toBeUndefined()
      expect(holdsMark(told.stderr), `stderr of ${args}`).toBeUndefined()
    }
  })

  it('is in nothing that the program keeps', async () => {
    const own = await everythingIn(client.db(databases.own))
    // What could be undone is there, and nobody can read it so.
    expect(await client.db(databases.own).collection('originals').countDocuments()).toBeGreaterThan(3)
    expect(own).toContain('batch-outcome')
    expect(holdsMark(own)).toBeUndefined()
    expect(holdsMark(await everythingInRedis(redis))).toBeUndefined()
    expect(holdsMark(await readFile(join(folder, 'ledger.jsonl'), 'utf8'))).toBeUndefined()
  })
})
