import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/redaction/engine.ts'
import { partsFor } from '../../src/redaction/parts.ts'
import type { Redactor } from '../../src/redaction/redactor.ts'
import { redacted } from '../support/after-planning.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { createWorld, makePlan, purge } from '../support/run-world.ts'

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
