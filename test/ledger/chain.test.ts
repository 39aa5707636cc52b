import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/ledger/canonical-json.ts'
import { chainOn, genesis, verifyEntries } from '../../src/ledger/chain.ts'
import { signCheckpoint } from '../../src/ledger/checkpoint.ts'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import { everyKind, held, intent, moment, newKeys, outcome } from './events.ts'

const keys = newKeys()
const chain = chainOn(undefined, everyKind, moment)
const checkpointOf = (size: number, from: readonly LedgerEntry[] = chain) =>
  signCheckpoint({ size, hash: from[size - 1]?.hash ?? genesis, at: moment }, keys)
const problemsOf = (entries: readonly LedgerEntry[], checkpoints = [checkpointOf(chain.length)]) =>
  verifyEntries(entries, checkpoints, keys.publicKey).problems

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'é"\n'] }, '{"a":[true,null,"é\\"\\n"],"b":1}'],
    [{ 10: 'x', 9: 'y', gone: undefined }, '{"10":"x","9":"y"}'],
    [{ at: moment }, '{"at":"2026-11-25T08:00:00.123Z"}'],
    [[1e21, -0, 0.1], '[1e+21,0,0.1]'],
  ])('spells %j in one way', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [new Date(Number.NaN)], [() => 1], [1n]])(
    'refuses what JSON cannot hold: %s',
    value => {
      expect(() => canonicalJson({ value })).toThrow(RangeError)
    },
  )
})

describe('a whole chain', () => {
  it('is valid, every kind of event in it', () => {
    expect(verifyEntries(chain, [checkpointOf(3), checkpointOf(7)], keys.publicKey)).toEqual({
      valid: true,
      entries: 7,
      checkpoints: 2,
      openIntents: 0,
      problems: [],
    })
  })
})

