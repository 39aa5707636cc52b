import type { Connector } from '../connectors/connector.ts'
import { inChunks } from '../runs/streams.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../tickets/record.ts'
import { layersOf } from './matching/layers.ts'
import type { RequestId } from './model.ts'
import {
  addHit,
  addPerson,
  asReturned,
  byRecord,
  createDrafts,
  type Drafts,
  hasValues,
  identifiersOf,
  isTheSame,
  lastOf,
  noteContact,
  type ReturnContext,
  type StoreReturns,
} from './returned.ts'
import { createRecognition, type Hit, keysInText, type Recognition } from './suppression.ts'
import type { Tombstone } from './tombstones.ts'

const pageSize = 500

interface Search {
  readonly context: ReturnContext
  readonly connector: Connector
  readonly recognition: Recognition
  readonly drafts: Drafts
  /** Documents in which something of the person was left on purpose. */
  readonly kept: Set<string>
  readonly keptRecords: Set<RecordId>
  /** Request and document of what was counted as a record already. */
  readonly told: Set<string>
  readonly signal: AbortSignal
}

const tell = ({ told }: Search, request: RequestId, record: StoreRecord): void => {
  for (const { document } of record.fields) told.add(`${request} ${document}`)
}

/** Also in what is encoded: a restored text is as it was before anything was done to it. */
const keysIn = (texts: readonly string[]) =>
  texts.flatMap(text => [...new Set(layersOf(text))]).flatMap(keysInText)

const checkTicket = (search: Search, record: StoreRecord, tombstone: Tombstone, texts: readonly string[]) => {
  const { drafts, recognition } = search
  const hits = recognition
    .find(keysIn(texts))
    .filter(({ suppressed }) => suppressed.request === tombstone.request)
  // A ticket that we deleted is back, whatever it says.
  if (hits.length === 0 && tombstone.action !== 'delete') return
  const draft = drafts.of(tombstone.request)
  draft.tickets.add(record.id)
  tell(search, tombstone.request, record)
  for (const hit of hits) addHit(draft, hit)
  if (tombstone.role !== 'own') return
  const requester = record.participants.find(({ role }) => role === 'requester')
  if (!requester) return
  addPerson(draft, requester)
  if (requester.id && hasValues({ ...record, participants: [requester] })) draft.contacts.add(requester.id)
}

/** Records that we changed or deleted: are they as we left them? */
const checkTombstones = async (search: Search, store: StoreId, kind: RecordKind): Promise<void> => {
  const { context, connector, drafts, kept, keptRecords, signal } = search
  for await (const page of inChunks(context.tombstones.tombstones(store, kind), pageSize)) {
    const graves = byRecord(page)
    const ids = [...graves.keys()]
    const records = await connector.readMany(kind, ids, signal)
    const dump = kind === 'ticket' ? await connector.dump(kind, ids, signal) : new Map()
    for (const record of records) {
      const all = graves.get(record.id) ?? []
      if (lastOf(all)?.action === 'kept') {
        for (const { document } of record.fields) kept.add(document)
        keptRecords.add(record.id)
        continue
      }
      for (const tombstone of all) {
        if (kind === 'ticket') checkTicket(search, record, tombstone, dump.get(record.id) ?? [])
        else if (hasValues(record)) {
          noteContact(drafts.of(tombstone.request), record)
          tell(search, tombstone.request, record)
        }
      }
    }
  }
}

/** Contacts under other keys: an older one is the person again, a newer one may be there of its own will. */
const checkContacts = async (search: Search): Promise<void> => {
  const { connector, recognition, drafts, keptRecords, signal } = search
  const refs = connector.select('contact', { rules: [], all: true }, signal)
  for await (const page of inChunks(refs, pageSize)) {
    const ids = page.map(({ id }) => id).filter(id => !keptRecords.has(id))
    for (const record of await connector.readMany('contact', ids, signal)) {
      for (const hit of recognition.find(identifiersOf(record)).filter(({ key }) => !key.weak)) {
        const draft = drafts.of(hit.suppressed.request)
        if (draft.contacts.has(record.id)) continue
        if (isTheSame(hit, record)) {
          noteContact(draft, record)
          tell(search, hit.suppressed.request, record)
        } else draft.cameBack.add(record.id)
      }
    }
  }
}

/**
 * Every text of the store, by a way that does not trust the data map. What no call of the desk changes was left when the
 * person was erased, and is no sign of a return.
 */
const checkTexts = async ({ connector, recognition, drafts, kept, told, signal }: Search): Promise<void> => {
  for await (const { place, document, texts } of connector.texts(signal)) {
    const byRequest = new Map<RequestId, Hit[]>()
    for (const hit of recognition.find(keysIn(texts))) {
      const { request } = hit.suppressed
      byRequest.set(request, [...(byRequest.get(request) ?? []), hit])
    }
    if (byRequest.size === 0 || kept.has(`${place}/${document}`)) continue
    for (const [request, hits] of byRequest) {
      if (told.has(`${request} ${place}/${document}`)) continue
      const draft = drafts.of(request)
      // Of somebody who came back any text may be new.
      if (draft.cameBack.size > 0 || hits.every(({ key }) => key.weak)) draft.doubtful += 1
      else {
        draft.texts += 1
        for (const hit of hits) addHit(draft, hit)
      }
    }
  }
}

/**
 * Finds what came back into a store of those who were erased from it, after a restore or an import: records that we
 * erased and that say something again, contacts and texts with an address, a number or a name of theirs. Reads the
 * whole store once or twice, and changes nothing.
 */
export const findReturned = async (
  context: ReturnContext,
  store: StoreId,
  signal: AbortSignal,
): Promise<StoreReturns> => {
  const { connector } = await context.run.store(store)
  const recognition = await createRecognition(context.keys, context.tombstones.suppressed(store))
  const drafts = createDrafts()
  const search: Search = {
    context,
    connector,
    recognition,
    drafts,
    kept: new Set(),
    keptRecords: new Set(),
    told: new Set(),
    signal,
  }
  await checkTombstones(search, store, 'contact')
  await checkTombstones(search, store, 'ticket')
  if (!recognition.isEmpty) {
    await checkContacts(search)
    await checkTexts(search)
  }
  const returned = [...drafts.all].map(([request, draft]) => asReturned(store, request, draft))
  return { store, isOtherLife: await isOtherLife(context, connector, signal), returned }
}

/** Whether the database is not the one that the last erasure was made in. */
const isOtherLife = async (
  { tombstones }: ReturnContext,
  connector: Connector,
  signal: AbortSignal,
): Promise<boolean> => {
  let last: Tombstone | undefined
  for (const kind of ['contact', 'ticket'] as const)
    for await (const each of tombstones.tombstones(connector.id, kind))
      if (!last || each.at > last.at) last = each
  return last !== undefined && last.lineage !== (await connector.lineage(signal))
}
