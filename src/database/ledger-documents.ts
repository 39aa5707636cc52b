import { MongoBulkWriteError } from 'mongodb'
import { AppError } from '../errors.ts'
import type { Checkpoint, LedgerEntry } from '../ledger/ledger.ts'
import type { LedgerStore } from '../ledger/ledger-store.ts'
import type { CheckpointDocument, Collections, EntryDocument } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

// Not checked here: whoever verifies the ledger must see what is stored, whatever that is.
const toEntry = ({ _id, ...entry }: EntryDocument): LedgerEntry => ({ seq: _id, ...entry })
const toCheckpoint = ({ _id, ...checkpoint }: CheckpointDocument): Checkpoint => ({
  size: _id,
  ...checkpoint,
})

/** Members that name what an entry is told of once, where it is no request. */
const subjects: Readonly<Record<string, string>> = {
  'batch-outcome': 'event.batch',
  'run-closed': 'event.run',
  'quarantine-destroyed': 'event.quarantine',
  'statistics-sealed': 'event.seal',
  'key-rotated': 'event.to',
  'policy-activated': 'event.activation',
}

export const ledgerDocuments = ({ ledger, checkpoints }: Collections): LedgerStore => ({
  async append(entries) {
    try {
      // In order, so that what is appended is always the first of them: no gap whatever happens.
      await ledger.insertMany(
        entries.map(({ seq, ...entry }) => ({ _id: seq, ...entry })),
        { ordered: true },
      )
      return entries.length
    } catch (error) {
      if (!(error instanceof MongoBulkWriteError) || !isDuplicate(error)) throw error
      // What was appended before the seq that is taken counts only once the majority has it.
      if (error.result.getWriteConcernError())
        throw new AppError('STORE_UNREACHABLE', 'ledger: the majority did not confirm an append', {
          cause: error,
        })
      return error.insertedCount
    }
  },
  async tail() {
    const last = await ledger.findOne({}, { sort: { _id: -1 } })
    return last ? toEntry(last) : undefined
  },
  async has(kind, id) {
    const filter = { [subjects[kind] ?? 'event.request']: id, 'event.kind': kind }
    return (await ledger.findOne(filter, { projection: { _id: 1 } })) !== null
  },
  async outcome(batch) {
    const found = await ledger.findOne({ 'event.batch': batch, 'event.kind': 'batch-outcome' })
    return found?.event.kind === 'batch-outcome' ? found.event : undefined
  },
  async rotations() {
    const found = await ledger.find({ 'event.kind': 'key-rotated' }).sort({ _id: 1 }).toArray()
    return found.flatMap(({ event }) => (event.kind === 'key-rotated' ? [event] : []))
  },
  entries: after =>
    ledger
      .find({ _id: { $gt: after } })
      .sort({ _id: 1 })
      .map(toEntry),
  async addCheckpoint({ size, ...checkpoint }) {
    await checkpoints.updateOne({ _id: size }, { $setOnInsert: checkpoint }, { upsert: true })
  },
  async checkpoints() {
    const found = await checkpoints.find().sort({ _id: 1 }).toArray()
    return found.map(toCheckpoint)
  },
})
