import type { RecordId } from '../../tickets/ids.ts'
import type { FreshdeskApi } from './api.ts'
import { idOf } from './facts.ts'
import type { TicketJson } from './schema.ts'

/** What is remembered of a ticket: all but its text. */
export interface Known {
  readonly ticket: TicketJson
  /** Of an archived one without measures. */
  readonly lastMessage?: Date | undefined
}

export const withoutText = ({ description: _, description_text: __, ...rest }: TicketJson): TicketJson => ({
  ...rest,
  structured_description: undefined,
})

/** Lists are said to lack tags at times; a hold may be one. */
export const wholeTicket = async (
  api: FreshdeskApi,
  shown: TicketJson,
  signal: AbortSignal,
): Promise<TicketJson> => {
  if (shown.tags && shown.stats) return shown
  return (await api.ticket(String(shown.id), signal)) ?? shown
}

/** Everything that was seen of one person's. */
export const ofRequester = (known: ReadonlyMap<number, Known>, person: RecordId): Known[] =>
  [...known.values()].filter(
    ({ ticket: { requester_id: id } }) => id !== null && id !== undefined && idOf(id) === person,
  )
