import { foldCode } from './units.ts'

interface Branch {
  isEnd: boolean
  readonly next: Map<number, Branch>
}

/** Endings of words, compiled: read from the back, letter by letter, a word is soon told from one without. */
export type Endings = Branch

export const endingsOf = (endings: readonly string[]): Endings => {
  const root: Branch = { isEnd: false, next: new Map() }
  for (const ending of endings) {
    let branch = root
    for (let at = ending.length - 1; at >= 0; at--) {
      const code = foldCode(ending.charCodeAt(at))
      const next = branch.next.get(code) ?? { isEnd: false, next: new Map() }
      branch.next.set(code, next)
      branch = next
    }
    branch.isEnd = true
  }
  return root
}

/** Has what ends at `end` one of the endings, in any case? */
export const hasEnding = (endings: Endings, text: string, end: number): boolean => {
  let branch: Branch | undefined = endings
  for (let at = end - 1; at >= 0; at--) {
    branch = branch.next.get(foldCode(text.charCodeAt(at)))
    if (!branch) return false
    if (branch.isEnd) return true
  }
  return false
}
