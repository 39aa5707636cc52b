import type { ContextWords, PreparedText } from './recogniser.ts'

/** UTF-16 units searched for context words on either side. */
const defaultReach = 40

/** Printable ASCII, Latin letters that NFKC leaves alone, and common punctuation: nothing here needs folding. */
const unplain =
  /[^\t\n\r\x20-\x7e¡-§©«¬®°±¶·»À-ıĴ-ľŁ-ňŊ-žƀ-ƃƏƒơưǍ-ǜǤ-ǯȘ-ț\u0391-\u03a1\u03a3-\u03ce\u0410-\u045f‘-”•€]/u
const unplainRuns = new RegExp(`${unplain.source}+`, 'gu')

const dash = /^[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/u
const invisible =
  /^(?:\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f])$/u
/** Spacing accents and the like, which NFKC would tear into a space and a combining mark. */
const kept = /^[¨¯´¸‗‾…]$/u

const foldCluster = (cluster: string): string => {
  if (dash.test(cluster)) return '-'
  if (invisible.test(cluster)) return ''
  if (kept.test(cluster)) return cluster
  const folded = cluster.normalize('NFKC')
  return folded === '\u1680' || folded === '\u2028' || folded === '\u2029' ? ' ' : folded
}

interface Folded {
  readonly text: string
  /** For each unit of `text` and for its end: the offset in the original. */
  readonly offsets: Int32Array
}

/** A sign with the accents on it, or a single sign. */
const clusters =
  /\P{M}?(?:[\u0300-\u034e\u0350-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u20d0-\u20ff]|[\u3099\u309a])+|[\s\S]/gu

const foldText = (original: string): Folded => {
  const parts: string[] = []
  const offsets: number[] = []
  let done = 0
  const copyTo = (end: number): void => {
    parts.push(original.slice(done, end))
    for (; done < end; done++) offsets.push(done)
  }
  for (const run of original.matchAll(unplainRuns)) {
    const end = run.index + run[0].length
    // A combining mark belongs to the plain letter before it.
    const start = /^\p{M}/u.test(run[0]) && run.index > done ? run.index - 1 : run.index
    copyTo(start)
    for (const [cluster] of original.slice(start, end).matchAll(clusters)) {
      const folded = foldCluster(cluster)
      parts.push(folded)
      for (let at = 0; at < folded.length; at++) {
        offsets.push(folded.length === cluster.length ? done + at : done)
      }
      done += cluster.length
    }
  }
  copyTo(original.length)
  offsets.push(original.length)
  return { text: parts.join(''), offsets: Int32Array.from(offsets) }
}

const compiled = new WeakMap<ContextWords, RegExp>()

const patternOf = (words: ContextWords): RegExp => {
  const known = compiled.get(words)
  if (known) return known
  const stems = words.stems.map(stem => stem.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s'))
  // Of `--pnr` and `(pnr)` the word is meant; a stem that starts with a sign needs no word start.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})`, 'iu')
  compiled.set(words, pattern)
  return pattern
}

const wordUnit = /[\p{L}\p{N}]/u

/** The window begins at a word, so that no stem is met in the middle of one. */
const windowStart = (text: string, start: number, reach: number): number => {
  let from = Math.max(0, start - reach)
  while (from > 0 && from < start && wordUnit.test(text[from - 1] ?? '')) from++
  return from
}

const inLink = /(?:\/\/|@)[^\s<>"']{0,60}$/u

/** A word in a link or an address (`https://konto.…`) says nothing of a number beside it. */
const isTold = (pattern: RegExp, window: string, first: number): boolean => {
  for (let from = 0; from < window.length; ) {
    const hit = pattern.exec(window.slice(from))
    if (!hit) return false
    const at = from + hit.index
    if (at >= first && !inLink.test(window.slice(0, at))) return true
    from = at + 1
    while (from < window.length && wordUnit.test(window[from] ?? '')) from++
  }
  return false
}

const nearIn =
  (text: string) =>
  (start: number, end: number, words: ContextWords, reach = defaultReach) => {
    if (words.stems.length === 0) return false
    const pattern = patternOf(words)
    if (isTold(pattern, text.slice(windowStart(text, start, reach), start), 0)) return true
    // The unit before `end` stays in sight: a word that only goes on there is no context.
    return isTold(pattern, text.slice(Math.max(0, end - 1), end + reach), end === 0 ? 0 : 1)
  }

/**
 * Makes a text ready for searching: NFKC (full-width signs, composed letters, ligatures), dashes as `-`, exotic
 * spaces as U+0020, zero-width characters and soft hyphens dropped. Offsets lead back to the original; a text that
 * is plain already is not copied. Linear in its length, never throws.
 */
export const prepare = (original: string): PreparedText => {
  const folded = unplain.test(original) ? foldText(original) : undefined
  const text = folded?.text ?? original
  const offsets = folded?.offsets
  return {
    original,
    text,
    has: {
      digit: /[0-9]/.test(text),
      at: text.includes('@'),
      colon: text.includes(':'),
      upper: /[A-Z]|[^\x20-\x7e\n](?<=\p{Lu})/u.test(text),
    },
    near: nearIn(text),
    toOriginal: offset =>
      offsets ? (offsets[Math.min(Math.max(offset, 0), text.length)] ?? offset) : offset,
  }
}
