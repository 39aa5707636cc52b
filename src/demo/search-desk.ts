import { BSON, type Db, type Document, type ObjectId } from 'mongodb'
import type { Expected } from './expected.ts'
import type { DemoTruth, Planted } from './planted.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Numeric and the commonest named entities: mail bodies hide addresses in them. */
const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);?/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/gu, (whole, name: string) => named[name] ?? whole)

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** Everything a document holds, as one text. */
const textOf = (document: Document): string => fold(decode(BSON.EJSON.stringify(document)))

/** Texts of all documents of a collection, by the key of the ticket or person they belong to. */
const gather = async (
  texts: Map<string, string>,
  documents: AsyncIterable<Document>,
  ownersOf: (document: Document) => readonly unknown[],
): Promise<void> => {
  for await (const document of documents) {
    const text = textOf(document)
    for (const owner of ownersOf(document)) {
      const key = String(owner)
      texts.set(key, `${texts.get(key) ?? ''}\n${text}`)
    }
  }
}

/** Tickets with their copies, and people with the groups called by their address: one pass over each collection. */
const readDesk = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  await gather(texts, db.collection('tickets').find(), ({ _id }) => [_id])
  await gather(texts, db.collection('notifications').find(), ({ data }) => [data?.ticket?._id])
  await gather(texts, db.collection('accounts').find(), ({ _id }) => [_id])
  await gather(texts, db.collection('groups').find({ name: /@/u }), ({ members }) => members ?? [])
  return texts
}

const left = (text: string, planted: readonly Planted[]): Planted[] =>
  planted.filter(({ value }) => value.length >= 4 && text.includes(fold(value)))

export interface SearchResult {
  /** Planted values that had to go and are there still, by entity. */
  readonly found: readonly { readonly entity: string; readonly where: string }[]
  /** Values that had to go. */
  readonly searched: number
  readonly decoys: { readonly kept: number; readonly lost: number }
}

const isWanted = ({ action, entities }: Expected, { entity }: Planted): boolean =>
  action !== 'redact' || (entities?.includes(entity) ?? true)

const textStays = ({ action }: Expected): boolean => action === 'redact'

/**
 * Looks for every planted value that had to go, in everything the desk stores of the ticket or person, with nothing
 * but a text search. Never says a value: entity and document id only.
 */
export const searchDesk = async (
  db: Db,
  truth: DemoTruth,
  expected: readonly Expected[],
  people: readonly ObjectId[],
): Promise<SearchResult> => {
  const texts = await readDesk(db)
  const due = new Map(expected.map(each => [each.id.toHexString(), each]))
  const found: { entity: string; where: string }[] = []
  let searched = 0
  const decoys = { kept: 0, lost: 0 }
  for (const ticket of truth.tickets) {
    const outcome = due.get(ticket.id.toHexString())
    if (!outcome) continue
    const text = texts.get(ticket.id.toHexString()) ?? ''
    const wanted = ticket.planted.filter(each => isWanted(outcome, each))
    searched += wanted.length
    for (const { entity } of left(text, wanted))
      found.push({ entity, where: `ticket ${ticket.id.toHexString()}` })
    if (!textStays(outcome)) continue
    const kept = ticket.decoys.filter(decoy => text.includes(fold(decoy))).length
    decoys.kept += kept
    decoys.lost += ticket.decoys.length - kept
  }
  const gone = new Set(people.map(id => id.toHexString()))
  for (const account of truth.accounts.filter(({ id }) => gone.has(id.toHexString()))) {
    const text = texts.get(account.id.toHexString()) ?? ''
    searched += account.planted.length
    for (const { entity } of left(text, account.planted)) {
      found.push({ entity, where: `person ${account.id.toHexString()}` })
    }
  }
  return { found, searched, decoys }
}
