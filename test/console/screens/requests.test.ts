import { userInfo } from 'node:os'
import { decodeJwt } from 'jose'
import { ObjectId } from 'mongodb'
import { expect, it } from 'vitest'
import { workOnce } from '../../../src/request-jobs.ts'
import { policyText } from '../../cli/cli-world.ts'
import { addPerson } from '../../support/small-desk.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const files = { 'support.yaml': policyText({ approval: 'other-person' }) }
const patience = { timeout: 50_000, interval: 500 }

/** Entered on the command line by whoever runs this. */
const submit = async (world: ConsoleWorld, ...more: readonly string[]): Promise<string> => {
  const person = ['--email', 'asa.lindqvist@post.example', '--name', 'Åsa Lindqvist']
  return String((await world.json(['requests', 'submit', '--type', 'erasure', ...person, ...more])).id)
}

/** Until the page says it, with everything done meanwhile that a worker would do. */
const untilTold = async (world: ConsoleWorld, person: Person, id: string, text: string): Promise<void> => {
  await expect
    .poll(async () => {
      await workOnce(world.app.requests(), world.app.log, new AbortController().signal)
      return (await person.get(`/requests/${id}`)).text
    }, patience)
    .toContain(text)
}

it('are approved by another person than whoever entered them, carried out, and end with a certificate', async () => {
  const world = await newWorld({ files })
  const bo = await world.signedIn('bo', ['approver'])
  const same = await world.signedIn(userInfo().username, ['approver'])
  const id = await submit(world, '--identity-reason', 'seen')
  await untilTold(world, bo, id, 'Approve the request')
  expect((await bo.get('/requests')).text).toContain(`href="/requests/${id}"`)

  await same.get(`/requests/${id}`)
  const own = await same.send(`/requests/${id}/approve`, {})
  expect([own.status, own.text]).toEqual([
    409,
    expect.stringContaining('whoever entered it may not approve it'),
  ])
  expect((await bo.send(`/requests/${id}/approve`, {})).to).toBe(`/requests/${id}?done=approved`)
  await untilTold(world, bo, id, 'Download the certificate')

  const { text, headers } = await bo.get(`/requests/${id}/certificate`)
  expect(headers['content-disposition']).toBe(`attachment; filename="${id}.jws"`)
  expect(decodeJwt(text)).toMatchObject({ request: id, type: 'erasure' })
  expect(await world.named()).toBe(0)
  expect((await bo.get(`/requests/${id}`)).text).not.toMatch(/lindqvist|post\.example/iu)
})

it('are identified, extended and refused, each told in the ledger and to nobody who may not', async () => {
  const world = await newWorld({ files })
  const [anna, bo] = [await world.signedIn('anna', ['operator']), await world.signedIn('bo', ['approver'])]
  const id = await submit(world)
  await anna.get(`/requests/${id}`)
  await bo.get(`/requests/${id}`)
  expect((await anna.send(`/requests/${id}/deny`, { reason: 'unfounded' })).status).toBe(403)
  expect((await bo.send(`/requests/${id}/extend`, { reason: 'many tickets' })).status).toBe(403)
  expect((await bo.send(`/requests/${id}/deny`, { reason: 'because' })).status).toBe(422)
  expect((await anna.send(`/requests/${id}/extend`, { reason: 'many tickets' })).to).toContain(
    'done=extended',
  )
  expect((await bo.send(`/requests/${id}/deny`, { reason: 'unfounded', note: 'as told' })).to).toContain(
    'done=refused',
  )
  expect((await bo.send(`/requests/${id}/deny`, { reason: 'unfounded' })).status).toBe(422)
  const told = await world.own
    .collection('ledger')
    .find({ 'event.request': id, 'event.by': /^console:/ })
    .sort({ _id: 1 })
    .toArray()
  expect(told.map(({ event }) => `${event.what ?? event.state} ${event.by}`)).toEqual([
    'extended console:anna',
    'refused console:bo',
    'refused console:bo',
  ])
})

it('are planned once more when the last match is decided on before the approval: nothing is kept because of it', async () => {
  const world = await newWorld({ files, closed: 1, open: 0 })
  const erik = { name: 'Erik Holmgren', email: 'erik@post.example', phone: '+46701740600' }
  const account = ObjectId.createFromTime(Date.parse('2019-02-01') / 1000)
  await addPerson(world.desk, erik, account)
  const anna = await world.signedIn('anna', ['operator'])
  const bo = await world.signedIn('bo', ['approver'])
  const id = await submit(world, '--identity-reason', 'seen', '--phone', erik.phone)
  await untilTold(world, bo, id, 'See the matches and decide')
  await anna.get(`/requests/${id}`)
  const settled = await anna.send(`/requests/${id}/settle`, {
    ...{ store: 'helpdesk', record: String(account), is: 'no' },
  })
  expect(settled.to).toBe(`/requests/${id}?done=settled`)
  await untilTold(world, bo, id, 'Approve the request')
  const plans = await world.own.collection('plans').find({ request: id }).sort({ version: 1 }).toArray()
  expect(plans.map(({ state }) => state)).toEqual(['rejected', 'planned'])
  await bo.send(`/requests/${id}/approve`, {})
  await untilTold(world, bo, id, 'Download the certificate')
  expect((await world.json(['requests', 'show', id])).state).toBe('completed')
  expect(await world.desk.collection('accounts').countDocuments({ email: erik.email })).toBe(1)
}, 120_000)
