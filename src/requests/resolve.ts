import { isPlaceholder } from '../anonymisation/placeholder.ts'
import type { RunContext } from '../runs/context.ts'
import { breathe, inChunks } from '../runs/streams.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Contact, Participant } from '../tickets/record.ts'
import { enriched, handles } from './enrich.ts'
import type { Evidence } from './found-record.ts'
import { maskedEmail, maskedName, maskedPhone } from './masked.ts'
import type { RequestId, Subject } from './model.ts'
import { createComparison, type Likeness } from './same-person.ts'

export interface Wanted {
  readonly request: RequestId
  readonly subject: Subject
  readonly stores: readonly StoreId[]
  /** Everything that names the person is changed, also what is neither a ticket nor a contact. */
  readonly everywhere?: boolean
}

/** A contact of whom it is not sure whether it is the person, for an operator to decide. */
export interface Doubt {
  readonly store: StoreId
  readonly id: RecordId
  readonly by: readonly Evidence[]
  /** Who the store says it is, masked: `Å•• L••••••••, a•••@e•••.se`. */
  readonly evidence: string
}

/** One person, as all their stores together know them. */
export interface Resolved {
  readonly request: RequestId
  readonly stores: readonly StoreId[]
  /** With all that their contacts say. */
  readonly subject: Subject
  /** Certain ones. */
  readonly contacts: readonly {
    readonly store: StoreId
    readonly id: RecordId
    readonly by: readonly Evidence[]
    /** An earlier round left nothing in it. */
    readonly blank: boolean
  }[]
  readonly doubts: readonly Doubt[]
  /** Stores in which somebody else bears one of their full names. */
  readonly namesakes: ReadonlySet<StoreId>
  /** Works at a desk. */
  readonly agent: boolean
}

interface Draft {
  subject: Subject
  readonly stores: ReadonlySet<StoreId>
  readonly contacts: Map<string, Resolved['contacts'][number]>
  readonly doubts: Map<string, Doubt>
  readonly namesakes: Set<StoreId>
  agent: boolean
}

type Drafts = ReadonlyMap<RequestId, Draft>
type Compare = (other: Participant) => readonly Likeness<RequestId>[]

const batchSize = 200
/** Each round finds what the one before it gave away: an address leads to a number, the number to another account. */
const mostRounds = 5

/** Who the store says it is, masked: `Å•• L••••••••, a•••@e•••.se`. */
export const maskedContact = (contact: Contact): string => {
  const [person] = contact.participants
  return [
    ...(person?.names.slice(0, 1).map(maskedName) ?? []),
    ...(person?.emails.slice(0, 1).map(maskedEmail) ?? []),
    ...(person?.phones.slice(0, 1).map(maskedPhone) ?? []),
  ].join(', ')
}

interface Sight {
  readonly contact: Contact
  readonly likeness: Likeness<RequestId>
  readonly isOwn: (value: string) => boolean
}

/** What was anonymised before says nothing any more: it is theirs by its key alone, and is not done again. */
const isBlank = ({ participants, fields }: Contact): boolean =>
  participants.every(({ names, emails, phones, usernames }) =>
    [...names, ...emails, ...phones, ...usernames].every(isPlaceholder),
  ) &&
  fields.every(
    ({ class: kind, value }) =>
      (kind !== 'direct-identifier' && kind !== 'free-text') ||
      typeof value !== 'string' ||
      isPlaceholder(value),
  )

const takeIn = (draft: Draft, { contact, likeness, isOwn }: Sight): void => {
  const { store, id } = contact
  const key = `${store}\n${id}`
  const { by, doubtful, sameName } = likeness
  if (!doubtful) {
    draft.doubts.delete(key)
    const known = draft.contacts.get(key)?.by ?? []
    draft.contacts.set(key, { store, id, by: [...new Set([...known, ...by])], blank: isBlank(contact) })
    draft.subject = enriched(draft.subject, contact, isOwn)
  } else if (!draft.contacts.has(key)) {
    draft.doubts.set(key, { store, id, by, evidence: maskedContact(contact) })
    if (sameName) draft.namesakes.add(store)
  }
}

