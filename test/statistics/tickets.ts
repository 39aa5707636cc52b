import fc from 'fast-check'
import type { Measured } from '../../src/statistics/counters.ts'

export const measured = (more: Partial<Measured> = {}): Measured => ({
  month: '2024-03',
  category: 'Billing',
  channel: 'email',
  priority: 'Normal',
  status: 'Closed',
  agent: 'a1',
  messages: 3,
  firstResponseMinutes: 12,
  resolutionMinutes: 4000,
  reopened: 0,
  csat: 4,
  ...more,
})

const minutes = fc.oneof(
  { weight: 6, arbitrary: fc.nat(50_000) },
  // Ages in minutes since 1970: what a desk with a zero for a date gives.
  { weight: 1, arbitrary: fc.integer({ min: 10_000_000, max: 95_000_000 }) },
)

/** Skewed on purpose: few groups, so that cells hold from one to many tickets; names that would run together. */
export const anyTicket: fc.Arbitrary<Measured> = fc
  .record(
    {
      month: fc.constantFrom('2023-12', '2024-01', '2024-02'),
      category: fc.constantFrom('Billing', 'Bill', 'a","b', '__proto__'),
      channel: fc.constantFrom('email', 'ing', ''),
      priority: fc.constantFrom('Normal', 'Urgent'),
      status: fc.constantFrom('Closed', 'Archived'),
      agent: fc.constantFrom('a1', 'a2', 'none'),
      messages: fc.nat(40),
      reopened: fc.constantFrom(0, 0, 0, 1, 3),
      firstResponseMinutes: minutes,
      resolutionMinutes: minutes,
      csat: fc.constantFrom(1, 2, 3, 4, 5, 4.5),
    },
    {
      requiredKeys: ['month', 'category', 'channel', 'priority', 'status', 'agent', 'messages', 'reopened'],
    },
  )
  .map(ticket => ticket)

export const anyTickets = fc.array(anyTicket, { maxLength: 60 })
