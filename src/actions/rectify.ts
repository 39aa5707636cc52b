import { readFields } from '../anonymisation/texts.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext, Planned } from './action.ts'
import { type RectifySpec, rectifySpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

type Change = NonNullable<PlanContext['person']>['changes'][number]

const escaped = (value: string): string =>
  value.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+')

const inHtml = (value: string): string =>
  value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')

/** As a whole word, in any case; the spelling that HTML has for it counts too. */
const replaced = (text: string, { from, to }: Change, format: Field['format']): string => {
  const forms = format === 'html' ? [...new Set([from, inHtml(from)])] : [from]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const written = format === 'html' ? inHtml(to) : to
  return text.replace(pattern, () => written)
}

const isText = ({ class: of }: Field): boolean =>
  of === 'direct-identifier' || of === 'quasi-identifier' || of === 'free-text'

const plan = (record: StoreRecord, _spec: RectifySpec, { person }: PlanContext): Planned => {
  if (isAgent(record) || !person) return untouched(record)
  const edits = readFields(record.fields.filter(isText)).flatMap(({ field, input }): Edit[] => {
    if (typeof field.value !== 'string') return []
    const text = person.changes.reduce((rest, change) => replaced(rest, change, field.format), input.text)
    if (text === input.text) return []
    const { document, path, rules } = field
    return [{ kind: 'set', document, path, value: text.slice(0, rules.maxLength) }]
  })
  return {
    change: { kind: record.kind, id: record.id, do: 'edit', edits },
    found: edits.length > 0 ? { OTHER: edits.length } : {},
    gone: [],
  }
}

/** Puts right what a person says is wrong about them, also where their messages are quoted (GDPR Art 16). */
export const rectify: Action<RectifySpec> = {
  name: 'rectify',
  spec: rectifySpec,
  needs: ['rewrite'],
  strength: 0,
  plan,
}
