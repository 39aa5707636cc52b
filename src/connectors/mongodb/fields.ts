import { BSON, ObjectId } from 'mongodb'
import { recordId } from '../../tickets/ids.ts'
import type { Field, FieldRules } from '../../tickets/record.ts'
import { type CompiledField, compileFields, valuesOf } from './compiled-fields.ts'
import { fitsConditions } from './conditions.ts'
import type { FieldSpec } from './data-map.ts'
import { linkedId } from './facts.ts'
import { keyOwners, keyPartOf } from './key-parts.ts'
import { formatPath, getAt, type Path, parsePath } from './paths.ts'
import type { Links } from './people.ts'
import type { People, SourceDocument } from './source.ts'
import { specAt } from './write/field-spec.ts'
import { linksIn } from './write/inline-files.ts'

/** What all values that one pattern meets have in common. */
type Shared = Omit<Field, 'document' | 'path' | 'value' | 'person'>
type Own = Pick<Field, 'document' | 'path' | 'value'>
type PreparedField = CompiledField & { readonly make: (own: Own) => Field }

const rulesOf = (spec: FieldSpec): FieldRules => ({
  ...(spec.unique === undefined ? {} : { unique: spec.unique }),
  ...(spec.required === undefined ? {} : { required: spec.required }),
  ...(spec['max-length'] === undefined ? {} : { maxLength: spec['max-length'] }),
})

/** As the data map says it: the index of one copy in a list is none of the map's. */
const patternText = ({ collection, at }: SourceDocument, text: string): string => {
  if (at === undefined || !text.startsWith(`${at}.`)) return `${collection}:${text}`
  return `${collection}:${at.replace(/\.\d+(?=\.|$)/gu, '[]')}${text.slice(at.length)}`
}

const sharedOf = (source: SourceDocument, { spec, text }: CompiledField): Shared => ({
  pattern: patternText(source, text),
  class: spec.class,
  format: spec.format,
  rules: rulesOf(spec),
  ...(spec.entity ? { entity: spec.entity } : {}),
  ...(spec.templates ? { templates: spec.templates } : {}),
  ...(spec['on-anonymise'] ? { onAnonymise: spec['on-anonymise'] } : {}),
  ...(source.onEdit === 'delete' && source.at === undefined ? { goes: true } : {}),
})

/** Written out for the usual ones: a spread costs several times as much, and each value of each record is made so. */
const makerOf = (shared: Shared): PreparedField['make'] => {
  const { pattern, class: of, format, rules, entity, ...more } = shared
  if (Object.keys(more).length > 0) return own => ({ ...shared, ...own })
  if (entity === undefined)
    return ({ document, path, value }) => ({ pattern, class: of, format, rules, document, path, value })
  return ({ document, path, value }) => ({ pattern, class: of, format, rules, entity, document, path, value })
}

/** By the patterns, which belong to one collection and one place in its documents. */
const prepared = new WeakMap<SourceDocument['fields'], readonly PreparedField[]>()

const preparedFor = (source: SourceDocument): readonly PreparedField[] => {
  const known = prepared.get(source.fields)
  if (known) return known
  const made = compileFields(source.fields).map(field => ({
    ...field,
    make: makerOf(sharedOf(source, field)),
  }))
  prepared.set(source.fields, made)
  return made
}

/** Keys and wide numbers read as text; what has no text (binary) stays as stored. */
const readValue = (value: unknown): unknown =>
  value instanceof ObjectId || value instanceof BSON.Long || value instanceof BSON.Decimal128
    ? value.toString()
    : value

/** Undefined for a link that leads to nobody in particular: a group of many, an empty value. */
const personOf = (spec: FieldSpec, value: unknown, people: People): Field['person'] => {
  const id = linkedId(value)
  if (id === undefined) return undefined
  const group = spec.to === 'groups' ? people.groups.get(id) : undefined
  const linked = spec.to === 'groups' ? group : people.contacts.get(id)
  if (spec.to === 'groups' && !linked) return undefined
  return {
    id: recordId(id),
    agent: linked !== undefined && linked.is !== 'person',
    ...(group ? { members: group.members } : {}),
  }
}

/** Whom the value names, by the link beside it. */
const besideOf = ({ document }: SourceDocument, { beside }: FieldSpec, path: Path): string | undefined =>
  beside === undefined ? undefined : linkedId(getAt(document, [...path.slice(0, -1), ...parsePath(beside)]))

/** A key beside the value in which nothing is personal: a bot's, the desk's own. */
const isNobodys = (source: SourceDocument, { beside }: FieldSpec, path: Path, key: string): boolean => {
  const spec =
    beside === undefined ? undefined : specAt([source], [...path.slice(0, -1), ...parsePath(beside)])
  return spec?.['in-key'] !== undefined && keyPartOf(spec, key) === undefined
}

