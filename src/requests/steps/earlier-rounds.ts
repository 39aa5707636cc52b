import type { FoundRecord } from '../found-record.ts'
import type { RequestId } from '../model.ts'
import type { RequestStore } from '../request-store.ts'

/** A record, whichever round found it. */
export const keyOf = ({ store, kind, id }: Pick<FoundRecord, 'store' | 'kind' | 'id'>): string =>
  `${store}\n${kind}\n${id}`

interface Earlier {
  /** All that was found. */
  readonly found: ReadonlySet<string>
  /** What was to be done: neither withheld nor in doubt. */
  readonly meant: ReadonlySet<string>
}

/** What the rounds before this one found, each record once: who comes again is the same, and counts no second time. */
export const earlierRounds = async (
  requests: Pick<RequestStore, 'found'>,
  id: RequestId,
  round: number,
): Promise<Earlier> => {
  const [found, meant] = [new Set<string>(), new Set<string>()]
  for (let each = 1; each < round; each++) {
    for await (const record of requests.found(id, each)) {
      found.add(keyOf(record))
      if (!record.doubtful && !record.withheld) meant.add(keyOf(record))
    }
  }
  return { found, meant }
}
