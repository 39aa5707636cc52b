import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { policyJsonSchema } from '../../src/policies/json-schema.ts'
import { createConsoleWorlds, personAt } from './console-world.ts'

const assets = join(import.meta.dirname, '../../src/console/assets/editor')

interface Place {
  readonly path: readonly (string | number)[]
  readonly isKey: boolean
  readonly word: string
}

interface Keys {
  readonly key: string
  readonly description: string
  readonly isRequired: boolean
}

// Scripts for browsers, which have no types.
const { placeAt }: { placeAt(before: string): Place } = await import(join(assets, 'yaml-place.js'))
const words: {
  keysAt(schema: object, path: Place['path']): readonly Keys[]
  valuesAt(schema: object, path: Place['path']): readonly string[]
  meaningOf(schema: object, path: Place['path']): string | undefined
} = await import(join(assets, 'schema-words.js'))

const newWorld = await createConsoleWorlds()

describe('the place of the cursor in a policy', () => {
  it.each([
    ['', [], true, ''],
    ['pol', [], true, 'pol'],
    ['policy: sup', ['policy'], false, 'sup'],
    ['schedule:\n  cr', ['schedule'], true, 'cr'],
    ['schedule:\n  cron: "1 2 * * *" # nightly\n  mis', ['schedule'], true, 'mis'],
    ['rules:\n  - id: a\n    cl', ['rules', 0], true, 'cl'],
    ['rules:\n- id: a\n  clock: clo', ['rules', 0, 'clock'], false, 'clo'],
    ['rules:\n  - id: a\n    stages:\n      - { af', ['rules', 0, 'stages', 0], true, 'af'],
    [
      'rules:\n  - id: a\n    stages:\n      - { after: P1Y, action: an',
      ['rules', 0, 'stages', 0, 'action'],
      false,
      'an',
    ],
    [
      'rules:\n  - id: a\n    stages:\n      - { after: P1Y, action: delete }\n      - ',
      ['rules', 0, 'stages', 0],
      true,
      '',
    ],
    ['rules:\n  - id: a\n    basis: { article: 6(1)(f), ju', ['rules', 0, 'basis'], true, 'ju'],
    [
      'rules:\n  - id: a\n    stages: [\n      { after: P1Y,\n        ac',
      ['rules', 0, 'stages', 0],
      true,
      'ac',
    ],
    ['rules:\n  - id: a\nmo', [], true, 'mo'],
    ['"hold": { tags: [a, "b, c", d', ['hold', 'tags', 0], false, 'd'],
  ] as const)('is known after %j', (before, path, isKey, word) => {
    expect(placeAt(before)).toEqual({ path, isKey, word })
  })
})

describe('what can be written in a policy', () => {
  const schema = policyJsonSchema()

  it('is what its schema has', () => {
    const keys = words.keysAt(schema, ['rules', 0])
    expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(['id', 'category', 'clock', 'stages']))
    expect(keys.find(({ key }) => key === 'clock')).toMatchObject({ isRequired: true })
    expect(words.keysAt(schema, ['rules', 0, 'stages', 0]).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['after', 'action', 'operator', 'free-text']),
    )
    expect(words.valuesAt(schema, ['mode'])).toEqual(['test', 'notify', 'enforce'])
    expect(words.valuesAt(schema, ['rules', 0, 'clock'])).toContain('closed_at')
    expect(words.valuesAt(schema, ['rules', 0, 'stages', 0, 'action'])).toEqual(
      expect.arrayContaining(['redact', 'anonymise', 'delete']),
    )
    expect(words.valuesAt(schema, ['rules', 0, 'stages', 0, 'after'])).toContain('P12M')
    expect(words.valuesAt(schema, ['locked'])).toEqual(['true', 'false'])
    expect(words.meaningOf(schema, ['rules', 0, 'clock'])).toMatch(/moment/u)
  })

  it('is nothing where no policy has anything', () => {
    for (const path of [['none'], ['policy', 'none'], ['rules', 'id'], ['stores', 0, 'x']]) {
      expect(words.keysAt(schema, path)).toEqual([])
      expect(words.valuesAt(schema, path)).toEqual([])
    }
  })
})

describe('the scripts of the editor', { timeout: 180_000 }, () => {
  it('are served as they are installed, and import nothing that is not', async () => {
    const world = await newWorld()
    const admin = await world.signedIn('root', ['admin'])
    const { text } = await admin.get('/policies/support/edit')
    const first = /src="(\/assets\/[0-9a-f]{12}\/editor\/policy-editor\.js)"/u.exec(text)?.[1] ?? ''
    const seen = new Set<string>()
    const visit = async (url: string): Promise<void> => {
      if (seen.has(url)) return
      seen.add(url)
      const { status, text: source, headers } = await personAt(world.server).get(url)
      expect([url, status, headers['content-type']]).toEqual([url, 200, 'text/javascript; charset=utf-8'])
      const imported = [...source.matchAll(/^import\b[^"'();]*["']([^"'\n]+)["']/gmu)].map(
        ([, name]) => name ?? '',
      )
      for (const name of imported) {
        expect(name).toMatch(/^\.\/[a-z0-9-]+\.js$/u)
        await visit(new URL(name, `http://here${url}`).pathname)
      }
    }
    await visit(first)
    expect(seen.size).toBe(20)
    const packed = await world.server.inject({ url: first, headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.rawPayload).toString()).toContain('placeAt')
    const schema = await personAt(world.server).get(first.replace('policy-editor.js', 'policy.schema.json'))
    expect(JSON.parse(schema.text)).toMatchObject({ title: 'Gallra retention policy' })
    expect((await personAt(world.server).get('/assets/x/editor/none.js')).status).toBe(404)
  })
})
