import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { findMongod } from '../../../../src/servers/find-server.ts'
import { answer, endProcess, freePort, spawnServer } from '../../../../src/servers/running.ts'

export interface FaultyMongod {
  readonly url: string
  /** From now on, so many times, these commands fail as said. https://github.com/mongodb/mongo/wiki/The-%22failCommand%22-fail-point */
  fail(times: number, failure: Document): Promise<void>
  heal(): Promise<void>
}

/** A replica set of one member that can be told to fail, of this test file's own. Call at the top. */
export const faultyMongod = async (): Promise<FaultyMongod> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-faulty-'))
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const spawned = spawnServer(
    await findMongod({ env: process.env }),
    [
      ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', folder],
      ...['--replSet', 'faulty', '--oplogSize', '64', '--wiredTigerCacheSizeGB', '0.25'],
      ...[
        '--setParameter',
        'enableTestCommands=1',
        '--setParameter',
        'diagnosticDataCollectionEnabled=false',
      ],
    ],
    join(folder, 'log'),
  )
  await spawned.until(() => answer(port))
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  afterAll(async () => {
    await client.close()
    await endProcess(spawned, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const admin = client.db('admin')
  await admin.command({ replSetInitiate: { _id: 'faulty', members: [{ _id: 0, host }] } })
  await spawned.until(async () => ((await admin.command({ hello: 1 })).isWritablePrimary ? true : undefined))
  const configure = async (mode: Document | 'off', data: Document): Promise<void> => {
    await admin.command({ configureFailPoint: 'failCommand', mode, data })
  }
  return {
    url: `mongodb://${host}/desk?replicaSet=faulty`,
    fail: (times, failure) => configure({ times }, failure),
    heal: () => configure('off', { failCommands: [] }),
  }
}
