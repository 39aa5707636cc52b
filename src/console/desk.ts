import type { App } from '../app.ts'
import type { HealthSource } from '../health/judge.ts'
import type { Readiness } from '../http/readiness.ts'
import type { CallCounts } from '../jobs/call-counts.ts'
import type { Log } from '../jobs/context.ts'
import type { LedgerStore } from '../ledger/ledger-store.ts'
import type { Lab } from '../open-lab.ts'
import type { RequestDesk } from '../open-requests.ts'
import type { RequestId } from '../requests/model.ts'
import type { ProposalContext } from '../review/proposals.ts'
import type { RunContext } from '../runs/context.ts'
import type { PolicyFolder } from '../runs/drafts/policy-folder.ts'
import type { BatchId, PlanId } from '../runs/model.ts'
import type { AccountStore } from './accounts/account-store.ts'
import type { Comparisons } from './comparisons.ts'
import type { Forecasting } from './forecasting.ts'
import type { OidcProvider } from './oidc/oidc-client.ts'
import type { Plannings } from './plannings.ts'
import type { KeptFigures } from './screens/statistics/figures.ts'
import type { TokenStore } from './tokens/token.ts'

/** What the console is made of. */
export interface ConsoleDesk {
  readonly run: RunContext
  readonly accounts: AccountStore
  readonly tokens: TokenStore
  readonly requests: RequestDesk
  readonly health: HealthSource
  readonly queueJobs: App['queueJobs']
  /** For exports; what is asked of the ledger is asked of `run.ledger`. */
  readonly ledgerStore: LedgerStore
  /** Of the ledger's signatures: base64 of the SPKI DER. */
  readonly publicKey: string
  /** Whether what the console needs is there. */
  ready(): Promise<Readiness>
  readonly log: Log
  /** IANA zone in which moments are shown. */
  readonly timezone: string
  readonly plannings: Plannings
  readonly forecasting: Forecasting
  /** What stores were counted as. */
  readonly figures: KeptFigures
  /** Where policies are changed. */
  readonly policyFolder: PolicyFolder
  readonly comparisons: Comparisons
  /** Where texts are read that belong to no ticket. */
  readonly lab: Lab
  /** Words for the lists of help desks, until somebody has decided on them. */
  readonly proposals: ProposalContext
  /** Tells a worker that the request may be able to go on; the sweep finds what gets lost here. */
  wake(request: RequestId): void
  /** Aborted when the console stops. */
  readonly signal: AbortSignal
  /** Puts a run's batches on the queue; what gets lost here the sweep of the workers finds. */
  enqueue(run: PlanId, batches: readonly BatchId[]): Promise<void>
  /** Where calls are counted for all processes; absent: each counts its own. */
  readonly counts?: CallCounts
  /** Addresses of proxies that are believed on whom they speak for, and on whether they were called by TLS. */
  readonly trustProxy?: readonly string[]
  /** Where people sign in besides, or alone; absent: with passwords of their own. */
  readonly oidc?: OidcProvider
  /** Nobody signs in with a password. */
  readonly passwordsOff: boolean
  /** Of the API, where they differ from the usual. */
  readonly apiLimits?: Partial<ApiLimits>
  clock(): Date
}

/** Of one address in a minute. */
export interface ApiLimits {
  readonly calls: number
  /** Tokens that are none. */
  readonly refusals: number
}
