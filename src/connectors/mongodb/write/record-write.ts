import type { AnyBulkWriteOperation, Document } from 'mongodb'
import type { RecordChange, StampedChange } from '../../../tickets/change.ts'
import type { DataMap } from '../data-map.ts'
import type { Tables } from '../lookups.ts'
import { getAt, type Path, parsePath, parsePattern, placesOf, storedAt } from '../paths.ts'
import type { RecordSource, SourceDocument } from '../source.ts'
import { cloneOf, idText } from '../values.ts'
import { changedPlaces } from './diff.ts'
import { applyEdits, type EditedDocument, type StoredDocument, storedDocuments } from './edits.ts'
import { specAt } from './field-spec.ts'
import { type FileRef, fileRefs } from './file-refs.ts'
import { contactGuard, type Guard, noGuard, placesGuard, ticketGuard, toFilter } from './guard.ts'
import type { PlaceholderKind } from './placeholder-ids.ts'
import { removePlaces } from './places.ts'

type Effect =
  | { readonly do: 'update'; readonly after: Document; readonly places: readonly Path[] }
  | { readonly do: 'delete' }
  /** Nothing is written, but the guard must hold. */
  | { readonly do: 'look' }

export interface DocumentWrite {
  readonly collection: string
  readonly id: unknown
  readonly guard: Guard
  readonly effect: Effect
}

export interface NeededPlaceholder {
  readonly kind: PlaceholderKind
  readonly pseudonym: string
  /** For a group: the pseudonym of the record's requester, who is to be its member. */
  readonly member?: string
  /** A link as it stands now, for the type of keys. */
  readonly like: unknown
}

/** Everything that one change does in the store. */
export interface RecordWrite {
  /** Its place among the changes that were asked for. */
  readonly number: number
  readonly change: RecordChange
  readonly source: RecordSource
  readonly holdTags: readonly string[]
  readonly root: DocumentWrite
  /** Messages, copies, related documents; written after the root. */
  readonly others: readonly DocumentWrite[]
  readonly placeholders: readonly NeededPlaceholder[]
  readonly files: readonly FileRef[]
  readonly after?: RecordSource
}

const update = (before: Document, after: Document): Effect => {
  const places = changedPlaces(before, after)
  return places.length > 0 ? { do: 'update', after, places } : { do: 'look' }
}

/** Where a document that stays holds the deleted record: its copies, or the links to the person. */
const cutAway = (map: DataMap, { first, parts }: StoredDocument, id: string): Document => {
  const after = cloneOf(first.document)
  const isLink = (value: unknown): boolean => idText(value) === id
  const links = (map.contacts?.related ?? []).filter(
    ({ collection, 'on-delete': onDelete }) => collection === first.collection && onDelete === 'cut',
  )
  const places = [
    ...parts.flatMap(({ at }) => (at ? [parsePath(at)] : [])),
    ...(first.role === 'related' ? links : []).flatMap(({ person }) =>
      [person.path, `${person.path}[]`].flatMap(pattern =>
        placesOf(after, parsePattern(pattern)).flatMap(({ path, value }) => (isLink(value) ? [path] : [])),
      ),
    ),
  ]
  removePlaces(after, places)
  return after
}

const fateOf = ({ first, parts }: StoredDocument): SourceDocument['onDelete'] => {
  const fates = parts.map(({ onDelete }) => onDelete)
  if (fates.includes('delete')) return 'delete'
  if (!fates.includes('cut')) return 'keep'
  return first.role === 'related' || parts.every(({ at }) => at) ? 'cut' : 'delete'
}

const deletions = (map: DataMap, source: RecordSource, id: string): DocumentWrite[] =>
  storedDocuments(source)
    .slice(1)
    .flatMap((stored): DocumentWrite[] => {
      const { collection, id: key, document } = stored.first
      const fate = fateOf(stored)
      if (fate === 'keep') return []
      if (fate === 'delete') return [{ collection, id: key, guard: noGuard, effect: { do: 'delete' } }]
      const effect = update(document, cutAway(map, stored, id))
      const places = effect.do === 'update' ? effect.places : []
      return [{ collection, id: key, guard: placesGuard(document, places), effect }]
    })

