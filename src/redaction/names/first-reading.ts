import type { NameInput } from '../conversation.ts'
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
import { findNicknamed } from './nicknamed.ts'
import { findDisplayNames } from './quote-names.ts'
import { hasNameShape, type NameRun, type Reading } from './reading.ts'
import { doubtful, type Judged, judgeNames, type SecondOpinion } from './second-opinion.ts'
import { findSpelled } from './spelled-names.ts'
import { findTableNames } from './table-names.ts'
import { findTagged, type TaggedName, weighWords } from './tagged-names.ts'
import { findTemplated } from './templates.ts'
import { findTimedSpeakers } from './timed-speakers.ts'
import { tokenise } from './tokens.ts'
import { firstFrom, type Weighed } from './weighed-words.ts'

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
  /** Names of this score and above. */
  readonly least: number
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
  for (const run of [...findTimedSpeakers(words), ...findNicknamed(words)])
    if (!isSpanNamedAfter(weighed, spanOf(words, run))) named.push(cued(run, besideAddress, true))
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
  // `Kunt u Gerrits naam …`: a given name in the genitive, which lists have as a family's.
  for (const { isSure, start, end } of tagged) {
    const name =
      isSure && /^\p{Lu}\p{Ll}{3,}s$/u.test(words.text.slice(start, end))
        ? words.text.slice(start, end - 1)
        : ''
    if (name !== '' && gazetteer.isGivenItself({ text: name, key: name.toLowerCase() })) names.push(name)
  }
  for (const name of namesInAddresses(words.text, word => gazetteer.isGivenItself({ text: word, key: word })))
    names.push(name)
  return names
}

/** A text while it is read. */
interface Draft {
  readonly input: NameInput
  readonly words: Reading
  readonly weighed: Weighed
  /** What cues point at. */
  heard: readonly CuedName[]
  /** That, and what stands beside an address. */
  named: readonly CuedName[]
  readonly spans: Scored[]
  initials: readonly Span[]
  judged: Judged
}

const nobody: Judged = { names: [], denied: [] }

const begin = (input: NameInput, lang: string | undefined, { gazetteer }: Parts): Draft => {
  const words = readingOf(input.prepared, lang, gazetteer)
  const weighed = weighWords(input.prepared, codeOf(lang))
  return { input, words, weighed, heard: [], named: [], spans: [], initials: [], judged: nobody }
}

type Pass = (draft: Draft, parts: Parts) => void

const readCues: Pass = draft => {
  const { words, weighed } = draft
  draft.heard = mayBeNames(words, weighed, findCued(words))
}

const readNamed: Pass = (draft, { least }) => {
  const { words, weighed, heard, spans } = draft
  draft.named = namedIn(words, weighed, { heard, least })
  for (const name of draft.named) spans.push(scored(spanOf(words, name), name.score))
}

const readTables: Pass = ({ words, weighed, spans }, { least }) => {
  if (inColumn >= least) for (const span of inTables(words.text, weighed)) spans.push(span)
}

const readInitials: Pass = (draft, { least }) => {
  if (byInitials >= least) draft.initials = findInitials(draft.words.text)
}

/** The tagger's names; with a second opinion, what that makes of them. */
const readTagged: Pass = (draft, { opinion, least }) => {
  const { input, words, weighed, heard, spans, initials } = draft
  const { prepared, templates = [] } = input
  const hints: Span[] = []
  for (const run of heard) hints.push(spanOf(words, run))
  const found = findTagged(prepared, weighed, { least, hints })
  if (!opinion) {
    draft.judged = { names: found, denied: [] }
    return
  }
  const covered = [...findTemplated(words.text, templates), ...spans, ...initials]
  const weak = findTagged(prepared, weighed, { least: doubtful.from, hints })
  draft.judged = judgeNames(prepared.text, { found, weak }, { opinion, least, covered })
}

const finish = ({ input, words, weighed, named, spans, initials, judged }: Draft): FirstReading => {
  const findings = findTemplated(words.text, input.templates ?? [])
  const byTagger = new Set<Finding>()
  const personOf = ({ start, end }: Span, score: number): Finding =>
    person(start, endWithGenitive(words, start, end), score)
  for (const span of spans) findings.push(personOf(span, span.score))
  for (const name of judged.names) {
    const finding = personOf(name, name.score)
    findings.push(finding)
    byTagger.add(finding)
  }
  for (const span of initials) findings.push(personOf(span, byInitials))
  const names = namesToCarry(words, named, judged.names)
  return { words, weighed, findings, tagged: byTagger, names, denied: judged.denied }
}

const passes: readonly Pass[] = [readCues, readNamed, readTables, readInitials, readTagged]

/**
 * Reads each text by itself: templates, cues, signatures, tables, addresses, initials and the tagger. All texts go
 * through one pass before any goes through the next: see `search`.
 */
export const readFirst = (inputs: readonly NameInput[], parts: Parts): readonly FirstReading[] => {
  const languages = inputs.map(({ langOf }) => langOf?.())
  const drafts = inputs.map((input, at) => begin(input, languages[at], parts))
  for (const pass of passes) for (const draft of drafts) pass(draft, parts)
  return drafts.map(finish)
}
