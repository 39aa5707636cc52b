import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { type Database, openDatabase } from '../../src/database/open-database.ts'
import type { InstallationKeys } from '../../src/keys/load-keys.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { LedgerEvent } from '../../src/ledger/event.ts'
import type { RequestContext } from '../../src/requests/context.ts'
import { requestSettings } from '../../src/requests/settings.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { newKeys } from '../ledger/events.ts'
import { inventDesk } from './memory-desk.ts'
import { claimsAt, createSender, requestKeys, type Sender } from './request-sender.ts'
import { createWorld } from './run-world.ts'

export interface RequestWorld {
  readonly context: RequestContext
  readonly database: Database
  /** Its word on identity is believed. */
  readonly webshop: Sender
  /** Its word is not. */
  readonly crm: Sender
  /** A token of the web shop, or of another sender, as the contract's example. */
  token(more?: Parameters<typeof claimsAt>[1], from?: Sender): Promise<string>
  events(): Promise<readonly LedgerEvent[]>
  /** All that Gallra's own database holds. */
  everything(): Promise<string>
  setClock(to: Date): void
  close(): Promise<void>
}

/** A service with one store and two senders, its database at the URL. */
export const openRequestWorld = async (
  url: string,
  now = new Date('2026-11-28T08:00:00.000Z'),
  /** With a key file; without it keys of its own. */
  installation?: InstallationKeys,
): Promise<RequestWorld> => {
  const database = await openDatabase(url)
  const client = await MongoClient.connect(url)
  let time = now
  let number = 0
  const keys = installation?.requests ?? (await requestKeys())
  const [webshop, crm] = [
    await createSender(keys),
    await createSender(keys, { kid: 'crm-1', attests: false }),
  ]
  const ledger = createLedger(database.ledgerStore, installation?.ledger ?? newKeys(), () => time)
  const world = createWorld(inventDesk(3))
  const run = {
    ...world.context,
    runStore: database.runStore,
    ledger,
    clock: () => time,
    random: randomBytes,
    ...(installation ? { keys: installation } : {}),
  }
  return {
    context: {
      run,
      stores: [storeId('helpdesk')],
      requests: database.requestStore,
      keys,
      senders: { webshop: webshop.settings, crm: crm.settings },
      settings: requestSettings.parse(undefined),
      mailer: { send: async () => undefined },
    },
    database,
    webshop,
    crm,
    token(more = {}, from = webshop) {
      number += 1
      const request = { reference: `WS-${number}`, ...more.request }
      return from.token(claimsAt(time, { jti: `jti-${number}`, ...more, request }))
    },
    async events() {
      const all: LedgerEvent[] = []
      for await (const { event } of ledger.entries()) all.push(event)
      return all
    },
    async everything() {
      const collections = await client.db().collections()
      const all = await Promise.all(collections.map(collection => collection.find().toArray()))
      return JSON.stringify(all)
    },
    setClock(to) {
      time = to
    },
    async close() {
      await client.close()
      await database[Symbol.asyncDispose]()
    },
  }
}
