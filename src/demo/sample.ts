import type { Db, Document, ObjectId } from 'mongodb'
import type { Redactor } from '../redaction/redactor.ts'
import type { Expected } from './expected.ts'
import type { DemoTruth, Planted } from './planted.ts'

/** One conversation as it is shown: what is personal is masked before anybody sees it. */
export interface Sample {
  readonly id: ObjectId
  readonly language: string
  readonly lines: readonly string[]
}

const visible = (html: string): string =>
  html
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|h\d|blockquote|table)\b[^>]*>/giu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([0-9a-f]+);?/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/\s+/gu, ' ')
    .trim()

const linesOf = (ticket: Document): string[] =>
  [ticket.subject, ticket.issue, ...(ticket.comments ?? []).map((each: Document) => each.comment)]
    .filter((text): text is string => typeof text === 'string')
    .map(visible)

/** First letters stay, so that a reader sees what was there without seeing it. */
const maskedValue = (value: string): string =>
  value.replace(/[\p{L}\p{N}]+/gu, word => `${word[0] ?? ''}${'*'.repeat(word.length - 1)}`)

const masked = (text: string, planted: readonly Planted[]): string =>
  [...planted]
    .sort((a, b) => b.value.length - a.value.length)
    .reduce((line, { value }) => line.replaceAll(value, maskedValue(value)), text)

/** A redacted conversation in which much was planted. */
export const chooseSample = (truth: DemoTruth, expected: readonly Expected[]): ObjectId | undefined => {
  const whole = new Set(
    expected
      .filter(({ action, entities }) => action === 'redact' && !entities)
      .map(({ id }) => id.toHexString()),
  )
  const [best] = truth.tickets
    .filter(({ id }) => whole.has(id.toHexString()))
    .sort((a, b) => b.planted.length - a.planted.length)
  return best?.id
}

/** Masked by what was planted, and by the redactor for whatever stands there besides. */
export const sampleBefore = async (
  db: Db,
  truth: DemoTruth,
  id: ObjectId,
  redactor: Redactor,
): Promise<Sample | undefined> => {
  const ticket = await db.collection('tickets').findOne({ _id: id })
  const known = truth.tickets.find(each => each.id.equals(id))
  if (!ticket || !known) return undefined
  const texts = linesOf(ticket).map(text => ({ text: masked(text, known.planted), format: 'plain' as const }))
  const lines = redactor.redact(texts, [], { operator: 'mask', digest: () => '' }).map(({ text }) => text)
  return { id, language: known.language, lines }
}

const shown = (line: string): string => `  ${line.length > 150 ? `${line.slice(0, 149)}…` : line}\n`

/** Lines of the conversation as a plan shows them. */
export const sampleText = (sample: Sample | undefined): string =>
  sample ? `One of them (${sample.language}), masked:\n${sample.lines.slice(0, 4).map(shown).join('')}\n` : ''

export const sampleAfter = async (db: Db, id: ObjectId): Promise<readonly string[]> => {
  const ticket = await db.collection('tickets').findOne({ _id: id })
  return ticket ? linesOf(ticket) : []
}
