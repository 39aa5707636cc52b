import type { Entity, TextFormat } from '../../entities.ts'
import type { DocumentKey } from '../../tickets/ids.ts'
import type { Field, FieldClass } from '../../tickets/record.ts'

interface FieldOf {
  readonly document: DocumentKey
  readonly path: string
  readonly class: FieldClass
  readonly value: unknown
  readonly format?: TextFormat
  readonly entity?: Entity
  /** The desk has no way to change it here. */
  readonly fixed?: boolean
  readonly person?: NonNullable<Field['person']>
}

/** Where a value stands, without the numbers of lists: what a report may name. */
export const placeOf = (document: DocumentKey, path: string): string =>
  `${document.slice(0, document.indexOf('/'))}:${path.replace(/\.\d+(?=\.|$)/gu, '[]')}`

/** A value in what a desk answered. */
export const field = ({ document, path, fixed, format = 'plain', ...rest }: FieldOf): Field => ({
  ...rest,
  document,
  path,
  pattern: placeOf(document, path),
  format,
  rules: fixed ? { fixed: true } : {},
})
