import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
let tree = ''

/** The program says what it is given, and a word of its own. */
const write = (word: string): void =>
  writeFileSync(
    join(tree, 'src/cli/main.ts'),
    `const word: string = '${word}'\nconsole.log([word, ...process.argv.slice(2)].join(' '))\n`,
  )

const started = async (...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(tree, '.ci/gallra.mjs'), ...args])
  return stdout.trim()
}

const builds = (): string[] => readdirSync(join(tree, 'node_modules/.cache/gallra'))

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'gallra-checkout-'))
  for (const folder of ['.ci', 'src/cli', 'workers', 'node_modules', 'policies/templates'])
    mkdirSync(join(tree, folder), { recursive: true })
  for (const file of ['.ci/gallra.mjs', '.ci/build.ts', 'package.json'])
    cpSync(join(root, file), join(tree, file))
  for (const name of ['esbuild', 'tsx'])
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name))
  write('first')
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

it('starts the sources as they are now, builds each state of them once, and does without where nothing can be kept', async () => {
  // At once, as those do who start from scripts: one of the two finds that the other was faster.
  expect(await Promise.all([started('validate', '--json'), started('runs')])).toEqual([
    'first validate --json',
    'first runs',
  ])
  expect(builds()).toHaveLength(1)
  expect(await started('again')).toBe('first again')
  expect(builds()).toHaveLength(1)

  write('second')
  expect(await started('runs')).toBe('second runs')
  expect(builds()).toHaveLength(2)

  rmSync(join(tree, 'node_modules/.cache'), { recursive: true })
  writeFileSync(join(tree, 'node_modules/.cache'), '')
  expect(await started('plan')).toBe('second plan')
})
