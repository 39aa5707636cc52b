import type { RunContext } from '../../runs/context.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { RequestContext } from '../context.ts'
import type { RequestStore } from '../request-store.ts'
import type { Recipient } from '../settings.ts'
import type { Outbox } from './outbox.ts'

export interface WebhookMessage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** May go to this machine, and without TLS. */
  readonly isForTests: boolean
}

/** `status` of whatever answered, or a code of why nothing did: `timeout`, `refused-address`, `tls`. */
export type WebhookAnswer =
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly failed: string }

/** Posts one message to a place on the internet, and nowhere else; implemented in `src/recipients`. */
export interface Webhooks {
  /** Throws only when the signal is aborted. */
  post(message: WebhookMessage, signal: AbortSignal): Promise<WebhookAnswer>
}

/** What telling recipients needs. */
export interface TellingContext extends Pick<RequestContext, 'keys' | 'settings' | 'mailer'> {
  readonly run: Pick<RunContext, 'clock' | 'random' | 'ledger'>
  readonly requests: Pick<RequestStore, 'request' | 'sealed'>
  readonly outbox: Outbox
  readonly webhooks: Webhooks
  /** Of a store, as stores.yaml has them now. */
  recipients(store: StoreId): readonly Recipient[]
}
