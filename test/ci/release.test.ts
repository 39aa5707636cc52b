import { generateKeyPairSync, verify } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { refusedLicences } from '../../.ci/licences/refused.ts'
import { type Made, provenanceOf, sumsText } from '../../.ci/release/provenance.ts'
import { fixedSbom } from '../../.ci/release/sbom.ts'
import { signed, signingKey } from '../../.ci/release/sign.ts'

const from = { commit: 'a'.repeat(40), at: new Date('2026-11-29T08:00:00Z') }

const printed = (serial: string, timestamp: string): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${serial}`,
    metadata: { timestamp, component: { name: 'gallra' } },
    components: [{ name: 'zod', version: '4.6.0', purl: 'pkg:npm/zod@4.6.0' }],
  })

describe('the bill of materials', () => {
  const [first, second] = [
    printed('002f4818-e058-42cd-83f3-693db2cb5b18', '2026-11-29T08:48:43.031Z'),
    printed('11111111-e058-42cd-83f3-693db2cb5b18', '2026-11-30T00:00:00.000Z'),
  ].map(text => fixedSbom(text, from))

  it('is the same whenever it is printed, and another one for another commit', () => {
    expect(first).toBe(second)
    expect(fixedSbom(printed('x', 'y'), { ...from, commit: 'b'.repeat(40) })).not.toBe(first)
  })

  it('keeps what npm knows of each package', () => {
    expect(JSON.parse(first ?? '')).toMatchObject({
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
      ),
      metadata: { timestamp: '2026-11-29T08:00:00.000Z' },
      components: [{ name: 'zod', version: '4.6.0', purl: 'pkg:npm/zod@4.6.0' }],
    })
  })

  it('without packages is none', () => {
    expect(() => fixedSbom('{"bomFormat":"CycloneDX"}', from)).toThrow()
  })
})

describe('what goes with it', () => {
  const digests = { 'gallra-0.1.0.tgz': '1'.repeat(64), 'a.json': '2'.repeat(64) }

  it('provenance names every file, the commit, the lockfile and how to build the same', () => {
    const made: Made = {
      ...from,
      version: '0.1.0',
      lockfile: '3'.repeat(64),
      node: 'v20.20.2',
      npm: '11.19.1',
      builder: 'urn:x',
      packages: 'npm-ci',
    }
    expect(provenanceOf(digests, made)).toMatchObject({
      subject: [{ name: 'gallra-0.1.0.tgz', digest: { sha256: '1'.repeat(64) } }, { name: 'a.json' }],
      predicate: {
        buildDefinition: {
          internalParameters: {
            node: 'v20.20.2',
            howToCompare: expect.arrayContaining([expect.stringContaining(from.commit)]),
          },
          resolvedDependencies: [
            { digest: { gitCommit: from.commit } },
            { digest: { sha256: '3'.repeat(64) } },
          ],
        },
        runDetails: { builder: { id: 'urn:x' } },
      },
    })
  })

  it('sums are what sha256sum reads, in the order of names', () => {
    expect(sumsText(digests)).toBe(`${'2'.repeat(64)}  a.json\n${'1'.repeat(64)}  gallra-0.1.0.tgz\n`)
  })

  it('is signed so that the public key beside it agrees, and nothing changed does', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const { signature, publicKey } = signed('sums', signingKey(pem, 'key.pem'))
    expect(verify(null, Buffer.from('sums'), publicKey, signature)).toBe(true)
    expect(verify(null, Buffer.from('sums '), publicKey, signature)).toBe(false)
  })

  it.each([
    ['rubbish', 'MARKED'],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    ],
  ])('by no %s: it says how to make one', (_, pem) => {
    expect(() => signingKey(pem, 'key.pem')).toThrow(
      /^key\.pem holds no Ed25519 private key; make one: openssl genpkey/u,
    )
  })
})

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'BSD-3-Clause AND MIT'])('%s is allowed', licence => {
    expect(refusedLicences([{ name: 'x', licence }])).toEqual([])
  })

  it.each(['', 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', '(MIT AND (GPL-3.0 OR ISC))', 'UNLICENSED'])(
    '"%s" is not',
    licence => {
      expect(refusedLicences([{ name: 'x', licence }])).toHaveLength(1)
    },
  )
})

it('the published package holds what README tells people to look at', async () => {
  const { files } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(files).toEqual(
    expect.arrayContaining(['dist', 'policies', 'docs', 'npm-shrinkwrap.json', 'SECURITY.md']),
  )
})
