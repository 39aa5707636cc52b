import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { findMongod } from '../../src/servers/find-server.ts'
import { answer, endProcess, freePort, spawnServer } from '../../src/servers/running.ts'
import { localCertificate, testCertificate } from './test-certificate.ts'

export interface TlsFiles {
  /** The authority that both servers believe, and whose certificate they show. */
  readonly ca: string
  /** A client's certificate with its key. */
  readonly pair: string
  /** Those of somebody else. */
  readonly strangers: { readonly ca: string; readonly pair: string }
}

/** PEM files as operators have them. Call at the top. */
export const tlsFiles = async (): Promise<TlsFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-tls-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  const pairOf = ({ key, cert }: { key: string; cert: string }): string => key + cert
  return {
    ca: await write('ca.pem', localCertificate.cert),
    pair: await write('pair.pem', pairOf(localCertificate)),
    strangers: {
      ca: await write('stranger-ca.pem', testCertificate.cert),
      pair: await write('stranger.pem', pairOf(testCertificate)),
    },
  }
}

const set = 'tls'

/** `HOST:PORT` of a mongod that speaks to nobody without TLS and a certificate of the authority's. Call at the top. */
export const tlsMongod = async ({ ca, pair }: TlsFiles): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-tls-mongod-'))
  const port = await freePort()
  const host = `localhost:${port}`
  const spawned = spawnServer(
    await findMongod({ env: process.env }),
    [
      ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', folder],
      ...['--replSet', set, '--oplogSize', '64', '--wiredTigerCacheSizeGB', '0.25'],
      ...['--tlsMode', 'requireTLS', '--tlsCertificateKeyFile', pair, '--tlsCAFile', ca],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ],
    join(folder, 'log'),
  )
  afterAll(async () => {
    await endProcess(spawned, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  await spawned.until(() => answer(port))
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    tls: true,
    tlsCAFile: ca,
    tlsCertificateKeyFile: pair,
  })
  const admin = client.db('admin')
  await admin.command({ replSetInitiate: { _id: set, members: [{ _id: 0, host }] } })
  await spawned.until(async () => ((await admin.command({ hello: 1 })).isWritablePrimary ? true : undefined))
  await client.close()
  return host
}

/**
 * `HOST:PORT` where TLS ends before the Valkey at the URL, as stunnel does it: the one that is fetched was built without.
 * Nobody gets through without a certificate of the authority's. Call at the top.
 */
export const tlsBefore = async (url: string): Promise<string> => {
  const { port } = new URL(url)
  const server = createServer(
    { ...localCertificate, ca: localCertificate.cert, requestCert: true, rejectUnauthorized: true },
    socket => {
      const upstream = connect(Number(port), '127.0.0.1')
      for (const [one, other] of [
        [socket, upstream],
        [upstream, socket],
      ] as const) {
        one.on('error', () => other.destroy())
        one.on('close', () => other.destroy())
        one.pipe(other)
      }
    },
  )
  server.on('tlsClientError', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
