import { expect, it } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { AppError } from '../../src/errors.ts'
import { type Count, countErrors, createTally, type TallyStore } from '../../src/health/tally.ts'
import { tellable } from '../../src/jobs/failure.ts'
import { createLog } from '../jobs/job-world.ts'
import { fileDatabase } from '../support/lent-database.ts'

const database = await openDatabase(await fileDatabase())
const { tallies, ledgerChecks } = database.watch

it('counts of several processes come to one sum, and what a database that is away missed is kept with the next time', async () => {
  let isAway = true
  const flaky: TallyStore = {
    all: tallies.all,
    async add(counts) {
      if (isAway) throw new AppError('STORE_UNREACHABLE', 'away')
      await tallies.add(counts)
    },
  }
  const [one, other] = [createTally(), createTally()]
  one.add('throttle-seconds', ['helpdesk', 'read'], 0.25)
  // Before anything is opened it has nowhere to go, and is not lost.
  await one.flush()
  one.into(flaky)
  other.into(tallies)
  one.add('throttle-seconds', ['helpdesk', 'read'], 0.5)
  other.add('throttle-seconds', ['helpdesk', 'read'], 4)
  other.add('throttle-seconds', ['helpdesk', 'write'], 1)
  await Promise.all([one.flush(), other.flush()])
  isAway = false
  await one.flush()
  await one.flush()
  const seconds = (await tallies.all()).filter(({ of }) => of === 'throttle-seconds')
  expect(seconds).toEqual([
    { of: 'throttle-seconds', labels: ['helpdesk', 'read'], count: 4.75 },
    { of: 'throttle-seconds', labels: ['helpdesk', 'write'], count: 1 },
  ] satisfies Count[])
})

it('what a log warns of is counted by its code, and told as before', async () => {
  const counted: unknown[] = []
  const log = createLog()
  const counting = countErrors(log, { add: (...what) => void counted.push(what) })
  counting.info({ code: 'NOT_YET' }, 'no error')
  counting.warn({}, 'no code')
  counting.warn({ ...tellable(new AppError('STORE_UNREACHABLE', 'x')) }, 'away')
  counting.error({ ...tellable(new TypeError('anna@example.com')) }, 'ours')
  counting.warn({ code: 'JOB_REFUSED' }, 'a job of somebody else')
  counting.error({ code: 'anna@example.com' }, 'a code of a library')
  expect(counted).toEqual([
    ['errors', ['warn', 'STORE_UNREACHABLE']],
    ['errors', ['error', 'INTERNAL']],
    ['errors', ['warn', 'JOB_REFUSED']],
    ['errors', ['error', 'OTHER']],
  ])
  expect(log.told.map(({ level, message }) => [level, message])).toEqual([
    ['info', 'no error'],
    ['warn', 'no code'],
    ['warn', 'away'],
    ['error', 'ours'],
    ['warn', 'a job of somebody else'],
    ['error', 'a code of a library'],
  ])
})

it('one of all schedulers looks at the ledger once in a while, and what came of it is known', async () => {
  expect(await ledgerChecks.last()).toBeUndefined()
  const claims = await Promise.all([1, 2, 3].map(() => ledgerChecks.claim(60_000)))
  expect(claims.filter(Boolean)).toHaveLength(1)
  // It was begun, and nothing came of it yet.
  expect(await ledgerChecks.last()).toBeUndefined()
  await ledgerChecks.note({ valid: false, entries: 7 })
  expect(await ledgerChecks.last()).toMatchObject({ valid: false, entries: 7 })
  expect(await ledgerChecks.claim(60_000)).toBe(false)
  expect(await ledgerChecks.claim(-60_000)).toBe(true)
  await database[Symbol.asyncDispose]()
})

it('a process that refuses a policy is told of until it does not, and is no worker for that', async () => {
  const own = await openDatabase(await fileDatabase())
  const worker = { id: 'w', host: '$host', pid: 7 }
  await own.watch.refusals.noteRefused(worker, ['$a.yaml:1:1 error'])
  await own.watch.refusals.noteRefused(worker, ['$b.yaml:1:1 error'])
  expect(await own.watch.refusals.refusals()).toMatchObject([{ ...worker, problems: ['$b.yaml:1:1 error'] }])
  expect(await own.workers.ages()).toEqual([])
  await own.watch.refusals.noteRefused(worker, [])
  expect(await own.watch.refusals.refusals()).toEqual([])
  await own[Symbol.asyncDispose]()
})
