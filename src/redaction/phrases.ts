import type { Span } from './shields.ts'
import { foldCode, isWordAt } from './units.ts'

export interface PhraseHit<T> extends Span {
  readonly of: T
}

interface Ending<T> {
  readonly of: T
  /** The word may go on. */
  readonly isOpen: boolean
}

interface Branch<T> {
  readonly next: Map<number, Branch<T>>
  ending?: Ending<T>
}

const space = 32
/** Line breaks and indents between two words of a phrase. */
const maxSpaces = 4
/** What an open word may go on with. */
const maxRest = 30

const treeOf = <T>(phrases: readonly (readonly [phrase: string, of: T])[]): Branch<T> => {
  const root: Branch<T> = { next: new Map() }
  for (const [written, of] of phrases) {
    const isOpen = written.endsWith('*')
    const phrase = (isOpen ? written.slice(0, -1) : written).normalize('NFKC').trim().replace(/\s+/gu, ' ')
    if (phrase === '') continue
    let branch = root
    for (let at = 0; at < phrase.length; at++) {
      const code = foldCode(phrase.charCodeAt(at))
      const next = branch.next.get(code) ?? { next: new Map() }
      branch.next.set(code, next)
      branch = next
    }
    branch.ending ??= { of, isOpen }
  }
  return root
}

const joinsLeft = /[._%+-]/
const joinsRight = /[.@-]/

/** `jo-anna` is not `anna`. */
const startsInside = (text: string, at: number): boolean =>
  isWordAt(text, at - 1) || (joinsLeft.test(text[at - 1] ?? '') && isWordAt(text, at - 2))

const endsWhole = (text: string, at: number): boolean =>
  !isWordAt(text, at) && !(joinsRight.test(text[at] ?? '') && isWordAt(text, at + 1))

const genitive = /^(?:['’]?s|['’])$/i

/** Where the phrase ends that ends here at the least; undefined inside a longer word. */
const endOf = (text: string, at: number, { isOpen }: Ending<unknown>, takesGenitive: boolean) => {
  if (takesGenitive) {
    const end = [at + 2, at + 1].find(last => genitive.test(text.slice(at, last)) && endsWhole(text, last))
    if (end !== undefined) return end
  }
  if (endsWhole(text, at)) return at
  if (isOpen) {
    let end = at
    while (end - at < maxRest && isWordAt(text, end)) end++
    return endsWhole(text, end) ? end : undefined
  }
  return undefined
}

/**
 * A search for words and phrases as wholes, without regard to case or to how they are spaced; of those that begin at one
 * place the longest. `*` at the end lets the last word go on; `takesGenitive` lets each end in -s. Time is linear in the
 * text, and no more for a thousand phrases than for one.
 */
export const createPhrases = <T>(
  phrases: readonly (readonly [phrase: string, of: T])[],
  { takesGenitive = false }: { readonly takesGenitive?: boolean } = {},
): ((text: string) => readonly PhraseHit<T>[]) => {
  const root = treeOf(phrases)
  if (root.next.size === 0) return () => []
  const hitAt = (text: string, start: number): PhraseHit<T> | undefined => {
    let branch: Branch<T> | undefined = root
    let best: PhraseHit<T> | undefined
    for (let at = start; branch && at < text.length; ) {
      const code = foldCode(text.charCodeAt(at))
      branch = branch.next.get(code)
      at++
      if (code === space)
        for (let more = 1; more < maxSpaces && foldCode(text.charCodeAt(at)) === space; more++) at++
      const end = branch?.ending && endOf(text, at, branch.ending, takesGenitive)
      if (branch?.ending && end !== undefined) best = { start, end, of: branch.ending.of }
    }
    return best
  }
  return text => {
    const hits: PhraseHit<T>[] = []
    for (let at = 0; at < text.length; at++) {
      if (!root.next.has(foldCode(text.charCodeAt(at))) || startsInside(text, at)) continue
      const hit = hitAt(text, at)
      if (!hit) continue
      hits.push(hit)
      at = hit.end - 1
    }
    return hits
  }
}
