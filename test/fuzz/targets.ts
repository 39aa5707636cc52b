import type { AnyTarget } from './target.ts'
import { commandLine } from './targets/arguments.ts'
import { certificates } from './targets/certificates.ts'
import { csv } from './targets/csv.ts'
import { http } from './targets/http.ts'
import { jobs } from './targets/jobs.ts'
import { keys } from './targets/keys.ts'
import { ledger } from './targets/ledger.ts'
import { lists } from './targets/lists.ts'
import { messages } from './targets/messages.ts'
import { policies } from './targets/policies.ts'
import { redaction } from './targets/redact.ts'
import { scan } from './targets/scan.ts'
import { stores } from './targets/stores.ts'
import { tickets } from './targets/tickets.ts'

/** Every way in, each in a file of its own. Those that need no server. */
export const offlineTargets: readonly AnyTarget[] = [
  ...[policies, stores, lists, scan, redaction, csv, ledger, keys, certificates, commandLine],
]

export const targets: readonly AnyTarget[] = [...offlineTargets, messages, jobs, http, tickets]
