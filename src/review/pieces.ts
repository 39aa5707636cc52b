import { readable } from '../anonymisation/unfold.ts'
import type { Entity } from '../entities.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { TextInput } from '../redaction/redactor.ts'

/** A stretch of what a reader sees; with an entity where something personal was found. */
export interface Piece {
  readonly text: string
  readonly entity?: Entity
}

/** UTF-16 units of a text that are shown. */
const longest = 700

/** Of the private use area: what a text itself holds of it goes first. */
const [open, shut] = ['\ue000', '\ue001']
const sentinels = /[\ue000\ue001]/gu

const block = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|h\d|blockquote|table|hr)\b[^<>]{0,2000}>/giu

/** What a reader sees, with a space where a line ended. */
const visible = (text: string, { format }: Pick<TextInput, 'format'>): string =>
  readable(format === 'html' ? text.replace(block, ' ') : text)

/** In order and apart: of two that overlap the first. */
const apart = (findings: readonly Finding[]): Finding[] => {
  let end = 0
  return [...findings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(each => {
      if (each.start < end) return false
      end = each.end
      return true
    })
}

const cut = (pieces: readonly Piece[], most = longest): Piece[] => {
  const kept: Piece[] = []
  let room = most
  for (const piece of pieces) {
    // A value that is cut could be told by what is left of it, and is not cut.
    const text = piece.entity || piece.text.length <= room ? piece.text : `${piece.text.slice(0, room)}…`
    if (room <= 0) return [...kept, { text: '…' }]
    kept.push({ ...piece, text })
    room -= text.length
  }
  return kept
}

/** UTF-16 units that are shown before and after what is looked for. */
const around = 200

/** The end of it, as `cut` gives the beginning. */
const lead = (pieces: readonly Piece[]): Piece[] => {
  const kept: Piece[] = []
  let room = around
  for (const piece of [...pieces].reverse()) {
    if (room <= 0) return [{ text: '…' }, ...kept]
    const isCut = piece.entity === undefined && piece.text.length > room
    kept.unshift(isCut ? { text: `…${piece.text.slice(-room)}` } : piece)
    if (isCut) return kept
    room -= piece.text.length
  }
  return kept
}

/** What stands around the first value that is looked for; the beginning where no value is it. */
const excerpt = (pieces: readonly Piece[], isWanted: (value: string) => boolean): Piece[] => {
  const at = pieces.findIndex(({ text, entity }) => entity !== undefined && isWanted(text))
  return at < 0 ? cut(pieces) : [...lead(pieces.slice(0, at)), ...cut(pieces.slice(at), 2 * around)]
}

/**
 * The text as it is seen, with each finding apart. Tags around and inside findings go, and what stands in a tag is not seen. A
 * finding stands for itself while tags are taken out, so that no piece of its value is read together with what is around it.
 * With `isWanted` what stands around the first value of which it says so.
 */
export const piecesOf = (
  input: TextInput,
  findings: readonly Finding[],
  isWanted?: (value: string) => boolean,
): Piece[] => {
  const source = input.text.replace(sentinels, ' ')
  const values: Piece[] = []
  let [marked, done] = ['', 0]
  for (const { start, end, entity } of apart(findings)) {
    marked += `${source.slice(done, start)}${open}${values.length}${shut}`
    values.push({ text: visible(source.slice(start, end), input), entity })
    done = end
  }
  marked += source.slice(done)
  const parts = visible(marked, input).split(/\ue000(\d+)\ue001/u)
  const pieces = parts.flatMap((part, index) => {
    if (index % 2 === 1) return values[Number(part)] ?? []
    return part === '' ? [] : [{ text: part }]
  })
  return isWanted ? excerpt(pieces, isWanted) : cut(pieces)
}

/** All of it as one value. */
export const wholePiece = (input: TextInput, entity: Entity): Piece[] => [
  { text: visible(input.text.replace(sentinels, ' '), input), entity },
]
