import type { Connector } from '../connectors/connector.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { RequestId } from './model.ts'
import {
  asReturned,
  byRecord,
  createDrafts,
  type Drafts,
  hasValues,
  identifiersOf,
  isBack,
  isTheSame,
  lastOf,
  noteContact,
  type ReturnContext,
  type Returned,
} from './returned.ts'
import { createRecognition, type Recognition, type Suppressed } from './suppression.ts'
import type { Look, ReturnedContact, Tombstone } from './tombstones.ts'

/** So many contacts are read in one look, so that it stays cheap; the next one goes on from there. */
const mostContacts = 5000
const mostTombstones = 2000
const pageSize = 500
/** Imports may put a record anywhere between those that were looked at. */
const roundMs = 24 * 3_600_000

export interface StoreLook {
  readonly store: StoreId
  readonly looked: number
  /** Erased again by this look. */
  readonly returned: readonly Returned[]
  /** Noted for operators by this look, and not touched: made after the erasure. */
  readonly cameBack: readonly ReturnedContact[]
  /** The database was restored or replaced since the last look: `gallra replay` sees more than new contacts. */
  readonly isOtherLife: boolean
}

interface Looking {
  readonly context: ReturnContext
  readonly connector: Connector
  readonly recognition: Recognition
  readonly drafts: Drafts
  readonly cameBack: Map<string, ReturnedContact>
  readonly signal: AbortSignal
}

const judge = (looking: Looking, record: StoreRecord, tombstones: readonly Tombstone[]): void => {
  const { context, recognition, drafts, cameBack } = looking
  const last = lastOf(tombstones)
  if (last?.action === 'kept') return
  // The record that we erased says something of somebody again, whoever it is now.
  if (last && hasValues(record)) noteContact(drafts.of(last.request), record)
  for (const hit of recognition.find(identifiersOf(record)).filter(({ key }) => !key.weak)) {
    const { request, until } = hit.suppressed
    if (last?.request === request) continue
    if (isTheSame(hit, record)) noteContact(drafts.of(request), record)
    else
      cameBack.set(`${record.id} ${request}`, {
        store: record.store,
        contact: record.id,
        request,
        at: context.run.clock(),
        until,
      })
  }
}

const lookAtContacts = async (looking: Looking, ids: readonly RecordId[]): Promise<void> => {
  const { context, connector, signal } = looking
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize)
    const [records, tombstones] = await Promise.all([
      connector.readMany('contact', page, signal),
      context.tombstones.tombstonesOf(connector.id, 'contact', page),
    ])
    const graves = byRecord(tombstones)
    for (const record of records) judge(looking, record, graves.get(record.id) ?? [])
  }
}

const idsOf = async (refs: AsyncIterable<{ readonly id: RecordId }>, most: number): Promise<RecordId[]> => {
  const ids: RecordId[] = []
  for await (const { id } of refs) {
    ids.push(id)
    if (ids.length >= most) break
  }
  return ids
}

const above = (after: RecordId | undefined) => (after === undefined ? {} : { after })

/** Where this look begins: at the beginning of a round when a day has passed or the database is another one. */
const beginning = (last: Look | undefined, lineage: string, now: Date): Look =>
  last && last.lineage === lineage && now.getTime() - last.roundAt.getTime() < roundMs
    ? last
    : { lineage, roundAt: now }

async function* none(): AsyncGenerator<Suppressed> {}

interface Found {
  readonly look: StoreLook
  readonly next: Look
}

const lookAt = async (context: ReturnContext, store: StoreId, signal: AbortSignal): Promise<Found> => {
  const { connector } = await context.run.store(store)
  const { tombstones, keys, run } = context
  const lineage = await connector.lineage(signal)
  const last = await tombstones.look(store)
  const { after, tombstone, roundAt } = beginning(last, lineage, run.clock())
  const refs = connector.select('contact', { rules: [], all: true, ...above(after) }, signal)
  const contacts = await idsOf(refs, mostContacts)
  const buried = { ...above(tombstone), limit: mostTombstones }
  const graves = await idsOf(tombstones.tombstones(store, 'contact', buried), mostTombstones)
  const ids = [...new Set([...contacts, ...graves])]
  const suppressed = ids.length > 0 ? tombstones.suppressed(store) : none()
  const looking: Looking = {
    context,
    connector,
    recognition: await createRecognition(keys, suppressed),
    drafts: createDrafts(),
    cameBack: new Map(),
    signal,
  }
  if (!looking.recognition.isEmpty || graves.length > 0) await lookAtContacts(looking, ids)
  const cameBack = [...looking.cameBack.values()]
  return {
    look: {
      store,
      looked: contacts.length,
      returned: [...looking.drafts.all]
        .map(([request, draft]) => asReturned(store, request, draft))
        .filter(isBack),
      cameBack,
      isOtherLife: last !== undefined && last.lineage !== lineage,
    },
    next: {
      lineage,
      roundAt,
      ...above(contacts.at(-1) ?? after),
      // At their end they begin again: a record that we erased may come back at any time.
      ...(graves.length < mostTombstones ? {} : { tombstone: graves.at(-1) as RecordId }),
    },
  }
}

/**
 * Looks at contacts that are new since the last look, and at those that were erased, for people who were brought back by
 * a synchronisation or an import. The same record, or one older than the erasure, is erased again by `submit`; one
 * made since is noted for operators, for its person may be a customer again. Cheap enough for every few minutes, and
 * resumed where it stood.
 */
export const checkNewContacts = async (
  context: ReturnContext,
  {
    stores,
    submit,
  }: { readonly stores: readonly StoreId[]; submit(returned: Returned): Promise<{ readonly id: RequestId }> },
  signal: AbortSignal,
): Promise<readonly StoreLook[]> => {
  const looks: StoreLook[] = []
  for (const store of stores) {
    const { look, next } = await lookAt(context, store, signal)
    await context.tombstones.noteReturned(look.cameBack)
    for (const returned of look.returned) await submit(returned)
    // Last, so that a crash before repeats the look and loses nothing.
    await context.tombstones.saveLook(store, next)
    looks.push(look)
  }
  return looks
}
