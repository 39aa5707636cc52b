import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newSecrets } from '../../src/keys/key-file.ts'
import { type InstallationKeys, loadKeys } from '../../src/keys/load-keys.ts'
import { retireInFile, rotateFile } from '../../src/keys/rotate.ts'
import { verifyCertificate } from '../../src/requests/verify-certificate.ts'
import { encryptTo } from '../support/request-sender.ts'

let folder = ''
let file = ''
let number = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-rotate-'))
})
beforeEach(() => {
  number += 1
  file = join(folder, `keys-${number}.json`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const now = new Date('2026-11-29T08:00:00.000Z')
const rotate = (onlyPrepare = false): Promise<void> => rotateFile(file, { by: 'cli:anna', now, onlyPrepare })
const secret = Buffer.from('a key of a run')
const opens = (keys: InstallationKeys, sealed: string): boolean => secret.equals(keys.open(sealed))
const statesOf = (keys: InstallationKeys) => keys.generations().map(({ state }) => state)
const kidsOf = (keys: InstallationKeys, use: string) =>
  keys.requests.jwks.keys.flatMap(key => (key.use === use ? [key.kid] : []))

describe('a key file of before there were generations', () => {
  it('is generation 1, and stays all that it was when it gets more', async () => {
    const old = newSecrets()
    await writeFile(file, JSON.stringify(old))
    const before = await loadKeys(file)
    const made = {
      sealed: before.seal(secret),
      digest: before.requests.digest('subject', 'x'),
      token: await encryptTo(before.requests, 'a.b.c'),
      job: before.jobs.sign('job'),
    }
    expect(made.sealed).toMatch(/^v1\./)
    await rotate()
    await rotate()
    const after = await loadKeys(file)
    expect(after.generations()).toMatchObject([
      { generation: 1, publicKey: old.ledger.publicKey, state: 'older', mark: '' },
      { generation: 2, state: 'older' },
      { generation: 3, state: 'current' },
    ])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(opens(after, made.sealed)).toBe(true)
    expect(after.requests.digests('subject', 'x')).toContain(made.digest)
    expect(after.requests.digest('subject', 'x')).not.toBe(made.digest)
    expect(await after.requests.decrypt(made.token)).toBe('a.b.c')
    expect(after.jobs.isSigned('job', made.job)).toBe(true)
    expect(after.jobs.isSigned('another', made.job)).toBe(false)
  })
})

describe('a new generation', () => {
  it('makes all that is new, and is published first', async () => {
    const keys = await loadKeys(file)
    const [oldEnc, oldSig] = [kidsOf(keys, 'enc'), kidsOf(keys, 'sig')]
    const certificate = await keys.requests.sign({ request: 'r' }, 'x+jwt')
    await rotate()
    const [, current] = keys.generations()
    expect(keys.seal(secret)).toMatch(new RegExp(`^v2\\.${current?.id}\\.`))
    expect(keys.requests.digest('status', 'x')).toMatch(new RegExp(`^[0-9a-f]{64}\\.${current?.id}$`))
    expect(keys.requests.digests('status', 'x')[0]).toBe(keys.requests.digest('status', 'x'))
    expect(keys.ledger.publicKey).toBe(current?.publicKey)
    expect(kidsOf(keys, 'enc').slice(1)).toEqual(oldEnc)
    expect(kidsOf(keys, 'sig').slice(1)).toEqual(oldSig)
    const header = JSON.parse(Buffer.from(certificate.split('.')[0] ?? '', 'base64url').toString())
    expect(oldSig).toEqual([header.kid])
    for (const token of [certificate, await keys.requests.sign({ request: 'r' }, 'x+jwt')])
      expect(await verifyCertificate(token, keys.requests.jwks as never)).toEqual({
        valid: false,
        because: 'not-a-certificate',
      })
  })

  it('is picked up by processes that run, at once for what is made with it', async () => {
    const running = await loadKeys(file)
    const [sealed, token] = [running.seal(secret), await encryptTo(running.requests, 'old')]
    await rotate()
    const newer = await loadKeys(file)
    // Nothing of this waits until it looks at the file by itself.
    expect(opens(running, newer.seal(secret))).toBe(true)
    expect(opens(running, sealed)).toBe(true)
    await rotate()
    expect(running.jobs.isSigned('job', (await loadKeys(file)).jobs.sign('job'))).toBe(true)
    await rotate()
    const newest = await encryptTo((await loadKeys(file)).requests, 'new')
    expect(await running.requests.decrypt(newest)).toBe('new')
    expect(await running.requests.decrypt(token)).toBe('old')
    expect(statesOf(running)).toEqual(['older', 'older', 'older', 'current'])
  })

  it('is used by a process that runs without anything of it being seen, a second later', async () => {
    const running = await loadKeys(file)
    await rotate()
    await expect.poll(() => running.seal(secret), { timeout: 5000 }).toMatch(/^v2\./)
  })

  it('that the file lacks is refused, with what to do, and opened once the file is there', async () => {
    const behind = join(folder, 'behind.json')
    await loadKeys(file)
    await copyFile(file, behind)
    await rotate()
    const [here, there] = [await loadKeys(file), await loadKeys(behind)]
    const sealed = here.seal(secret)
    expect(() => there.open(sealed)).toThrow(
      expect.objectContaining({
        code: 'KEY_UNKNOWN',
        retryable: true,
        message: expect.stringMatching(/behind\.json has not: copy the key file/),
      }),
    )
    expect(there.jobs.isSigned('job', here.jobs.sign('job'))).toBe(false)
    await copyFile(file, behind)
    expect(opens(there, sealed)).toBe(true)
  })

  it('can be made known before it is used', async () => {
    const keys = await loadKeys(file)
    await rotate(true)
    expect(statesOf(keys)).toEqual(['current', 'prepared'])
    expect(keys.seal(secret)).toMatch(/^v1\./)
    expect(kidsOf(keys, 'enc')).toHaveLength(1)
    const elsewhere = join(folder, 'elsewhere.json')
    await copyFile(file, elsewhere)
    await expect(rotate(true)).rejects.toMatchObject({ code: 'USAGE' })
    await rotate()
    expect(statesOf(keys)).toEqual(['older', 'current'])
    expect(opens(await loadKeys(elsewhere), keys.seal(secret))).toBe(true)
  })

  it('stays out while the file is half there, and the keys of before go on', async () => {
    const warnings: string[] = []
    const running = await loadKeys(file, message => warnings.push(message))
    const sealed = running.seal(secret)
    const whole = await readFile(file, 'utf8')
    await writeFile(file, whole.slice(0, 40))
    expect(statesOf(running)).toEqual(['current'])
    expect(opens(running, sealed)).toBe(true)
    expect(warnings).toEqual([expect.stringMatching(/the keys read before stay in use: .*is not JSON/)])
    expect(JSON.stringify(warnings)).not.toContain(JSON.parse(whole).generations[0].master)
  })
})

describe('a rotation that dies', () => {
  it('before the file is replaced leaves it as it was, and nobody locked out', async () => {
    const keys = await loadKeys(file)
    // A draft, and the lock of a process that is no more.
    await writeFile(`${file}.1-abcdef`, '{"version":2,"gen')
    await writeFile(`${file}.lock`, '')
    expect(statesOf(keys)).toEqual(['current'])
    await rotate()
    expect(statesOf(keys)).toEqual(['older', 'current'])
    expect((await readdir(folder)).filter(name => name.endsWith('.lock'))).toEqual([])
  })

  it('is none beside another: both are in the file', async () => {
    const keys = await loadKeys(file)
    await Promise.all([rotate(), rotate(), rotate()])
    expect(statesOf(keys)).toEqual(['older', 'older', 'older', 'current'])
  })
})

describe('a retired generation', () => {
  it('has no secrets left in the file, and what it signed is checked as before', async () => {
    const keys = await loadKeys(file)
    const before = JSON.parse(await readFile(file, 'utf8')).generations[0]
    const [sealed, kid] = [keys.seal(secret), kidsOf(keys, 'sig')]
    const token = await encryptTo(keys.requests, 'late')
    await rotate()
    await expect(retireInFile(file, 2, now)).rejects.toMatchObject({ code: 'USAGE' })
    await retireInFile(file, 1, now)
    const text = await readFile(file, 'utf8')
    for (const gone of [before.master, before.ledger.privateKey]) expect(text).not.toContain(gone)
    expect(text).toContain(before.ledger.publicKey)
    expect(statesOf(keys)).toEqual(['retired', 'current'])
    expect(kidsOf(keys, 'sig')).toContain(kid[0])
    expect(kidsOf(keys, 'enc')).toHaveLength(1)
    expect(keys.requests.digests('status', 'x')).toHaveLength(1)
    expect(await keys.requests.decrypt(token)).toBeUndefined()
    expect(() => keys.open(sealed)).toThrow(/sealed with generation 1, which/)
    // A third follows on the second.
    await rotate()
    expect(statesOf(await loadKeys(file))).toEqual(['retired', 'older', 'current'])
  })
})

describe('a file of generations', () => {
  const broken = async (change: (generations: Record<string, unknown>[]) => unknown): Promise<unknown> => {
    await loadKeys(file)
    await rotate()
    const { generations } = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ version: 2, generations: change(generations) }))
    return loadKeys(file).catch(error => error)
  }
  const other = newSecrets()

  it.each<[string, Parameters<typeof broken>[0], string]>([
    ['is empty', () => [], 'wrong: generations'],
    ['lacks one', ([, second]) => [second], 'generation 1 is missing'],
    [
      'lacks secrets',
      ([first, second]) => [{ ...first, master: undefined }, second],
      'generation 1 lacks its secrets',
    ],
    [
      'has one from elsewhere',
      ([first, second]) => [{ ...first, ledger: other.ledger }, second],
      'generation 2 does not follow',
    ],
    [
      'has one that nobody signed',
      ([first, second]) => [first, { ...second, rotation: undefined }],
      'generation 2 does not follow',
    ],
    ['has none in use', ([first]) => [{ ...first, prepared: true }], 'no generation can be used'],
    ['is of a later version', () => 'x', 'wrong: generations'],
  ])('that %s is refused', async (_, change, problem) => {
    expect(await broken(change)).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(`${file}: ${problem}`),
    })
  })
})
