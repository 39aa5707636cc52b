import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { readEntry, takeEntry, takeMessage } from '../../src/requests/intake.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { noteMissed } from '../../src/requests/note-accepted.ts'
import { readStatusCode, statusCodeOf, statusDigest } from '../../src/requests/status-code.ts'
import { Crash, createFaults } from '../support/faults.ts'
import { createRequestWorld } from '../support/request-world.ts'

const world = await createRequestWorld()
const { context } = world
const queue = (source?: string) => ({ via: 'queue' as const, ...(source === undefined ? {} : { source }) })

const accepted = async (...args: Parameters<typeof world.token>): Promise<DataRequest> => {
  const taken = await takeMessage(context, await world.token(...args), queue())
  if (taken.outcome !== 'accepted') throw new Error(`it was ${taken.outcome}`)
  return taken.request
}

const open = async ({ id }: DataRequest) => {
  const sealed = await context.requests.sealed(id)
  return sealed && context.keys.openSubject(context.keys.openSubjectKey(sealed.key), sealed.subject)
}

describe('a message that is in order', () => {
  it('is written down before it is answered, its person sealed', async () => {
    const subject = {
      emails: ['asa.lindqvist@example.se', ' asa.lindqvist@example.se '.trim()],
      phones: ['+46 70 174 06 99'],
      names: ['Åsa Lindqvist'],
      ids: [{ store: 'helpdesk', id: '665f1c0e8b3e4a0012345678' }],
    }
    const token = await world.token({ request: { subject, received_at: '2026-11-27T20:00:00Z' } })
    const taken = await takeMessage(context, token, queue('1@2'))
    if (taken.outcome !== 'accepted') throw new Error(`it was ${taken.outcome}`)
    const { request, statusCode } = taken
    expect(request).toMatchObject({
      id: expect.stringMatching(/^req-2026-11-28-[0-9a-f]{12}$/),
      version: 0,
      state: 'identity-proven',
      sender: 'webshop',
      stores: ['helpdesk'],
      receivedAt: new Date('2026-11-27T20:00:00Z'),
      acceptedAt: context.run.clock(),
      // The 27th is a Sunday, and the 28th as good as any.
      due: new Date('2026-12-28T22:59:59.999Z'),
      identity: { method: 'attested', at: context.run.clock(), by: 'sender:webshop' },
      steps: [{ state: 'received' }, { state: 'identity-proven' }],
    })
    expect(await context.requests.request(request.id)).toEqual(request)
    expect(await open(request)).toEqual({
      ...subject,
      emails: ['asa.lindqvist@example.se'],
      usernames: [],
      values: [],
      changes: [],
    })
    expect(await context.requests.byStatusDigest([statusDigest(context.keys, statusCode)])).toEqual(request)
    expect(await world.events()).toContainEqual({
      kind: 'request-accepted',
      request: request.id,
      type: 'erasure',
      sender: 'webshop',
    })
    expect('identity' in request && request.identity).not.toHaveProperty('reason')
    expect(await world.everything()).not.toMatch(/lindqvist|Åsa|174 06|665f1c0e|BankID/i)
    expect(await world.everything()).not.toContain(statusCode)
  })

  it.each([
    ['says nothing of identity', { request: { identity: undefined } }, undefined],
    ['comes from one whose word is not believed', { iss: 'crm' }, world.crm],
  ])('waits for proof when it %s', async (_, more, sender) => {
    const request = await accepted(more, sender)
    expect(request.state).toBe('received')
    expect(request.steps).toHaveLength(1)
    expect(request).not.toHaveProperty('identity')
  })

  it('was received when it was signed, and is answered in English, where it says neither', async () => {
    const request = await accepted({ request: { received_at: undefined, locale: undefined } })
    expect(request).toMatchObject({ receivedAt: context.run.clock(), locale: 'en-GB' })
  })

  it('has the digest of another that asks the same of the same person, and of no other', async () => {
    const digest = async (request: Readonly<Record<string, unknown>>): Promise<string> =>
      (await accepted({ request })).subjectDigest
    const person = { emails: ['Asa.Lindqvist@Gmail.com'], phones: ['070-174 06 99'] }
    const same = await digest({ subject: person })
    expect(await digest({ subject: { emails: ['asalindqvist+x@gmail.com'], phones: ['070 1740699'] } })).toBe(
      same,
    )
    expect(await digest({ subject: person, stores: ['helpdesk'] })).toBe(same)
    for (const other of [
      { subject: { ...person, emails: ['asa@example.se'] } },
      { subject: { ...person, names: ['Åsa'] } },
      { subject: person, type: 'rectification', changes: [{ from: 'a', to: 'b' }] },
    ])
      expect(await digest(other)).not.toBe(same)
  })
})

