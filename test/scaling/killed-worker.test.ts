import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gallra, type Told } from '../support/cli.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const policy = `
policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 10000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
`

const tickets = 520
const mongo = await mongoServer()
const redis = await redisDatabase()
const name = new URL(mongo).pathname.slice(1)
const urlOf = (suffix: string): string =>
  Object.assign(new URL(mongo), { pathname: `/${name}-${suffix}` }).href
let folder = ''
let client: MongoClient

const env = (): Record<string, string> => ({
  GALLRA_MONGODB_URL: urlOf('own'),
  GALLRA_REDIS_URL: redis,
  GALLRA_CONFIG: folder,
  GALLRA_KEY_FILE: join(folder, 'keys.json'),
  DESK_URL: urlOf('desk'),
})
const tell = (...args: string[]): Promise<Told> => gallra(args, { env: env() })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-killed-'))
  await writeFile(join(folder, 'policy.yaml'), policy)
  await writeFile(
    join(folder, 'stores.yaml'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
    'stores:\n  helpdesk:\n    connector: mongodb\n    preset: trudesk\n    url: ${DESK_URL}\n    locales: [sv-SE]\n    timezone: Europe/Stockholm\n',
  )
  client = await MongoClient.connect(mongo)
  const desk = client.db(`${name}-desk`)
  await fillDesk(desk)
  const person = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@post.example', phone: '+46701740699' }
  const { account, group } = await addPerson(desk, person)
  for (let uid = 1; uid <= tickets; uid++) {
    await addTicket(desk, {
      uid,
      owner: account,
      group,
      person,
      closedDate: new Date('2021-05-01T10:00:00Z'),
    })
  }
})

afterAll(async () => {
  await client.db(`${name}-desk`).dropDatabase()
  await client.db(`${name}-own`).dropDatabase()
  await client.close()
  await rm(folder, { recursive: true, force: true })
})

/** Waits until a batch is being written, or one is written and another is not. */
const untilUnderWay = async (): Promise<void> => {
  const batches = client.db(`${name}-own`).collection('batches')
  for (;;) {
    const [applying, applied, all] = await Promise.all([
      batches.countDocuments({ state: 'applying', intended: { $exists: true } }),
      batches.countDocuments({ state: 'applied' }),
      batches.countDocuments({}),
    ])
    if (all > 0 && (applying > 0 || applied > 0)) return
    await sleep(5)
  }
}

describe('a worker that is killed in the middle', () => {
  it('is resumed to the same end, even with an empty queue', async () => {
    const { plan } = JSON.parse((await tell('plan', '--json')).stdout)
    const killed = await gallra(['apply', plan, '--yes', '--json'], {
      env: env(),
      started: child => void untilUnderWay().then(() => child.kill('SIGKILL')),
    })
    expect(killed.code).toBeNull()
    const connection = new Redis(redis)
    await connection.flushdb()
    connection.disconnect()

    const resumed = await tell('resume', '--json')
    expect(JSON.parse(resumed.stdout)).toMatchObject({
      run: plan,
      state: 'finished',
      applied: { redact: 0, anonymise: tickets, delete: 0, contacts: 0 },
      skipped: 0,
      residual: 0,
      statisticsEqual: true,
      ledgerValid: true,
    })
    expect(resumed.code).toBe(0)
    const desk = client.db(`${name}-desk`)
    expect(await desk.collection('tickets').countDocuments({ issue: /lindqvist/iu })).toBe(0)
    expect(
      await desk.collection('notifications').countDocuments({ 'data.ticket.issue': /lindqvist/iu }),
    ).toBe(0)
    // One person, one placeholder, however often the work was begun.
    expect(await desk.collection('tickets').distinct('owner')).toHaveLength(1)
    expect(await desk.collection('accounts').countDocuments({ anonymised: true })).toBe(1)
    const again = JSON.parse((await tell('plan', '--json')).stdout)
    expect(again.counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 0 })
    expect((await tell('ledger', 'verify')).code).toBe(0)
  }, 240_000)
})
