/** Branded identifiers: a plain string does not pass for one, and one does not pass for another. */
declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Name of a configured help desk in stores.yaml. */
export type StoreId = Branded<'StoreId'>
/** A ticket or contact as its connector spells its key (an ObjectId as 24 hex digits). */
export type RecordId = Branded<'RecordId'>
/** Digest of everything a decision about a record rests on, and of the desk's own version field. */
export type Stamp = Branded<'Stamp'>
/** One stored document behind a record; only its connector reads it. */
export type DocumentKey = Branded<'DocumentKey'>

/** How the id of a loose document begins; no desk spells the key of a contact so. */
const loose = 'document:'

/** A stored document that belongs to no ticket and no contact that is looked at, as a record of its own. */
export const looseId = (place: string, document: string): RecordId =>
  `${loose}${place}/${document}` as RecordId

/** Where it is stored; undefined for the id of a ticket or contact. */
export const loosePlace = (
  id: RecordId,
): { readonly place: string; readonly document: string } | undefined => {
  if (!id.startsWith(loose)) return undefined
  const end = id.indexOf('/')
  return { place: id.slice(loose.length, end), document: id.slice(end + 1) }
}

export const storeId = (text: string): StoreId => text as StoreId
export const recordId = (text: string): RecordId => text as RecordId
export const stamp = (text: string): Stamp => text as Stamp
export const documentKey = (text: string): DocumentKey => text as DocumentKey
