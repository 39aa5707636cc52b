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
  readonly recogniser: Recogniser
  readonly fewestDigits: number
  readonly fewestInRow: number
  readonly windows: Recogniser['windows']
  readonly mayFind: ((prepared: PreparedText) => boolean) | undefined
  readonly minimum: number
}

const askedOf = (recogniser: Recogniser, thresholds: Thresholds): Asked => {
  const {
    fewestDigits = 0,
    fewestInRow = 0,
    windows,
    mayFind,
    minimum = thresholds[recogniser.entity],
  } = recogniser
  return { recogniser, fewestDigits, fewestInRow, windows, mayFind, minimum }
}

const searchStep = (view: PreparedText, step: readonly Asked[]): Finding[] => {
  let found = nothing
  const { most, row } = digitFacts(view)
  for (const { recogniser, fewestDigits, fewestInRow, windows, mayFind, minimum } of step) {
    if (fewestDigits > most || fewestInRow > row) continue
    if (windows) {
      const { lengths } = digitWindows(view)
      const mayBeTold = (lengths & windows.told) !== 0
      if ((lengths & windows.any) === 0 && !(mayBeTold && view.mayBeNear(windows.words))) continue
    }
    if (mayFind?.(view) === false) continue
    for (const finding of recogniser.find(view)) {
      if (finding.score < minimum) continue
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
