import { expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { planAction } from '../../src/actions/list.ts'
import { anonymiseSpec, redactSpec } from '../../src/actions/specs.ts'
import type { Redactor } from '../../src/redaction/redactor.ts'
import { field, ticket } from './invented.ts'
import { literalRedactor, testPseudonym } from './literal-redactor.ts'

const log = field('free-text', 'payload', 'Mail anna@example.se', { document: 'logs:1', goes: true })

const planned = (action: 'redact' | 'anonymise', fields: Parameters<typeof ticket>[0]) => {
  const read: string[] = []
  const redactor: Redactor = {
    ...literalRedactor,
    redact: (texts, known, options) => {
      read.push(...texts.map(({ text }) => text))
      return literalRedactor.redact(texts, known, options)
    },
  }
  const context: PlanContext = {
    redactor,
    roster: [],
    pseudonym: testPseudonym,
    timezone: 'Europe/Stockholm',
  }
  const spec =
    action === 'redact'
      ? redactSpec.parse({ action })
      : anonymiseSpec.parse({ action, 'free-text': 'redact' })
  return { read, plan: planAction(ticket(fields), spec, context) }
}

it.each(['redact', 'anonymise'] as const)('%s takes a log along without reading it', action => {
  const { read, plan } = planned(action, [field('free-text', 'subject', 'Hej'), log])
  const unset = { kind: 'unset', document: log.document, path: 'payload' }
  expect(plan.change).toMatchObject({ edits: expect.arrayContaining([unset]) })
  expect(read).toContain('Hej')
  expect(read).not.toContain(log.value)
})
