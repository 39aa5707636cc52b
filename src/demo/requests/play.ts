import { readdir } from 'node:fs/promises'
import type { JSONWebKeySet } from 'jose'
import type { Db } from 'mongodb'
import type { App } from '../../app.ts'
import type { CommonOptions } from '../../cli/verb.ts'
import { AppError } from '../../errors.ts'
import { runRequestsWorker } from '../../jobs/requests-worker.ts'
import { openMessageSender } from '../../jobs/send-message.ts'
import { checkCode } from '../../requests/identity.ts'
import { storeId } from '../../tickets/ids.ts'
import { addKept, countDesk, sameFigures } from '../count-desk.ts'
import type { Steps } from '../steps.ts'
import { fillTrudeskDatabase } from '../trudesk-database.ts'
import { cast } from './cast.ts'
import { requestOf as followed, settled, until } from './follow.ts'
import { isRefused, judge } from './judge.ts'
import { codeIn, lettersTo } from './mailbox.ts'
import { allMessages, atOnce, type DemoMessage, duplicate, first, requestOf } from './messages.ts'
import { type Planting, plantPeople } from './plant.ts'
import { proveDesk } from './prove-desk.ts'
import type { RequestDemoResult } from './request-report.ts'
import { createDemoSender, type DemoSender, tokenOf } from './sender.ts'
import { takeSnapshot } from './snapshot.ts'
import { takeArchive } from './take-archive.ts'

export interface RequestDemoOptions extends CommonOptions {
  readonly tickets: string
  readonly seed: string
}

interface Senders {
  readonly webshop: DemoSender
  readonly partner: DemoSender
  /** Knows the name and the `kid` of the web shop, and not its key. */
  readonly forger: DemoSender
}

export interface Scene {
  readonly app: App
  readonly db: Db
  readonly mails: string
  readonly redisUrl: string
  readonly senders: Senders
  readonly steps: Steps
  readonly signal: AbortSignal
}

const store = storeId('helpdesk')

export const createSenders = async (): Promise<Senders> => {
  const [webshop, partner, other] = (await Promise.all(
    ['webshop', 'partner', 'forger'].map(name => createDemoSender(name)),
  )) as [DemoSender, DemoSender, DemoSender]
  return { webshop, partner, forger: { ...webshop, privateKey: other.privateKey } }
}

/** As `gallra keys show --json` prints it. */
const serviceKeys = ({ app }: Scene): JSONWebKeySet => {
  const { jwks } = app.requests().keys
  return { keys: jwks.keys.map(({ kty = '', ...rest }) => ({ kty, ...rest })) }
}

const anHour = 3600

const write = (scene: Scene, message: DemoMessage): Promise<string> => {
  const { webshop, partner, forger } = scene.senders
  const sender = message.way === 'code' ? partner : message.way === 'forged' ? forger : webshop
  const ageSeconds = message.way === 'expired' ? anHour : 0
  return tokenOf(sender, requestOf(message), { service: serviceKeys(scene), ageSeconds })
}

/** The second of two that ask the same, and the token again, while the first is being carried out. */
const send = async (scene: Scene): Promise<void> => {
  await using sender = openMessageSender(scene.redisUrl)
  for (const message of atOnce) await sender.send(await write(scene, message))
  const token = await write(scene, first)
  const again = await write(scene, duplicate)
  await sender.send(token)
  const { requests } = scene.app.requests()
  await until('the first message', () => followed(requests, first.reference), scene.signal)
  await sender.send(again)
  await sender.send(token)
}

const coded = atOnce.filter(({ way }) => way === 'code')

/** A wrong code, then the one in the letter. */
const typeCodes = async (scene: Scene): Promise<string[]> => {
  const { app, mails, signal } = scene
  const desk = app.requests()
  const { queue } = await app.requestJobs()
  const outcomes: string[] = []
  for (const { reference, who } of coded) {
    const code = await until(
      'the letter with the code',
      async () => codeIn(await lettersTo(mails, cast[who])),
      signal,
    )
    const request = await followed(desk.requests, reference)
    if (!request) continue
    const wrong = code.replace(/[0-9]|[A-Z]/u, sign => (sign === '7' ? '8' : '7'))
    for (const typed of [wrong, code]) outcomes.push((await checkCode(desk, request.id, typed)).outcome)
    await queue.enqueue([request.id])
  }
  return outcomes
}

