import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPaged, fromTheEnd, type Paged } from '../../../src/connectors/rest/from-the-end.ts'

interface Item {
  readonly id: number
  readonly at: number
}

const signal = (): AbortSignal => new AbortController().signal

/** A desk's list, of which after each page that is read something goes. */
const desk = (items: readonly Item[], size: number, goes: readonly number[]) => {
  let left = [...items]
  const gone = new Set<number>()
  let reads = 0
  const paged: Paged<Item> = {
    async read(number) {
      const page = left.slice((number - 1) * size, number * size)
      const index = goes[reads % Math.max(goes.length, 1)]
      reads += 1
      const leaving = index === undefined ? undefined : left[index % Math.max(left.length, 1)]
      if (leaving) gone.add(leaving.id)
      left = left.filter(({ id }) => id !== leaving?.id)
      return page
    },
    idOf: ({ id }) => id,
    rankOf: ({ at }) => at,
    of: { store: 'desk', path: '/list' },
  }
  return { paged, gone, reads: () => reads }
}

const collect = async (paged: Paged<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const page of fromTheEnd(paged, signal())) found.push(...page)
  return found
}

const inOrder = (ats: readonly number[]): Item[] =>
  [...ats].sort((a, b) => a - b).map((at, index) => ({ id: index + 1, at }))

describe('a list that is read from its end', () => {
  it('gives everything that stays, each once, whatever goes meanwhile and however many are alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(12), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(100), { maxLength: 6 }),
        async (ats, size, goes) => {
          const items = inOrder(ats)
          const { paged, gone } = desk(items, size, goes)
          const found = await collect(paged)
          const ids = found.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(items.filter(({ id }) => !gone.has(id) && !ids.includes(id))).toEqual([])
          expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => b - a))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('counts in a handful of calls', async () => {
    const { paged, reads } = desk(inOrder(Array.from({ length: 1003 }, (_, at) => at)), 10, [])
    expect(await countPaged(paged.read, signal())).toBe(1003)
    expect(reads()).toBeLessThan(20)
    expect(await countPaged(async () => [], signal())).toBe(0)
  })

  it('refuses another order than it was asked for', async () => {
    const items = [3, 1, 2].map(at => ({ id: at, at }))
    await expect(collect(desk(items, 5, []).paged)).rejects.toThrow(/another order/u)
  })
})
