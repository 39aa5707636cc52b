import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumpVersion, changelogWith, versionAfter } from '../../.ci/release/version.ts'

const log = `# Changelog

## [Unreleased]

- One thing,
  on two lines.
- Another.

## [0.1.0] - 2026-01-01

- The first.
`
const today = new Date('2026-11-30T08:00:00Z')

describe('the version after', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.1.0', '0.1.0', '0.1.0'],
    ['0.1.0', '1.0.0', '1.0.0'],
  ])('%s by %s is %s', (present, bump, version) => expect(versionAfter(present, bump)).toBe(version))

  it.each([
    ['0.1.0', 'minro', /takes major, minor, patch or a version such as 1\.2\.0, not "minro"/u],
    ['0.2.0', '0.1.9', /0\.1\.9 is before 0\.2\.0/u],
    ['0.2.0-beta', 'patch', /not MAJOR\.MINOR\.PATCH/u],
  ])('%s by %s is none', (present, bump, message) =>
    expect(() => versionAfter(present, bump)).toThrow(message),
  )
})

describe('the changelog', () => {
  it('gets the version with its day, and room for what comes next', () => {
    expect(changelogWith(log, '0.2.0', '2026-11-30')).toBe(
      log.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n'),
    )
  })

  it('of a first version ends with it', () => {
    expect(changelogWith('# C\n\n## [Unreleased]\n\n- A.\n', '0.1.0', '2026-11-30')).toBe(
      '# C\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-30\n\n- A.\n',
    )
  })

  it.each([
    [
      'with nothing new',
      log.replace(/- One[\s\S]*Another\.\n\n/u, ''),
      '0.2.0',
      /there is nothing to release/u,
    ],
    ['with the version in it', log, '0.1.0', /has a version 0\.1\.0 already/u],
    ['without a place for it', '# Changelog\n', '0.2.0', /no line "## \[Unreleased\]"/u],
  ])('%s is refused', (_, text, version, message) => {
    expect(() => changelogWith(text, version, '2026-11-30')).toThrow(message)
  })
})

describe('a tree', () => {
  let tree = ''
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: tree,
      encoding: 'utf8',
    })
  const text = (file: string): string => readFileSync(join(tree, file), 'utf8')

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'gallra-version-'))
    const files = {
      'CHANGELOG.md': log,
      'package.json': `${JSON.stringify({ name: 'x', version: '0.1.0', files: ['dist'] }, null, 2)}\n`,
      'package-lock.json': `${JSON.stringify({ name: 'x', version: '0.1.0', packages: { '': { version: '0.1.0' }, 'node_modules/y': { version: '0.1.0' } } }, null, 2)}\n`,
    }
    for (const [file, content] of Object.entries(files)) writeFileSync(join(tree, file), content)
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'first')
  })
  afterEach(() => rmSync(tree, { recursive: true, force: true }))

  it('gets the version in three files and nowhere else, and the commands say what is left to do', () => {
    const { version, next } = bumpVersion(tree, 'minor', today)
    expect(version).toBe('0.2.0')
    expect(text('CHANGELOG.md')).toContain('## [0.2.0] - 2026-11-30\n\n- One thing,')
    expect(git('diff', '--unified=0', 'package.json', 'package-lock.json').match(/^[+-] .*/gmu)).toEqual([
      '-  "version": "0.1.0",',
      '+  "version": "0.2.0",',
      '-      "version": "0.1.0"',
      '+      "version": "0.2.0"',
      '-  "version": "0.1.0",',
      '+  "version": "0.2.0",',
    ])
    const [commit = '', tag = ''] = next
    git(...['commit', '-qm', 'v', ...(commit.split('" ')[1]?.split(' ') ?? [])])
    expect(git('status', '--porcelain')).toBe('')
    expect(tag).toBe('git tag -a v0.2.0 -m "Gallra 0.2.0"')
    git('tag', 'v0.3.0')
    writeFileSync(
      join(tree, 'CHANGELOG.md'),
      text('CHANGELOG.md').replace('[Unreleased]\n', '[Unreleased]\n\n- New.\n'),
    )
    git('commit', '-qam', 'new')
    expect(() => bumpVersion(tree, 'minor', today)).toThrow('the tag v0.3.0 is there already')
  })

  it('that is not clean is left as it is', () => {
    writeFileSync(join(tree, 'other'), '')
    expect(() => bumpVersion(tree, 'patch', today)).toThrow(
      /^the tree is not clean; commit or remove first:\n\?\? other/u,
    )
    expect(text('package.json')).toContain('0.1.0')
  })

  it('without anything new is left as it is', () => {
    bumpVersion(tree, 'minor', today)
    git('commit', '-qam', 'v')
    expect(() => bumpVersion(tree, 'minor', today)).toThrow(/nothing to release/u)
    expect(git('status', '--porcelain')).toBe('')
  })
})
