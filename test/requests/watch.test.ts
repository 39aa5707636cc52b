import { afterAll, expect, test } from 'vitest'
import { askForCode } from '../../src/requests/identity.ts'
import { sendMails } from '../../src/requests/mails/send-mails.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { type WatchContext, watchDeadlines } from '../../src/requests/watch.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { createWritingWorld, worldStart } from '../support/writing-world.ts'

const world = await createWritingWorld()
afterAll(() => world[Symbol.asyncDispose]())
const never = new AbortController().signal
const warned: object[] = []
const reopened: string[] = []
const context: WatchContext = {
  ...world.context,
  warn: fields => void warned.push(fields),
  async reopen({ id }) {
    reopened.push(id)
  },
}
const located = {
  state: 'located',
  identity: { method: 'attested', at: worldStart, by: 'sender:webshop' },
  round: 1,
  found: [],
} as Partial<DataRequest>

test('alarms at 20 and 27 days, each once, with the id alone', async () => {
  const request = await world.add(located)
  await watchDeadlines(context)
  expect(warned).toEqual([])
  world.advance(20)
  await Promise.all([watchDeadlines(context), watchDeadlines(context)])
  await watchDeadlines(context)
  expect(warned).toEqual([{ request: request.id, days: 20 }])
  world.advance(7)
  await watchDeadlines(context)
  expect(warned).toHaveLength(2)
  expect(await world.of(request.id)).toMatchObject({ alarms: [20, 27], state: 'located' })
  expect(world.events()).toContainEqual({ kind: 'request-alarm', request: request.id, days: 27 })
  world.advance(-27)
})

test('proof that never comes: it expires, the person is told, their data are destroyed', async () => {
  const request = await world.add()
  await askForCode(context, request, ['asa@work.example.se'], never)
  world.advance(59)
  await watchDeadlines(context)
  expect(await world.of(request.id)).toMatchObject({ state: 'identity-asked', alarms: [] })
  world.advance(1)
  await watchDeadlines(context)
  expect(await world.of(request.id)).toMatchObject({ state: 'expired' })
  expect(await context.requests.sealed(request.id)).toBeUndefined()
  world.mails.length = 0
  await sendMails(context, never)
  expect(world.mails.map(({ subject }) => subject)).toEqual([`Din begäran ${request.reference} är avslutad`])
  world.advance(-60)
})

test('what a crash left of a person after the end is destroyed', async () => {
  const request = await world.add({
    state: 'revoked',
    by: 'cli:anna',
    endedAt: worldStart,
  } as Partial<DataRequest>)
  await watchDeadlines(context)
  expect(await context.requests.sealed(request.id)).toBeUndefined()
})

test.each([
  ['not-possible: no call of the desk changes what stands there', false],
  ['hold: case 7', true],
])('what is withheld as "%s" keeps the person’s data to be found by: %s', async (ground, isKept) => {
  const store = { store: storeId('helpdesk'), found: 1, erased: 0, anonymised: 0 }
  const request = await world.add({
    ...located,
    ...{ state: 'partly-withheld', endedAt: worldStart, certificate: 'x' },
    found: [{ ...store, withheld: [{ what: '1 ticket', ground }] }],
  } as Partial<DataRequest>)
  await watchDeadlines(context)
  expect((await context.requests.sealed(request.id)) !== undefined).toBe(isKept)
})

test('a request that the ledger was not told of is told of, once', async () => {
  const { id } = await world.add()
  await Promise.all([watchDeadlines(context), watchDeadlines(context)])
  await watchDeadlines(context)
  const told = world.events().filter(event => 'request' in event && event.request === id)
  expect(told).toEqual([{ kind: 'request-accepted', request: id, type: 'erasure', sender: 'webshop' }])
})

test('what was withheld until now is taken up, once for each request', async () => {
  const request = await world.add({
    ...located,
    state: 'partly-withheld',
    endedAt: worldStart,
    certificate: 'c',
  } as Partial<DataRequest>)
  const record = (id: string) => ({
    store: storeId('helpdesk'),
    kind: 'ticket' as const,
    id: recordId(id),
    role: 'own' as const,
    by: ['email' as const],
    doubtful: false,
    withheld: {
      ground: 'statute' as const,
      detail: 'bokföringslagen 7:2',
      until: new Date(worldStart.getTime() + 86_400_000),
    },
  })
  await context.requests.saveFound(request.id, 1, [record('1'), record('2')])
  await watchDeadlines(context)
  expect(reopened).toEqual([])
  world.advance(1)
  await watchDeadlines(context)
  expect(reopened).toEqual([request.id])
})
