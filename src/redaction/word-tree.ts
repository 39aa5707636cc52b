import { foldCode, isLetterAt } from './units.ts'

/** Beginnings of words that somebody waits for: context stems, or what the alternatives of a pattern begin with. */
export interface WordSet {
  /** Sets are numbered, so that one look at a word tells for each of them. Absent: each text is searched for it alone. */
  readonly number: number | undefined
  readonly words: readonly string[]
}

/** All sets as one tree of letters, in rows: reading a text costs no more for a hundred sets than for one. */
export interface WordTree {
  /** Sets with a number below this are in it. */
  readonly known: number
  /** Of each UTF-16 unit its column, small letters and capitals alike; 0: no word goes on with it. */
  readonly columns: Uint16Array
  readonly width: number
  /** Of each branch a row: the branch after the unit of a column, 0 where there is none. Branch 1 is the root. */
  readonly next: Uint16Array
  /** Of each branch: which words end there, 0 for none. */
  readonly ends: Uint16Array
  /** Of each end: which sets have the word, a bit each, `lanes` numbers to an end. */
  readonly bits: Int32Array
  readonly lanes: number
  /** As many zeros as there are lanes. */
  readonly zeros: readonly number[]
}

/** Those of configured recognisers, made anew whenever a store is, must not slow down all reading for ever. */
const mostNumbered = 256
/** Sums of the letters of words, so that a branch has a number of 16 bits. */
const mostLetters = 50_000
/** All units whose small letter is below `latinEnd`, and all white space but two signs, stand below `casedEnd`. */
const [latinEnd, casedEnd] = ['\u0180', 0x2200]

const sets: (readonly string[])[] = []
let letters = 0

const isPlain = (word: string): boolean =>
  word.length > 1 && isLetterAt(word, 0) && [...word].every(sign => sign < latinEnd)

/** Words, or beginnings of words, that every text is to be read for. Case does not matter. */
export const wordSet = (words: readonly string[]): WordSet => {
  const more = words.reduce((sum, { length }) => sum + length, 0)
  if (sets.length >= mostNumbered || letters + more > mostLetters || !words.every(isPlain))
    return { number: undefined, words }
  letters += more
  sets.push(words)
  return { number: sets.length - 1, words }
}

interface Branch {
  readonly next: Map<number, Branch>
  readonly of: Set<number>
}

const codesOf = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => foldCode(word.charCodeAt(at)))

const grow = (): { branches: Branch[]; columns: Uint16Array; width: number } => {
  const root: Branch = { next: new Map(), of: new Set() }
  const branches = [root]
  const codes = new Set<number>()
  for (const [number, words] of sets.entries())
    for (const word of words) {
      let branch = root
      for (const code of codesOf(word)) {
        codes.add(code)
        const next = branch.next.get(code) ?? { next: new Map(), of: new Set() }
        if (!branch.next.has(code)) branches.push(next)
        branch.next.set(code, next)
        branch = next
      }
      branch.of.add(number)
    }
  const columns = new Uint16Array(0x10000)
  const column = new Map([...codes].map((code, at) => [code, at + 1]))
  for (let code = 0; code < casedEnd; code++) columns[code] = column.get(foldCode(code)) ?? 0
  columns[0x3000] = columns[0xfeff] = column.get(foldCode(0x3000)) ?? 0
  return { branches, columns, width: codes.size + 1 }
}

const build = (): WordTree => {
  const { branches, columns, width } = grow()
  const numbers = new Map(branches.map((branch, at) => [branch, at + 1]))
  const next = new Uint16Array((branches.length + 1) * width)
  const ends = new Uint16Array(branches.length + 1)
  const lanes = (sets.length + 31) >> 5
  const zeros = Array.from({ length: lanes }, () => 0)
  const bits = zeros.slice()
  for (const [branch, at] of numbers) {
    for (const [code, to] of branch.next) next[at * width + (columns[code] ?? 0)] = numbers.get(to) ?? 0
    if (branch.of.size === 0) continue
    ends[at] = bits.length / lanes
    const own = zeros.slice()
    for (const number of branch.of) own[number >> 5] = (own[number >> 5] ?? 0) | (1 << (number & 31))
    bits.push(...own)
  }
  return { known: sets.length, columns, width, next, ends, bits: Int32Array.from(bits), lanes, zeros }
}

let tree: WordTree | undefined

/** The tree of all sets there are; made anew when one has come. */
export const wordTree = (): WordTree => {
  if (tree?.known !== sets.length) tree = build()
  return tree
}
