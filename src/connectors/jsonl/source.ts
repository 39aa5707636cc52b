import type { Edit } from '../../tickets/change.ts'
import { documentKey, type Stamp, stamp } from '../../tickets/ids.ts'
import type { RecordSource, SourceDocument } from '../mongodb/source.ts'
import { applyEdits } from '../mongodb/write/edits.ts'
import type { ReadLine } from './archive.ts'
import { lineDigest } from './lines.ts'
import { editsFor } from './relink.ts'

/** A document of an archive: also what its line was when it was read. */
interface LineDocument extends SourceDocument {
  readonly line: string
}

export type Documents = [SourceDocument, ...SourceDocument[]]

/** Called by the number of its line, which its own key need not be: messages often have none. */
export const sourceOf = (
  collection: string,
  { number, bytes, document }: ReadLine,
  rest: Pick<SourceDocument, 'role' | 'fields'> & Partial<SourceDocument>,
): LineDocument => ({
  key: documentKey(`${collection}/${number}`),
  collection,
  id: number,
  document,
  onDelete: 'delete',
  onEdit: 'edit',
  ...rest,
  line: lineDigest(bytes),
})

export const lineOf = (source: SourceDocument): string =>
  'line' in source && typeof source.line === 'string' ? source.line : ''

/** What a changed document is written as. */
export const written = (document: unknown): string => JSON.stringify(document)

/** The record's own line, and whether a ticket of the person is open. */
export const stampOf = (source: RecordSource, isOpen = (source.tickets?.open ?? 0) > 0): Stamp => {
  const line = lineOf(source.documents[0])
  return stamp(source.kind === 'contact' ? lineDigest(`${line} ${isOpen}`) : line)
}

/** The record's documents after the edits, with the lines that they will be. */
export const editedSource = (source: RecordSource, edits: readonly Edit[]): RecordSource => {
  const after = new Map(applyEdits(source, editsFor(source, edits)).map(each => [each.first.key, each]))
  const documents = source.documents.flatMap((each): SourceDocument[] => {
    const edited = after.get(each.key)
    if (!edited?.after) return []
    if (edited.places.length === 0) return [each]
    const document: LineDocument = {
      ...each,
      document: edited.after,
      line: lineDigest(written(edited.after)),
    }
    return [document]
  })
  const [first, ...rest] = documents
  return first ? { ...source, documents: [first, ...rest] } : source
}
