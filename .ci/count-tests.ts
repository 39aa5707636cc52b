// Reads vitest's JSON report and prints two numbers: how many tests passed, and how many things failed. A file that
// could not be loaded has no test in it that fails, and counts as one; so does a run that ended without a report.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** A run that was killed leaves the file as empty as `mktemp` made it. */
const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const parsed = report.safeParse(read(process.argv[2] ?? ''))
if (parsed.success) {
  const { success, numPassedTests, numFailedTests, testResults } = parsed.data
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(each => each.status === 'failed'),
  ).length
  const failed = numFailedTests + unloaded
  // As text: numbers would be in colour where a build server forces it.
  console.log(`${numPassedTests} ${failed === 0 && !success ? 1 : failed}`)
} else console.log('0 1')
