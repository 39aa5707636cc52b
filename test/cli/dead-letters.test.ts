import { expect, it } from 'vitest'
import { createWorlds, storesText } from './cli-world.ts'

const newWorld = await createWorlds()
const mail = 'requests: { mail: { from: privacy@example.se, folder: letters } }\n'

it('lists what was given up with its reason, and retries it once, told in the ledger', async () => {
  const world = await newWorld({ files: { 'stores.yaml': `${storesText}${mail}` }, closed: 0 })
  const { own } = world
  expect((await world.tell('dead-letters')).stdout).toBe('Nothing was given up.\n')
  const asked = 'requests submit --type erasure --email asa.lindqvist@post.example --identity-reason phoned'
  const id = String((await world.json(asked)).id)
  const requests = own.collection<{ _id: string; blocked?: object }>('requests')
  const at = new Date('2026-11-01T10:00:00Z')
  await requests.updateOne({ _id: id }, { $set: { blocked: { code: 'AGENT', detail: 'a detail', at } } })
  const letters = own.collection<{ _id: string }>('mails')
  const dead = {
    request: id,
    state: 'dead',
    createdAt: at,
    nextAt: at,
    attempts: 9,
    epoch: 9,
    failure: 'MAIL_FAILED',
  }
  await letters.insertOne({ _id: `${id}-receipt`, ...dead, letter: 'receipt' } as never)
  await letters.insertOne({
    ...{ _id: `${id}-completed-access`, ...dead, letter: 'completed-access' },
    createdAt: new Date(at.getTime() + 1),
  } as never)

  const listed = await world.tell('dead-letters')
  expect(listed).toMatchObject({ code: 0, stderr: '' })
  expect(listed.stdout).toMatch(/request +req-\S+ +2026-11-01 10:00 +AGENT/u)
  expect(listed.stdout).not.toMatch(/lindqvist|a detail/iu)
  const documents = (await world.json('dead-letters')) as unknown as { what: string; code: string }[]
  expect(documents.map(({ what, code }) => [what, code])).toEqual([
    ['request', 'AGENT'],
    ['letter', 'MAIL_FAILED'],
    ['letter', 'MAIL_FAILED'],
  ])

  const retried = await world.tell('retry --all --json')
  expect(retried.code).toBe(3)
  expect(JSON.parse(retried.stdout)).toMatchObject([
    { what: 'request', id, detail: 'it goes on' },
    { what: 'letter', id: `${id}-receipt`, detail: 'the worker of requests sends it' },
    { what: 'letter', id: `${id}-completed-access`, code: 'USAGE' },
  ])
  expect(await letters.findOne({ _id: `${id}-receipt` })).toMatchObject({ state: 'waiting', attempts: 0 })
  expect((await requests.findOne({ _id: id }))?.blocked).toBeUndefined()
  const told = await own.collection('ledger').find({ 'event.kind': 'retried' }).toArray()
  expect(told.map(({ event }) => event)).toMatchObject([{ what: 'letter', id: `${id}-receipt` }])
  expect(await world.tell(`retry ${id}-receipt`)).toMatchObject({ code: 2, stdout: '' })
  for (const wrong of ['retry', `retry ${id} --all`])
    expect(await world.tell(wrong)).toMatchObject({ code: 2, stderr: expect.stringContaining('--all') })
})
