import { BSON, type Db, type Document } from 'mongodb'
import { type CastKey, cast, plantedSpellings } from './cast.ts'

/** Every document of every collection, as the text it is stored as: `tickets/665f…` → canonical extended JSON. */
export type Snapshot = ReadonlyMap<string, string>

export const takeSnapshot = async (db: Db): Promise<Snapshot> => {
  const all = new Map<string, string>()
  for (const { name } of await db.listCollections().toArray())
    for await (const document of db.collection<Document>(name).find())
      all.set(`${name}/${String(document._id)}`, BSON.EJSON.stringify(document, { relaxed: false }))
  return all
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

export const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);?/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (whole, name: string) => named[name] ?? whole)
    .replace(/%40/gu, '@')

/** Without accents and case, so that one spelling stands for all that people write for it. */
const folded = (text: string): string => decoded(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Digits that belong together, whatever stands between them. */
const digitsIn = (text: string): string => text.replace(/(?<=\d)[ ()./-]+(?=\d)/gu, '')

/** Does the document tell of the person? By what was planted to the letter, or by any other way to write it. */
export const tellsOf = (document: string, key: CastKey): boolean => {
  const who = cast[key]
  const plain = folded(document)
  return (
    plantedSpellings(who).some(spelling => document.includes(spelling)) ||
    plain.includes(folded(who.last)) ||
    plain.includes(who.plain.join('.')) ||
    digitsIn(plain).includes(`3139006${who.line}`)
  )
}

/** Documents that tell of the person. */
export const whereToldOf = (snapshot: Snapshot, key: CastKey): string[] =>
  [...snapshot].filter(([, document]) => tellsOf(document, key)).map(([place]) => place)
