import type { FoundRecord } from './found-record.ts'
import type { RequestId } from './model.ts'
import type { RequestStore } from './request-store.ts'

/** All that was found for a request in one round, together: for what has to see it as a whole. */
export const foundOf = async (
  { requests }: { readonly requests: Pick<RequestStore, 'found'> },
  { id, round }: { readonly id: RequestId; readonly round: number },
): Promise<FoundRecord[]> => {
  const records: FoundRecord[] = []
  for await (const record of requests.found(id, round)) records.push(record)
  return records
}
