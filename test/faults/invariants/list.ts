import { deskWritesStay } from './desk-writes-stay.ts'
import { holdsWin } from './holds-win.ts'
import type { Invariant } from './invariant.ts'
import { nobodyIsToldOf } from './nobody-is-told-of.ts'
import { oneRunASlot } from './one-run-a-slot.ts'
import { onlyWhatIsDue } from './only-what-is-due.ts'
import { recoversInTime } from './recovers-in-time.ts'
import { requestsEnd } from './requests-end.ts'
import { secondRunChangesNothing } from './second-run-changes-nothing.ts'
import { statisticsStay } from './statistics-stay.ts'
import { toldInTheLedger } from './told-in-the-ledger.ts'

export const invariants: readonly Invariant[] = [
  onlyWhatIsDue,
  deskWritesStay,
  requestsEnd,
  toldInTheLedger,
  secondRunChangesNothing,
  nobodyIsToldOf,
  statisticsStay,
  oneRunASlot,
  holdsWin,
  recoversInTime,
]
