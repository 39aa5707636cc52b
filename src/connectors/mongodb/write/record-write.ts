import type { AnyBulkWriteOperation, Document, UpdateFilter } from 'mongodb'
import type { RecordChange, StampedChange } from '../../../tickets/change.ts'
import type { DataMap } from '../data-map.ts'
import type { Tables } from '../lookups.ts'
import { getAt, type Path, parsePath, storedAt } from '../paths.ts'
import type { RecordSource, SourceDocument } from '../source.ts'
import { mapOf } from '../ticket-maps.ts'
import { idsIn } from '../values.ts'
import { cutAway, type Pull, pullOf } from './cut.ts'
import { changedPlaces } from './diff.ts'
import { applyEdits, type EditedDocument, type StoredDocument, storedDocuments } from './edits.ts'
import { specAt } from './field-spec.ts'
import { type FileRef, fileRefs } from './file-refs.ts'
import { contactGuard, type Guard, noGuard, placesGuard, ticketGuard, toFilter } from './guard.ts'
import type { PlaceholderKind } from './placeholder-ids.ts'
import { addressText } from './stored.ts'

type Effect =
  | { readonly do: 'update'; readonly after: Document; readonly places: readonly Path[] }
  | { readonly do: 'delete' }
  | { readonly do: 'pull'; readonly pull: Pull }
  /** Nothing is written, but the guard must hold. */
  | { readonly do: 'look' }

export interface DocumentWrite {
  readonly collection: string
  readonly id: unknown
  readonly guard: Guard
  readonly effect: Effect
  /** Where the server notes the time of the write. No place of the change: nothing is decided or brought back by it. */
  readonly writtenAt?: string
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
  /** See StampedChange. */
  readonly until: number
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
      const pull = pullOf(map, stored, source)
      if (pull) return [{ collection, id: key, guard: noGuard, effect: { do: 'pull', pull } }]
      const effect = update(document, cutAway(map, stored, id))
      const places = effect.do === 'update' ? effect.places : []
      return [{ collection, id: key, guard: placesGuard(document, places), effect }]
    })

/** Copies in a list are told apart by their keys: what stands at their place by now may be another ticket's. */
const copyKeys = ({ first, parts }: StoredDocument): Path[] =>
  parts.flatMap(({ at }) => {
    const key = [...parsePath(at ?? ''), '_id']
    return at !== undefined && storedAt(first.document, key) !== undefined ? [key] : []
  })

/** Of a document that has no such field the desk does not note when it was written. */
const noted = ({ 'written-at': path }: DataMap, write: DocumentWrite, before: Document): DocumentWrite =>
  path !== undefined && write.effect.do !== 'delete' && storedAt(before, parsePath(path)) !== undefined
    ? { ...write, writtenAt: path }
    : write

const notedAll = (map: DataMap, source: RecordSource, writes: DocumentWrite[]): DocumentWrite[] => {
  if (map['written-at'] === undefined) return writes
  const before = new Map(source.documents.map(each => [addressText(each), each.document]))
  return writes.map(write => noted(map, write, before.get(addressText(write)) ?? {}))
}

const documentWrite = (edited: EditedDocument): DocumentWrite[] => {
  const { first, after, places } = edited
  const { collection, id, document } = first
  if (!after) return [{ collection, id, guard: noGuard, effect: { do: 'delete' } }]
  if (places.length === 0) return []
  const guard = placesGuard(document, [...copyKeys(edited), ...places])
  return [{ collection, id, guard, effect: { do: 'update', after, places } }]
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
  const after = new Map(edited.map(each => [each.first.key, each.isCut ? undefined : each.after]))
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
  if (source.loose) return placesGuard(document, places)
  if (source.kind === 'contact') return contactGuard(map, document, places)
  const hold = { map: map.tickets.tags, tables, names: holdTags }
  return ticketGuard(map.tickets, document, places, hold)
}

/** Works out what a change writes where, and under which guards. Nothing is read or written. */
export const recordWrite = (
  desk: WriteContext,
  { change, holdTags, source: given, until = Number.POSITIVE_INFINITY }: StampedChange,
  number: number,
): RecordWrite => {
  const source = given as RecordSource
  const context = { ...desk, map: mapOf(desk.map, source) }
  const { collection, id } = source.documents[0]
  const common = {
    number,
    change,
    source,
    holdTags,
    until,
    placeholders: neededBy(context.map, source, change),
    files: fileRefs(context.map, source, change),
  }
  if (change.do === 'delete') {
    const guard = rootGuard(context, { source, holdTags }, [])
    const root: DocumentWrite = { collection, id, guard, effect: { do: 'delete' } }
    return {
      ...common,
      root,
      others: notedAll(context.map, source, deletions(context.map, source, change.id)),
    }
  }
  const edited = applyEdits(source, change.edits)
  const [own, ...rest] = edited
  const places = own?.places ?? []
  const effect: Effect =
    own?.after && places.length > 0 ? { do: 'update', after: own.after, places } : { do: 'look' }
  const root = { collection, id, guard: rootGuard(context, { source, holdTags }, places), effect }
  return {
    ...common,
    root: noted(context.map, root, source.documents[0].document),
    others: notedAll(context.map, source, rest.flatMap(documentWrite)),
    after: editedSource(source, edited),
  }
}

const pulled = ({ list, member, keys }: Pull): Document => ({
  [list.join('.')]: { [member]: { $in: idsIn(keys) } },
})

/** The same as a bulk operation, finding its document only while the guard holds. */
export const operation = ({ id, guard, effect, writtenAt }: DocumentWrite): AnyBulkWriteOperation[] => {
  const filter = toFilter(id, guard)
  if (effect.do === 'look') return []
  if (effect.do === 'delete') return [{ deleteOne: { filter } }]
  const now: Pick<UpdateFilter<Document>, '$currentDate'> = writtenAt === undefined
    ? {}
    : { $currentDate: { [writtenAt]: true as const } }
  if (effect.do === 'pull') return [{ updateOne: { filter, update: { $pull: pulled(effect.pull), ...now } } }]
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
          ...now,
        },
      },
    },
  ]
}
