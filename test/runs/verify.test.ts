import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/redaction/engine.ts'
import { partsFor } from '../../src/redaction/parts.ts'
import type { Redactor } from '../../src/redaction/redactor.ts'
import type { Run } from '../../src/runs/model.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { basis, policyOf } from '../policies/policy-text.ts'
import { redacted } from '../support/after-planning.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { applyPlan, createWorld, makePlan, purge, type World } from '../support/run-world.ts'

const redactor = createEngine(partsFor(['sv-SE'], ['Lotta-stolen']))

/** The requester of a ticket to be redacted is called like a product. */
const deskOf = (subject: string): Desk => {
  const desk = inventDesk(20)
  const ticket = desk.tickets.get(redacted)
  const person = desk.people.get(ticket?.requester ?? '')
  Object.assign(person ?? {}, { name: 'Lotta Sandberg', email: 'lotta.sandberg@example.com' })
  Object.assign(ticket ?? {}, { subject })
  desk.copies.delete(redacted)
  return desk
}

/** Leaves one word where it stands. */
const blindTo = (word: string): Redactor => ({
  ...redactor,
  withThresholds: () => blindTo(word),
  redact: (texts, known, options) =>
    redactor
      .redact(texts, known, options)
      .map((result, index) =>
        texts[index]?.text.includes(word) ? { text: texts[index]?.text ?? '', findings: [] } : result,
      ),
})

describe('a value that has to go, and is part of what the store allows', () => {
  it('is not counted there: the record is done, and the next plan is empty', async () => {
    const desk = deskOf('Reklamation av Lotta-stolen')
    const world = createWorld(desk, { redactor })
    const { run } = await purge(world)
    expect(run.result).toMatchObject({ residual: 0, skipped: {} })
    expect(desk.tickets.get(redacted)?.subject).toBe('Reklamation av Lotta-stolen')
    expect(JSON.stringify(desk.tickets.get(redacted))).not.toContain('Sandberg')
    const { redact, anonymise, delete: removed } = (await makePlan(world)).counts
    expect([redact, anonymise, removed]).toEqual([0, 0, 0])
  })

  it('is counted anywhere else in the record', async () => {
    const desk = deskOf('Lotta klagar, Lotta-stolen')
    const world = createWorld(desk, { redactor: blindTo('Lotta klagar') })
    expect((await purge(world)).run.result).toMatchObject({ residual: 1 })
  })
})

/** Redacts every closed ticket: more of them than the first ones that are planned again one by one. */
const redactAll = policyOf(`policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages: [{ after: P1M, action: redact }]
`)

/** The first records of a policy's first run are done alone. */
const purgeAll = async (world: World): Promise<Run> => {
  const { plan } = await purge(world)
  return applyPlan(world, plan)
}

describe('a run of many batches', () => {
  const counting = () => {
    const count = { read: 0 }
    const redactor: Redactor = {
      ...literalRedactor,
      withThresholds: () => redactor,
      redact(...given) {
        count.read += 1
        return literalRedactor.redact(...given)
      },
    }
    return { count, redactor }
  }

  it('plans again a sample of what stands as it was foreseen, and all that does not', async () => {
    const { count, redactor: counted } = counting()
    const kept = 'anna.berg@example.com'
    const changed = new Set<string>()
    const world = createWorld(inventDesk(900), {
      policies: [redactAll],
      redactor: counted,
      connector: real => ({
        ...real,
        // Where the third batch is read again after its write, the last record of it still holds an address.
        async readMany(kind, ids, asked) {
          const records = await real.readMany(kind, ids, asked)
          const last = records.at(-1)
          const field = last?.fields.find(({ class: of }) => of === 'free-text')
          const isWritten = last !== undefined && written.has(last.id)
          if (!isWritten || !field || changed.size > 0 || written.size <= 500) return records
          changed.add(last.id)
          return [...records.slice(0, -1), { ...last, fields: [...last.fields, { ...field, value: kept }] }]
        },
        async applyMany(changes, asked) {
          const outcomes = await real.applyMany(changes, asked)
          for (const { id } of outcomes) written.add(id)
          return outcomes
        },
      }),
    })
    const written = new Set<string>()
    const run = await purgeAll(world)
    const done = run.result?.counts.redact ?? 0
    expect(done).toBeGreaterThan(600)
    // The 25 that go first, a hundred more; of the others one in twenty.
    const again = count.read - done
    expect(again).toBeGreaterThan(125 + (done - 125) / 25)
    expect(again).toBeLessThan(125 + (done - 125) / 10)
    expect(changed.size).toBe(1)
    expect(run.result?.left).toEqual([{ store: 'helpdesk', kind: 'ticket', id: [...changed][0], values: 1 }])
  })
})
