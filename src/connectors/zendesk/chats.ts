import { type AuditJson, type ChatEntry, chatEntry, chatValue, type TicketJson } from './schema.ts'

/** One line of a chat, where the ticket's history keeps it. */
export interface ChatLine {
  readonly audit: number
  readonly chat: string
  /** Below the audit, indexes included. */
  readonly path: string
  readonly entry: ChatEntry
}

/** Channels whose conversations stand in audits, and not in comments alone. */
const chatChannels = new Set([
  'chat',
  'native_messaging',
  'messaging',
  'web_messenger',
  'whatsapp',
  'line',
  'telegram',
])

export const mayHoldChats = ({ via }: TicketJson): boolean => chatChannels.has(String(via?.channel ?? ''))

/** Every line that the history of a ticket holds, as often as it holds it. */
export const chatsIn = (audits: readonly AuditJson[]): ChatLine[] => {
  const lines: ChatLine[] = []
  for (const { id: audit, events } of audits)
    for (const [index, { type, value }] of (events ?? []).entries()) {
      if (!/^Chat(Started|Ended)Event$/u.test(type ?? '')) continue
      const read = chatValue.safeParse(value)
      for (const [at, line] of (read.data?.history ?? []).entries()) {
        const entry = chatEntry.safeParse(line)
        // A line of a kind that nobody knows is no reason not to read the others.
        if (!entry.success) continue
        const path = `events.${index}.value.history.${at}`
        lines.push({ audit, chat: read.data?.chat_id ?? '', path, entry: entry.data })
      }
    }
  return lines
}