/** Whose record it is by the request's own word. */
const namedIn = (store: StoreId, drafts: Drafts): ReadonlyMap<RecordId, readonly Likeness<RequestId>[]> => {
  const found = new Map<RecordId, Likeness<RequestId>[]>()
  for (const [key, { subject }] of drafts) {
    for (const each of subject.ids.filter(known => known.store === store)) {
      const likeness = { key, by: ['id' as const], sameName: false, doubtful: false }
      found.set(each.id, [...(found.get(each.id) ?? []), likeness])
    }
  }
  return found
}

const lookAtAgents = async (context: RunContext, store: StoreId, drafts: Drafts, signal: AbortSignal) => {
  const { connector } = await context.store(store)
  const compare = comparisonOf(drafts)
  for (const agent of await connector.agents(signal)) {
    for (const { key, doubtful, sameName } of compare(agent)) {
      const draft = drafts.get(key)
      if (!draft?.stores.has(store)) continue
      if (!doubtful) draft.agent = true
      else if (sameName) draft.namesakes.add(store)
    }
    for (const draft of drafts.values()) {
      if (draft.subject.ids.some(each => each.store === store && each.id === agent.id)) draft.agent = true
    }
  }
}

const comparisonOf = (drafts: Drafts): Compare =>
  createComparison(new Map([...drafts].map(([key, { subject }]) => [key, subject])))

const lookAtContacts = async (
  context: RunContext,
  store: StoreId,
  drafts: Drafts,
  signal: AbortSignal,
): Promise<void> => {
  const { connector, redactor } = await context.store(store)
  const compare = comparisonOf(drafts)
  const named = namedIn(store, drafts)
  const { isOwn } = await redactor()
  const references = connector.select('contact', { rules: [], all: true }, signal)
  for await (const chunk of inChunks(references, batchSize)) {
    const ids = chunk.map(({ id }) => id)
    for (const contact of await connector.readMany('contact', ids, signal)) {
      if (contact.kind !== 'contact' || contact.facts.agent) continue
      const likenesses = [...contact.participants.flatMap(compare), ...(named.get(contact.id) ?? [])]
      for (const likeness of likenesses) {
        const draft = drafts.get(likeness.key)
        if (draft?.stores.has(store)) takeIn(draft, { contact, likeness, isOwn })
      }
    }
    await breathe()
  }
}

const knownSoFar = (drafts: Drafts): number =>
  [...drafts.values()].reduce((sum, { subject }) => sum + handles(subject), 0)

/**
 * Finds the contacts of all persons together, in every store, and what these say of them. Read again only as long as
 * something new is learned: contacts are few beside tickets, and their number is no reason to hold them in memory.
 */
export const resolvePersons = async (
  context: RunContext,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<readonly Resolved[]> => {
  const drafts: Drafts = new Map(
    wanted.map(({ request, subject, stores }) => [
      request,
      {
        subject,
        stores: new Set(stores),
        contacts: new Map(),
        doubts: new Map(),
        namesakes: new Set<StoreId>(),
        agent: false,
      },
    ]),
  )
  const stores = [...new Set(wanted.flatMap(each => each.stores))]
  for (let round = 0, before = -1; round < mostRounds && knownSoFar(drafts) !== before; round++) {
    before = knownSoFar(drafts)
    for (const store of stores) await lookAtContacts(context, store, drafts, signal)
  }
  for (const store of stores) await lookAtAgents(context, store, drafts, signal)
  return [...drafts].map(([request, draft]) => ({
    request,
    stores: [...draft.stores],
    subject: draft.subject,
    contacts: [...draft.contacts.values()],
    doubts: [...draft.doubts.values()],
    namesakes: draft.namesakes,
    agent: draft.agent,
  }))
}
