/** One word or sign of a passage, and which pieces it became. */
interface PiecedWord {
  readonly start: number
  readonly end: number
  /** Indices of its pieces; the last does not belong to it. */
  readonly from: number
  readonly to: number
}

export interface Pieces {
  readonly ids: readonly number[]
  readonly words: readonly PiecedWord[]
}

const unknown = '[UNK]'
const longestWord = 100

/** ASCII signs count as punctuation here, `$` and `+` too; what is neither that nor white space is a word. */
const words = /[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu

const marks = /\p{Mn}|\p{Cc}|\p{Cf}/gu

/** Accents off, small letters. */
const plain = (word: string): string => word.normalize('NFD').replaceAll(marks, '').toLowerCase()

/**
 * Cuts passages into the pieces of an uncased BERT (BertNormalizer, BertPreTokenizer and WordPiece of Hugging Face's
 * tokenizers, but for Chinese signs, which stay together). `vocabulary`: pieces, one a line; their line is their
 * number. At most `most` pieces.
 */
export const createPieces = (vocabulary: string, most: number) => {
  const numbers = new Map(vocabulary.split(/\r?\n/).map((piece, number) => [piece, number]))
  const numberOf = (piece: string): number => numbers.get(piece) ?? -1
  const unknownId = numberOf(unknown)

  const cut = (word: string): readonly number[] => {
    if (word.length > longestWord) return [unknownId]
    const ids: number[] = []
    for (let at = 0; at < word.length; ) {
      let end = word.length
      const piece = (): string => (at > 0 ? '##' : '') + word.slice(at, end)
      while (end > at && !numbers.has(piece())) end--
      if (end === at) return [unknownId]
      ids.push(numberOf(piece()))
      at = end
    }
    return ids
  }

  return {
    numberOf,
    cut: (passage: string): Pieces => {
      const ids: number[] = []
      const cutWords: PiecedWord[] = []
      for (const { 0: word, index } of passage.matchAll(words)) {
        const pieces = cut(plain(word))
        if (ids.length + pieces.length > most) break
        if (pieces.length > 0)
          cutWords.push({
            start: index,
            end: index + word.length,
            from: ids.length,
            to: ids.length + pieces.length,
          })
        ids.push(...pieces)
      }
      return { ids, words: cutWords }
    },
  }
}
