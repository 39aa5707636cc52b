import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { createApp } from '../../app.ts'
import type { Io } from '../../cli/verb.ts'
import { startServers } from '../../servers/acquire.ts'
import { readSettings } from '../../settings.ts'
import { createSteps, type Steps } from '../steps.ts'
import { mailFolder, writeRequestConfig } from './config.ts'
import { createSenders, play, type RequestDemoOptions } from './play.ts'
import { faultsOf, type RequestDemoResult, requestDemoDocument, requestDemoText } from './request-report.ts'

/** On servers that are there. The desk is a database of its own beside the service's. */
export const playOn = async (
  io: Io,
  options: RequestDemoOptions,
  {
    folder,
    mongodbUrl,
    redisUrl,
    steps,
  }: { folder: string; mongodbUrl: string; redisUrl: string; steps: Steps },
): Promise<RequestDemoResult> => {
  const desk = new URL(mongodbUrl)
  desk.pathname = `${desk.pathname}-trudesk`
  const senders = await createSenders()
  const config = await writeRequestConfig(folder, {
    webshop: senders.webshop.jwk,
    partner: senders.partner.jwk,
  })
  const settings = readSettings({
    env: {
      GALLRA_MONGODB_URL: mongodbUrl,
      GALLRA_REDIS_URL: redisUrl,
      GALLRA_CONFIG: config,
      GALLRA_KEY_FILE: join(folder, 'keys.json'),
      TRUDESK_MONGODB_URL: desk.href,
    },
    // Refused messages are what is shown here, and no trouble.
    logging: 'error',
  })
  await using app = await createApp(settings, io.signal)
  await using client = await MongoClient.connect(desk.href)
  const scene = {
    app,
    db: client.db(),
    mails: mailFolder(config),
    redisUrl,
    senders,
    steps,
    signal: io.signal,
  }
  return await play(scene, options)
}

/**
 * Data subjects' requests of all kinds, from a sender that knows the contract alone to the proof, on servers of its own.
 * Exit 0 only when everything is as what was planted lets expect. Nothing is left behind.
 */
export const runRequestDemo = async (io: Io, options: RequestDemoOptions): Promise<number> => {
  const steps = createSteps(io, options.quiet === true || options.json === true)
  const folder = await mkdtemp(join(tmpdir(), 'gallra-demo-'))
  try {
    const servers = await steps.step('servers', 'MongoDB and Valkey, on this machine only', () =>
      startServers({
        folder: join(folder, 'servers'),
        need: { mongodb: true, redis: true },
        notice: message => io.err(`· ${message}\n`),
      }),
    )
    try {
      const { mongodbUrl, redisUrl } = servers
      const result = await playOn(io, options, { folder, mongodbUrl, redisUrl, steps })
      if (options.json) io.out(`${JSON.stringify(requestDemoDocument(result))}\n`)
      else if (!options.quiet) io.out(requestDemoText(result))
      return faultsOf(result).length === 0 ? 0 : 1
    } finally {
      await servers.release()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
