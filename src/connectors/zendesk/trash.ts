import { type RecordId, recordId } from '../../tickets/ids.ts'
import { momentOf } from '../rest/clocks.ts'
import { kept } from '../rest/kept.ts'
import type { ZendeskApi } from './api.ts'
import { exportTickets } from './export.ts'
import type { DeletedJson, TicketJson } from './schema.ts'

/** A ticket that somebody at the desk deleted: what the list of them says, and what exports do. */
export interface Trashed {
  readonly entry: DeletedJson
  readonly row?: TicketJson | undefined
}

type Listed = ReadonlyMap<RecordId, DeletedJson>

export interface Trash {
  /** What lies in it, as it was half a minute ago or later; nothing where the login may not look. */
  listed(signal: AbortSignal): Promise<Listed>
  /** The same as it is now. */
  now(signal: AbortSignal): Promise<Listed>
  /** Those of these that lie in it. */
  read(ids: readonly RecordId[], signal: AbortSignal): Promise<ReadonlyMap<RecordId, Trashed>>
  /**
   * What an export tells of a deleted ticket, where it lies in the trash: of those that were deleted for good exports go on telling,
   * and nobody holds them all in memory.
   */
  keep(rows: Map<RecordId, TicketJson>, row: TicketJson, signal: AbortSignal): Promise<void>
  /** Deleted for good just now. */
  forget(id: RecordId): void
  /** Nothing of it can be changed, which was told by its fields: nobody looks for it in what is left. */
  tell(id: RecordId): void
  isTold(id: RecordId): boolean
}

/** The desk gives the list out ten times a minute. */
const keepMs = 30_000

/** An export tells a deletion when it was done, or a little later: it is begun before that. */
const earlierMs = 3_600_000

/** Tickets that others deleted: out of every list of tickets, and for thirty days not gone. */
export const createTrash = (api: ZendeskApi): Trash => {
  const gone = new Set<RecordId>()
  const told = new Set<RecordId>()
  const now = async (signal: AbortSignal): Promise<Listed> => {
    const entries = (await api.trashed(signal)).map(each => [recordId(String(each.id)), each] as const)
    return new Map(entries.filter(([id]) => !gone.has(id)))
  }
  const lately = kept(now, keepMs)
  const listed: Trash['listed'] = async signal =>
    new Map([...(await lately(signal))].filter(([id]) => !gone.has(id)))
  const keep: Trash['keep'] = async (rows, row, signal) => {
    const id = recordId(String(row.id))
    const isThere = row.status === 'deleted' && !gone.has(id) && (await lately(signal)).has(id)
    if (isThere) rows.set(id, row)
    else rows.delete(id)
  }
  const rows = kept(async signal => {
    const moments = [...(await listed(signal)).values()].map(
      ({ deleted_at }) => momentOf(deleted_at)?.getTime() ?? 0,
    )
    const startTime = Math.max(1, Math.floor((Math.min(...moments) - earlierMs) / 1000))
    const found = new Map<RecordId, TicketJson>()
    for await (const { tickets } of exportTickets(api, { startTime }, signal))
      for (const each of tickets) await keep(found, each, signal)
    return found
  }, keepMs)
  return {
    now,
    listed,
    keep,
    async read(ids, signal) {
      const all = await listed(signal)
      const wanted = ids.flatMap(id => all.get(id) ?? [])
      if (wanted.length === 0) return new Map()
      const exported = await rows(signal)
      return new Map(
        wanted.map(entry => {
          const id = recordId(String(entry.id))
          return [id, { entry, row: exported.get(id) }]
        }),
      )
    },
    forget: id => void gone.add(id),
    tell: id => void told.add(id),
    isTold: id => told.has(id),
  }
}
