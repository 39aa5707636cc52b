import { expect, it } from 'vitest'
import { type ConsoleWorld, createConsoleWorlds } from '../console-world.ts'

const newWorld = await createConsoleWorlds()

const idOf = (world: ConsoleWorld, at = 0): string => String(world.tickets[at])
const fields = (world: ConsoleWorld, at = 0) => ({ store: 'helpdesk', kind: 'ticket', id: idOf(world, at) })

const revealed = (world: ConsoleWorld): Promise<number> =>
  world.own.collection('ledger').countDocuments({ 'event.kind': 'revealed' })

it('show examples before and after with what is personal masked, and read the store for them alone', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['viewer'])
  const id = await world.plan()
  const page = (await anna.get(`/plans/${id}`)).text
  expect(page).toContain('Show examples')
  expect(page).not.toContain('lindqvist')
  const { status, text, headers } = await anna.send(`/plans/${id}/examples`, {})
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(text).toMatch(/tickets:subject/)
  expect(text).toMatch(/<mark class="personal">Å\*\*\* L\*\*\*<\/mark>/u)
  expect(text).toContain('<mark class="written">')
  expect(text).not.toMatch(/lindqvist|asa\.|0740699/iu)
  expect(text).not.toContain('Show the personal data')
  expect((await anna.send(`/plans/${id}/examples`, { turn: '1' })).status).toBe(200)
}, 180_000)

it('say of one record why it is in the plan, and show its data once the ledger was told', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  const { text } = await anna.send(`/plans/${id}/record`, { record: `helpdesk/ticket/${idOf(world)}` })
  expect(text).toContain('when the ticket was closed')
  expect(text).toContain('Due: anonymise')
  expect(text).toContain('6(1)(f). Test.')
  expect(text).not.toMatch(/lindqvist/iu)
  expect(await revealed(world)).toBe(0)

  const open = await anna.send(`/plans/${id}/record`, fields(world, 3))
  expect(open.text).toContain('This record is not in the plan.')
  expect(open.text).toContain('Kept: the ticket is not closed.')

  const shown = await anna.send(`/plans/${id}/reveal`, { ...fields(world), reason: 'decision' })
  expect(shown.text).toContain('<mark class="personal">Åsa Lindqvist</mark>')
  expect(await revealed(world)).toBe(1)
  // Of what the plan is not about nothing is shown, and for no reason nothing either.
  expect((await anna.send(`/plans/${id}/reveal`, { ...fields(world, 3), reason: 'decision' })).status).toBe(
    404,
  )
  expect((await anna.send(`/plans/${id}/reveal`, fields(world))).status).toBe(422)
  expect(await revealed(world)).toBe(1)
}, 180_000)

it('are listed with rule and due moment, page by page', async () => {
  const world = await newWorld({ closed: 130, open: 0 })
  const anna = await world.signedIn('anna', ['viewer'])
  const id = await world.plan()
  const first = (await anna.get(`/plans/${id}/records`)).text
  expect(first.match(/value="helpdesk\/ticket\//g)).toHaveLength(100)
  expect(first).toContain('1 May 2022')
  const next = /href="(\/plans\/[^"]+\/records\/1\.100)" rel="next"/.exec(first)?.[1] ?? ''
  const second = (await anna.get(next)).text
  expect(second.match(/value="helpdesk\/ticket\//g)).toHaveLength(30)
  expect(second).not.toContain('rel="next"')
  expect((await anna.get(`/plans/${id}/records/x`)).status).toBe(422)
}, 180_000)

it('are excepted by a hold with a reason and an end, told in the ledger, and released again', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  const of = { ...fields(world), why: 'court case 17' }
  expect((await anna.send(`/plans/${id}/hold`, { ...of, until: '2020-01-01' })).status).toBe(422)
  expect((await anna.send(`/plans/${id}/hold`, { ...of, until: 'soon' })).status).toBe(422)
  expect((await anna.send(`/plans/${id}/hold`, { ...of, why: ' ' })).status).toBe(422)
  const until = `${new Date().getUTCFullYear() + 1}-01-31`
  expect((await anna.send(`/plans/${id}/hold`, { ...of, until })).to).toBe(`/plans/${id}?done=held`)
  const [hold] = await world.app.context.runStore.holds()
  expect(hold?.until?.toISOString()).toBe(`${until}T23:00:00.000Z`)
  expect((await anna.get(`/plans/${id}?done=held`)).text).toContain('court case 17')
  const { text } = await anna.send(`/plans/${id}/record`, fields(world))
  expect(text).toContain('Held: court case 17')
  expect(text).toContain('held: nothing happens to it')

  // A plan that is made now says that it was left out.
  const later = await world.plan()
  const page = (await anna.get(`/plans/${later}`)).text
  expect(page).toContain('Due, and left out when the plan was made')
  expect(page).toContain(idOf(world))
  expect((await anna.send(`/plans/${later}/release`, { hold: hold?.id ?? '' })).to).toContain('released')
  expect(await world.app.context.runStore.holds()).toEqual([])
  const told = await world.own
    .collection('ledger')
    .find({ 'event.kind': /^hold-/ })
    .toArray()
  expect(told.map(({ event }) => `${event.kind} ${event.by}`)).toEqual([
    'hold-added console:anna',
    'hold-released console:anna',
  ])
}, 180_000)

it('warn when the plan is old, too old, or made under what the policy no longer says', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['viewer'])
  const id = await world.plan()
  expect((await anna.get(`/plans/${id}`)).text).toContain('To be started by')
  const age = (hours: number) =>
    world.own
      .collection<{ _id: string }>('plans')
      .updateOne({ _id: id }, { $set: { createdAt: new Date(Date.now() - hours * 3_600_000) } })
  await age(13)
  expect((await anna.get(`/plans/${id}`)).text).toContain('more than twelve hours old')
  await age(25)
  expect((await anna.get(`/plans/${id}`)).text).toContain('too old to be started')
  await world.own
    .collection<{ _id: string }>('plans')
    .updateOne({ _id: id }, { $set: { policyDigest: 'another' } })
  expect((await anna.get(`/plans/${id}`)).text).toContain('The policy has changed since')
}, 180_000)
