import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText } from './cli-world.ts'
import { tell } from './told.ts'

/** What moves a cursor, sets a title, turns the direction of writing, or begins a line that could pass for ours. */
const hostile = 'x\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\r\n✓ ledger valid'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u

const expectTame = ({ stdout, stderr }: { stdout: string; stderr: string }): void => {
  expect(stdout + stderr).not.toMatch(steers)
  expect((stdout + stderr).split('\n')).not.toContain('✓ ledger valid')
}

const folder = await mkdtemp(join(tmpdir(), 'gallra-steering-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const validate = async (name: string, text: string) => {
  const file = join(folder, name)
  await writeFile(join(folder, 'stores.yaml'), storesText)
  await writeFile(file, text)
  return tell(['validate', file, '--config', folder])
}

describe('what YAML holds', () => {
  const quoted = JSON.stringify(hostile)

  it.each([
    ['an unknown key', `${policyText()}${quoted}: 1\n`],
    ['a key given twice', `${policyText()}${quoted}: 1\n${quoted}: 2\n`],
    ['the name of a store', policyText().replace('[helpdesk]', `[${quoted}]`)],
    ['the name of the policy', policyText().replace('policy: support', `policy: ${quoted}`)],
    ['an action', policyText().replace('action: anonymise', `action: ${quoted}`)],
    ['a raw character', `${policyText()}no\u001b[2Jsuch: \u009b1\n`],
  ])('as %s is shown without its power', async (_, text) => {
    const heard = await validate('support.yaml', text)
    expect(heard.code).toBe(2)
    expectTame(heard)
  })

  it('nor does the name of the file have any', async () => {
    const heard = await validate('a\u001b[2J\u202eb.yaml', 'policy: 1\n')
    expect(heard.code).toBe(2)
    expectTame(heard)
    expect(heard.stderr).toContain('a\\u001b[2J\\u202eb.yaml')
  })
})

// Whoever types a line end into an argument sees it again; nobody else writes arguments.
const argument = hostile.slice(0, hostile.indexOf('\r'))

describe('arguments', () => {
  it.each([
    [['redact', '--entities', argument]],
    [['redact', '--operator', argument]],
    [[argument]],
    [['plan', '--now', argument]],
    [['ledger', 'verify', `/nowhere/${argument}`]],
    [['requests', 'verify', `/nowhere/${argument}`]],
  ])('%j', async args => {
    const heard = await tell(args)
    expect(heard.code).toBe(2)
    expectTame(heard)
  })
})

describe('what is stored', () => {
  it('ids, tags and reasons are shown in one line each, and in JSON as they are', async () => {
    const world = await (await createWorlds())({ closed: 0, open: 0 })
    await world.tell(['hold', 'add', '--tag', hostile, '--reason', hostile])
    const listed = await world.tell('hold list')
    expectTame(listed)
    expect(listed.stdout.trimEnd().split('\n')).toHaveLength(3)
    const document = await world.tell('hold list --json')
    expectTame(document)
    expect(JSON.parse(document.stdout)).toMatchObject([{ reason: hostile, on: { tag: hostile } }])
  })

  it('text that another program reads is left as it is', async () => {
    const { stdout } = await tell(['redact'], { input: 'log \u001b[31mred\u001b[0m of anna@example.com' })
    expect(stdout).toBe('log \u001b[31mred\u001b[0m of [EMAIL]')
  })
})
