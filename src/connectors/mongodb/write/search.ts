import type { StoreParts } from '../parts.ts'
import type { SearchCopy } from '../search-copies.ts'
import { inspect, type WriteContext } from './inspect.ts'
import type { RecordWrite } from './record-write.ts'

const unreachable = 'search:unreachable'

/** The copies that a batch is concerned with. */
export interface Copies {
  readonly copies: readonly SearchCopy[]
  /** Where nobody answered: not asked again by the same batch. */
  readonly silent: Set<SearchCopy>
}

const isOf = ({ of }: SearchCopy, { source }: RecordWrite): boolean =>
  !source.loose && (of === 'contacts' ? 'contact' : 'ticket') === source.kind

/** What was planned and found to need nothing leaves its copy as it is. */
const changes = ({ change }: RecordWrite): boolean => change.do === 'delete' || change.edits.length > 0

const removeFrom = async (
  { search }: StoreParts,
  copy: SearchCopy,
  records: readonly RecordWrite[],
): Promise<string | undefined> => {
  if (!search) return 'search:not-configured'
  const ids = records.map(({ change }) => copy.id.replaceAll('{id}', () => change.id))
  return search.remove({ index: copy.index, ids, ...(copy.at ? { fields: copy.at } : {}) })
}

/**
 * Removes the copies of the records from the desk's search server, and looks again. Returns why not, as codes by the number
 * of the record: where some of an index are left, nobody can tell whose.
 */
export const removeCopies = async (
  parts: StoreParts,
  { copies, silent }: Copies,
  records: readonly RecordWrite[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const told = new Map<number, string[]>()
  for (const copy of copies) {
    const own = records.filter(record => isOf(copy, record) && changes(record))
    if (own.length === 0) continue
    const code = silent.has(copy) ? unreachable : await removeFrom(parts, copy, own)
    if (code === undefined) continue
    if (code === unreachable) silent.add(copy)
    for (const { number } of own) told.set(number, [...(told.get(number) ?? []), code])
  }
  return told
}

/**
 * A copy goes before its record is written as well, since after a crash nobody would look for it; the desk can make it
 * again from the record. Of one that will not be written it stays.
 */
export const removeCopiesBefore = async (
  context: WriteContext,
  copies: Copies,
  records: readonly RecordWrite[],
): Promise<void> => {
  if (copies.copies.length === 0 || !context.parts.search) return
  const { open } = await inspect(context, records)
  await removeCopies(context.parts, copies, open)
}
