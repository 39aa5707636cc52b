import { describe, expect, it } from 'vitest'
import type { CallBudget } from '../../../src/connectors/call-budget.ts'

const bucket = (key: string, calls: number, windowMs = 60_000) => ({ key, limit: { calls, windowMs } })

/** What every budget promises, wherever it counts. */
export const budgetContract = (name: string, open: () => CallBudget | Promise<CallBudget>): void => {
  describe(`a budget of calls: ${name}`, () => {
    let accounts = 0
    const account = (): string => `account-${++accounts}-${Math.random()}`

    it('lets so many go in a window and no more, each by its weight', async () => {
      const [budget, of] = [await open(), account()]
      const all = [bucket('account', 5)]
      expect([
        await budget.take(of, all, 2),
        await budget.take(of, all, 2),
        await budget.take(of, all, 1),
      ]).toEqual([0, 0, 0])
      const waitMs = await budget.take(of, all, 1)
      expect(waitMs).toBeGreaterThan(50_000)
      expect(waitMs).toBeLessThanOrEqual(60_000)
      expect(await budget.take(account(), all, 1)).toBe(0)
    })

    it('counts nothing anywhere where one of the buckets is full', async () => {
      const [budget, of] = [await open(), account()]
      const [narrow, wide] = [bucket('export', 1), bucket('account', 2)]
      expect(await budget.take(of, [wide, narrow], 1)).toBe(0)
      expect(await budget.take(of, [wide, narrow], 1)).toBeGreaterThan(0)
      expect(await budget.take(of, [wide], 1)).toBe(0)
      expect(await budget.take(of, [wide], 1)).toBeGreaterThan(0)
    })

    it('frees what has left the window', async () => {
      const [budget, of] = [await open(), account()]
      const short = [bucket('account', 1, 40)]
      expect(await budget.take(of, short, 1)).toBe(0)
      const waitMs = await budget.take(of, short, 1)
      expect(waitMs).toBeGreaterThan(0)
      await new Promise(resolve => setTimeout(resolve, waitMs + 15))
      expect(await budget.take(of, short, 1)).toBe(0)
    })

    it('lets what weighs more than the limit go when nothing else does', async () => {
      const [budget, of] = [await open(), account()]
      expect(await budget.take(of, [bucket('account', 1)], 2)).toBe(0)
    })

    it('is closed to the whole account for as long as the desk says, and a shorter word does not shorten it', async () => {
      const [budget, of] = [await open(), account()]
      await budget.block(of, 30_000)
      await budget.block(of, 10)
      expect(await budget.take(of, [bucket('export', 9)], 1)).toBeGreaterThan(25_000)
      expect(await budget.take(account(), [bucket('export', 9)], 1)).toBe(0)
    })
  })
}
