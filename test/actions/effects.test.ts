import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { type Effect, effects } from '../../src/actions/effects.ts'
import { planAction } from '../../src/actions/list.ts'
import { actionSpec } from '../../src/actions/specs.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { type FieldClass, fieldClasses } from '../../src/tickets/record.ts'
import { field, person, ticket } from './invented.ts'
import { literalRedactor, testPseudonym } from './literal-redactor.ts'

const context: PlanContext = {
  ...{ redactor: literalRedactor, roster: [], pseudonym: testPseudonym, timezone: 'Europe/Stockholm' },
}
const anna = person('requester', 'Anna Lindqvist', 'anna@example.se')

/** One value of each class, as the data map of a desk would have it. */
const values: Readonly<Record<FieldClass, ReturnType<typeof field>>> = {
  'direct-identifier': field('direct-identifier', 'name', 'Anna Lindqvist', { entity: 'PERSON' }),
  'quasi-identifier': field('quasi-identifier', 'city', 'Lund', { entity: 'LOCATION' }),
  'free-text': field('free-text', 'text', 'Hello Anna Lindqvist, about order 17'),
  statistic: field('statistic', 'score', 4),
  link: field('link', 'owner', 'a1', { person: { id: recordId('a1'), agent: false } }),
  attachment: field('attachment', 'file', 'Anna Lindqvist.pdf', { format: 'filename' }),
  secret: field('secret', 'token', 'k-123456789'),
  technical: field('technical', 'lang', 'sv'),
}

type ActionName = keyof typeof effects

/** What the action really does to the one field, in the words of the table. */
const effectOn = (of: FieldClass, action: ActionName, value = values[of]): Effect => {
  const { change } = planAction(ticket([value], [anna]), actionSpec.parse({ action }), context)
  if (change.do === 'delete') return 'goes'
  const edit = change.edits.find(({ path }) => path === value.path)
  if (!edit) return 'stays'
  if (edit.kind === 'relink') return 'unlinked'
  if (edit.kind === 'unset' || edit.kind === 'remove-file') return 'removed'
  if (edit.kind !== 'set') throw new Error(`an edit that the table has no word for: ${edit.kind}`)
  if (of === 'attachment') return 'name-redacted'
  if (of === 'free-text') return String(edit.value).includes('order 17') ? 'redacted' : 'removed'
  return of === 'quasi-identifier' && action === 'anonymise' ? 'coarsened' : 'replaced'
}

describe.each(['redact', 'anonymise', 'delete'] as const)('%s does what the inventory says of it', action => {
  it.each(fieldClasses)('to %s', of => {
    const told = effects[action][of]
    if (told !== 'replaced-if-named') return expect(effectOn(of, action)).toBe(told)
    expect(effectOn(of, action)).toBe('replaced')
    expect(effectOn(of, action, field(of, 'segment', 'Lund'))).toBe('stays')
  })
})
