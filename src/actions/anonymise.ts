import { deletedFreeText, emptied } from '../anonymisation/fields.ts'
import { goneValues } from '../anonymisation/gone.ts'
import { isIdentifying } from '../anonymisation/placeholder.ts'
import { coarsenRow, withRow } from '../anonymisation/rows.ts'
import { takenFrom } from '../anonymisation/taken.ts'
import {
  countByEntity,
  type FoundValue,
  findRead,
  foundIn,
  type ReadField,
  readFields,
  redactRead,
  textEdit,
} from '../anonymisation/texts.ts'
import { coarsenTimes } from '../anonymisation/times.ts'
import type { TextResult } from '../redaction/redactor.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext } from './action.ts'
import { fileEdit } from './attachments.ts'
import { editByClass, goneEdits } from './edit-by-class.ts'
import { kinds } from './kinds.ts'
import { type AnonymiseSpec, anonymiseSpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

/** Free text is deleted with the sentences the desk wrote into its history, or redacted in full. */
const freeTextEdit = (
  read: ReadField,
  result: TextResult,
  mode: AnonymiseSpec['free-text'],
): Edit | undefined => (mode === 'delete' ? deletedFreeText(read.field) : textEdit(read, result))

/** Values of free-text class that are no text: a date in a custom field says too much, a yes or no does not. */
const isBare = ({ class: of, value }: Field): boolean => of === 'free-text' && value instanceof Date

const editOf = (
  field: Field,
  record: StoreRecord,
  { attachments }: AnonymiseSpec,
  context: PlanContext,
): Edit | undefined => fileEdit(field, attachments) ?? editByClass(field, record, context)

const unread: TextResult = { text: '', findings: [] }

const readTexts = (
  record: StoreRecord,
  read: readonly ReadField[],
  mode: AnonymiseSpec['free-text'],
  { redactor, roster, pseudonym: digest, isThorough = false }: PlanContext,
): readonly TextResult[] => {
  if (mode === 'redact') return redactRead(record, read, { redactor, roster, operator: 'replace', digest })
  return isThorough ? findRead(record, read, { redactor, roster }) : read.map(() => unread)
}

/** Times are moved together, or all to one moment with the rest of what tells the ticket from others. */
const withTimes = (
  edits: readonly Edit[],
  record: StoreRecord,
  spec: AnonymiseSpec,
  { timezone }: PlanContext,
): Edit[] =>
  spec.rows === 'coarse'
    ? withRow(edits, coarsenRow(record))
    : [...edits, ...coarsenTimes(record, spec['coarsen-times'], timezone)]

const plan = (record: StoreRecord, spec: AnonymiseSpec, context: PlanContext) => {
  if (isAgent(record)) return untouched(record)
  const read = readFields(record.fields.filter(field => field.class === 'free-text' && !field.goes))
  const results = readTexts(record, read, spec['free-text'], context)
  const texts = read.flatMap((each, index) => {
    const result = results[index]
    const edit = result && freeTextEdit(each, result, spec['free-text'])
    return result && edit ? [{ edit, found: foundIn(each.input, result) }] : []
  })
  const byClass = record.fields.flatMap(field => {
    const edit = isBare(field) && !field.goes ? emptied(field) : editOf(field, record, spec, context)
    return edit ? [{ edit, field }] : []
  })
  const inTexts = texts.flatMap(text => text.found)
  const inFields = byClass.flatMap(({ field }): FoundValue[] =>
    field.entity && isIdentifying(field) ? [{ entity: field.entity, value: String(field.value) }] : [],
  )
  const named = [
    ...texts.map(text => text.edit),
    ...byClass.map(({ edit }) => edit),
    ...goneEdits(record.fields),
  ]
  const edits = withTimes(named, record, spec, context)
  const gone = goneValues({
    record,
    found: [...inTexts, ...inFields],
    isOwn: context.redactor.isOwn,
    taken: byClass.flatMap(({ field, edit }) => takenFrom(field, edit)),
  })
  return {
    change: { kind: record.kind, id: record.id, do: 'edit' as const, edits },
    // Of texts that went as a whole nobody counts what they held, read or not.
    found: countByEntity(spec['free-text'] === 'delete' ? inFields : [...inTexts, ...inFields]),
    gone,
  }
}

export const anonymise: Action<AnonymiseSpec> = {
  ...kinds.anonymise,
  spec: anonymiseSpec,
  plan,
}
