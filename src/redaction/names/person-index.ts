import { contract } from './fold.ts'
import { basesOf, shortBaseOf } from './inflection.ts'
import { keysOf, type Part, type PersonName } from './people.ts'
import type { Token } from './tokens.ts'
import { createStemSet, stemOf } from './word-filter.ts'

/** A word of a text that may be this part of this name. */
export interface Hit {
  readonly name: PersonName
  readonly part: Part
  /** The part's place, and behind it that of the last part where one word holds several (`annakarin`). */
  readonly last: number
  readonly isInflected: boolean
}

interface Entry {
  readonly name: PersonName
  readonly part: Part
  readonly last: number
}

/** Shorter, two parts written as one word could be any word. */
const minJoined = 6
/** A cut-off part that is shorter is not looked for on its own. */
export const minCut = 6

/**
 * So many people of one word are looked at one by one: a list of all customers has thousands of Annas. Of more, those
 * beyond come in where a word next to it is theirs too.
 */
export const maxAlike = 12

export interface PersonIndex {
  readonly isEmpty: boolean
  /** Is it a part of somebody's name who may be told by a part, particles aside? In small letters without accents. */
  isPart(key: string): boolean
  /** Says no to most words, and soon. */
  mayHit(token: Token): boolean
  /** At most `maxAlike`, or a few more where several spellings meet. */
  hits(token: Token, isFinnish: boolean): readonly Hit[]
  /** Of people left out by `hits` those who share the word with one of these, the hits of a word beside it. */
  shared(token: Token, beside: readonly Hit[]): readonly Hit[]
}

const hitOf = ({ name, part, last }: Entry, isInflected: boolean): Hit => ({ name, part, last, isInflected })

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

type Take = (key: string, entry: Entry) => void

/** Two parts written as one word. */
const takeJoined = (take: Take, name: PersonName, part: Part, next: Part): void => {
  const key = part.key + next.key
  if (key.length >= minJoined) take(key, { name, part, last: next.place })
}

const takeEntries = (name: PersonName, take: Take): void => {
  const { parts } = name
  for (const part of parts) for (const key of keysOf(part)) take(key, { name, part, last: part.place })
  for (const part of parts) {
    const next = parts[part.place + 1]
    if (next && !next.isParticle) takeJoined(take, name, part, next)
  }
  const [given, family, third] = parts.filter(part => !part.isParticle)
  if (!given || !family || third) return
  takeJoined(take, name, given, family)
  takeJoined(take, name, family, given)
}

/** Finds which part of whose name a word is. Built for one conversation; a lookup costs one or two map reads. */
export const createPersonIndex = (names: readonly PersonName[]): PersonIndex => {
  const byKey = new Map<string, Entry[]>()
  const stems = createStemSet()
  /** Keys of two letters, whose cases have other stems. */
  const shorts = new Set<string>()
  const cuts = new Map<string, Entry[]>()
  for (const name of names) {
    takeEntries(name, (key, entry) => {
      add(byKey, key, entry)
      stems.add(stemOf(key))
      if (key.length === 2 && !entry.part.isParticle) shorts.add(key)
    })
    const last = name.parts.at(-1)
    if (name.isCut && last && last.key.length >= minCut)
      add(cuts, last.key.slice(0, minCut), { name, part: last, last: last.place })
  }

  const found = (key: string, isInflected: boolean): Hit[] =>
    (byKey.get(key) ?? []).slice(0, maxAlike).map(entry => hitOf(entry, isInflected))

  const cutHits = (key: string): Hit[] =>
    (cuts.get(key.slice(0, minCut)) ?? [])
      .filter(({ part }) => key.startsWith(part.key))
      .map(entry => hitOf(entry, false))

  return {
    isEmpty: names.length === 0,
    isPart: key =>
      (byKey.get(key) ?? []).some(
        ({ name, part }) => name.trust !== 'roster' && !part.isParticle && part.key.length > 2,
      ),
    shared: ({ key }, beside) => {
      const all = byKey.get(key) ?? []
      if (all.length <= maxAlike) return []
      const first = new Set(all.slice(0, maxAlike).map(({ name }) => name))
      return [...new Set(beside.map(({ name }) => name))]
        .filter(name => !first.has(name))
        .flatMap(name =>
          name.parts
            .filter(part => keysOf(part).includes(key))
            .map(part => ({ name, part, last: part.place, isInflected: false })),
        )
    },
    // Case endings leave the first three letters of a word alone.
    mayHit: ({ key, long, stem }) =>
      stems.has(stem) ||
      (long !== key && stems.has(stemOf(long))) ||
      (shorts.size > 0 && shorts.has(key.slice(0, 2))),
    hits: ({ key, long, isCapital }, isFinnish) => {
      const exact = found(key, false)
      if (long !== key) exact.push(...found(long, false))
      if (cuts.size > 0) exact.push(...cutHits(key))
      if (exact.length > 0) return exact
      const bases = basesOf(key, isFinnish).flatMap(base => found(base, true))
      const short = shorts.size > 0 ? shortBaseOf(key, isFinnish) : undefined
      if (short !== undefined && shorts.has(short)) bases.push(...found(short, true))
      if (long !== key) bases.push(...basesOf(long, false).flatMap(base => found(base, true)))
      // `Mueller` of `Müller` that the record has as `Muller`: a guess, for words in a capital.
      return bases.length > 0 || !isCapital ? bases : found(contract(key), false)
    },
  }
}
