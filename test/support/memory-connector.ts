import type { Connector, StoredFile } from '../../src/connectors/connector.ts'
import { matchesRuleQuery } from '../../src/policies/filters.ts'
import type { ChangeOutcome, Edit, RecordChange, StampedChange } from '../../src/tickets/change.ts'
import { coarseInstant } from '../../src/tickets/coarse.ts'
import { type RecordId, recordId } from '../../src/tickets/ids.ts'
import type { RecordKind, RecordRef, StoreRecord } from '../../src/tickets/record.ts'
import type { Desk, DeskPerson } from './memory-desk.ts'
import { store, type TicketSource, timezone, toContact, toTicket } from './memory-records.ts'

interface Hooks {
  /** Before each stored document is written; what it throws is a crash in the middle. */
  onWrite?(document: string): void
}

const placeholderId = (pseudonym: string): string => `placeholder-${pseudonym.slice(0, 24)}`

/** Sets or removes what lies at a path; emptied array places are swept up by the caller. */
const put = (root: object, path: string, value: unknown): void => {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const parent = parts.reduce<Record<string, unknown>>(
    (at, part) => at[part] as Record<string, unknown>,
    root as Record<string, unknown>,
  )
  if (value === undefined) delete parent[last]
  else parent[last] = value
}

const newValue = (edit: Edit): unknown => {
  if (edit.kind === 'set') return edit.value
  return edit.kind === 'relink' ? placeholderId(edit.pseudonym) : undefined
}

const documentsOf = (record: StoreRecord): Map<string, object> => {
  if (record.kind === 'contact')
    return new Map([[`people:${record.id}`, structuredClone(record.source as DeskPerson)]])
  const { ticket, copy } = structuredClone(record.source as TicketSource)
  return new Map<string, object>([
    [`tickets:${record.id}`, ticket],
    ...(copy ? [[`copies:${record.id}`, copy] as const] : []),
  ])
}

/** The documents after the edits; the record's own are not touched. */
const edited = (record: StoreRecord, edits: readonly Edit[]): Map<string, object> => {
  const documents = documentsOf(record)
  for (const edit of edits) {
    const document = documents.get(edit.document)
    if (document) put(document, edit.path, newValue(edit))
  }
  const ticket = documents.get(`tickets:${record.id}`) as TicketSource['ticket'] | undefined
  if (ticket) ticket.attachments = ticket.attachments.filter(({ url }) => url)
  return documents
}

const read = (desk: Desk, kind: RecordKind, id: string): StoreRecord | undefined => {
  if (kind === 'contact') {
    const person = desk.people.get(id)
    return person && person.role !== 'placeholder' ? toContact(desk, structuredClone(person)) : undefined
  }
  const ticket = desk.tickets.get(id)
  return ticket && toTicket(desk, structuredClone({ ticket, copy: desk.copies.get(id) }))
}

const all = (desk: Desk, kind: RecordKind): StoreRecord[] =>
  [...(kind === 'ticket' ? desk.tickets : desk.people).keys()]
    .sort()
    .flatMap(id => read(desk, kind, id) ?? [])
    .filter(record => record.kind === 'ticket' || !record.facts.agent)

const toRef = (record: StoreRecord): RecordRef => {
  const { id, stamp } = record
  return record.kind === 'ticket'
    ? { kind: 'ticket', id, stamp, facts: record.facts }
    : { kind: 'contact', id, stamp, facts: record.facts }
}

/** Copies before the ticket itself, so that whoever comes after a crash still finds the ticket. */
const inOrder = (documents: Iterable<string>): string[] => [...documents].sort()

const write = (desk: Desk, documents: ReadonlyMap<string, object>, { onWrite }: Hooks): void => {
  for (const key of inOrder(documents.keys())) {
    onWrite?.(key)
    const [collection, id] = key.split(':') as ['tickets' | 'people' | 'copies', string]
    const target: Map<string, object> = desk[collection]
    target.set(id, documents.get(key) ?? {})
  }
}

const remove = (desk: Desk, { kind, id }: RecordChange, { onWrite }: Hooks): void => {
  for (const { url } of desk.tickets.get(id)?.attachments ?? []) desk.files.delete(url)
  for (const key of kind === 'ticket' ? [`copies:${id}`, `tickets:${id}`] : [`people:${id}`]) {
    onWrite?.(key)
    const [collection] = key.split(':') as ['tickets' | 'people' | 'copies']
    desk[collection].delete(id)
  }
}

const addPlaceholders = (desk: Desk, edits: readonly Edit[]): void => {
  for (const edit of edits) {
    if (edit.kind !== 'relink') continue
    const id = placeholderId(edit.pseudonym)
    const email = `${id}@anonymised.invalid`
    const createdAt = new Date(0)
    desk.people.set(id, {
      id,
      name: 'Anonymised',
      email,
      phone: '',
      role: 'placeholder',
      createdAt,
      version: 1,
    })
  }
}

