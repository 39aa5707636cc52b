import type { StoreSettings } from './connectors/stores-file.ts'
import type { Database } from './database/open-database.ts'
import { createMailer } from './mail/create-mailer.ts'
import type { Release } from './open-stores.ts'
import type { Configuration } from './policies/load-folder.ts'
import type { ArchiveStore } from './requests/archive/archive-store.ts'
import type { RequestContext, RequestKeys } from './requests/context.ts'
import type { WritingContext } from './requests/mails/queue-letter.ts'
import type { TellingContext, Webhooks } from './requests/recipients/context.ts'
import type { TombstoneStore } from './requests/tombstones.ts'
import type { RunContext } from './runs/context.ts'
import type { Settings } from './settings.ts'
import type { StoreId } from './tickets/ids.ts'

/** Everything that has to do with data subjects' requests, and what it needs. */
export interface RequestDesk extends RequestContext, Omit<TellingContext, 'run' | 'requests'> {
  readonly mails: WritingContext['mails']
  readonly archives: ArchiveStore
  readonly tombstones: TombstoneStore
}

interface Parts {
  readonly run: RunContext
  readonly settings: Settings
  readonly configuration: Configuration
  readonly database: Database
  readonly keys: RequestKeys
  readonly answers: NonNullable<RequestContext['answers']>
  readonly releases: Release[]
}

const recipientsIn = (stores: readonly StoreSettings[]) => (store: StoreId) =>
  stores.find(({ id }) => id === store)?.recipients ?? []

/** Most commands tell no recipient anything: the client for HTTP is loaded for the first message. */
const webhooksWhenNeeded = (): Webhooks & AsyncDisposable => {
  let made: Promise<Webhooks & AsyncDisposable> | undefined
  return {
    post: async (message, signal) => {
      made ??= import('./recipients/create-webhooks.ts').then(({ createWebhooks }) => createWebhooks())
      return (await made).post(message, signal)
    },
    [Symbol.asyncDispose]: async () => (await made)?.[Symbol.asyncDispose](),
  }
}

/** Throws CONFIG_INVALID where stores.yaml names a way for mails that is none. */
export const openRequestDesk = (parts: Parts): RequestDesk => {
  const { run, settings, configuration, database, keys, answers, releases } = parts
  const webhooks = webhooksWhenNeeded()
  releases.push(() => webhooks[Symbol.asyncDispose]())
  return {
    run,
    stores: configuration.stores.map(({ id }) => id),
    requests: database.requestStore,
    keys,
    senders: configuration.senders,
    settings: configuration.requests,
    mailer: createMailer(configuration.requests.mail, settings.resolveSecret, settings.configFolder),
    mails: database.mails,
    answers,
    outbox: database.outbox,
    webhooks,
    recipients: recipientsIn(configuration.stores),
    archives: database.archives,
    tombstones: database.tombstones,
  }
}
