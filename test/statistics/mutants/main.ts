// The program with one mistake in its statistics at a time; a test must notice each (statistics.md §7, T14).
// `npm run stats:mutants -- [--only 1,3]`; ends with how many were caught.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { mutants } from './list.ts'

const { values: given } = parseArgs({ options: { only: { type: 'string' } } })
const only = given.only?.split(',').map(Number)
const root = join(import.meta.dirname, '../../..')
const config = join(import.meta.dirname, 'vitest.config.ts')

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
})

/** What the tests say with the mutant in the sources, or with none. */
const tried = (mutant: string): Promise<z.infer<typeof report>> =>
  new Promise((resolve, reject) => {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config]
    const env = { ...process.env, STATS_MUTANT: mutant, NO_COLOR: '1' }
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let told = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      told += text
    })
    child.on('error', reject)
    child.on('close', () => {
      try {
        resolve(report.parse(JSON.parse(told.slice(told.indexOf('{')))))
      } catch (error) {
        reject(error)
      }
    })
  })

const failedIn = ({ testResults }: z.infer<typeof report>): string | undefined =>
  testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed')
    ?.fullName

const sound = await tried('')
if (sound.numFailedTests > 0 || sound.numPassedTests === 0) {
  console.log(`without a mutant: ${failedIn(sound) ?? 'no test ran'}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
console.log(`without a mutant: ${sound.numPassedTests} tests pass`)

let caught = 0
const chosen = mutants.filter((_, at) => only?.includes(at + 1) ?? true)
const waiting = [...chosen]
/** Starting one, and its mongod, takes longer than most tests: two are at it at once. */
const lane = async (): Promise<void> => {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const by = failedIn(await tried(mutant.name))
    console.log(by === undefined ? `MISSED: ${mutant.name}` : `caught: ${mutant.name} (${by.trim()})`)
    if (by !== undefined) caught += 1
  }
}
await Promise.all([lane(), lane()])
console.log(`${caught} passed, ${chosen.length - caught} failed`)
process.exitCode = caught === chosen.length && chosen.length > 0 ? 0 : 1