const documentWrite = ({ first, after, places }: EditedDocument): DocumentWrite[] => {
  const { collection, id, document } = first
  if (!after) return [{ collection, id, guard: noGuard, effect: { do: 'delete' } }]
  if (places.length === 0) return []
  return [{ collection, id, guard: placesGuard(document, places), effect: { do: 'update', after, places } }]
}

const neededBy = (map: DataMap, source: RecordSource, change: RecordChange): NeededPlaceholder[] => {
  if (change.do === 'delete') return []
  const byKey = new Map(storedDocuments(source).map(stored => [stored.first.key, stored]))
  const relinks = change.edits.filter(edit => edit.kind === 'relink')
  const requester = relinks.find(
    ({ document, path }) => document === source.documents[0].key && path === map.tickets.requester,
  )
  return relinks.flatMap(({ document, path, pseudonym }) => {
    const stored = byKey.get(document)
    if (!stored) return []
    const place = parsePath(path)
    const kind = specAt(stored.parts, place)?.to ?? 'contacts'
    const like = getAt(stored.first.document, place)
    if (like === undefined || like === null) return []
    return [{ kind, pseudonym, like, ...(requester ? { member: requester.pseudonym } : {}) }]
  })
}

/** The documents of the record after the change, in the order they came in; those that go are left out. */
export const editedSource = (source: RecordSource, edited: readonly EditedDocument[]): RecordSource => {
  const after = new Map(edited.map(each => [each.first.key, each.after]))
  const documents = source.documents.flatMap(each => {
    const document = after.get(each.key)
    return document ? [{ ...each, document }] : []
  })
  const [first, ...rest] = documents
  return first ? { ...source, documents: [first, ...rest] } : source
}

interface WriteContext {
  readonly map: DataMap
  readonly tables: Tables
}

const rootGuard = (
  { map, tables }: WriteContext,
  { source, holdTags }: { source: RecordSource; holdTags: readonly string[] },
  places: readonly Path[],
): Guard => {
  const { document } = source.documents[0]
  if (source.kind === 'contact') return contactGuard(map, document, places)
  const hold = { map: map.tickets.tags, tables, names: holdTags }
  return ticketGuard(map.tickets, document, places, hold)
}

/** Works out what a change writes where, and under which guards. Nothing is read or written. */
export const recordWrite = (
  context: WriteContext,
  { change, holdTags, source: given }: StampedChange,
  number: number,
): RecordWrite => {
  const source = given as RecordSource
  const { collection, id } = source.documents[0]
  const common = {
    number,
    change,
    source,
    holdTags,
    placeholders: neededBy(context.map, source, change),
    files: fileRefs(context.map, source, change),
  }
  if (change.do === 'delete') {
    const guard = rootGuard(context, { source, holdTags }, [])
    const root: DocumentWrite = { collection, id, guard, effect: { do: 'delete' } }
    return { ...common, root, others: deletions(context.map, source, change.id) }
  }
  const edited = applyEdits(source, change.edits)
  const [own, ...rest] = edited
  const places = own?.places ?? []
  const effect: Effect =
    own?.after && places.length > 0 ? { do: 'update', after: own.after, places } : { do: 'look' }
  return {
    ...common,
    root: { collection, id, guard: rootGuard(context, { source, holdTags }, places), effect },
    others: rest.flatMap(documentWrite),
    after: editedSource(source, edited),
  }
}

/** The same as a bulk operation, finding its document only while the guard holds. */
export const operation = ({ id, guard, effect }: DocumentWrite): AnyBulkWriteOperation[] => {
  const filter = toFilter(id, guard)
  if (effect.do === 'look') return []
  if (effect.do === 'delete') return [{ deleteOne: { filter } }]
  const { after, places } = effect
  if (places.some(path => path.length === 0)) return [{ replaceOne: { filter, replacement: after } }]
  const values = places.map(path => [path.join('.'), storedAt(after, path)] as const)
  const set = values.filter(([, value]) => value !== undefined)
  const unset = values.filter(([, value]) => value === undefined).map(([path]) => [path, ''] as const)
  return [
    {
      updateOne: {
        filter,
        update: {
          ...(set.length > 0 ? { $set: Object.fromEntries(set) } : {}),
          ...(unset.length > 0 ? { $unset: Object.fromEntries(unset) } : {}),
        },
      },
    },
  ]
}
