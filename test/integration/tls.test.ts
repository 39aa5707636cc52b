import { describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../src/connectors/mongodb/index.ts'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { openCallCounts } from '../../src/jobs/call-counts.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { batchId, planId } from '../../src/runs/model.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { createLog, jobKeys } from '../jobs/job-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { tlsBefore, tlsFiles, tlsMongod } from '../support/tls-servers.ts'

const files = await tlsFiles()
const [mongo, redis] = [await tlsMongod(files), await tlsBefore(await redisDatabase())]

const withFiles = (ca: string, pair?: string): string =>
  `tlsCAFile=${encodeURIComponent(ca)}${pair === undefined ? '' : `&tlsCertificateKeyFile=${encodeURIComponent(pair)}`}`
const right = withFiles(files.ca, files.pair)
const wrong: readonly (readonly [string, string])[] = [
  ['an authority that did not sign the server', withFiles(files.strangers.ca, files.pair)],
  ['the authorities of the machine alone', `tlsCertificateKeyFile=${encodeURIComponent(files.pair)}`],
  ['no certificate of its own', withFiles(files.ca)],
  ['a certificate of somebody else', withFiles(files.ca, files.strangers.pair)],
]
const insecure = ['tlsInsecure=true', 'tlsAllowInvalidCertificates=true', 'TLSALLOWINVALIDHOSTNAMES=true']

const signal = new AbortController().signal
const urlOf = (options: string, host = mongo): string =>
  `mongodb://${host}/tls-test?tls=true&serverSelectionTimeoutMS=700&${options}`
const openStore = (url: string) =>
  openMongoStore({
    id: storeId('desk'),
    url,
    locales: ['sv-SE'],
    timezone: 'UTC',
    dataMap: dataMapSchema.parse(presets.trudesk),
    signal,
  })

describe('MongoDB over TLS', () => {
  it('opens with the authority and a certificate, the store and the own database', async () => {
    await using database = await openDatabase(urlOf(right))
    expect(await database.runStore.plans(1)).toEqual([])
    await using store = await openStore(urlOf(right))
    expect(store.id).toBe('desk')
  })

  it.each(wrong)('stays shut with %s', async (_, options) => {
    const tried = await Promise.allSettled([openDatabase(urlOf(options)), openStore(urlOf(options))])
    const shut = { status: 'rejected', reason: { code: 'STORE_UNREACHABLE' } }
    expect(tried).toMatchObject([shut, shut])
  })

  it('stays shut without TLS', async () => {
    const bare = `mongodb://${mongo}/tls-test?serverSelectionTimeoutMS=700`
    await expect(openDatabase(bare)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it.each(insecure)('is not even tried with %s', async option => {
    const url = `mongodb://gallra:Geheim@${mongo}/tls-test?tls=true&${option}`
    for (const opening of [openDatabase(url), openStore(url)]) {
      const error = await opening.then(
        () => undefined,
        (cause: Error) => cause,
      )
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining('tlsCAFile=') })
      expect(error?.message).not.toContain('Geheim')
    }
  })

  it('with them off is as if they were not there', async () => {
    await using database = await openDatabase(urlOf(`${right}&tlsInsecure=false`))
    expect(await database.runStore.plans(1)).toEqual([])
  })
})

describe('Redis over TLS', () => {
  const address = (options: string): string => `rediss://${redis}?${options}`

  it('carries work with the authority and a certificate', async () => {
    await using queue = await openQueue(address(right), createLog(), jobKeys)
    await queue.enqueue(planId('plan-1'), [batchId('plan-1.1')])
    expect(await queue.size()).toBe(1)
    await using counts = await openCallCounts(address(right))
    expect(await counts.add('caller', 60_000)).toMatchObject({ count: 1 })
  })

  it.each(wrong)('stays shut with %s', async (_, options) => {
    await expect(openQueue(address(options), createLog(), jobKeys)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    })
    await expect(openCallCounts(address(options))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it.each([
    ['rediss://h?tlsInsecure=true', 'tlsInsecure would believe whoever answers'],
    ['rediss://h?rejectUnauthorized=false', 'rejectUnauthorized would believe whoever answers'],
    ['rediss://h?tlsCAFile=/nowhere/ca.pem', 'tlsCAFile names a file that cannot be read'],
    [`redis://h?tlsCAFile=${files.ca}`, 'tlsCAFile and tlsCertificateKeyFile need rediss://'],
    ['rediss://:Geheim@h:x', 'not a URL such as rediss://'],
  ])('%s is refused, and says why', async (url, said) => {
    const error = await openQueue(url, createLog(), jobKeys).then(
      () => undefined,
      (cause: Error) => cause,
    )
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining(said) })
    expect(error?.message).not.toContain('Geheim')
  })
})
