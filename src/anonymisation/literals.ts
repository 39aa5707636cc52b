import { type Entity, personalEntities } from '../entities.ts'
import type { TextResult } from '../redaction/redactor.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { bracket, deletedText, isIdentifying, isPlaceholder } from './placeholder.ts'

/** People's own words are known to the redactor, which also finds their parts and cases. */
const known: ReadonlySet<Entity> = new Set(['PERSON', 'EMAIL', 'PHONE', 'USERNAME'])
const literal: ReadonlySet<Entity> = new Set(personalEntities.filter(entity => !known.has(entity)))

const escaped = (value: string): string =>
  value.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+')

/** What stands in place of the field's value in texts, if it is looked for there. */
const replacement = (field: Field, entities: ReadonlySet<Entity> | undefined): string | undefined => {
  if (field.class === 'secret') return entities ? undefined : deletedText
  if (!isIdentifying(field) || field.entity === undefined || !literal.has(field.entity)) return undefined
  return (entities?.has(field.entity) ?? true) ? bracket(field.entity) : undefined
}

/**
 * A customer number that a field holds and no recogniser knows by its shape may stand in the texts too: what a
 * record's own fields name outright is taken out of them letter by letter, after the redactor. So are its secrets.
 */
export const withoutLiterals = (
  record: StoreRecord,
  entities: ReadonlySet<Entity> | undefined,
): ((result: TextResult) => TextResult) => {
  const replacements = record.fields.flatMap(field => {
    const by = replacement(field, entities)
    const text = typeof field.value === 'string' ? field.value.trim() : ''
    if (by === undefined || text.length < 3 || isPlaceholder(text)) return []
    return [{ pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'giu'), by }]
  })
  if (replacements.length === 0) return result => result
  return ({ text, findings }) => ({
    text: replacements.reduce((rest, { pattern, by }) => rest.replace(pattern, by), text),
    findings,
  })
}
