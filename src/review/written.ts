import type { Piece } from './pieces.ts'
import type { Segment } from './shown-record.ts'

interface Token {
  readonly text: string
  /** The piece it is of. */
  readonly piece: number
}

const tokensOf = (pieces: readonly Piece[]): Token[] =>
  pieces.flatMap(({ text }, piece) =>
    (text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []).map(each => ({ text: each, piece })),
  )

/** Which tokens of the second are also in the first, in the same order (longest common subsequence). */
const common = (one: readonly Token[], other: readonly Token[]): boolean[] => {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i]?.text === other[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const kept = other.map(() => false)
  for (let i = 0, j = 0; i < one.length && j < other.length; )
    if (one[i]?.text === other[j]?.text) {
      kept[j] = true
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  return kept
}

/**
 * The pieces of a text after a change, with what the change put there marked. Something that looks personal counts as put there
 * only where none of its words stood in the text before: what was overlooked stays masked.
 */
export const markWritten = (
  before: readonly Piece[],
  after: readonly Piece[],
  segmentOf: (piece: Piece) => Segment,
): Segment[] => {
  const [was, is] = [tokensOf(before), tokensOf(after)]
  const kept = common(was, is)
  const words = new Set(was.map(({ text }) => text.toLowerCase()))
  const segments: Segment[] = []
  const add = (segment: Segment): void => {
    const last = segments.at(-1)
    if (last?.is === segment.is && segment.is !== 'personal')
      segments[segments.length - 1] = { ...last, text: last.text + segment.text }
    else segments.push(segment)
  }
  for (const [number, piece] of after.entries()) {
    const own = is.flatMap((token, at) =>
      token.piece === number ? [{ token, isKept: kept[at] === true }] : [],
    )
    const isNew = own.every(
      ({ token: { text }, isKept }) =>
        !/[\p{L}\p{N}]/u.test(text) || (!isKept && !words.has(text.toLowerCase())),
    )
    if (piece.entity !== undefined) add(isNew ? { text: piece.text, is: 'written' } : segmentOf(piece))
    else for (const { token, isKept } of own) add({ text: token.text, is: isKept ? 'plain' : 'written' })
  }
  return segments
}