/** Is it what the map says of it only beside something that does not stand there? */
const isNone = ({ document }: SourceDocument, { only }: FieldSpec, path: Path): boolean =>
  only !== undefined && !fitsConditions(getAt(document, path.slice(0, -1)), only)

/** By the link beside the value, or by what the object it stands in says of itself. */
const stays = (source: SourceDocument, spec: FieldSpec, path: Path, people: People): boolean => {
  if (isNone(source, spec, path)) return true
  if (spec.unless && fitsConditions(getAt(source.document, path.slice(0, -1)), spec.unless)) return true
  const id = besideOf(source, spec, path)
  return id !== undefined && (people.contacts.get(id)?.is === 'agent' || isNobodys(source, spec, path, id))
}

/** Asked of the few patterns that say so; the others are spared the question for each value of each record. */
const mayStay = ({ beside, unless, only }: FieldSpec): boolean =>
  beside !== undefined || unless !== undefined || only !== undefined

/** Of a key only what is personal in it; nothing of an agent's. Whom it is of is known as of a link. */
const keyFieldAt = (
  { key: document }: SourceDocument,
  { spec, make }: PreparedField,
  { path, value }: { readonly path: string; readonly value: unknown },
  people: People,
): Field | undefined => {
  const key = readValue(value)
  const part = keyPartOf(spec, key)
  const [person] =
    typeof key === 'string' ? keyOwners(spec, key).flatMap(id => people.contacts.get(id) ?? []) : []
  if (!part || person?.is === 'agent') return undefined
  const { entity: _, ...field } = make({ document, path, value: part.value })
  return {
    ...field,
    rules: { ...field.rules, key: part.entity === undefined ? 'opaque' : 'telling' },
    ...(part.entity === undefined ? {} : { entity: part.entity }),
    ...(person?.is === 'person' ? { person: { id: person.id, agent: false } } : {}),
  }
}

const fieldAt = (
  source: SourceDocument,
  prepared: PreparedField,
  { path, value }: { readonly path: string; readonly value: unknown },
  people: People,
): Field | undefined => {
  const { spec, make } = prepared
  const { key: document } = source
  if (spec['in-key'] !== undefined) return keyFieldAt(source, prepared, { path, value }, people)
  const prefix = spec['inline-files']
  if (prefix !== undefined && typeof value === 'string' && linksIn(value, prefix).length > 0)
    return { ...make({ document, path, value }), linksFiles: true }
  if (spec.class !== 'link') return make({ document, path, value: readValue(value) })
  const person = personOf(spec, value, people)
  return person && { ...make({ document, path, value: person.id }), person }
}

/** It stays, and whoever demands what is taken elsewhere to be gone has to know that it does. */
const staying = ({ entity: _, ...field }: Field): Field => ({ ...field, class: 'technical' })

/** Every mapped value of the documents, each once: where patterns overlap, the most exact one speaks for it. */
export const fieldsOf = (documents: readonly SourceDocument[], people: People): Field[] => {
  const claimed = new Set<string>()
  return documents.flatMap(source =>
    preparedFor(source).flatMap(field =>
      valuesOf(source.document, field).flatMap(place => {
        const path = formatPath(place.path)
        const claim = `${source.key}\n${path}`
        if (claimed.has(claim)) return []
        claimed.add(claim)
        if (mayStay(field.spec) && stays(source, field.spec, place.path, people))
          return [staying(field.make({ document: source.key, path, value: readValue(place.value) }))]
        return fieldAt(source, field, { path, value: place.value }, people) ?? []
      }),
    ),
  )
}

/** Keys of everyone the documents link to. */
export const linksOf = (documents: readonly SourceDocument[]): Links => {
  const contacts = new Set<string>()
  const groups = new Set<string>()
  for (const source of documents) {
    for (const field of preparedFor(source)) {
      if (field.spec.beside !== undefined) {
        for (const { path } of valuesOf(source.document, field)) {
          const id = besideOf(source, field.spec, path)
          if (id !== undefined) contacts.add(id)
        }
      }
      const isKey = field.spec['in-key'] !== undefined
      if (field.spec.class !== 'link' && !isKey) continue
      for (const { path, value } of valuesOf(source.document, field)) {
        const id = isNone(source, field.spec, path) ? undefined : linkedId(value)
        if (id === undefined) continue
        for (const each of isKey ? keyOwners(field.spec, id) : [id])
          (field.spec.to === 'groups' ? groups : contacts).add(each)
      }
    }
  }
  return { contacts, groups }
}
