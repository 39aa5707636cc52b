import { type AuditJson, type ChatEntry, chatEntry, chatValue } from './schema.ts'

/** One line of a chat, where the ticket's history keeps it. */
export interface ChatLine {
  readonly audit: number
  readonly chat: string
  /** Below the audit, indexes included. */
  readonly path: string
  readonly entry: ChatEntry
}

export const isChatEvent = ({ type }: { readonly type?: string | null | undefined }): boolean =>
  /^Chat(Started|Ended)Event$/u.test(type ?? '')

/** Every line that the history of a ticket holds, as often as it holds it. */
export const chatsIn = (audits: readonly AuditJson[]): ChatLine[] => {
  const lines: ChatLine[] = []
  for (const { id: audit, events } of audits)
    for (const [index, event] of (events ?? []).entries()) {
      if (!isChatEvent(event)) continue
      const read = chatValue.safeParse(event.value)
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
