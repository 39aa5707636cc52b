import { describe, expect, it } from 'vitest'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import { ledgerStoreContract } from '../contract/ledger-store-contract.ts'
import { held, intent, moment, newKeys, outcome } from './events.ts'
import { createMemoryStore } from './memory-store.ts'

describe('the store of these tests', () => ledgerStoreContract(async () => createMemoryStore()))

describe('a ledger', () => {
  const fresh = () => {
    const store = createMemoryStore()
    return { store, ledger: createLedger(store, newKeys(), () => moment) }
  }

  it('has no checkpoint while it is empty, and is valid', async () => {
    const { ledger } = fresh()
    expect(await ledger.checkpoint()).toBeUndefined()
    expect(await ledger.verify()).toEqual({
      valid: true,
      entries: 0,
      checkpoints: 0,
      openIntents: 0,
      problems: [],
    })
  })

  it('counts an intent without an outcome as open, until the batch has one in any epoch', async () => {
    const { ledger } = fresh()
    await ledger.append(intent('b-1'), intent('b-2'), outcome('b-2'))
    expect(await ledger.verify()).toMatchObject({ valid: true, openIntents: 1 })
    await ledger.append(intent('b-1', 2), outcome('b-1', 2))
    expect(await ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  })

  it('signs its end, and misses a tail that was cut off behind the signature', async () => {
    const { store, ledger } = fresh()
    await ledger.append(held('a'), held('b'), held('c'))
    expect(await ledger.checkpoint()).toMatchObject({ size: 3, origin: 'gallra' })
    expect(await ledger.verify()).toMatchObject({ valid: true, checkpoints: 1 })
    store.stored.pop()
    expect(await ledger.verify()).toMatchObject({
      valid: false,
      problems: ['checkpoint of size 3: the chain ends at seq 2, its tail was cut off'],
    })
  })

  it('goes on after an append that failed', async () => {
    const { store, ledger } = fresh()
    const append = store.append
    store.append = async () => {
      store.append = append
      throw new Error('the store is away')
    }
    await expect(ledger.append(held('lost'))).rejects.toThrow('the store is away')
    await ledger.append(held('kept'))
    expect(store.stored.map(({ event }) => event)).toEqual([held('kept')])
    expect(await ledger.verify()).toMatchObject({ valid: true, entries: 1 })
  })

  it('appends as one what was asked for while it was busy, each for its own caller, in the order it was asked', async () => {
    const { store, ledger } = fresh()
    const append = store.append
    const sizes: number[] = []
    store.append = entries => {
      sizes.push(entries.length)
      return append(entries)
    }
    const names = ['a', 'b', 'c', 'd', 'e']
    await Promise.all(names.map(async name => ledger.append(held(name), held(`${name}2`))))
    expect(sizes.reduce((sum, size) => sum + size)).toBe(2 * names.length)
    expect(sizes.length).toBeLessThan(names.length)
    expect(store.stored.map(({ event }) => event)).toEqual(
      names.flatMap(name => [held(name), held(`${name}2`)]),
    )
    expect(await ledger.verify()).toMatchObject({ valid: true, entries: 10 })
  })

  it('chains on what others wrote, also where it took its own last entry for the end', async () => {
    const { store, ledger } = fresh()
    const other = createLedger(store, newKeys(), () => moment)
    for (const turn of ['a', 'b', 'c']) {
      await ledger.append(held(`${turn}1`))
      await ledger.append(held(`${turn}2`))
      await other.append(held(`${turn}3`))
      await Promise.all([ledger.append(held(`${turn}4`)), other.append(held(`${turn}5`))])
    }
    expect(store.stored).toHaveLength(15)
    expect(await ledger.verify()).toMatchObject({ valid: true, entries: 15 })
  })

  it('gives entries after a seq', async () => {
    const { ledger } = fresh()
    await ledger.append(held('a'), held('b'))
    const seen: number[] = []
    for await (const { seq } of ledger.entries(1)) seen.push(seq)
    expect(seen).toEqual([2])
  })
})
