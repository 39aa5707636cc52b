// Checks who may import whom (.dependency-cruiser.mjs). With a TypeScript that it does not know, dependency-cruiser
// reads no file at all and is content: so the number of modules is checked too.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { z } from 'zod'

const fewest = 100

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    totalDependenciesCruised: z.number().optional(),
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
  }),
})

const folders = ['src', 'workers'].filter(folder => existsSync(folder))
const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'json', ...folders],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
const parsed = report.safeParse(stdout.startsWith('{') ? JSON.parse(stdout) : undefined)
if (!parsed.success) {
  process.stderr.write(`dependency-cruiser gave no report\n${stderr}`)
  process.exit(1)
}
const { totalCruised, totalDependenciesCruised = 0, violations } = parsed.data.summary
const errors = violations.filter(({ rule }) => rule.severity === 'error')
for (const { rule, from, to } of errors) process.stderr.write(`${rule.name}: ${from} → ${to}\n`)
const tooFew = totalCruised < fewest || totalDependenciesCruised < fewest
if (tooFew) process.stderr.write(`only ${totalCruised} modules were read, at least ${fewest} were expected\n`)
process.stderr.write(
  `${totalCruised} modules, ${totalDependenciesCruised} imports, ${errors.length} refused\n`,
)
process.exitCode = errors.length > 0 || tooFew ? 1 : 0
