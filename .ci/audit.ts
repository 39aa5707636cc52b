// Known weaknesses of what the program depends on, as the registry tells them. Exit 0 none of weight, 1 some, 77 when the
// registry does not answer such questions: then nothing was checked, and it is said so.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const skipped = 77

const report = z.object({
  metadata: z.object({
    vulnerabilities: z.object({ high: z.number(), critical: z.number(), total: z.number() }),
  }),
  vulnerabilities: z.record(z.string(), z.looseObject({ severity: z.string(), range: z.string() })),
})
const refusal = z.object({ message: z.string(), statusCode: z.number().optional() })

const { stdout } = spawnSync('npm', ['audit', '--audit-level=high', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 1024 ** 3,
  timeout: 5 * 60_000,
})

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const answer = asJson(stdout)
const told = report.safeParse(answer)
if (told.success) {
  const { high, critical, total } = told.data.metadata.vulnerabilities
  for (const [name, { severity, range }] of Object.entries(told.data.vulnerabilities))
    console.log(`${severity}: ${name} ${range}`)
  console.log(`audit: ${total} known weaknesses, ${high} high, ${critical} critical`)
  process.exitCode = high + critical === 0 ? 0 : 1
} else {
  const said = refusal.safeParse(answer)
  const why = said.success ? said.data.message : 'npm audit printed no report'
  console.error(`SKIPPED: the dependencies were NOT audited: ${why}`)
  process.exitCode = skipped
}
