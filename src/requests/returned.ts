import { isPlaceholder } from '../anonymisation/placeholder.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Participant, StoreRecord } from '../tickets/record.ts'
import type { RequestContext } from './context.ts'
import type { RequestId, Subject } from './model.ts'
import { type Hit, type Key, keysOfPerson } from './suppression.ts'
import type { Tombstone, TombstoneStore } from './tombstones.ts'

export interface ReturnContext extends Pick<RequestContext, 'keys'> {
  readonly run: Pick<RequestContext['run'], 'store' | 'clock'>
  readonly tombstones: TombstoneStore
}

/** Somebody who was erased from a store and is in it again. */
export interface Returned {
  readonly store: StoreId
  /** By which they were erased. */
  readonly request: RequestId
  /** Put together from what came back. Lives in memory only. */
  readonly subject: Subject
  readonly contacts: number
  readonly tickets: number
  /** Other documents, mapped or not, with an address or a number of theirs in it. */
  readonly texts: number
  /** Documents with nothing but their full name, which may be somebody else's. */
  readonly doubtful: number
  /** Contacts made after the erasure: perhaps a customer again, of their own will. Nobody but a person can tell. */
  readonly cameBack: readonly RecordId[]
}

export interface StoreReturns {
  readonly store: StoreId
  /** The database is another than the one erased in: dropped, replaced, or restored from a backup. */
  readonly isOtherLife: boolean
  readonly returned: readonly Returned[]
}

const kinds = ['emails', 'phones', 'names', 'usernames'] as const
const kindOf = { email: 'emails', phone: 'phones', name: 'names', username: 'usernames' } as const

interface Draft {
  readonly values: { readonly [K in (typeof kinds)[number]]: Set<string> }
  readonly contacts: Set<RecordId>
  readonly tickets: Set<RecordId>
  readonly cameBack: Set<RecordId>
  texts: number
  doubtful: number
}

/** What is found of each request, as it comes. */
export const createDrafts = () => {
  const drafts = new Map<RequestId, Draft>()
  const of = (request: RequestId): Draft => {
    const known = drafts.get(request)
    if (known) return known
    const draft: Draft = {
      values: { emails: new Set(), phones: new Set(), names: new Set(), usernames: new Set() },
      contacts: new Set(),
      tickets: new Set(),
      cameBack: new Set(),
      texts: 0,
      doubtful: 0,
    }
    drafts.set(request, draft)
    return draft
  }
  return { of, all: drafts }
}
export type Drafts = ReturnType<typeof createDrafts>

export const addPerson = ({ values }: Draft, person: Participant): void => {
  for (const kind of kinds)
    for (const value of person[kind]) if (!isPlaceholder(value)) values[kind].add(value)
}

export const noteContact = (draft: Draft, record: StoreRecord): void => {
  draft.contacts.add(record.id)
  for (const person of record.participants) addPerson(draft, person)
}

export const addHit = ({ values }: Draft, { key }: Hit): void => {
  values[kindOf[key.kind]].add(key.value)
}

/** What a contact's record says of its person, once our own placeholders are taken out. */
export const identifiersOf = (record: StoreRecord): readonly Key[] =>
  record.participants.flatMap(person =>
    keysOfPerson({
      emails: person.emails.filter(value => !isPlaceholder(value)),
      phones: person.phones.filter(value => !isPlaceholder(value)),
      names: person.names.filter(value => !isPlaceholder(value)),
      usernames: person.usernames.filter(value => !isPlaceholder(value)),
    }),
  )

export const hasValues = ({ participants }: StoreRecord): boolean =>
  participants.some(person => kinds.some(kind => person[kind].some(value => !isPlaceholder(value))))

/** The person was erased under the contact's own key, or the contact is older than the erasure. */
export const isTheSame = ({ suppressed }: Hit, record: StoreRecord): boolean => {
  const created = record.facts.clocks.created_at
  return suppressed.contact === record.id || (created !== undefined && created < suppressed.erasedAt)
}

export const byRecord = (tombstones: readonly Tombstone[]): Map<RecordId, Tombstone[]> => {
  const all = new Map<RecordId, Tombstone[]>()
  for (const each of tombstones) all.set(each.id, [...(all.get(each.id) ?? []), each])
  return all
}

/** What the last request for the record says of it: a person found in what was kept on purpose did not come back. */
export const lastOf = (tombstones: readonly Tombstone[]): Tombstone | undefined =>
  tombstones.reduce<Tombstone | undefined>(
    (last, each) => (!last || each.at > last.at ? each : last),
    undefined,
  )

export const asReturned = (store: StoreId, request: RequestId, draft: Draft): Returned => ({
  store,
  request,
  subject: {
    emails: [...draft.values.emails],
    phones: [...draft.values.phones],
    names: [...draft.values.names],
    usernames: [...draft.values.usernames],
    ids: [...draft.contacts].map(id => ({ store, id })),
    values: [],
    changes: [],
  },
  contacts: draft.contacts.size,
  tickets: draft.tickets.size,
  texts: draft.texts,
  doubtful: draft.doubtful,
  cameBack: [...draft.cameBack],
})

/** Something of them is here again that was erased, and not only a namesake or a customer of today. */
export const isBack = ({ contacts, tickets, texts }: Returned): boolean => contacts + tickets + texts > 0
