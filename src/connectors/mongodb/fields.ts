import { BSON, ObjectId } from 'mongodb'
import { recordId } from '../../tickets/ids.ts'
import type { Field, FieldRules } from '../../tickets/record.ts'
import { type CompiledField, compileFields, placeText, valuesOf } from './compiled-fields.ts'
import type { FieldSpec } from './data-map.ts'
import { linkedId } from './facts.ts'
import { formatPath, type Place } from './paths.ts'
import type { Links } from './people.ts'
import type { People, SourceDocument } from './source.ts'

const compiled = new WeakMap<SourceDocument['fields'], readonly CompiledField[]>()

const compiledFor = ({ fields }: SourceDocument): readonly CompiledField[] => {
  const known = compiled.get(fields)
  if (known) return known
  const made = compileFields(fields)
  compiled.set(fields, made)
  return made
}

const rulesOf = (spec: FieldSpec): FieldRules => ({
  ...(spec.unique === undefined ? {} : { unique: spec.unique }),
  ...(spec.required === undefined ? {} : { required: spec.required }),
  ...(spec['max-length'] === undefined ? {} : { maxLength: spec['max-length'] }),
})

/** Keys and wide numbers read as text; what has no text (binary) stays as stored. */
const readValue = (value: unknown): unknown =>
  value instanceof ObjectId || value instanceof BSON.Long || value instanceof BSON.Decimal128
    ? value.toString()
    : value

/** As the data map says it: the index of one copy in a list is none of the map's. */
const patternText = ({ collection, at }: SourceDocument, text: string): string => {
  if (at === undefined || !text.startsWith(`${at}.`)) return `${collection}:${text}`
  return `${collection}:${at.replace(/\.\d+(?=\.|$)/gu, '[]')}${text.slice(at.length)}`
}

/** Undefined for a link that leads to nobody in particular: a group of many, an empty value. */
const personOf = (spec: FieldSpec, value: unknown, people: People): Field['person'] => {
  const id = linkedId(value)
  if (id === undefined) return undefined
  const linked = spec.to === 'groups' ? people.groups.get(id) : people.contacts.get(id)
  if (spec.to === 'groups' && !linked) return undefined
  return { id: recordId(id), agent: linked !== undefined && linked.is !== 'person' }
}

const fieldAt = (
  source: SourceDocument,
  { spec, text }: CompiledField,
  { path, value }: Place,
  people: People,
): Field | undefined => {
  const person = spec.class === 'link' ? personOf(spec, value, people) : undefined
  if (spec.class === 'link' && !person) return undefined
  return {
    document: source.key,
    path: formatPath(path),
    pattern: patternText(source, text),
    class: spec.class,
    format: spec.format,
    value: person ? person.id : readValue(value),
    rules: rulesOf(spec),
    ...(spec.entity ? { entity: spec.entity } : {}),
    ...(person ? { person } : {}),
    ...(spec.templates ? { templates: spec.templates } : {}),
    ...(spec['on-anonymise'] ? { onAnonymise: spec['on-anonymise'] } : {}),
  }
}

/** Every mapped value of the documents, each once: where patterns overlap, the most exact one speaks for it. */
export const fieldsOf = (documents: readonly SourceDocument[], people: People): Field[] => {
  const claimed = new Set<string>()
  return documents.flatMap(source =>
    compiledFor(source).flatMap(field =>
      valuesOf(source.document, field).flatMap(place => {
        const claim = `${source.key}\0${placeText(place.path)}`
        if (claimed.has(claim)) return []
        claimed.add(claim)
        return fieldAt(source, field, place, people) ?? []
      }),
    ),
  )
}

/** Keys of everyone the documents link to. */
export const linksOf = (documents: readonly SourceDocument[]): Links => {
  const contacts = new Set<string>()
  const groups = new Set<string>()
  for (const source of documents) {
    for (const field of compiledFor(source)) {
      if (field.spec.class !== 'link') continue
      for (const { value } of valuesOf(source.document, field)) {
        const id = linkedId(value)
        if (id !== undefined) (field.spec.to === 'groups' ? groups : contacts).add(id)
      }
    }
  }
  return { contacts, groups }
}
