import type { StampedChange } from '../../../tickets/change.ts'
import { ticketFacts } from '../../mongodb/facts.ts'
import { referencesIn } from '../../mongodb/joins.ts'
import type { Tables } from '../../mongodb/lookups.ts'
import type { RecordSource } from '../../mongodb/source.ts'
import type { Archive } from '../archive.ts'
import { lineDigest } from '../lines.ts'
import type { ArchiveParts } from '../parts.ts'
import { contactLines, personTickets, tablesOf, ticketLines } from '../people.ts'
import { lineOf } from '../source.ts'

export type Verdict = 'stale' | 'held'

export interface Asked {
  readonly number: number
  readonly change: StampedChange
  readonly source: RecordSource
}

export interface Inspection {
  /** By the number of the change. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Files with lines that nobody can read, and may be about anybody. */
  readonly unreadable: ReadonlySet<string>
}

const spelled = (tag: string): string => tag.trim().toLowerCase()

const isHeldBy = (tags: readonly string[], holdTags: readonly string[]): boolean => {
  const held = new Set(holdTags.map(spelled))
  return tags.some(tag => held.has(spelled(tag)))
}

/** Digests of lines that are the record's now, by its key. */
type Lines = Map<string, string[]>

const note = (lines: Lines, key: string, digest: string): void => {
  lines.set(key, [...(lines.get(key) ?? []), digest])
}

interface Own {
  readonly lines: Lines
  /** Keys of tickets that bear one of their hold tags by now. */
  readonly held: ReadonlySet<string>
}

/** A hold that came since makes the line another one: it is looked for in the line that is there now. */
const ownLines = async (
  parts: ArchiveParts,
  asked: readonly Asked[],
  tables: Tables,
  signal: AbortSignal,
): Promise<Own> => {
  const lines: Lines = new Map()
  const held = new Set<string>()
  const changesOf = (kind: 'ticket' | 'contact') =>
    new Map(
      asked.flatMap(({ change }) =>
        change.change.kind === kind ? [[String(change.change.id), change] as const] : [],
      ),
    )
  const [tickets, contacts] = [changesOf('ticket'), changesOf('contact')]
  if (tickets.size > 0) {
    for await (const { key, bytes, document } of ticketLines(parts, signal)) {
      const change = tickets.get(key)
      if (!change) continue
      note(lines, `ticket ${key}`, lineDigest(bytes))
      held.delete(key)
      if (isHeldBy(ticketFacts(parts.map.tickets, document, tables).tags, change.holdTags)) held.add(key)
    }
  }
  if (contacts.size > 0)
    for await (const { key, bytes } of contactLines(parts, signal))
      if (contacts.has(key)) note(lines, `contact ${key}`, lineDigest(bytes))
  return { lines, held }
}

/** A message that came since is as much a change as one that was edited. */
const joinedLines = async (
  { archive, map }: ArchiveParts,
  asked: readonly Asked[],
  lines: Lines,
  signal: AbortSignal,
): Promise<void> => {
  const tickets = asked.filter(({ source }) => source.kind === 'ticket')
  if (tickets.length === 0) return
  const seen = new Set<string>()
  for (const { collection, ticket } of map.messages) {
    const owners = new Map<string, string[]>()
    for (const { change, source } of tickets)
      for (const text of referencesIn(source.documents[0].document, { path: ticket.references }))
        owners.set(text, [...(owners.get(text) ?? []), `ticket ${change.change.id}`])
    for await (const { number, bytes, document } of archive.documents(collection, signal)) {
      const keys = new Set(referencesIn(document, ticket).flatMap(text => owners.get(text) ?? []))
      for (const key of keys) {
        const place = `${collection} ${number} ${key}`
        if (!seen.has(place)) note(lines, key, lineDigest(bytes))
        seen.add(place)
      }
    }
  }
}

const sameLines = (now: readonly string[], then: readonly string[]): boolean =>
  now.length === then.length && [...now].sort().join() === [...then].sort().join()

/** The archive, noting by the way which files have lines that nobody can read. */
const watched = (parts: ArchiveParts, unreadable: Set<string>): ArchiveParts => {
  const { lines } = parts.archive
  const archive: Archive = {
    ...parts.archive,
    async *documents(collection, signal) {
      for await (const { line, parsed } of lines(collection, signal)) {
        if (typeof parsed === 'object') yield { ...line, document: parsed.document }
        else if (parsed === 'unreadable') unreadable.add(collection)
      }
    },
  }
  return { ...parts, archive }
}

const personVerdict = (
  { change, source }: Asked,
  now: { readonly open: number; readonly tags: readonly string[] } = { open: 0, tags: [] },
): Verdict | undefined => {
  if (isHeldBy(now.tags, change.holdTags)) return 'held'
  return now.open > 0 === (source.tickets?.open ?? 0) > 0 ? undefined : 'stale'
}

/** Reads everything again, under the lock, and says which records may not be written any more, and why. */
export const inspect = async (
  unwatched: ArchiveParts,
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<Inspection> => {
  const unreadable = new Set<string>()
  const parts = watched(unwatched, unreadable)
  const tables = await tablesOf(parts, signal)
  const { lines, held } = await ownLines(parts, asked, tables, signal)
  await joinedLines(parts, asked, lines, signal)
  const people = asked.flatMap(({ change: { change } }) => (change.kind === 'contact' ? [change.id] : []))
  const tickets = await personTickets(parts, tables, new Set<string>(people), signal)
  const verdicts = new Map<number, Verdict>()
  for (const each of asked) {
    const { kind, id } = each.change.change
    const now = lines.get(`${kind} ${id}`) ?? []
    const isSame = sameLines(now, each.source.documents.map(lineOf))
    const isHeld = kind === 'ticket' && held.has(id)
    const person = kind === 'contact' ? personVerdict(each, tickets.get(id)) : undefined
    const verdict = isHeld ? 'held' : (person ?? (isSame ? undefined : 'stale'))
    if (verdict) verdicts.set(each.number, verdict)
  }
  return { verdicts, unreadable }
}