describe('a message that comes again', () => {
  it('is known by what says nothing of how its sender called message and job', async () => {
    const token = await world.token({ jti: 'erase-asa.lindqvist' })
    const job = queue('asa.lindqvist@example.se@1')
    const first = await takeMessage(context, token, job)
    expect(await takeMessage(context, token, job)).toEqual({ ...first, outcome: 'again' })
    const other = await takeMessage(context, token, queue('2'))
    expect(other).toMatchObject({ outcome: 'refused', message: { reason: 'replayed' } })
    const crm = await world.token({ iss: 'crm', jti: 'erase-asa.lindqvist' }, world.crm)
    expect(await takeMessage(context, crm, queue('3'))).toMatchObject({ outcome: 'accepted' })
    expect(await world.everything()).not.toContain('lindqvist')
  })

  it('with the same job is the same request, and is noted where that was missed', async () => {
    const token = await world.token()
    const first = await takeMessage(context, token, queue('job-7@1'))
    const again = await takeMessage(context, token, queue('job-7@1'))
    expect(again).toEqual({ ...first, outcome: 'again' })
  })

  it('with another job, or by another way, is a replay', async () => {
    const token = await world.token()
    await takeMessage(context, token, queue('job-8@1'))
    const before = await context.requests.countRefused()
    for (const arrival of [queue('job-9@2'), queue(), { via: 'http' } as const])
      expect(await takeMessage(context, token, arrival)).toMatchObject({
        outcome: 'refused',
        message: { reason: 'replayed', sender: 'webshop', via: arrival.via },
      })
    const after = await context.requests.countRefused()
    expect(after.replayed).toBe((before.replayed ?? 0) + 3)
  })
})

describe('a process that dies while a message is taken up', () => {
  it.each([
    ['before the database has it', 1, 'before', 0],
    ['before it can say so', 1, 'after', 1],
    ['before the ledger is told', 2, 'before', 1],
    ['after that', 2, 'after', 1],
    ['before that is noted', 3, 'before', 1],
    ['at the very end', 3, 'after', 1],
  ] as const)(
    '%s leaves one entry in the ledger, or none with no request',
    async (_, call, when, entries) => {
      const faults = createFaults()
      const run = { ...context.run, ledger: faults.around('ledger', context.run.ledger) }
      const dying = { ...context, run, requests: faults.around('requests', context.requests) }
      const reference = `crash-${call}-${when}`
      const token = await world.token({ request: { reference } })
      faults.failAt(call, when)
      await expect(takeMessage(dying, token, { via: 'http' })).rejects.toThrow(Crash)
      expect(faults.calls).toEqual(['requests.accept', 'ledger.appendOnce', 'requests.noted'].slice(0, call))
      // As the sweep of the workers does, several of them at once.
      await Promise.all([noteMissed(context), noteMissed(context)])
      await noteMissed(context)
      const [request] = await context.requests.byReference(reference)
      const events = (await world.events()).filter(
        event => 'request' in event && event.request === request?.id,
      )
      expect(events).toEqual(
        request
          ? [{ kind: 'request-accepted', request: request.id, type: 'erasure', sender: 'webshop' }]
          : [],
      )
      expect(events).toHaveLength(entries)
      expect(await context.requests.unnoted(9)).toEqual([])
    },
  )

  it('is no reason to refuse it: a ledger that is away is told later', async () => {
    const away = async (): Promise<never> => {
      throw new AppError('STORE_UNREACHABLE', 'own database: not reachable just now')
    }
    const run = { ...context.run, ledger: { ...context.run.ledger, appendOnce: away } }
    const taken = await takeMessage({ ...context, run }, await world.token(), queue())
    if (taken.outcome !== 'accepted') throw new Error(`it was ${taken.outcome}`)
    expect((await context.requests.unnoted(9)).map(({ id }) => id)).toEqual([taken.request.id])
    await noteMissed(context)
    expect((await world.events()).at(-1)).toMatchObject({
      kind: 'request-accepted',
      request: taken.request.id,
    })
  })
})

