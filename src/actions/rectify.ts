import { readFields } from '../anonymisation/texts.ts'
import { escapedWords } from '../redaction/escaped.ts'
import { openFormat } from '../redaction/formats/open-format.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext, Planned } from './action.ts'
import { kinds } from './kinds.ts'
import { type RectifySpec, rectifySpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

type Change = NonNullable<PlanContext['person']>['changes'][number]

const wordly = (forms: string): string => `(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`

/** What is right already is met first, so that `Berg` in `Berg-Larsen` is not made longer a second time. */
const patternOf = ({ from, to }: Change): RegExp =>
  new RegExp(
    to === '' ? wordly(escapedWords(from)) : wordly(`(${escapedWords(to)})|${escapedWords(from)}`),
    'giu',
  )

/** Right already, and not only in another case. */
const isRight = ({ from, to }: Change, [matched, right]: RegExpExecArray): boolean =>
  right !== undefined && (matched === to || from.toLowerCase() !== to.toLowerCase())

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** As a whole word, in any case, where a reader sees it: entities and tags of the source stay what they are. */
const piecesOf = (text: string, change: Change, format: Field['format']): Piece[] => {
  const opened = openFormat(text, format)
  const pieces: Piece[] = []
  for (const match of opened.visible.matchAll(patternOf(change))) {
    if (isRight(change, match)) continue
    const [first, ...rest] = opened.toSource(match.index, match.index + match[0].length)
    if (!first) continue
    pieces.push({ ...first, text: opened.encode(change.to, first.start) })
    for (const { start, end } of rest) pieces.push({ start, end, text: '' })
  }
  return pieces.sort((a, b) => a.start - b.start)
}

const replaced = (text: string, change: Change, format: Field['format']): string => {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: written } of piecesOf(text, change, format)) {
    // A place that can be read in two ways is met twice.
    if (start < done) continue
    parts.push(text.slice(done, start), written)
    done = end
  }
  return parts.join('') + text.slice(done)
}

/** A key says nothing of anybody that could be right or wrong. */
const isText = ({ class: of, rules }: Field): boolean =>
  !rules.key && (of === 'direct-identifier' || of === 'quasi-identifier' || of === 'free-text')

const plan = (record: StoreRecord, _spec: RectifySpec, { person }: Pick<PlanContext, 'person'>): Planned => {
  if (isAgent(record) || !person) return untouched(record)
  const edits = readFields(record.fields.filter(isText)).flatMap(({ field, input }): Edit[] => {
    if (typeof field.value !== 'string') return []
    const text = person.changes.reduce((rest, change) => replaced(rest, change, field.format), input.text)
    const { document, path, rules } = field
    const value = text.slice(0, rules.maxLength)
    return value === input.text ? [] : [{ kind: 'set', document, path, value }]
  })
  return {
    change: { kind: record.kind, id: record.id, do: 'edit', edits },
    found: edits.length > 0 ? { OTHER: edits.length } : {},
    gone: [],
  }
}

/** Is anything left in the record that the changes would put right? What no call of a desk changes is told, and not waited for. */
export const isWrong = (record: StoreRecord, person: PlanContext['person']): boolean => {
  const fields = record.fields.filter(({ rules }) => !rules.fixed)
  const { change } = plan({ ...record, fields }, { action: 'rectify' }, person ? { person } : {})
  return change.do === 'edit' && change.edits.length > 0
}

/** Puts right what a person says is wrong about them, also where their messages are quoted (GDPR Art 16). */
export const rectify: Action<RectifySpec> = {
  ...kinds.rectify,
  spec: rectifySpec,
  plan,
}
