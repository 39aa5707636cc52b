import type { Evidence } from '../evidence.ts'
import type { Invariant } from './invariant.ts'

const isMove = (collection: string): boolean => ['batches', 'runs', 'ledger'].includes(collection)
const isEnd = (state: unknown): boolean => state === 'finished' || state === 'failed'

/** When something moved while a run was open, from the moment of healing on. */
const moves = ({ changes, healedAt, quietAt }: Evidence): readonly Date[] => {
  const open = new Set<string>()
  const at: Date[] = []
  for (const { database, collection, id, wall, does, set } of changes) {
    if (database !== 'own' || !isMove(collection) || (quietAt && wall > quietAt)) continue
    if (collection === 'runs' && does === 'insert') open.add(id)
    if (wall >= healedAt && open.size > 0) at.push(wall)
    if (collection === 'runs' && isEnd(set?.state)) open.delete(id)
  }
  return at
}

/** Once everything is healed, open runs go on within three times what a lock lasts, and come to their end. */
export const recoversInTime: Invariant = {
  number: 10,
  name: 'recovers in time',
  check(evidence) {
    const { healedAt, quietAt, bounds, exits } = evidence
    const times = [healedAt, ...moves(evidence)]
    const gaps = times.slice(1).map((time, index) => time.getTime() - (times[index] ?? healedAt).getTime())
    const slow = gaps.filter(gap => gap > bounds.recoveryMs)
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