/** A worker in this process, for as long as it is needed. */
const whileWorking = async <T>({ app, signal }: Scene, work: () => Promise<T>): Promise<T> => {
  const stop = new AbortController()
  const jobs = await app.requestJobs()
  const worker = runRequestsWorker(jobs, AbortSignal.any([signal, stop.signal]))
  try {
    const result = await Promise.race([
      work(),
      worker.then(() => Promise.reject(new AppError('INTERNAL', 'the worker ended too early'))),
    ])
    // Letters go out every minute; nobody waits for that here.
    await jobs.tick?.(signal)
    return result
  } finally {
    stop.abort()
    await worker
  }
}

const archivesOf = async (scene: Scene, planting: Planting): Promise<RequestDemoResult['archives']> => {
  const archives: Record<string, Awaited<ReturnType<typeof takeArchive>>> = {}
  for (const { type, who } of atOnce.filter(each => each.type === 'access' || each.type === 'portability'))
    archives[type] = await takeArchive(scene.app.requests(), { mails: scene.mails, who, planting })
  return archives
}

const isRestricted = async ({ app }: Scene, { accounts }: Planting): Promise<boolean> => {
  const id = accounts.get('restricted')?.toHexString()
  const holds = await app.context.runStore.holds()
  return holds.some(({ on }) => on.by === 'person' && on.person === id)
}

const fill = async ({ db }: Scene, options: RequestDemoOptions) => {
  const now = new Date()
  const seed = Number(options.seed)
  const { tickets } = await fillTrudeskDatabase(db, { tickets: Number(options.tickets), seed, now })
  const planting = await plantPeople(db, { now, seed: seed + 1 })
  return { planting, tickets: tickets.length + planting.tickets.length }
}

/** Fills the desk, sends, waits, and looks at everything. */
export const play = async (scene: Scene, options: RequestDemoOptions): Promise<RequestDemoResult> => {
  const { app, db, mails, steps, signal } = scene
  const { step } = steps
  const since = performance.now()
  const { planting, tickets } = await step(
    'fill',
    `${options.tickets} invented tickets, and people who ask`,
    () => fill(scene, options),
  )
  const [before, figures] = [await takeSnapshot(db), await countDesk(db)]
  const desk = app.requests()
  const [all, codes] = await whileWorking(scene, async () => {
    await step('send', `${allMessages.length} messages, signed and encrypted, through the queue`, () =>
      send(scene),
    )
    const outcomes = await step('codes', 'a wrong code, then the one in the letter', () => typeCodes(scene))
    const references = allMessages.filter(each => !isRefused(each)).map(({ reference }) => reference)
    const ended = await step('requests', 'until each has come to its end', () =>
      settled(desk.requests, references, signal),
    )
    return [ended, outcomes] as const
  })
  const archives = await step('archives', 'fetched by the links in the letters', () =>
    archivesOf(scene, planting),
  )
  const refused = await desk.requests.refused(100)
  const proof = await step('search', 'the whole database, by a plain text search', async () =>
    proveDesk(planting, before, await takeSnapshot(db)),
  )
  const after = addKept(await countDesk(db), await app.context.runStore.keptStatistics(store))
  return {
    tickets,
    messages: await judge(allMessages, { all, refused, planting, service: serviceKeys(scene) }),
    refused: refused.length,
    codes,
    archives,
    restricted: await isRestricted(scene, planting),
    desk: proof,
    statisticsEqual: sameFigures(figures, after),
    ledger: await step('ledger', 'hash chain and signatures', () => app.context.ledger.verify()),
    letters: (await readdir(mails)).filter(name => name.endsWith('.eml')).length,
    steps: steps.steps,
    seconds: Math.round((performance.now() - since) / 100) / 10,
  }
}
