import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type LivePolicies, watchPolicies } from '../../src/policies/live-policies.ts'
import { loadPolicy } from '../../src/policies/load.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { Problem } from '../../src/yaml/problem.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { basis, head } from './policy-text.ts'

const root = await temporaryFolder('gallra-live-')
afterAll(() => rm(root, { recursive: true }))

const textOf = (name: string, after = 'P1Y'): string =>
  `${head.replace('policy: test', `policy: ${name}`)}rules: [{ id: all, category: "*", clock: closed_at, basis: ${basis}, stages: [{ after: ${after}, action: delete }] }]\n`

interface Watched {
  readonly live: LivePolicies
  readonly folder: string
  write(file: string, text: string): Promise<void>
  /** Names and periods of what is in force. */
  inForce(): readonly string[]
}

let number = 0
const watch = async (
  files: Readonly<Record<string, string>>,
  check: (policy: Policy) => Promise<readonly Problem[]> = async () => [],
): Promise<Watched> => {
  number += 1
  const folder = join(root, String(number))
  await mkdir(folder)
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text)
  const policies: Policy[] = []
  for (const [file, text] of Object.entries(files)) {
    await write(file, text)
    const loaded = loadPolicy(text, join(folder, file), ['helpdesk'])
    if ('policy' in loaded) policies.push(loaded.policy)
  }
  const live = watchPolicies({ folder, stores: ['helpdesk'], policies, check })
  const periodOf = ({ rules }: Policy): number => rules[0]?.stages[0]?.after.years ?? 0
  const inForce = () => live.current.map(policy => `${policy.name} P${periodOf(policy)}Y`)
  return { live, folder, write, inForce }
}

/** A change is taken with the second look that sees it. */
const looked = async ({ live }: Watched) => {
  expect(await live.look()).toBeUndefined()
  return live.look()
}

describe('policies that are read again', () => {
  it('stay the same objects while nothing changes', async () => {
    const world = await watch({ 'a.yaml': textOf('a') })
    const [before] = world.live.current
    expect(await looked(world)).toEqual({ taken: [], dropped: [], refused: [] })
    await world.write('a.yaml', `# a remark\n${textOf('a')}`)
    expect(await looked(world)).toEqual({ taken: [], dropped: [], refused: [] })
    expect(world.live.current[0]).toBe(before)
    expect(await world.live.look()).toBeUndefined()
  })

  it('are taken once two looks in a row see the same', async () => {
    const world = await watch({ 'a.yaml': textOf('a') })
    await looked(world)
    await world.write('a.yaml', textOf('a', 'P2Y'))
    expect(await world.live.look()).toBeUndefined()
    expect(world.inForce()).toEqual(['a P1Y'])
    await world.write('a.yaml', textOf('a', 'P3Y'))
    expect(await world.live.look()).toBeUndefined()
    expect(world.inForce()).toEqual(['a P1Y'])
    expect((await world.live.look())?.taken.map(({ name }) => name)).toEqual(['a'])
    expect(world.inForce()).toEqual(['a P3Y'])
  })

  it.each([
    ['a mistake', textOf('a', 'P3X'), /a\.yaml:5:\d+ error not an ISO 8601 duration/u],
    ['no YAML', `${textOf('a')}  - [`, /a\.yaml:6:\d+ error /u],
    [
      'a store that this process does not know',
      textOf('a').replace('[helpdesk]', '[chat]'),
      /a\.yaml:3:10 error unknown store "chat"/u,
    ],
  ])('are kept as they were where their file has %s, told once with its place', async (_, text, said) => {
    const world = await watch({ 'a.yaml': textOf('a'), 'b.yaml': textOf('b') })
    await world.write('a.yaml', text)
    await world.write('b.yaml', textOf('b', 'P2Y'))
    const taken = await looked(world)
    expect(taken?.refused.join('\n')).toMatch(said)
    expect(taken?.taken.map(({ name }) => name)).toEqual(['b'])
    expect(world.inForce()).toEqual(['a P1Y', 'b P2Y'])
    expect(await world.live.look()).toBeUndefined()
    await world.write('a.yaml', textOf('a', 'P4Y'))
    expect((await looked(world))?.refused).toEqual([])
    expect(world.inForce()).toEqual(['a P4Y', 'b P2Y'])
  })

  it('are kept as they were where something else stands against them, and asked again while that cannot be told', async () => {
    let isAway = true
    const world = await watch({ 'a.yaml': textOf('a') }, async ({ file, version }) => {
      if (isAway) throw new Error('the database is away')
      return version === 1 ? [{ file, line: 1, column: 9, severity: 'error', message: 'locked' }] : []
    })
    await world.write('a.yaml', textOf('a', 'P2Y'))
    await world.live.look()
    await expect(world.live.look()).rejects.toThrow('away')
    expect(world.inForce()).toEqual(['a P1Y'])
    isAway = false
    expect((await world.live.look())?.refused).toEqual([expect.stringMatching(/a\.yaml:1:9 error locked$/u)])
    expect(world.inForce()).toEqual(['a P1Y'])
  })

  it('come and go with their files, and not for a moment in which one is replaced', async () => {
    const world = await watch({ 'a.yaml': textOf('a') })
    await looked(world)
    await world.write('b.yaml', textOf('b'))
    await world.write('b.test.yaml', 'tests: b')
    expect((await looked(world))?.taken.map(({ name }) => name)).toEqual(['b'])
    await rename(join(world.folder, 'a.yaml'), join(world.folder, 'a.yaml~'))
    expect(await world.live.look()).toBeUndefined()
    await rename(join(world.folder, 'a.yaml~'), join(world.folder, 'a.yaml'))
    expect(await looked(world)).toBeUndefined()
    expect(world.inForce()).toEqual(['a P1Y', 'b P1Y'])
    await rm(join(world.folder, 'a.yaml'))
    expect((await looked(world))?.dropped).toEqual(['a'])
    expect(world.inForce()).toEqual(['b P1Y'])
  })

  it('stay all as they were where two would have one name, and where the folder cannot be read', async () => {
    const world = await watch({ 'a.yaml': textOf('a') })
    await world.write('b.yaml', textOf('a', 'P2Y'))
    expect((await looked(world))?.refused.join('\n')).toMatch(/b\.yaml:1:9 error the name "a" is taken by/u)
    expect(world.inForce()).toEqual(['a P1Y'])
    await rm(world.folder, { recursive: true })
    expect(await looked(world)).toBeUndefined()
    expect(world.inForce()).toEqual(['a P1Y'])
  })
})
