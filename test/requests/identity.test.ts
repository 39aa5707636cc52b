import { afterAll, describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { askForAnotherCode } from '../../src/requests/another-code.ts'
import { askForCode, checkCode, needsCode, proveByOperator } from '../../src/requests/identity.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { createWritingWorld } from '../support/writing-world.ts'

const world = await createWritingWorld()
afterAll(() => world[Symbol.asyncDispose]())
const { context, mails } = world
const never = new AbortController().signal
const onRecord = ['asa@work.example.se', 'old@example.se']
const minutes = (count: number): number => count / (24 * 60)

const asked = async (addresses: readonly string[] = onRecord): Promise<DataRequest> => {
  const request = await world.add()
  const moved = await askForCode(context, request, addresses, never)
  if (!moved) throw new Error('not moved')
  return moved
}
const codeIn = (text = ''): string => /^Din kod: (\S+)$/m.exec(text)?.[1] ?? ''

describe('asking for a code', () => {
  test('goes to the first address on record, and to none that the message names', async () => {
    const request = await asked()
    const mail = mails.at(-1)
    expect(mail?.to).toBe('asa@work.example.se')
    expect(codeIn(mail?.text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(request).toMatchObject({
      state: 'identity-asked',
      check: { attemptsLeft: 5, sent: 1 },
      pauses: [{ from: context.run.clock() }],
    })
    const code = codeIn(mail?.text)
    const stored = JSON.stringify(await world.of(request.id))
    expect(stored).not.toContain(code)
    expect(stored).not.toContain(code.replace('-', ''))
  })

  test('of an unknown person: the same to see, no mail, and no code that matches', async () => {
    const before = mails.length
    const known = await asked()
    const unknown = await asked([])
    expect(mails).toHaveLength(before + 1)
    const seen = ({ id, reference, subjectDigest, statusDigest, ...rest }: DataRequest): object => rest
    const blind = (request: DataRequest): unknown =>
      JSON.parse(
        JSON.stringify(seen(request), (key, value: unknown) => (key === 'codeDigest' ? 'digest' : value)),
      )
    expect(blind(unknown)).toEqual(blind(known))
    expect(await checkCode(context, unknown.id, '00000-00000')).toEqual(
      await checkCode(context, known.id, '00000-00000'),
    )
    expect(blind(await world.of(unknown.id))).toEqual(blind(await world.of(known.id)))
  })

  test('so many codes and no more; then an operator is waited for', async () => {
    let request: DataRequest | undefined = await asked()
    const before = mails.length
    for (let more = 0; more < 4; more += 1)
      request = request && (await askForCode(context, request, onRecord, never))
    expect(mails).toHaveLength(before + 2)
    expect(request).toMatchObject({
      state: 'identity-asked',
      check: { sent: 3 },
      blocked: { code: 'codes-used' },
    })
    expect(request?.pauses).toHaveLength(1)
  })

  test('a mail that does not get out does not count, and the deadline runs until one does', async () => {
    const request = await world.add()
    world.failures.push(new AppError('MAIL_FAILED', 'mail: the server did not take it'))
    await expect(askForCode(context, request, onRecord, never)).rejects.toThrow('did not take it')
    const failed = await world.of(request.id)
    expect(failed).toMatchObject({ state: 'identity-asked', check: { sent: 0 } })
    world.advance(minutes(30))
    const again = await askForCode(context, failed, onRecord, never)
    expect(again).toMatchObject({ check: { sent: 1 }, pauses: [{ from: context.run.clock() }] })
    expect(await checkCode(context, request.id, codeIn(mails.at(-1)?.text))).toEqual({ outcome: 'proven' })
  })

  test('whoever is slower sends nothing', async () => {
    const request = await world.add()
    const before = mails.length
    const results = await Promise.all([
      askForCode(context, request, onRecord, never),
      askForCode(context, request, onRecord, never),
    ])
    expect(results.filter(result => result !== undefined)).toHaveLength(1)
    expect(mails).toHaveLength(before + 1)
  })
})

describe('asking for another code', () => {
  const anew = async ({ id }: DataRequest): Promise<boolean> => {
    const isAsked = await askForAnotherCode(context, id)
    const request = await world.of(id)
    expect(needsCode(request)).toBe(isAsked)
    // What a worker does with those that need one.
    if (isAsked) await askForCode(context, request, onRecord, never)
    return isAsked
  }
  const useUp = async ({ id }: DataRequest): Promise<void> => {
    for (let attempt = 0; attempt < 5; attempt += 1) await checkCode(context, id, 'ZZZZZ-ZZZZZ')
  }

  test('is in vain while the one before is good, and works once it has expired or was used up', async () => {
    const request = await asked()
    expect(await anew(request)).toBe(false)
    const first = codeIn(mails.at(-1)?.text)
    world.advance(minutes(60))
    const before = mails.length
    expect(await anew(request)).toBe(true)
    expect(mails).toHaveLength(before + 1)
    expect(await world.of(request.id)).toMatchObject({
      check: { sent: 2, earlier: [request.steps.at(-1)?.at], attemptsLeft: 5, sentAt: context.run.clock() },
    })
    expect(await checkCode(context, request.id, first)).toMatchObject({ outcome: 'wrong' })
    expect(await checkCode(context, request.id, codeIn(mails.at(-1)?.text))).toEqual({ outcome: 'proven' })
    expect(await anew(request)).toBe(false)
    const { id } = request
    expect(world.events()).toContainEqual({
      ...{ kind: 'request-decided', request: id, what: 'code-asked', by: 'person' },
    })
  })

  test('so many a day, so many in all; then an operator is waited for', async () => {
    const request = await asked()
    await useUp(request)
    expect(await anew(request)).toBe(true)
    await useUp(request)
    expect(await anew(request)).toBe(false)
    world.advance(1)
    expect(await anew(request)).toBe(true)
    expect(await world.of(request.id)).toMatchObject({ check: { sent: 3 } })
    expect('blocked' in (await world.of(request.id))).toBe(false)
    world.advance(1)
    const before = mails.length
    expect(await anew(request)).toBe(false)
    expect(await world.of(request.id)).toMatchObject({ blocked: { code: 'codes-used' } })
    expect(await anew(request)).toBe(false)
    expect(mails).toHaveLength(before)
  })

  test('ten times at once sends one', async () => {
    const request = await asked()
    world.advance(minutes(60))
    const tries = await Promise.all(Array.from({ length: 10 }, () => askForAnotherCode(context, request.id)))
    expect(tries.filter(Boolean)).toHaveLength(1)
  })

  test('one that does not get out does not count, and is sent with the next look', async () => {
    const request = await asked()
    world.advance(minutes(60))
    world.failures.push(new AppError('MAIL_FAILED', 'mail: the server did not take it'))
    await expect(anew(request)).rejects.toThrow('did not take it')
    const failed = await world.of(request.id)
    expect(failed).toMatchObject({ check: { sent: 1, sentAt: request.steps.at(-1)?.at, earlier: [] } })
    expect(needsCode(failed)).toBe(true)
    expect(await askForAnotherCode(context, request.id)).toBe(false)
    expect(await askForCode(context, failed, onRecord, never)).toMatchObject({ check: { sent: 2 } })
    expect(needsCode(await world.of(request.id))).toBe(false)
  })

  test('an address that refuses mail is not tried for ever: an operator is waited for', async () => {
    const request = await world.add()
    world.failures.push(new AppError('MAIL_REFUSED', 'mail: the server refuses the recipient'))
    const moved = await askForCode(context, request, onRecord, never)
    expect(moved).toMatchObject({ check: { sent: 1 }, blocked: { code: 'mail-refused' } })
    expect(needsCode(await world.of(request.id))).toBe(false)
  })
})

describe('a code that is typed', () => {
  test.each([
    ['as it is written', (code: string) => code],
    ['in small letters, with blanks', (code: string) => ` ${code.toLowerCase().replace('-', ' ')} `],
    ['with the letter for the digit', (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('%s proves identity, ends the pause and moves the deadline', async (_, typed) => {
    const request = await asked()
    world.advance(2)
    world.advance(-2 + minutes(30))
    expect(await checkCode(context, request.id, typed(codeIn(mails.at(-1)?.text)))).toEqual({
      outcome: 'proven',
    })
    const proven = await world.of(request.id)
    expect(proven).toMatchObject({
      state: 'identity-proven',
      identity: { method: 'code', by: 'person', at: context.run.clock() },
      pauses: [{ to: context.run.clock() }],
    })
    expect('check' in proven).toBe(false)
    expect(proven.due > request.due).toBe(true)
    expect(world.events()).toContainEqual({
      kind: 'request-identity',
      request: request.id,
      method: 'code',
      by: 'person',
    })
    expect(await checkCode(context, request.id, codeIn(mails.at(-1)?.text))).toEqual({ outcome: 'none' })
  })

  test('is wrong so often and no more, right or not', async () => {
    const request = await asked()
    const code = codeIn(mails.at(-1)?.text)
    for (const attemptsLeft of [4, 3, 2, 1, 0, 0])
      expect(await checkCode(context, request.id, 'ZZZZZ-ZZZZZ')).toEqual({ outcome: 'wrong', attemptsLeft })
    expect(await checkCode(context, request.id, code)).toEqual({ outcome: 'wrong', attemptsLeft: 0 })
  })

  test('twenty guesses at once are still five', async () => {
    const request = await asked()
    const guesses = await Promise.allSettled(
      Array.from({ length: 20 }, (_, guess) => checkCode(context, request.id, `GUESS-${guess}`)),
    )
    const left = guesses.flatMap(guess =>
      guess.status === 'fulfilled' && guess.value.outcome === 'wrong' ? [guess.value.attemptsLeft] : [],
    )
    expect(left.filter(attempts => attempts > 0).sort()).toEqual([1, 2, 3, 4])
    expect(await world.of(request.id)).toMatchObject({ check: { attemptsLeft: 0 } })
  })

  test('the last of the last code leaves it to an operator', async () => {
    let request: DataRequest | undefined = await asked()
    for (let more = 0; more < 2; more += 1)
      request = request && (await askForCode(context, request, onRecord, never))
    for (let attempt = 0; request && attempt < 5; attempt += 1)
      await checkCode(context, request.id, 'ZZZZZ-ZZZZZ')
    expect(request && (await world.of(request.id))).toMatchObject({ blocked: { code: 'attempts-used' } })
  })

  test('too late', async () => {
    const request = await asked()
    const code = codeIn(mails.at(-1)?.text)
    world.advance(minutes(60))
    expect(await checkCode(context, request.id, code)).toEqual({ outcome: 'expired' })
  })

  test('of another request', async () => {
    await asked()
    const code = codeIn(mails.at(-1)?.text)
    const other = await asked([])
    expect(await checkCode(context, other.id, code)).toEqual({ outcome: 'wrong', attemptsLeft: 4 })
  })

  test('where none was asked for', async () => {
    const request = await world.add()
    expect(await checkCode(context, request.id, '12345')).toEqual({ outcome: 'none' })
  })
})

describe('an operator', () => {
  test('proves identity with a reason', async () => {
    const request = await asked()
    await proveByOperator(context, request.id, 'cli:anna', 'spoke to her on the number on record')
    expect(await world.of(request.id)).toMatchObject({
      state: 'identity-proven',
      identity: { method: 'operator', by: 'cli:anna', reason: 'spoke to her on the number on record' },
    })
    await expect(proveByOperator(context, request.id, 'cli:anna', 'again')).rejects.toThrow(
      'is identity-proven',
    )
  })

  test('not without one', async () => {
    const request = await asked()
    await expect(proveByOperator(context, request.id, 'cli:anna', '  ')).rejects.toThrow('--reason')
  })
})

test('without mail nobody is asked: an operator is waited for, and the deadline runs on', async () => {
  const { mail: _, ...settings } = context.settings
  const request = await world.add()
  const moved = await askForCode({ ...context, settings }, request, onRecord, never)
  expect(moved).toMatchObject({ state: 'identity-asked', blocked: { code: 'no-mail' }, pauses: [] })
})
