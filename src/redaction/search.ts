import { digitWindows } from './checksums/digit-runs.ts'
import type { KnownValues } from './known-values.ts'
import type { Finding, PreparedText, Recogniser } from './recogniser.ts'
import { wholeCards } from './recognisers/card.ts'
import { type Ground, steps, take, takeRest, viewOf } from './resolve.ts'
import type { Span } from './shields.ts'
import type { Thresholds } from './thresholds.ts'
import { type DigitFacts, digitFacts } from './zones.ts'

const nothing: Finding[] = []

const stepOf = (name: Finding['entity']): number => steps.findIndex(step => step.includes(name))
const [firstStep, idStep, phoneStep] = [stepOf('EMAIL'), stepOf('ID_NUMBER'), stepOf('PHONE')]

/** A recogniser as it is asked; all of them alike, so that the loop over them is quick. */
interface Asked {
  readonly fewestDigits: number
  readonly fewestInRow: number
  readonly windows: Recogniser['windows']
  readonly mayFind: ((prepared: PreparedText) => boolean) | undefined
  readonly isNotForFileNames: boolean
  readonly minimum: number
  readonly find: Recogniser['find']
}

const askedOf = (recogniser: Recogniser, thresholds: Thresholds): Asked => ({
  fewestDigits: recogniser.fewestDigits ?? 0,
  fewestInRow: recogniser.fewestInRow ?? 0,
  windows: recogniser.windows,
  mayFind: recogniser.mayFind,
  isNotForFileNames: recogniser.isNotForFileNames ?? false,
  minimum: recogniser.minimum ?? thresholds[recogniser.entity],
  find: recogniser.find,
})

/** A text to be searched, and what is known of the people of its conversation. */
export interface SearchedText {
  readonly ground: Ground
  readonly known: KnownValues
  readonly isFileName: boolean
}

/** A text as one step sees it, and what is found in it. */
interface Seen {
  readonly of: SearchedText
  readonly view: PreparedText
  readonly digits: DigitFacts
  found: Finding[]
}

const seenOf = (of: SearchedText): Seen => {
  const view = viewOf(of.ground)
  return { of, view, digits: digitFacts(view), found: nothing }
}

/** May there be something for the recogniser to find, as far as its digits tell? */
const mayHold = (view: PreparedText, windows: NonNullable<Recogniser['windows']>): boolean => {
  const { lengths } = digitWindows(view)
  if ((lengths & windows.any) !== 0) return true
  return (lengths & windows.told) !== 0 && view.mayBeNear(windows.words)
}

const isAskedFor = (asked: Asked, { of, view, digits }: Seen): boolean => {
  if (asked.fewestDigits > digits.most || asked.fewestInRow > digits.row) return false
  if (asked.isNotForFileNames && of.isFileName) return false
  return !asked.windows || mayHold(view, asked.windows)
}

const ask = (asked: Asked, seen: Seen): void => {
  if (!isAskedFor(asked, seen) || (asked.mayFind && !asked.mayFind(seen.view))) return
  const own = asked.find(seen.view)
  if (Array.isArray(own) && own.length === 0) return
  for (const finding of own) {
    if (finding.score < asked.minimum) continue
    if (seen.found === nothing) seen.found = []
    seen.found.push(finding)
  }
}

/** A number of identity that is only a piece of a card would leave the rest of the card. */
const notOfCards = (view: PreparedText, found: readonly Finding[]): readonly Finding[] => {
  if (found.length === 0) return found
  const cards = wholeCards(view)
  const isPiece = ({ start, end }: Span): boolean =>
    cards.some(each => start < each.end && each.start < end && (start > each.start || end < each.end))
  return cards.length === 0 ? found : found.filter(each => !isPiece(each))
}

type Steps = readonly (readonly Asked[])[]

/** Recognisers by the step in which their kind is looked for. */
export const askedByStep = (recognisers: readonly Recogniser[], thresholds: Thresholds): Steps =>
  steps.map((_, step) =>
    recognisers.filter(({ entity }) => stepOf(entity) === step).map(each => askedOf(each, thresholds)),
  )

const nobodyAsked: readonly Asked[] = []

const takeFound = ({ of: { ground, known }, view, found }: Seen, step: number): void => {
  const emails = step === firstStep ? known.emails(view) : nothing
  take(ground, step === idStep ? notOfCards(view, found) : emails.length > 0 ? [...found, ...emails] : found)
}

/**
 * All that has a shape, step by step; names come after, for the whole conversation together. Each recogniser reads all
 * texts before the next one reads any: the code of all of them is larger than a processor keeps at hand, and to go
 * through it anew for every text took twice the time.
 */
export const search = (texts: readonly SearchedText[], byStep: Steps): void => {
  for (let step = 0; step < byStep.length; step++) {
    const asked = byStep[step] ?? nobodyAsked
    if (asked.length > 0 || step === firstStep) {
      const seen = texts.map(seenOf)
      for (const each of asked) for (const text of seen) ask(each, text)
      for (const text of seen) takeFound(text, step)
    }
    if (step === phoneStep)
      for (const { known, ground } of texts)
        if (known.hasOthers) takeRest(ground, known.others(viewOf(ground)))
  }
}
