import type { NameSearch } from '../conversation.ts'
import type { Finding, PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { namesInAddresses } from './address-names.ts'
import { findCued } from './cue-names.ts'
import { type CuedName, cued } from './cued-name.ts'
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
import { findTagged, type TaggedName, weighWords } from './tagged-names.ts'
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

const spanOf = ({ tokens }: Reading, { first, last }: NameRun): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

const textOf = ({ text, tokens }: Reading, { first, last }: NameRun): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end)

const isPlainly = (weighed: Weighed, run: NameRun, span: Span): boolean =>
  run.first === run.last && isPlainlyNone(weighed, firstFrom(weighed, span.start))

// Plain loops, here and below: what the engine makes of a chain of `filter` and `map` it throws away whenever one of the
// lists is empty that was not before, and makes anew.
const mayBeNames = <T extends NameRun>(words: Reading, weighed: Weighed, runs: readonly T[]): T[] => {
  const left: T[] = []
  for (const run of runs) {
    const span = spanOf(words, run)
    if (!isSpanNamedAfter(weighed, span) && !isPlainly(weighed, run, span)) left.push(run)
  }
  return left
}

/** How sure it is of names that stand beside their address, in columns of people, and of initials. */
const [besideAddress, inColumn, byInitials] = [0.8, 0.7, 0.6]

/** What cues point at, and what stands beside an address. */
const namedIn = (
  words: Reading,
  weighed: Weighed,
  { heard, least }: { readonly heard: readonly CuedName[]; readonly least: number },
): readonly CuedName[] => {
  const named: CuedName[] = []
  for (const name of heard) if (name.score >= least) named.push(name)
  if (besideAddress < least) return named
  for (const run of mayBeNames(words, weighed, findDisplayNames(words)))
    named.push(cued(run, besideAddress, true))
  for (const run of findSpelled(words))
    if (!isSpanNamedAfter(weighed, spanOf(words, run))) named.push(cued(run, besideAddress, true))
  return named
}

const inTables = (text: string, weighed: Weighed): Scored[] => {
  const found: Scored[] = []
  for (const span of findTableNames(text))
    if (!isSpanNamedAfter(weighed, span)) found.push(scored(span, inColumn))
  return found
}

/** Names that are looked for in every text. */
const namesToCarry = (
  words: Reading,
  named: readonly CuedName[],
  tagged: readonly TaggedName[],
): readonly string[] => {
  const names: string[] = []
  for (const name of named) if (name.isSure || hasNameShape(words, name)) names.push(textOf(words, name))
  for (const { isSure, start, end } of tagged) if (isSure) names.push(words.text.slice(start, end))
  const { gazetteer } = words
  for (const name of namesInAddresses(words.text, word => gazetteer.isGivenItself({ text: word, key: word })))
    names.push(name)
  return names
}

/** Reads one text by itself: templates, cues, signatures, tables, addresses, initials and the tagger. */
export const readFirst = (input: NameInput, { gazetteer, opinion }: Parts, least: number): FirstReading => {
  const lang = input.langOf?.()
  const words = readingOf(input.prepared, lang, gazetteer)
  const { text } = words
  const findings = findTemplated(text, input.templates ?? [])
  const weighed = weighWords(input.prepared, codeOf(lang))
  const heard = mayBeNames(words, weighed, findCued(words))
  const named = namedIn(words, weighed, { heard, least })
  const spans: Scored[] = []
  for (const name of named) spans.push(scored(spanOf(words, name), name.score))
  if (inColumn >= least) for (const span of inTables(text, weighed)) spans.push(span)
  const initials = byInitials >= least ? findInitials(text) : []
  const hints: Span[] = []
  for (const run of heard) hints.push(spanOf(words, run))
  const covered = opinion ? [...findings, ...spans, ...initials] : []
  const { names: tagged, denied } = taggedIn(input, weighed, { least, hints, opinion, covered })
  const byTagger = new Set<Finding>()
  const personOf = ({ start, end }: Span, score: number): Finding =>
    person(start, endWithGenitive(words, start, end), score)
  for (const span of spans) findings.push(personOf(span, span.score))
  for (const name of tagged) {
    const finding = personOf(name, name.score)
    findings.push(finding)
    byTagger.add(finding)
  }
  for (const span of initials) findings.push(personOf(span, byInitials))
  return { words, weighed, findings, tagged: byTagger, names: namesToCarry(words, named, tagged), denied }
}
