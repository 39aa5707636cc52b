import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { TicketStatistics } from '../../tickets/record.ts'
import type { CoarseRow } from '../coarse-rows.ts'
import type { PlanId } from '../model.ts'
import type { StoredMark } from '../run-store.ts'
import type { OriginalKey } from './quarantine-store.ts'

// NIST SP 800-38D: 96 random bits, and a tag that is not shortened. A run has far fewer than 2^32 records.
const nonceBytes = 12
const tagBytes = 16

/** What is kept of one record: its documents in the connector's own form, and what Gallra noted of it. */
export interface OpenOriginal {
  readonly bytes: Uint8Array
  /** Of a ticket that is deleted, or whose row is coarsened: what it counts as. */
  readonly statistics?: TicketStatistics
  readonly mark?: StoredMark
  readonly lastClosed?: { readonly lineage: string; readonly closedAt: Date }
  /** Where its row was coarse before. */
  readonly coarse?: CoarseRow
}

/** Of one run's quarantine. */
export interface OriginalSeals {
  seal(of: OriginalKey, original: OpenOriginal): Uint8Array
  /** INTERNAL for anything that was not sealed so for this record of this run. */
  open(of: OriginalKey, sealed: Uint8Array): OpenOriginal
  /** Tells two documents apart, and tells nobody which they are. */
  digest(document: string): string
}

const packed = ({ bytes, coarse, ...notes }: OpenOriginal): Uint8Array => {
  const row = coarse ? { coarse: { ...coarse, rules: [...coarse.rules] } } : {}
  const head = Buffer.from(JSON.stringify({ ...notes, ...row }), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, bytes])
}

const momentAt = (value: string): Date => new Date(value)

interface PackedNotes extends Omit<OpenOriginal, 'bytes' | 'coarse'> {
  readonly coarse?: Omit<CoarseRow, 'rules'> & { readonly rules: readonly (readonly [string, string])[] }
}

const unpackedRow = ({ id, clocks, rules }: NonNullable<PackedNotes['coarse']>): CoarseRow => ({
  id,
  clocks: Object.fromEntries(Object.entries(clocks).map(([name, at]) => [name, momentAt(String(at))])),
  rules: new Map(rules),
})

const unpacked = (plain: Buffer): OpenOriginal => {
  const end = 4 + plain.readUInt32BE(0)
  // The tag says that it is what was sealed here; there is nothing else to check.
  const notes = JSON.parse(plain.toString('utf8', 4, end)) as PackedNotes
  const { mark, lastClosed, coarse, ...rest } = notes
  return {
    ...rest,
    bytes: plain.subarray(end),
    ...(mark ? { mark: { ...mark, at: momentAt(String(mark.at)) } } : {}),
    ...(lastClosed ? { lastClosed: { ...lastClosed, closedAt: momentAt(String(lastClosed.closedAt)) } } : {}),
    ...(coarse ? { coarse: unpackedRow(coarse) } : {}),
  }
}

/** AES-256-GCM under the quarantine's key, bound to the run and the record: none passes for another. */
export const createOriginalSeals = (key: Uint8Array, run: PlanId): OriginalSeals => {
  const derived = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `gallra original ${purpose} v1`, 32))
  const [own, naming] = [derived('content'), derived('document')]
  const bound = ({ store, kind, id }: OriginalKey): Buffer =>
    Buffer.from(JSON.stringify([run, store, kind, id]), 'utf8')
  return {
    seal(of, original) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', own, nonce, { authTagLength: tagBytes })
      cipher.setAAD(bound(of))
      return Buffer.concat([nonce, cipher.update(packed(original)), cipher.final(), cipher.getAuthTag()])
    },
    open(of, sealed) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      try {
        const nonce = bytes.subarray(0, nonceBytes)
        const decipher = createDecipheriv('aes-256-gcm', own, nonce, { authTagLength: tagBytes })
        decipher.setAAD(bound(of))
        decipher.setAuthTag(bytes.subarray(-tagBytes))
        const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return unpacked(Buffer.concat([plain, decipher.final()]))
      } catch {
        // Without the cause: what fails in the middle may quote what it was reading.
        throw new AppError('INTERNAL', `an original of run ${run} does not open with the run's key`)
      }
    },
    digest: document =>
      createHmac('sha256', naming).update(document, 'utf8').digest('base64url').slice(0, 22),
  }
}
