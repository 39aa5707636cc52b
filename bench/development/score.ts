// The measures of the shared scorer, unit by unit, so that the figures are the same: see `describe` in detection.ts.
import { type GoldSpan, type Row, type Span, scoredTypes } from './row.ts'

export interface Prediction extends Span {
  readonly type: string
}

interface Tally {
  rows: number
  /** Units of gold and how many of them are left; spans, and how many are covered whole, and not at all. */
  units: number
  left: number
  spans: number
  whole: number
  missed: number
  /** Units outside any gold, and how many of them are hit. */
  plain: number
  over: number
  decoys: number
  decoysHit: number
}

interface Example {
  readonly what: 'leak' | 'over' | 'decoy'
  readonly row: Row
  readonly span: Span
  readonly label: string
}

export interface Score {
  /** By group (`all`, `lang:sv`, `src:initials` …) and type; `*` for all types. */
  readonly tallies: ReadonlyMap<string, Tally>
  readonly examples: readonly Example[]
}

const neutral = new Set(['LOCATION', 'ORG', 'DATE', 'URL', 'OTHER'])
const scored: ReadonlySet<string> = new Set(scoredTypes)
const genitive = /(?:['’:]?s|['’])?[\s.,;:!?)\]'"”’]*$/
/** What Python calls white space: U+001C to U+001F and U+0085 too, U+FEFF not. */
const isSpace = (sign: string): boolean =>
  sign === '\u0085' || (sign >= '\u001c' && sign <= '\u001f') || (sign !== '\ufeff' && /\s/.test(sign))
const wordSign = /[\p{L}\p{N}]/u

const empty = (): Tally => ({
  ...{ rows: 0, units: 0, left: 0, spans: 0, whole: 0, missed: 0 },
  ...{ plain: 0, over: 0, decoys: 0, decoysHit: 0 },
})

/** One entry a UTF-16 unit; both halves of a pair get the whole character. */
const unitsOf = (text: string): string[] => {
  const units: string[] = []
  for (const sign of text) for (let half = 0; half < sign.length; half++) units.push(sign)
  return units
}

const plainState = 0
const goldState = 1
const neutralState = 2

const statesOf = (
  units: readonly string[],
  gold: readonly GoldSpan[],
  other: readonly GoldSpan[],
): Uint8Array => {
  const state = new Uint8Array(units.length)
  for (const { start, end } of other) state.fill(neutralState, start, end)
  for (const { start, end } of gold) state.fill(goldState, start, end)
  // The rest of a gold word is nobody's business.
  for (const { start, end } of [...gold, ...other]) {
    for (
      let at = end;
      state[at] === plainState && (wordSign.test(units[at] ?? '') || /['’]/.test(units[at] ?? ''));
      at++
    )
      state[at] = neutralState
    for (let at = start - 1; at >= 0 && state[at] === plainState && wordSign.test(units[at] ?? ''); at--)
      state[at] = neutralState
  }
  return state
}

const covered = (length: number, spans: readonly Span[]): Uint8Array => {
  const cover = new Uint8Array(length)
  for (const { start, end } of spans) cover.fill(1, start, end)
  return cover
}

/** Scores predictions against gold, counting by language, set, kind, type and source of the name. */
export const scoreRows = (rows: readonly Row[], predict: (row: Row) => readonly Prediction[]): Score => {
  const tallies = new Map<string, Tally>()
  const examples: Example[] = []
  const tally = (group: string, type: string): Tally => {
    const key = `${group}|${type}`
    const found = tallies.get(key) ?? empty()
    tallies.set(key, found)
    return found
  }
  for (const row of rows) {
    const units = unitsOf(row.text)
    const predicted = predict(row)
    const gold = row.spans.filter(({ type }) => row.scope.includes(type) && scored.has(type))
    const other = row.spans.filter(span => !gold.includes(span))
    const isFull = row.scope.length > 3
    const isStructured = ({ start, end }: Span) => /[\p{Nd}@]/u.test(row.text.slice(start, end))
    const cover = covered(units.length, predicted)
    const state = statesOf(units, gold, other)
    const groups = ['all', `lang:${row.lang}`, `set:${row.set}`, `kind:${row.set}/${row.kind}`]
    for (const { type, left, units: count, isWhole, isMissed, span } of spanScores(units, cover, gold)) {
      for (const group of span.src === undefined ? groups : [...groups, `src:${span.src}`])
        for (const key of group.startsWith('src:')
          ? [type]
          : [
              '*',
              type,
              ...(group.startsWith('lang:') && type === 'PERSON' && span.src ? [`PERSON ${span.src}`] : []),
            ]) {
          const into = tally(group, key)
          into.units += count
          into.left += left
          into.spans += 1
          into.whole += Number(isWhole)
          into.missed += Number(isMissed)
        }
      if (!isWhole) examples.push({ what: 'leak', row, span, label: span.src ? `${type}/${span.src}` : type })
    }
    const judged = covered(
      units.length,
      predicted.filter(span => isFull || !isStructured(span)),
    )
    let [plain, over] = [0, 0]
    for (let at = 0; at < units.length; at++) {
      if (state[at] !== plainState || isSpace(units[at] ?? '')) continue
      plain += 1
      over += judged[at] ?? 0
    }
    for (const span of predicted)
      if (isFull || !isStructured(span))
        if (state.subarray(span.start, span.end).every(each => each === plainState))
          examples.push({ what: 'over', row, span, label: span.type })
    const isHit = (decoy: Span) =>
      predicted.some(({ start, end, type }) => start < decoy.end && decoy.start < end && !neutral.has(type))
    const hits = row.decoys.filter(isHit)
    for (const span of hits) examples.push({ what: 'decoy', row, span, label: span.kind })
    for (const { kind } of row.decoys) tally(`decoy:${kind}`, '*').decoys += 1
    for (const { kind } of hits) tally(`decoy:${kind}`, '*').decoysHit += 1
    for (const group of groups) {
      const into = tally(group, '*')
      into.rows += 1
      into.plain += plain
      into.over += over
      into.decoys += row.decoys.length
      into.decoysHit += hits.length
    }
  }
  return { tallies, examples }
}

const spanScores = (units: readonly string[], cover: Uint8Array, gold: readonly GoldSpan[]) => {
  const seen = new Uint8Array(units.length)
  return [...gold]
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(span => {
      const { start, end, type } = span
      let [count, left] = [0, 0]
      const words: number[] = []
      const word = units.slice(start, end).join('')
      const core = type === 'PERSON' ? start + (word.replace(genitive, '').length || end - start) : end
      for (let at = start; at < end; at++) {
        if (at < core && wordSign.test(units[at] ?? '')) words.push(at)
        if (seen[at] === 1 || isSpace(units[at] ?? '')) continue
        seen[at] = 1
        count += 1
        left += cover[at] === 1 ? 0 : 1
      }
      const need = words.length > 0 ? words : Array.from({ length: end - start }, (_, at) => start + at)
      const isWhole = need.every(at => cover[at] === 1)
      const isMissed = need.every(at => cover[at] !== 1)
      return { span, type, units: count, left, isWhole, isMissed }
    })
}
