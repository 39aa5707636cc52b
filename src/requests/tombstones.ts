import type { ActionName } from '../runs/model.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RequestContext } from './context.ts'
import type { FoundRole } from './found-record.ts'
import { type DataRequest, type RequestId, requestId, type Subject } from './model.ts'
import { type Suppressed, suppressionOf } from './suppression.ts'

/** That something was done to a record on a person's request. Ids and codes only: it outlives the request. */
export interface Tombstone {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly role: FoundRole
  /** `kept`: all or part of it was withheld, so that finding the person in it proves nothing. */
  readonly action: ActionName | 'kept'
  readonly at: Date
  readonly request: RequestId
  /** Which life of the database it was done in. */
  readonly lineage: string
  readonly until: Date
}

/** A contact with values of somebody who was erased, made after that: they may have come back of their own will. */
export interface ReturnedContact {
  readonly store: StoreId
  readonly contact: RecordId
  readonly request: RequestId
  readonly at: Date
  readonly until: Date
}

/** How far new contacts of a store were looked at. */
export interface Look {
  readonly lineage: string
  /** Absent: from the beginning. */
  readonly after?: RecordId
  /** When the beginning was last started from. */
  readonly roundAt: Date
  /** How far tombstones of contacts were looked at in this round. */
  readonly tombstone?: RecordId
}

/** The port to where erasures are remembered (majority, journalled); implemented in `src/database`. */
export interface TombstoneStore {
  /** Of the same record and request the later one stays. */
  bury(tombstones: readonly Tombstone[]): Promise<void>
  /** In the order of record ids, those above `after`. */
  tombstones(
    store: StoreId,
    kind: RecordKind,
    query?: { readonly after?: RecordId; readonly limit?: number },
  ): AsyncIterable<Tombstone>
  tombstonesOf(store: StoreId, kind: RecordKind, ids: readonly RecordId[]): Promise<readonly Tombstone[]>
  /** Of the same digest, request and contact the first erasure counts, and the last end. */
  suppress(entries: readonly Suppressed[]): Promise<void>
  suppressed(store: StoreId): AsyncIterable<Suppressed>
  /** Noted once for each contact and request. */
  noteReturned(contacts: readonly ReturnedContact[]): Promise<void>
  /** Newest first. */
  returned(limit: number): Promise<readonly ReturnedContact[]>
  look(store: StoreId): Promise<Look | undefined>
  saveLook(store: StoreId, look: Look): Promise<void>
  /** Drops whatever is not needed any more, and says how much that was. */
  prune(now: Date): Promise<number>
}

/** What became of a record that concerned the person; without an action it was kept, as a whole or in part. */
export interface Buried {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly role: FoundRole
  readonly action?: ActionName
}

export interface BurialContext extends Pick<RequestContext, 'keys' | 'settings'> {
  readonly run: Pick<RequestContext['run'], 'store' | 'clock'>
  readonly tombstones: TombstoneStore
}

const dayMs = 86_400_000
const pageSize = 1000

/** A replay repeats an earlier erasure: what it did is remembered under that one. */
export const replayReference = (erased: RequestId, number: number): string => `replay-${number}-of-${erased}`
export const replaySender = (by: string): string => `replay:${by}`

const erasureOf = ({
  id,
  sender,
  reference,
}: Pick<DataRequest, 'id' | 'sender' | 'reference'>): RequestId => {
  const repeated = sender.startsWith('replay:') ? /^replay-\d+-of-(.+)$/.exec(reference)?.[1] : undefined
  return repeated === undefined ? id : requestId(repeated)
}

const suppressionFor = (
  { keys }: BurialContext,
  subject: Subject,
  entry: Omit<Suppressed, 'digest' | 'contact'>,
): Suppressed[] => {
  const own = subject.ids.filter(({ store }) => store === entry.store).map(({ id }) => id)
  // With several accounts each of them is the person's own record.
  const contacts = own.length > 0 ? own.map(contact => ({ contact })) : [{}]
  return suppressionOf(keys, subject).flatMap(digest =>
    contacts.map(contact => ({ digest, ...entry, ...contact })),
  )
}

/**
 * Remembers an erasure once it was applied, in every store where a record of the person was changed: what was done to
 * which record, and digests under which the person is recognised when a backup or an import brings them back. Holds
 * no personal data, and can be repeated.
 */
export const buryErased = async (
  context: BurialContext,
  erased: {
    readonly request: Pick<DataRequest, 'id' | 'sender' | 'reference'>
    readonly subject: Subject
    readonly records: Iterable<Buried> | AsyncIterable<Buried>
  },
  signal: AbortSignal,
): Promise<void> => {
  const { subject, records } = erased
  const request = erasureOf(erased.request)
  const at = context.run.clock()
  const until = new Date(at.getTime() + context.settings['backups-max-age'] * dayMs)
  const lineages = new Map<StoreId, string>()
  const suppressedIn = new Set<StoreId>()
  let page: Tombstone[] = []
  const flush = async (): Promise<void> => {
    await context.tombstones.bury(page)
    page = []
  }
  for await (const { action, ...record } of records) {
    const { store } = record
    let lineage = lineages.get(store)
    if (lineage === undefined) {
      lineage = await (await context.run.store(store)).connector.lineage(signal)
      lineages.set(store, lineage)
    }
    if (action) suppressedIn.add(store)
    page.push({ ...record, action: action ?? 'kept', at, request, lineage, until })
    if (page.length >= pageSize) await flush()
  }
  await flush()
  for (const store of suppressedIn)
    await context.tombstones.suppress(
      suppressionFor(context, subject, { store, request, erasedAt: at, until }),
    )
}
