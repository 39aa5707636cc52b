import type { ActionSpec } from '../actions/specs.ts'
import type { Language } from '../languages.ts'
import { writeDuration } from '../policies/durations.ts'
import type { Basis, Minimum, Stage } from '../policies/policy.ts'
import type { When } from '../policies/when.ts'
import { clockWord } from '../requests/archive/page-law.ts'
import { fill, type Saying } from '../requests/archive/say.ts'
import type { Inline } from './paper.ts'
import { type NamedBasis, type NoticeWords, namedBases } from './words/words.ts'

/** How a paper says things in one language. */
export interface Speech {
  readonly language: Language
  readonly say: Saying
  readonly words: NoticeWords
}

/** `a, b and c` or `a, b or c` in the language. */
export const joined = (
  { say }: Speech,
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
): string => new Intl.ListFormat(say.words.lang, { style: 'long', type }).format(items)

const listed = ['tags', 'status', 'priority', 'channel'] as const

/** A condition in words. What stands side by side must all hold. */
export const conditionText = (when: When, speech: Speech): string => {
  const { say, words } = speech
  const either = (values: string | readonly (string | number | boolean)[]): string =>
    joined(speech, [values].flat().map(String), 'disjunction')
  const inner = (each: When): string => conditionText(each, speech)
  const age = when.age && {
    time: say.period(when.age.over),
    clock: clockWord(when.age.clock ?? 'created_at', say),
  }
  return [
    ...listed.flatMap(name => {
      const values = when[name]
      return values === undefined ? [] : [`${say.words[name]}: ${either(values)}`]
    }),
    ...Object.entries(when.custom ?? {}).map(
      ([name, values]) => `${name}: ${either([values].flat().map(String))}`,
    ),
    ...(age ? [fill(words.rules.older, age)] : []),
    ...(when.and ?? []).map(inner),
    ...(when.or ? [`(${joined(speech, when.or.map(inner), 'disjunction')})`] : []),
    ...(when.not ? [fill(words.rules.not, { condition: inner(when.not) })] : []),
  ].join('; ')
}

const redactionText = (spec: Extract<ActionSpec, { action: 'redact' }>, speech: Speech): string => {
  const { say, words } = speech
  if (spec.entities === undefined) return say.words.stage.redact
  const what = joined(
    speech,
    spec.entities.map(entity => words.rules.entities[entity]),
    'conjunction',
  )
  return words.rules.redactSome.replace('{what}', what)
}

/** What the action leaves, beyond its first sentence. */
const restOf = (spec: ActionSpec, isTicket: boolean, { rules }: NoticeWords): string[] => {
  if (spec.action === 'redact')
    return spec.attachments === undefined || spec.attachments === 'redact-name' ? [] : [rules.filesDeleted]
  if (spec.action !== 'anonymise' || !isTicket) return []
  return [spec['free-text'] === 'delete' ? rules.textsDeleted : rules.textsRedacted]
}

const templateOf = (spec: ActionSpec, speech: Speech): string => {
  if (spec.action === 'redact') return redactionText(spec, speech)
  const { stage } = speech.say.words
  // No policy says the others: they are what requests ask for.
  return spec.action === 'delete' ? stage.delete : stage.anonymise
}

/** What happens at a stage, and when: one sentence or a few. */
export const stageText = (
  { after, roundTo, spec }: Stage,
  { clock, isTicket }: { readonly clock: string; readonly isTicket: boolean },
  speech: Speech,
): string => {
  const { say, words } = speech
  const values = { time: say.period(writeDuration(after)), clock: clockWord(clock, say) }
  return [
    fill(templateOf(spec, speech), values),
    ...(roundTo ? [say.words.yearEnd] : []),
    ...restOf(spec, isTicket, words),
  ].join(' ')
}

export const minimumText = ({ categories, keep, roundTo, statute }: Minimum, speech: Speech): string => {
  const { say, words } = speech
  const what = categories === '*' ? words.rules.allTickets : categories.join(', ')
  const kept = fill(say.words.atLeast, { time: say.period(writeDuration(keep)), statute })
  return `${what}: ${kept}${roundTo ? ` ${say.words.yearEnd}` : ''}`
}

const articlePattern = /^\s*(?:Art(?:icle|\.)?\s*)?(\d{1,2})\s*\(\s*(\d)\s*\)\s*(?:\(\s*([a-z])\s*\))?\s*$/iu

const isNamed = (text: string): text is NamedBasis => namedBases.some(each => each === text)

const articleText = (article: string, { words: { rules } }: Speech): string => {
  const [, a = '', p = '', l] = articlePattern.exec(article) ?? []
  if (a === '') return article
  const point = l?.toLowerCase()
  const named = `${a}(${p})${point === undefined ? '' : `(${point})`}`
  const cited = fill(point === undefined ? rules.paragraph : rules.point, { a, p, l: point ?? '' })
  return isNamed(named) ? `${rules.bases[named]} (${cited})` : cited
}

const capitalised = (text: string, { language }: Speech): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)

/** The ground in words with its article, and the statute where there is one. */
export const basisCell = ({ article, statute, url }: Basis, speech: Speech): readonly Inline[] => {
  const ground = capitalised(articleText(article, speech), speech)
  if (statute === undefined) return [ground]
  return [`${ground}, `, url === undefined ? statute : { text: statute, href: url }]
}
