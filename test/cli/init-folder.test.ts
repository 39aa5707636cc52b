// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

/** A folder that is not there yet. */
const freshIn = (world: World): string => join(world.folder, 'made')
const init = (world: World, ...more: string[]): string[] => [
  ...['init', '--from', '${DESK_URL}', '--yes', '--config', freshIn(world)],
  ...more,
]

describe('gallra init', () => {
  it('writes stores.yaml and a policy with the categories of the desk, which validate as they stand', async () => {
    const world = await newWorld({ files: {} })
    await world.desk.collection('tickettypes').insertOne({ name: 'Reklamation' })
    const made = await world.tell(init(world, '--country', 'dk'))
    expect(made).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('store helpdesk, policy support-dk'),
    })
    expect(await readdir(freshIn(world))).toEqual([
      ...['policy-tests.schema.json', 'policy.schema.json', 'stores.schema.json', 'stores.yaml'],
      'support-dk.yaml',
    ])
    const stores = await readFile(join(freshIn(world), 'stores.yaml'), 'utf8')
    expect(stores).toMatch(/^# yaml-language-server: \$schema=\.\/stores\.schema\.json\n/u)
    expect(parse(stores).stores.helpdesk).toMatchObject({
      ...{ preset: 'trudesk', url: '${DESK_URL}', timezone: 'Europe/Copenhagen' },
      locales: ['da-DK', 'en-GB'],
    })
    const { rules } = parse(await readFile(join(freshIn(world), 'support-dk.yaml'), 'utf8'))
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['complaints', 'general'])
    expect(await world.tell(['validate', '--online', '--config', freshIn(world)])).toMatchObject({ code: 0 })
  })

  it('takes the stores.yaml that is there, and writes over nothing', async () => {
    const world = await newWorld({ files: {} })
    const before = await readFile(join(world.folder, 'stores.yaml'), 'utf8')
    const args = ['init', '--country', 'fi', '--yes', '--category', 'Issue=technical']
    expect(await world.tell(args)).toMatchObject({ code: 0 })
    expect(await readFile(join(world.folder, 'stores.yaml'), 'utf8')).toBe(before)
    const { rules } = parse(await readFile(join(world.folder, 'support-fi.yaml'), 'utf8'))
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['technical', 'general'])
    await writeFile(join(world.folder, 'support-fi.yaml'), policyText())
    expect(await world.tell(args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already'),
    })
    expect(await readFile(join(world.folder, 'support-fi.yaml'), 'utf8')).toBe(policyText())
  })

  it('asks whoever sits at a terminal', async () => {
    const world = await newWorld({ files: {} })
    const input = Object.assign(Readable.from([Buffer.from('no\n')]), { isTTY: true })
    const given = ['--locales', 'nb-NO', '--timezone', 'Europe/Oslo']
    const made = await world.tell(init(world, ...given), { input })
    expect(made).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('--country (se, no, dk, fi, nl, de): '),
    })
    expect(await readdir(freshIn(world))).toContain('support-no.yaml')
  })

  it.each([
    [['init', '--yes'], /--country is needed; valid: se, no/u],
    [['init', '--yes', '--country', 'us'], /--country: not one of se/u],
    [
      ['init', '--yes', '--country', 'se'],
      /--from is needed: .* For a desk behind an API write stores\.yaml by hand/u,
    ],
  ])('refuses %j where nobody can be asked', async (args, said) => {
    const world = await newWorld({ files: {} })
    expect(await world.tell([...args, '--config', freshIn(world)])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(said),
    })
  })
})
