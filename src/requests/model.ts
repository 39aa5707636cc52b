import type { OutOfReach } from '../runs/left-records.ts'
import type { PlanId } from '../runs/model.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { DeliveryKey } from './archive/delivery-key.ts'

declare const brand: unique symbol
/** `req-2026-11-29-1f2e3d4c5b6a`: says nothing of the person; jobs hold it and nothing else. */
export type RequestId = string & { readonly [brand]: 'RequestId' }
export const requestId = (text: string): RequestId => text as RequestId

/** GDPR Art 17, 15, 20, 16, 18, 21. */
export const requestTypes = [
  'erasure',
  'access',
  'portability',
  'rectification',
  'restriction',
  'objection',
] as const
export type RequestType = (typeof requestTypes)[number]

/** In the order they are passed through; the last five are ends (of `partly-withheld` a part may still come due). */
export const requestStates = [
  'received',
  'identity-asked',
  'identity-proven',
  'preflight',
  'located',
  'planned',
  'awaiting-approval',
  'applying',
  'verifying',
  'notifying',
  'completed',
  'partly-withheld',
  'refused',
  'revoked',
  'expired',
] as const
export type RequestState = (typeof requestStates)[number]

/** What a request says of its person. Lives only in memory and sealed under the request's own key. */
export interface Subject {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly names: readonly string[]
  readonly usernames: readonly string[]
  /** Records of the person in stores: their contact, by the store's own id. */
  readonly ids: readonly { readonly store: StoreId; readonly id: RecordId }[]
  /** Other values found in what the person wrote (numbers, accounts, addresses), which go with them. */
  readonly values: readonly string[]
  /** Of a rectification. */
  readonly changes: readonly { readonly from: string; readonly to: string }[]
  /** Of access and portability: the archive is sealed to this key of theirs (`deliver.jwk` of the claims). */
  readonly deliverTo?: DeliveryKey
}

export type IdentityMethod = 'attested' | 'code' | 'operator'

export interface IdentityProof {
  readonly method: IdentityMethod
  readonly at: Date
  /** `sender:webshop`, `cli:anna`, `person`. */
  readonly by: string
  /** Of an operator: why they believe it. No personal data. */
  readonly reason?: string
}

/** A one-time code under way. Only its keyed digest is stored. */
export interface IdentityCheck {
  readonly codeDigest: string
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly attemptsLeft: number
  /** How many codes were sent so far. */
  readonly sent: number
  /** When those before this one were. */
  readonly earlier?: readonly Date[]
  /** Since when another one is to be sent: the person has asked for it, or it did not get out. */
  readonly again?: Date
}

export interface Extension {
  readonly at: Date
  readonly by: string
  /** Told to the person within the first month: Art 12(3). */
  readonly reason: string
}

/** Time in which proof of identity was outstanding: the deadline stands still. */
export interface Pause {
  readonly from: Date
  readonly to?: Date
}

/** What was done in one store, as `requests show` prints it. */
export interface StoreOutcome {
  readonly store: StoreId
  readonly found: number
  readonly erased: number
  readonly anonymised: number
  /** Of a rectification: records put right. */
  readonly rectified?: number
  /** Places where something stays that no call of the desk takes away; told among what is withheld once all is done. */
  readonly left?: readonly OutOfReach[]
  readonly withheld: readonly WithheldGroup[]
}

/** Records kept for one reason, together. `what` counts them in words: `2 tickets (tickets:subject, tickets:issue)`. */
export interface WithheldGroup {
  readonly what: string
  readonly ground: string
  readonly until?: Date
}

export interface RequestStep {
  readonly state: RequestState
  readonly at: Date
  readonly by: string
}

/** Why a request waits for an operator where it stands. Codes and counts, no values. */
export interface Blocked {
  readonly code: string
  readonly detail: string
  readonly at: Date
}

/** Why it was searched for again. */
export type Again = Omit<Blocked, 'at'>

export const refusalReasons = [
  'not-identified',
  'unfounded',
  'excessive',
  'not-a-customer',
  'overriding-grounds',
  'rights-of-others',
  'not-possible',
] as const
/** Why the whole request is refused towards the person: Art 12(5), 12(2), 15(4), 21(1). */
export type RefusalReason = (typeof refusalReasons)[number]

/** What every request says, wherever it stands. */
export interface RequestHead {
  readonly id: RequestId
  /** Raised with every move; a writer with an older one has lost. */
  readonly version: number
  /** The sender's own, unique for it. */
  readonly reference: string
  /** Name from stores.yaml, or `cli:anna`, `csv:anna`. */
  readonly sender: string
  readonly type: RequestType
  /** Language of the answer: `sv-SE`. */
  readonly locale: string
  readonly stores: readonly StoreId[]
  /** When it reached the organisation: the month runs from here. */
  readonly receivedAt: Date
  /** When it was accepted here. */
  readonly acceptedAt: Date
  readonly due: Date
  readonly extension?: Extension
  readonly pauses: readonly Pause[]
  /** Days after receipt at which was alarmed already: 20, 27. */
  readonly alarms: readonly number[]
  /** Keyed digest of type and person, to find a second request for the same. */
  readonly subjectDigest: string
  /** The same under other generations of keys, by which an earlier request may have been written down. */
  readonly otherSubjectDigests?: readonly string[]
  /** Keyed digest of the code of the status page. */
  readonly statusDigest: string
  readonly steps: readonly RequestStep[]
  readonly blocked?: Blocked
  /** What it could not go on for at the last try, a store that is away: it is tried again by itself. */
  readonly waiting?: Blocked
}

interface Proven {
  readonly identity: IdentityProof
  /** An earlier request of the same person and type that this one goes along with. */
  readonly mergedInto?: RequestId
  /** How often was searched before, and what was done then: of a request that goes round again. */
  readonly round?: number
  readonly found?: readonly StoreOutcome[]
  /** Why the last round was not enough. */
  readonly again?: Again
  /** Stores in which somebody else bears the person's full name: there the name alone says nothing. */
  readonly namesakes?: readonly StoreId[]
  /** Everything is done but in these stores, which could not be reached: searched for again once one is back. */
  readonly awaits?: readonly StoreId[]
}

interface Located extends Proven {
  /** Stores that this round goes without, since they could not be reached. */
  readonly without?: readonly StoreId[]
  /** Raised each time the search begins anew. */
  readonly round: number
  readonly found: readonly StoreOutcome[]
}

interface Planned extends Located {
  /** Absent: nothing has to be changed. */
  readonly plan?: PlanId
}

interface Ended {
  readonly endedAt: Date
  /** Compact JWS. */
  readonly certificate?: string
}

interface Refused extends Ended {
  readonly reason: RefusalReason
  readonly by: string
  /** Shown to the person. */
  readonly note?: string
}

/** One member of the union for each state, so that each can be told from the others. */
type At<S extends RequestState, Part> = S extends unknown ? { readonly state: S } & Part : never

/** What a request says besides, by where it stands. */
export type RequestBody =
  | { readonly state: 'received' }
  | { readonly state: 'identity-asked'; readonly check: IdentityCheck }
  | At<'identity-proven' | 'preflight', Proven>
  | At<'located', Located>
  | At<'planned' | 'awaiting-approval' | 'applying' | 'verifying' | 'notifying', Planned>
  | At<'completed' | 'partly-withheld', Planned & Ended>
  | At<'refused', Refused>
  | At<'revoked', Ended & { readonly by: string }>
  | At<'expired', Ended>

/** A data subject's request. */
export type DataRequest = RequestHead & RequestBody

export type RequestIn<S extends RequestState> = Extract<DataRequest, { readonly state: S }>
