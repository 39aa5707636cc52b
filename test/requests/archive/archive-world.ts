import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { type Db, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { presets } from '../../../src/connectors/mongodb/presets/list.ts'
import type { Policy } from '../../../src/policies/policy.ts'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { type ArchiveInput, buildArchive } from '../../../src/requests/archive/build-archive.ts'
import { requestSettings } from '../../../src/requests/settings.ts'
import type { OpenStore, RunContext } from '../../../src/runs/context.ts'
import { policyOf } from '../../policies/policy-text.ts'
import { createMemoryRunStore } from '../../support/memory-run-store.ts'
import { nobody } from '../../support/nobody.ts'
import { policyText } from '../../support/run-world.ts'
import { mongoServer } from '../../support/servers.ts'
import { requestOf, store, today } from './archive-input.ts'

export const never = new AbortController().signal
export const policy: Policy = policyOf(policyText)

export interface ArchiveWorld {
  readonly db: Db
  readonly filesRoot: string
  readonly run: RunContext
  /** The entries by name. */
  build(input: Partial<ArchiveInput>, settings?: unknown): Promise<Record<string, Uint8Array>>
  bytes(input: Partial<ArchiveInput>, settings?: unknown): Promise<Uint8Array>
}

export const textIn = (entries: Record<string, Uint8Array>, name: string): string =>
  strFromU8(entries[name] ?? new Uint8Array())

/** A Trudesk desk of this file's own, with files, behind everything that an archive needs. */
export const openArchiveWorld = async (): Promise<ArchiveWorld> => {
  const url = await mongoServer()
  const filesRoot = await mkdtemp(join(tmpdir(), 'gallra-archive-'))
  const connector = await openMongoStore({
    id: store,
    url,
    locales: ['sv-SE', 'en-GB'],
    timezone: 'Europe/Stockholm',
    dataMap: dataMapSchema.parse(presets.trudesk),
    filesRoot,
  })
  const client = await new MongoClient(url).connect()
  afterAll(async () => {
    await connector[Symbol.asyncDispose]()
    await client.close()
    await rm(filesRoot, { recursive: true })
  })
  const redactor = createRedactor({ locales: ['sv-SE', 'en-GB'] })
  const open: OpenStore = {
    connector,
    redactor: async () => redactor,
    roster: signal => connector.agents(signal),
  }
  const runStore = createMemoryRunStore()
  const run: RunContext = {
    store: async () => open,
    policies: [policy],
    runStore,
    ledger: { append: async () => undefined } as unknown as RunContext['ledger'],
    keys: { seal: String, open: () => new Uint8Array() },
    clock: () => today,
    random: bytes => new Uint8Array(bytes).fill(7),
  }
  const bytes: ArchiveWorld['bytes'] = async (input, settings = {}) => {
    const parts: Uint8Array[] = []
    const context = { run, settings: requestSettings.parse(settings) }
    const whole = { request: requestOf(), subject: nobody, records: [], policies: [policy], ...input }
    for await (const part of buildArchive(context, whole, never)) parts.push(part)
    return Buffer.concat(parts)
  }
  return {
    db: client.db(),
    filesRoot,
    run,
    bytes,
    build: async (input, settings) => unzipSync(await bytes(input, settings)),
  }
}