describe('a message that is not in order', () => {
  it.each([
    ['cannot be read', async () => 'hello', 'unreadable', undefined],
    [
      'names a store that is not there',
      () => world.token({ request: { stores: ['helpdesk', 'crm'] } }),
      'invalid-claims',
      'request.stores.1: no store is called so',
    ],
    [
      'names a person of one',
      () => world.token({ request: { subject: { ids: [{ store: 'crm', id: '1' }] } } }),
      'invalid-claims',
      'request.subject.ids.0.store: no store is called so',
    ],
    [
      'uses a reference twice',
      async () => {
        const { reference } = await accepted()
        return world.token({ request: { reference } })
      },
      'invalid-claims',
      'request.reference: an earlier request of this sender has it',
    ],
  ])('is noted with its reason when it %s', async (_, token, reason, detail) => {
    const taken = await takeMessage(context, await token(), queue())
    expect(taken).toMatchObject({
      outcome: 'refused',
      message: { reason, via: 'queue', ...(detail ? { detail } : {}) },
    })
    expect((await context.requests.refused(50)).map(({ id }) => id)).toContain(
      taken.outcome === 'refused' && taken.message.id,
    )
    expect((await world.events()).at(-1)).toEqual({ kind: 'request-refused', reason })
  })

  it('is counted once for each job', async () => {
    const before = await context.requests.countRefused()
    for (const source of ['a@1', 'a@1', 'b@1']) await takeMessage(context, 'hello', queue(source))
    expect((await context.requests.countRefused()).unreadable).toBe((before.unreadable ?? 0) + 2)
  })

  it('leaves nothing of itself', async () => {
    const person = { emails: ['secret.person@example.se'], names: ['Hemlig Person'] }
    await takeMessage(context, await world.token({ aud: 'x', request: { subject: person } }), queue())
    await takeMessage(context, await world.token({ more: 'Hemlig', request: { subject: person } }), queue())
    expect(await world.everything()).not.toMatch(/secret\.person|hemlig/i)
  })
})

describe('what an operator enters', () => {
  const entry = { type: 'access', subject: { emails: ['asa@example.se'] } }

  it('is taken up in their name, and gets a reference where it has none', async () => {
    const read = readEntry(context, entry)
    if (!('request' in read)) throw new Error(read.problem)
    const { request, statusCode } = await takeEntry(context, { request: read.request, by: 'cli:anna' })
    expect(request).toMatchObject({ state: 'received', sender: 'cli:anna', type: 'access' })
    expect(request.reference).toMatch(/^entry-[0-9a-f]{12}$/)
    expect(readStatusCode(statusCode)).toBe(statusCode)
  })

  it('is proven by their word, with a reason', async () => {
    const read = readEntry(context, { ...entry, reference: 'A-1', received_at: '2026-11-01T00:00:00Z' })
    if (!('request' in read)) throw new Error(read.problem)
    const given = { request: read.request, by: 'cli:anna', identityReason: 'showed a passport' }
    expect((await takeEntry(context, given)).request).toMatchObject({
      state: 'identity-proven',
      reference: 'A-1',
      receivedAt: new Date('2026-11-01T00:00:00Z'),
      identity: { method: 'operator', by: 'cli:anna', reason: 'showed a passport' },
    })
    await expect(takeEntry(context, given)).rejects.toMatchObject({ code: 'USAGE' })
    await expect(takeEntry(context, { ...given, by: 'cli:bo' })).resolves.toBeDefined()
  })

  it.each([
    [{ ...entry, type: 'oblivion' }, /^type: /],
    [{ ...entry, subject: { names: ['Åsa'] } }, /^subject: emails or ids must hold something$/],
    [{ ...entry, stores: ['crm'] }, /^stores\.0: no store is called so$/],
    [{ ...entry, received_at: '2026-11-29T00:00:00Z' }, /^received_at: lies in the future$/],
  ])('is checked as messages are: %j', (written, problem) => {
    const read = readEntry(context, written)
    expect('problem' in read && read.problem).toMatch(problem)
  })
})

describe('the code of the status page', () => {
  it('follows from the request, and is read as people type it', async () => {
    const request = await accepted()
    const code = statusCodeOf(context.keys, request)
    expect(code).toMatch(/^[A-Z2-7]{26}$/)
    expect(readStatusCode(` ${code.toLowerCase().slice(0, 13)}-${code.slice(13)}`)).toBe(code)
    expect(statusDigest(context.keys, code)).toBe(request.statusDigest)
    for (const none of ['', code.slice(1), `${code}A`, code.replace(/./, '1'), 'A'.repeat(9999)])
      expect(readStatusCode(none)).toBeUndefined()
  })
})
