// Makes what is published: the package, its bill of materials, checksums, provenance and a signature. The same commit
// gives the same bytes wherever it is built (same Node and npm); `--check` builds twice and compares. `--bump minor` makes
// what stands under Unreleased in CHANGELOG.md a version, before anything is built.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Digests, type Made, provenanceOf, sumsText } from './release/provenance.ts'
import { fixedSbom } from './release/sbom.ts'
import { signed, signingKey } from './release/sign.ts'
import { stage, told } from './release/stage.ts'
import { bumpVersion } from './release/version.ts'

const root = join(import.meta.dirname, '..')
const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')
const say = (text: string): void => void process.stderr.write(`release: ${text}\n`)

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'release' },
    key: { type: 'string' },
    builder: { type: 'string', default: 'urn:gallra:builder:unnamed' },
    'as-found': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    bump: { type: 'string' },
  },
})
const packages = options['as-found'] ? 'as-found' : 'npm-ci'

const head = (): { commit: string; at: Date } => {
  const left = told(root, 'git', 'status', '--porcelain')
  if (left !== '') throw new Error(`the tree is not clean; commit or remove first:\n${left}`)
  const [commit = '', seconds = ''] = told(root, 'git', 'log', '-1', '--format=%H %ct').split(' ')
  return { commit, at: new Date(Number(seconds) * 1000) }
}

/** Builds in a folder of its own and gives every file of the release by name. */
const make = (from: { commit: string; at: Date }, isChecked: boolean): Record<string, Buffer> => {
  const { folder, remove } = stage(root, from.commit, packages)
  try {
    told(folder, process.execPath, '--import', 'tsx', '.ci/build.ts', ...(isChecked ? [] : ['--no-check']))
    chmodSync(join(folder, 'dist/src/cli/main.js'), 0o755)
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    const [packed] = z
      .array(z.object({ filename: z.string() }))
      .parse(JSON.parse(told(folder, 'npm', 'pack', '--json')))
    if (!packed) throw new Error('npm pack made nothing')
    const sbom = told(
      folder,
      'npm',
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--omit',
      'dev',
      '--package-lock-only',
    )
    const files: Record<string, Buffer> = {
      [packed.filename]: readFileSync(join(folder, packed.filename)),
      'sbom.cdx.json': Buffer.from(fixedSbom(sbom, from)),
    }
    const made: Made = {
      ...from,
      version,
      lockfile: sha256(readFileSync(join(folder, 'package-lock.json'))),
      node: process.version,
      npm: told(folder, 'npm', '--version'),
      builder: options.builder,
      packages,
    }
    const provenance = provenanceOf(digestsOf(files), made)
    files['provenance.json'] = Buffer.from(`${JSON.stringify(provenance, null, 2)}\n`)
    return files
  } finally {
    remove()
  }
}

const digestsOf = (files: Readonly<Record<string, Buffer>>): Digests =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256(content)]))

const write = (files: Readonly<Record<string, Buffer>>): void => {
  const out = resolve(options.out)
  if (existsSync(out) && readdirSync(out).length > 0) throw new Error(`${out} is not empty`)
  mkdirSync(out, { recursive: true })
  const sums = sumsText(digestsOf(files))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content)
  writeFileSync(join(out, 'SHA256SUMS'), sums)
  if (options.key === undefined) {
    say('NOT SIGNED: without --key FILE (an Ed25519 private key) nobody can tell who made it')
  } else {
    const { signature, publicKey } = signed(sums, signingKey(readFileSync(options.key, 'utf8'), options.key))
    writeFileSync(join(out, 'SHA256SUMS.sig'), signature)
    writeFileSync(join(out, 'release.pub'), publicKey)
    say(`signed; SHA-256 of the public key ${sha256(publicKey)}`)
  }
  process.stdout.write(sums)
}

const compare = (one: Digests, other: Digests): void => {
  const different = Object.keys(one).filter(name => one[name] !== other[name])
  if (different.length > 0) throw new Error(`two builds differ: ${different.join(', ')}`)
  say(`two builds are the same bytes: ${Object.keys(one).join(', ')}`)
}

const bump = (kind: string): void => {
  const { version, next } = bumpVersion(root, kind, new Date())
  say(
    `version ${version} is written into package.json, package-lock.json and CHANGELOG.md. Look at them, then:`,
  )
  process.stdout.write(`${next.join('\n')}\n`)
}

const build = (): void => {
  // Before minutes of building, not after.
  if (options.key !== undefined) signingKey(readFileSync(options.key, 'utf8'), options.key)
  const from = head()
  const files = make(from, true)
  // What types are is looked at once; what is written is the same without.
  if (options.check) compare(digestsOf(files), digestsOf(make(from, false)))
  else write(files)
}

try {
  if (options.bump === undefined) build()
  else bump(options.bump)
} catch (error) {
  say(error instanceof Error ? error.message : 'failed')
  process.exitCode = 1
}
