import { foldCode } from './units.ts'

/** Words to be looked for anywhere, in the middle of others too, compiled: all of them cost no more than one. */
export interface Stems {
  /** Of each unit its column, small letters and capitals alike; 0: no word has it. */
  readonly columns: Uint8Array
  readonly width: number
  /** Of each branch a row: the branch after the unit of a column, 0 where there is none. Branch 1 is the root. */
  readonly next: Uint16Array
  /** Does a word end at the branch? */
  readonly isEnd: Uint8Array
}

/** All units with a Latin letter of our languages; words are made of these and of plain signs. */
const latinEnd = 0x180
const space = 32

const columnsFor = (words: readonly string[]): { columns: Uint8Array; width: number } => {
  const codes = new Set(words.flatMap(word => [...word].map(sign => foldCode(sign.charCodeAt(0)))))
  const column = new Map([...codes].map((code, at) => [code, at + 1]))
  const columns = new Uint8Array(latinEnd)
  for (let code = 0; code < latinEnd; code++) {
    const folded = foldCode(code)
    columns[code] = folded === space && code !== space ? 0 : (column.get(folded) ?? 0)
  }
  return { columns, width: codes.size + 1 }
}

/** Case does not matter; a space is one space. */
export const stemsOf = (words: readonly string[]): Stems => {
  const { columns, width } = columnsFor(words)
  const size = 2 + words.reduce((sum, { length }) => sum + length, 0)
  const next = new Uint16Array(size * width)
  const isEnd = new Uint8Array(size)
  let branches = 1
  for (const word of words) {
    let branch = 1
    for (let at = 0; at < word.length; at++) {
      const cell = branch * width + (columns[word.charCodeAt(at)] ?? 0)
      branch = next[cell] || ++branches
      next[cell] = branch
    }
    isEnd[branch] = 1
  }
  return { columns, width, next, isEnd }
}

const none: readonly number[] = []

/** Where words begin and end between two places of a text: a beginning and an end each, in turn. */
export const stemsIn = (
  { columns, width, next, isEnd }: Stems,
  text: string,
  from: number,
  to: number,
): readonly number[] => {
  let found: number[] | undefined
  for (let start = from; start < to; start++) {
    let branch = 1
    for (let at = start; at < to; ) {
      branch = next[branch * width + (columns[text.charCodeAt(at++)] ?? 0)] ?? 0
      if (branch === 0) break
      if (isEnd[branch] === 0) continue
      found ??= []
      found.push(start, at)
    }
  }
  return found ?? none
}
