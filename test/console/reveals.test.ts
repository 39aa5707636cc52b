import { expect, it } from 'vitest'
import { addPage } from '../../src/console/guard.ts'
import { pageOf } from '../../src/console/layout.tsx'
import { openConsoleDesk } from '../../src/console/open-desk.ts'
import { RevealedNote, RevealForm } from '../../src/console/reveal-form.tsx'
import { addReveal } from '../../src/console/reveals.ts'
import { AppError } from '../../src/errors.ts'
import { planId } from '../../src/runs/model.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { type ConsoleWorld, createConsoleWorlds } from './console-world.ts'

const newWorld = await createConsoleWorlds()

const told = async (world: ConsoleWorld): Promise<unknown[]> =>
  (await world.own.collection('ledger').find({ 'event.kind': 'revealed' }).toArray()).map(
    ({ event }) => event,
  )

/** A screen that shows one record, and says what the ledger held by the time it was asked to. */
const withScreen = async () => {
  const world = await newWorld()
  const desk = await openConsoleDesk(world.app, new AbortController().signal)
  const heldThen: number[] = []
  const url = '/shown/:plan'
  addPage(world.server, desk, {
    ...{ url, needs: 'see' },
    async show(visit, { plan = '' }) {
      const form = { action: `/shown/${plan}`, id: '1', fields: { record: '17' } }
      return pageOf(visit, { title: 'One', children: RevealForm({ visit, ...form }) })
    },
  })
  addReveal(world.server, desk, {
    url,
    async what(form, { plan = '' }) {
      const record = form.get('record') ?? ''
      if (record !== '17') throw new AppError('NOT_FOUND', 'no such record')
      return { store: storeId('helpdesk'), kind: 'ticket', record: recordId(record), plan: planId(plan) }
    },
    async show(visit, { record }) {
      heldThen.push((await told(world)).length)
      return pageOf(visit, { title: `Åsa Lindqvist (${record})`, children: RevealedNote({ visit }) })
    },
  })
  return { world, heldThen }
}

it('are in the ledger before anything is shown, without what was shown, and kept by nobody', async () => {
  const { world, heldThen } = await withScreen()
  const anna = await world.signedIn('anna', ['operator'])
  const { text } = await anna.get('/shown/p1')
  expect(text).toContain('<input type="hidden" name="record" value="17"/>')
  expect(text).toContain('<option value="detection">Something was masked wrongly, or missed</option>')
  const answer = await anna.send('/shown/p1', { record: '17', reason: 'detection' })
  expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Åsa Lindqvist (17)')])
  expect(answer.text).toContain('The ledger says so.')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(heldThen).toEqual([1])
  expect(await told(world)).toEqual([
    {
      ...{ kind: 'revealed', store: 'helpdesk', of: 'ticket', record: '17', plan: 'p1' },
      ...{ reason: 'detection', by: 'console:anna' },
    },
  ])
  // The address is that of the page before, which shows nothing.
  expect((await anna.get('/shown/p1')).text).not.toContain('Lindqvist')
})

it('need a reason that is one, a record that is there, and the secret of the session', async () => {
  const { world, heldThen } = await withScreen()
  const anna = await world.signedIn('anna', ['approver'])
  for (const reason of ['', 'Åsa Lindqvist asked', 'constructor']) {
    const { status, text } = await anna.send('/shown/p1', { record: '17', reason })
    expect([status, text]).toEqual([422, expect.stringContaining('nothing was shown')])
    expect(text).not.toContain('Lindqvist')
  }
  expect((await anna.send('/shown/p1', { record: '18', reason: 'request' })).status).toBe(404)
  expect((await anna.send('/shown/p1', { record: '17', reason: 'request', csrf: 'x' })).status).toBe(403)
  expect([heldThen, await told(world)]).toEqual([[], []])
})

it.each(['viewer', 'admin', 'auditor'] as const)('are refused to a %s', async role => {
  const { world, heldThen } = await withScreen()
  const person = await world.signedIn('bo', [role])
  expect((await person.get('/shown/p1')).text).not.toContain('Show the personal data')
  expect((await person.send('/shown/p1', { record: '17', reason: 'incident' })).status).toBe(403)
  expect([heldThen, await told(world)]).toEqual([[], []])
})
