import type { CertificateCheck } from '../../../requests/verify-certificate.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { fi } from './words-finnish.ts'
import { da, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface StatisticsWords {
  readonly intro: string
  readonly store: string
  readonly figures: string
  readonly counted: string
  readonly never: string
  readonly count: string
  readonly countHint: string
  readonly counting: Counted
  readonly failed: string
  readonly before: string
  readonly after: string
  readonly volumes: string
  readonly volumesHint: string
  readonly tooFew: string
  readonly undated: string
  readonly allTime: string
  readonly asTable: string
  readonly period: string
  readonly tickets: string
  readonly gone: string
  readonly groupCheck: string
  readonly groups: string
  readonly smallest: string
  readonly leastAllowed: string
  readonly withheld: string
  readonly clockErrors: Counted
  readonly enough: string
  readonly below: Counted
  readonly digest: string
  readonly exportCsv: string
  readonly exportJson: string
  readonly seals: string
  readonly noSeals: string
  readonly seal: string
  readonly sealed: string
  readonly runs: string
  readonly noRuns: string
  readonly digestBefore: string
  readonly digestAfter: string
  readonly equal: string
  readonly unequal: string
  readonly unchanged: string
  readonly changed: string
  readonly cells: string
  readonly entry: string
  readonly batch: string
  readonly prove: string
  readonly proofOf: string
  readonly ledger: string
  readonly ledgerHint: string
  readonly verify: string
  readonly verifying: string
  readonly neverVerified: string
  readonly verified: string
  readonly valid: string
  readonly broken: string
  readonly entries: string
  readonly checkpoints: string
  readonly lastCheckpoint: string
  readonly openIntents: string
  readonly rotations: string
  readonly exportLedger: string
  readonly certificate: string
  readonly certificateHint: string
  readonly file: string
  readonly pasted: string
  readonly otherKeys: string
  readonly otherKeysHint: string
  readonly check: string
  readonly empty: string
  readonly genuine: string
  readonly notGenuine: string
  readonly because: Readonly<Record<Extract<CertificateCheck, { valid: false }>['because'], string>>
  readonly signedWith: string
  readonly onlyKey: string
  readonly request: string
  readonly reference: string
  readonly received: string
  readonly completed: string
  readonly identity: string
  readonly found: string
  readonly erased: string
  readonly anonymised: string
  readonly rectified: string
  readonly kept: string
  readonly ledgerAt: string
  readonly ledgerHas: string
  readonly ledgerHasNot: string
  readonly back: string
}

export const statisticsWords: InLanguages<StatisticsWords> = { sv, nb, da, fi, nl, de, en }
