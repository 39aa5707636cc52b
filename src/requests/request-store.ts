import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { FoundRecord } from './found-record.ts'
import type { DataRequest, IdentityCheck, RequestId, RequestState, RequestType } from './model.ts'
import type { RefusedMessage } from './refused-message.ts'

export interface Acceptance {
  readonly request: DataRequest
  /** The request's own key under the installation's; destroyed at the end. */
  readonly sealedKey: string
  /** The person's data under the request's own key. */
  readonly sealedSubject: string
  /**
   * Keyed digests of the message's own, one for each generation of keys; each is taken once for each sender. Absent for what
   * operators enter.
   */
  readonly jti?: readonly string[]
  /** Keyed digests of the job the message came with: the same one again is a repetition after a crash, no replay. */
  readonly source?: readonly string[]
}

export type AcceptanceResult =
  | { readonly outcome: 'accepted' | 'again'; readonly request: DataRequest }
  | { readonly outcome: 'replayed' | 'reference-taken' }

/** What counting needs of an open request, without the rest of it. */
export interface Glance extends Pick<DataRequest, 'id' | 'state' | 'due' | 'pauses'> {
  /** When it came where it stands. */
  readonly since: Date
  /** The code of what it waits for an operator by. */
  readonly blocked?: string
  readonly mergedInto?: RequestId
  readonly check?: Pick<IdentityCheck, 'sentAt' | 'sent' | 'again'>
}

/** The port to where requests are written down (majority, journalled); implemented in `src/database`. */
export interface RequestStore {
  /** Everything in one transaction, before the message is acknowledged, with the note that the ledger lacks it. */
  accept(acceptance: Acceptance): Promise<AcceptanceResult>
  /** Accepted ones that the ledger has not been told of, as far as is known here; see `noteAccepted`. */
  unnoted(limit: number): Promise<readonly DataRequest[]>
  /** The ledger has been told. */
  noted(id: RequestId): Promise<void>
  request(id: RequestId): Promise<DataRequest | undefined>
  /** Several senders may use the same reference. */
  byReference(reference: string): Promise<readonly DataRequest[]>
  byStatusDigest(digests: readonly string[]): Promise<DataRequest | undefined>
  /** Newest first; with the states given only those. */
  list(query: {
    readonly states?: readonly RequestState[]
    readonly limit: number
  }): Promise<readonly DataRequest[]>
  /** Not at an end, those due first come first. */
  open(): Promise<readonly DataRequest[]>
  /** The same, shortened; in no order. */
  glances(): Promise<readonly Glance[]>
  /** All that were ever accepted. */
  countByState(): Promise<
    readonly { readonly type: RequestType; readonly state: RequestState; readonly count: number }[]
  >
  /** Requests with a record, in their last search, that an operator has to say of whose it is. */
  countInDoubt(): Promise<number>
  /** Open requests with one of the digests whose identity is proven, those accepted first come first. */
  sameSubject(subjectDigests: readonly string[], other: RequestId): Promise<readonly DataRequest[]>
  /** Replaces the request if its version is still `from`; false when somebody else was faster. */
  move(from: number, to: DataRequest): Promise<boolean>

  /** Undefined once destroyed. */
  sealed(id: RequestId): Promise<{ readonly key: string; readonly subject: string } | undefined>
  /** What is known of the person by now, under the same key. NOT_FOUND once it is destroyed. */
  resealSubject(id: RequestId, sealedSubject: string): Promise<void>
  /** Key and data, for good. */
  destroySubject(id: RequestId): Promise<void>

  /**
   * Of one round: replaces what an interrupted try at the same round noted. A doubtful record on which an operator
   * gave their word in an earlier round is noted as they said, or left out.
   */
  saveFound(id: RequestId, round: number, records: readonly FoundRecord[]): Promise<void>
  found(id: RequestId, round: number): AsyncIterable<FoundRecord>
  /** All rounds' withheld records whose end lies at or before the moment. */
  withheldUntil(
    moment: Date,
  ): Promise<readonly { readonly request: RequestId; readonly record: FoundRecord }[]>
  /** An operator's word on a doubtful record: it is the person, or it is not. False when none is in doubt. */
  settleDoubt(
    id: RequestId,
    record: { readonly store: StoreId; readonly id: RecordId },
    isThePerson: boolean,
  ): Promise<boolean>

  /** Records of which an operator said that they are somebody else's. */
  notThePerson(id: RequestId): Promise<readonly { readonly store: StoreId; readonly id: RecordId }[]>

  /** Once for each id, so that a job that comes again after a crash is not counted twice. */
  refuse(message: RefusedMessage): Promise<void>
  /** Newest first. */
  refused(limit: number): Promise<readonly RefusedMessage[]>
  countRefused(): Promise<Readonly<Partial<Record<RefusedMessage['reason'], number>>>>
}
