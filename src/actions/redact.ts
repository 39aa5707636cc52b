import { anonymiseIdentifier, removeSecret } from '../anonymisation/fields.ts'
import { goneValues } from '../anonymisation/gone.ts'
import { isIdentifying, isPlaceholder } from '../anonymisation/placeholder.ts'
import {
  countByEntity,
  type FoundValue,
  foundIn,
  holdsText,
  identifierText,
  type ReadField,
  readFields,
  redactRead,
  textEdit,
} from '../anonymisation/texts.ts'
import type { Entity } from '../entities.ts'
import type { TextResult } from '../redaction/redactor.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext } from './action.ts'
import { fileEdit } from './attachments.ts'
import { goneEdits } from './edit-by-class.ts'
import { kinds } from './kinds.ts'
import { type RedactSpec, redactSpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

interface Step {
  readonly edit: Edit
  readonly found: readonly FoundValue[]
}

/** A field that is one identifier and nothing else, of the wanted entities, not emptied or replaced yet. */
const isIdentifier = (field: Field, entities: ReadonlySet<Entity> | undefined): boolean => {
  if (!isIdentifying(field) || (typeof field.value === 'string' && isPlaceholder(field.value))) return false
  if (field.rules.key === 'opaque') return false
  if (field.entity) return entities?.has(field.entity) ?? true
  return entities === undefined && field.class === 'direct-identifier'
}

/** Keys, unique values and addresses a desk insists on keep a form its validators pass; the rest is the operator's. */
const identifierEdit = (
  read: ReadField,
  result: TextResult,
  store: string,
  context: PlanContext,
): Edit | undefined => {
  const { field } = read
  const { document, path, rules, entity } = field
  if (rules.unique || rules.key || (rules.required && entity === 'EMAIL')) {
    return anonymiseIdentifier(field, store, context.pseudonym)
  }
  const value = identifierText(read, result)
  return value === read.input.text ? undefined : { kind: 'set', document, path, value }
}

const stepFor = (
  read: ReadField,
  result: TextResult,
  store: string,
  context: PlanContext,
): Step | undefined => {
  const inText = foundIn(read.input, result)
  if (holdsText(read.field)) {
    const edit = textEdit(read, result)
    return edit && { edit, found: inText }
  }
  const edit = identifierEdit(read, result, store, context)
  return edit && { edit, found: [{ entity: read.field.entity ?? 'OTHER', value: read.input.text }] }
}

/** Dates and the like, which no operator can write into. */
const unsetEdit = ({ document, path, value, rules }: Field): Edit[] =>
  value instanceof Date && !rules.required ? [{ kind: 'unset', document, path }] : []

const secretText = ({ class: of, value }: Field): string[] =>
  of === 'secret' && typeof value === 'string' ? [value] : []

const secretEdits = (record: StoreRecord, context: PlanContext): Edit[] =>
  record.fields.flatMap(field =>
    field.class === 'secret' ? (removeSecret(field, record.store, context.pseudonym) ?? []) : [],
  )

/** Names go by the redaction of texts; a file, only where the stage says so. */
const fileEdits = ({ fields }: StoreRecord, { attachments = 'redact-name' }: RedactSpec): Edit[] =>
  fields.flatMap(field => fileEdit(field, attachments) ?? [])

const placeOf = ({ document, path }: Pick<Field, 'document' | 'path'>): string => `${document}\n${path}`

const plan = (record: StoreRecord, spec: RedactSpec, context: PlanContext) => {
  if (isAgent(record)) return untouched(record)
  const entities = spec.entities && new Set(spec.entities)
  const identifiers = record.fields.filter(field => isIdentifier(field, entities))
  const files = fileEdits(record, spec)
  // A file that goes takes its name along: no second edit of the same value.
  const gone = new Set(files.flatMap(edit => (edit.kind === 'remove-file' ? placeOf(edit) : [])))
  const texts = record.fields.filter(field => holdsText(field) && !field.goes && !gone.has(placeOf(field)))
  const read = readFields([...texts, ...identifiers])
  const results = redactRead(record, read, {
    redactor: context.redactor,
    roster: context.roster,
    operator: spec.operator,
    digest: context.pseudonym,
    ...(entities ? { entities } : {}),
  })
  const steps = read.flatMap((each, index) => {
    const result = results[index]
    return (result && stepFor(each, result, record.store, context)) ?? []
  })
  const edits = [
    ...steps.map(step => step.edit),
    ...identifiers.flatMap(unsetEdit),
    ...(entities ? [] : secretEdits(record, context)),
    ...goneEdits(record.fields),
    ...files,
  ]
  const found = steps.flatMap(step => step.found)
  const taken = entities ? [] : record.fields.flatMap(secretText)
  const { isOwn } = context.redactor
  const wanted = goneValues({ record, found, taken, isOwn, ...(entities ? { entities } : {}) })
  return {
    change: { kind: record.kind, id: record.id, do: 'edit' as const, edits },
    found: countByEntity(found),
    gone: wanted,
  }
}

export const redact: Action<RedactSpec> = {
  ...kinds.redact,
  spec: redactSpec,
  plan,
}
