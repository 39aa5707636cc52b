import type { RunStore, SlotClaim, StoredMark } from '../../src/runs/run-store.ts'

import { copy, markKey, type Tables } from './memory-tables.ts'

/** In the claimant's hands, and nothing came of it yet. */
const isClaimed = ({ slots }: Tables, { policy, slot, by }: SlotClaim): boolean => {
  const there = slots.get(JSON.stringify([policy, slot]))
  return there?.claim.by === by && there.outcome === undefined
}

/** Marks, holds, statistics of what is no more, slots and pauses. */
export const noteTables = (tables: Tables) =>
  ({
    marks: async (store, kind, ids) =>
      copy(ids.flatMap(id => tables.marks.get(markKey({ store, kind, id })) ?? [])),
    leftMarks: async limit =>
      copy(
        [...tables.marks.values()]
          .filter(({ left }) => left)
          .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    async acceptLeft(store, kind, id) {
      const key = markKey({ store, kind, id })
      const { left, ...mark } = tables.marks.get(key) ?? {}
      if (left) tables.marks.set(key, mark as StoredMark)
      return Boolean(left)
    },
    async noteLastClosed(store, lineage, taken) {
      for (const { person, closedAt } of taken) {
        const key = JSON.stringify([store, person, lineage])
        const known = tables.lastClosed.get(key)
        if (!known || known.closedAt < closedAt) tables.lastClosed.set(key, { person, closedAt })
      }
    },
    async lastClosed(store, lineage, people) {
      const found = people.flatMap(
        person => tables.lastClosed.get(JSON.stringify([store, person, lineage])) ?? [],
      )
      return new Map(found.map(({ person, closedAt }) => [person, closedAt]))
    },
    async noteCoarseRows(store, rows) {
      for (const row of rows) tables.coarseRows.set(JSON.stringify([store, row.id]), copy(row))
    },
    async coarseRows(store, ids) {
      const found = ids.flatMap(id => tables.coarseRows.get(JSON.stringify([store, id])) ?? [])
      return new Map(copy(found).map(row => [row.id, row]))
    },
    holds: async () => copy([...tables.holds.values()]),
    async addHold(hold) {
      tables.holds.set(hold.id, copy(hold))
    },
    releaseHold: async id => tables.holds.delete(id),
    async keepStatistics(batch, store, cells) {
      tables.statistics.set(batch, { store, cells: copy(cells) })
    },
    keptStatistics: async store =>
      copy([...tables.statistics.values()].filter(kept => kept.store === store).map(({ cells }) => cells)),
    pausedAll: async () => copy(tables.paused.all),
    async pauseAll(pause) {
      if (tables.paused.all) return false
      tables.paused.all = copy(pause)
      return true
    },
    async resumeAll() {
      const was = tables.paused.all !== undefined
      delete tables.paused.all
      return was
    },
    async claimSlot(claim) {
      const key = JSON.stringify([claim.policy, claim.slot])
      if (tables.slots.has(key)) return false
      tables.slots.set(key, { claim })
      return true
    },
    async renewSlot(claim) {
      return isClaimed(tables, claim)
    },
    async lastSlot(policy) {
      const own = [...tables.slots.values()].filter(({ claim }) => claim.policy === policy)
      return own.map(({ claim }) => claim.slot).sort((a, b) => b.getTime() - a.getTime())[0]
    },
    async notePlanOfSlot(claim, outcome) {
      if (!isClaimed(tables, claim)) return false
      tables.slots.set(JSON.stringify([claim.policy, claim.slot]), { claim, outcome: copy(outcome) })
      return true
    },
    // No scheduler dies here.
    supersedeSlots: async () => undefined,
    plansOfSlots: async () => [],
  }) satisfies Partial<RunStore>
