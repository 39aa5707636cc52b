import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tell } from './told.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

const stores = `stores:
  helpdesk: { connector: mongodb, preset: trudesk, url: mongodb://127.0.0.1:1/none, locales: [sv-SE], timezone: Europe/Stockholm }
`

const policy = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
hold: { tags: [legal-hold] }
minimums:
  - { category: Invoice, keep: P7Y, round-to: year-end, statute: BFL 7:2 }
rules:
  - id: invoices
    category: Invoice
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P30D, action: redact }
      - { after: P1Y, action: delete }
  - id: vip
    category: "*"
    when: { tags: [vip], custom: { tier: gold }, age: { over: P1Y } }
    clock: event:delivered
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P2Y, action: anonymise }
  - id: rest
    category: [Question]
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P2Y, action: delete }
`

const run = async (
  cases: string,
  args: readonly string[] = [],
  head = 'tests: support\nnow: 2026-03-29T12:00',
) => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-policy-tests-'))
  folders.push(folder)
  await writeFile(join(folder, 'stores.yaml'), stores)
  await writeFile(join(folder, 'support.yaml'), policy)
  await writeFile(join(folder, 'support.test.yaml'), `${head}\ncases:\n${cases}`)
  return tell(['test', '--config', folder, ...args])
}

const good = `
  - name: postponed by the minimum
    ticket: { category: Invoice, closed_at: 2024-01-01, created_at: 2024-01-01 }
    expect: { do: redact, rule: invoices, on: 2024-01-31, warning: postponed-by-minimum, next: { do: delete, on: 2032-01-01 } }
  - name: every word of a condition
    ticket: { category: Other, tags: [vip], custom: { tier: gold }, created_at: 2020-01-01, events: { delivered: 2024-03-28 } }
    expect: { do: anonymise, rule: vip, on: 2026-03-28 }
  - name: one word of it is another
    ticket: { category: Other, tags: [vip], custom: { tier: silver }, created_at: 2020-01-01, closed_at: 2026-01-01 }
    expect: { do: nothing, because: not-due, warning: no-rule-matched }
  - name: a moment of its own, on the hour at which the deadline falls in the zone of the policy
    now: 2026-03-29T00:00:00+01:00
    ticket: { category: Question, closed_at: 2025-03-29 }
    expect: { do: anonymise, rule: rest, on: 2026-03-29 }
  - name: a second before
    now: 2026-03-28T23:59:59+01:00
    ticket: { category: Question, closed_at: 2025-03-29 }
    expect: { do: nothing, because: not-due, next: { do: anonymise, on: 2026-03-29 } }
  - name: without its clock
    ticket: { category: Question }
    expect: { do: nothing, because: no-clock }
  - name: held
    contact: { last_ticket_closed_at: 2020-01-01, ticket_tags: LEGAL-HOLD }
    expect: { do: nothing, because: held }
  - name: somebody with a ticket
    contact: { last_ticket_closed_at: 2020-01-01, open_tickets: 1 }
    expect: { do: nothing, because: open-tickets }
`

describe('gallra test', () => {
  it('decides each case as a run would', async () => {
    expect(await run(good)).toMatchObject({ code: 0, stdout: expect.stringContaining('8 passed, 0 failed') })
  })

  it('says where, what was expected and what it is, with the reasons', async () => {
    const cases = good.replace('on: 2026-03-28', 'on: 2026-03-27').replace('because: held', 'because: open')
    const { code, stdout, stderr } = await run(cases)
    expect(code).toBe(1)
    expect(stdout).toContain('6 passed, 2 failed')
    expect(stderr).toMatch(
      /support\.test\.yaml:10:\d+ error "every word of a condition": expected 2026-03-27, and it is 2026-03-28/u,
    )
    expect(stderr).toContain('Rule vip, counted from event:delivered = 2024-03-28 00:00.')
    expect(stderr).toMatch(/"held": expected open, and it is held/u)
  })

  it('names the rules that no case reaches, and fails for them when asked to', async () => {
    const one = `
  - name: a question
    ticket: { category: Question, closed_at: 2020-01-01 }
    expect: { do: anonymise }
`
    const told = await run(one)
    expect(told.code).toBe(0)
    for (const rule of ['invoices', 'vip', 'silent']) expect(told.stderr).toContain(`the rule "${rule}"`)
    expect((await run(one, ['--strict'])).code).toBe(1)
    const json = JSON.parse((await run(one, ['--json'])).stdout)
    expect(json).toMatchObject({
      passed: 1,
      failed: 0,
      files: [{ result: { untried: ['invoices', 'vip', 'silent'] } }],
    })
  })

  it.each([
    ['ticket: { catgory: A }', /:5:\d+ error unknown key "catgory", did you mean "category"/u],
    ['ticket: { closed_at: yesterday }', /:5:\d+ error not a date; write 2026-01-31/u],
    ['ticket: { closed_at: 2025-02-30 }', /:5:\d+ error not a date/u],
    ['ticket: {}\n    contact: {}', /either "ticket" or "contact"/u],
  ])('refuses %s with the place', async (record, message) => {
    const told = await run(`  - name: wrong\n    ${record}\n    expect: { do: nothing }\n`)
    expect(told).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })

  it('refuses a policy that is none, an expectation that cannot be, and a folder without tests', async () => {
    const fine = '  - { name: a, ticket: {}, expect: { do: nothing } }\n'
    expect(await run(fine, [], 'tests: suport\nnow: 2026-01-01')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/:1:\d+ error no policy is called "suport", did you mean "support"/u),
    })
    const impossible = '  - { name: a, ticket: {}, expect: { do: delete, because: held } }\n'
    expect(await run(impossible)).toMatchObject({ code: 2, stderr: expect.stringContaining('"because"') })
    expect(await tell(['test', '--config', tmpdir()])).toMatchObject({ code: 2 })
  })

  it('tries the policy that is shipped', async () => {
    expect(await tell(['test', '--strict', '--config', 'policies'])).toMatchObject({ code: 0 })
  })
})
