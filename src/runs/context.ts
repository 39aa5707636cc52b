import type { Connector } from '../connectors/connector.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Policy } from '../policies/policy.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { PolicyDrafts } from './drafts/policy-drafts.ts'
import type { ForecastStore } from './forecast.ts'
import type { CountStore } from './kept-counts.ts'
import type { PolicyLocks } from './locking/policy-locks.ts'
import type { Plan } from './model.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { RunStore } from './run-store.ts'
import type { SealRules } from './sealing/rules.ts'
import type { SealStore } from './sealing/seal-store.ts'
import type { Throttle } from './throttle.ts'
import type { QuarantineStore } from './undo/quarantine-store.ts'
import type { Warrant } from './warrant.ts'

/** A configured help desk, opened. */
export interface OpenStore {
  readonly connector: Connector
  /** Made at the first call: what reads no text does without its words. */
  redactor(): Promise<Redactor>
  /** Agents of the desk, read once and kept a while. */
  roster(signal: AbortSignal): Promise<readonly KnownPerson[]>
  /** Agents by team; absent: nobody is in one. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** How its statistics are merged and sealed. */
  readonly sealing?: SealRules
}

/** What everything in `runs` is given; made by `app.ts`. */
export interface RunContext {
  /** Throws STORE_UNKNOWN for a name that is not configured. */
  store(id: StoreId): Promise<OpenStore>
  readonly policies: readonly Policy[]
  /** Of a plan that was made for a data subject's request. PLAN_STALE, NOT_FOUND. */
  requestWarrant?(request: string, plan: Pick<Plan, 'id' | 'policyDigest'>): Promise<Warrant>
  readonly runStore: RunStore
  /** Absent: no store has limits. */
  readonly throttle?: Throttle
  /** Absent: policies with `undo` are refused their writes. */
  readonly quarantine?: QuarantineStore
  /** Absent: no statistics are ever sealed. */
  readonly seals?: SealStore
  /** Absent: what comes due is not kept. */
  readonly forecasts?: ForecastStore
  /** Absent: what a store was counted as is not kept. */
  readonly counts?: CountStore
  /** When each of these records was last erased, as far as it was, on request of a data subject. */
  erasedAt?(store: StoreId, kind: RecordKind, ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, Date>>
  /** Absent: versions of policies are not kept. */
  readonly policyVersions?: PolicyVersions
  /** Absent: no policy is locked. */
  readonly policyLocks?: PolicyLocks
  /** Absent: policies are changed in their files alone. */
  readonly policyDrafts?: PolicyDrafts
  readonly ledger: Ledger
  /** Seals and opens the key of a run with the installation's own (GALLRA_KEY_FILE). */
  readonly keys: { seal(key: Uint8Array): string; open(sealed: string): Uint8Array }
  clock(): Date
  random(bytes: number): Uint8Array
}
