import { fileSpelling } from '../file-names.ts'
import { contract } from './fold.ts'
import { basesOf, shortBaseOf } from './inflection.ts'
import { keysOf, nameOf, type Part } from './people.ts'
import { minCut } from './person-index.ts'
import { isStopWordIn, isTradeWord } from './stop-words.ts'
import { tellsAlone } from './tells-alone.ts'
import type { Token, TokenText } from './tokens.ts'

/** A text's words; Finnish cases may have to be undone in it. */
export interface DirectoryText extends TokenText {
  readonly isFinnish: boolean
  /** sv nb da fi nl de en, if it is known. */
  readonly language?: string | undefined
}

/** Full names of a great many people, of whom a conversation names a few: the customers of a desk. */
export interface Directory {
  /** Names at this length were cut off by the desk. */
  readonly cutAt?: number | undefined
  /** Those of whom both given and family name stand near each other in one of the texts, as the desk spells them. */
  among(texts: readonly DirectoryText[]): readonly string[]
  /** Is it somebody's full name as files are called, `anna_berg` or `liv_sj_str_m`? In small letters. */
  isFileName(spelling: string): boolean
}

export const emptyDirectory: Directory = { among: () => [], isFileName: () => false }

/** So many words stand at most between a given and a family name: `Anna Maria van den Berg`. */
const reach = 4

type ByGiven = Map<string, string[]>

interface Entry {
  readonly given: Part
  readonly family: Part
  /** The family name goes on behind what the desk kept of it. */
  readonly isOpen: boolean
}

/** Names of one word say too little, those of functions are nobody's. */
const entryOf = (name: string, isCut: boolean): Entry | undefined => {
  if (name.includes('@')) return undefined
  const real = nameOf(name, 'roster', isCut)?.parts.filter(part => !part.isParticle) ?? []
  const last = real.at(-1)
  // Too little is left of the last part: the one before it was not cut.
  const isShort = isCut && last !== undefined && last.key.length < minCut
  const [given, family] = [real[0], isShort ? real.at(-2) : last]
  if (!given || !family || given === family || real.some(({ key }) => isTradeWord(key))) return undefined
  return { given, family, isOpen: isCut && !isShort }
}

/**
 * Two ordinary words are a name where both have a capital (`Liv Sommer`), or where they stand as the name does and are
 * no words that any sentence of the language may have side by side: `hils max groß`, but not `per dag`.
 */
const stands = (given: Token, family: Token, { text, language }: DirectoryText): boolean => {
  if (given.isCapital && family.isCapital) return true
  if (tellsAlone(given.text) || tellsAlone(family.text)) return true
  const isInPlace = text.slice(given.end, family.start) === ' '
  return isInPlace && !isStopWordIn(given.key, language) && !isStopWordIn(family.key, language)
}

/** Also of `Ødegaard` the key that `Ødegård` has. */
const familyKeys = ({ key, long }: Token, isFinnish: boolean): Set<string> =>
  new Set([key, long, contract(key), shortBaseOf(key, isFinnish) ?? key, ...basesOf(key, isFinnish)])

/** Looks people up by the words of a text; what a name costs is memory, not time. */
export const createDirectory = (names: Iterable<string>, cutAt?: number): Directory => {
  const whole = new Map<string, ByGiven>()
  const open = new Map<string, ByGiven>()
  const add = (map: Map<string, ByGiven>, family: string, { given }: Entry, name: string): void => {
    const byGiven: ByGiven = map.get(family) ?? new Map()
    map.set(family, byGiven)
    for (const key of keysOf(given)) byGiven.set(key, [...(byGiven.get(key) ?? []), name])
  }
  const known = new Set(names)
  for (const name of known) {
    const entry = entryOf(name, name.length === cutAt)
    if (!entry) continue
    if (entry.isOpen) add(open, entry.family.key.slice(0, minCut), entry, name)
    else for (const key of keysOf(entry.family)) add(whole, key, entry, name)
  }
  const familiesAt = (token: Token, isFinnish: boolean): ByGiven[] => {
    const found = [...familyKeys(token, isFinnish)].map(key => whole.get(key))
    if (open.size > 0) found.push(open.get(token.key.slice(0, minCut)))
    return found.filter(each => each !== undefined)
  }
  const addFrom = (found: Set<string>, text: DirectoryText, at: number): void => {
    const { tokens, isFinnish } = text
    const family = tokens[at]
    if (!family || family.isOurs) return
    for (const byGiven of familiesAt(family, isFinnish))
      for (let near = at - reach; near <= at + 2; near++) {
        const given = near === at ? undefined : tokens[near]
        if (!given || given.isOurs || !stands(given, family, text)) continue
        for (const key of new Set([given.key, given.long, contract(given.key)]))
          for (const name of byGiven.get(key) ?? []) found.add(name)
      }
  }
  let files: Set<string> | undefined
  return {
    cutAt,
    among: texts => {
      const found = new Set<string>()
      for (const text of texts) for (let at = 0; at < text.tokens.length; at++) addFrom(found, text, at)
      return [...found]
    },
    isFileName: spelling => {
      files ??= new Set([...known].filter(name => entryOf(name, false)).map(fileSpelling))
      return files.has(spelling)
    },
  }
}
