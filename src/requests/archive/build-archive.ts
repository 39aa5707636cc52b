import type { OpenStore } from '../../runs/context.ts'
import { type RecordId, storeId } from '../../tickets/ids.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { authorityOf } from '../answers/authorities.ts'
import type { RequestContext } from '../context.ts'
import type { FoundRecord } from '../found-record.ts'
import type { DataRequest, Subject } from '../model.ts'
import type { Recipient } from '../settings.ts'
import {
  type ArchiveContact,
  type ArchiveHead,
  type ArchiveTail,
  type ArchiveTicket,
  type DataKind,
  dataKinds,
} from './archive-schema.ts'
import { createEntries, type Entries } from './entries.ts'
import type { PlannedFile, Room } from './file-part.ts'
import { type Self, selfIn } from './persons.ts'
import type { PartInput } from './record-part.ts'
import { processingOf, type Seen } from './retention.ts'
import { sayIn } from './say.ts'
import { wordsFor } from './texts/list.ts'
import type { ArchiveWords } from './texts/words.ts'
import { contactPart, ticketPart } from './ticket-part.ts'

export interface ArchiveInput {
  readonly request: DataRequest
  readonly subject: Subject
  /** What was found of the person; what is doubtful stays out. */
  readonly records: readonly FoundRecord[]
  readonly policies: RequestContext['run']['policies']
  /** To whom data of the stores were passed on. */
  readonly recipients?: readonly Pick<Recipient, 'store' | 'name' | 'categories'>[]
}

/** Records read in one go. */
const batch = 50
const megabyte = 1024 * 1024

const relations = ['own', 'party', 'mentioned'] as const

interface Run extends ArchiveInput {
  readonly context: Pick<RequestContext, 'run' | 'settings'>
  readonly type: PartInput['type']
  readonly entries: Entries
  readonly room: Room
  readonly planned: PlannedFile[]
  readonly seen: Map<string, Seen>
  readonly kinds: Set<DataKind>
  readonly signal: AbortSignal
}

const headOf = ({ request, context, type }: Omit<Run, 'entries'>, language: string): ArchiveHead => {
  const { controller } = context.settings
  const authority = authorityOf(context.settings)
  return {
    format: 'gallra-archive',
    version: 1,
    request: {
      id: request.id,
      reference: request.reference,
      type,
      received: request.receivedAt.toISOString(),
    },
    made: context.run.clock().toISOString(),
    language,
    ...(controller ? { controller } : {}),
    ...(authority === undefined ? {} : { supervisory_authority: authority }),
  }
}

const slices = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, index) =>
    list.slice(index * batch, (index + 1) * batch),
  )

const byKey = (a: FoundRecord, b: FoundRecord): number =>
  a.store < b.store ? -1 : a.store > b.store ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The records of one role, whole, in the order of stores and ids, a batch at a time. */
async function* readAll(
  { records, context, signal }: Run,
  wanted: (found: FoundRecord) => boolean,
): AsyncGenerator<{ readonly found: FoundRecord; readonly record: StoreRecord; readonly store: OpenStore }> {
  const sorted = records.filter(each => !each.doubtful && wanted(each)).sort(byKey)
  for (const id of new Set(sorted.map(({ store }) => store))) {
    const store = await context.run.store(storeId(id))
    for (const part of slices(sorted.filter(each => each.store === id))) {
      for (const kind of ['contact', 'ticket'] as const) {
        const ofKind = new Map<RecordId, FoundRecord>(
          part.filter(each => each.kind === kind).map(each => [each.id, each]),
        )
        if (ofKind.size === 0) continue
        for (const record of await store.connector.readMany(kind, [...ofKind.keys()], signal)) {
          const found = ofKind.get(record.id)
          if (found) yield { found, record, store }
        }
      }
    }
  }
}

const partInput = async (
  run: Run,
  self: Self,
  { found, record, store }: { found: FoundRecord; record: StoreRecord; store: OpenStore },
): Promise<PartInput> => ({
  record,
  role: found.role,
  type: run.type,
  store,
  redactor: await store.redactor(),
  self,
  roster: await store.roster(run.signal),
  showsAgents: run.context.settings.archive.agents === 'names',
})

