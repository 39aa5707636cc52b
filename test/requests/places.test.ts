import { expect, it } from 'vitest'
import type { StoreOutcome } from '../../src/requests/model.ts'
import { isDesks, isForGood, withPlaces, withTold } from '../../src/requests/steps/places.ts'
import { storeId } from '../../src/tickets/ids.ts'

const store = storeId('helpdesk')
const outcome: StoreOutcome = { store, found: 2, erased: 2, anonymised: 0, withheld: [] }
const hit = {
  ...{ request: 'r' as never, store, place: 'tickets', document: '1', evidence: ['name'] as const },
  ...{ nameOnly: false, weak: false },
}

it('what stays is told once by place, as often as a run or the last search has met it', () => {
  const left = [
    { place: 'compliance_deletion_statuses', count: 1 },
    { place: 'tickets:subject', count: 3 },
  ]
  const hits = [
    { ...hit, fixed: 'tickets:subject' },
    { ...hit, fixed: 'comments:via.source.from.name' },
    { ...hit, store: storeId('other'), fixed: 'tickets:subject' },
    hit,
  ]
  const [told] = withTold(withPlaces([{ ...outcome, left }], hits))
  expect(told?.withheld).toEqual([
    {
      what: '4 places (comments:via.source.from.name 1, tickets:subject 3)',
      ground: 'not-possible: no call of the desk changes what stands there',
    },
    {
      what: '1 places (compliance_deletion_statuses 1)',
      ground: 'not-possible: the desk was told to delete, and has not shown yet that it did',
    },
  ])
  expect(isForGood(told ? [told] : [])).toBe(true)
  expect(isForGood([outcome])).toBe(false)
  expect(withTold(withPlaces([outcome], []))).toEqual([outcome])
})

it.each([
  ['tickets:subject', true],
  ['deleted_tickets', true],
  ['file:missing', false],
  ['s3:no-bucket', false],
  ['search:not-configured', false],
])('%s is the desk’s own: %s', (place, isOwn) => {
  expect(isDesks({ place, count: 1 })).toBe(isOwn)
})
