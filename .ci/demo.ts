// Runs the demo as a user would and believes only its own words: something was done, nothing planted is left,
// statistics are equal, the ledger is valid.
import { spawnSync } from 'node:child_process'
import { z } from 'zod'

const counts = z.object({
  redact: z.number(),
  anonymise: z.number(),
  delete: z.number(),
  contacts: z.number(),
})
const outcome = z.object({
  tickets: z.number().min(2000),
  planned: counts,
  applied: counts,
  skipped: z.number(),
  residual: z.literal(0),
  statisticsEqual: z.literal(true),
  ledgerValid: z.literal(true),
  seconds: z.number(),
})

const { status, stdout } = spawnSync('npm', ['run', '-s', 'demo', '--', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  timeout: 5 * 60_000,
})
const parsed = outcome.safeParse(stdout.trim().startsWith('{') ? JSON.parse(stdout) : undefined)
if (status !== 0 || !parsed.success) {
  const said =
    parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? ''
  console.error(`the demo ended with ${status} ${said}`)
  process.exit(1)
}
const { applied, planned, seconds } = parsed.data
const idle = Object.entries(applied).filter(([, count]) => count === 0)
for (const [action] of idle) console.error(`the demo did nothing of the kind "${action}"`)
if (JSON.stringify(applied) !== JSON.stringify(planned))
  console.error('the demo applied other than it planned')
console.log(`demo: ${JSON.stringify(applied)} in ${seconds} s`)
process.exitCode = idle.length === 0 && JSON.stringify(applied) === JSON.stringify(planned) ? 0 : 1
