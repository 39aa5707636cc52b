import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { told } from './stage.ts'

const unreleased = '## [Unreleased]'
const kinds = ['major', 'minor', 'patch'] as const

type Parts = readonly [major: number, minor: number, patch: number]

const partsOf = (version: string): Parts | undefined => {
  const found = /^(\d+)\.(\d+)\.(\d+)$/u.exec(version)
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined
}

const isBefore = (one: Parts, other: Parts): boolean => {
  const at = one.findIndex((part, index) => part !== other[index])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

/** The version after this one, by the part that goes up or as it is said. Throws when there is none such. */
export const versionAfter = (present: string, bump: string): string => {
  const parts = partsOf(present)
  if (!parts) throw new Error(`package.json has the version "${present}", which is not MAJOR.MINOR.PATCH`)
  const [major, minor, patch] = parts
  switch (bump) {
    case 'major':
      return `${major + 1}.0.0`
    case 'minor':
      return `${major}.${minor + 1}.0`
    case 'patch':
      return `${major}.${minor}.${patch + 1}`
  }
  const said = partsOf(bump)
  if (!said) throw new Error(`--bump takes ${kinds.join(', ')} or a version such as 1.2.0, not "${bump}"`)
  // The same is right for the first release of all: package.json has it before anything is released.
  if (isBefore(said, parts)) throw new Error(`${bump} is before ${present}, which package.json has`)
  return bump
}

/** What came since the last version goes under the new one, with its day. Throws when there is nothing, or it is there already. */
export const changelogWith = (text: string, version: string, day: string): string => {
  const lines = text.split('\n')
  const from = lines.indexOf(unreleased)
  if (from < 0) throw new Error(`CHANGELOG.md has no line "${unreleased}"`)
  if (lines.some(line => line.startsWith(`## [${version}]`)))
    throw new Error(`CHANGELOG.md has a version ${version} already`)
  const next = lines.findIndex((line, index) => index > from && line.startsWith('## '))
  const to = next < 0 ? lines.length : next
  const entries = lines.slice(from + 1, to)
  if (!entries.some(line => /^[-*] \S/u.test(line)))
    throw new Error(`nothing stands under "${unreleased}" in CHANGELOG.md: there is nothing to release`)
  const body = entries.join('\n').trim()
  const rest = lines.slice(to).join('\n')
  return [...lines.slice(0, from + 1), '', `## [${version}] - ${day}`, '', body, '', rest]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

const manifest = z.looseObject({ version: z.string() })
const lock = z.looseObject({
  version: z.string(),
  packages: z.looseObject({ '': z.looseObject({ version: z.string() }) }),
})

/** The text with another version at this depth; everything else stays byte for byte, in the order npm wrote it in. */
const withVersion = (text: string, indent: number, version: string): string =>
  text.replace(new RegExp(`^( {${indent}}"version": ")[^"]*`, 'mu'), `$1${version}`)

/**
 * Writes the new version into package.json, the lockfile and CHANGELOG.md; commit and tag are left to a person, by the
 * commands that come back. Throws, and writes nothing, when the tree is not clean or there is nothing to release.
 */
export const bumpVersion = (
  root: string,
  bump: string,
  today: Date,
): { version: string; next: readonly string[] } => {
  const left = told(root, 'git', 'status', '--porcelain')
  if (left !== '') throw new Error(`the tree is not clean; commit or remove first:\n${left}`)
  const read = (file: string): string => {
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing`)
    return readFileSync(join(root, file), 'utf8')
  }
  const present = manifest.parse(JSON.parse(read('package.json')))
  const version = versionAfter(present.version, bump)
  if (told(root, 'git', 'tag', '--list', `v${version}`) !== '')
    throw new Error(`the tag v${version} is there already`)
  const changelog = changelogWith(read('CHANGELOG.md'), version, today.toISOString().slice(0, 10))
  const lockfile = withVersion(withVersion(read('package-lock.json'), 2, version), 6, version)
  const locked = lock.parse(JSON.parse(lockfile))
  if (locked.version !== version || locked.packages[''].version !== version)
    throw new Error('package-lock.json is not as npm writes it; run npm install first')
  const files = {
    'CHANGELOG.md': changelog,
    'package.json': withVersion(read('package.json'), 2, version),
    'package-lock.json': lockfile,
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
  return {
    version,
    next: [
      `git commit -m "Version ${version}" ${Object.keys(files).join(' ')}`,
      `git tag -a v${version} -m "Gallra ${version}"`,
      'npm run release -- --out release --key KEY.pem',
    ],
  }
}
