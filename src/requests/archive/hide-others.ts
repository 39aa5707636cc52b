import { knownPersons } from '../../anonymisation/known.ts'
import { bracket, isIdentifying, isPlaceholder } from '../../anonymisation/placeholder.ts'
import { readable } from '../../anonymisation/unfold.ts'
import type { Entity } from '../../entities.ts'
import { escapedWords } from '../../redaction/escaped.ts'
import type { KnownPerson, Redactor, TextInput } from '../../redaction/redactor.ts'
import { thresholdsOf } from '../../redaction/thresholds.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { createOwnership, type Owner } from './ownership.ts'
import { othersIn, type Self } from './persons.ts'

/** What is hidden brings what is left closer together, so that the result is read again; mostly nothing is found. */
const maxReadings = 4

/** Others have a right not to be read (Art 15(4)): what is doubtful is hidden too. */
const careful = thresholdsOf({ recall: 'high' })

export const agentPlaceholder = '[AGENT]'

export interface Hiding {
  readonly redactor: Redactor
  readonly roster: readonly KnownPerson[]
  readonly self: Self
  /** The record is the person's own. */
  readonly isOwn: boolean
  readonly showsAgents: boolean
}

export interface HiddenText {
  readonly text: string
  /** Something in it is the person's. */
  readonly mentions: boolean
}

type WhoseOf = (entity: Entity, value: string) => Owner

interface Spelled {
  readonly text: string
  readonly by: string
}

/** What names somebody else outright, letter by letter: a net below the redactor. */
const literalsOf = (record: StoreRecord, { self, isOwn }: Hiding, whose: WhoseOf): readonly Spelled[] => {
  const people = othersIn(record, self, isOwn).filter(({ role }) => role !== 'agent')
  const spelled = [
    ...people.flatMap(({ emails }) => emails.map(text => ({ text, entity: 'EMAIL' as const }))),
    ...people.flatMap(({ names }) =>
      names.filter(name => /\S\s+\S/u.test(name)).map(text => ({ text, entity: 'PERSON' as const })),
    ),
    ...record.fields.flatMap(({ value, entity, ...rest }) =>
      entity && typeof value === 'string' && !isOwn && isIdentifying({ value, entity, ...rest })
        ? [{ text: value.trim(), entity }]
        : [],
    ),
  ]
  return spelled
    .filter(({ text, entity }) => text.length >= 5 && !isPlaceholder(text) && whose(entity, text) === 'other')
    .map(({ text, entity }) => ({ text, by: bracket(entity) }))
}

const withoutLiterals = (literals: readonly Spelled[]): ((text: string) => string) => {
  const patterns = literals.map(({ text, by }) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escapedWords(text)}(?![\\p{L}\\p{N}])`, 'giu'),
    by,
  }))
  return text => patterns.reduce((rest, { pattern, by }) => rest.replace(pattern, by), text)
}

interface Reading {
  readonly inputs: readonly TextInput[]
  readonly mentions: readonly boolean[]
  readonly isDone: boolean
}

const readOnce = (
  inputs: readonly TextInput[],
  known: readonly KnownPerson[],
  hiding: Hiding,
  record: StoreRecord,
) => {
  const found = hiding.redactor.withThresholds(careful).find(inputs, known)
  const values = inputs.map(({ text }, index) =>
    (found[index] ?? []).map(each => ({ ...each, value: readable(text.slice(each.start, each.end)) })),
  )
  const others = othersIn(record, hiding.self, hiding.isOwn)
  const whose = createOwnership({
    self: hiding.self,
    agents: [...others.filter(({ role }) => role === 'agent'), ...hiding.roster],
    others: others.filter(({ role }) => role !== 'agent'),
    named: values.flat().flatMap(({ entity, value }) => (entity === 'PERSON' ? [value] : [])),
  })
  return { values, whose }
}

const hideOnce = (
  inputs: readonly TextInput[],
  { values, whose }: ReturnType<typeof readOnce>,
  showsAgents: boolean,
): Reading => {
  const read = inputs.map((input, index) => {
    let [text, done, mentions, isChanged] = ['', 0, false, false]
    for (const { entity, start, end, value } of values[index] ?? []) {
      const owner = whose(entity, value)
      mentions ||= owner === 'self'
      const stays = owner === 'self' || (owner === 'agent' && showsAgents) || isPlaceholder(value)
      if (stays || start < done) continue
      text += input.text.slice(done, start) + (owner === 'agent' ? agentPlaceholder : bracket(entity))
      done = end
      isChanged = true
    }
    return { input: { ...input, text: text + input.text.slice(done) }, mentions, isChanged }
  })
  return {
    inputs: read.map(({ input }) => input),
    mentions: read.map(({ mentions }) => mentions),
    isDone: read.every(({ isChanged }) => !isChanged),
  }
}

/**
 * The texts of a record as its person may read them: what is theirs stays, everybody else's is hidden behind what
 * kind of thing it was. All texts are read together, so that whoever one of them names is hidden in all.
 */
export const hideOthers = (
  record: StoreRecord,
  texts: readonly TextInput[],
  hiding: Hiding,
): readonly HiddenText[] => {
  if (texts.length === 0) return []
  const known = [...knownPersons(record, hiding.roster), hiding.self]
  const first = readOnce(texts, known, hiding, record)
  let reading = hideOnce(texts, first, hiding.showsAgents)
  const { mentions } = reading
  for (let round = 1; round < maxReadings && !reading.isDone; round++) {
    reading = hideOnce(reading.inputs, readOnce(reading.inputs, known, hiding, record), hiding.showsAgents)
  }
  const clean = withoutLiterals(literalsOf(record, hiding, first.whose))
  return reading.inputs.map(({ text }, index) => ({ text: clean(text), mentions: mentions[index] ?? false }))
}
