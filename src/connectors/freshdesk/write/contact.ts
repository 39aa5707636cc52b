import { pause } from '../../rest/backoff.ts'
import { carryOut } from '../../rest/carry-out.ts'
import type { RestCall } from '../../rest/client.ts'
import { demandInTime, isRefusal, type Refusal } from '../../rest/refusal.ts'
import { personTickets, readContact } from '../contacts.ts'
import { contactStamp, idOf } from '../facts.ts'
import type { ContactJson } from '../schema.ts'
import type { ContactSource, PersonTickets } from '../source.ts'
import { contactChangesOf } from './contact-changes.ts'
import { carryingOf } from './edit-ticket.ts'
import type { Writing } from './guard.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const looks = 5
const seenMs = 3_600_000

interface Looked {
  readonly contact: ContactJson
  readonly tickets: PersonTickets
}

/** Read anew, with what their tickets say: the hold tag of one holds the person. */
const lookAt = async ({ parts, change, signal }: Writing): Promise<Refusal | Looked> => {
  const { id } = change.change
  const contact = await readContact(parts, id, signal)
  if (!contact) return { result: 'stale' }
  const tickets = await personTickets(parts, id, signal)
  if (change.holdTags.some(tag => tickets.tags.includes(tag))) return { result: 'held' }
  if (contactStamp(contact, tickets.open) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return { contact, tickets }
}

/** Changes what the person's record says, in one call. */
export const editContact = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as ContactSource
  const { body, unreachable } = contactChangesOf(source, change.change.edits)
  const look = async (): Promise<Refusal | undefined> => {
    const looked = await lookAt(writing)
    return isRefusal(looked) ? looked : undefined
  }
  if (!body) return (await look()) ?? { unreachable }
  const stopped = await carryOut(carryingOf(writing, look), {
    call: { method: 'PUT', path: `/contacts/${change.change.id}`, body },
    async state() {
      const now = await readContact(parts, change.change.id, signal)
      if (!now) return 'gone'
      const isDone = Object.entries(body).every(
        ([path, value]) => JSON.stringify(Reflect.get(now, path) ?? null) === JSON.stringify(value),
      )
      return isDone ? 'after' : 'before'
    },
  })
  return stopped ?? { unreachable }
}

/**
 * Why a person cannot go for good: the desk takes every ticket "related" to them along, without a word of which. Their own
 * have to be gone before, and nobody else's may name them in copy.
 */
const keptBy = async (
  { parts, signal }: Writing,
  { contact, tickets }: Looked,
): Promise<Refusal | undefined> => {
  if (!parts.seesArchive) return { result: 'failed', code: 'ARCHIVE_LEFT_OUT' }
  if (tickets.count > 0) return { result: 'failed', code: 'TICKETS_LEFT' }
  const addresses = new Set(
    [contact.email, ...(contact.other_emails ?? [])].flatMap(each => each?.toLowerCase() || []),
  )
  const known = await parts.index.seen(seenMs, signal)
  const isNamed = [...known.values()].some(
    ({ ticket }) =>
      idOf(ticket.requester_id ?? 0) !== idOf(contact.id) &&
      [ticket.cc_emails, ticket.reply_cc_emails, ticket.ticket_cc_emails, ticket.fwd_emails]
        .flatMap(each => each ?? [])
        .some(written => [...addresses].some(address => written.toLowerCase().includes(address))),
  )
  return isNamed ? { result: 'failed', code: 'TICKETS_OF_OTHERS' } : undefined
}

const isGone = async ({ parts, change, signal }: Writing): Promise<boolean> => {
  for (let looked = 1; ; looked++) {
    if (!(await readContact(parts, change.change.id, signal))) return true
    if (looked >= looks) return false
    await pause(parts.pollMs, signal)
  }
}

/** One person, for good, and looked for by their number. Also who was only deleted in the desk's own way. */
export const deleteContact = (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const path = `/contacts/${change.change.id}/hard_delete`
  const call: RestCall = { method: 'DELETE', path, query: { force: 'true' } }
  let tries = 0
  const attempt = async (): Promise<Result> => {
    await parts.api.reserve(call, signal)
    const looked = await lookAt(writing)
    if (isRefusal(looked)) return tries > 0 && looked.result === 'stale' ? { unreachable: [] } : looked
    const kept = await keptBy(writing, looked)
    if (kept) return kept
    tries += 1
    const { status } = await parts.api.write(call, signal)
    if (status === 404) return tries > 1 ? { unreachable: [] } : { result: 'stale' }
    if (status >= 300) return { result: 'failed', code: `HTTP_${status}` }
    return (await isGone(writing)) ? { unreachable: [] } : { unreachable: ['contacts:hard_delete'] }
  }
  return parts.api.client.repeat(call, attempt, signal)
}
