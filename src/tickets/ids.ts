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

export const storeId = (text: string): StoreId => text as StoreId
export const recordId = (text: string): RecordId => text as RecordId
export const stamp = (text: string): Stamp => text as Stamp
export const documentKey = (text: string): DocumentKey => text as DocumentKey
