// The program with one safeguard left out at a time; each such mutant must break an invariant within some seeds.
// `npm run faults:mutants -- [--only 1,3] [--seeds 6]`; ends with how many were caught.
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildUnchecked } from '../../../.ci/build.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { invariants } from '../invariants/list.ts'
import { atTheEnd } from '../lab/children.ts'
import { lockFor } from '../lab/lock-for.ts'
import { runSeed } from '../run-seed.ts'
import { mutants } from './list.ts'
import { type Mutant, plant } from './mutant.ts'

const root = join(import.meta.dirname, '../../..')

const { values: given } = parseArgs({
  options: { only: { type: 'string' }, seeds: { type: 'string', default: '6' } },
})
const only = given.only?.split(',').map(Number)
const seeds = Number(given.seeds)

/** Small, so that a batch takes no time on a machine that has none; and one that writes, so that not all is changed. */
const size = { tickets: 180, people: 40, requests: 1, writers: 1 } as const

/** What the first seed that catches the mutant says; undefined when none does. */
const caughtBy = async (
  mutant: Mutant,
  build: string,
  folder: string,
): Promise<{ readonly seed: number; readonly said: string } | undefined> => {
  for (let seed = 1; seed <= seeds; seed++) {
    const schedule = mutant.schedule(seed)
    const { violations, faults } = await runSeed({
      ...{ seed, build, invariants, faults: [], schedule, size, lockSeconds: lockFor() },
      folder: join(folder, `seed-${seed}`),
    }).catch((error: unknown) => ({ violations: [`0 harness: ${String(error)}`], faults: [] }))
    const said = violations.find(each => mutant.breaks.includes(Number.parseInt(each, 10)))
    if (said !== undefined) return { seed, said }
    console.log(`  seed ${seed}, not caught: ${faults.join(', ')}`)
    for (const each of violations) console.log(`  not what was meant: ${each}`)
  }
  return undefined
}

const tryOne = async (mutant: Mutant): Promise<boolean> => {
  const folder = await temporaryFolder('gallra-mutant-')
  // Below node_modules, so that it finds its packages.
  const builds = join(root, 'node_modules/.cache/gallra-faults')
  await mkdir(builds, { recursive: true })
  const build = await mkdtemp(join(builds, 'mutant-'))
  const clean = (): void => {
    for (const each of [build, folder]) rmSync(each, { recursive: true, force: true })
  }
  const notNeeded = atTheEnd(clean)
  try {
    await plant(mutant, root, join(folder, 'tree'))
    await buildUnchecked(build, join(folder, 'tree'))
    const caught = await caughtBy(mutant, build, folder)
    console.log(
      caught
        ? `caught: ${mutant.name} (seed ${caught.seed}: ${caught.said})`
        : `NOT CAUGHT in ${seeds} seeds: ${mutant.name}`,
    )
    return caught !== undefined
  } finally {
    notNeeded()
    clean()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

let caught = 0
const tried = mutants.filter((_, at) => only?.includes(at + 1) ?? true)
for (const mutant of tried) if (await tryOne(mutant)) caught += 1
console.log(`${caught} passed, ${tried.length - caught} failed`)
process.exitCode = caught === tried.length && tried.length > 0 ? 0 : 1
