import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tell } from './told.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-paper-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const gallra = (...args: string[]) => tell([...args, '--config', 'policies'])

describe('gallra notice and gallra record', () => {
  it('write Markdown or a page, from the YAML alone, and say what the law wants and the YAML lacks', async () => {
    const { code, stdout, stderr } = await gallra('notice', '--lang', 'sv')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# Så länge sparar kundtjänst dina uppgifter\n/u)
    expect(stderr).toContain('not in it: who the controller is: write "controller" under "requests"')
    const page = await gallra('record', '--lang', 'de-DE', '--format', 'html', '--quiet')
    expect(page).toMatchObject({ code: 0, stderr: '' })
    expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="de">/u)
  })

  it('give one JSON document', async () => {
    const { stdout } = await gallra('record', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ kind: 'record', lang: 'en', format: 'md' },
      text: expect.stringContaining('# Record of processing activities'),
    })
  })

  it('promise nothing of a policy that is only tried out, and say so', async () => {
    for (const file of ['stores.yaml', 'support.yaml']) {
      const text = await readFile(join('policies', file), 'utf8')
      await writeFile(join(folder, file), text.replace('version: 1\n', 'version: 1\nmode: notify\n'))
    }
    const { stdout, stderr } = await tell(['notice', '--lang', 'en', '--config', folder])
    expect(stdout).not.toContain('Bokföringslagen')
    expect(stderr).toContain('not in it: the policy support: it is in mode notify')
    expect(stderr).toContain('not in it: how long anything is kept: no policy is enforced')
  })

  it('check a file that was written before', async () => {
    const file = join(folder, 'notice.md')
    await writeFile(file, (await gallra('notice', '--lang', 'fi')).stdout)
    expect(await gallra('notice', '--lang', 'fi', '--check', file)).toMatchObject({ code: 0, stdout: '' })
    await writeFile(file, `${await readFile(file, 'utf8')} `)
    expect(await gallra('notice', '--lang', 'fi', '--check', file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`gallra notice --lang fi --format md > ${file}`),
    })
    expect((await gallra('record', '--check', join(folder, 'none.md'))).code).toBe(1)
  })

  it.each([
    [['notice', '--lang', 'fr'], /--lang: not one of sv, nb, da, fi, nl, de, en/u],
    [['notice', '--lang', 'english'], /--lang: not one of/u],
    [['record', '--format', 'pdf'], /--format: not one of md, html/u],
    [['notice'], /--lang/u],
  ])('refuse %j', async (args, said) => {
    expect(await gallra(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) })
  })

  it.each([
    ['docs/examples/notice.sv.md', ['notice', '--lang', 'sv']],
    ['docs/examples/record.en.md', ['record']],
  ])('are shown in %s as they are written for the shipped policy', async (file, args) => {
    expect(await gallra(...args, '--check', file)).toMatchObject({ code: 0, stderr: '' })
  })
})
