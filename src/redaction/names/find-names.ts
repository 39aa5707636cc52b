import type { NameSearch } from '../conversation.ts'
import type { Finding, PreparedText } from '../recogniser.ts'
import type { KnownPerson } from '../redactor.ts'
import type { Span } from '../shields.ts'
import { balanced } from '../thresholds.ts'
import { namesInAddresses } from './address-names.ts'
import { agentParts, findAgents, isAgentWord } from './agent-names.ts'
import { findCued } from './cue-names.ts'
import type { Directory } from './directory.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { endWithGenitive } from './inflection.ts'
import { findInitials } from './initials.ts'
import { findKnown } from './known-names.ts'
import { codeOf, languageOf } from './language.ts'
import { isPlainlyNone, surerBy } from './margins.ts'
import { mergeFindings } from './merge.ts'
import { isSpanNamedAfter } from './named-after.ts'
import { nameOf, namesOf, type PersonName } from './people.ts'
import { createPersonIndex } from './person-index.ts'
import { findDisplayNames } from './quote-names.ts'
import { hasNameShape, type NameRun, type Reading } from './reading.ts'
import { createRosterFilter } from './roster-filter.ts'
import { doubtful, isDenied, type Judged, judgeNames, type SecondOpinion } from './second-opinion.ts'
import { findSpelled } from './spelled-names.ts'
import { isStopWordIn } from './stop-words.ts'
import { findTableNames } from './table-names.ts'
import { findTagged, hasHeard, heardMore, isToldAt, weighWords } from './tagged-names.ts'
import { findTemplated } from './templates.ts'
import { tokenise } from './tokens.ts'
import { firstFrom, type Weighed } from './weighed-words.ts'

type NameInput = Parameters<NameSearch['find']>[0][number]

/** What one text gives away by itself, before the others have been heard. */
interface FirstReading {
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

/** Below this the conversation told the name, not the record: what a firm or a thing is called may be the same. */
const certain = 0.85

/** An agent by one name, where that is called or its team is named. */
const called = 0.7

const person = (start: number, end: number, score: number): Finding => ({
  entity: 'PERSON',
  start,
  end,
  score,
  by: 'names',
})

const readingOf = ({ prepared, lang }: NameInput, gazetteer: Gazetteer): Reading => {
  const words = tokenise(prepared)
  const language = languageOf(words, lang)
  return { text: words.text, tokens: words.tokens, language, isFinnish: language === 'fi', gazetteer }
}

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

const readFirst = (input: NameInput, { gazetteer, opinion }: Parts, least: number): FirstReading => {
  const words = readingOf(input, gazetteer)
  const { text, tokens } = words
  const templated = findTemplated(text, input.templates ?? [])
  const stands = ({ score }: { readonly score: number }): boolean => score >= least
  const spanOf = ({ first, last }: NameRun): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  })
  const weighed = weighWords(input.prepared, codeOf(input.lang))
  const mayBeName = (run: NameRun): boolean =>
    !isSpanNamedAfter(weighed, spanOf(run)) &&
    !(run.first === run.last && isPlainlyNone(weighed, firstFrom(weighed, spanOf(run).start)))
  const heard = findCued(words).filter(mayBeName)
  const cued = heard.filter(stands)
  const spelled = findSpelled(words).filter(name => !isSpanNamedAfter(weighed, spanOf(name)))
  const shown = [...findDisplayNames(words).filter(mayBeName), ...spelled]
    .map(run => ({ ...run, score: 0.8, isSure: true }))
    .filter(stands)
  const inTables = findTableNames(text)
    .filter(span => !isSpanNamedAfter(weighed, span))
    .map(span => ({ ...span, score: 0.7 }))
    .filter(stands)
  const textOf = ({ first, last }: NameRun): string => text.slice(tokens[first]?.start, tokens[last]?.end)
  const spread = [...cued, ...shown].filter(name => name.isSure || hasNameShape(words, name))
  const spans = [...[...cued, ...shown].map(name => ({ ...spanOf(name), score: name.score })), ...inTables]
  const initials = findInitials(text)
    .map(span => ({ ...span, score: 0.6 }))
    .filter(stands)
  const covered = [...templated, ...spans, ...initials]
  const { names: tagged, denied } = taggedIn(input, weighed, {
    least,
    hints: heard.map(spanOf),
    opinion,
    covered,
  })
  const personOf = ({ start, end, score }: Span & { readonly score: number }): Finding =>
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

/** What the tagger found is the surer for having been told. */
const surerFindings = (
  { weighed, findings, tagged }: FirstReading,
  isHeard: (key: string) => boolean,
): readonly Finding[] =>
  findings.map(each =>
    tagged.has(each) && isToldAt(weighed, each, isHeard)
      ? { ...each, score: surerBy(each.score, heardMore) }
      : each,
  )

