import { readable } from '../anonymisation/unfold.ts'
import { foldWord } from '../redaction/names/fold.ts'
import { isStopWord } from '../redaction/names/stop-words.ts'
import { mask } from '../redaction/operators/mask.ts'
import type { Finding } from '../redaction/recogniser.ts'

/** Units of source on either side of a finding. */
const reach = 60
const maxWords = 6

/** `Xx` for a word with a capital, `x` for one without, `0` for digits: not even the length of a word is told. */
const shapeOf = (word: string): string => {
  if (/^\p{N}/u.test(word)) return '0'
  // Such as `jag heter`: without them nobody could judge. A capital might make a name of one.
  if (word === word.toLowerCase() && isStopWord(foldWord(word)[0])) return word
  return /^\p{Lu}/u.test(word) ? 'Xx' : 'x'
}

const shaped = (text: string): string[] =>
  readable(text)
    .replace(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu, shapeOf)
    .split(' ')
    .filter(word => word !== '')

type Range = readonly [start: number, end: number]

/** Shapes of a stretch of source; what is a finding itself is not even shaped. */
const stretch = (text: string, [start, end]: Range, findings: readonly Finding[]): string[] => {
  const words: string[] = []
  let at = start
  for (const finding of findings) {
    if (finding.end <= at || finding.start >= end) continue
    words.push(...shaped(text.slice(at, Math.max(at, finding.start))), '▒')
    at = Math.min(end, finding.end)
  }
  return [...words, ...shaped(text.slice(at, end))]
}

/** The value of a finding as it may be shown: `A***`. */
export const shownValue = (text: string, { entity, start, end }: Finding): string =>
  mask.apply(readable(text.slice(start, end)), { entity, locale: '', digest: () => '' })

/** A start or an end inside a word would show its rest; the word is left out, as far as the finding. */
const wordEdge = (text: string, at: number, finding: number): number => {
  const step = at < finding ? 1 : -1
  let edge = at
  while (
    edge > 0 &&
    edge < text.length &&
    edge !== finding &&
    !/\s/u.test(text[step === 1 ? edge - 1 : edge] ?? '')
  )
    edge += step
  return edge
}

/** `x jag heter ⟦A***⟧ x Xx`: words that everybody uses, shapes of all others. */
export const shownContext = (text: string, finding: Finding, findings: readonly Finding[]): string => {
  const { start, end } = finding
  const others = findings.filter(each => each !== finding)
  const from = wordEdge(text, Math.max(0, start - reach), start)
  const to = wordEdge(text, Math.min(text.length, end + reach), end)
  const before = stretch(text, [from, start], others).slice(-maxWords)
  const after = stretch(text, [end, to], others).slice(0, maxWords)
  return [...before, `⟦${shownValue(text, finding)}⟧`, ...after].join(' ')
}
