import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll } from 'vitest'
import type { Connector } from '../../../src/connectors/connector.ts'
import { openJsonlStore } from '../../../src/connectors/jsonl/index.ts'
import { archiveMap } from '../../../src/connectors/jsonl/store-schema.ts'
import { storeId } from '../../../src/tickets/ids.ts'
import { exportMap } from './export-map.ts'

export type Row = Readonly<Record<string, unknown>>

export interface ArchiveWorld {
  readonly folder: string
  readonly connector: Connector
  /** As whoever exports writes the file: anew, as a whole. */
  write(name: string, rows: readonly (Row | string)[]): Promise<void>
  read(name: string): Promise<string>
  rows(name: string): Promise<Row[]>
  /** What a desk would do to one line. */
  change(name: string, id: unknown, change: (row: Row) => Row | undefined): Promise<void>
}

const textOf = (rows: readonly (Row | string)[]): string =>
  rows.map(row => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')

/** An archive in a folder of its own, in plain files or packed. */
export const newArchive = async (packed = false): Promise<ArchiveWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-jsonl-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, `${name}.jsonl${packed ? '.gz' : ''}`)
  const write: ArchiveWorld['write'] = async (name, rows) => {
    const text = textOf(rows)
    await writeFile(path(name), packed ? gzipSync(text) : text)
  }
  const read: ArchiveWorld['read'] = async name => {
    const bytes = await readFile(path(name))
    return (packed ? gunzipSync(bytes) : bytes).toString('utf8')
  }
  const rows: ArchiveWorld['rows'] = async name =>
    (await read(name))
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
  return {
    folder,
    connector: openJsonlStore({
      id: storeId('archive'),
      folder,
      locales: ['en-GB'],
      timezone: 'UTC',
      dataMap: archiveMap.parse(exportMap),
    }),
    write,
    read,
    rows,
    change: async (name, id, change) =>
      write(
        name,
        (await rows(name)).flatMap((row): readonly Row[] => {
          const after = row.id === id ? change(row) : row
          return after ? [after] : []
        }),
      ),
  }
}

export const closed = '2024-02-01T10:00:00Z'

export const ticketRow = (id: unknown, more: Row = {}): Row => ({
  id,
  subject: 'Anna Berg asks',
  status: 'closed',
  group: 'Billing',
  tags: [],
  custom: { plan: 'gold' },
  priority: 'high',
  via: 'mail',
  created_at: '2024-01-01T10:00:00Z',
  closed_at: closed,
  updated_at: closed,
  requester_id: 'p1',
  assignee_id: 'a1',
  ...more,
})

export const anna: Row = {
  id: 'p1',
  name: 'Anna Berg',
  email: 'anna@example.com',
  role: 'customer',
  created_at: closed,
}
export const bo: Row = {
  id: 'p2',
  name: 'Bo Ek',
  email: 'bo@example.com',
  role: 'customer',
  created_at: closed,
}
export const agnes: Row = { id: 'a1', name: 'Agnes Dahl', email: 'agnes@desk.example', role: 'agent' }
