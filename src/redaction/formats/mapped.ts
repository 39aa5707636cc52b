import type { Span } from '../shields.ts'

/**
 * A text and, for each of its UTF-16 units, the piece of the stored source it stands for. A unit that stands for
 * nothing there (a line break between two paragraphs of HTML) has an empty piece.
 */
export interface Mapped {
  readonly text: string
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The source itself: each unit stands for itself. */
export const whole = (text: string): Mapped => {
  const from = new Int32Array(text.length)
  const to = new Int32Array(text.length)
  for (let at = 0; at < text.length; at++) {
    from[at] = at
    to[at] = at + 1
  }
  return { text, from, to }
}

export const slice = ({ text, from, to }: Mapped, start: number, end: number): Mapped => ({
  text: text.slice(start, end),
  from: from.subarray(start, end),
  to: to.subarray(start, end),
})

/** Have the units of the range their pieces side by side, so that they may be taken as one? */
export const isUnbroken = ({ from, to }: Mapped, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at++) if (from[at] !== to[at - 1]) return false
  return start < end
}

export interface MappedBuilder {
  readonly length: number
  /** The last unit written, empty at the beginning. */
  readonly last: string
  /** Takes a range over as it is. */
  copy(input: Mapped, start: number, end: number): void
  /** Writes what a range of the input means: every unit stands for the whole range. */
  mean(text: string, input: Mapped, start: number, end: number): void
  /** Writes what stands for nothing in the source. */
  gap(text: string): void
  build(): Mapped
}

const none = new Int32Array(0)
/** Of so many numbers the engine still keeps arrays beside its other objects: a document may have a million strings. */
const leastRoom = 16

export const createBuilder = (): MappedBuilder => {
  const parts: string[] = []
  let [from, to] = [none, none]
  let length = 0
  let last = ''
  const grow = (by: number): void => {
    if (length + by <= from.length) return
    const size = Math.max(leastRoom, from.length * 2, length + by)
    const [wider, farther] = [new Int32Array(size), new Int32Array(size)]
    wider.set(from)
    farther.set(to)
    ;[from, to] = [wider, farther]
  }
  const write = (text: string, start: number, end: number): void => {
    if (text === '') return
    grow(text.length)
    from.fill(start, length, length + text.length)
    to.fill(end, length, length + text.length)
    parts.push(text)
    length += text.length
    last = text.at(-1) ?? ''
  }
  return {
    get length() {
      return length
    },
    get last() {
      return last
    },
    copy: (input, start, end) => {
      if (start >= end) return
      grow(end - start)
      // Most ranges are a few words: for those a loop is faster than views of the arrays.
      for (let at = start; at < end; at++) {
        from[length + at - start] = input.from[at] ?? 0
        to[length + at - start] = input.to[at] ?? 0
      }
      parts.push(input.text.slice(start, end))
      length += end - start
      last = input.text[end - 1] ?? ''
    },
    mean: (text, input, start, end) => write(text, input.from[start] ?? 0, input.to[end - 1] ?? 0),
    gap: text => write(text, 0, 0),
    build: () => ({ text: parts.join(''), from: from.slice(0, length), to: to.slice(0, length) }),
  }
}

/** Ranges in order and apart: a piece that is shown twice (as written and decoded) counts once. */
const merged = (pieces: readonly Span[]): Span[] => {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = result.at(-1)
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end)
    else result.push({ start, end })
  }
  return result
}

/** Source ranges of [start, end) of the text, in order, what lies between them left out. */
export const sourceRanges = ({ from, to, text }: Mapped, start: number, end: number): readonly Span[] => {
  const pieces: { start: number; end: number }[] = []
  let isOrdered = true
  let lastFrom = -1
  let lastTo = -1
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) {
    const first = from[at] ?? 0
    const last = to[at] ?? 0
    // A sign decoded into several units has its piece but once.
    if (first >= last || (first === lastFrom && last === lastTo)) continue
    lastFrom = first
    lastTo = last
    const previous = pieces.at(-1)
    if (previous?.end === first) previous.end = last
    else {
      isOrdered &&= !previous || first > previous.end
      pieces.push({ start: first, end: last })
    }
  }
  return isOrdered ? pieces : merged(pieces)
}

/** Writes anew what a pattern meets, and copies the rest; `write` says whether it did. */
export const rewriteMapped = (
  input: Mapped,
  pattern: RegExp,
  write: (hit: RegExpExecArray, builder: MappedBuilder) => boolean,
): Mapped => {
  let builder: MappedBuilder | undefined
  let done = 0
  for (const hit of input.text.matchAll(pattern)) {
    builder ??= createBuilder()
    builder.copy(input, done, hit.index)
    done = hit.index + hit[0].length
    if (!write(hit, builder)) builder.copy(input, hit.index, done)
  }
  builder?.copy(input, done, input.text.length)
  return builder?.build() ?? input
}
