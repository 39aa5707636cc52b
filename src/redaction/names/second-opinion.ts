import type { Span } from '../shields.ts'
import type { TaggedName } from './tagged-names.ts'

/** What asking has cost so far, and what came of it. */
export interface OpinionCost {
  /** Passages that were asked. */
  asked: number
  /** Of these, those that had no answer in time. */
  unanswered: number
  /** Names that are a finding only because of the answer. */
  taken: number
  /** Findings that are none because of it. */
  dropped: number
  /** Time waited for answers. */
  milliseconds: number
}

/** Somebody slower who reads single passages; see `src/opinion`. */
export interface SecondOpinion {
  /** Given and family names in the passage, in order; undefined where there is no answer in time. Never throws. */
  names(passage: string): readonly Span[] | undefined
  /** `names` counts what was asked, the name finder what it changed. */
  readonly cost: OpinionCost
}

/** Scores between which the tagger's findings are doubtful: the last does not belong to them. */
export const doubtful = { from: 0.3, to: 0.65 } as const
/** A finding of this score and more stands whatever the answer is. */
const standsFrom = 0.6
/** Below this threshold the doubtful is asked for: a no takes nothing away. */
const dropsFrom = 0.5
/** So many passages of one text are asked: first those with findings that may go, then those with new ones. */
const mostPassages = 8
/**
 * Units on either side of a finding. Measured on the development set: of what the model confirms in a sentence or line
 * by itself 55 % is a name, of what it confirms with more around it 75 %. Twice as many units cost twice the time.
 */
const reach = 120
/** An answer holds for another finding of the same passage that has as much around it. */
const enough = 40

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ')

/** What stands around the span, lines before and behind included, cut between words. */
export const passageAround = (text: string, { start, end }: Span): Span => {
  let [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)]
  while (from > 0 && from < start && !isSpace(text, from - 1)) from++
  while (to < text.length && to > end && !isSpace(text, to)) to--
  return { start: from, end: to }
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Answers about spans of one text: is there a name in it, says the second opinion? Passages are asked once. */
const createAsking = (text: string, opinion: SecondOpinion) => {
  const heard: { readonly passage: Span; readonly names: readonly Span[] | undefined }[] = []
  return (span: Span): boolean | undefined => {
    const [first, last] = [Math.max(0, span.start - enough), Math.min(text.length, span.end + enough)]
    let answer = heard.find(({ passage }) => passage.start <= first && passage.end >= last)
    if (!answer) {
      if (heard.length >= mostPassages) return undefined
      const passage = passageAround(text, span)
      answer = { passage, names: opinion.names(text.slice(passage.start, passage.end)) }
      heard.push(answer)
    }
    const { start: origin } = answer.passage
    const here = { start: span.start - origin, end: span.end - origin }
    return answer.names?.some(name => meets(name, here))
  }
}

interface Judging {
  readonly opinion: SecondOpinion
  /** Threshold of names. */
  readonly least: number
  /** What was found otherwise: names within are not asked about, since the answer would change nothing. */
  readonly covered?: readonly Span[]
}

export interface Judged {
  /** In order. */
  readonly names: readonly TaggedName[]
  /** Findings that are none any more. */
  readonly denied: readonly Span[]
}

/**
 * The tagger's names of one text after the second opinion. `found`: those of the threshold and above; `weak`: those
 * from `doubtful.from` on. A name that it confirms is taken; a weak finding that it denies is none. Without an answer
 * all stays as it was.
 */
export const judgeNames = (
  text: string,
  { found, weak }: { readonly found: readonly TaggedName[]; readonly weak: readonly TaggedName[] },
  { opinion, least, covered = [] }: Judging,
): Judged => {
  const isNameAt = createAsking(text, opinion)
  const isOpen = (name: TaggedName): boolean =>
    !covered.some(({ start, end }) => start <= name.start && name.end <= end)
  const mayDrop = (name: TaggedName): boolean => least >= dropsFrom && name.score < standsFrom && isOpen(name)
  const denied = found.filter(name => mayDrop(name) && isNameAt(name) === false)
  opinion.cost.dropped += denied.length
  const mayTake = (name: TaggedName): boolean =>
    least <= doubtful.to && name.score < doubtful.to && isOpen(name) && !found.some(each => meets(each, name))
  const more = weak.filter(name => mayTake(name) && isNameAt(name) === true)
  opinion.cost.taken += more.length
  const taken = more.map(name => ({ ...name, score: doubtful.to, isSure: false }))
  const names = [...found.filter(name => !denied.includes(name)), ...taken].sort((a, b) => a.start - b.start)
  return { names, denied }
}

/** Is what the tagger finds once more one of those that were denied, no surer than it was? */
export const isDenied = (denied: readonly Span[], name: TaggedName): boolean =>
  name.score < standsFrom && denied.some(each => meets(each, name))
