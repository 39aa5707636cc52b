import type { OpenStore, RunContext } from '../runs/context.ts'
import { breathe, inChunks } from '../runs/streams.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Ticket } from '../tickets/record.ts'
import { byDigits, byEmail, exactly, joined } from './enrich.ts'
import { type Harvested, harvest } from './harvest.ts'
import { createMatcher } from './matcher.ts'
import type { FoundRecord, RequestId, Subject } from './model.ts'
import { ownersOf } from './owners.ts'
import { type Resolved, resolvePersons, type Wanted } from './resolve.ts'
import { createComparison } from './same-person.ts'
import { canonicalEmail } from './spelling/email.ts'
import { nameKey } from './spelling/name.ts'
import { digitsOf } from './spelling/phone.ts'
import { spellingsOf } from './spellings.ts'
import { hitsIn, isNameOnly, isShared, type Sights, type TicketHit } from './ticket-hits.ts'

export type { Wanted } from './resolve.ts'

/** Where a person was found, and all that is known of them by then. */
export interface Located extends Resolved {
  readonly records: readonly FoundRecord[]
}

const batchSize = 100

interface Finding {
  readonly store: StoreId
  readonly id: RecordId
  readonly hit: TicketHit
}

interface Draft {
  readonly resolved: Resolved
  readonly findings: Finding[]
  /** Values they wrote, by the store they wrote them in. */
  readonly harvested: Map<StoreId, Harvested[]>
  /** Stores in which somebody without a contact bears their name. */
  readonly namesakes: Set<StoreId>
}

type Drafts = ReadonlyMap<RequestId, Draft>

const contactsIn = (store: StoreId, drafts: Drafts): Map<RecordId, RequestId[]> => {
  const found = new Map<RecordId, RequestId[]>()
  for (const [request, { resolved }] of drafts) {
    for (const contact of resolved.contacts.filter(each => each.store === store))
      found.set(contact.id, [...(found.get(contact.id) ?? []), request])
  }
  return found
}

const sightsOf = (store: StoreId, drafts: Drafts): Sights => {
  const here = [...drafts].filter(([, { resolved }]) => resolved.stores.includes(store))
  const subjects = new Map(here.map(([request, { resolved }]) => [request, resolved.subject]))
  return {
    contacts: contactsIn(store, new Map(here)),
    compare: createComparison(subjects),
    matcher: createMatcher([...subjects].map(([key, subject]) => ({ key, spellings: spellingsOf(subject) }))),
  }
}

const idsIn = (store: StoreId, { contacts }: Resolved): ReadonlySet<RecordId> =>
  new Set(contacts.filter(each => each.store === store).map(({ id }) => id))

interface Desk extends Pick<OpenStore, 'redactor'> {
  readonly roster: Awaited<ReturnType<OpenStore['roster']>>
}

const note = (ticket: Ticket, hits: ReadonlyMap<RequestId, TicketHit>, drafts: Drafts, desk: Desk): void => {
  const { store, id } = ticket
  for (const [request, hit] of hits) {
    const draft = drafts.get(request)
    if (!draft) continue
    draft.findings.push({ store, id, hit })
    if (hit.role !== 'own') continue
    const author = {
      subject: draft.resolved.subject,
      ids: idsIn(store, draft.resolved),
      isRequester: true,
    }
    draft.harvested.set(store, [...(draft.harvested.get(store) ?? []), ...harvest(ticket, author, desk)])
  }
}

const lookAtTickets = async (
  context: RunContext,
  store: StoreId,
  drafts: Drafts,
  signal: AbortSignal,
): Promise<void> => {
  const { connector, redactor, roster } = await context.store(store)
  const desk: Desk = { redactor, roster: await roster(signal) }
  const sights = sightsOf(store, drafts)
  const references = connector.select('ticket', { rules: [], all: true }, signal)
  for await (const chunk of inChunks(references, batchSize)) {
    const ids = chunk.map(({ id }) => id)
    for (const ticket of await connector.readMany('ticket', ids, signal)) {
      if (ticket.kind !== 'ticket') continue
      const { hits, namesakes } = hitsIn(ticket, sights)
      for (const request of namesakes) drafts.get(request)?.namesakes.add(store)
      if (hits.size === 0) continue
      note(ticket, hits, drafts, desk)
      await breathe()
    }
    await breathe()
  }
}

