import { apply } from './commands/apply.ts'
import { approve } from './commands/approve.ts'
import { deadLetters, retry } from './commands/dead-letters.ts'
import { demo } from './commands/demo.ts'
import { diff } from './commands/diff.ts'
import { doctor } from './commands/doctor.ts'
import { drill } from './commands/drill.ts'
import { explain } from './commands/explain.ts'
import { health } from './commands/health.ts'
import { hold } from './commands/hold.ts'
import { init } from './commands/init.ts'
import { inventory } from './commands/inventory.ts'
import { keys } from './commands/keys.ts'
import { ledger } from './commands/ledger.ts'
import { notice } from './commands/notice.ts'
import { pause } from './commands/pause.ts'
import { plan } from './commands/plan.ts'
import { policies } from './commands/policies.ts'
import { record } from './commands/record.ts'
import { redact } from './commands/redact.ts'
import { redaction } from './commands/redaction.ts'
import { replay } from './commands/replay.ts'
import { requests } from './commands/requests.ts'
import { resume } from './commands/resume.ts'
import { roles } from './commands/roles.ts'
import { runs } from './commands/runs.ts'
import { scan } from './commands/scan.ts'
import { schedules } from './commands/schedules.ts'
import { serve } from './commands/serve.ts'
import { stats } from './commands/stats.ts'
import { test } from './commands/test.ts'
import { tokens } from './commands/tokens.ts'
import { undo } from './commands/undo.ts'
import { users } from './commands/users.ts'
import { validate } from './commands/validate.ts'
import { work } from './commands/work.ts'
import type { Verb } from './verb.ts'

/** Every verb, in the order `--help` shows them. A new one: a file in `commands/`, a line here. */
export const verbs: readonly Verb[] = [
  demo,
  init,
  validate,
  test,
  diff,
  record,
  notice,
  plan,
  approve,
  apply,
  explain,
  scan,
  redact,
  redaction,
  inventory,
  doctor,
  health,
  roles,
  work,
  serve,
  schedules,
  policies,
  hold,
  runs,
  pause,
  resume,
  deadLetters,
  retry,
  undo,
  replay,
  drill,
  stats,
  ledger,
  requests,
  keys,
  users,
  tokens,
]
