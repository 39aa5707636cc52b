import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { policyText, storesText } from './cli-world.ts'
import { type Heard, tell } from './told.ts'

let folder = ''
const folders: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-validate-'))
  folders.push(folder)
  vi.stubEnv('DESK_URL', 'mongodb://desk.example/desk')
  vi.stubEnv('GALLRA_CONFIG', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all(folders.map(each => rm(each, { recursive: true })))
})

const write = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return Object.keys(files).map(name => join(folder, name))
}

/** With the folder's own path taken away, so that lines can be compared. */
const validate = async (args: readonly string[] = []): Promise<Heard> => {
  const heard = await tell(['validate', ...args])
  return { ...heard, stderr: heard.stderr.replaceAll(`${folder}/`, '') }
}

describe('validate', () => {
  it('names what is valid in the configuration folder', async () => {
    await write({
      'stores.yaml': storesText,
      'b.yaml': policyText(),
      'a.yaml': policyText({ name: 'orders' }),
    })
    expect(await validate()).toEqual({
      code: 0,
      stdout: '✓ valid: store helpdesk, policy orders, policy support\n',
      stderr: '',
    })
    expect(JSON.parse((await validate(['--json'])).stdout)).toEqual({ valid: true, problems: [] })
    expect(await validate(['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('reads neither templates nor what is no YAML, and takes a file of the folder for the folder', async () => {
    await write({ 'stores.yaml': storesText, 'a.yaml': policyText(), 'notes.txt': 'policy: [' })
    await mkdir(join(folder, 'templates'))
    await writeFile(join(folder, 'templates', 'x.yaml'), 'nonsense: [')
    expect((await validate(['--config', join(folder, 'stores.yaml')])).stdout).toBe(
      '✓ valid: store helpdesk, policy support\n',
    )
  })

  const text = policyText()
  it.each([
    [
      'a misspelt key',
      text.replace('clock:', 'clok:'),
      'p.yaml:10:5 error unknown key "clok", did you mean "clock"?',
    ],
    [
      'a misspelt action',
      text.replace('anonymise', 'anonymize'),
      'p.yaml:13:31 error not a valid value, did you mean "anonymise"? (valid: redact, anonymise, delete)',
    ],
    [
      'a wrong duration',
      text.replace('P1Y', '1 year'),
      'p.yaml:13:18 error not an ISO 8601 duration in years, months, weeks or days; write P1Y',
    ],
    ['a missing basis', text.replace(/ {4}basis.*\n/u, ''), 'p.yaml:8:5 error "basis" is missing'],
    ['an unknown zone', text.replace('Europe/Stockholm', 'Europe/Stokholm'), 'p.yaml:4:11 error'],
    ['a duplicate key', text.replace('version: 1', 'version: 1\nversion: 2'), 'p.yaml:3:1 error'],
    ['broken YAML', text.replace('[helpdesk]', '[helpdesk'), 'p.yaml:'],
    [
      'an anchor',
      text.replace('[helpdesk]', '&a [helpdesk]'),
      'p.yaml:3:12 error anchors (&) are not allowed, leave it out',
    ],
    ['an empty file', '', 'p.yaml:1:1 error'],
    [
      'a store that nobody configured',
      text.replace('[helpdesk]', '[helpdesc]'),
      'p.yaml:3:10 error unknown store "helpdesc", did you mean "helpdesk"?',
    ],
  ])('tells %s with file, line, column and what would be right', async (_, broken, said) => {
    await write({ 'stores.yaml': storesText, 'p.yaml': broken })
    const { code, stdout, stderr } = await validate()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toContain(said)
    expect((await validate(['-q'])).stderr).toBe(stderr)
  })

  it.each([
    [
      'a misspelt connector',
      storesText.replace('mongodb', 'mongo'),
      'stores.yaml:3:16 error not a valid value, did you mean "mongodb"?',
    ],
    ['a misspelt preset', storesText.replace('trudesk', 'truedesk'), 'stores.yaml:4:13 error'],
    ['a secret in the file', storesText.replace(/\$\S+/u, 'mongodb://a:b@c/d'), 'stores.yaml:5:10 error'],
    ['an unknown locale', storesText.replace('sv-SE', 'sv-SX'), 'stores.yaml:6:15 error'],
    ['no store', 'stores: {}\n', 'stores.yaml:1:9 error at least one store is needed'],
  ])('tells %s in stores.yaml', async (_, broken, said) => {
    await write({ 'stores.yaml': broken, 'p.yaml': policyText() })
    const { code, stderr } = await validate()
    expect(code).toBe(2)
    expect(stderr.split('\n')[0]).toContain(said)
    expect(stderr).not.toContain('a:b')
  })

  it('tells every mistake of every file at once, as a document too', async () => {
    const files = await write({
      'a.yaml': policyText().replace('P1Y', 'soon').replace('version: 1', 'version: x'),
      'b.yaml': policyText({ name: 'Other' }),
      'stores.yaml': storesText.replace('locales: [sv-SE]', 'locales: [sv]'),
    })
    const { code, stderr } = await validate(files)
    expect(code).toBe(2)
    const places = stderr
      .trim()
      .split('\n')
      .map(line => /^(\w+\.yaml):\d+/u.exec(line)?.[0])
    expect(places).toEqual(['stores.yaml:6', 'a.yaml:2', 'a.yaml:13', 'b.yaml:1'])
    const { stdout } = await validate([...files, '--json'])
    const document = JSON.parse(stdout)
    expect(document.valid).toBe(false)
    expect(document.problems).toHaveLength(4)
    expect(document.problems[1]).toMatchObject({ file: files[0], line: 2, column: 10, severity: 'error' })
  })

  it('checks a policy alone without its stores, and against them when they are given as well', async () => {
    const [policy = '', stores = ''] = await write({
      'p.yaml': policyText().replace('[helpdesk]', '[elsewhere]'),
      'desks.yaml': storesText,
    })
    expect(await validate([policy])).toEqual({ code: 0, stdout: '✓ valid: policy support\n', stderr: '' })
    const { code, stderr } = await validate([policy, stores])
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      'p.yaml:3:10 error unknown store "elsewhere" (valid: helpdesk)',
    ])
  })

  it('asks a store only for what it can do', async () => {
    const map = `stores:
  helpdesk:
    connector: mongodb
    url: \${DESK_URL}
    locales: [sv-SE]
    timezone: Europe/Stockholm
    data-map:
      tickets:
        collection: t
        id: _id
        version: updated
        status: { path: state, closed: [closed] }
        clock: { created_at: created, closed_at: closed }
        fields:
          subject: { class: free-text }
`
    const contacts = `contacts:
  - id: silent
    clock: created_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P2Y, action: anonymise }
`
    await write({ 'stores.yaml': map, 'p.yaml': policyText() + contacts })
    const { code, stderr } = await validate()
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /p\.yaml:15:9 error the store "helpdesk" cannot do a rule for contacts: it lacks contacts/u,
    )
  })

  it('only warns of a secret that is not set', async () => {
    vi.stubEnv('DESK_URL', '')
    await write({ 'stores.yaml': storesText, 'p.yaml': policyText() })
    const { code, stdout, stderr } = await validate()
    expect(code).toBe(0)
    expect(stdout).toContain('✓ valid')
    expect(stderr).toMatch(
      /^stores\.yaml:5:10 warning the environment variable DESK_URL is not set; set it, or DESK_URL_FILE/u,
    )
    expect((await validate(['--quiet'])).stderr).toBe('')
  })

  it('refuses two policies of one name, and a file whose name is nearly right', async () => {
    await write({
      'stores.yaml': storesText,
      'a.yaml': policyText(),
      'b.yaml': policyText(),
      'c.yml': policyText({ name: 'orders' }),
    })
    const { code, stderr } = await validate()
    expect(code).toBe(2)
    expect(stderr).toContain('c.yml:1:1 error this file is not read: its name must end in .yaml')
    expect(stderr).toMatch(/b\.yaml:1:\d+ error the name "support" is taken by a\.yaml/u)
    const files = ['a.yaml', 'b.yaml'].map(name => join(folder, name))
    expect((await validate(files)).code).toBe(2)
  })

  it.each(['missing.yaml', '.'])('refuses %s, which cannot be read', async name => {
    const { code, stdout, stderr } = await validate([join(folder, name)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^gallra: no file .* that can be read \[USAGE\]/u)
  })

  it('finds the policies that the repository ships valid', async () => {
    vi.stubEnv('GALLRA_CONFIG', 'policies')
    const { code, stderr } = await validate()
    expect({ code, errors: stderr.split('\n').filter(line => / error /u.test(line)) }).toEqual({
      code: 0,
      errors: [],
    })
  })
})
