import type { RunContext } from '../runs/context.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { Overrides } from './answers/languages.ts'
import type { MailOutbox } from './mails/mail-outbox.ts'
import type { Subject } from './model.ts'
import type { RequestStore } from './request-store.ts'
import type { RequestSettings, SenderSettings } from './settings.ts'

/** What digests are made for; one says nothing about another. */
export const digestPurposes = [
  'subject',
  'status',
  'code',
  'suppression',
  'archive',
  'message',
  'caller',
] as const
export type DigestPurpose = (typeof digestPurposes)[number]

/** The keys requests need, all derived from the installation's own; implemented in `src/keys`. */
export interface RequestKeys {
  /** A fresh key for one request, and how it is stored. */
  newSubjectKey(): { readonly key: Uint8Array; readonly sealed: string }
  openSubjectKey(sealed: string): Uint8Array
  sealSubject(key: Uint8Array, subject: Subject): string
  openSubject(key: Uint8Array, sealed: string): Subject
  /** Keyed digest (HMAC-SHA-256, hex) of a value, with a key for each purpose: not reversible by trying values. */
  digest(purpose: DigestPurpose, value: string): string
  /**
   * The digests that the value has or had, one for each generation of keys that is not retired, that of `digest` first: what
   * is looked for may have been written down under any. The same order for all values at one moment.
   */
  digests(purpose: DigestPurpose, value: string): readonly string[]
  /** Public keys as `gallra keys show --json` prints them: X25519 with `use: enc`, Ed25519 with `use: sig`. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, string>>[] }
  /** Decrypts a compact JWE (ECDH-ES+A256KW, A256GCM); undefined when it is none of ours. */
  decrypt(token: string): Promise<string | undefined>
  /** Compact JWS (EdDSA) over the claims. */
  sign(claims: Readonly<Record<string, unknown>>, typ: string): Promise<string>
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for every try at one mail, so that one sent twice is one message. Nothing of the person. */
  readonly id?: string
}

/** Sends one mail or throws; SMTP in production, a folder or an array elsewhere. */
export interface Mailer {
  send(mail: Mail, signal: AbortSignal): Promise<void>
}

/** What everything in `requests` is given; made by `app.ts`. */
export interface RequestContext {
  readonly run: RunContext
  /** Names of all configured stores: what a request without `stores` concerns. */
  readonly stores: readonly StoreId[]
  readonly requests: RequestStore
  readonly keys: RequestKeys
  readonly senders: Readonly<Record<string, SenderSettings>>
  readonly settings: RequestSettings
  readonly mailer: Mailer
  /** Letters to people on their way. */
  readonly mails?: MailOutbox
  /** The installation's own words, from `answers/` beside stores.yaml. */
  readonly answers?: Overrides
}
