import { createHash } from 'node:crypto'
import type { Connector } from '../../src/connectors/connector.ts'
import { AppError } from '../../src/errors.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { LedgerEvent } from '../../src/ledger/event.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { KnownPerson, Redactor } from '../../src/redaction/redactor.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import type { RunContext } from '../../src/runs/context.ts'
import { finishRun, runOf } from '../../src/runs/finish.ts'
import type { Plan, Run } from '../../src/runs/model.ts'
import { createPlan, type PlanRequest } from '../../src/runs/plan.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { startRun } from '../../src/runs/start.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { newKeys } from '../ledger/events.ts'
import { createMemoryStore } from '../ledger/memory-store.ts'
import { basis, policyOf } from '../policies/policy-text.ts'
import { createMemoryConnector } from './memory-connector.ts'
import type { Desk } from './memory-desk.ts'
import { createMemoryRunStore } from './memory-run-store.ts'

/** Every action, on tickets and people, without approval and with room enough. */
export const policyText = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }
hold: { tags: [legal-hold] }
rules:
  - id: invoices
    category: Billing
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P24M, action: redact }
      - { after: P7Y, round-to: year-end, action: delete }
  - id: complaints
    category: Complaint
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P12M, action: redact, entities: [IP, PHONE] }
      - { after: P36M, action: anonymise }
  - id: everything-else
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P12M, action: anonymise, free-text: delete }
contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: ${basis}
    stages:
      - { after: P24M, action: anonymise }
      - { after: P9Y, action: delete }
`

export const supportPolicy = policyOf(policyText)
export const today = new Date('2026-11-25T08:00:00Z')
export const signal = new AbortController().signal

interface WorldOptions {
  readonly policies?: readonly Policy[]
  readonly redactor?: Redactor
  /** Wraps what the runs see of a port: faults, mutants, a desk that writes in between. */
  connector?(real: Connector): Connector
  runStore?(real: RunStore): RunStore
  ledger?(real: Ledger): Ledger
}

export interface World {
  readonly desk: Desk
  readonly context: RunContext
  readonly runStore: RunStore
  readonly ledger: Ledger
  /** Turns the real clock. */
  setClock(to: Date): void
  events(): readonly LedgerEvent[]
}

/** Equal worlds draw equal keys, so that their end states can be compared byte for byte. */
const seededRandom = (): ((bytes: number) => Uint8Array) => {
  let drawn = 0
  return bytes => {
    drawn += 1
    return createHash('sha256').update(String(drawn)).digest().subarray(0, bytes)
  }
}

const rosterOf = (desk: Desk): KnownPerson[] =>
  [...desk.people.values()]
    .filter(({ role }) => role === 'agent')
    .map(({ name }) => ({ names: [name], emails: [], phones: [], usernames: [] }))

export const createWorld = (desk: Desk, options: WorldOptions = {}): World => {
  let now = today
  const runStore = createMemoryRunStore()
  const ledgerStore = createMemoryStore()
  const ledger = createLedger(ledgerStore, newKeys(), () => now)
  const real = createMemoryConnector(desk)
  const connector = options.connector?.(real) ?? real
  const open = {
    connector,
    redactor: async () => options.redactor ?? literalRedactor,
    roster: async () => rosterOf(desk),
  }
  const context: RunContext = {
    async store(id) {
      if (id !== connector.id) throw new AppError('STORE_UNKNOWN', `store "${id}" is not configured`)
      return open
    },
    policies: options.policies ?? [supportPolicy],
    runStore: options.runStore?.(runStore) ?? runStore,
    ledger: options.ledger?.(ledger) ?? ledger,
    keys: {
      seal: key => `sealed ${Buffer.from(key).toString('hex')}`,
      open: sealed => Uint8Array.from(Buffer.from(sealed.slice('sealed '.length), 'hex')),
    },
    clock: () => now,
    random: seededRandom(),
  }
  return {
    desk,
    context,
    runStore,
    ledger,
    setClock(to) {
      now = to
    },
    events: () => ledgerStore.stored.map(({ event }) => event),
  }
}

export const makePlan = (world: World, more: Partial<PlanRequest> = {}): Promise<Plan> => {
  const [policy] = world.context.policies
  if (!policy) throw new Error('no policy')
  return createPlan(world.context, { policy, by: 'cli:anna', signal, ...more })
}

export const applyPlan = async ({ context }: World, plan: Plan): Promise<Run> => {
  const { batches } = await startRun(context, { plan: plan.id, by: 'cli:anna' })
  for (const batch of batches) await applyBatch(context, batch, signal)
  await finishRun(context, plan.id)
  return runOf(context, plan.id)
}

/** Plan, apply, finish: what a night does. */
export const purge = async (world: World): Promise<{ readonly plan: Plan; readonly run: Run }> => {
  const plan = await makePlan(world)
  return { plan, run: await applyPlan(world, plan) }
}
