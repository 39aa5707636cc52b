import type { TextFormat } from '../entities.ts'
import { createCarriedNumbers, isCarried } from './carried-numbers.ts'
import { createDenied, type Denied } from './denied.ts'
import { createFileNames } from './file-names.ts'
import { createKnownValues, type KnownValues } from './known-values.ts'
import { createLanguageReader } from './language/per-message.ts'
import type { Directory } from './names/directory.ts'
import { prepare } from './prepare.ts'
import type { Finding, PreparedText, Recogniser } from './recogniser.ts'
import type { Conversation, KnownPerson, TextInput } from './redactor.ts'
import { createGround, forkOf, type Ground, shield, takeRest, viewOf } from './resolve.ts'
import { askedByStep, type SearchedText, search } from './search.ts'
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

export interface NameInput {
  readonly prepared: PreparedText
  /** Worked out when it is asked for. A function: an object with an accessor is of a kind of its own to the engine. */
  readonly langOf?: () => string | undefined
  readonly templates?: readonly string[] | undefined
}

export interface NamedConversation {
  readonly texts: readonly NameInput[]
  readonly known: readonly KnownPerson[]
}

export interface NameSearch {
  /**
   * Names below the threshold of `PERSON` are neither findings nor looked for elsewhere in the conversation. The people
   * of the record are found whatever it is: that they are persons is known. Absent: balanced.
   */
  findEach(
    conversations: readonly NamedConversation[],
    thresholds?: Thresholds,
  ): readonly (readonly (readonly Finding[])[])[]
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

/** A text whose search goes on in `ground`. */
interface Begun extends SearchedText {
  readonly input: TextInput
  readonly opened: OpenedText
  readonly prepared: PreparedText
}

type Searched = Omit<ReadText, 'findings'> & { readonly ground: Ground }

/** Written out: see `without` of the grounds. */
const searchedOf = (found: Begun | ReadText): Searched => {
  const { input, opened, prepared } = found
  const alone = 'alone' in found ? found.alone : found.ground
  return { input, opened, prepared, alone, ground: forkOf(alone) }
}

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

/** A conversation to read. */
interface ToRead extends Conversation {
  /** How the same texts were read for the same people; those that are as they were are not searched anew. */
  readonly earlier?: readonly ReadText[] | undefined
}

/** One that has been searched for all that has a shape. */
interface SearchedConversation {
  readonly known: readonly KnownPerson[]
  readonly values: KnownValues
  readonly texts: readonly Searched[]
  readonly asked: NamedConversation
}

const carryNumbers = (texts: readonly Searched[]): void => {
  const numbers = createCarriedNumbers(valuesOf(texts))
  if (numbers) for (const { ground } of texts) takeRest(ground, numbers(viewOf(ground)))
}

type LanguagesOf = ReturnType<typeof createLanguageReader>

const askedOf = (
  texts: readonly Searched[],
  known: readonly KnownPerson[],
  languagesOf: LanguagesOf,
): NamedConversation => {
  const langOf = languagesOf(texts.map(({ prepared, input: { lang = '' } }) => ({ prepared, lang })))
  const inputs = texts.map(({ prepared, input: { templates } }, index) => ({
    prepared,
    langOf: () => langOf(index),
    templates,
  }))
  return { texts: inputs, known }
}

/** Looks for all that has a shape, in all texts of all conversations together. */
const createSearch = (parts: EngineParts, { others }: ReturnType<typeof createDenied>) => {
  const allowedIn = createAllowed(parts.allow)
  const languagesOf = createLanguageReader(parts.locales)
  const byStep = askedByStep(parts.recognisers, parts.thresholds)

  const begin = (input: TextInput, known: KnownValues): Begun => {
    const opened = parts.openFormat(input.text, input.format)
    const prepared = prepare(opened.visible)
    const ground = createGround(prepared, allowedIn(prepared.text))
    shield(ground, prepared.ours)
    return { input, opened, prepared, ground, known, isFileName: input.format === 'filename' }
  }

  return (conversations: readonly ToRead[]): readonly SearchedConversation[] => {
    const fresh: Begun[] = []
    const begun = conversations.map(({ texts, known, earlier = [] }) => {
      const values = known.length > 0 ? createKnownValues(known) : nobody
      const found = texts.map((input, index) => {
        const before = earlier[index]
        if (before?.input.text === input.text) return before
        const made = begin(input, values)
        fresh.push(made)
        return made
      })
      return { known, values, found }
    })
    search(fresh, byStep)
    for (const { ground, prepared } of fresh) takeRest(ground, others(prepared.text))
    return begun.map(({ known, values, found }) => {
      const texts = found.map(searchedOf)
      carryNumbers(texts)
      return { known, values, texts, asked: askedOf(texts, known, languagesOf) }
    })
  }
}

/**
 * A reader of conversations, each by itself and the texts of one together; recognisers are sorted into their steps once.
 * Pure; findings of each text in order.
 */
export const createReader = (parts: EngineParts) => {
  const denied = createDenied(parts.deny ?? [])
  const searchEach = createSearch(parts, denied)

  const finish = (
    { known, values, texts }: SearchedConversation,
    names: readonly (readonly Finding[])[],
  ): readonly ReadText[] => {
    const inFiles = createFileNames(
      [...namesOf(known), ...namedIn(texts, names)],
      parts.customers?.().isFileName,
    )
    return texts.map(({ input, opened, prepared, alone, ground }, index) => {
      // Together, so that the longer stands: of `preben_schr_der.jpg` the finder sees but the given name.
      takeRest(ground, [...(names[index] ?? []), ...(inFiles?.(viewOf(ground)) ?? [])])
      takeRest(ground, denied.names(prepared.text))
      if (values.hasWords) takeRest(ground, values.words(viewOf(ground)))
      return { input, opened, prepared, alone, findings: inOrder(ground.findings) }
    })
  }

  return (conversations: readonly ToRead[]): readonly (readonly ReadText[])[] => {
    const searched = searchEach(conversations)
    const asked = searched.map(each => each.asked)
    const names = parts.names.findEach(asked, parts.thresholds)
    return searched.map((each, index) => finish(each, names[index] ?? []))
  }
}
