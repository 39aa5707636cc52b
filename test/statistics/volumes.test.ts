import { describe, expect, it } from 'vitest'
import { checkGroups, volumesOf } from '../../src/statistics/volumes.ts'

const cell = (period: string, n: number, category = 'a') => ({
  ...{ period, category, channel: '*', counters: { n } },
})

describe('volumes of a report', () => {
  it('stand beside what is there of each month, in the order of time', () => {
    const cells = [cell('2026-02', 6), cell('2026-01', 5, 'a'), cell('2026-01', 7, 'b')]
    expect(volumesOf({ cells, k: 5 }, { '2026-01': 12, '2026-02': 0 })).toEqual([
      { period: '2026-01', counted: 12, there: 12 },
      { period: '2026-02', counted: 6, there: 0 },
    ])
  })

  it('say nothing of fewer tickets than k, gone or there', () => {
    const cells = [cell('2026-01', 20), cell('2026-02', 20), cell('2026-03', 20)]
    expect(volumesOf({ cells, k: 5 }, { '2026-01': 16, '2026-02': 4, '2026-03': 15 })).toEqual([
      { period: '2026-01', counted: 20 },
      { period: '2026-02', counted: 20 },
      { period: '2026-03', counted: 20, there: 15 },
    ])
  })

  it('are of the widest period that any group of the same months has, each ticket in one', () => {
    const cells = [cell('2026-02', 6), cell('2026-Q1', 9, '*'), cell('2026-04', 5), cell('', 8)]
    const there = { '2026-01': 5, '2026-02': 5, '2026-03': 5, '2026-04': 5, '': 8 }
    expect(volumesOf({ cells, k: 5 }, there)).toEqual([
      { period: '2026-Q1', counted: 15, there: 15 },
      { period: '2026-04', counted: 5, there: 5 },
      { period: '', counted: 8, there: 8 },
    ])
    expect(volumesOf({ cells: [cell('2025-12/2026-01', 6), cell('2026-01', 5)], k: 5 }, {})).toEqual([
      { period: '2025-12/2026-01', counted: 11, there: 0 },
    ])
    expect(volumesOf({ cells: [cell('2025', 6), cell('2025-12/2026-02', 5)], k: 5 }, {})).toEqual([
      { period: '2025-01/2026-02', counted: 11, there: 0 },
    ])
    expect(volumesOf({ cells: [cell('*', 9, '*'), cell('2026-04', 5)], k: 5 }, { '2026-04': 14 })).toEqual([
      { period: '*', counted: 14, there: 14 },
    ])
  })
})

it('groups that are smaller than k are noticed', () => {
  expect(checkGroups({ cells: [cell('2026-01', 5), cell('2026-02', 4)], k: 5 })).toEqual({
    ...{ groups: 2, smallest: 4, below: 1 },
  })
  expect(checkGroups({ cells: [], k: 5 })).toEqual({ groups: 0, below: 0 })
})
