import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig, loadFolder } from '../../src/policies/load-folder.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { storesText } from '../connectors/stores-text.ts'
import { example } from './policy-text.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-config-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}
const resolveSecret = () => ({ value: 'mongodb://127.0.0.1/desk' })
const load = () => loadFolder(folder, resolveSecret)
const problems = async (): Promise<string[]> => {
  const loaded = await load()
  const told = 'problems' in loaded ? loaded.problems : loaded.warnings
  return told.map(problem => formatProblem({ ...problem, file: relative(folder, problem.file) }))
}
const named = (name: string): string => example.replace('policy: test', `policy: ${name}`)

describe('a configuration folder', () => {
  it('holds stores.yaml, and policies in every other yaml file directly in it', async () => {
    await write({
      'stores.yaml': storesText,
      'b.yaml': named('second'),
      'a.yaml': named('first'),
      'templates/c.yaml': 'not: a policy',
      'notes.md': '# not read',
      'policy.schema.json': '{}',
      '.a.yaml.swp': 'an editor was here',
    })
    const { stores, policies, warnings } = await loadConfig(folder, resolveSecret)
    expect(stores.map(({ id }) => id)).toEqual(['helpdesk', 'chat'])
    expect(policies.map(({ name }) => name)).toEqual(['first', 'second'])
    expect(warnings).toEqual([])
  })

  it('tells everything that is wrong in all of its files, and is refused as a whole', async () => {
    await write({
      'stores.yaml': storesText.replace('preset: trudesk', 'preset: trudesc'),
      'a.yaml': example.replace('action: delete', 'action: delet'),
      'b.yaml': example.replace('P36M', '36 months'),
    })
    expect(await problems()).toEqual([
      'stores.yaml:4:13 error not a valid value, did you mean "trudesk"? (valid: erxes, modmail, rocketchat, tiledesk, trudesk, trudesk-ernstbe)',
      expect.stringMatching(/^a\.yaml:14:\d+ error not a valid value, did you mean "delete"\?/),
      'b.yaml:22:18 error not an ISO 8601 duration in years, months, weeks or days; write P36M',
    ])
    await expect(loadConfig(folder, resolveSecret)).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('may not have two policies of one name', async () => {
    await write({ 'stores.yaml': storesText, 'a.yaml': example, 'b.yaml': example })
    expect(await problems()).toEqual([
      `b.yaml:1:9 error the name "test" is taken by ${join(folder, 'a.yaml')}`,
    ])
  })

  it('may not name a store that stores.yaml has not', async () => {
    await write({ 'stores.yaml': storesText, 'a.yaml': example.replace('[helpdesk]', '[helpdesc]') })
    expect(await problems()).toEqual([
      'a.yaml:3:10 error unknown store "helpdesc", did you mean "helpdesk"? (valid: helpdesk, chat)',
    ])
  })

  it.each(['a.yml', 'a.YAML'])('refuses a policy that would not be read for its name: %s', async name => {
    await write({ 'stores.yaml': storesText, [name]: example })
    expect(await problems()).toEqual([`${name}:1:1 error this file is not read: its name must end in .yaml`])
  })

  it('without stores.yaml is told so, and how to name another folder', async () => {
    expect(await problems()).toEqual([
      'stores.yaml:1:1 error this file is missing; GALLRA_CONFIG or --config names the folder it is looked for in',
    ])
  })

  it('loads while a secret is missing, with a warning', async () => {
    await write({ 'stores.yaml': storesText, 'a.yaml': example })
    const loaded = await loadFolder(folder, () => ({ problem: 'DESK_URL is not set' }))
    expect('stores' in loaded && loaded.warnings.map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
    ])
  })
})

it('the folder that is shipped loads without a word', async () => {
  const { policies, warnings } = await loadConfig('policies', resolveSecret)
  expect(policies.map(({ name }) => name)).toContain('support')
  expect(warnings).toEqual([])
})
