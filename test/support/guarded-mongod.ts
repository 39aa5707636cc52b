import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { findMongod } from '../../src/servers/find-server.ts'
import { answer, endProcess, freePort, spawnServer } from '../../src/servers/running.ts'

const set = 'guarded'

/** URL, as its administrator, of a replica set of one member that asks who somebody is. Call at the top. */
export const guardedMongod = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-guarded-'))
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')]
  const host = `127.0.0.1:${port}`
  await writeFile(join(folder, 'key'), randomBytes(96).toString('base64'), { mode: 0o600 })
  const spawned = spawnServer(
    await findMongod({ env: process.env }),
    [
      ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', folder],
      ...['--replSet', set, '--auth', '--keyFile', join(folder, 'key'), '--oplogSize', '64'],
      ...['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ],
    join(folder, 'log'),
  )
  afterAll(async () => {
    await endProcess(spawned, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  await spawned.until(() => answer(port))
  // Before there is any user, a client on the same machine may make the first one.
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  const admin = client.db('admin')
  await admin.command({ replSetInitiate: { _id: set, members: [{ _id: 0, host }] } })
  await spawned.until(async () => ((await admin.command({ hello: 1 })).isWritablePrimary ? true : undefined))
  await admin.command({ createUser: 'admin', pwd: password, roles: ['root'] })
  await client.close()
  return `mongodb://admin:${password}@${host}/guarded?replicaSet=${set}&authSource=admin`
}

interface Known {
  readonly db: string
  readonly user?: string
  readonly role?: string
}

/** What mongosh would send of a script, with this password typed in, to a server that has these users and roles. */
const commandsOf = (
  script: string,
  password: string,
  known: readonly Known[],
): { database: string; command: Document }[] => {
  const sent: { database: string; command: Document }[] = []
  const getSiblingDB = (database: string) => {
    const send = (command: Document) => sent.push({ database, command })
    return {
      getRole: (name: string) => known.find(({ db, role }) => db === database && role === name) ?? null,
      getUser: (name: string) => known.find(({ db, user }) => db === database && user === name) ?? null,
      createRole: ({ role, ...rest }: Document) => send({ createRole: role, ...rest }),
      updateRole: (role: string, rest: Document) => send({ updateRole: role, ...rest }),
      createUser: ({ user, ...rest }: Document) => send({ createUser: user, ...rest }),
      updateUser: (user: string, rest: Document) => send({ updateUser: user, ...rest }),
      grantRolesToUser: (user: string, roles: Document[]) => send({ grantRolesToUser: user, roles }),
    }
  }
  new Function('db', 'passwordPrompt', script)({ getSiblingDB }, () => password)
  return sent
}

/** Does what the script says, as mongosh would. */
export const runScript = async (client: MongoClient, script: string, password: string): Promise<void> => {
  const admin = client.db('admin')
  const known = await Promise.all(
    ['system.users', 'system.roles'].map(name => admin.collection<Known>(name).find().toArray()),
  )
  for (const { database, command } of commandsOf(script, password, known.flat()))
    await client.db(database).command(command)
}
