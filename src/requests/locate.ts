import type { Redactor } from '../redaction/redactor.ts'
import type { OpenStore, RunContext } from '../runs/context.ts'
import { breathe, inChunks } from '../runs/streams.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { StoreRecord, Ticket } from '../tickets/record.ts'
import { contested } from './contested.ts'
import { byDigits, byEmail, exactly, joined } from './enrich.ts'
import type { FoundRecord } from './found-record.ts'
import { type Harvested, harvest } from './harvest.ts'
import { looseDocuments } from './loose.ts'
import { createMatcher } from './matcher.ts'
import type { RequestId } from './model.ts'
import { ownersOf } from './owners.ts'
import { type Resolved, resolvePersons, type Wanted } from './resolve.ts'
import { createComparison } from './same-person.ts'
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
  /** Stored documents of what was found, by their keys. */
  readonly documents: Map<StoreId, Set<string>>
  /** Documents that belong to none of the records. */
  readonly loose: FoundRecord[]
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

const noteDocuments = ({ documents }: Draft, { store, fields }: StoreRecord): void => {
  const known = documents.get(store) ?? new Set<string>()
  for (const { document } of fields) known.add(document)
  documents.set(store, known)
}

interface Desk {
  readonly redactor: Redactor
  readonly roster: Awaited<ReturnType<OpenStore['roster']>>
}

const note = (ticket: Ticket, hits: ReadonlyMap<RequestId, TicketHit>, drafts: Drafts, desk: Desk): void => {
  const { store, id } = ticket
  for (const [request, hit] of hits) {
    const draft = drafts.get(request)
    if (!draft) continue
    draft.findings.push({ store, id, hit })
    noteDocuments(draft, ticket)
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
  const desk: Desk = { redactor: await redactor(), roster: await roster(signal) }
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

/** What names the person and belongs neither to a ticket nor to a contact. */
const lookElsewhere = async (
  context: RunContext,
  store: StoreId,
  { drafts, everywhere }: { readonly drafts: Drafts; readonly everywhere: ReadonlySet<RequestId> },
  signal: AbortSignal,
): Promise<void> => {
  const { connector } = await context.store(store)
  const here = [...drafts].filter(
    ([request, { resolved }]) => everywhere.has(request) && resolved.stores.includes(store),
  )
  for (const [, draft] of here) {
    const ids = [...idsIn(store, draft.resolved)]
    for (const contact of await connector.readMany('contact', ids, signal)) noteDocuments(draft, contact)
  }
  const found = await looseDocuments(
    connector,
    {
      matcher: sightsOf(store, drafts).matcher,
      requests: new Set(here.map(([request]) => request)),
      isCovered: (request, document) => drafts.get(request)?.documents.get(store)?.has(document) ?? false,
      hasNamesakes: request => drafts.get(request)?.namesakes.has(store) ?? false,
    },
    signal,
  )
  for (const [request, records] of found) drafts.get(request)?.loose.push(...records)
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
      {
        resolved: each,
        findings: [],
        harvested: new Map(),
        namesakes: new Set(each.namesakes),
        documents: new Map(),
        loose: [],
      },
    ]),
  )
  for (const store of new Set(wanted.flatMap(({ stores }) => stores)))
    await lookAtTickets(context, store, drafts, signal)
  const everywhere = new Set(wanted.flatMap(each => (each.everywhere ? [each.request] : [])))
  for (const store of new Set(wanted.flatMap(({ stores }) => stores)))
    await lookElsewhere(context, store, { drafts, everywhere }, signal)
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
      records: [...contactsOf(draft), ...ticketsOf(draft, both.has(request)), ...draft.loose],
    }
  })
}
