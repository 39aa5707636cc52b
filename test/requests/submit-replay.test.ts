import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RequestContext } from '../../src/requests/context.ts'
import { requestId } from '../../src/requests/model.ts'
import type { Returned } from '../../src/requests/returned.ts'
import { submitReplay } from '../../src/requests/submit-replay.ts'
import { ownDatabase } from '../support/own-database.ts'
import { asa, createTellingWorld, desk, tellingStart } from '../support/telling-world.ts'

const returned: Returned = {
  store: desk,
  request: requestId('req-2026-11-20-1'),
  subject: asa,
  contacts: 1,
  tickets: 0,
  texts: 0,
  doubtful: 0,
  cameBack: [],
}

const { client, database, empty } = await ownDatabase()
let context: RequestContext
beforeAll(async () => {
  const world = await createTellingWorld(database.outbox)
  const run = { ...world.context.run, random: (bytes: number) => randomBytes(bytes) }
  context = { ...world.context, run, requests: database.requestStore } as unknown as RequestContext
})
beforeEach(() => empty())

describe('a replay', () => {
  it('is an erasure whose person is known, and which is due like any other', async () => {
    const { request, isNew } = await submitReplay(context, returned, 'cli:anna')
    expect(isNew).toBe(true)
    expect(await database.requestStore.request(request.id)).toMatchObject({
      reference: 'replay-1-of-req-2026-11-20-1',
      sender: 'replay:cli:anna',
      type: 'erasure',
      state: 'identity-proven',
      stores: [desk],
      receivedAt: tellingStart,
      due: new Date('2026-12-28T22:59:59.999Z'),
      identity: { method: 'operator', by: 'cli:anna' },
    })
    const sealed = await database.requestStore.sealed(request.id)
    const key = context.keys.openSubjectKey(sealed?.key ?? '')
    expect(context.keys.openSubject(key, sealed?.subject ?? '')).toEqual(asa)
  })

  it('is made once while it is under way, and again for the next restore', async () => {
    const { request } = await submitReplay(context, returned, 'cli:anna')
    const again = await submitReplay(context, returned, 'worker')
    expect(again).toMatchObject({ isNew: false, request: { id: request.id } })
    const { identity: _, ...head } = request as typeof request & { readonly identity: unknown }
    await database.requestStore.move(request.version, {
      ...head,
      version: request.version + 1,
      state: 'revoked',
      by: 'cli:anna',
      endedAt: tellingStart,
    } as unknown as typeof request)
    const next = await submitReplay(context, returned, 'worker')
    expect(next).toMatchObject({ isNew: true, request: { reference: 'replay-2-of-req-2026-11-20-1' } })
  })

  it('is one of many that are made at once', async () => {
    const made = await Promise.allSettled([1, 2, 3, 4].map(() => submitReplay(context, returned, 'worker')))
    expect(made.filter(each => each.status === 'fulfilled' && each.value.isNew)).toHaveLength(1)
    expect(await client.db().collection('requests').countDocuments()).toBe(1)
  })
})
