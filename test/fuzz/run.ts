// `npm run fuzz -- --seconds 60 [--target NAME] [--seed N] [--json]`: odd inputs for everything that strangers can write
// to. What fails is made as small as it goes, kept in the corpus, and tried first from then on.
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Finding, keepInCorpus, type Outcome } from './target.ts'
import { targets } from './targets.ts'

const names = targets.map(({ name }) => name)
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const unknown = options.target.find(name => !names.includes(name))
const seconds = Number(options.seconds)
const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed)
if (unknown !== undefined || !(seconds >= 0) || !Number.isInteger(seed)) {
  console.error(`fuzz: --seconds N, --seed N, and --target one of ${names.join(', ')}`)
  process.exit(2)
}

/** An input that is not done by then never will be: the usual one takes milliseconds. */
const patienceMs = 90_000

interface Result extends Outcome {
  readonly target: string
  readonly kept?: string
}

const runOne = (name: string, share: number): Promise<Result> =>
  new Promise(resolve => {
    const folder = mkdtempSync(join(tmpdir(), 'gallra-fuzz-run-'))
    const current = join(folder, 'current.json')
    const child = fork(join(import.meta.dirname, 'child.ts'), [name, current, String(share), String(seed)], {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let [said, runs, isHung] = ['', 0, false]
    let outcome: Outcome | undefined
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
    })
    let timer: NodeJS.Timeout | undefined
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isHung = true
        child.kill('SIGKILL')
      }, patienceMs)
    }
    wait()
    child.on('message', (message: { trying?: true; outcome?: Outcome }) => {
      if (message.trying) {
        runs += 1
        wait()
      }
      outcome = message.outcome ?? outcome
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      // It cannot tell of an input that it died of.
      const died = (): Finding => ({
        input: readFileSync(current, 'utf8'),
        error: isHung
          ? `did not end within ${patienceMs} ms`
          : `the process died (${code ?? signal})\n${said}`,
      })
      const told: Outcome = outcome ?? { runs, finding: died() }
      const { finding } = told
      rmSync(folder, { recursive: true, force: true })
      resolve({
        target: name,
        runs: told.runs,
        ...(finding ? { finding, kept: keepInCorpus(name, finding) } : {}),
      })
    })
  })

const chosen = options.target.length > 0 ? names.filter(name => options.target.includes(name)) : names
const results: Result[] = []
for (const name of chosen) {
  const result = await runOne(name, seconds / chosen.length)
  results.push(result)
  if (!options.json) {
    console.log(`${result.finding ? '✗' : '✓'} ${name}: ${result.runs} runs`)
    if (result.finding)
      console.log(
        `  ${result.finding.error.split('\n').join('\n  ')}\n  ${result.finding.input}\n  kept in ${result.kept}`,
      )
  }
}
const failed = results.filter(({ finding }) => finding).length
if (options.json) console.log(JSON.stringify({ seed, results }))
else console.log(`seed ${seed}\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
