import type { Evidence } from '../evidence.ts'
import type { Invariant } from './invariant.ts'

const isMove = (collection: string): boolean => ['batches', 'runs', 'ledger'].includes(collection)
const isEnd = (state: unknown): boolean => state === 'finished' || state === 'failed'

/** For how long nothing moved, in milliseconds, each time that a run was open, from the moment of healing on. */
const gapsOf = ({ changes, healedAt, quietAt }: Evidence): readonly number[] => {
  const open = new Set<string>()
  const gaps: number[] = []
  let last = healedAt
  for (const { database, collection, id, wall, does, set } of changes) {
    if (database !== 'own' || !isMove(collection) || (quietAt && wall > quietAt)) continue
    if (wall >= healedAt) {
      // With no run open there was nothing to be done.
      if (open.size > 0) gaps.push(wall.getTime() - last.getTime())
      last = wall
    }
    if (collection === 'runs' && does === 'insert') open.add(id)
    if (collection === 'runs' && isEnd(set?.state)) open.delete(id)
  }
  return gaps
}

/** Once everything is healed, open runs go on within three times what a lock lasts, and come to their end. */
export const recoversInTime: Invariant = {
  number: 10,
  name: 'recovers in time',
  check(evidence) {
    const { quietAt, bounds, exits } = evidence
    const slow = gapsOf(evidence).filter(gap => gap > bounds.recoveryMs)
    const killed = exits.filter(({ code }) => code !== 0)
    return [
      ...slow.map(gap => `nothing moved for ${gap} ms, at most ${bounds.recoveryMs} are allowed`),
      ...(quietAt
        ? []
        : [`runs or requests are still open ${bounds.drainMs} ms after everything was healed`]),
      ...killed.map(
        ({ worker, code }) => `worker ${worker} was asked to end, and ended with ${code ?? 'a kill'}`,
      ),
    ]
  },
}
