import { afterAll, beforeEach, expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { queueLetter } from '../../../src/requests/mails/queue-letter.ts'
import { sendMails } from '../../../src/requests/mails/send-mails.ts'
import type { DataRequest } from '../../../src/requests/model.ts'
import { moveTo } from '../../../src/requests/move.ts'
import { createWritingWorld } from '../../support/writing-world.ts'

const world = await createWritingWorld()
afterAll(() => world[Symbol.asyncDispose]())
const { context, mails, failures } = world
const never = new AbortController().signal
const minute = 1 / (24 * 60)

beforeEach(() => {
  mails.length = 0
  failures.length = 0
})

const revoke = async (request: DataRequest): Promise<void> => {
  await moveTo(
    context,
    request,
    { state: 'revoked', by: 'cli:anna', endedAt: context.run.clock() },
    'cli:anna',
  )
}
const stateOf = async ({ id }: DataRequest) =>
  (await context.mails.of(id)).map(({ letter, state, attempts, failure, sealed }) => ({
    letter,
    state,
    attempts,
    failure,
    sealed: sealed !== undefined,
  }))

test('a receipt goes out once, with the link that is not written in the request', async () => {
  const request = await world.add()
  const extras = { status: 'https://example.se/status/abc' }
  expect(await queueLetter(context, request, 'receipt', { extras })).toBe('queued')
  expect(await queueLetter(context, request, 'receipt', { extras })).toBe('told')
  expect(await sendMails(context, never)).toBe(1)
  expect(await sendMails(context, never)).toBe(0)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    to: 'asa.lindqvist@example.se',
    id: `${request.id}-receipt`,
    subject: `Vi har tagit emot din begäran ${request.reference}`,
    text: expect.stringContaining('https://example.se/status/abc'),
  })
  expect(await stateOf(request)).toEqual([
    { letter: 'receipt', state: 'sent', attempts: 1, failure: undefined, sealed: false },
  ])
})

test('nothing of the person lies open in it', async () => {
  const request = await world.add()
  await queueLetter(context, request, 'receipt', { extras: { status: 'https://example.se/secret' } })
  const stored = JSON.stringify(await context.mails.of(request.id))
  expect(stored).not.toMatch(/lindqvist|secret/)
  await sendMails(context, never)
})

test('what has not happened yet is not told; once it has, it is', async () => {
  const request = await world.add()
  await queueLetter(context, request, 'revoked')
  expect(await sendMails(context, never)).toBe(0)
  await revoke(request)
  await context.requests.destroySubject(request.id)
  world.advance(minute)
  expect(await sendMails(context, never)).toBe(1)
  expect(mails[0]?.subject).toBe(`Din begäran ${request.reference} är återkallad`)
})

test('what never happens is given up after a day, and can be written anew', async () => {
  const request = await world.add()
  await queueLetter(context, request, 'revoked')
  await sendMails(context, never)
  world.advance(1.1)
  await sendMails(context, never)
  expect(await stateOf(request)).toEqual([
    { letter: 'revoked', state: 'dead', attempts: 2, failure: 'not-yet', sealed: false },
  ])
  await queueLetter(context, request, 'revoked')
  await revoke(request)
  expect(await sendMails(context, never)).toBe(1)
})

test('a server that is away is tried again, later each time; one that refuses is not', async () => {
  const [away, refused] = [await world.add(), await world.add()]
  failures.push(new AppError('MAIL_FAILED', 'away'), new AppError('MAIL_REFUSED', 'no'))
  await queueLetter(context, away, 'receipt')
  world.advance(minute / 60)
  await queueLetter(context, refused, 'receipt')
  expect(await sendMails(context, never)).toBe(0)
  expect(await stateOf(away)).toMatchObject([{ state: 'waiting', failure: 'MAIL_FAILED', sealed: true }])
  expect(await stateOf(refused)).toMatchObject([{ state: 'dead', failure: 'MAIL_REFUSED', sealed: false }])
  expect((await context.mails.dead(10)).map(({ request }) => request)).toContain(refused.id)
  world.advance(minute)
  expect(await sendMails(context, never)).toBe(1)
})

test('a process that dies in the middle leaves the letter to the next, and comes back too late itself', async () => {
  const request = await world.add()
  await queueLetter(context, request, 'receipt')
  const now = context.run.clock()
  const taken = await context.mails.take(now, new Date(now.getTime() + 120_000))
  expect(taken).toMatchObject({ request: request.id, epoch: 1 })
  expect(await sendMails(context, never)).toBe(0)
  world.advance(3 * minute)
  expect(await sendMails(context, never)).toBe(1)
  expect(taken && (await context.mails.finish(taken.id, taken.epoch, { state: 'sent' }))).toBe(false)
})

test('two workers at once send each letter once', async () => {
  for (let count = 0; count < 8; count += 1) await queueLetter(context, await world.add(), 'receipt')
  const sent = await Promise.all([sendMails(context, never), sendMails(context, never)])
  expect(sent.reduce((sum, each) => sum + each)).toBe(8)
  expect(new Set(mails.map(({ id }) => id)).size).toBe(8)
})

test('nobody to write to, or no way to', async () => {
  const request = await world.add({}, { phones: ['+46701740605'] })
  expect(await queueLetter(context, request, 'receipt')).toBe('no-address')
  const { mail: _, ...settings } = context.settings
  expect(await queueLetter({ ...context, settings }, await world.add(), 'receipt')).toBe('no-mail')
  expect(await context.mails.of(request.id)).toEqual([])
})
