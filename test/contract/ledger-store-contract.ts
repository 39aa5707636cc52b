import { beforeEach, describe, expect, it } from 'vitest'
import { chainOn } from '../../src/ledger/chain.ts'
import { signCheckpoint } from '../../src/ledger/checkpoint.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import type { LedgerStore } from '../../src/ledger/ledger-store.ts'
import { everyKind, held, moment, newKeys } from '../ledger/events.ts'

const collected = async (entries: AsyncIterable<LedgerEntry>): Promise<LedgerEntry[]> => {
  const list: LedgerEntry[] = []
  for await (const entry of entries) list.push(entry)
  return list
}

/** What every place that keeps a ledger must do. `open` gives an empty one. */
export const ledgerStoreContract = (open: () => Promise<LedgerStore>): void => {
  describe('a ledger store', () => {
    let store: LedgerStore
    beforeEach(async () => {
      store = await open()
    })

    it('is empty at first', async () => {
      expect(await store.tail()).toBeUndefined()
      expect(await collected(store.entries(0))).toEqual([])
      expect(await store.checkpoints()).toEqual([])
    })

    it('gives back what was appended, value for value, every kind of event', async () => {
      const entries = chainOn(undefined, everyKind, moment)
      expect(await store.append(entries)).toBe(everyKind.length)
      expect(await collected(store.entries(0))).toEqual(entries)
      expect(await store.tail()).toEqual(entries.at(-1))
      expect(await collected(store.entries(4))).toEqual(entries.slice(4))
    })

    it('appends nothing under a seq that is taken, and what stands before it only', async () => {
      const entries = chainOn(undefined, [held('a'), held('b'), held('c')], moment)
      const [, second] = entries
      if (!second) throw new Error('three entries were made')
      await store.append([second])
      expect(await store.append([...chainOn(undefined, [held('x'), held('y'), held('z')], moment)])).toBe(1)
      expect((await collected(store.entries(0))).map(({ event }) => event)).toEqual([held('x'), held('b')])
    })

    it('knows whether a request was told of', async () => {
      const event = { kind: 'request-step', request: 'req-1', state: 'located', by: 'gallra' } as const
      await store.append(chainOn(undefined, [held('req-2'), event], moment))
      expect(await store.has('request-step', 'req-1')).toBe(true)
      expect(await store.has('request-accepted', 'req-1')).toBe(false)
      expect(await store.has('request-step', 'req-2')).toBe(false)
    })

    it('is told once what is to be there once, by however many ledgers at once', async () => {
      const ledgers = [1, 2, 3].map(() => createLedger(store, newKeys(), () => moment))
      const accepted = (request: string) =>
        ({ kind: 'request-accepted', request, type: 'erasure', sender: 'webshop' }) as const
      await Promise.all(
        ledgers.flatMap(ledger => [
          ledger.appendOnce(accepted('req-1')),
          ledger.append(held('a')),
          ledger.appendOnce(accepted('req-2')),
          ledger.appendOnce(accepted('req-1')),
        ]),
      )
      const requests = (await collected(store.entries(0))).flatMap(({ event }) =>
        event.kind === 'request-accepted' ? [event.request] : [],
      )
      expect(requests.sort()).toEqual(['req-1', 'req-2'])
    })

    it('is told once that a run was closed, however many close it at once', async () => {
      const closed = everyKind.flatMap(event => (event.kind === 'run-closed' ? [event] : []))
      const ledgers = [1, 2, 3].map(() => createLedger(store, newKeys(), () => moment))
      const runs = ['run-1', 'run-2', 'run-1']
      await Promise.all(
        ledgers.flatMap(ledger =>
          runs.flatMap(run => closed.map(event => ledger.appendOnce({ ...event, run }))),
        ),
      )
      const told = (await collected(store.entries(0))).flatMap(({ event }) =>
        event.kind === 'run-closed' ? [event.run] : [],
      )
      expect(told.sort()).toEqual(['run-1', 'run-2'])
      expect(await store.has('run-closed', 'run-3')).toBe(false)
    })

    it('keeps one checkpoint for each size, in the order of size', async () => {
      const keys = newKeys()
      const sign = (size: number, digit: string) =>
        signCheckpoint({ size, hash: digit.repeat(64), at: moment }, keys)
      for (const checkpoint of [sign(9, 'a'), sign(2, 'b'), sign(9, 'c')])
        await store.addCheckpoint(checkpoint)
      expect(await store.checkpoints()).toEqual([sign(2, 'b'), sign(9, 'a')])
    })

    it('holds one unbroken chain when several ledgers append at once', async () => {
      const keys = newKeys()
      const ledgers = [1, 2, 3].map(() => createLedger(store, keys, () => moment))
      await Promise.all(
        ledgers.flatMap((ledger, index) =>
          [1, 2, 3, 4, 5].map(round =>
            ledger.append(held(`${index}-${round}-first`), held(`${index}-${round}-second`)),
          ),
        ),
      )
      const holds = (await collected(store.entries(0))).map(({ event }) =>
        event.kind === 'hold-added' ? event.hold : '',
      )
      expect(holds).toHaveLength(30)
      expect(new Set(holds).size).toBe(30)
      // Each appender's own order is kept.
      for (const index of [0, 1, 2]) {
        const own = holds.filter(hold => hold.startsWith(`${index}-`))
        expect(own).toEqual([1, 2, 3, 4, 5].flatMap(r => [`${index}-${r}-first`, `${index}-${r}-second`]))
      }
      expect(await ledgers[0]?.verify()).toMatchObject({ valid: true, entries: 30, problems: [] })
    })
  })
}
