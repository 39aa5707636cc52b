import { isRoleWord } from './label-words.ts'
import { type Cue, cuesAt } from './phrases.ts'
import { hasNameShape, type NameRun, type Reading, readName } from './reading.ts'
import { gapAfter } from './tokens.ts'

/** A name that a cue points at. */
export interface CuedName extends NameRun {
  readonly score: number
  /** Sure enough to be looked for in the rest of the conversation, even a single word that no list knows. */
  readonly isSure: boolean
}

/** `hint` is below every threshold: no finding, but the tagger is told of it. */
export const scores = { sure: 0.8, shaped: 0.7, bare: 0.6, hint: 0.2 } as const

/** A sign or the line's end: what stands before it is the whole of an address or a signature. */
const closed = /^[ \t]*(?:[,.!?:;|/()[\]<>–"“”*_=]|[-–—]|[\r\n]|$)/u

export const isClosed = ({ text, tokens }: Reading, { last }: NameRun): boolean =>
  closed.test(text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 12))

const conjunctions = new Set([
  'och',
  'o',
  'og',
  'ja',
  'en',
  'und',
  'u',
  'and',
  'samt',
  'sekä',
  'seka',
  'or',
  'eller',
  'oder',
])

/** `Anna och Erik`: the name and those that are joined to it. */
export const withOthers = (words: Reading, run: NameRun): NameRun[] => {
  const runs = [run]
  for (let last = run.last; runs.length < 4; ) {
    const link = words.tokens[last + 1]
    const isLink =
      link !== undefined && !link.isOurs && conjunctions.has(link.key) && / /.test(gapAfter(words, last))
    const isSign = /^ ?& ?$/.test(gapAfter(words, last))
    const next = isSign ? readName(words, last + 1) : isLink ? behind(words, last + 1, /^ $/) : undefined
    if (!next || (!isSign && !/^ $/.test(gapAfter(words, last + 1)))) break
    runs.push(next)
    last = next.last
  }
  return runs
}

export const cued = ({ first, last }: NameRun, score: number, isSure: boolean): CuedName => ({
  first,
  last,
  score,
  isSure,
})

export const sure = (words: Reading, runs: readonly NameRun[]): CuedName[] =>
  runs.map(run => cued(run, hasNameShape(words, run) ? scores.sure : scores.shaped, true))

export const shaped = (words: Reading, runs: readonly NameRun[]): CuedName[] =>
  runs.filter(run => hasNameShape(words, run)).map(run => cued(run, scores.shaped, false))

/** Names that the cue alone does not make: the tagger decides. */
export const hinted = (words: Reading, runs: readonly NameRun[]): CuedName[] =>
  runs.map(run => cued(run, hasNameShape(words, run) ? scores.bare : scores.hint, false))

export type Reader = (words: Reading, cue: Cue) => readonly CuedName[]

export const isTitle = (words: Reading, at: number): Cue | undefined =>
  cuesAt(words, at).find(({ kind }) => kind === 'titles')

/** The name behind a cue, titles left out: `Hej herr Berg`. */
export const behind = (words: Reading, last: number, gap: RegExp): NameRun | undefined => {
  if (!gap.test(gapAfter(words, last))) return undefined
  const title = isTitle(words, last + 1)
  if (title && /^(?:[ ]|\. ?)$/.test(gapAfter(words, title.last)))
    return behind(words, title.last, /^(?:[ ]|\. ?)$/)
  const run = readName(words, last + 1)
  return run && withoutRole(words, run)
}

/** `Moderator Yasemin`, `Fastighetsskötare Nils-Erik`, `Eheleute Bär`: what somebody is, before who. */
const withoutRole = (words: Reading, { first, last }: NameRun): NameRun => {
  const head = words.tokens[first]
  const isRole =
    last > first &&
    head !== undefined &&
    isRoleWord(head.key) &&
    gapAfter(words, first) === ' ' &&
    !words.gazetteer.isGivenItself(head)
  return isRole ? { first: first + 1, last } : { first, last }
}

export const shapedOrBare = (words: Reading, run: NameRun): CuedName[] => {
  const isShaped = hasNameShape(words, run)
  return [cued(run, isShaped ? scores.shaped : scores.bare, false)]
}
