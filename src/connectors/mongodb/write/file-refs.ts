import { posix } from 'node:path'
import type { Document } from 'mongodb'
import type { Edit, RecordChange } from '../../../tickets/change.ts'
import type { BucketMap, DataMap, FieldSpec } from '../data-map.ts'
import { getAt, leavesOf, parsePath } from '../paths.ts'
import type { RecordSource, SourceDocument } from '../source.ts'
import { idText } from '../values.ts'
import { type StoredDocument, storedDocuments, takesFiles } from './edits.ts'
import { fieldsOf, specAt } from './field-spec.ts'
import { inlineTexts, linksIn } from './inline-files.ts'
import { objectKey } from './object-keys.ts'

export type FilePlace =
  /** A path under the files root, as the data map leads to it: not checked yet. */
  | { readonly on: 'disk'; readonly path: string; readonly whole?: 'folder' }
  /** Without the bucket where the value does not say in which of several. */
  | { readonly on: 'gridfs'; readonly key: unknown; readonly bucket?: string }
  | { readonly on: 's3'; readonly key: string }
  /** Somebody else's server: an address on the web. */
  | { readonly on: 'elsewhere' }

/** A stored file that a change removes, or renames to a name in which nobody is named. */
export interface FileRef {
  /** The document that names the file; while it does, the file stays. */
  readonly collection: string
  readonly id: unknown
  /** How the document names it; empty: by being there. */
  readonly named: string
  readonly place: FilePlace
  readonly to?: FilePlace
}

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:\/\//iu.test(value)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A link to a file in a bucket, in which its key stands. */
const linkedIn = (buckets: readonly BucketMap[], value: unknown): FilePlace | undefined => {
  if (typeof value !== 'string') return undefined
  for (const { bucket, link } of buckets)
    for (const before of link) {
      const at = value.indexOf(before)
      if (at < 0) continue
      const [key = ''] = value.slice(at + before.length).split(/[&#]/u)
      return { on: 'gridfs', key: decoded(key), bucket }
    }
  return undefined
}

/** Where the value of an attachment's field leads; documents of the same record may say where. */
export const placeOf = (
  { files }: DataMap,
  { folder }: FieldSpec,
  { value, documents }: { readonly value: unknown; readonly documents: readonly SourceDocument[] },
): FilePlace => {
  const key = files?.s3 && folder === undefined ? objectKey(files.s3, value, documents) : undefined
  if (key !== undefined) return { on: 's3', key }
  const buckets = files?.gridfs
  if (buckets && folder === undefined) {
    const linked = linkedIn(buckets, value)
    if (linked) return linked
    const isOnlyLinked = buckets.every(({ link }) => link.length > 0)
    if (!(isOnlyLinked && isAddress(value))) return { on: 'gridfs', key: value }
  }
  if (isAddress(value)) return { on: 'elsewhere' }
  return { on: 'disk', path: posix.join(folder ?? '', String(value)) }
}

/** A picture that comes with the desk and is nobody's. */
export const isShared = ({ shared }: FieldSpec, value: unknown): boolean =>
  shared?.some(name => name === value || name === posix.basename(String(value))) ?? false

interface Naming {
  readonly map: DataMap
  readonly documents: readonly SourceDocument[]
}

const refTo = (
  { map, documents }: Naming,
  { first }: StoredDocument,
  spec: FieldSpec,
  value: unknown,
): FileRef[] => {
  if (value === undefined || value === null || value === '' || isShared(spec, value)) return []
  const { collection, id } = first
  const place = placeOf(map, spec, { value, documents })
  return [{ collection, id, named: idText(value) ?? '', place }]
}

const inlineRefs = (stored: StoredDocument): FileRef[] => {
  const { collection, id, document } = stored.first
  return inlineTexts(stored.parts, document).flatMap(({ text, spec }) =>
    linksIn(text, spec['inline-files']).map(({ written, path }) => ({
      collection,
      id,
      named: written,
      place: { on: 'disk' as const, path: posix.join(spec.folder ?? '', path) },
    })),
  )
}

const attachmentsIn = (naming: Naming, stored: StoredDocument): FileRef[] =>
  stored.parts.flatMap(part =>
    fieldsOf(part).flatMap(({ pattern, spec }) =>
      spec.class === 'attachment'
        ? leavesOf(part.document, pattern).flatMap(({ value }) => refTo(naming, stored, spec, value))
        : [],
    ),
  )

const editedRefs = (naming: Naming, stored: StoredDocument, edits: readonly Edit[]): FileRef[] =>
  edits.flatMap(edit => {
    if (edit.document !== stored.first.key) return []
    const path = parsePath(edit.path)
    const spec = specAt(stored.parts, path)
    const before = getAt(stored.first.document, path)
    if (!spec || (edit.kind !== 'remove-file' && (edit.kind !== 'set' || spec.class !== 'attachment')))
      return []
    const refs = refTo(naming, stored, spec, before)
    if (edit.kind === 'remove-file') return refs
    const { map, documents } = naming
    const to = placeOf(map, spec, { value: edit.value, documents })
    return edit.value === '' ? refs : refs.map(ref => ({ ...ref, to }))
  })

const folderOf = (
  map: DataMap,
  kind: string,
  { id, collection, document }: StoredDocument['first'],
): FileRef[] => {
  const key = idText(getAt(document as Document, parsePath(map.tickets.id)))
  const folder = map.files?.folder
  if (kind !== 'ticket' || folder === undefined || key === undefined) return []
  return [
    {
      collection,
      id,
      named: '',
      place: { on: 'disk', path: folder.replaceAll('{id}', key), whole: 'folder' },
    },
  ]
}

/** The stored files that go, or get another name, with the change; each once. */
export const fileRefs = (map: DataMap, source: RecordSource, change: RecordChange): FileRef[] => {
  const all = storedDocuments(source)
  const naming = { map, documents: source.documents }
  const refs =
    change.do === 'delete'
      ? [
          ...all.flatMap(stored => [...attachmentsIn(naming, stored), ...inlineRefs(stored)]),
          ...folderOf(map, source.kind, source.documents[0]),
        ]
      : [
          ...all.flatMap(stored => editedRefs(naming, stored, change.edits)),
          ...(takesFiles(change.edits) ? all.flatMap(inlineRefs) : []),
        ]
  return [...new Map(refs.map(ref => [JSON.stringify([ref.place, ref.to]), ref])).values()]
}
