import type { TextFormat } from '../entities.ts'
import { createCarriedNumbers } from './carried-numbers.ts'
import { createDenied, type Denied } from './denied.ts'
import { createFileNames } from './file-names.ts'
import { createKnownValues, type KnownValues } from './known-values.ts'
import { createLanguageReader } from './language/per-message.ts'
import type { Directory } from './names/directory.ts'
import { prepare } from './prepare.ts'
import type { Finding, PreparedText, Recogniser } from './recogniser.ts'
import { wholeCards } from './recognisers/card.ts'
import type { KnownPerson, TextInput } from './redactor.ts'
import { createGround, forkOf, type Ground, shield, steps, take, takeRest, viewOf } from './resolve.ts'
import { createAllowed, type Span } from './shields.ts'
import type { Thresholds } from './thresholds.ts'
import { longestRow, mostDigits } from './zones.ts'

/** What a reader sees of a stored text, and the way back into its source. */
export interface OpenedText {
  readonly visible: string
  /** Source ranges of a visible range, in order, tags left out. */
  toSource(start: number, end: number): readonly Span[]
  /** A replacement as it must be written at this place of the source: within an attribute otherwise than in text. */
  encode(value: string, at: number): string
}

interface NameInput {
  readonly prepared: PreparedText
  /** Worked out when it is read. */
  readonly lang?: string | undefined
  readonly templates?: readonly string[]
}

export interface NameSearch {
  /**
   * Names below the threshold of `PERSON` are neither findings nor looked for elsewhere. The people of the record are
   * found whatever it is: that they are persons is known. Absent: balanced.
   */
  find(
    texts: readonly NameInput[],
    known: readonly KnownPerson[],
    thresholds?: Thresholds,
  ): readonly (readonly Finding[])[]
}

export interface EngineParts {
  /** Those the locales switch on. */
  readonly recognisers: readonly Recogniser[]
  readonly names: NameSearch
  readonly openFormat: (text: string, format: TextFormat) => OpenedText
  /** Locales of the store, never empty: the first is that of texts whose language is not known. */
  readonly locales: readonly string[]
  /** The organisation's own addresses and numbers. */
  readonly allow: readonly string[]
  /** What is personal at this desk wherever it stands. */
  readonly deny?: readonly Denied[]
  /** What recognisers and the name finder report with a lower score is dropped before conflicts are resolved. */
  readonly thresholds: Thresholds
  /** Everybody else the desk knows by name, for names of files; the name finder has them too. */
  readonly customers?: (() => Directory) | undefined
}

export interface ReadText {
  readonly input: TextInput
  readonly opened: OpenedText
  readonly prepared: PreparedText
  /** In order, not overlapping; offsets in `prepared.text`. */
  readonly findings: readonly Finding[]
  /** What the text gave away by itself, before the others were heard. */
  readonly alone: Ground
}

type Searched = Omit<ReadText, 'findings'> & { readonly ground: Ground }

const namesOf = (known: readonly KnownPerson[]) =>
  known.flatMap(({ names, fullNameOnly: isFullNameOnly = false }) =>
    names.map(name => ({ name, isFullNameOnly })),
  )

const valuesOf = ({ prepared, ground }: Searched) =>
  ground.findings.map(({ entity, start, end }) => ({ entity, value: prepared.text.slice(start, end) }))

const stepOf = (name: Finding['entity']): number => steps.findIndex(step => step.includes(name))
const [firstStep, idStep, phoneStep] = [stepOf('EMAIL'), stepOf('ID_NUMBER'), stepOf('PHONE')]

/** A recogniser as it is asked; all of them alike, so that the loop over them is quick. */
interface Asked {
  readonly recogniser: Recogniser
  readonly fewestDigits: number
  readonly fewestInRow: number
  readonly mayFind: ((prepared: PreparedText) => boolean) | undefined
  readonly minimum: number
}

const askedOf = (recogniser: Recogniser, thresholds: Thresholds): Asked => {
  const { fewestDigits = 0, fewestInRow = 0, mayFind, minimum = thresholds[recogniser.entity] } = recogniser
  return { recogniser, fewestDigits, fewestInRow, mayFind, minimum }
}

