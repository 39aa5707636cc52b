import { type Entity, entities } from '../entities.ts'
import type { Field, FieldRules } from '../tickets/record.ts'

export const anonymisedName = 'Anonymised'
export const deletedText = '[deleted]'
/** RFC 2606 reserves `.invalid`: no mail can ever reach it. */
const anonymisedDomain = 'anonymised.invalid'

/** `[PERSON]`, also with a running number or token behind the entity; `[deleted]`. */
export const bracketPattern = `\\[(?:${entities.join('|')}|deleted)(?:[ _:#-][\\w-]{1,64})?\\]`
export const anonPattern = 'anon-[0-9a-f]{4,64}(?:@anonymised\\.invalid)?'

/** What the operator `mask` writes: `A***`, `a***@***`, `***67`. Other stars may be Markdown around anything. */
const maskPattern = '\\p{L}?\\*{3}(?:@\\*{3}|\\d{2})?'

/** First and family name stand apart in some desks: each becomes the same word, and together they are one name. */
const ours = new RegExp(
  `^(?:${anonymisedName}(?:\\s${anonymisedName}){0,3}|${anonPattern}|(?:(?:${bracketPattern}|${maskPattern})[\\s,;]*)+)$`,
  'iu',
)

/** True for what this program writes in place of a person (masked values too), so that it is never taken for one. */
export const isPlaceholder = (value: string): boolean =>
  ours.test(value.trim()) || !/[\p{L}\p{N}]/u.test(value)

/** A user name of 21 units, shorter where the desk's column is. */
export const anonName = (digest: string, rules: FieldRules): string => {
  const room = (rules.maxLength ?? 64) - 'anon-'.length
  return `anon-${digest.slice(0, Math.max(4, Math.min(16, room)))}`
}

/** An address nobody receives; where it does not fit with eight digits of its own, the bare user name. */
export const anonEmail = (digest: string, rules: FieldRules): string => {
  const room = (rules.maxLength ?? 64) - anonymisedDomain.length - 1
  if (room < 'anon-'.length + 8) return anonName(digest, rules)
  return `${anonName(digest, { maxLength: room })}@${anonymisedDomain}`
}

export const bracket = (entity: Entity | undefined): string => (entity ? `[${entity}]` : deletedText)

/**
 * Cuts to `maxLength` UTF-16 units, never inside a placeholder, a surrogate pair, or a word: a piece of a word can
 * happen to be the very name that was taken out.
 */
export const shorten = (text: string, rules: FieldRules): string => {
  const max = rules.maxLength
  if (max === undefined || text.length <= max) return text
  for (const hit of text.matchAll(new RegExp(bracketPattern, 'gu'))) {
    if (hit.index < max && hit.index + hit[0].length > max) return text.slice(0, hit.index).trimEnd()
  }
  const cut = text.slice(0, max)
  const wordStart = /\S+$/u.exec(cut)?.index ?? 0
  if (wordStart > 0 && /\S/u.test(text[max] ?? '')) return cut.slice(0, wordStart).trimEnd()
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** A field that holds one identifier and nothing else, and is to lose it. */
export const isIdentifying = ({ class: of, onAnonymise }: Field): boolean =>
  of === 'direct-identifier' || (of === 'quasi-identifier' && onAnonymise !== 'keep')
