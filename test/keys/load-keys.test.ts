import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadKeys } from '../../src/keys/load-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import { signatureProblem, signCheckpoint } from '../../src/ledger/checkpoint.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-keys-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const pair = (type: 'ed25519' | 'x25519') => {
  const { privateKey, publicKey } =
    type === 'ed25519' ? generateKeyPairSync(type) : generateKeyPairSync('x25519')
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  }
}
const master = Buffer.alloc(32, 7).toString('base64')

describe('the key file', () => {
  it('is made when missing, in a folder that is made too, for its owner alone', async () => {
    const file = join(folder, 'new', 'keys.json')
    const made = await loadKeys(file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(folder, 'new'))).toEqual(['keys.json'])
    const again = await loadKeys(file)
    expect(again.ledger.publicKey).toBe(made.ledger.publicKey)
    expect([...again.open(made.seal(Uint8Array.of(1, 2, 3)))]).toEqual([1, 2, 3])
  })

  it('signs what its public key verifies', async () => {
    const { ledger } = await loadKeys(join(folder, 'signing.json'))
    const checkpoint = signCheckpoint({ size: 1, hash: 'a'.repeat(64), at: new Date(0) }, ledger)
    expect(signatureProblem(checkpoint, ledger.publicKey)).toBeUndefined()
  })

  it('is one and the same for several processes that find it missing at once', async () => {
    const file = join(folder, 'shared.json')
    const script = join(folder, 'load.ts')
    const module = join(import.meta.dirname, '../../src/keys/load-keys.ts')
    await writeFile(
      script,
      `import { loadKeys } from ${JSON.stringify(module)}
      process.on('message', async () => { process.send?.((await loadKeys(${JSON.stringify(file)})).ledger.publicKey); process.disconnect() })
      process.send?.('ready')`,
    )
    const children = [1, 2, 3].map(() => fork(script, { execArgv: ['--import', import.meta.resolve('tsx')] }))
    const next = (child: (typeof children)[number]) => new Promise(resolve => child.once('message', resolve))
    await Promise.all(children.map(next))
    const keys = Promise.all(children.map(next))
    for (const child of children) child.send('go')
    expect(new Set(await keys).size).toBe(1)
    expect((await readdir(folder)).filter(name => name.startsWith('shared.json'))).toEqual(['shared.json'])
  })

  it.each([
    ['is no JSON', '{"master": "secret-text', 'is not JSON'],
    ['is empty', '', 'is not JSON'],
    ['lacks a member', JSON.stringify({ ledger: pair('ed25519') }), 'wrong: master'],
    [
      'has a member too many',
      JSON.stringify({ ledger: pair('ed25519'), master, more: 1 }),
      'wrong: the document',
    ],
    [
      'has a short master key',
      JSON.stringify({ ledger: pair('ed25519'), master: 'c2hvcnQ=' }),
      'master has 5 bytes',
    ],
    [
      'has a key of another kind',
      JSON.stringify({ ledger: pair('x25519'), master }),
      'ledger.privateKey is not an Ed25519 key',
    ],
    [
      'has a private key that is none',
      JSON.stringify({ ledger: { ...pair('ed25519'), privateKey: 'AAAA' }, master }),
      'wrong: ledger.privateKey',
    ],
    [
      'has two halves of different pairs',
      JSON.stringify({ ledger: { ...pair('ed25519'), publicKey: pair('ed25519').publicKey }, master }),
      'ledger.publicKey does not belong to ledger.privateKey',
    ],
  ])('that %s is refused by name, unquoted and unchanged', async (_, text, problem) => {
    const file = join(folder, 'wrong.json')
    await writeFile(file, text)
    const error: Error = await loadKeys(file).then(
      () => expect.unreachable('it loaded'),
      error => error,
    )
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' })
    expect(error.message).toContain(`${file}: ${problem}. It must hold {"ledger"`)
    expect(error.message).not.toMatch(/secret-text|c2hvcnQ/)
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('that is a folder is refused by name', async () => {
    await expect(loadKeys(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `${folder}: could not be read (EISDIR)`,
    })
  })
})

describe('a seal', () => {
  const seals = createSeals(Buffer.alloc(32, 1), 'keys.json')

  it('opens to what was sealed, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array(), key => {
        const sealed = seals.seal(key)
        expect([...seals.open(sealed)]).toEqual([...key])
        expect(seals.seal(key)).not.toBe(sealed)
      }),
    )
  })

  it.each([
    ['sealed under another key', createSeals(Buffer.alloc(32, 2), 'keys.json').seal(Uint8Array.of(1))],
    ['of another version', seals.seal(Uint8Array.of(1)).replace('v1.', 'v2.')],
    ['cut off', seals.seal(Uint8Array.of(1)).slice(0, 12)],
    ['empty', ''],
  ])('%s does not open', (_, sealed) => {
    expect(() => seals.open(sealed)).toThrow('was not sealed with the master key in keys.json')
  })

  it('with one bit changed does not open', () => {
    const bytes = Buffer.from(seals.seal(Buffer.from('a key of a run')).slice(3), 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => seals.open(`v1.${changed.toString('base64')}`)).toThrow()
    }
  })
})
