import { Binary, type Collection, ObjectId } from 'mongodb'
import type { OriginalDocument, OriginalPieceDocument } from './quarantine-collections.ts'

/** Bytes of one document: below the server's 16 MB, with room for what else stands in it. */
const pieceBytes = 8 * 1024 * 1024

type Pieces = Collection<OriginalPieceDocument>
type Content = Pick<OriginalDocument, 'sealed' | 'pieces'>

/** Where the bytes lie: with their document, or, where they are too many, in pieces that are written here. */
export const writeContent = async (pieces: Pieces, run: string, sealed: Uint8Array): Promise<Content> => {
  if (sealed.length <= pieceBytes) return { sealed: new Binary(sealed) }
  // Under a key that nobody has yet: what a try that dies leaves goes with the quarantine.
  const original = new ObjectId()
  for (let number = 0; number * pieceBytes < sealed.length; number += 1) {
    const bytes = new Binary(sealed.subarray(number * pieceBytes, (number + 1) * pieceBytes))
    await pieces.insertOne({ run, original, number, bytes })
  }
  return { pieces: original }
}

export const readContent = async (
  pieces: Pieces,
  { sealed, pieces: original }: Content,
): Promise<Uint8Array> => {
  if (sealed) return sealed.value()
  const found = await pieces
    .find({ original: original ?? new ObjectId() })
    .sort({ number: 1 })
    .toArray()
  return Buffer.concat(found.map(({ bytes }) => bytes.value()))
}

export const dropContent = async (pieces: Pieces, contents: readonly Content[]): Promise<void> => {
  const all = contents.flatMap(({ pieces: original }) => original ?? [])
  if (all.length > 0) await pieces.deleteMany({ original: { $in: all } })
}
