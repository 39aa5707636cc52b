import { describe, expect, it } from 'vitest'
import { runDocument, runExitCode, runText } from '../../src/cli/run-report.ts'
import { planWith, runWith, unfinishedRun } from './reports.ts'

const plan = planWith()
const of = (run = runWith(), ledgerValid = true) => ({ plan, run, ledgerValid, seconds: 4.2 })

describe('the report of a run', () => {
  it('shows what was done and the three proofs', () => {
    expect(runText(of())).toBe(`Run 2026-11-25-0a0b0c0d0e0f: finished in 4.2 s
  redacted 1 200, anonymised 34, deleted 5, people 2
  taken out: EMAIL 1 300, PERSON 2
  ✓ values still found in 1 236 records read again: 0
  ✓ statistics before = after
  ✓ ledger valid
`)
  })

  it('says in words what was skipped, and leaves out what was not', () => {
    const text = runText(of(runWith({}, { skipped: { changed: 2, held: 1, waiting: 3, failed: 0 } })))
    expect(text).toContain('skipped 2: the desk wrote meanwhile')
    expect(text).toContain('skipped 1: on hold')
    expect(text).toContain('skipped 3: a ticket of theirs could not be done')
    expect(text).not.toContain('failed')
  })

  it('marks what is wrong', () => {
    const places = [
      { place: 'comments:via.source.from.name', count: 3 },
      { place: 'tickets:subject', count: 1 },
    ]
    const wrong = { residual: 1, statisticsAfter: 'd', unreachable: 4, places }
    const text = runText(of(runWith({}, wrong), false))
    expect(text).toMatch(/✗ values still found/u)
    expect(text).toMatch(/✗ statistics before/u)
    expect(text).toMatch(/✗ ledger valid/u)
    expect(text).toContain('files and fields that could not be reached or blanked: 4')
    expect(text).toMatch(/^ {4}comments:via\.source\.from\.name 3\n {4}tickets:subject 1$/mu)
  })

  it('tells why a run failed, without a result to show', () => {
    const text = runText(of(unfinishedRun))
    expect(text).toContain('failed in 4.2 s (STORE_UNREACHABLE)')
    expect(text).toContain('redacted 0, anonymised 0')
    expect(text).toMatch(/✗ statistics/u)
  })
})

describe('the exit code of a run', () => {
  it.each([
    ['all is well', of(), 0],
    ['something was skipped', of(runWith({}, { skipped: { changed: 1 } })), 3],
    ['a file could not be reached', of(runWith({}, { unreachable: 1 })), 3],
    ['a count of none is nothing', of(runWith({}, { skipped: { changed: 0 } })), 0],
    ['a value is still found', of(runWith({}, { residual: 1 })), 1],
    ['statistics differ', of(runWith({}, { statisticsAfter: 'd' })), 1],
    ['the ledger is broken', of(runWith(), false), 1],
    ['it failed', of(runWith({ state: 'failed' })), 1],
    ['it has no result', of(unfinishedRun), 1],
    ['wrong outweighs skipped', of(runWith({}, { skipped: { changed: 1 }, residual: 1 })), 1],
  ] as const)('%s', (_, report, code) => expect(runExitCode(report)).toBe(code))
})

describe('the document of a run', () => {
  it('has the members that other programs read', () => {
    expect(runDocument(of(runWith({}, { skipped: { changed: 2, held: 1 } })))).toMatchObject({
      plan: plan.id,
      run: plan.id,
      state: 'finished',
      planned: plan.counts,
      applied: plan.counts,
      skipped: 3,
      skippedBy: { changed: 2, held: 1 },
      residual: 0,
      statisticsEqual: true,
      ledgerValid: true,
      seconds: 4.2,
    })
  })

  it('is whole without a result', () => {
    expect(runDocument(of(unfinishedRun))).toMatchObject({
      state: 'failed',
      failure: 'STORE_UNREACHABLE',
      applied: { redact: 0, anonymise: 0, delete: 0, contacts: 0 },
      skipped: 0,
      statisticsEqual: false,
    })
  })
})
