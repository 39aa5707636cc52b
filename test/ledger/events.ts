import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { LedgerKeys } from '../../src/ledger/checkpoint.ts'
import type { LedgerEvent } from '../../src/ledger/event.ts'

const keysOf = (privateKey: KeyObject, publicKey: KeyObject): LedgerKeys => ({
  privateKey,
  publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
})

export const newKeys = (): LedgerKeys => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return keysOf(privateKey, publicKey)
}

/** A pair that is the same in every process. */
export const sameKeys = (): LedgerKeys => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return keysOf(privateKey, createPublicKey(privateKey))
}

export const moment = new Date('2026-11-25T08:00:00.123Z')
const digest = 'ab'.repeat(32)

export const held = (hold: string): LedgerEvent => ({ kind: 'hold-added', hold, by: 'cli:anna' })

export const intent = (batch: string, epoch = 1): LedgerEvent => ({
  kind: 'batch-intent',
  run: 'run-1',
  batch,
  epoch,
  store: 'helpdesk',
  records: 2,
  root: digest,
})

export const outcome = (batch: string, epoch = 1): LedgerEvent => ({
  kind: 'batch-outcome',
  run: 'run-1',
  batch,
  epoch,
  store: 'helpdesk',
  counts: { redact: 2, anonymise: 0, delete: 0, contacts: 0 },
  skipped: { changed: 1 },
  found: { EMAIL: 3 },
  residual: 0,
  statisticsBefore: digest,
  statisticsAfter: digest,
  root: digest,
})

/** One event of each kind there is. */
export const everyKind: readonly LedgerEvent[] = [
  {
    kind: 'plan-made',
    plan: 'run-1',
    policy: 'support',
    version: 1,
    policyDigest: digest,
    planDigest: digest,
    by: 'scheduler',
    counts: { redact: 2, anonymise: 0 },
  },
  { kind: 'plan-approved', plan: 'run-1', planDigest: digest, by: 'cli:birk' },
  { kind: 'run-started', run: 'run-1', by: 'scheduler' },
  intent('b-1'),
  outcome('b-1'),
  {
    kind: 'run-closed',
    run: 'run-1',
    state: 'finished',
    counts: { redact: 2 },
    skipped: {},
    residual: 0,
    statisticsBefore: digest,
    statisticsAfter: digest,
  },
  held('h-1'),
]
