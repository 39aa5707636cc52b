import { addUnit, emptyHash } from './hash.ts'
import { classOfUnit, smallUnit, unitClass } from './letters.ts'

/** How a word is written. `initial` is one capital letter, `mixed` has a capital inside. */
export const shapes = { lower: 0, title: 1, upper: 2, mixed: 3, initial: 4, digits: 5 } as const

/** What stands between a word and the one before it. */
export const gaps = {
  edge: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  stop: 4,
  comma: 5,
  colon: 6,
  line: 7,
  paragraph: 8,
  open: 9,
  close: 10,
  address: 11,
  glued: 12,
  wide: 13,
  dot: 14,
  other: 15,
} as const

/** Words of a text by number, in columns: no object per word. */
export interface Words {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets, end exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Of the word in small letters. */
  readonly hash: Int32Array
  readonly shape: Uint8Array
  /** Before each word, and one more for the end of the text. */
  readonly gap: Uint8Array
}

/** Longer runs are no words; their rest is a word of its own, so that nothing is left out. */
export const longestWord = 60

/** What one sign between two words says, by its code. */
const signGaps = new Uint8Array(0x2040).fill(gaps.other)
const setGap = (signs: string, gap: number): void => {
  for (const sign of signs) signGaps[sign.charCodeAt(0)] = gap
}
setGap(' \u00a0', gaps.space)
setGap('-', gaps.hyphen)
setGap("'’`´", gaps.apostrophe)
setGap('\n', gaps.line)
setGap('.', gaps.dot)
setGap('@_/\\=&', gaps.address)
setGap(':', gaps.colon)
setGap(',', gaps.comma)
setGap(')]>}”', gaps.close)
setGap('("“„«‚‘[<{»', gaps.open)

const gapOfSign = (code: number): number =>
  code < signGaps.length ? (signGaps[code] ?? gaps.other) : gaps.other

const gapOfMore = (text: string, from: number, to: number): number => {
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++
  if (lines > 0) return lines > 1 ? gaps.paragraph : gaps.line
  const [first, last] = [text.charCodeAt(from), text.charCodeAt(to - 1)]
  // . ! ? …
  if (first === 46 || first === 33 || first === 63 || first === 0x2026) return gaps.stop
  const [before, behind] = [gapOfSign(first), gapOfSign(last)]
  if (before === gaps.comma) return gaps.comma
  // : ;
  if (before === gaps.colon || first === 59) return gaps.colon
  if (behind === gaps.open || last === 39) return gaps.open
  if (before === gaps.close) return gaps.close
  return before === gaps.space && behind === gaps.space && to - from < 4 ? gaps.wide : gaps.other
}

const gapBetween = (text: string, from: number, to: number): number =>
  to === from ? gaps.glued : to - from === 1 ? gapOfSign(text.charCodeAt(from)) : gapOfMore(text, from, to)

const shapeOf = (length: number, capitals: number, isFirst: boolean): number => {
  if (capitals === 0) return shapes.lower
  if (capitals === length) return length === 1 ? shapes.initial : shapes.upper
  return isFirst && capitals === 1 ? shapes.title : shapes.mixed
}

interface Columns {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  readonly shape: Uint8Array
  readonly gap: Uint8Array
}

const columns = (size: number): Columns => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  shape: new Uint8Array(size),
  gap: new Uint8Array(size + 1),
})

const grown = (old: Columns): Columns => {
  const made = columns(old.start.length * 2)
  made.start.set(old.start)
  made.end.set(old.end)
  made.hash.set(old.hash)
  made.shape.set(old.shape)
  made.gap.set(old.gap)
  return made
}

/** Filled anew for each text, and grown for a longer one: five new buffers a text took longer than the rest of it. */
let scratch = columns(256)

/** The first `count` of each column, in one buffer of their own. */
const keptOf = ({ start, end, hash, shape, gap }: Columns, count: number): Columns => {
  const buffer = new ArrayBuffer(count * 14 + 1)
  const kept = {
    start: new Int32Array(buffer, 0, count),
    end: new Int32Array(buffer, count * 4, count),
    hash: new Int32Array(buffer, count * 8, count),
    shape: new Uint8Array(buffer, count * 12, count),
    gap: new Uint8Array(buffer, count * 13, count + 1),
  }
  for (let at = 0; at < count; at++) {
    kept.start[at] = start[at] ?? 0
    kept.end[at] = end[at] ?? 0
    kept.hash[at] = hash[at] ?? 0
    kept.shape[at] = shape[at] ?? 0
    kept.gap[at] = gap[at] ?? 0
  }
  kept.gap[count] = gaps.edge
  return kept
}

/** Longer than this the scratch is let go again. */
const mostKept = 1 << 16

/** Cuts a text into runs of letters and runs of digits. Linear; one pass; never throws. */
export const splitWords = (text: string): Words => {
  let into = scratch
  let count = 0
  let done = 0
  for (let at = 0; at < text.length; ) {
    const kind = classOfUnit(text.charCodeAt(at))
    if (kind === unitClass.other || kind === unitClass.mark) {
      at++
      continue
    }
    const from = at
    const most = Math.min(text.length, from + longestWord)
    let hash = emptyHash
    let capitals = 0
    const isFirst = kind === unitClass.upper
    if (kind === unitClass.digit) {
      while (at < most && classOfUnit(text.charCodeAt(at)) === unitClass.digit) at++
      hash = addUnit(hash, 48 + Math.min(9, at - from))
    } else {
      for (; at < most; at++) {
        const code = text.charCodeAt(at)
        const each = classOfUnit(code)
        if (each === unitClass.other || each === unitClass.digit) break
        if (each === unitClass.upper) capitals++
        hash = addUnit(hash, smallUnit(code))
      }
    }
    if (count === into.start.length) into = grown(into)
    into.start[count] = from
    into.end[count] = at
    into.hash[count] = hash
    into.shape[count] = kind === unitClass.digit ? shapes.digits : shapeOf(at - from, capitals, isFirst)
    into.gap[count] = count === 0 ? gaps.edge : gapBetween(text, done, from)
    count++
    done = at
  }
  if (into.start.length <= mostKept) scratch = into
  const { start, end, hash, shape, gap } = keptOf(into, count)
  return { text, count, start, end, hash, shape, gap }
}
