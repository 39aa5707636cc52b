import type { RecordId } from '../tickets/ids.ts'
import type { Participant, Ticket } from '../tickets/record.ts'
import type { Evidence, FoundRole } from './found-record.ts'
import type { Matcher } from './matcher.ts'
import type { RequestId } from './model.ts'
import type { Likeness } from './same-person.ts'

/** How one person is to one ticket. */
export interface TicketHit {
  role: FoundRole
  readonly by: Set<Evidence>
  /** Somebody in the ticket has a number or a mailbox of theirs, but another name. */
  shared: boolean
}

export interface Sights {
  /** Requests by the keys of their certain contacts in the ticket's store. */
  readonly contacts: ReadonlyMap<RecordId, readonly RequestId[]>
  compare(other: Participant): readonly Likeness<RequestId>[]
  readonly matcher: Matcher
}

const strength: Readonly<Record<FoundRole, number>> = { contact: 3, own: 2, party: 1, mentioned: 0 }

const shortest = 5

/** Texts, each once: copies say the same again. Links are looked at by themselves. */
const textsOf = ({ fields }: Ticket): ReadonlySet<string> =>
  new Set(
    fields.flatMap(({ class: kind, value }) => {
      if (kind === 'link') return []
      if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
      return typeof value === 'string' && value.length >= shortest ? [value] : []
    }),
  )

/** Is known by more than the name, so that it can be told that it is somebody else. */
const isSomebody = ({ emails, phones, usernames }: Participant): boolean =>
  emails.length + phones.length + usernames.length > 0

interface Seen {
  /** Who of all persons has to do with the ticket, and how. */
  readonly hits: ReadonlyMap<RequestId, TicketHit>
  /** Whose name somebody else in the ticket bears. */
  readonly namesakes: ReadonlySet<RequestId>
}

export const hitsIn = (ticket: Ticket, { contacts, compare, matcher }: Sights): Seen => {
  const namesakes = new Set<RequestId>()
  const namesakesHere = new Set<RequestId>()
  const hits = new Map<RequestId, TicketHit>()
  const sharers = new Set<RequestId>()
  const tell = (request: RequestId, role: FoundRole, by: Iterable<Evidence>): void => {
    const hit = hits.get(request) ?? { role, by: new Set<Evidence>(), shared: false }
    if (strength[role] > strength[hit.role]) hit.role = role
    for (const each of by) hit.by.add(each)
    hits.set(request, hit)
  }
  const linked = (id: RecordId | undefined, role: FoundRole): void => {
    for (const request of (id && contacts.get(id)) ?? []) tell(request, role, ['link'])
  }
  linked(ticket.facts.requester, 'own')
  for (const { person } of ticket.fields) linked(person?.id, 'party')
  for (const participant of ticket.participants) {
    linked(participant.id, participant.role === 'requester' ? 'own' : 'party')
    const theirs = (participant.id && contacts.get(participant.id)) ?? []
    for (const { key, by, doubtful, sameName } of compare(participant)) {
      if (!doubtful) tell(key, participant.role === 'requester' ? 'own' : 'party', by)
      else if (theirs.includes(key)) continue
      else if (sameName && isSomebody(participant)) {
        namesakes.add(key)
        if (participant.id !== undefined) namesakesHere.add(key)
      } else if (!sameName) sharers.add(key)
    }
  }
  for (const text of textsOf(ticket)) {
    for (const { key, evidence, weak } of matcher.find(text)) if (!weak) tell(key, 'mentioned', [evidence])
  }
  // A contact who is in the ticket under that name is meant by it, not somebody elsewhere who is called the same.
  for (const key of namesakesHere) {
    const hit = hits.get(key)
    if (hit && isNameOnly(hit)) hits.delete(key)
  }
  for (const key of sharers) {
    const hit = hits.get(key)
    if (hit) hit.shared = true
  }
  return { hits, namesakes }
}

export const isNameOnly = ({ role, by }: TicketHit): boolean =>
  role === 'mentioned' && by.size === 1 && by.has('name')

/** All that was met may be somebody else's who is in the ticket. */
export const isShared = ({ role, shared }: TicketHit): boolean => role === 'mentioned' && shared
