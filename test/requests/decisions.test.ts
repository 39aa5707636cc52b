import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  answerOf,
  denyRequest,
  extendRequest,
  queueAnswer,
  revokeRequest,
  sendAnswer,
} from '../../src/requests/decisions.ts'
import { sendMails } from '../../src/requests/mails/send-mails.ts'
import type { DataRequest, RequestIn } from '../../src/requests/model.ts'
import { moveTo } from '../../src/requests/move.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { createWritingWorld, worldStart } from '../support/writing-world.ts'

const world = await createWritingWorld()
afterAll(() => world[Symbol.asyncDispose]())
const { context, mails } = world
const never = new AbortController().signal

beforeEach(async () => {
  // What the test before left on its way.
  await sendMails(context, never)
  mails.length = 0
})

const decided = (request: DataRequest, what: string) => ({
  kind: 'request-decided',
  request: request.id,
  what,
  by: 'cli:anna',
})
const notifying = {
  state: 'notifying',
  identity: { method: 'attested', at: worldStart, by: 'sender:webshop' },
  round: 1,
  found: [],
} as const

describe('deny', () => {
  test('ends it, tells the person why, and destroys their data', async () => {
    const request = await world.add()
    const note = 'The same was decided in May.'
    expect(await denyRequest(context, request.id, { by: 'cli:anna', reason: 'excessive', note })).toBe(
      'queued',
    )
    expect(await world.of(request.id)).toMatchObject({
      state: 'refused',
      reason: 'excessive',
      note,
      by: 'cli:anna',
    })
    expect(await context.requests.sealed(request.id)).toBeUndefined()
    expect(world.events()).toContainEqual(decided(request, 'refused'))
    expect(await sendMails(context, never)).toBe(1)
    expect(mails[0]).toMatchObject({ to: 'asa.lindqvist@example.se' })
    expect(mails[0]?.text).toContain('artikel 12.5')
    expect(mails[0]?.text).toContain(note)
    expect(mails[0]?.text).toContain('domstol')
  })

  test.each([
    ['applying', 'it is carried through now'],
    ['verifying', 'it is carried through now'],
    ['completed', 'is completed already'],
  ] as const)('not when it is %s', async (state, message) => {
    const request = await world.add({
      ...notifying,
      state,
      ...(state === 'completed' ? { endedAt: worldStart } : {}),
    } as Partial<DataRequest>)
    await expect(denyRequest(context, request.id, { by: 'cli:anna', reason: 'unfounded' })).rejects.toThrow(
      message,
    )
    expect(await context.requests.sealed(request.id)).toBeDefined()
    expect(await context.mails.of(request.id)).toEqual([])
  })

  test('two at once: one word counts, and one letter goes out', async () => {
    const request = await world.add()
    const results = await Promise.allSettled([
      denyRequest(context, request.id, { by: 'cli:anna', reason: 'unfounded' }),
      revokeRequest(context, request.id, 'cli:bo'),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sendMails(context, never)).toBe(1)
  })
})

test('revoke ends the pause too', async () => {
  const request = await world.add({ pauses: [{ from: worldStart }] })
  await revokeRequest(context, request.id, 'cli:anna')
  expect(await world.of(request.id)).toMatchObject({
    state: 'revoked',
    by: 'cli:anna',
    pauses: [{ from: worldStart, to: context.run.clock() }],
  })
})

describe('extend', () => {
  test('once, by two months from receipt, and the person is told', async () => {
    const request = await world.add()
    const extension = { by: 'cli:anna', reason: 'tre system att söka i' }
    const { due, mail } = await extendRequest(context, request.id, extension)
    expect(mail).toBe('queued')
    expect(due.toISOString()).toBe('2026-12-07T22:59:59.999Z')
    expect(await world.of(request.id)).toMatchObject({ state: 'received', due, extension })
    await sendMails(context, never)
    expect(mails[0]?.text).toContain('tre system att söka i')
    expect(mails[0]?.text).toContain('7 december 2026')
    expect(world.events()).toContainEqual(decided(request, 'extended'))
    await expect(extendRequest(context, request.id, extension)).rejects.toThrow('was extended already')
  })

  test('not after the first month, and not without a reason', async () => {
    const request = await world.add()
    await expect(extendRequest(context, request.id, { by: 'cli:anna', reason: ' ' })).rejects.toThrow(
      '--reason',
    )
    world.advance(40)
    await expect(extendRequest(context, request.id, { by: 'cli:anna', reason: 'late' })).rejects.toThrow(
      'within the first month only',
    )
    world.advance(-40)
  })
})

describe('answer', () => {
  test('as it stands, and sent once more when asked for', async () => {
    const request = await world.add()
    expect((await answerOf(context, request.id)).subject).toBe(
      `Vi har tagit emot din begäran ${request.reference}`,
    )
    expect(await sendAnswer(context, request.id, 'cli:anna')).toBe('queued')
    expect(await sendAnswer(context, request.id, 'cli:anna')).toBe('queued')
    expect(await sendMails(context, never)).toBe(2)
    expect(world.events()).toContainEqual(decided(request, 'answered'))
  })

  test('of one that is about to end goes out when it has', async () => {
    const found = [{ store: storeId('helpdesk'), found: 2, erased: 1, anonymised: 1, withheld: [] }]
    const request = (await world.add({
      ...notifying,
      found,
    } as Partial<DataRequest>)) as RequestIn<'notifying'>
    await queueAnswer(context, request, 'completed')
    expect(await sendMails(context, never)).toBe(0)
    const { identity, round } = request
    await moveTo(context, request, {
      ...{ state: 'completed', identity, round, found: request.found },
      endedAt: context.run.clock(),
      certificate: 'c',
    })
    await context.requests.destroySubject(request.id)
    world.advance(1 / 24)
    expect(await sendMails(context, never)).toBe(1)
    expect(mails[0]?.subject).toBe(`Dina uppgifter är raderade – begäran ${request.reference}`)
  })
})

test('an unknown request', async () => {
  await expect(answerOf(context, 'req-none' as never)).rejects.toThrow('no request req-none')
})
