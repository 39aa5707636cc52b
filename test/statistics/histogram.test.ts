import { describe, expect, it } from 'vitest'
import { countTickets } from '../../src/statistics/counters.ts'
import { percentileClass } from '../../src/statistics/histogram.ts'
import { measured } from './tickets.ts'

/** Counted of tickets with these minutes to their solution, in one cell. */
const cellOf = (minutes: readonly number[]) => {
  const [cell] = Object.values(countTickets(minutes.map(each => measured({ resolutionMinutes: each }))))
  return cell ?? {}
}

describe('classes of how long it took', () => {
  it('hold their upper edge, and each value once', () => {
    const classes = Object.entries(cellOf([0, 5, 6, 15, 43_200, 43_201, 9_000_000])).filter(([name]) =>
      /^resolution_(to|over)_/u.test(name),
    )
    expect(Object.fromEntries(classes)).toEqual({
      resolution_to_5: 2,
      resolution_to_15: 2,
      resolution_to_43200: 1,
      resolution_over_43200: 2,
    })
  })

  it.each([
    [50, { over: 60, upTo: 120 }],
    [90, { over: 240, upTo: 480 }],
    [91, { over: 43_200 }],
    [100, { over: 43_200 }],
    [1, { over: 0, upTo: 5 }],
  ])('have the %s. percentile of ten by nearest rank', (percent, found) => {
    const ten = cellOf([1, 30, 45, 60, 70, 200, 200, 300, 480, 50_000])
    expect(percentileClass(ten, 'resolution', percent)).toEqual(found)
  })

  it('say nothing where nothing was counted, or a part only before there were classes', () => {
    expect(percentileClass({}, 'resolution', 50)).toBeUndefined()
    const { resolution_to_5: _, ...older } = cellOf([1, 20])
    expect(percentileClass(older, 'resolution', 50)).toBeUndefined()
  })
})
