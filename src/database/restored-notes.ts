import type { ClientSession, MongoClient } from 'mongodb'
import type { QuarantineStore, RestoredRecord } from '../runs/undo/quarantine-store.ts'
import { type Cells, mergeCells, subtractCells } from '../statistics/cells.ts'
import { cellsAfter } from '../statistics/periods.ts'
import { restoreCoarseRow } from './coarse-documents.ts'
import type { Collections } from './collections.ts'
import type { QuarantineCollections } from './quarantine-collections.ts'
import type { SealCollections } from './seal-collections.ts'

const asCells = (cells: readonly (readonly [string, readonly (readonly [string, number])[]])[]): Cells =>
  Object.fromEntries(cells.map(([cell, numbers]) => [cell, Object.fromEntries(numbers)]))

const listed = (cells: Cells) =>
  Object.entries(cells).map(([cell, numbers]) => [cell, Object.entries(numbers)] as const)

type Notes = Collections & SealCollections

const lastSealed = async (
  seals: Notes['seals'],
  store: string,
  session: ClientSession,
): Promise<string | undefined> => {
  const last = await seals.findOne({ store }, { session, sort: { number: -1 } })
  const through: unknown = last?.through
  return typeof through === 'string' ? through : undefined
}

/** A ticket that its month was sealed with is back, and no new one: it is not to be counted once more. */
const noteSealed = async (
  { seals, sealedTickets }: Notes,
  { store, id, cells }: RestoredRecord,
  session: ClientSession,
): Promise<void> => {
  const through = cells && (await lastSealed(seals, store, session))
  if (!through || Object.keys(cellsAfter(cells, through)).length > 0) return
  const ticket = { $setOnInsert: { store, id } }
  await sealedTickets.updateOne({ _id: JSON.stringify([store, id]) }, ticket, { session, upsert: true })
}

/** What the tickets counted as is the desk's own to tell again, but for months that are sealed. */
const takeOut = async (
  { statistics, seals }: Notes,
  batch: string,
  parts: readonly Cells[],
  session: ClientSession,
): Promise<void> => {
  const kept = await statistics.findOne({ _id: batch }, { session })
  // A batch that never came to its end kept no statistics, nor has one whose months are sealed any left.
  if (!kept) return
  const through = await lastSealed(seals, kept.store, session)
  const open = (cells: Cells): Cells => cellsAfter(cells, through)
  const left = listed(subtractCells(open(asCells(kept.cells)), open(mergeCells(parts))))
  if (left.length > 0) await statistics.updateOne({ _id: batch }, { $set: { cells: left } }, { session })
  else await statistics.deleteOne({ _id: batch }, { session })
}

const putBack = async (
  { marks, lastClosed }: Collections,
  run: string,
  { store, kind, id, mark, lastClosed: closed }: RestoredRecord,
  session: ClientSession,
): Promise<void> => {
  // A mark of another run tells of what came later, and is none of ours to take away.
  await marks.deleteOne({ store, kind, id, plan: run }, { session })
  if (mark && !(await marks.findOne({ store, kind, id }, { session })))
    await marks.insertOne({ ...mark }, { session })
  if (closed)
    await lastClosed.updateOne(
      { store, person: id, lineage: closed.lineage },
      { $max: { closedAt: closed.closedAt } },
      { session, upsert: true },
    )
}

/** In one transaction, so that a repetition takes nothing out twice. */
export const restoredNotes =
  (
    client: MongoClient,
    { originals }: QuarantineCollections,
    notes: Notes,
  ): QuarantineStore['noteRestored'] =>
  async (run, attempt, restored) => {
    if (restored.length === 0) return
    await client.withSession(session =>
      session.withTransaction(async () => {
        const parts = new Map<string, Cells[]>()
        for (const each of restored) {
          const { store, kind, id, batch, cells } = each
          const { modifiedCount } = await originals.updateOne(
            { run, store, kind, id, restoredBy: { $exists: false } },
            { $set: { restoredBy: attempt } },
            { session },
          )
          if (modifiedCount === 0) continue
          await putBack(notes, run, each, session)
          if (kind === 'ticket') await restoreCoarseRow(notes, each, session)
          await noteSealed(notes, each, session)
          if (cells) parts.set(batch, [...(parts.get(batch) ?? []), cells])
        }
        for (const [batch, cells] of parts) await takeOut(notes, batch, cells, session)
      }),
    )
  }
