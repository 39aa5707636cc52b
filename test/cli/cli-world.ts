import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient, type ObjectId } from 'mongodb'
import { afterAll, vi } from 'vitest'
import { gallra, type Told } from '../support/cli.ts'
import { type LentDatabase, lendDatabase } from '../support/lent-database.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'
import { type Heard, tell } from './told.ts'

export const storesText = `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk
    url: \${DESK_URL}
    locales: [sv-SE]
    timezone: Europe/Stockholm
`

interface PolicyOf {
  readonly name?: string
  readonly approval?: 'none' | 'other-person'
  /** Lines beside the rules, such as `limits` and `hold`. */
  readonly lines?: string
  readonly after?: string
}

/** Anonymises what was closed more than a year ago, as much of it as there is. */
export const policyText = ({
  name = 'support',
  approval = 'none',
  lines = 'limits: { tickets: 1000, percent: 100 }',
  after = 'P1Y',
}: PolicyOf = {}): string => `policy: ${name}
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: ${approval}
${lines}
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: ${after}, action: anonymise }
`

/** With the people who wrote them: two batches, tickets first. */
export const twoBatches = {
  files: {
    'support.yaml': `${policyText()}contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
`,
  },
  closed: 60,
  open: 0,
} as const

interface WorldOf {
  /** By file name; stores.yaml too where it is another one. */
  readonly files?: Readonly<Record<string, string>>
  /** So many tickets that were closed long ago, before the open ones. */
  readonly closed?: number
  readonly open?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface World {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly desk: Db
  /** Gallra's own database. */
  readonly own: Db
  readonly person: ObjectId
  readonly tickets: readonly ObjectId[]
  /** In this process. Words with spaces are given as an array. */
  tell(args: string | readonly string[], call?: Parameters<typeof tell>[1]): Promise<Heard>
  /** In a process of its own. */
  start(args: string | readonly string[], call?: Parameters<typeof gallra>[1]): Promise<Told>
  write(file: string, text: string): Promise<void>
  /** Plans, and gives the id. */
  plan(): Promise<string>
  /** How many tickets of the desk still name the person. */
  named(): Promise<number>
  /** The document of a call that must have gone well. */
  json(args: string | readonly string[]): Promise<Record<string, never>>
}

const words = (args: string | readonly string[]): readonly string[] =>
  typeof args === 'string' ? args.split(' ').filter(word => word !== '') : args

const person = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@post.example', phone: '+46701740699' }

const closedDate = new Date('2021-05-01T10:00:00Z')

const fill = async (desk: Db, closed: number, open: number) => {
  await fillDesk(desk)
  const { account, group } = await addPerson(desk, person)
  const tickets: ObjectId[] = []
  for (let uid = 1; uid <= closed + open; uid++) {
    const isClosed = uid <= closed
    const ticket = { uid, owner: account, group, person, ...(isClosed ? { closedDate } : {}) }
    tickets.push((await addTicket(desk, ticket))._id)
  }
  return { person: account, tickets }
}

/** Made at the first use, and the same from then on. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** On a server of the test's own, where nothing is lent. */
const unshared = async (url: string, client: MongoClient): Promise<LentDatabase> => {
  const name = new URL(url).pathname.slice(1)
  return { url, name, giveBack: async () => void (await client.db(name).dropDatabase()) }
}

/** Worlds on one mongod and one Valkey, each with databases and a configuration folder of its own. Call at the top. */
export const createWorlds = async (
  server?: () => Promise<string>,
): Promise<(world?: WorldOf) => Promise<World>> => {
  const mongo = await (server ?? mongoServer)()
  const redis = await redisDatabase()
  const client = await MongoClient.connect(mongo)
  const closing: (() => Promise<unknown>)[] = []
  afterAll(async () => {
    vi.unstubAllEnvs()
    await Promise.all(closing.map(close => close()))
    await client.close()
  })
  let count = 0
  return async ({ files = { 'support.yaml': policyText() }, closed = 3, open = 1, env = {} } = {}) => {
    const base = `${new URL(mongo).pathname.slice(1)}-${++count}`
    const urlOf = (name: string): string =>
      Object.assign(new URL(mongo), { pathname: `/${base}-${name}` }).href
    const { url, name, giveBack } = await (server ? unshared(urlOf('own'), client) : lendDatabase())
    const [desk, own] = [client.db(`${base}-desk`), client.db(name)]
    const folder = await mkdtemp(join(tmpdir(), 'gallra-cli-'))
    closing.push(
      () => desk.dropDatabase(),
      giveBack,
      () => rm(folder, { recursive: true, force: true }),
    )
    const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text)
    for (const [file, text] of Object.entries({ 'stores.yaml': storesText, ...files }))
      await write(file, text)
    const all: Record<string, string> = {
      GALLRA_MONGODB_URL: url,
      GALLRA_REDIS_URL: redis,
      GALLRA_CONFIG: folder,
      GALLRA_KEY_FILE: join(folder, 'keys.json'),
      DESK_URL: urlOf('desk'),
      LOG_LEVEL: 'silent',
      NO_COLOR: '1',
      // Several serve at once, each at any that is free.
      GALLRA_CONSOLE_PORT: '0',
      ...env,
    }
    const here: World['tell'] = (args, call) => {
      for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
      return tell(words(args), call)
    }
    const json: World['json'] = async args => {
      const { code, stdout, stderr } = await here([...words(args), '--json'])
      if (code !== 0) throw new Error(`${words(args).join(' ')} ended with ${code}: ${stderr}`)
      return JSON.parse(stdout)
    }
    return {
      folder,
      env: all,
      desk,
      own,
      ...(await fill(desk, closed, open)),
      tell: here,
      start: (args, call = {}) => gallra(words(args), { ...call, env: { ...all, ...call.env } }),
      write,
      plan: async () => (await json('plan')).plan ?? '',
      named: () => desk.collection('tickets').countDocuments({ issue: /lindqvist/iu }),
      json,
    }
  }
}
