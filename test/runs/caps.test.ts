import { describe, expect, it } from 'vitest'
import { checkCaps, checkOverride, limitsFor, overCap } from '../../src/runs/caps.ts'
import type { CapOverride } from '../../src/runs/model.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { basis, head, policyOf } from '../policies/policy-text.ts'

const policyWith = (limits: string) =>
  policyOf(`${head}${limits}
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages: [{ after: P1Y, action: delete }]
`)

describe('the limits of a run', () => {
  it.each<[string, string, CapOverride | undefined, number, number]>([
    ['are built in', '', undefined, 1000, 10],
    ['are raised by the policy', 'limits: { tickets: 5000, percent: 40 }', undefined, 5000, 40],
    ['are built in where the policy names the other', 'limits: { percent: 100 }', undefined, 1000, 100],
    ['are raised by a flag', 'limits: { tickets: 5 }', { tickets: 7, reason: 'r' }, 7, 10],
    ['are lowered by a flag too', 'limits: { tickets: 5000 }', { percent: 1, reason: 'r' }, 5000, 1],
  ])('%s', (_, limits, override, tickets, percent) => {
    expect(limitsFor(policyWith(limits), override)).toEqual({ tickets, percent })
  })

  it.each<[string, CapOverride]>([
    ['no reason', { tickets: 5, reason: ' ' }],
    ['no whole number', { tickets: 0.5, reason: 'r' }],
    ['a share above all', { percent: 101, reason: 'r' }],
    ['a share of nothing', { percent: 0, reason: 'r' }],
  ])('refuse a flag with %s', (_, override) => {
    expect(() => checkOverride(override)).toThrow(expect.objectContaining({ code: 'USAGE' }))
  })
})

describe('what is allowed in a store', () => {
  const share = (name: string, planned: number, total: number) => ({ store: storeId(name), planned, total })
  const limits = { tickets: 1000, percent: 10 }

  it.each([
    ['the share of a small store', share('a', 10, 100), 10, false],
    ['one record more than the share', share('a', 11, 100), 10, true],
    ['the share rounded down', share('a', 2, 19), 1, true],
    ['the number in a large store', share('a', 1000, 50_000), 1000, false],
    ['one record more than the number', share('a', 1001, 50_000), 1000, true],
    ['nothing of an empty store', share('a', 0, 0), 0, false],
  ])('is %s', (_, given, allowed, over) => {
    const caps = checkCaps([given], limits)
    expect(caps).toEqual([{ ...given, allowed }])
    expect(overCap({ caps }).length > 0).toBe(over)
  })

  it('is what the stores before it leave of the number for the whole run', () => {
    const caps = checkCaps([share('a', 700, 50_000), share('b', 400, 50_000), share('c', 1, 50_000)], limits)
    expect(caps.map(({ allowed }) => allowed)).toEqual([1000, 300, 0])
    expect(overCap({ caps }).map(({ store }) => store)).toEqual(['b', 'c'])
  })
})
