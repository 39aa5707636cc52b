import type { ReadText } from './conversation.ts'
import { type Finding, movedTo, type PreparedText } from './recogniser.ts'
import type { Span } from './shields.ts'

/** Offsets in the visible text. Of a ligature that was unfolded, both halves go. */
export const visibleSpan = (prepared: PreparedText, { start, end }: Span): Span => {
  let last = end
  while (last < prepared.text.length && prepared.toOriginal(last) === prepared.toOriginal(last - 1)) last++
  return { start: prepared.toOriginal(start), end: prepared.toOriginal(last) }
}

interface Placed {
  /** Offsets in the prepared text. */
  readonly found: Finding
  /** Offsets in the source. */
  readonly finding: Finding
  readonly pieces: readonly Span[]
}

/** The finding with offsets in the source; nothing, if no part of the source stands for it. */
const place = ({ opened, prepared }: ReadText, found: Finding): Placed | undefined => {
  const span = visibleSpan(prepared, found)
  const all = opened.toSource(span.start, span.end)
  const pieces = all.every(isSome) ? all : all.filter(isSome)
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  return first && last && { found, finding: movedTo(found, { start: first.start, end: last.end }), pieces }
}

const isSome = ({ start, end }: Span): boolean => start < end

const sizeOf = ({ pieces }: Placed): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** Is each piece of the source behind the ones before? Most are, and then nothing is there twice. */
const areApart = (placed: readonly Placed[]): boolean => {
  let done = 0
  for (const { pieces } of placed)
    for (const { start, end } of pieces) {
      if (start < done) return false
      done = end
    }
  return true
}

const meet = (placed: readonly Placed[]): boolean => {
  const pieces = placed.flatMap(each => each.pieces).sort((a, b) => a.start - b.start)
  return pieces.some(({ start }, index) => start < (pieces[index - 1]?.end ?? 0))
}

const byPlace = (list: readonly Placed[]): readonly Placed[] =>
  [...list].sort((a, b) => a.finding.start - b.finding.start)

const isAny = (): boolean => true

/**
 * The findings of a text by their place in the source, in order. A format may show a piece of source twice, as it is
 * written and decoded: of what was found there in both, the one that takes more of it stands. `isWanted` absent: every finding.
 */
export const placedFindings = (
  read: ReadText,
  isWanted: (finding: Finding) => boolean = isAny,
): readonly Placed[] => {
  const placed: Placed[] = []
  for (const found of read.findings) {
    const each = isWanted(found) ? place(read, found) : undefined
    if (each) placed.push(each)
  }
  if (areApart(placed)) return placed
  if (!meet(placed)) return byPlace(placed)
  const taken = new Uint8Array(read.input.text.length)
  const byWeight = [...placed].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || b.finding.score - a.finding.score || a.finding.start - b.finding.start,
  )
  return byPlace(
    byWeight.filter(({ pieces }) => {
      const isNew = pieces.some(({ start, end }) => taken.subarray(start, end).includes(0))
      for (const { start, end } of pieces) taken.fill(1, start, end)
      return isNew
    }),
  )
}
