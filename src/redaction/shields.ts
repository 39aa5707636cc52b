import { entities } from '../entities.ts'
import { escaped } from './escaped.ts'
import { type Facts, factsIn, holds } from './facts.ts'
import { createPhrases } from './phrases.ts'

const placeholder = `\\[(?:${entities.join('|')}|deleted)(?:[ _:#-][\\w-]{1,64})?\\]`

/**
 * What this program writes in place of a finding, in all operators but `surrogate`: `[EMAIL]`, `[PERSON-3f9a2c41]`,
 * `[EMAIL:5d41402abc4b2a76]`, `[deleted]`, `anon-3f9a@anonymised.invalid`, masked words `A***` and digits `***67`,
 * networks `192.168.1.0/24`, and surrogate addresses. It is never a finding, which makes redacting idempotent.
 */
const ours = new RegExp(
  [
    placeholder,
    'anon-[0-9a-f]{4,64}(?:@anonymised\\.invalid)?',
    '\\p{L}\\*{3}(?:@\\*{3})?(?!\\*)|(?<![\\d*])(?:\\*{3}(?:\\d{2})?)+(?![\\d*])',
    '[a-z0-9.-]{1,64}@surrogate\\.example(?![\\w.-])',
    '(?<![\\p{L}\\p{N}.])(?:\\d{1,3}(?:\\.\\d{1,3}){2}\\.0/24|(?<!:)[0-9a-f:]{2,14}::/48)(?!\\d)',
  ].join('|'),
  'giu',
)
const placeholderHere = new RegExp(placeholder, 'iuy')
/** What all but placeholders have in them. */
const mayHoldOther = (text: string, facts: Facts): boolean =>
  (holds(facts, 'star') && text.includes('***')) ||
  (holds(facts, 'dash') && /anon-/i.test(text)) ||
  (holds(facts, 'at') && /@surrogate[.]/i.test(text)) ||
  (holds(facts, 'slash') && (text.includes('.0/24') || text.includes('::/48')))

export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans of a prepared text that hold what we wrote. Case of a placeholder does not matter: desks fold it. */
export const placeholderSpans = (text: string, facts: Facts = factsIn(text)): readonly Span[] => {
  if (!mayHoldOther(text, facts)) return placeholdersAlone(text)
  const spans: Span[] = []
  ours.lastIndex = 0
  for (let hit = ours.exec(text); hit; hit = ours.exec(text))
    spans.push({ start: hit.index, end: hit.index + hit[0].length })
  return spans
}

/** Most texts hold no other: then only brackets are looked at. */
const placeholdersAlone = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
    placeholderHere.lastIndex = start
    const hit = placeholderHere.exec(text)
    if (hit) spans.push({ start, end: start + hit[0].length })
  }
  return spans
}

const betweenDigits = '[\\s()./-]{0,3}'

/** A number in any spacing, national or international: `08-465 004 00` is `+46 (0)8 465 004 00`. */
const numberSource = (entry: string): string => {
  const international = /^(?:\+|00)\s?([1-9]\d{0,2})(?=[\s()./-])/u.exec(entry)
  const national = international ? entry.slice(international[0].length) : entry
  const digits = national.replace(/\D/gu, '').replace(/^0+/u, '')
  if (digits.length < 6) return [...entry.replace(/[^\d+]/gu, '')].map(escaped).join(betweenDigits)
  const country = international?.[1] ?? '\\d{1,3}'
  return `(?:(?:\\+|00)${country}${betweenDigits}(?:0${betweenDigits})?|0${betweenDigits})?${[...digits].join(betweenDigits)}`
}

const isNumber = /^[\d\s()+./-]+$/u
/** Neither an address nor a link. */
const isWords = /^[^@/:]+$/u

/** An entry that begins with `@` stands for every address of that domain. */
const allowSource = (entry: string): string => {
  if (entry.startsWith('@')) return `[\\p{L}\\p{N}._+-]{1,64}${escaped(entry)}`
  if (isNumber.test(entry)) return numberSource(entry)
  return escaped(entry).replace(/\s+/gu, '\\s{1,4}')
}

/** `info (at) exempel.se` is as much the organisation's as `info@exempel.se`. */
const at = '(?:@|%40|\\s{0,2}(?:@|[([]\\s?(?:at|@|ät|a|snabel-?a)\\s?[)\\]])\\s{0,2})'

/** Many mailboxes at few domains make one alternative for each domain. */
const mailSources = (mails: readonly string[]): string[] => {
  const byDomain = new Map<string, string[]>()
  for (const mail of mails) {
    const sign = mail.lastIndexOf('@')
    const domain = mail.slice(sign + 1)
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), escaped(mail.slice(0, sign))])
  }
  return [...byDomain].map(([domain, locals]) => `(?:${locals.join('|')})${at}${escaped(domain)}`)
}

const mayHoldMail = /@|%40|[([]\s?(?:at|ät|a|snabel-?a)\s?[)\]]/iu

const nothing: readonly never[] = []

type Search = (text: string) => readonly Span[]

const searchFor = (alternatives: readonly string[]): Search => {
  if (alternatives.length === 0) return () => []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][._%+-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[.@-][\\p{L}\\p{N}])`,
    'giu',
  )
  return text =>
    [...text.matchAll(pattern)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
}

/**
 * The organisation's own addresses and numbers and its words, found as whole values: `info@x.se` is not in
 * `anna.info@x.se`. Entries are compared without regard to case; words may end in `*` (see `createPhrases`).
 */
export const createAllowed = (allow: readonly string[]): ((text: string) => readonly Span[]) => {
  const entries = [...new Set(allow.map(entry => entry.normalize('NFKC').trim()))]
    .filter(entry => entry.length > 1)
    .sort((a, b) => b.length - a.length)
  if (entries.length === 0) return () => nothing
  const isMail = (entry: string): boolean => /^[^@\s]+@[^@\s]+$/u.test(entry)
  const mails = searchFor(mailSources(entries.filter(isMail)))
  const isPhrase = (entry: string): boolean => isWords.test(entry) && !isNumber.test(entry)
  const others = searchFor(entries.filter(entry => !isMail(entry) && !isPhrase(entry)).map(allowSource))
  const phrases = createPhrases(entries.filter(isPhrase).map(entry => [entry, true] as const))
  return text => [...(mayHoldMail.test(text) ? mails(text) : []), ...others(text), ...phrases(text)]
}