const note = (
  { seen, kinds }: Run,
  { store, messages, files }: Pick<ArchiveTicket | ArchiveContact, 'store' | 'messages' | 'files'>,
  kind: 'tickets' | 'contact',
  category?: string,
): void => {
  kinds.add(kind === 'contact' ? 'contact' : 'ticket')
  if (messages.length > 0) kinds.add('message')
  if (files.length > 0) kinds.add('file')
  seen.set(`${store}\n${kind}\n${category ?? ''}`, { store: storeId(store), kind, category })
}

async function* contacts(run: Run): AsyncGenerator<Uint8Array> {
  run.entries.beginContacts()
  for await (const each of readAll(run, ({ kind, role }) => kind === 'contact' && role === 'contact')) {
    const input = await partInput(run, selfIn(each.found.store, run.subject, run.records), each)
    const { data, planned } = await contactPart(input, run.room, run.signal)
    note(run, data, 'contact')
    run.planned.push(...planned)
    run.entries.contact(data)
    yield* run.entries.drain()
  }
}

async function* tickets(run: Run): AsyncGenerator<Uint8Array> {
  for (const relation of relations) {
    if (run.type === 'portability' && relation === 'mentioned') continue
    run.entries.beginTickets(relation)
    for await (const each of readAll(run, ({ kind, role }) => kind === 'ticket' && role === relation)) {
      const { record } = each
      if (record.kind !== 'ticket') continue
      const input = await partInput(run, selfIn(each.found.store, run.subject, run.records), each)
      const { data, planned } = await ticketPart({ ...input, record }, run.room, run.signal)
      const isEmpty = data.messages.length + data.files.length === 0 && data.subject === undefined
      if (isEmpty && run.type === 'portability' && relation !== 'own') continue
      note(run, data, 'tickets', record.facts.category)
      run.planned.push(...planned)
      run.entries.ticket(data)
      yield* run.entries.drain()
    }
    run.entries.endTickets()
  }
}

async function* attachments({ entries, planned, signal }: Run): AsyncGenerator<Uint8Array> {
  for (const { path, file } of planned) {
    const entry = entries.file(path)
    for await (const piece of file.read(signal)) {
      entry.write(piece)
      yield* entries.drain()
    }
    entry.end()
    yield* entries.drain()
  }
}

const tailOf = (run: Run, words: ArchiveWords): ArchiveTail => {
  const { archive } = run.context.settings
  const seen = [...run.seen.values()]
  const isPassedOn = ({ store, categories }: NonNullable<ArchiveInput['recipients']>[number]): boolean =>
    seen.some(each => each.store === store && (!categories || categories.includes(each.category ?? '')))
  return {
    data_kinds: dataKinds.filter(kind => run.kinds.has(kind)),
    processing: [...processingOf(run.policies, seen, archive.purpose ?? words.purposeSupport)],
    recipients: (run.recipients ?? []).filter(isPassedOn).map(({ store, name, categories }) => ({
      store,
      name,
      ...(categories ? { categories: [...categories] } : {}),
    })),
    transfers: archive.transfers ?? words.transfersNone,
    automated_decisions: archive['automated-decisions'] ?? words.automatedNone,
    source: words.source,
  }
}

/**
 * The archive of an access (Art 15) or portability request (Art 20) as a ZIP file, while it is made: records are read
 * a batch at a time, files in pieces. The same records at the same moment give the same bytes. Everything that is
 * others' is hidden. A file that goes away in the middle is STORE_UNREADABLE: the archive is made again.
 */
export async function* buildArchive(
  context: Pick<RequestContext, 'run' | 'settings'>,
  input: ArchiveInput,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { settings } = context
  const words = wordsFor(input.request.locale)
  const say = sayIn(words, settings.timezone)
  const type = input.request.type === 'portability' ? 'portability' : 'access'
  const base = {
    ...input,
    context,
    type,
    room: {
      largest: settings.archive['max-file'] * megabyte,
      left: settings.archive['max-total'] * megabyte,
    },
    planned: [] as PlannedFile[],
    seen: new Map<string, Seen>(),
    kinds: new Set<DataKind>(),
    signal,
  } as const
  const head = headOf(base, words.lang)
  const run: Run = { ...base, entries: createEntries(head, say, context.run.clock()) }
  yield* contacts(run)
  yield* tickets(run)
  run.entries.finish(tailOf(run, words))
  yield* run.entries.drain()
  yield* attachments(run)
  run.entries.close()
  yield* run.entries.drain()
}
