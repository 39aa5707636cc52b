import type { Edit } from '../../tickets/change.ts'
import { recordId } from '../../tickets/ids.ts'
import { formatPath, getAt, parsePath } from '../mongodb/paths.ts'
import type { LinkedPerson, RecordSource } from '../mongodb/source.ts'
import { isPlain } from '../mongodb/values.ts'
import { claims } from '../mongodb/write/field-spec.ts'
import { placeholderKey } from '../mongodb/write/placeholder-ids.ts'

/** No record stands at the end of such a link: the key itself says that it leads to nobody. */
const nobody = /^anon-[\da-f]{24}$/u

/** Whom a key leads to that an earlier run wrote. */
export const placeholderAt = (key: string): LinkedPerson | undefined =>
  nobody.test(key)
    ? { id: recordId(key), is: 'placeholder', names: [], emails: [], phones: [], usernames: [] }
    : undefined

type Relink = Extract<Edit, { kind: 'relink' }>

/** A link may be the person as a whole: of that the key is changed, and the rest goes but for what the map names itself. */
const written = ({ documents }: RecordSource, { document, path, pseudonym }: Relink): Edit[] => {
  const parts = documents.filter(({ key }) => key === document)
  const place = parsePath(path)
  const before = getAt(parts[0]?.document, place)
  const value = `anon-${placeholderKey('contacts', pseudonym)}`
  if (!isPlain(before)) return [{ kind: 'set', document, path, value }]
  const key = '_id' in before ? '_id' : 'id'
  return Object.keys(before).flatMap((member): Edit[] => {
    const at = [...place, member]
    if (member === key) return [{ kind: 'set', document, path: formatPath(at), value }]
    return claims(parts, at) ? [] : [{ kind: 'unset', document, path: formatPath(at) }]
  })
}

const known = new WeakMap<readonly Edit[], readonly Edit[]>()

/** The edits of a record as an archive writes them: a preview and the write of it see the same ones. */
export const editsFor = (source: RecordSource, edits: readonly Edit[]): readonly Edit[] => {
  const made =
    known.get(edits) ?? edits.flatMap(edit => (edit.kind === 'relink' ? written(source, edit) : [edit]))
  known.set(edits, made)
  return made
}