const removeFiles = (desk: Desk, record: StoreRecord, edits: readonly Edit[]): string[] =>
  edits.flatMap(edit => {
    const url = record.fields.find(
      field => field.document === edit.document && field.path === edit.path,
    )?.value
    return edit.kind === 'remove-file' && !desk.files.delete(String(url)) ? [String(url)] : []
  })

const apply = (desk: Desk, { change, stamp, holdTags }: StampedChange, hooks: Hooks): ChangeOutcome => {
  const { kind, id } = change
  const record = read(desk, kind, id)
  if (!record || record.stamp !== stamp) return { kind, id, result: 'stale' }
  const tags = record.kind === 'ticket' ? record.facts.tags : record.facts.ticketTags
  if (tags.some(tag => holdTags.includes(tag))) return { kind, id, result: 'held' }
  if (change.do === 'delete') {
    remove(desk, change, hooks)
    return { kind, id, result: 'applied', unreachable: [] }
  }
  addPlaceholders(desk, change.edits)
  const unreachable = removeFiles(desk, record, change.edits)
  write(desk, edited(record, change.edits), hooks)
  const after = read(desk, kind, id)
  return { kind, id, result: 'applied', unreachable, ...(after ? { stampAfter: after.stamp } : {}) }
}

/** Every text in a value, keys included. */
const texts = (value: unknown): string[] => {
  if (value instanceof Date || value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => [key, ...texts(inner)])
  return [String(value)]
}

const fileOf = (desk: Desk, url: string): StoredFile => ({
  name: url,
  size: async () => (desk.files.has(url) ? { bytes: url.length } : { problem: 'missing' }),
  async *read() {
    yield Buffer.from(url)
  },
})

/** A store behind our port, in memory: stamps, guards, copies, placeholders and files like a real desk's. */
export const createMemoryConnector = (desk: Desk, hooks: Hooks = {}): Connector => ({
  id: store,
  locales: ['sv-SE'],
  timezone,
  capabilities: new Set([
    ...(['redact-text', 'rewrite', 'relink', 'coarse-rows'] as const),
    ...(['hard-delete', 'contacts', 'files'] as const),
  ]),
  lineage: async () => desk.lineage,
  count: async kind => all(desk, kind).length,
  async *select(kind, { rules, all: everything, after }) {
    // A store is asked about what stands in it: that a coarse row has no times is known of it once it is read.
    const stored = (record: StoreRecord): StoreRecord =>
      record.kind === 'ticket' && record.facts.coarse
        ? {
            ...record,
            facts: { ...record.facts, clocks: { closed_at: coarseInstant, ...record.facts.clocks } },
          }
        : record
    const fits = (record: StoreRecord) => rules.some(rule => matchesRuleQuery(rule, stored(record)))
    const found = all(desk, kind).filter(record => everything || fits(record))
    yield* found.filter(({ id }) => after === undefined || id > after).map(toRef)
  },
  readMany: async (kind, ids: readonly RecordId[]) => ids.flatMap(id => read(desk, kind, id) ?? []),
  storedFiles: (_, { class: of, value }) => (of === 'attachment' ? [fileOf(desk, String(value))] : []),
  preview(record, { edits }) {
    const documents = edited(record, edits)
    if (record.kind === 'contact') return toContact(desk, documents.get(`people:${record.id}`) as DeskPerson)
    const [ticket, copy] = [`tickets:${record.id}`, `copies:${record.id}`].map(key => documents.get(key))
    return toTicket(desk, { ticket, copy } as TicketSource)
  },
  applyMany: async changes => changes.map(change => apply(desk, change, hooks)),
  async dump(kind, ids) {
    const stored = (id: RecordId) =>
      kind === 'contact' ? [desk.people.get(id)] : [desk.tickets.get(id), desk.copies.get(id)]
    return new Map(ids.map(id => [id, stored(id).flatMap(texts)]))
  },
  async *texts() {
    for (const place of ['copies', 'people', 'tickets'] as const)
      for (const [document, stored] of desk[place]) yield { place, document, texts: texts(stored) }
  },
  agents: async () =>
    [...desk.people.values()]
      .filter(({ role }) => role === 'agent')
      .map(({ id, name }) => ({
        id: recordId(id),
        role: 'agent',
        names: [name],
        emails: [],
        phones: [],
        usernames: [],
      })),
  customers: async most => ({
    names: [...desk.people.values()]
      .filter(({ role }) => role !== 'agent')
      .map(({ name }) => name)
      .slice(-most),
  }),
  own: async () => [],
  categories: async () => [...new Set([...desk.tickets.values()].map(({ category }) => category))],
  diagnose: async () => [],
  async [Symbol.asyncDispose]() {},
})
