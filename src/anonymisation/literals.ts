import { type Entity, personalEntities, type TextFormat } from '../entities.ts'
import { escapedWords } from '../redaction/escaped.ts'
import { openFormat } from '../redaction/formats/open-format.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { bracket, deletedText, isIdentifying, isPlaceholder } from './placeholder.ts'

/** People's own words are known to the redactor, which also finds their parts and cases. */
const known: ReadonlySet<Entity> = new Set(['PERSON', 'EMAIL', 'PHONE', 'USERNAME'])
const literal: ReadonlySet<Entity> = new Set(personalEntities.filter(entity => !known.has(entity)))

/** A value that is taken out of texts letter by letter, and what stands there afterwards. */
export interface Literal {
  readonly value: string
  readonly by: string
}

const isValue = (value: unknown): value is string | number | bigint =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'

/** What stands in place of the field's value in texts, if it is looked for there. */
const replacement = (field: Field, entities: ReadonlySet<Entity> | undefined): string | undefined => {
  if (field.class === 'secret') return entities ? undefined : deletedText
  if (!isIdentifying(field) || field.entity === undefined || !literal.has(field.entity)) return undefined
  return (entities?.has(field.entity) ?? true) ? bracket(field.entity) : undefined
}

/**
 * A customer number that a field holds and no recogniser knows by its shape may stand in the texts too: what a field
 * names outright, and secrets, count letter by letter. With the entities given only theirs.
 */
export const literalOf = (field: Field, entities?: ReadonlySet<Entity>): Literal | undefined => {
  const by = replacement(field, entities)
  const value = isValue(field.value) ? String(field.value).trim() : ''
  return by === undefined || value.length < 3 || isPlaceholder(value) ? undefined : { value, by }
}

/** Where a reader sees something else than what is stored. */
const mayHide = /[<&%=\\]/u

export interface Taking {
  readonly pattern: RegExp
  /** What stands there afterwards; what was met where it stays. */
  by(met: string): string
}

/** In what a reader sees: entities and tags of the source stay what they are. */
const inVisible = (text: string, format: TextFormat, { pattern, by }: Taking): string => {
  const opened = openFormat(text, format)
  const parts: string[] = []
  let done = 0
  for (const { index, 0: met } of opened.visible.matchAll(pattern)) {
    const [first, ...rest] = opened.toSource(index, index + met.length)
    // A place that can be read in two ways is met twice.
    if (!first || first.start < done) continue
    const instead = by(met)
    if (instead === met) continue
    parts.push(text.slice(done, first.start), opened.encode(instead, first.start))
    done = first.end
    for (const { start, end } of rest) {
      parts.push(text.slice(done, start))
      done = end
    }
  }
  return parts.join('') + text.slice(done)
}

/** Takes what is met out of a text as it is stored, and as it is seen. */
export const takeMet =
  (taking: Taking): ((text: string, format: TextFormat) => string) =>
  (text, format) => {
    if (format === 'json') return inVisible(text, format, taking)
    const rest = text.replace(taking.pattern, taking.by)
    return format !== 'filename' && mayHide.test(rest) ? inVisible(rest, format, taking) : rest
  }

const comparable = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ')

/** Of a number that goes on as another one the longer is met first. */
const takingOf = (literals: readonly Literal[]): Taking => {
  const forms = [...literals].sort((a, b) => b.value.length - a.value.length)
  const replacements = new Map(forms.map(({ value, by }) => [comparable(value), by]))
  const any = forms.map(({ value }) => escapedWords(value)).join('|')
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'),
    by: met => replacements.get(comparable(met)) ?? deletedText,
  }
}

/**
 * Takes the values out of a text, as whole words and in any case: as it is stored, and as it is seen. A name of a file
 * is cut where its words seem to be, so that it is taken as stored; JSON has to stay JSON.
 */
export const takeLiterals = (
  literals: readonly Literal[],
): ((text: string, format: TextFormat) => string) => {
  if (literals.length === 0) return text => text
  return takeMet(takingOf(literals))
}

/** All that the record's own fields name outright. */
export const literalsOf = (record: StoreRecord, entities?: ReadonlySet<Entity>): Literal[] =>
  record.fields.flatMap(field => literalOf(field, entities) ?? [])
