import { randomBytes } from 'node:crypto'
import { afterAll } from 'vitest'
import { type Database, openDatabase } from '../../src/database/open-database.ts'
import type { JobsContext, Log } from '../../src/jobs/context.ts'
import { type JobQueue, openQueue } from '../../src/jobs/queue.ts'
import { createJobKeys } from '../../src/keys/job-keys.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { newKeys } from '../ledger/events.ts'
import { policyOf } from '../policies/policy-text.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { createWorld, policyText } from '../support/run-world.ts'

/** As all processes with one key file have them. */
export const jobKeys = createJobKeys(Buffer.alloc(32, 5), 'test')

export interface Told {
  readonly level: 'info' | 'warn' | 'error'
  readonly fields: Readonly<Record<string, unknown>>
  readonly message: string
}

export const createLog = (): Log & { readonly told: Told[] } => {
  const told: Told[] = []
  const tell = (level: Told['level']) => (fields: Told['fields'], message: string) => {
    told.push({ level, fields, message })
  }
  return { told, info: tell('info'), warn: tell('warn'), error: tell('error') }
}

/** The policy of the runs' tests, with lines of its own; each name has its own plans, runs and slots. */
export const policyWith = (name: string, lines: string): Policy =>
  policyOf(policyText.replace('policy: support', `policy: ${name}\n${lines}`))

export interface JobWorld {
  readonly context: JobsContext
  readonly desk: Desk
  readonly told: readonly Told[]
  setClock(to: Date): void
}

interface Servers {
  readonly mongodb: string
  readonly redis: string
}

interface WorldOptions {
  readonly policies: readonly Policy[]
  readonly desk?: Desk
  /** Wraps the desk's port, for faults. */
  readonly connector?: NonNullable<Parameters<typeof createWorld>[1]>['connector']
}

/** Worlds as processes are: each with clients of its own, all on the same two servers. */
export const jobWorlds = (
  servers: Servers,
): { open(options: WorldOptions): Promise<JobWorld>; close(world: JobWorld): Promise<void> } => {
  const opened = new Map<JobsContext, readonly [Database, JobQueue]>()
  const keys = newKeys()
  const close = async (context: JobsContext): Promise<void> => {
    for (const each of opened.get(context) ?? []) await each[Symbol.asyncDispose]()
    opened.delete(context)
  }
  afterAll(async () => {
    for (const context of [...opened.keys()]) await close(context)
  })
  return {
    async open({ policies, desk = inventDesk(30), connector }) {
      const world = createWorld(desk, { policies, ...(connector ? { connector } : {}) })
      const log = createLog()
      const [database, queue] = [
        await openDatabase(servers.mongodb),
        await openQueue(servers.redis, log, jobKeys),
      ]
      const ledger = createLedger(database.ledgerStore, keys, world.context.clock)
      // Worlds share a database, so the ids they draw must differ.
      const run = { ...world.context, runStore: database.runStore, ledger, random: randomBytes }
      const context: JobsContext = { run, queue, log }
      opened.set(context, [database, queue])
      return { context, desk, told: log.told, setClock: world.setClock }
    },
    close: ({ context }) => close(context),
  }
}

/** Waits until it is so; fails after the time, in milliseconds. */
export const until = async (isSo: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> => {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to that in time')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
