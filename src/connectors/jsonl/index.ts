import { AppError } from '../../errors.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { Connector } from '../connector.ts'
import type { DataMap } from '../mongodb/data-map.ts'
import type { RecordSource } from '../mongodb/source.ts'
import { openArchive } from './archive.ts'
import { jsonlCapabilities } from './capabilities.ts'
import { recordOf } from './gather.ts'
import type { ArchiveParts } from './parts.ts'
import { createReader } from './reader.ts'
import { editedSource } from './source.ts'
import { applyMany } from './write/apply.ts'

export interface ArchiveOptions {
  readonly id: StoreId
  readonly folder: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly dataMap: DataMap
}

/** An export of a help desk in JSONL files, opened; nothing is read yet. */
export const openJsonlStore = ({
  id,
  folder,
  locales,
  timezone,
  dataMap: map,
}: ArchiveOptions): Connector => {
  const parts: ArchiveParts = { id, map, timezone, archive: openArchive(id, folder) }
  return {
    id,
    locales,
    timezone,
    capabilities: jsonlCapabilities(map),
    ...createReader(parts),
    preview: (record, { edits }) => recordOf(parts, editedSource(record.source as RecordSource, edits)),
    async applyMany(changes, signal) {
      if (map.confirmed) return applyMany(parts, changes, signal)
      throw new AppError(
        'CONFIG_INVALID',
        `store ${id}: nobody has confirmed its data map; read it, and take "confirmed: false" out of stores.yaml`,
      )
    },
    async [Symbol.asyncDispose]() {},
  }
}
