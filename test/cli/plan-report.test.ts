import { describe, expect, it } from 'vitest'
import { planDocument, planned, planText } from '../../src/cli/plan-report.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { emptyPlan, planWith } from './reports.ts'

const over = [{ store: storeId('helpdesk'), planned: 1241, total: 20_000, allowed: 1000 }]

describe('a plan as people read it', () => {
  it('shows rows, sums, what is held, the caps and what to type next', () => {
    expect(planText(planWith(), false)).toBe(`Plan 2026-11-25-0a0b0c0d0e0f: policy support, version 3

store     category  rule    action     records  oldest
────────  ────────  ──────  ─────────  ───────  ──────────
helpdesk  Fråga     all     redact       1 200  2019-03-04
helpdesk  (none)    all     delete           5  2018-03-04
helpdesk  (people)  silent  anonymise        2  2020-01-01

Plan: 1 200 to redact, 34 to anonymise, 5 to delete, 2 people. Held: 7.
Caps:
  helpdesk: 1 241 of 20 000 records (6.2 %), cap 2 000

Next: gallra apply 2026-11-25-0a0b0c0d0e0f
`)
  })

  it('says that somebody else has to approve it first, until somebody has', () => {
    expect(planText(planWith(), true)).toMatch(
      /^Next: gallra approve \S+ \(by somebody else\), then gallra apply/mu,
    )
    expect(planText(planWith({ state: 'approved' }), true)).toMatch(/^Next: gallra apply \S+$/mu)
  })

  it.each(['rejected', 'started', 'finished'] as const)('says no next step once it is %s', state => {
    expect(planText(planWith({ state }), true)).not.toContain('Next:')
  })

  it('says that apply will refuse a plan over the cap', () => {
    const text = planText(planWith({ caps: over }), false)
    expect(text).toContain('1 241 of 20 000 records (6.2 %), cap 1 000  ✗ over the cap, apply will refuse')
  })

  it('says so when nothing is due, also of an empty store', () => {
    const text = planText(emptyPlan, false)
    expect(text).toContain('Nothing is due.')
    expect(text).toContain('0 of 0 records (0 %), cap 0')
    expect(text).not.toContain('Next:')
    expect(text).not.toContain('✗')
  })

  it('tells the moment it was made for', () => {
    const text = planText(planWith({ now: new Date('2030-01-01T00:00:00Z') }), false)
    expect(text).toContain('version 3, deadlines compared with 2030-01-01T00:00:00.000Z')
  })
})

describe('the document of a plan', () => {
  it('has the members that other programs read', () => {
    const document = JSON.parse(JSON.stringify(planDocument(planWith())))
    expect(document).toMatchObject({
      plan: '2026-11-25-0a0b0c0d0e0f',
      policy: 'support',
      version: 3,
      counts: { redact: 1200, anonymise: 34, delete: 5, contacts: 2 },
      held: 7,
      exceedsCap: false,
      state: 'planned',
      by: 'cli:anna',
      createdAt: '2026-11-25T08:00:00.000Z',
    })
    expect(document).not.toHaveProperty('now')
    expect(document).not.toHaveProperty('capOverride')
  })

  it('tells of a cap that is exceeded, and of one that was raised', () => {
    expect(planDocument(planWith({ caps: over })).exceedsCap).toBe(true)
    const capOverride = { tickets: 5000, reason: 'backlog' }
    expect(planDocument(planWith({ capOverride }))).toMatchObject({ capOverride })
  })

  it('tells of what is usual, and how to go on where it is not', () => {
    const usual = { runs: 4, median: 300, allowed: 900 }
    expect(planDocument(planWith({ usual }))).toMatchObject({ usual, unusual: true })
    expect(planText(planWith({ usual }), false)).toContain(
      'usual: 300 records, the median of 4 earlier runs; up to 900  ✗ unusual, apply will refuse',
    )
    const wider = { ...usual, allowed: 1241 }
    expect(planDocument(planWith({ usual: wider }))).toMatchObject({ unusual: false })
    expect(planText(planWith({ usual: wider }), false)).not.toContain('✗')
  })

  it('counts people as records', () => {
    expect(planned(planWith())).toBe(1241)
    expect(planned(emptyPlan)).toBe(0)
  })
})
