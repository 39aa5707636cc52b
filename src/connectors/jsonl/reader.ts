import { stat } from 'node:fs/promises'
import type { RecordId } from '../../tickets/ids.ts'
import type { Participant, RecordKind } from '../../tickets/record.ts'
import type { Connector, StoredTexts } from '../connector.ts'
import { nameFor, namesIn } from '../mongodb/lookups.ts'
import { parsePath, parsePattern, storedAt, valuesAt } from '../mongodb/paths.ts'
import { asAgent, asPerson } from '../mongodb/people.ts'
import { digestOf } from '../mongodb/values.ts'
import { textsIn } from '../mongodb/write/dump.ts'
import { ownAddresses } from '../own-addresses.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { unreadable } from './archive.ts'
import { diagnose } from './diagnose.ts'
import { gatherOrphans, gatherTickets, readContacts, readTickets } from './gather.ts'
import type { ArchiveParts } from './parts.ts'
import { contactLines, isCustomer, tablesOf, ticketLines } from './people.ts'
import { selectRecords } from './select.ts'

/** A folder that is put in the place of another is another archive; of a file that was changed the lines tell. */
const lineage = async ({ archive: { id, folder } }: ArchiveParts): Promise<string> => {
  try {
    const { dev, ino } = await stat(folder)
    return digestOf([dev, ino])
  } catch (error) {
    throw unreadable(id, 'the folder of the archive', error)
  }
}

const count = async (parts: ArchiveParts, kind: RecordKind, signal: AbortSignal): Promise<number> => {
  signal.throwIfAborted()
  const keys = new Set<string>()
  if (kind === 'ticket') for await (const { key } of ticketLines(parts, signal)) keys.add(key)
  else {
    const tables = await tablesOf(parts, signal)
    for await (const { key, document } of contactLines(parts, signal))
      if (isCustomer(parts, document, tables)) keys.add(key)
  }
  return keys.size
}

const agents = async (parts: ArchiveParts, signal: AbortSignal): Promise<Participant[]> => {
  const { contacts, agents: map } = parts.map
  const tables = await tablesOf(parts, signal)
  const found: Participant[] = []
  if (contacts)
    for await (const { document } of contactLines(parts, signal)) {
      const { is, ...person } = asPerson(contacts, document, tables)
      if (is === 'agent') found.push({ ...person, role: 'agent' })
    }
  if (map)
    for await (const { document } of parts.archive.documents(map.collection, signal)) {
      const { is, ...person } = asAgent(map, document)
      found.push({ ...person, role: 'agent' })
    }
  return found
}

/** Lines that were written last hold whoever came last. */
const customers = async (parts: ArchiveParts, most: number, signal: AbortSignal): Promise<string[]> => {
  const { contacts } = parts.map
  const names = new Set<string>()
  if (!contacts) return []
  const tables = await tablesOf(parts, signal)
  for await (const { document } of contactLines(parts, signal)) {
    if (!isCustomer(parts, document, tables)) continue
    for (const name of asPerson(contacts, document, tables).names) {
      names.delete(name)
      names.add(name)
      const [oldest] = names
      if (names.size > most && oldest !== undefined) names.delete(oldest)
    }
  }
  return [...names]
}

const own = async (parts: ArchiveParts, signal: AbortSignal): Promise<readonly string[]> => {
  const values: string[] = []
  for (const place of parts.map.own) {
    if (typeof place === 'string') {
      values.push(place)
      continue
    }
    const { collection, where, path } = place
    for await (const { document } of parts.archive.documents(collection, signal)) {
      const fits = Object.entries(where ?? {}).every(
        ([at, wanted]) => storedAt(document, parsePath(at)) === wanted,
      )
      if (fits)
        values.push(...valuesAt(document, parsePattern(path)).filter(each => typeof each === 'string'))
    }
  }
  return ownAddresses({ values, agents: (await agents(parts, signal)).flatMap(({ emails }) => emails) })
}

const categories = async (parts: ArchiveParts, signal: AbortSignal): Promise<string[]> => {
  const { category } = parts.map.tickets
  if (!category) return []
  const tables = await tablesOf(parts, signal)
  if (category.lookup) return [...new Set(namesIn(tables, category.lookup))].sort()
  const names = new Set<string>()
  for await (const { document } of ticketLines(parts, signal)) {
    const name = nameFor(tables, undefined, storedAt(document, parsePath(category.path)))
    if (name !== undefined) names.add(name)
  }
  return [...names].sort()
}

/** Lines that nobody can read are given as they stand: whoever is searched for may be in them. */
async function* texts({ archive }: ArchiveParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  signal.throwIfAborted()
  for (const { collection } of await archive.files()) {
    for await (const { line, parsed } of archive.lines(collection, signal)) {
      if (parsed === 'blank') continue
      const told = parsed === 'unreadable' ? [line.bytes.toString('utf8')] : textsIn(parsed.document)
      yield { place: collection, document: String(line.number), texts: told }
    }
  }
}

const dump = async (
  parts: ArchiveParts,
  kind: RecordKind,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const dumps = new Map<RecordId, readonly string[]>(ids.map(id => [id, []]))
  if (kind === 'contact') {
    for (const { id, source } of await readContacts(parts, ids, signal)) {
      const { documents } = source as { documents: readonly { document: unknown }[] }
      dumps.set(
        id,
        documents.flatMap(({ document }) => textsIn(document)),
      )
    }
    return dumps
  }
  const gathered = await gatherTickets(parts, ids, signal)
  for (const { id, documents } of gathered)
    dumps.set(
      id,
      documents.flatMap(({ document }) => textsIn(document)),
    )
  const there = new Set(gathered.map(({ id }) => id))
  const gone = ids.filter(id => !there.has(id))
  const orphans = gone.length === 0 ? new Map() : await gatherOrphans(parts, gone, signal)
  for (const id of gone) {
    const left: readonly { document: unknown }[] = orphans.get(id) ?? []
    dumps.set(
      id,
      left.flatMap(({ document }) => textsIn(document)),
    )
  }
  return dumps
}

type Reader = Omit<
  Connector,
  'id' | 'locales' | 'timezone' | 'capabilities' | 'preview' | 'applyMany' | keyof AsyncDisposable
>

/** The reading half of the connector: every question reads the files it needs from their beginning. */
export const createReader = (parts: ArchiveParts): Reader => ({
  lineage: () => lineage(parts),
  count: (kind, signal) => count(parts, kind, signal),
  select: (kind, query, signal) => selectRecords(parts, kind, query, signal),
  readMany: async (kind, ids, signal) => {
    signal.throwIfAborted()
    return (kind === 'ticket' ? readTickets : readContacts)(parts, ids, signal)
  },
  storedFiles: (_, { class: of, value }) => (of === 'attachment' && value ? [outOfReach(String(value))] : []),
  dump: (kind, ids, signal) => dump(parts, kind, ids, signal),
  texts: signal => texts(parts, signal),
  agents: signal => agents(parts, signal),
  customers: async (most, signal) => ({
    names: await customers(parts, most, signal),
    cutAt: parts.map.contacts?.['cut-at'],
  }),
  own: signal => own(parts, signal),
  categories: signal => categories(parts, signal),
  diagnose: (_, signal) => diagnose(parts, signal),
})