const searchStep = (view: PreparedText, step: readonly Asked[]): Finding[] => {
  const found: Finding[] = []
  const [digits, row] = [mostDigits(view), longestRow(view)]
  for (const { recogniser, fewestDigits, fewestInRow, mayFind, minimum } of step) {
    if (fewestDigits > digits || fewestInRow > row || mayFind?.(view) === false) continue
    for (const finding of recogniser.find(view)) if (finding.score >= minimum) found.push(finding)
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

/** All that has a shape, step by step; names come after, for the whole conversation together. */
const search = (ground: Ground, byStep: readonly (readonly Asked[])[], known: KnownValues): void => {
  for (const [step, asked] of byStep.entries()) {
    if (asked.length > 0 || step === firstStep) {
      const view = viewOf(ground)
      const found = searchStep(view, asked)
      if (step === firstStep) for (const each of known.emails(view)) found.push(each)
      take(ground, step === idStep ? notOfCards(view, found) : found)
    }
    if (step === phoneStep && known.hasOthers) takeRest(ground, known.others(viewOf(ground)))
  }
}

const nobody = createKnownValues([])

/** A reader of conversations; recognisers are sorted into their steps once. */
export const createReader = (parts: EngineParts) => {
  const allowedIn = createAllowed(parts.allow)
  const { recognisers, thresholds } = parts
  const denied = createDenied(parts.deny ?? [])
  const languagesOf = createLanguageReader(parts.locales)
  const byStep = steps.map((_, step) =>
    recognisers.filter(({ entity }) => stepOf(entity) === step).map(each => askedOf(each, thresholds)),
  )

  const open = (input: TextInput, values: KnownValues): Searched => {
    const opened = parts.openFormat(input.text, input.format)
    const prepared = prepare(opened.visible)
    const ground = createGround(prepared, allowedIn(prepared.text))
    shield(ground, prepared.ours)
    search(ground, byStep, values)
    takeRest(ground, denied.others(prepared.text))
    return { input, opened, prepared, alone: ground, ground: forkOf(ground) }
  }

  const openAgain = (input: TextInput, earlier: ReadText | undefined): Searched | undefined =>
    earlier?.input.text === input.text ? { ...earlier, ground: forkOf(earlier.alone) } : undefined

  /**
   * Reads all texts together. Pure; findings of each text in order. `earlier`: how the same texts were read for the
   * same people; those that are as they were are not searched anew.
   */
  return (
    texts: readonly TextInput[],
    known: readonly KnownPerson[],
    earlier: readonly ReadText[] = [],
  ): readonly ReadText[] => {
    const values = known.length > 0 ? createKnownValues(known) : nobody
    const searched = texts.map((input, index) => openAgain(input, earlier[index]) ?? open(input, values))
    const numbers = createCarriedNumbers(searched.flatMap(valuesOf))
    if (numbers) for (const { ground } of searched) takeRest(ground, numbers(viewOf(ground)))
    const langOf = languagesOf(searched.map(({ prepared, input: { lang = '' } }) => ({ prepared, lang })))
    const asked = searched.map(({ prepared, input: { templates } }, index) => ({
      prepared,
      get lang() {
        return langOf(index)
      },
      ...(templates ? { templates } : {}),
    }))
    const names = parts.names.find(asked, known, thresholds)
    const named = searched.flatMap(({ prepared }, index) =>
      (names[index] ?? []).map(({ start, end }) => ({ name: prepared.text.slice(start, end) })),
    )
    const inFiles = createFileNames([...namesOf(known), ...named], parts.customers?.().isFileName)
    return searched.map(({ input, opened, prepared, alone, ground }, index) => {
      // Together, so that the longer stands: of `preben_schr_der.jpg` the finder sees but the given name.
      takeRest(ground, [...(names[index] ?? []), ...(inFiles?.(viewOf(ground)) ?? [])])
      takeRest(ground, denied.names(prepared.text))
      if (values.hasWords) takeRest(ground, values.words(viewOf(ground)))
      const findings = [...ground.findings].sort((a, b) => a.start - b.start)
      return { input, opened, prepared, alone, findings }
    })
  }
}

/** Offsets in the visible text. Of a ligature that was unfolded, both halves go. */
export const visibleSpan = (prepared: PreparedText, { start, end }: Span): Span => {
  let last = end
  while (last < prepared.text.length && prepared.toOriginal(last) === prepared.toOriginal(last - 1)) last++
  return { start: prepared.toOriginal(start), end: prepared.toOriginal(last) }
}

interface Placed {
  /** Offsets in the prepared text. */
  readonly found: Finding
  /** Offsets in the source. */
  readonly finding: Finding
  readonly pieces: readonly Span[]
}

/** The finding with offsets in the source; nothing, if no part of the source stands for it. */
const place = ({ opened, prepared }: ReadText, found: Finding): Placed | undefined => {
  const span = visibleSpan(prepared, found)
  const pieces = opened.toSource(span.start, span.end).filter(({ start, end }) => start < end)
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last && { found, finding: { ...found, start: first.start, end: last.end }, pieces }
}

const sizeOf = ({ pieces }: Placed): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

const meet = (placed: readonly Placed[]): boolean => {
  const pieces = placed.flatMap(each => each.pieces).sort((a, b) => a.start - b.start)
  return pieces.some(({ start }, index) => start < (pieces[index - 1]?.end ?? 0))
}

/**
 * The findings of a text by their place in the source, in order. A format may show a piece of source twice, as it is
 * written and decoded: of what was found there in both, the one that takes more of it stands. `isWanted` absent: every finding.
 */
export const placedFindings = (
  read: ReadText,
  isWanted: (finding: Finding) => boolean = () => true,
): readonly Placed[] => {
  const placed = read.findings.filter(isWanted).flatMap(found => place(read, found) ?? [])
  const inOrder = (list: readonly Placed[]) => [...list].sort((a, b) => a.finding.start - b.finding.start)
  if (!meet(placed)) return inOrder(placed)
  const taken = new Uint8Array(read.input.text.length)
  const byWeight = [...placed].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || b.finding.score - a.finding.score || a.finding.start - b.finding.start,
  )
  return inOrder(
    byWeight.filter(({ pieces }) => {
      const isNew = pieces.some(({ start, end }) => taken.subarray(start, end).includes(0))
      for (const { start, end } of pieces) taken.fill(1, start, end)
      return isNew
    }),
  )
}
