import type { TextFormat } from '../entities.ts'
import { createCarriedNumbers, isCarried } from './carried-numbers.ts'
import { createDenied, type Denied } from './denied.ts'
import { createFileNames } from './file-names.ts'
import { createKnownValues, type KnownValues } from './known-values.ts'
import { createLanguageReader } from './language/per-message.ts'
import type { Directory } from './names/directory.ts'
import { prepare } from './prepare.ts'
import type { Finding, PreparedText, Recogniser } from './recogniser.ts'
import type { KnownPerson, TextInput } from './redactor.ts'
import { createGround, forkOf, type Ground, shield, takeRest, viewOf } from './resolve.ts'
import { askedByStep, search } from './search.ts'
import { createAllowed, type Span } from './shields.ts'
import type { Thresholds } from './thresholds.ts'

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
  /** Worked out when it is asked for. A function: an object with an accessor is of a kind of its own to the engine. */
  readonly langOf?: () => string | undefined
  readonly templates?: readonly string[] | undefined
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

const nothing: Finding[] = []

const namesOf = (known: readonly KnownPerson[]) =>
  known.flatMap(({ names, fullNameOnly: isFullNameOnly = false }) =>
    names.map(name => ({ name, isFullNameOnly })),
  )

const valuesOf = (searched: readonly Searched[]) => {
  const values: { readonly entity: Finding['entity']; readonly value: string }[] = []
  for (const { prepared, ground } of searched)
    for (const { entity, start, end } of ground.findings)
      if (isCarried(entity)) values.push({ entity, value: prepared.text.slice(start, end) })
  return values
}

const namedIn = (searched: readonly Searched[], names: readonly (readonly Finding[])[]) => {
  const named: { readonly name: string }[] = []
  for (const [index, { prepared }] of searched.entries())
    for (const { start, end } of names[index] ?? nothing)
      named.push({ name: prepared.text.slice(start, end) })
  return named
}

const nobody = createKnownValues([])

const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  found.length < 2 ? found.slice() : [...found].sort((a, b) => a.start - b.start)

/** A reader of conversations; recognisers are sorted into their steps once. */
export const createReader = (parts: EngineParts) => {
  const allowedIn = createAllowed(parts.allow)
  const { recognisers, thresholds } = parts
  const denied = createDenied(parts.deny ?? [])
  const languagesOf = createLanguageReader(parts.locales)
  const byStep = askedByStep(recognisers, thresholds)
  const ofFileNames = askedByStep(
    recognisers.filter(({ isNotForFileNames = false }) => !isNotForFileNames),
    thresholds,
  )

  const open = (input: TextInput, values: KnownValues): Searched => {
    const opened = parts.openFormat(input.text, input.format)
    const prepared = prepare(opened.visible)
    const ground = createGround(prepared, allowedIn(prepared.text))
    shield(ground, prepared.ours)
    search(ground, input.format === 'filename' ? ofFileNames : byStep, values)
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
    const numbers = createCarriedNumbers(valuesOf(searched))
    if (numbers) for (const { ground } of searched) takeRest(ground, numbers(viewOf(ground)))
    const langOf = languagesOf(searched.map(({ prepared, input: { lang = '' } }) => ({ prepared, lang })))
    const asked = searched.map(({ prepared, input: { templates } }, index) => ({
      prepared,
      langOf: () => langOf(index),
      templates,
    }))
    const names = parts.names.find(asked, known, thresholds)
    const inFiles = createFileNames(
      [...namesOf(known), ...namedIn(searched, names)],
      parts.customers?.().isFileName,
    )
    return searched.map(({ input, opened, prepared, alone, ground }, index) => {
      // Together, so that the longer stands: of `preben_schr_der.jpg` the finder sees but the given name.
      takeRest(ground, [...(names[index] ?? []), ...(inFiles?.(viewOf(ground)) ?? [])])
      takeRest(ground, denied.names(prepared.text))
      if (values.hasWords) takeRest(ground, values.words(viewOf(ground)))
      return { input, opened, prepared, alone, findings: inOrder(ground.findings) }
    })
  }
}
