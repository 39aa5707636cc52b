import type { Document } from 'mongodb'
import type { Edit } from '../../../tickets/change.ts'
import type { FieldSpec } from '../data-map.ts'
import { keyWith } from '../key-parts.ts'
import { getAt, type Path, parsePath, setAt } from '../paths.ts'
import type { RecordSource, SourceDocument } from '../source.ts'
import { cloneOf } from '../values.ts'
import { holdsDerived, renewDerived } from './derived.ts'
import { changedPlaces } from './diff.ts'
import { claims, specAt } from './field-spec.ts'
import { inlineTexts, withoutLinks } from './inline-files.ts'
import { placeholderKey, relinkedValue } from './placeholder-ids.ts'
import { elementAround, removePlaces, setInside } from './places.ts'

/** One stored document of a record, with everything that the record says of it. */
export interface StoredDocument {
  readonly first: SourceDocument
  /** More than one where the document holds several copies. */
  readonly parts: readonly SourceDocument[]
}

export interface EditedDocument extends StoredDocument {
  /** Absent: the document goes. */
  readonly after: Document | undefined
  /** Where the two differ, as an update can name it. */
  readonly places: readonly Path[]
  /** The record's elements are out of it, and what is left is others'. */
  readonly isCut?: true
}

export const storedDocuments = ({ documents }: Pick<RecordSource, 'documents'>): StoredDocument[] => {
  const byKey = new Map<string, SourceDocument[]>()
  for (const source of documents) byKey.set(source.key, [...(byKey.get(source.key) ?? []), source])
  return [...byKey.values()].flatMap(parts => (parts[0] ? [{ first: parts[0], parts }] : []))
}

/** Of a key only the personal part is another one; the name of a member changes while what it holds stays. */
const setInKey = (
  before: Document,
  after: Document,
  { path, spec, value }: { readonly path: Path; readonly spec: FieldSpec; readonly value: unknown },
): void => {
  const held = getAt(before, path)
  const key = spec['member-name'] ? path.at(-1) : held
  const written = keyWith(spec, String(key), String(value))
  if (spec['member-name']) {
    setInside(after, path, undefined)
    setInside(after, [...path.slice(0, -1), written], held)
  } else setInside(after, path, written)
}

/** Makes one edit; of a file that takes its list element along, the element is returned to be removed at the end. */
const editOne = ({ first, parts }: StoredDocument, after: Document, edit: Edit): Path[] => {
  const path = parsePath(edit.path)
  const spec = specAt(parts, path)
  if (edit.kind === 'set' && spec?.['in-key'] !== undefined)
    setInKey(first.document, after, { path, spec, value: edit.value })
  else if (edit.kind === 'set') setInside(after, path, edit.value)
  else if (edit.kind === 'unset') setInside(after, path, undefined)
  else if (edit.kind === 'remove-linked') return []
  else if (edit.kind === 'relink') {
    // As other edits have left it: a person as a whole can have members that are fields of their own.
    const before = getAt(after, path)
    const key = placeholderKey(spec?.to ?? 'contacts', edit.pseudonym)
    const isClaimed = (member: string): boolean => claims(parts, [...path, member])
    if (before !== undefined && before !== null) setInside(after, path, relinkedValue(before, key, isClaimed))
  } else {
    const isKept = spec?.entry === 'value' || edit.keep === 'entry'
    const element = isKept ? undefined : elementAround(first.document, path)
    if (element) return [element]
    setInside(after, path, spec?.required ? '' : undefined)
  }
  return []
}

/**
 * A document that says nothing but where a file lies and what it is called. One that is called by the file's own key cannot
 * be kept without it.
 */
const takesDocument = ({ parts }: StoredDocument, edit: Edit): boolean =>
  edit.kind === 'remove-file' &&
  specAt(parts, parsePath(edit.path))?.entry === 'document' &&
  (edit.keep === undefined || edit.path === '_id')

const editDocument = (
  stored: StoredDocument,
  edits: readonly Edit[],
  all: readonly Edit[],
): EditedDocument => {
  const { document } = stored.first
  if (edits.some(edit => takesDocument(stored, edit))) return { ...stored, after: undefined, places: [] }
  const after = cloneOf(document)
  const elements = edits.flatMap(edit => editOne(stored, after, edit))
  if (takesFiles(all)) {
    for (const { path, text, spec } of inlineTexts(stored.parts, after)) {
      setAt(after, path, withoutLinks(text, spec['inline-files']))
    }
  }
  removePlaces(after, elements)
  const places = changedPlaces(document, after)
  const derives = places.length > 0 && stored.parts.some(holdsDerived)
  if (!derives) return { ...stored, after, places }
  for (const part of stored.parts) renewDerived(part, after)
  return { ...stored, after, places: changedPlaces(document, after) }
}

/** Links and files go when a record is anonymised, or a stage takes its files; the images in its texts are such files. */
export const takesFiles = (edits: readonly Edit[]): boolean =>
  edits.some(({ kind }) => kind === 'relink' || kind === 'remove-file' || kind === 'remove-linked')

/** Elements of a list that others' stand next to go alone, and anything else as a whole. */
const withoutParts = (stored: StoredDocument): EditedDocument => {
  const elements = stored.parts.flatMap(({ at }) => (at?.match(/\.\d+$/u) ? [parsePath(at)] : []))
  if (elements.length < stored.parts.length) return { ...stored, after: undefined, places: [] }
  const after = cloneOf(stored.first.document)
  removePlaces(after, elements)
  return { ...stored, after, places: changedPlaces(stored.first.document, after), isCut: true }
}

const editAll = (source: RecordSource, edits: readonly Edit[]): EditedDocument[] =>
  storedDocuments(source).map(stored => {
    const { key, onEdit } = stored.first
    if (onEdit === 'delete' && edits.length > 0) return withoutParts(stored)
    return editDocument(
      stored,
      edits.filter(edit => edit.document === key),
      edits,
    )
  })

/** A preview is followed by the write of the very same edits. */
const latest = new WeakMap<
  RecordSource,
  { readonly edits: readonly Edit[]; readonly edited: readonly EditedDocument[] }
>()

/** All documents of a record as they will be. Edits of documents that it does not have change nothing. */
export const applyEdits = (source: RecordSource, edits: readonly Edit[]): readonly EditedDocument[] => {
  const known = latest.get(source)
  if (known?.edits === edits) return known.edited
  const edited = editAll(source, edits)
  latest.set(source, { edits, edited })
  return edited
}