/** `Mia wartet`, at the beginning of a sentence: a word too common to be carried, where the tagger half thinks so. */
const heardAgain = (
  input: NameInput | undefined,
  { weighed, denied }: FirstReading,
  asked: {
    readonly least: number
    readonly isHeard: (key: string) => boolean
    readonly covered: readonly Span[]
  },
): Finding[] =>
  // Where every word that was heard of is found already, the first reading stands: most texts.
  input && hasHeard(weighed, asked.isHeard, asked.covered)
    ? findTagged(input.prepared, weighed, asked)
        .filter(name => !isDenied(denied, name))
        .map(({ start, end, score }) => person(start, end, score))
    : []

/** Customers of the desk who are named in full: by that, and by parts of it as of anybody the conversation tells of. */
const namesOfCustomers = (
  directory: Directory | undefined,
  readings: readonly FirstReading[],
): PersonName[] => {
  if (!directory) return []
  const { cutAt } = directory
  const known = {
    emails: [],
    phones: [],
    usernames: [],
    fullNameOnly: true,
    ...(cutAt === undefined ? {} : { cutAt }),
  }
  const names = directory.among(readings.map(({ words, weighed: { language } }) => ({ ...words, language })))
  const parts = names.map(name => nameOf(name, 'derived', false)).filter(name => name !== undefined)
  return [...names.flatMap(name => namesOf({ ...known, names: [name] }, () => false)), ...parts]
}

/** All that was heard of in one place is looked for in every other. */
const namesOfConversation = (names: readonly string[]): PersonName[] =>
  [...new Set(names)].map(name => nameOf(name, 'derived', false)).filter(name => name !== undefined)

/**
 * The name finder of a store: people of the record in every spelling, names that greetings, signatures and forms
 * point at, common names of the locales' countries; each carried through all texts of the conversation. Findings of
 * each text are in order, do not overlap, and are `PERSON` but for what a template names otherwise.
 */
export const createNameFinder = ({
  locales,
  opinion,
  customers,
}: {
  readonly locales: readonly string[]
  /** Everybody else the desk knows, as of now. */
  readonly customers?: (() => Directory) | undefined
  /** Asked where the tagger is in doubt; absent: the tagger alone. */
  readonly opinion?: SecondOpinion | undefined
}): NameSearch => {
  const gazetteer = createGazetteer(locales)
  const isGiven = (word: string): boolean => gazetteer.isGivenItself({ text: word, key: word })
  /** For as long as the caller keeps the text: it may come again beside others. */
  const read = new WeakMap<PreparedText, FirstReading>()
  const mayBeFinnish = locales.some(locale => locale.endsWith('FI'))
  return {
    find: (texts, known: readonly KnownPerson[], thresholds = balanced) => {
      const readings = texts.map(input => {
        const reading =
          read.get(input.prepared) ?? readFirst(input, { gazetteer, opinion }, thresholds.PERSON)
        read.set(input.prepared, reading)
        return reading
      })
      const mayBeThere = createRosterFilter(readings.map(({ words }) => words))
      const people = known.filter(mayBeThere).flatMap(each => namesOf(each, isGiven))
      const parts = agentParts(known)
      const agents = readings.map(({ words }) => findAgents(words, parts))
      const told = readings.flatMap(({ words, names }, at) => [
        ...names,
        ...(agents[at] ?? []).map(({ start, end }) => words.text.slice(start, end)),
      ])
      const index = createPersonIndex([
        ...people,
        ...namesOfCustomers(customers?.(), readings),
        ...namesOfConversation(told),
      ])
      return readings.map((reading, at) => {
        const { words, weighed } = reading
        const isHeard = (key: string): boolean =>
          (index.isPart(key) && !isStopWordIn(key, weighed.language)) ||
          isAgentWord(key, parts, weighed.language)
        const named = findKnown(
          words,
          index,
          words.isFinnish || (words.language === 'unknown' && mayBeFinnish),
        )
        const foundKnown = named
          .filter(name => name.score >= certain || !isSpanNamedAfter(weighed, name))
          .map(({ start, end, score }) => person(start, end, score))
        const addressed = (agents[at] ?? []).map(({ start, end }) => person(start, end, called))
        const covered = [...surerFindings(reading, isHeard), ...addressed, ...foundKnown]
        const again = heardAgain(texts[at], reading, { least: thresholds.PERSON, isHeard, covered })
        return mergeFindings([...covered, ...again])
      })
    },
  }
}
