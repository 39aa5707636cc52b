import type { Connector } from '../connectors/connector.ts'
import { breathe } from '../runs/streams.ts'
import { looseId, type StoreId } from '../tickets/ids.ts'
import type { Evidence, FoundRecord } from './found-record.ts'
import type { Matcher } from './matcher.ts'
import type { RequestId } from './model.ts'

export interface LookingFor {
  readonly matcher: Matcher
  /** Requests that change what names the person, wherever it is. */
  readonly requests: ReadonlySet<RequestId>
  /** Does the document belong to a record that was found for the request already? */
  isCovered(request: RequestId, document: string): boolean
  /** May the name alone be somebody else's here? */
  hasNamesakes(request: RequestId): boolean
}

const breathEvery = 50

/**
 * Documents that name a person and belong to none of their records, nor to a ticket: chats of agents, groups of many,
 * reports. One pass for all requests. One whose key names the person is left to the second search, since no store lets
 * a key be changed.
 */
export const looseDocuments = async (
  connector: Pick<Connector, 'id' | 'loose'>,
  { matcher, requests, isCovered, hasNamesakes }: LookingFor,
  signal: AbortSignal,
): Promise<ReadonlyMap<RequestId, readonly FoundRecord[]>> => {
  const found = new Map<RequestId, FoundRecord[]>()
  if (!connector.loose || requests.size === 0) return found
  const store: StoreId = connector.id
  let read = 0
  for await (const { place, document, texts } of connector.loose(signal)) {
    read += 1
    if (read % breathEvery === 0) await breathe()
    const seen = new Map<RequestId, Set<Evidence>>()
    for (const text of new Set(texts))
      for (const { key, evidence, weak } of matcher.find(text))
        if (!weak && requests.has(key)) seen.set(key, (seen.get(key) ?? new Set()).add(evidence))
    if (seen.size === 0) continue
    const inKey = new Set(matcher.find(document).map(({ key }) => key))
    for (const [request, by] of seen) {
      const isNameOnly = by.size === 1 && by.has('name')
      if (inKey.has(request) || isCovered(request, `${place}/${document}`)) continue
      if (isNameOnly && hasNamesakes(request)) continue
      const id = looseId(place, document)
      const record: FoundRecord = {
        store,
        kind: 'contact',
        id,
        role: 'mentioned',
        by: [...by],
        doubtful: false,
      }
      found.set(request, [...(found.get(request) ?? []), record])
    }
  }
  return found
}
