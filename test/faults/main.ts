// Schedules of faults against the program as it is, each from a seed; what it did is compared with what it may do.
// `npm run faults -- --seeds 10 [--seed 7] [--json] [--tree FOLDER] [--faults a,b]`; docs/faults.md says how to read it.
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildUnchecked } from '../../.ci/build.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import type { Fault } from './faults/fault.ts'
import { faults } from './faults/list.ts'
import { invariants } from './invariants/list.ts'
import { atTheEnd } from './lab/children.ts'
import { findFaketime } from './lab/fake-clock.ts'
import { lockFor } from './lab/lock-for.ts'
import { whyNoSmallDisk } from './lab/small-disk.ts'
import { runSeed, type SeedOptions, type Verdict } from './run-seed.ts'

const root = join(import.meta.dirname, '../..')

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    lock: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    tree: { type: 'string', default: root },
    faults: { type: 'string' },
    folder: { type: 'string' },
    keep: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
  },
})

const number = (name: 'seeds' | 'seed'): number => {
  const value = Number(given[name])
  if (Number.isSafeInteger(value) && value > 0) return value
  console.error(`--${name} takes a whole number from 1 on`)
  process.exit(2)
}

const chosen = (): readonly Fault[] => {
  const names = given.faults?.split(',')
  const unknown = names?.filter(name => !faults.some(fault => fault.name === name)) ?? []
  if (unknown.length === 0) return faults.filter(({ name }) => names?.includes(name) ?? true)
  console.error(
    `no such fault: ${unknown.join(', ')}; there are ${faults.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

/** Those that this machine can do. What is left out, and what only stands in, is told. */
const possible = async (all: readonly Fault[]): Promise<readonly Fault[]> => {
  const disk = all.some(({ needs }) => needs === 'small-disks') ? await whyNoSmallDisk() : undefined
  if (disk !== undefined)
    console.error(`STAND-IN for fault fill-disk: ${disk}; the primary gets SIGABRT instead`)
  const faketime = await findFaketime()
  return all.filter(({ name, needs }) => {
    const can = needs !== 'clocks' || faketime !== undefined
    if (!can)
      console.error(`SKIPPED fault ${name}: libfaketime is not installed (Debian: apt install faketime)`)
    return can
  })
}

const rerun = (seed: number): string => `npm run faults -- --seeds 1 --seed ${seed}`

const line = (
  { seed, violations, seconds, lockSeconds, faults: done, counts }: Verdict,
  folder: string,
): string => {
  const head = `seed ${seed}: ${violations.length === 0 ? 'ok' : 'VIOLATIONS'}, ${seconds} s, locks of ${lockSeconds} s, ${counts.desk} desk writes, ${counts.gallra} of Gallra, ${done.join(', ')}`
  if (violations.length === 0) return head
  return [head, ...violations.map(each => `  ${each}`), `  again: ${rerun(seed)}`, `  kept: ${folder}`].join(
    '\n',
  )
}

const build = async (): Promise<string> => {
  // Below node_modules, so that it finds its packages.
  const builds = join(root, 'node_modules/.cache/gallra-faults')
  await mkdir(builds, { recursive: true })
  const folder = await mkdtemp(join(builds, 'build-'))
  await buildUnchecked(folder, resolve(given.tree))
  return folder
}

const tellPart = (part: string, seconds: number): void => console.error(`  ${part}: ${seconds.toFixed(1)} s`)

/** A seed that the harness itself could not carry out is none that passed. */
const judged = (options: SeedOptions): Promise<Verdict> =>
  runSeed(options).catch((error: unknown) => ({
    ...{ seed: options.seed, lockSeconds: options.lockSeconds, seconds: 0, faults: [] },
    violations: [`0 harness: ${error instanceof Error ? error.stack : String(error)}`],
    counts: { desk: 0, gallra: 0 },
  }))

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const [first, count] = [number('seed'), number('seeds')]
const can = await possible(chosen())
const folder = given.folder ? resolve(given.folder) : await temporaryFolder('gallra-faults-')
const built = await build()
atTheEnd(() => rmSync(built, { recursive: true, force: true }))
const verdicts: Verdict[] = []
for (let seed = first; seed < first + count; seed++) {
  const own = join(folder, `seed-${seed}`)
  const verdict = await judged({
    ...{ seed, folder: own, build: built, faults: can, invariants },
    ...{ isKept: given.keep, lockSeconds: given.lock === undefined ? lockFor() : Number(given.lock) },
    ...(given.parts ? { onPart: tellPart } : {}),
  })
  verdicts.push(verdict)
  if (!given.json) console.log(line(verdict, own))
}
const failed = verdicts.filter(({ violations }) => violations.length > 0).length
if (failed === 0 && !given.keep) await rm(folder, { recursive: true, force: true })
if (given.json) console.log(JSON.stringify(verdicts.map(each => ({ ...each, again: rerun(each.seed) }))))
console.log(`${verdicts.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
