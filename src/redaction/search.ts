import { digitWindows } from './checksums/digit-runs.ts'
import type { KnownValues } from './known-values.ts'
import type { Finding, PreparedText, Recogniser } from './recogniser.ts'
import { wholeCards } from './recognisers/card.ts'
import { type Ground, steps, take, takeRest, viewOf } from './resolve.ts'
import type { Span } from './shields.ts'
import type { Thresholds } from './thresholds.ts'
import { digitFacts } from './zones.ts'

const nothing: Finding[] = []

const stepOf = (name: Finding['entity']): number => steps.findIndex(step => step.includes(name))
const [firstStep, idStep, phoneStep] = [stepOf('EMAIL'), stepOf('ID_NUMBER'), stepOf('PHONE')]

/** A recogniser as it is asked; all of them alike, so that the loop over them is quick. */
export interface Asked {
  readonly fewestDigits: number
  readonly fewestInRow: number
  readonly windows: Recogniser['windows']
  readonly mayFind: ((prepared: PreparedText) => boolean) | undefined
  readonly minimum: number
  readonly find: Recogniser['find']
}

const askedOf = (recogniser: Recogniser, thresholds: Thresholds): Asked => ({
  fewestDigits: recogniser.fewestDigits ?? 0,
  fewestInRow: recogniser.fewestInRow ?? 0,
  windows: recogniser.windows,
  mayFind: recogniser.mayFind,
  minimum: recogniser.minimum ?? thresholds[recogniser.entity],
  find: recogniser.find,
})

/** May there be something for the recogniser to find, as far as its digits tell? */
const mayHold = (view: PreparedText, windows: NonNullable<Recogniser['windows']>): boolean => {
  const { lengths } = digitWindows(view)
  if ((lengths & windows.any) !== 0) return true
  return (lengths & windows.told) !== 0 && view.mayBeNear(windows.words)
}

const searchStep = (view: PreparedText, step: readonly Asked[]): Finding[] => {
  let found = nothing
  const { most, row } = digitFacts(view)
  for (let at = 0; at < step.length; at++) {
    const asked = step[at]
    if (!asked || asked.fewestDigits > most || asked.fewestInRow > row) continue
    if (asked.windows && !mayHold(view, asked.windows)) continue
    if (asked.mayFind && !asked.mayFind(view)) continue
    const own = asked.find(view)
    if (Array.isArray(own) && own.length === 0) continue
    for (const finding of own) {
      if (finding.score < asked.minimum) continue
      if (found === nothing) found = []
      found.push(finding)
    }
  }
  return found
}

/** A number of identity that is only a piece of a card would leave the rest of the card. */
const notOfCards = (view: PreparedText, found: readonly Finding[]): readonly Finding[] => {
  if (found.length === 0) return found
  const cards = wholeCards(view)
  const isPiece = ({ start, end }: Span): boolean =>
    cards.some(each => start < each.end && each.start < end && (start > each.start || end < each.end))
  return cards.length === 0 ? found : found.filter(each => !isPiece(each))
}

/** Recognisers by the step in which their kind is looked for. */
export const askedByStep = (
  recognisers: readonly Recogniser[],
  thresholds: Thresholds,
): readonly (readonly Asked[])[] =>
  steps.map((_, step) =>
    recognisers.filter(({ entity }) => stepOf(entity) === step).map(each => askedOf(each, thresholds)),
  )

const nobodyAsked: readonly Asked[] = []

/** All that has a shape, step by step; names come after, for the whole conversation together. */
export const search = (ground: Ground, byStep: readonly (readonly Asked[])[], known: KnownValues): void => {
  for (let step = 0; step < byStep.length; step++) {
    const asked = byStep[step] ?? nobodyAsked
    if (asked.length > 0 || step === firstStep) {
      const view = viewOf(ground)
      const found = searchStep(view, asked)
      const emails = step === firstStep ? known.emails(view) : nothing
      take(
        ground,
        step === idStep ? notOfCards(view, found) : emails.length > 0 ? [...found, ...emails] : found,
      )
    }
    if (step === phoneStep && known.hasOthers) takeRest(ground, known.others(viewOf(ground)))
  }
}
