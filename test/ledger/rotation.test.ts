import { describe, expect, it } from 'vitest'
import { chainOn, verifyEntries } from '../../src/ledger/chain.ts'
import { keyIdOf, type LedgerKeys, signCheckpoint } from '../../src/ledger/checkpoint.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import { exportLines, verifyExport } from '../../src/ledger/export.ts'
import type { KeyRotated } from '../../src/ledger/house-events.ts'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import { signRotation } from '../../src/ledger/rotation.ts'
import { held, moment, newKeys } from './events.ts'
import { createMemoryStore } from './memory-store.ts'

const said = { at: moment, by: 'cli:anna' }

/** As a key file has them: each follows on the one before, one of them is in use. */
const fileOf = (pairs: readonly LedgerKeys[], inUse = pairs.length): LedgerKeys => {
  const current = pairs[inUse - 1]
  if (!current) throw new Error('no such generation')
  return {
    ...current,
    generations: () =>
      pairs.map((pair, index) => {
        const before = pairs[index - 1]
        return before ? { ...pair, rotation: signRotation(before, pair, said) } : pair
      }),
  }
}

const [first, second, third] = [newKeys(), newKeys(), newKeys()]
const all = [first, second, third] as const

/** A ledger that lived through two rotations, by processes that had the key file of their time. */
const rotated = async () => {
  const store = createMemoryStore()
  for (const count of [1, 2, 3]) {
    const ledger = createLedger(store, fileOf(all.slice(0, count)), () => moment)
    await ledger.append(held(`hold ${count}`))
    await ledger.checkpoint()
  }
  return store
}

const linesOf = async (store: Awaited<ReturnType<typeof rotated>>): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of exportLines(store, third.publicKey)) lines.push(line)
  return lines
}

describe('a ledger whose key was replaced twice', () => {
  it('says so in two entries that both keys signed, and is signed by each key in its time', async () => {
    const store = await rotated()
    const events = store.stored.map(({ event }) => event)
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['hold-added', 'hold-added', 'key-rotated', 'hold-added', 'key-rotated'],
    ])
    expect((await store.checkpoints()).map(({ size, key }) => [size, key])).toEqual([
      [1, keyIdOf(first.publicKey)],
      [3, keyIdOf(second.publicKey)],
      [5, keyIdOf(third.publicKey)],
    ])
  })

  it.each([
    ['the first key', first],
    ['the second', second],
    ['the last', third],
  ])('is valid with %s alone, in the database and in a file', async (_, { publicKey }) => {
    const store = await rotated()
    const valid = { valid: true, rotations: 2, problems: [] }
    expect(verifyEntries(store.stored, await store.checkpoints(), publicKey)).toMatchObject(valid)
    expect(await verifyExport(await linesOf(store), publicKey)).toMatchObject(valid)
    expect(await verifyExport(await linesOf(store))).toMatchObject(valid)
  })

  it('is not with the key of somebody else', async () => {
    const { valid, problems } = await verifyExport(await linesOf(await rotated()), newKeys().publicKey)
    expect(valid).toBe(false)
    expect(problems[0]).toMatch(/^key [0-9a-f]{16} is none of the ledger's/)
  })

  it('is not when a file names another last key than its entries', async () => {
    const lines = await linesOf(await rotated())
    const changed = [...lines.slice(0, -1), JSON.stringify({ publicKey: first.publicKey })]
    expect((await verifyExport(changed, first.publicKey)).problems).toEqual([
      'the file names another public key than the last in its entries',
    ])
  })

  it('is told of each once, however many processes do it at once', async () => {
    const store = await rotated()
    const processes = [1, 2, 3].map(() => createLedger(store, fileOf([...all, newest]), () => moment))
    await Promise.all(processes.map(ledger => ledger.checkpoint()))
    expect(store.stored.filter(({ event }) => event.kind === 'key-rotated')).toHaveLength(3)
    expect(verifyEntries(store.stored, await store.checkpoints(), first.publicKey).valid).toBe(true)
  })
  const newest = newKeys()

  it('is signed by no process with an older key file, which is told what to do', async () => {
    const store = await rotated()
    const before = store.stored.length
    const behind = createLedger(store, fileOf([first, second]), () => moment)
    await expect(behind.checkpoint()).rejects.toMatchObject({
      code: 'KEY_UNKNOWN',
      retryable: true,
      message: expect.stringMatching(/copy the key file/),
    })
    expect(store.stored).toHaveLength(before)
    // One that knows the new key and has not begun to use it signs with it: the ledger says which.
    await createLedger(store, fileOf([...all], 2), () => moment).append(held('more'))
    await createLedger(store, fileOf([...all], 2), () => moment).checkpoint()
    expect((await store.checkpoints()).at(-1)?.key).toBe(keyIdOf(third.publicKey))
    expect(verifyEntries(store.stored, await store.checkpoints(), third.publicKey).valid).toBe(true)
  })
})

describe('a rotation that is none', () => {
  const problemsOf = (...events: readonly KeyRotated[]): readonly string[] => {
    const entries = chainOn(undefined, [held('a'), ...events], moment)
    return verifyEntries(entries, [], first.publicKey).problems
  }
  const good = signRotation(first, second, said)

  it.each([
    [
      'is signed by the old key alone',
      { ...good, signedByTo: good.signedByFrom },
      'did not sign that it follows',
    ],
    [
      'is signed by the new key alone',
      { ...good, signedByFrom: good.signedByTo },
      'did not sign that it is replaced',
    ],
    ['names another key', { ...good, to: third.publicKey }, 'did not sign that it is replaced'],
    ['was signed for another moment', { ...good, at: new Date(0).toISOString() }, 'did not sign'],
    ['lacks a signature', { ...good, signedByTo: undefined as unknown as string }, 'is no rotation of a key'],
    ['leads to itself', signRotation(first, first, said), 'cannot follow on itself'],
  ])('is named by its seq when it %s', (_, event, problem) => {
    const [found = ''] = problemsOf(event)
    expect(found).toMatch(/^seq 2: /)
    expect(found).toContain(problem)
  })

  it('is one by a key that was replaced already: whoever stole it cannot go on with it', () => {
    const thief = newKeys()
    expect(problemsOf(good, signRotation(first, thief, said))).toEqual([
      `seq 3: replaces key ${keyIdOf(first.publicKey)}, which is not the one in use`,
    ])
    expect(problemsOf(good, signRotation(second, first, said))).toEqual([
      `seq 3: key ${keyIdOf(first.publicKey)} was in use before`,
    ])
  })

  it('nor is a signature by a replaced key good for what came after', async () => {
    const store = await rotated()
    const { hash = '' } = store.stored.find(({ seq }) => seq === 4) ?? ({} as Partial<LedgerEntry>)
    const stolen = signCheckpoint({ size: 4, hash, at: moment }, first)
    const { problems } = verifyEntries(
      store.stored,
      [...(await store.checkpoints()), stolen],
      third.publicKey,
    )
    expect(problems).toEqual([
      `checkpoint of size 4: signed with key ${keyIdOf(first.publicKey)}, which was replaced at seq 3`,
    ])
  })
})
