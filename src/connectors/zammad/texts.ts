import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { textsOf } from '../rest/texts-of.ts'
import type { ZammadParts } from './parts.ts'
import { isNumber } from './read-tickets.ts'

/** Every ticket, article and person, the last one first. What histories say of former values is not among it. */
export async function* readTexts({ api }: ZammadParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  for await (const page of fromTheEnd(api.allTickets, signal))
    for (const ticket of page) {
      yield { place: 'tickets', document: String(ticket.id), texts: textsOf(ticket) }
      for (const article of await api.articles(String(ticket.id), signal))
        yield { place: 'ticket_articles', document: String(article.id), texts: textsOf(article) }
    }
  for await (const page of fromTheEnd(api.allUsers, signal))
    for (const user of page) yield { place: 'users', document: String(user.id), texts: textsOf(user) }
}

const ofTicket = async ({ api }: ZammadParts, id: string, signal: AbortSignal): Promise<string[]> => {
  const ticket = await api.ticket(id, signal)
  if (!ticket) return []
  return textsOf([ticket, await api.articles(id, signal), await api.history(id, signal)])
}

/** What is left of the records. */
export const dumpRecords = async (
  parts: ZammadParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) {
    const isTicket = kind === 'ticket' && isNumber(id)
    const user = kind === 'contact' && isNumber(id) ? await parts.api.user(id, signal) : undefined
    texts.set(id, isTicket ? await ofTicket(parts, id, signal) : textsOf(user))
  }
  return texts
}
