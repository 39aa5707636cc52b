import { openJsonlStore } from '../../../src/connectors/jsonl/index.ts'
import { archiveMap } from '../../../src/connectors/jsonl/store-schema.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import { exportMap } from './export-map.ts'

/** Deletes one ticket of the archive in the folder: the test ends this process in the middle of it. */
const [, , folder = '', id = ''] = process.argv
const connector = openJsonlStore({
  id: storeId('archive'),
  folder,
  locales: ['en-GB'],
  timezone: 'UTC',
  dataMap: archiveMap.parse(exportMap),
})
const { signal } = new AbortController()
const [record] = await connector.readMany('ticket', [recordId(id)], signal)
if (!record) throw new Error('no such ticket')
const { stamp, source } = record
const change = { kind: 'ticket', id: record.id, do: 'delete' } as const
console.log('begins')
await connector.applyMany([{ change, stamp, source, holdTags: [] }], signal)
console.log('done')
