import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()
let world: World
let exported = ''

beforeAll(async () => {
  world = await newWorld()
  const { plan } = await world.json('plan')
  await world.json(`apply ${plan} --yes`)
  exported = join(world.folder, 'ledger.jsonl')
})

/** A copy of the export with something changed. */
const tampered = async (change: (lines: string[]) => string[]): Promise<string> => {
  const lines = (await readFile(exported, 'utf8')).trimEnd().split('\n')
  const file = join(world.folder, 'tampered.jsonl')
  await writeFile(file, `${change(lines).join('\n')}\n`)
  return file
}

describe('the ledger', () => {
  it('is valid in the database', async () => {
    const { code, stdout, stderr } = await world.tell('ledger verify')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^✓ ledger valid: \d+ entries, \d+ signed checkpoints\n$/u)
    expect(await world.json('ledger verify')).toMatchObject({ valid: true, openIntents: 0, problems: [] })
    expect(await world.tell('ledger verify -q')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('is written into a file that nobody else may read, and to stdout', async () => {
    const { code, stdout } = await world.tell(`ledger export ${exported}`)
    expect(code).toBe(0)
    const lines = (await readFile(exported, 'utf8')).trimEnd().split('\n')
    expect(stdout).toBe(`${lines.length} lines written to ${exported}\n`)
    expect((await stat(exported)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      entry: { seq: 1, event: { kind: 'policy-activated' } },
    })
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ publicKey: expect.any(String) })
    expect((await world.tell('ledger export')).stdout).toContain(lines[0])
    const all = JSON.parse((await world.tell('ledger export --json')).stdout)
    expect(all[0]).toEqual(JSON.parse(lines[0] ?? ''))
    const document = await world.json(`ledger export ${exported}`)
    expect(document).toEqual({ file: exported, lines: all.length })
  })

  it('is checked offline, without configuration or database', async () => {
    const nowhere = { GALLRA_MONGODB_URL: 'mongodb://127.0.0.1:1/x', GALLRA_CONFIG: '/nowhere' }
    const bare = await world.start(`ledger verify ${exported} --json`, { env: nowhere })
    expect(bare).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(bare.stdout)).toMatchObject({ valid: true, problems: [] })
  })

  it('must be signed with the key that is given', async () => {
    const { publicKey } = JSON.parse((await readFile(exported, 'utf8')).trimEnd().split('\n').at(-1) ?? '')
    expect((await world.tell(['ledger', 'verify', exported, '--key', publicKey])).code).toBe(0)
    const other = `${publicKey.slice(0, -4)}AAA=`
    const { code, stdout } = await world.tell(['ledger', 'verify', exported, '--key', other])
    expect(code).toBe(1)
    expect(stdout).toContain('✗ ledger BROKEN')
    expect((await world.tell(['ledger', 'verify', exported, '--key', 'nonsense'])).code).toBe(1)
  })

  it.each<[string, (lines: string[]) => string[]]>([
    ['a count is changed', lines => lines.map(line => line.replace('"anonymise":3', '"anonymise":2'))],
    ['an entry is left out', ([first = '', , ...rest]) => [first, ...rest]],
    ['two entries change places', ([first = '', second = '', ...rest]) => [second, first, ...rest]],
    ['a line is written otherwise', ([first = '', ...rest]) => [first.replace(':', ': '), ...rest]],
    ['the end is cut off', lines => lines.slice(0, -1)],
    ['the checkpoints are left out', lines => lines.filter(line => !line.includes('"checkpoint"'))],
    ['the last entry and its checkpoint are left out', lines => [...lines.slice(0, 2), ...lines.slice(-1)]],
  ])('is broken when %s: exit 1', async (_, change) => {
    const file = await tampered(change)
    const { code, stdout } = await world.tell(`ledger verify ${file}`)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✗ ledger BROKEN: .*\n {2}\S/u)
    const quietly = await world.tell(`ledger verify ${file} --quiet`)
    expect(quietly).toEqual({ code, stdout, stderr: '' })
    const document = await world.tell(`ledger verify ${file} --json`)
    expect(JSON.parse(document.stdout)).toMatchObject({ valid: false })
  })

  it.each([
    ['stores.yaml', /is no exported ledger; gallra ledger export writes one/u],
    ['missing.jsonl', /no file .* that can be read/u],
    ['.', /no file .* that can be read/u],
  ])('is not looked for in %s: exit 2', async (name, said) => {
    const { code, stdout, stderr } = await world.tell(`ledger verify ${join(world.folder, name)}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
  })

  it.each(['.', 'missing/x.jsonl'])('is not written to %s: exit 2', async name => {
    const { code, stderr } = await world.tell(`ledger export ${join(world.folder, name)}`)
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot be written \[USAGE\]/u)
  })

  it('is broken in the database when somebody changes it there: exit 1', async () => {
    await world.own
      .collection('ledger')
      .updateOne({ 'event.kind': 'run-started' }, { $set: { 'event.by': 'cli:nobody' } })
    const { code, stdout } = await world.tell('ledger verify')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✗ ledger BROKEN/u)
    const { plan } = await world.json('plan')
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(1)
  })
})
