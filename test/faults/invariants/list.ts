import { deskWritesStay } from './desk-writes-stay.ts'
import { holdsWin } from './holds-win.ts'
import type { Invariant } from './invariant.ts'
import { nobodyIsToldOf } from './nobody-is-told-of.ts'
import { onlyWhatIsDue } from './only-what-is-due.ts'
import { requestsEnd } from './requests-end.ts'
import { secondRunChangesNothing } from './second-run-changes-nothing.ts'
import { toldInTheLedger } from './told-in-the-ledger.ts'

export const invariants: readonly Invariant[] = [
  onlyWhatIsDue,
  deskWritesStay,
  requestsEnd,
  toldInTheLedger,
  secondRunChangesNothing,
  nobodyIsToldOf,
  holdsWin,
]
