import type { NamedConversation, NameInput, NameSearch } from '../conversation.ts'
import type { Finding, PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { balanced, type Thresholds } from '../thresholds.ts'
import { type AgentParts, agentParts, findAgents, isAgentWord } from './agent-names.ts'
import type { Directory } from './directory.ts'
import { type FirstReading, person, readFirst } from './first-reading.ts'
import { createGazetteer } from './gazetteer.ts'
import { findKnown } from './known-names.ts'
import { surerBy } from './margins.ts'
import { mergeFindings } from './merge.ts'
import { isSpanNamedAfter } from './named-after.ts'
import { nameOf, namesOf, type PersonName } from './people.ts'
import { createPersonIndex, type PersonIndex } from './person-index.ts'
import { createRosterFilter } from './roster-filter.ts'
import { isDenied, type SecondOpinion } from './second-opinion.ts'
import { isStopWordIn } from './stop-words.ts'
import { findTagged, hasHeard, heardMore, isToldAt } from './tagged-names.ts'

/** Below this the conversation told the name, not the record: what a firm or a thing is called may be the same. */
const certain = 0.85

/** An agent by one name, where that is called or its team is named. */
const called = 0.7

/** What the tagger found is the surer for having been told. */
const surerFindings = (
  { weighed, findings, tagged }: FirstReading,
  isHeard: (key: string) => boolean,
): Finding[] => {
  const surer: Finding[] = []
  for (const each of findings) {
    const isTold = tagged.has(each) && isToldAt(weighed, each, isHeard)
    surer.push(isTold ? person(each.start, each.end, surerBy(each.score, heardMore)) : each)
  }
  return surer
}

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
const addNamesOfConversation = (people: PersonName[], names: Iterable<string>): void => {
  for (const name of new Set(names)) {
    const made = nameOf(name, 'derived', false)
    if (made) people.push(made)
  }
}

/** Who was told of in a conversation, looked for in each of its texts. */
interface Told {
  readonly texts: readonly NameInput[]
  readonly readings: readonly FirstReading[]
  /** Agents of the desk, in each of the texts. */
  readonly agents: readonly (readonly Span[])[]
  readonly index: PersonIndex
  /** Of the names of all agents. */
  readonly parts: AgentParts
  readonly thresholds: Thresholds
  readonly mayBeFinnish: boolean
}

const readAgain = (reading: FirstReading, at: number, told: Told): Finding[] => {
  const { texts, agents, index, parts, thresholds, mayBeFinnish } = told
  const { words, weighed } = reading
  const isHeard = (key: string): boolean =>
    (index.isPart(key) && !isStopWordIn(key, weighed.language)) || isAgentWord(key, parts, weighed.language)
  const covered = surerFindings(reading, isHeard)
  for (const { start, end } of agents[at] ?? []) covered.push(person(start, end, called))
  const isFinnish = words.isFinnish || (words.language === 'unknown' && mayBeFinnish)
  for (const name of findKnown(words, index, isFinnish))
    if (name.score >= certain || !isSpanNamedAfter(weighed, name))
      covered.push(person(name.start, name.end, name.score))
  for (const name of heardAgain(texts[at], reading, { least: thresholds.PERSON, isHeard, covered }))
    covered.push(name)
  return mergeFindings(covered)
}

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

  const readNew = (conversations: readonly NamedConversation[], least: number): void => {
    const inputs: NameInput[] = []
    for (const { texts } of conversations)
      for (const input of texts) if (!read.has(input.prepared)) inputs.push(input)
    const readings = readFirst(inputs, { gazetteer, opinion, least })
    for (const [at, reading] of readings.entries()) {
      const input = inputs[at]
      if (input) read.set(input.prepared, reading)
    }
  }

  const toldIn = ({ texts, known }: NamedConversation, thresholds: Thresholds): Told => {
    const readings = texts.flatMap(({ prepared }) => read.get(prepared) ?? [])
    const mayBeThere = createRosterFilter(readings.map(({ words }) => words))
    const people = known.filter(mayBeThere).flatMap(each => namesOf(each, isGiven))
    const parts = agentParts(known)
    const agents = readings.map(({ words }) => findAgents(words, parts))
    const told: string[] = []
    for (const [at, { words, names }] of readings.entries()) {
      for (const name of names) told.push(name)
      for (const { start, end } of agents[at] ?? []) told.push(words.text.slice(start, end))
    }
    for (const name of namesOfCustomers(customers?.(), readings)) people.push(name)
    addNamesOfConversation(people, told)
    return { texts, readings, agents, index: createPersonIndex(people), parts, thresholds, mayBeFinnish }
  }

  return {
    findEach: (conversations, thresholds = balanced) => {
      readNew(conversations, thresholds.PERSON)
      const told = conversations.map(each => toldIn(each, thresholds))
      return told.map(each => each.readings.map((reading, at) => readAgain(reading, at, each)))
    },
  }
}
