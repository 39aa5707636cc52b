/** Numbers that the vendor gives a meaning; what an account has added is told by its number. */
const statuses: Readonly<Record<number, string>> = { 2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed' }
const priorities: Readonly<Record<number, string>> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'urgent' }
const sources: Readonly<Record<number, string>> = {
  1: 'email',
  2: 'portal',
  3: 'phone',
  7: 'chat',
  9: 'feedback-widget',
  10: 'outbound-email',
}

type Numbered = number | null | undefined

const word = (words: Readonly<Record<number, string>>, of: Numbered): string | undefined =>
  of === null || of === undefined ? undefined : (words[of] ?? String(of))

export const closedStatus = 5
/** Their first message cannot be changed, by the vendor. */
export const outboundSource = 10
/** Of conversations: a note. Everything else came or went as it stands, and cannot be changed. */
export const noteSource = 2

export const statusWord = (of: number): string => statuses[of] ?? String(of)
export const priorityWord = (of: Numbered): string | undefined => word(priorities, of)
export const sourceWord = (of: Numbered): string | undefined => word(sources, of)
