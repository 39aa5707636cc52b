import type { NameSearch } from '../conversation.ts'
import type { Finding, PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { namesInAddresses } from './address-names.ts'
import { findCued } from './cue-names.ts'
import { cued } from './cued-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import { endWithGenitive } from './inflection.ts'
import { findInitials } from './initials.ts'
import { codeOf, languageOf } from './language.ts'
import { isPlainlyNone } from './margins.ts'
import { isSpanNamedAfter } from './named-after.ts'
import { findDisplayNames } from './quote-names.ts'
import { hasNameShape, type NameRun, type Reading } from './reading.ts'
import { doubtful, type Judged, judgeNames, type SecondOpinion } from './second-opinion.ts'
import { findSpelled } from './spelled-names.ts'
import { findTableNames } from './table-names.ts'
import { findTagged, weighWords } from './tagged-names.ts'
import { findTemplated } from './templates.ts'
import { tokenise } from './tokens.ts'
import { firstFrom, type Weighed } from './weighed-words.ts'

export type NameInput = Parameters<NameSearch['find']>[0][number]

/** What one text gives away by itself, before the others have been heard. */
export interface FirstReading {
  readonly words: Reading
  readonly weighed: Weighed
  readonly findings: readonly Finding[]
  /** Those of them that the tagger found. */
  readonly tagged: ReadonlySet<Finding>
  /** What the second opinion denies. */
  readonly denied: readonly Span[]
  /** Names to look for in every text of the conversation. */
  readonly names: readonly string[]
}

interface Parts {
  readonly gazetteer: Gazetteer
  readonly opinion: SecondOpinion | undefined
}

/** A person at this place. */
export const person = (start: number, end: number, score: number): Finding => ({
  entity: 'PERSON',
  start,
  end,
  score,
  by: 'names',
})

const readingOf = (prepared: PreparedText, lang: string | undefined, gazetteer: Gazetteer): Reading => {
  const words = tokenise(prepared)
  const language = languageOf(words, lang)
  return { text: words.text, tokens: words.tokens, language, isFinnish: language === 'fi', gazetteer }
}

interface Scored extends Span {
  readonly score: number
}

const scored = ({ start, end }: Span, score: number): Scored => ({ start, end, score })

interface Tagging extends Pick<Parts, 'opinion'> {
  readonly least: number
  /** Where a cue says that a name may stand. */
  readonly hints: readonly Span[]
  /** What was found otherwise. */
  readonly covered: readonly Span[]
}

/** The tagger's names; with a second opinion, what that makes of them. */
const taggedIn = (
  { prepared }: NameInput,
  weighed: Weighed,
  { least, hints, opinion, covered }: Tagging,
): Judged => {
  const found = findTagged(prepared, weighed, { least, hints })
  if (!opinion) return { names: found, denied: [] }
  const weak = findTagged(prepared, weighed, { least: doubtful.from, hints })
  return judgeNames(prepared.text, { found, weak }, { opinion, least, covered })
}

/** Reads one text by itself: templates, cues, signatures, tables, addresses, initials and the tagger. */
export const readFirst = (input: NameInput, { gazetteer, opinion }: Parts, least: number): FirstReading => {
  const lang = input.langOf?.()
  const words = readingOf(input.prepared, lang, gazetteer)
  const { text, tokens } = words
  const templated = findTemplated(text, input.templates ?? [])
  const stands = ({ score }: { readonly score: number }): boolean => score >= least
  const spanOf = ({ first, last }: NameRun): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  })
  const weighed = weighWords(input.prepared, codeOf(lang))
  const mayBeName = (run: NameRun): boolean =>
    !isSpanNamedAfter(weighed, spanOf(run)) &&
    !(run.first === run.last && isPlainlyNone(weighed, firstFrom(weighed, spanOf(run).start)))
  const heard = findCued(words).filter(mayBeName)
  const pointedAt = heard.filter(stands)
  const spelled = findSpelled(words).filter(name => !isSpanNamedAfter(weighed, spanOf(name)))
  const shown = [...findDisplayNames(words).filter(mayBeName), ...spelled]
    .map(run => cued(run, 0.8, true))
    .filter(stands)
  const inTables = findTableNames(text)
    .filter(span => !isSpanNamedAfter(weighed, span))
    .map(span => scored(span, 0.7))
    .filter(stands)
  const textOf = ({ first, last }: NameRun): string => text.slice(tokens[first]?.start, tokens[last]?.end)
  const named = [...pointedAt, ...shown]
  const spread = named.filter(name => name.isSure || hasNameShape(words, name))
  const spans = [...named.map(name => scored(spanOf(name), name.score)), ...inTables]
  const initials = findInitials(text)
    .map(span => scored(span, 0.6))
    .filter(stands)
  const covered = [...templated, ...spans, ...initials]
  const { names: tagged, denied } = taggedIn(input, weighed, {
    least,
    hints: heard.map(spanOf),
    opinion,
    covered,
  })
  const personOf = ({ start, end, score }: Scored): Finding =>
    person(start, endWithGenitive(words, start, end), score)
  const byTagger = tagged.map(personOf)
  const findings = [...templated, ...spans.map(personOf), ...byTagger, ...initials.map(personOf)]
  const names = [
    ...spread.map(textOf),
    ...tagged.filter(({ isSure }) => isSure).map(({ start, end }) => text.slice(start, end)),
    ...namesInAddresses(text, word => gazetteer.isGivenItself({ text: word, key: word })),
  ]
  return { words, weighed, findings, tagged: new Set(byTagger), names, denied }
}