describe('tampering is named by seq', () => {
  const without = (seq: number) => chain.filter(entry => entry.seq !== seq)
  const rehashed = (from: readonly LedgerEntry[], seq: number, at: Date) => {
    const before = from.slice(0, seq - 1)
    const events = from.slice(seq - 1).map(({ event }) => event)
    return [...before, ...chainOn(before.at(-1), events, at)]
  }

  it('a changed entry', () => {
    const changed = chain.map(entry => (entry.seq === 7 ? { ...entry, event: held('another') } : entry))
    expect(problemsOf(changed)).toEqual(['seq 7: was changed, its hash does not fit its content'])
  })

  it('a changed entry with a hash to fit it', () => {
    const [first, ...rest] = rehashed(chain, 1, new Date(0))
    if (!first) throw new Error('the chain has entries')
    expect(problemsOf([first, ...chain.slice(1)])).toEqual(['seq 2: does not follow on seq 1'])
    expect(problemsOf([first, ...rest])).toEqual(['checkpoint of size 7: seq 7 has another hash'])
  })

  it('a missing entry', () => {
    expect(problemsOf(without(3))).toEqual(['seq 3: is missing before seq 4'])
    expect(problemsOf(without(1))).toEqual(['seq 1: is missing before seq 2'])
  })

  it('a cut tail', () => {
    expect(problemsOf(chain.slice(0, 6))).toEqual([
      'checkpoint of size 7: the chain ends at seq 6, its tail was cut off',
    ])
    expect(problemsOf([])).toEqual(['checkpoint of size 7: the chain ends at seq 0, its tail was cut off'])
  })

  it('entries out of order, and one there twice', () => {
    const [a, b, c, ...rest] = chain
    if (!a || !b || !c) throw new Error('the chain has entries')
    expect(problemsOf([a, c, b, ...rest])).toEqual([
      'seq 2: is missing before seq 3',
      'seq 2: out of order, it stands after seq 3',
    ])
    expect(problemsOf([a, b, b, c, ...rest])).toEqual(['seq 2: is there twice'])
  })

  it('a checkpoint whose signature, size, hash, time or key was changed', () => {
    const good = checkpointOf(5)
    for (const change of [
      { signature: checkpointOf(4).signature },
      { signature: '' },
      { size: 4 },
      { hash: chain[3]?.hash ?? '' },
      { at: new Date(0) },
    ])
      expect(problemsOf(chain, [{ ...good, ...change }])).toEqual([
        expect.stringMatching(/^checkpoint of size \d: bad signature$/),
      ])
    expect(problemsOf(chain, [{ ...good, key: 'f'.repeat(16) }])).toEqual([
      'checkpoint of size 5: signed with another key (ffffffffffffffff)',
    ])
  })

  it('checkpoints of another installation', () => {
    const foreign = verifyEntries(chain, [checkpointOf(5)], newKeys().publicKey)
    expect(foreign).toMatchObject({ valid: false })
    expect(verifyEntries(chain, [checkpointOf(5)], 'no key').problems).toEqual([
      'checkpoint of size 5: the public key is not an Ed25519 key',
    ])
  })

  it('an outcome without its intent, and a second one', () => {
    expect(problemsOf(chainOn(undefined, [outcome('b-1')], moment), [])).toEqual([
      'seq 1: outcome without intent, of batch b-1, epoch 1',
    ])
    const twice = [intent('b-1'), outcome('b-1'), outcome('b-1')]
    expect(problemsOf(chainOn(undefined, twice, moment), [])).toEqual([
      'seq 3: second batch-outcome of batch b-1, epoch 1, after seq 2',
    ])
    const otherEpoch = [intent('b-1', 2), outcome('b-1', 1)]
    expect(problemsOf(chainOn(undefined, otherEpoch, moment), [])).toEqual([
      'seq 2: outcome without intent, of batch b-1, epoch 1',
    ])
  })

  it('no more than a hundred problems are listed', () => {
    const events = Array.from({ length: 150 }, (_, index) => held(`h-${index}`))
    const all = chainOn(undefined, events, moment).map(entry => ({ ...entry, at: new Date(0) }))
    const { problems, entries } = verifyEntries(all, [], keys.publicKey)
    expect(entries).toBe(150)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe('and 50 problems more')
  })
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Changes one leaf, adds a member or takes one away, somewhere in the value. */
const mutate = (value: Json, picks: readonly number[], replacement: Json): Json => {
  const [pick = 0, ...rest] = picks
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return replacement
  const names = Object.keys(value)
  const name = names[pick % (names.length + 1)]
  if (name === undefined) return { ...value, added: replacement }
  if (rest.length > 0 && pick % 7 === 0) {
    const { [name]: _, ...left } = value
    return left
  }
  return { ...value, [name]: mutate(value[name] ?? null, rest, replacement) }
}

const revive = (value: Json): LedgerEntry => {
  const entry = value as unknown as LedgerEntry & { at: string }
  return { ...entry, at: new Date(entry.at) }
}

describe('for any change of any entry', () => {
  it('the chain is no longer valid', () => {
    let changes = 0
    fc.assert(
      fc.property(
        fc.nat(chain.length - 1),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        (index, picks, replacement) => {
          const plain = JSON.parse(canonicalJson(chain)) as Json[]
          const changed = mutate(plain[index] ?? null, picks, replacement)
          if (canonicalJson(changed) === canonicalJson(plain[index])) return
          changes += 1
          const entries = chain.map((entry, at) => (at === index ? revive(changed) : entry))
          expect(verifyEntries(entries, [checkpointOf(chain.length)], keys.publicKey).valid).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
    expect(changes).toBeGreaterThan(1000)
  })

  it('the chain is no longer valid when entries are dropped, moved or repeated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(chain.length - 1), { minLength: 1, maxLength: chain.length + 2 }),
        order => {
          const entries = order.flatMap(index => chain[index] ?? [])
          const whole = order.length === chain.length && order.every((index, position) => index === position)
          const { valid } = verifyEntries(entries, [checkpointOf(chain.length)], keys.publicKey)
          expect(valid).toBe(whole)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
