import { entities } from '../entities.ts'

/**
 * What this program writes in place of a finding, in all operators but `surrogate`: `[EMAIL]`, `[PERSON-3f9a2c41]`,
 * `[EMAIL:5d41402abc4b2a76]`, `[deleted]`, `anon-3f9a@anonymised.invalid`, masked words `A***` and digits `***67`,
 * networks `192.168.1.0/24`, and surrogate addresses. It is never a finding, which makes redacting idempotent.
 */
const ours = new RegExp(
  [
    `\\[(?:${entities.join('|')}|deleted)(?:[ _:#-][\\w-]{1,64})?\\]`,
    'anon-[0-9a-f]{4,64}(?:@anonymised\\.invalid)?',
    '\\p{L}\\*{3}(?:@\\*{3})?(?!\\*)|(?<![\\d*])(?:\\*{3}(?:\\d{2})?)+(?![\\d*])',
    '[a-z0-9.-]{1,64}@surrogate\\.example(?![\\w.-])',
    '(?<![\\p{L}\\p{N}.:])(?:\\d{1,3}(?:\\.\\d{1,3}){2}\\.0/24|[0-9a-f:]{2,14}::/48)(?!\\d)',
  ].join('|'),
  'giu',
)
const mayHoldOurs = /[*[]|anon-|surrogate|\/24|\/48/iu

export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans of a prepared text that hold what we wrote. Case of a placeholder does not matter: desks fold it. */
export const placeholderSpans = (text: string): readonly Span[] => {
  if (!mayHoldOurs.test(text)) return []
  return [...text.matchAll(ours)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
}

const escaped = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** `+46 8 123` is met by any spacing; an entry that begins with `@` stands for every address of that domain. */
const allowSource = (entry: string): string => {
  if (entry.startsWith('@')) return `[\\p{L}\\p{N}._+-]{1,64}${escaped(entry)}`
  if (/^[\d\s()+./-]+$/u.test(entry))
    return [...entry.replace(/[^\d+]/gu, '')].map(escaped).join('[\\s()./-]{0,3}')
  return escaped(entry).replace(/\s+/gu, '\\s{1,4}')
}

/**
 * The organisation's own addresses and numbers, found as whole values: `info@x.se` is not in `anna.info@x.se`.
 * Entries are compared without regard to case.
 */
export const createAllowed = (allow: readonly string[]): ((text: string) => readonly Span[]) => {
  const sources = allow.map(entry => entry.normalize('NFKC').trim()).filter(entry => entry.length > 1)
  if (sources.length === 0) return () => []
  const alternatives = sources.sort((a, b) => b.length - a.length).map(allowSource)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][._%+-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[.@-][\\p{L}\\p{N}])`,
    'giu',
  )
  return text =>
    [...text.matchAll(pattern)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
}
