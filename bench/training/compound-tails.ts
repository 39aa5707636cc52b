import { codeBits, nameBits } from '../../src/redaction/tagger/lexicon.ts'

/** Letters of a tail, and of what stands before it, at least. */
const [shortest, shortestHead] = [3, 3]
/** So many words end in a tail, and at most such a share of them is somebody's name. */
const [fewest, mostNames] = [5, 0.06]

const isNamed = (code: number): boolean => (code & nameBits) !== 0
const isWord = (code: number | undefined): boolean => code !== undefined && code >> codeBits.lower !== 0

/** What tails are counted in: the code of each word of a lexicon, and words and names beyond it. In small letters. */
interface Vocabulary {
  readonly codes: ReadonlyMap<string, number>
  readonly words: Iterable<string>
  readonly isName: (word: string) => boolean
}

/**
 * Words that make longer words, and hardly ever names: `villkor` of `köpvillkor`, but not `berg` of `lundberg`. A tail
 * is an ordinary word of the lexicon, and so is what stands before it, but for an `s` between the two.
 */
export const compoundTails = ({ codes, words, isName }: Vocabulary): ReadonlySet<string> => {
  const counts = new Map<string, { words: number; names: number }>()
  for (const word of words) {
    const counted = isName(word) ? 'names' : 'words'
    for (let cut = word.length - shortest; cut >= shortestHead; cut--) {
      const tail = word.slice(cut)
      const its = codes.get(tail)
      if (its === undefined || isNamed(its) || !isWord(its)) continue
      const head = word.slice(0, cut)
      if (!isWord(codes.get(head)) && !(head.endsWith('s') && isWord(codes.get(head.slice(0, -1))))) continue
      const count = counts.get(tail) ?? { words: 0, names: 0 }
      count[counted]++
      counts.set(tail, count)
    }
  }
  const isTail = ({ words, names }: { words: number; names: number }): boolean =>
    words >= fewest && names <= mostNames * (words + names)
  return new Set([...counts].filter(([, count]) => isTail(count)).map(([tail]) => tail))
}
