import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { compactVerify, importJWK, type JWK } from 'jose'
import { type Db, type Document, MongoClient, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { gallra, type Told } from '../support/cli.ts'
import { hear } from '../support/hear.ts'
import { lendDatabase } from '../support/lent-database.ts'
import {
  createPlainSender,
  freshClaims,
  openSenderQueue,
  type PlainSender,
  post,
} from '../support/plain-sender.ts'
import { asa, asaSpellings, deskStatistics, erik, plantPerson } from '../support/planted-person.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'
import { addPerson, addTicket } from '../support/small-desk.ts'

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
      - { after: P9Y, action: anonymise }
`

const mongo = await mongoServer()
const lent = await lendDatabase()
const redisUrl = await redisDatabase()
let folder = ''
let client: MongoClient
let desk: Db
let redis: Redis
let queue: Queue
let webshop: PlainSender
let stranger: PlainSender
let keySet: { keys: JWK[] }
let worker: { readonly child: ChildProcess; readonly told: Promise<Told> }
let firstToken = ''
let backup: ReadonlyMap<string, Document[]>
let planted: Awaited<ReturnType<typeof plantPerson>>

const env = (): Record<string, string> => ({
  GALLRA_MONGODB_URL: lent.url,
  GALLRA_REDIS_URL: redisUrl,
  GALLRA_CONFIG: folder,
  GALLRA_KEY_FILE: join(folder, 'keys.json'),
  DESK_URL: mongo,
  LOG_LEVEL: 'info',
})
const tell = (...args: string[]): Promise<Told> => hear(args, { env: env() })

const storesYaml = (senders: object) =>
  JSON.stringify({
    stores: {
      helpdesk: {
        connector: 'mongodb',
        preset: 'trudesk',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
        url: '${DESK_URL}',
        locales: ['sv-SE', 'en-GB'],
        timezone: 'Europe/Stockholm',
      },
    },
    senders,
  })

const startWorker = async () => {
  let child: ChildProcess | undefined
  const told = gallra(['work'], {
    env: env(),
    started: each => {
      child = each
    },
  })
  if (!child) throw new Error('no process was started')
  return { child, told }
}

const stopWorker = async (): Promise<void> => {
  worker.child.kill('SIGTERM')
  expect((await worker.told).code).toBe(0)
}

/** A worker that starts looks at all that is open. */
const restartWorker = async (): Promise<void> => {
  await stopWorker()
  worker = await startWorker()
}

const copyOf = async (from: Db): Promise<ReadonlyMap<string, Document[]>> => {
  const copy = new Map<string, Document[]>()
  for (const { name: each } of await from.listCollections().toArray())
    copy.set(each, await from.collection(each).find().toArray())
  return copy
}

const restore = async (): Promise<void> => {
  for (const [each, documents] of backup) {
    await desk.collection(each).deleteMany({})
    await desk.collection(each).insertMany(documents)
  }
}

/** Everything that Redis holds, as one text. */
const redisHolds = async (): Promise<string> => {
  const texts: string[] = []
  for (const key of await redis.keys('*')) {
    const kind = await redis.type(key)
    if (kind === 'string') texts.push((await redis.get(key)) ?? '')
    else if (kind === 'hash') texts.push(JSON.stringify(await redis.hgetall(key)))
    else if (kind === 'list') texts.push(JSON.stringify(await redis.lrange(key, 0, -1)))
    else if (kind === 'set') texts.push(JSON.stringify(await redis.smembers(key)))
    else if (kind === 'zset') texts.push(JSON.stringify(await redis.zrange(key, '0', '-1')))
    else if (kind === 'stream') texts.push(JSON.stringify(await redis.call('XRANGE', key, '-', '+')))
    texts.push(key)
  }
  return texts.join('\n')
}

interface Shown {
  readonly id: string
  readonly reference: string
  readonly state: string
  readonly certificate?: string
  readonly blocked?: { readonly code: string; readonly detail: string }
  readonly stores: readonly { readonly withheld: readonly object[] }[]
}

const show = async (reference: string): Promise<Shown> =>
  JSON.parse((await tell('requests', 'show', reference, '--json')).stdout)

/** Looks at what the program tells until it says what is waited for. */
const until = async (isDone: () => Promise<boolean>): Promise<void> => {
  const patience = Date.now() + 100_000
  while (!(await isDone())) {
    if (Date.now() > patience) throw new Error('waited for in vain')
    await sleep(200)
  }
}
const own = () => client.db(lent.name)
const ended = (reference: string) =>
  until(async () => {
    const request = await own().collection('requests').findOne({ reference })
    return request !== null && (request.endedAt !== undefined || request.blocked !== undefined)
  })
const refusals = async (): Promise<{ reason: string; reference?: string }[]> =>
  JSON.parse((await tell('requests', 'list', '--refused', '--json')).stdout)

const erasureOf = (reference: string, subject: object) => ({
  type: 'erasure',
  reference,
  received_at: new Date(Date.now() - 3_600_000).toISOString(),
  locale: 'sv-SE',
  subject,
  stores: ['helpdesk'],
  identity: { method: 'attested', how: 'signed in with BankID', at: new Date().toISOString() },
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-queue-'))
  await writeFile(join(folder, 'policy.yaml'), policy)
  await writeFile(join(folder, 'stores.yaml'), storesYaml({}))
  client = await MongoClient.connect(mongo)
  desk = client.db()
  planted = await plantPerson(desk)
  backup = await copyOf(desk)
  redis = new Redis(redisUrl)
  queue = openSenderQueue(redisUrl)
  keySet = JSON.parse((await tell('keys', 'show', '--json')).stdout)
  webshop = await createPlainSender('webshop-2026', keySet)
  stranger = await createPlainSender('webshop-2026', keySet)
  const sender = { keys: [webshop.jwk], may: ['erasure', 'access', 'rectification'], attests: true }
  await writeFile(join(folder, 'stores.yaml'), storesYaml({ webshop: sender }))
})

afterAll(async () => {
  worker?.child.kill('SIGTERM')
  await worker?.told
  await queue.close()
  redis.disconnect()
  vi.unstubAllEnvs()
  await desk.dropDatabase()
  await client.close()
  await lent.giveBack()
  await rm(folder, { recursive: true, force: true })
})

describe('a sender that knows the contract alone', () => {
  it('has a person erased from every collection, and is given a certificate', async () => {
    const [before, statistics] = [await everyDocument(desk), await deskStatistics(desk)]
    expect(stillThere(before, asaSpellings).length).toBeGreaterThan(20)
    const subject = { emails: ['Asa.Lindqvist@example.se'], phones: ['+46 70 174 06 05'], names: [asa.name] }
    firstToken = await webshop.seal(
      await webshop.sign(freshClaims('webshop', erasureOf('WS-2026-0117', subject))),
    )
    await post(queue, firstToken)
    expect(stillThere(new Map([['redis', await redisHolds()]]), asaSpellings)).toEqual([])
    worker = await startWorker()
    await ended('WS-2026-0117')
    const shown = await show('WS-2026-0117')
    // Members that the contract does not have may come along.
    expect(shown).toMatchObject({
      id: expect.stringMatching(/^req-/u),
      reference: 'WS-2026-0117',
      sender: 'webshop',
      type: 'erasure',
      state: 'completed',
      received: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
      due: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
      stores: [{ store: 'helpdesk', found: 10, erased: 5, anonymised: 5, withheld: [] }],
      certificate: expect.any(String),
    })
    expect(shown).not.toHaveProperty('blocked')
    const after = await everyDocument(desk)
    expect(stillThere(after, asaSpellings)).toEqual([])
    for (const key of planted.untouched) expect(after.get(key), key).toBe(before.get(key))
    const shared = await desk.collection('tickets').findOne({ _id: planted.shared._id })
    expect(JSON.stringify(shared)).toContain('Erik Holmgren')
    expect(JSON.stringify(shared)).toContain('070-174 06 06')
    expect(shared?.subscribers.map(String)).toContain(String(planted.his.account))
    for (const _id of planted.mentions) {
      const ticket = JSON.stringify(await desk.collection('tickets').findOne({ _id }))
      for (const text of [`Help for ${erik.name}`, erik.email, erik.phone]) expect(ticket).toContain(text)
    }
    expect(await deskStatistics(desk)).toEqual(statistics)
    const signing = keySet.keys.filter(({ use }) => use === 'sig')
    const { payload, protectedHeader } = await compactVerify(shown.certificate ?? '', async header => {
      const key = signing.find(({ kid }) => kid === header.kid)
      if (!key) throw new Error('the key of the certificate is not published')
      return importJWK(key, 'EdDSA')
    })
    expect(protectedHeader.alg).toBe('EdDSA')
    const certificate = new TextDecoder().decode(payload)
    expect(JSON.parse(certificate)).toMatchObject({ reference: 'WS-2026-0117', state: 'completed' })
    expect(stillThere(new Map([['certificate', certificate]]), asaSpellings)).toEqual([])
    // Neither Redis nor our own database can read the person any more.
    expect(stillThere(new Map([['redis', await redisHolds()]]), asaSpellings)).toEqual([])
    expect(stillThere(await everyDocument(own()), asaSpellings)).toEqual([])
  }, 120_000)

  it('is refused whatever is not in order, and told so in the list', async () => {
    const subject = { emails: [erik.email] }
    const claims = (reference: string, changes = {}) =>
      freshClaims('webshop', erasureOf(reference, subject), changes)
    const seal = async (signer: PlainSender, body: object, header = {}) =>
      webshop.seal(await signer.sign(body, header))
    const past = Math.floor(Date.now() / 1000) - 1200
    const posts: [reason: string, message: string][] = [
      ['replayed', firstToken],
      ['bad-signature', await seal(stranger, claims('R-forged'))],
      ['unknown-sender', await seal(webshop, { ...claims('R-unknown'), iss: 'nobody' })],
      ['unknown-key', await seal(webshop, claims('R-key'), { kid: 'another' })],
      ['expired', await seal(webshop, claims('R-old', { iat: past, exp: past + 600 }))],
      ['wrong-audience', await seal(webshop, claims('R-aud', { aud: 'somebody' }))],
      ['unreadable', await webshop.sign(claims('R-bare'))],
      ['unreadable', 'not a token'],
      [
        'type-not-allowed',
        await seal(webshop, {
          ...claims('R-type'),
          request: { ...erasureOf('R-type', subject), type: 'objection' },
        }),
      ],
      [
        'invalid-claims',
        await seal(webshop, freshClaims('webshop', erasureOf('R-names', { names: [erik.name] }))),
      ],
      [
        'invalid-claims',
        await seal(webshop, claims('R-long', { exp: Math.floor(Date.now() / 1000) + 3600 })),
      ],
    ]
    for (const [, message] of posts) await post(queue, message)
    await until(async () => (await own().collection('refusedMessages').countDocuments()) >= posts.length)
    const reasons = (await refusals()).map(({ reason }) => reason)
    expect(reasons.sort()).toEqual(posts.map(([reason]) => reason).sort())
    expect(
      stillThere(new Map([['refused', JSON.stringify(await refusals())]]), [erik.email, 'holmgren']),
    ).toEqual([])
    expect(await desk.collection('accounts').countDocuments({ email: erik.email })).toBe(1)
    expect(JSON.parse((await tell('requests', 'list', '--json')).stdout)).toHaveLength(1)
  }, 120_000)

  it('has the person erased again after a restore, by gallra replay', async () => {
    // Its own guard would have done it before anybody could ask.
    await stopWorker()
    await restore()
    expect(stillThere(await everyDocument(desk), asaSpellings)).not.toEqual([])
    const shown = await tell('replay', '--json')
    expect(shown.code, shown.stderr).toBe(3)
    expect(stillThere(new Map([['told', shown.stdout + shown.stderr]]), asaSpellings)).toEqual([])
    const replayed = await tell('replay', '--yes', '--json', '--as', 'anna')
    expect(replayed.code, replayed.stderr).toBe(3)
    const [row] = JSON.parse(replayed.stdout).returned
    // The worker's own guard may have seen the contact come back a moment before.
    expect(row).toMatchObject({ outcome: expect.stringMatching(/^(?:submitted|under-way)$/u), cameBack: [] })
    await restartWorker()
    await ended((await show(row.replay)).reference)
    expect(await show(row.replay)).toMatchObject({ state: 'completed', stores: [{ found: 10 }] })
    expect(stillThere(await everyDocument(desk), asaSpellings)).toEqual([])
    const quiet = await tell('replay', '--json')
    expect({ code: quiet.code, returned: JSON.parse(quiet.stdout).returned }).toEqual({
      code: 0,
      returned: [],
    })
  }, 120_000)

  it('has twelve people erased at once, although the worker is killed again and again', async () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      name: `Ivara${index} Zetterqvist${'abcdefghijkl'[index]}`,
      email: `ivara${index}@zetterqvist.example`,
      phone: `+4670174${String(1000 + index)}`,
    }))
    for (const [index, person] of people.entries()) {
      const { account, group } = await addPerson(desk, person, new ObjectId())
      for (const uid of [0, 1]) {
        const closedDate = new Date('2026-05-04T09:00:00Z')
        await addTicket(desk, { uid: 5000 + index * 2 + uid, owner: account, group, person, closedDate })
      }
    }
    const statistics = await deskStatistics(desk)
    for (const [index, { email }] of people.entries()) {
      const claims = freshClaims('webshop', erasureOf(`WS-kill-${index}`, { emails: [email] }))
      await post(queue, await webshop.seal(await webshop.sign(claims)))
    }
    // At once, while searching, while writing, while searching again: wherever it happens to be.
    for (const ms of [900, 1300, 1700]) {
      await sleep(ms)
      worker.child.kill('SIGKILL')
      await worker.told
      worker = await startWorker()
    }
    for (const index of people.keys()) await ended(`WS-kill-${index}`)
    const done = await own()
      .collection('requests')
      .find({ reference: /^WS-kill-/u })
      .toArray()
    expect(done).toHaveLength(people.length)
    for (const request of done)
      expect(request).toMatchObject({ state: 'completed', found: [{ found: 3, erased: 0, anonymised: 3 }] })
    expect(stillThere(await everyDocument(desk), ['zetterqvist', 'Zetterqvist', 'ivara'])).toEqual([])
    expect(await deskStatistics(desk)).toEqual(statistics)
    expect((await tell('ledger', 'verify')).code).toBe(0)
  }, 180_000)
})
