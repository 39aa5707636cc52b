import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fireDue, isScheduled, type Scheduled, startLeftBehind } from '../../src/jobs/schedules.ts'
import { folderMailer } from '../../src/mail/folder-mailer.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { redisDatabase } from '../support/servers.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type JobWorld, jobWorlds, policyWith } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const worlds = jobWorlds(servers)
const signal = new AbortController().signal
const folder = await temporaryFolder('gallra-modes-')

let client: MongoClient
beforeAll(async () => {
  client = await MongoClient.connect(servers.mongodb)
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await client.close()
})

const scheduled = (name: string, lines: string): Scheduled => {
  const policy = policyWith(name, `schedule: { cron: "15 2 * * *" }\n${lines}`)
  if (!isScheduled(policy)) throw new Error('no schedule')
  return policy
}

const oneNight = async (world: JobWorld, policy: Scheduled): Promise<void> => {
  world.setClock(new Date('2026-11-25T01:15:30Z'))
  await fireDue(world.context, policy, signal)
}

const slotsOf = (policy: string) =>
  client.db().collection('slots').find({ policy }).sort({ slot: 1 }).toArray()
const eventsOf = async (kind: string, policy: string) =>
  (await client.db().collection('ledger').find({ 'event.kind': kind, 'event.policy': policy }).toArray()).map(
    ({ event }) => event,
  )
const runsOf = async ({ context: { run } }: JobWorld, name: string) =>
  (await run.runStore.runs(1000)).filter(({ policy }) => policy === name)

describe('a schedule', () => {
  it('passes in mode test, and says why', async () => {
    const policy = scheduled('tried', 'mode: test')
    const world = await worlds.open({ policies: [policy], desk: inventDesk(10) })
    await oneNight(world, policy)
    expect((await slotsOf('tried')).map(({ skipped }) => skipped)).toEqual(['mode-test'])
    expect(await eventsOf('plan-made', 'tried')).toEqual([])
  })

  it('plans in mode notify, and tells by mail, log and ledger what it would do, and does nothing', async () => {
    const policy = scheduled('told', 'mode: notify\nnotify: { mail: [dpo@example.se, privacy@example.se] }')
    const world = await worlds.open({ policies: [policy], desk: inventDesk(10) })
    const mailer = folderMailer(folder, 'gallra@example.se')
    Object.assign(world.context, { mailer: () => mailer })
    const before = JSON.stringify([...world.desk.tickets.values()])
    await oneNight(world, policy)
    const [plan] = (await slotsOf('told')).flatMap(slot => slot.plan ?? [])
    expect(await eventsOf('plan-told', 'told')).toEqual([
      { kind: 'plan-told', plan, policy: 'told', mails: 2, by: 'scheduler' },
    ])
    expect(await runsOf(world, 'told')).toEqual([])
    expect(JSON.stringify([...world.desk.tickets.values()])).toBe(before)
    const files = await readdir(folder)
    expect(files.sort()).toEqual([`${plan}-0.eml`, `${plan}-1.eml`])
    const mail = await readFile(join(folder, `${plan}-0.eml`), 'utf8')
    expect(mail).toMatch(/^Subject: Gallra: told would change \d+ records\r$/mu)
    expect(mail).toContain('nothing was done')
    const said = world.told.find(({ message }) => message.includes('mode notify'))
    expect(said?.fields).toMatchObject({ policy: 'told', plan, mails: 2 })
    expect(JSON.stringify(world.told)).not.toContain('example.se')
  })

  it('tells of a mail that could not be sent by its place alone, and of the plan all the same', async () => {
    const policy = scheduled('unsent', 'mode: notify\nnotify: { mail: [dpo@example.se] }')
    const world = await worlds.open({ policies: [policy], desk: inventDesk(10) })
    Object.assign(world.context, { mailer: () => folderMailer('/dev/null/none', 'gallra@example.se') })
    await oneNight(world, policy)
    expect(await eventsOf('plan-told', 'unsent')).toMatchObject([{ mails: 0 }])
    const failed = world.told.find(({ message }) => message.includes('was not sent'))
    expect(failed?.fields).toMatchObject({ address: 0, code: 'MAIL_FAILED' })
  })

  it('leaves a plan of mode notify behind for good, also after its scheduler died', async () => {
    const policy = scheduled('left', 'mode: notify')
    const world = await worlds.open({ policies: [policy], desk: inventDesk(10) })
    await oneNight(world, policy)
    await client
      .db()
      .collection('slots')
      .updateMany({ policy: 'left' }, { $set: { claimedAt: new Date(0) } })
    await startLeftBehind(world.context)
    expect(await runsOf(world, 'left')).toEqual([])
    expect(world.told.filter(({ message }) => message === 'plan was not started')).toEqual([])
  })

  it('starts what it planned in mode enforce', async () => {
    const policy = scheduled('done', 'mode: enforce')
    const world = await worlds.open({ policies: [policy], desk: inventDesk(10) })
    await oneNight(world, policy)
    expect(await runsOf(world, 'done')).toHaveLength(1)
    expect(await eventsOf('plan-told', 'done')).toEqual([])
  })
})
