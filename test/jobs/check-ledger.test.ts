import { expect, it } from 'vitest'
import { checkLedger } from '../../src/jobs/check-ledger.ts'
import type { JobsContext } from '../../src/jobs/context.ts'
import { notingChecks } from '../../src/ledger/checked.ts'
import { ownDatabase } from '../support/own-database.ts'
import { redisDatabase } from '../support/servers.ts'
import { jobWorlds } from './job-world.ts'

const { url: mongodb, client, database } = await ownDatabase()
const worlds = jobWorlds({ mongodb, redis: await redisDatabase() })

const hour = 3_600_000

/** As if whoever looked last had begun so long ago. */
const began = async (hoursAgo: number): Promise<void> => {
  const begunAt = new Date(Date.now() - hoursAgo * hour)
  const { matchedCount } = await client.db().collection('checks').updateMany({}, { $set: { begunAt } })
  expect(matchedCount).toBe(1)
}

it('looks at the whole ledger once a day, in one of many, and says and keeps what is wrong with it', async () => {
  const { ledgerChecks } = database.watch
  const opened = [await worlds.open({ policies: [] }), await worlds.open({ policies: [] })]
  const contexts = opened.map(
    ({ context }): JobsContext => ({
      ...context,
      run: { ...context.run, ledger: notingChecks(context.run.ledger, ledgerChecks) },
      checks: ledgerChecks,
    }),
  )
  const [first] = contexts
  if (!first) return expect.unreachable()
  for (const hold of ['one', 'two', 'three'])
    await first.run.ledger.append({ kind: 'hold-added', hold, by: 'cli:anna' })
  const looks = () =>
    opened.flatMap(({ told }) => told).filter(({ message }) => message === 'ledger verified')

  await Promise.all([...contexts, ...contexts].map(context => checkLedger(context)))
  expect(looks()).toMatchObject([{ level: 'info', fields: { entries: 3 } }])
  expect(await ledgerChecks.last()).toMatchObject({ valid: true, entries: 3 })
  await began(23)
  await Promise.all(contexts.map(context => checkLedger(context)))
  expect(looks()).toHaveLength(1)

  // Somebody with more rights than the program has rewrites what was done.
  const changed = { $set: { 'event.by': 'cli:bo' } }
  await client.db().collection<{ _id: number }>('ledger').updateOne({ _id: 1 }, changed)
  await began(25)
  const outcomes = await Promise.allSettled(contexts.map(context => checkLedger(context)))
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  expect(refused).toMatchObject([{ reason: { code: 'LEDGER_BROKEN' } }])
  expect(await ledgerChecks.last()).toMatchObject({ valid: false })
  await Promise.all(contexts.map(context => checkLedger(context)))
})
