import type { Span } from '../shields.ts'
import { isCommonWord } from './common-words.ts'
import { endWithGenitive } from './inflection.ts'
import { isParticle, type Part, type PersonName } from './people.ts'
import type { Hit, PersonIndex } from './person-index.ts'
import { isStopWord } from './stop-words.ts'
import { gapAfter, type Token, type TokenText } from './tokens.ts'
import { weighRun } from './weigh-run.ts'

/** Words of a text, one after the other, that belong to one name. */
export interface Run {
  readonly name: PersonName
  /** Indices of tokens, both inclusive. */
  readonly first: number
  readonly last: number
  /** Places of parts that stand there whole. */
  readonly whole: ReadonlySet<number>
  readonly initials: number
  readonly hasParticle: boolean
  /** Of the first word. */
  readonly hit: Hit
}

export interface FoundName extends Span {
  readonly score: number
}

/** Between the words of one name: a space, a comma, signs of file names and mark-up, one line break. */
const joins = /^(?:[ \t._+,*'’/-]{1,4}|[ \t,]{0,3}\r?\n[ \t>|]{0,4}|%20)$/u
const initialJoins = /^(?:\.? ?-?|-)$/u
/** Words that stand between a given and a family name without being known: `Anna Maria Berg`. */
const maxBetween = 2
const bridges = /^[ -]$/u

const initialOf = (
  parts: readonly Part[],
  used: ReadonlySet<number>,
  token: Token | undefined,
): Part | undefined =>
  token && token.key.length === 1
    ? parts.find(part => !used.has(part.place) && !part.isParticle && part.key.startsWith(token.key))
    : undefined

/** `JP` of Juha-Pekka. */
const isInitials = (parts: readonly Part[], token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}{2,3}$/u.test(token.text) &&
  parts
    .filter(part => !part.isParticle)
    .map(part => part.key.charAt(0))
    .join('')
    .startsWith(token.key)

const placesOf = ({ part, last, name }: Hit): number[] => {
  if (last === part.place) return [part.place]
  const [from, to] = [Math.min(part.place, last), Math.max(part.place, last)]
  return name.parts.map(each => each.place).filter(place => place >= from && place <= to)
}

type HitsAt = (index: number) => readonly Hit[]

/** The words behind the first that go on with the same name. */
const growRight = (words: TokenText, hitsAt: HitsAt, hit: Hit, first: number) => {
  const { name } = hit
  const whole = new Set(placesOf(hit))
  let [last, initials, hasParticle] = [first, 0, false]
  const partAt = (index: number): Hit | undefined =>
    hitsAt(index).find(each => each.name === name && !each.part.isParticle && !whole.has(each.part.place))
  const cut = name.isCut ? name.parts.at(-1) : undefined
  for (let at = first + 1; joins.test(gapAfter(words, at - 1)); at++) {
    const token = words.tokens[at]
    if (!token || token.isOurs) break
    const next = partAt(at)
    if (next) for (const place of placesOf(next)) whole.add(place)
    else if (cut && !whole.has(cut.place) && token.key.startsWith(cut.key)) whole.add(cut.place)
    else if (isParticle(token.key) && name.parts.some(part => part.key === token.key)) {
      hasParticle = true
      continue
    } else if (token.isCapital && initialOf(name.parts, whole, token)) initials++
    else {
      const bridge = bridgeEnd(words, at, partAt)
      if (bridge === undefined) break
      at = bridge - 1
      continue
    }
    last = at
  }
  return { whole, last, initials, hasParticle }
}

/** The next word of the name, where only capitalised ones, initials or particles stand before it. */
const bridgeEnd = (words: TokenText, from: number, partAt: HitsAtOne): number | undefined => {
  for (let at = from; at < from + maxBetween; at++) {
    const token = words.tokens[at]
    const isFit =
      token && !token.isOurs && (token.isCapital || isParticle(token.key)) && !isStopWord(token.key)
    const gap = gapAfter(words, at)
    if (!isFit || !bridges.test(gapAfter(words, at - 1)) || !(bridges.test(gap) || initialJoins.test(gap)))
      return undefined
    if (partAt(at + 1)) return at + 1
  }
  return undefined
}
type HitsAtOne = (index: number) => Hit | undefined

/** Initials and particles before the first word. */
const growLeft = (words: TokenText, name: PersonName, first: number, whole: ReadonlySet<number>) => {
  let [from, initials, hasParticle] = [first, 0, false]
  const used = new Set(whole)
  for (let at = first - 1; at >= 0; at--) {
    const token = words.tokens[at]
    const gap = gapAfter(words, at)
    if (!token || token.isOurs) break
    const initial = initialOf(name.parts, used, token)
    const isDotted = gap.startsWith('.')
    if (initial && initialJoins.test(gap) && (token.isCapital || isDotted)) used.add(initial.place)
    else if (!(initials === 0 && initialJoins.test(gap) && isInitials(name.parts, token))) {
      if (
        !(gap === ' ' || gap === "'" || gap === '’') ||
        !name.parts.some(part => part.isParticle && part.key === token.key)
      )
        break
      hasParticle = true
      from = at
      continue
    }
    initials++
    from = at
  }
  return { from, initials, hasParticle }
}

const runOf = (words: TokenText, hitsAt: HitsAt, hit: Hit, at: number): Run => {
  const right = growRight(words, hitsAt, hit, at)
  const left = growLeft(words, hit.name, at, right.whole)
  return {
    name: hit.name,
    first: left.from,
    last: right.last,
    whole: right.whole,
    initials: right.initials + left.initials,
    hasParticle: right.hasParticle || left.hasParticle,
    hit,
  }
}

/** A name cut off by the desk goes on to the end of the words that may still belong to it. */
const endOfCut = (words: TokenText, { name, whole, last }: Run): number => {
  const end = name.parts.at(-1)
  if (!name.isCut || !end || !whole.has(end.place) || whole.size < 2) return last
  let at = last
  for (; at < last + 3; at++) {
    const next = words.tokens[at + 1]
    const gap = gapAfter(words, at)
    if (!next || next.isOurs || !(gap === '-' || (gap === ' ' && next.isCapital && !isStopWord(next.key))))
      break
  }
  return at
}

/** Everywhere that one of the indexed names stands, in any of its spellings. In order, not overlapping. */
export const findKnown = (words: TokenText, index: PersonIndex, isFinnish: boolean): FoundName[] => {
  const found: FoundName[] = []
  if (index.isEmpty) return found
  const cache = new Map<number, readonly Hit[]>()
  const hitsAt: HitsAt = at => {
    const token = words.tokens[at]
    if (!token || token.isOurs) return []
    const hits = cache.get(at) ?? index.hits(token, isFinnish)
    cache.set(at, hits)
    return hits
  }
  for (let at = 0; at < words.tokens.length; at++) {
    const hits = hitsAt(at).filter(({ part }) => !part.isParticle)
    if (hits.length === 0) continue
    const weighed = hits
      .map(hit => runOf(words, hitsAt, hit, at))
      .map(run => ({ run, score: weighRun(words, run) }))
      .filter(({ score }) => score > 0)
      .sort(
        (a, b) =>
          b.run.whole.size - a.run.whole.size || b.run.last - b.run.first - (a.run.last - a.run.first),
      )
    const [best] = weighed
    if (!best) continue
    const last = endOfCut(words, best.run)
    const [from, to] = [words.tokens[best.run.first], words.tokens[last]]
    if (!from || !to) continue
    found.push({ start: from.start, end: endWithGenitive(words, from.start, to.end), score: best.score })
    at = last
  }
  return found
}

export const isCommonPart = ({ key }: Part): boolean => isCommonWord(key) || isStopWord(key)