/** Requests of two people with one name, of whom neither need have a contact. */
const contested = (all: readonly Resolved[]): ReadonlySet<RequestId> => {
  const bearers = new Map<string, Resolved[]>()
  for (const each of all) {
    for (const name of new Set(each.subject.names.map(nameKey)))
      bearers.set(name, [...(bearers.get(name) ?? []), each])
  }
  const handlesOf = ({ emails, phones }: Subject) => [...emails.map(canonicalEmail), ...phones.map(digitsOf)]
  return new Set(
    [...bearers.values()].flatMap(group => {
      const [first, ...rest] = group
      const known = new Set(first ? handlesOf(first.subject) : [])
      const isOne = rest.every(({ subject }) => handlesOf(subject).some(handle => known.has(handle)))
      return isOne ? [] : group.map(({ request }) => request)
    }),
  )
}

const ticketsOf = ({ resolved, findings, namesakes }: Draft, isContested: boolean): FoundRecord[] => {
  // In a store that knows the person by more than a name, the name alone is theirs when nobody else bears it.
  const known = new Set([
    ...resolved.contacts.map(({ store }) => store),
    ...findings.filter(({ hit }) => !isNameOnly(hit)).map(({ store }) => store),
  ])
  return findings.map(({ store, id, hit }) => ({
    store,
    kind: 'ticket',
    id,
    role: hit.role,
    by: [...hit.by],
    doubtful:
      isShared(hit) || (isNameOnly(hit) && (isContested || namesakes.has(store) || !known.has(store))),
  }))
}

const contactsOf = ({ resolved: { contacts, doubts } }: Draft): FoundRecord[] => {
  const shared = { kind: 'contact', role: 'contact' } as const
  return [
    ...contacts
      .filter(({ blank }) => !blank)
      .map(({ store, id, by }) => ({ store, id, by, ...shared, doubtful: false })),
    ...doubts.map(({ store, id, by }) => ({ store, id, by, ...shared, doubtful: true })),
  ]
}

const keyOf = ({ entity, value }: Harvested): string => {
  if (entity === 'EMAIL') return byEmail(value)
  return entity === 'ADDRESS' || entity === 'USERNAME' ? exactly(value) : byDigits(value)
}

/** Values that are no contact's of somebody else. */
const valuesOf = async (context: RunContext, drafts: Drafts, signal: AbortSignal) => {
  const values = new Map<RequestId, Map<string, string>>()
  const stores = new Set([...drafts.values()].flatMap(({ harvested }) => [...harvested.keys()]))
  for (const store of stores) {
    const all = [...drafts].flatMap(([request, { harvested }]) =>
      (harvested.get(store) ?? []).map(each => ({ request, ...each })),
    )
    const others = await ownersOf(await context.store(store), all, contactsIn(store, drafts), signal)
    for (const each of all.filter(value => !others.has(value))) {
      const known = values.get(each.request) ?? new Map<string, string>()
      if (!known.has(keyOf(each))) values.set(each.request, known.set(keyOf(each), each.value))
    }
  }
  return values
}

/**
 * Finds everything that concerns the persons of all requests: their contacts, and in one pass over the tickets of
 * each store those that are theirs, those they have a part in, and those that name them. Keeps only what it found.
 */
export const locate = async (
  context: RunContext,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<readonly Located[]> => {
  const resolved = await resolvePersons(context, wanted, signal)
  const drafts: Drafts = new Map(
    resolved.map(each => [
      each.request,
      { resolved: each, findings: [], harvested: new Map(), namesakes: new Set(each.namesakes) },
    ]),
  )
  for (const store of new Set(wanted.flatMap(({ stores }) => stores)))
    await lookAtTickets(context, store, drafts, signal)
  const values = await valuesOf(context, drafts, signal)
  const both = contested(resolved)
  return [...drafts].map(([request, draft]) => {
    const { subject } = draft.resolved
    return {
      ...draft.resolved,
      subject: {
        ...subject,
        values: joined(subject.values, [...(values.get(request)?.values() ?? [])], exactly),
      },
      records: [...contactsOf(draft), ...ticketsOf(draft, both.has(request))],
    }
  })
}
