import { afterAll, expect, it } from 'vitest'
import { pauseAll, resumeAll } from '../../src/runs/pause.ts'
import { createRequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const world = await createRequestWorld()
afterAll(() => world[Symbol.asyncDispose]())

it('while everything is paused an erasure is searched for and planned, changes nothing, and says what it waits for', async () => {
  const { desk, context } = world
  const person = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' }
  await fillDesk(desk)
  const { account, group } = await addPerson(desk, person)
  await addTicket(desk, {
    uid: 1,
    owner: account,
    group,
    person,
    closedDate: new Date('2026-05-04T09:00:00Z'),
  })
  const stored = async () =>
    JSON.stringify([
      await desk.collection('tickets').find().toArray(),
      await desk.collection('accounts').find().toArray(),
    ])
  const before = await stored()
  await pauseAll(context.run, 'cli:anna')
  const id = await world.submit({ type: 'erasure', subject: { emails: [person.email] } })
  await world.advance()
  await world.advance()
  expect(await stored()).toBe(before)
  expect(await world.request(id)).toMatchObject({ state: 'applying', waiting: { code: 'PAUSED' } })
  expect((await world.request(id)).blocked).toBeUndefined()
  await resumeAll(context.run, 'cli:anna')
  await world.advance()
  expect(await world.request(id)).toMatchObject({ state: 'completed' })
  expect(await stored()).not.toMatch(/lindqvist/iu)
})
