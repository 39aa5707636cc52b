import type { Span } from '../shields.ts'
import { endWithGenitive } from './inflection.ts'
import { isParticle } from './particles.ts'
import type { Part, PersonName } from './people.ts'
import { type Hit, maxAlike, type PersonIndex } from './person-index.ts'
import type { Reading } from './reading.ts'
import { isStopWord } from './stop-words.ts'
import { gapAfter, type Token } from './tokens.ts'
import { type Run, weighRun } from './weigh-run.ts'

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
const growRight = (words: Reading, hitsAt: HitsAt, hit: Hit, first: number) => {
  const { name } = hit
  const whole = new Set(placesOf(hit))
  let [last, initials, hasParticle] = [first, 0, false]
  const partAt = (index: number): Hit | undefined =>
    hitsAt(index).find(each => each.name === name && !each.part.isParticle && !whole.has(each.part.place))
  const cut = name.isCut ? name.parts.at(-1) : undefined
  for (let at = first + 1; ; at++) {
    const gap = gapAfter(words, at - 1)
    if (gap !== ' ' && !joins.test(gap)) break
    const token = words.tokens[at]
    if (!token || token.isOurs) break
    if (gap.includes(',') && beginsAnew(words, hitsAt, name, whole, at)) break
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

/** Of `A. Berg, J. Berg` the comma parts two names, of `Berg, A.` it does not: a part that was there comes again. */
const beginsAnew = (
  words: Reading,
  hitsAt: HitsAt,
  name: PersonName,
  whole: ReadonlySet<number>,
  from: number,
): boolean => {
  for (let at = from; at < from + 4; at++) {
    const hit = hitsAt(at).find(each => each.name === name && !each.part.isParticle)
    if (hit && whole.has(hit.part.place)) return true
    if (!hit && words.tokens[at]?.text.length !== 1) return false
    if (!/^(?:[ .]{1,2}|-)$/.test(gapAfter(words, at))) return false
  }
  return false
}

/** The next word of the name, where only capitalised ones, initials or particles stand before it. */
const bridgeEnd = (words: Reading, from: number, partAt: HitsAtOne): number | undefined => {
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

/** `van`, also as `v.` or, for `van der`, `vd`; of a name that begins with `J.` none before that. */
const isOwnParticle = (name: PersonName, { key }: Token, before: number): boolean =>
  name.parts.some(
    part =>
      part.isParticle &&
      part.place < before &&
      (part.key === key ||
        (key.length === 1 && part.key.startsWith(key)) ||
        (key === 'vd' && part.key === 'van')),
  )

/** Initials and particles before the first word. */
const growLeft = (words: Reading, { name, part }: Hit, first: number, whole: ReadonlySet<number>) => {
  let [from, initials, hasParticle, before] = [first, 0, false, part.place]
  const used = new Set(whole)
  for (let at = first - 1; at >= 0; at--) {
    const token = words.tokens[at]
    const gap = gapAfter(words, at)
    if (!token || token.isOurs) break
    const initial = initialOf(name.parts, used, token)
    const isDotted = gap.startsWith('.')
    if (initial && initialJoins.test(gap) && (token.isCapital || isDotted)) {
      used.add(initial.place)
      before = Math.min(before, initial.place)
    } else if (!(initials === 0 && initialJoins.test(gap) && isInitials(name.parts, token))) {
      if (!/^(?: |\. ?|['’])$/.test(gap) || !isOwnParticle(name, token, before)) break
      hasParticle = true
      from = at
      continue
    }
    initials++
    from = at
  }
  return { from, initials, hasParticle }
}

const runOf = (words: Reading, hitsAt: HitsAt, hit: Hit, at: number): Run => {
  const right = growRight(words, hitsAt, hit, at)
  const left = growLeft(words, hit, at, right.whole)
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
const endOfCut = (words: Reading, { name, whole, last }: Run): number => {
  const cut = name.parts.at(-1)
  if (!name.isCut || !cut || !whole.has(cut.place) || whole.size < 2) return last
  let end = last
  for (let at = last; at < last + 4; at++) {
    const next = words.tokens[at + 1]
    const gap = gapAfter(words, at)
    if (!next || next.isOurs || !(gap === '-' || gap === ' ')) break
    const isName = gap === '-' || (next.isCapital && !isStopWord(next.key))
    if (isName) end = at + 1
    else if (!isParticle(next.key)) break
  }
  return end
}

const none: readonly Hit[] = []

/** Everywhere that one of the indexed names stands, in any of its spellings. In order, not overlapping. */
export const findKnown = (words: Reading, index: PersonIndex, isFinnish: boolean): FoundName[] => {
  const found: FoundName[] = []
  if (index.isEmpty) return found
  const cache = new Map<number, readonly Hit[]>()
  const alone = new Map<number, readonly Hit[]>()
  const hitsAlone: HitsAt = at => {
    const token = words.tokens[at]
    if (!token || token.isOurs || !index.mayHit(token)) return none
    const kept = alone.get(at)
    if (kept) return kept
    const hits = index.hits(token, isFinnish)
    if (hits.length > 0) alone.set(at, hits)
    return hits
  }
  const hitsAt: HitsAt = at => {
    const hits = hitsAlone(at)
    const token = words.tokens[at]
    if (hits.length < maxAlike || !token) return hits
    const kept = cache.get(at) ?? [
      ...hits,
      ...index.shared(token, [at - 2, at - 1, at + 1, at + 2].flatMap(hitsAlone)),
    ]
    cache.set(at, kept)
    return kept
  }
  for (let at = 0; at < words.tokens.length; at++) {
    const all = hitsAt(at)
    if (all.length === 0) continue
    const hits = all.filter(({ part, last }) => !part.isParticle || last !== part.place)
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
