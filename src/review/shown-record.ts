import { knownPersons } from '../anonymisation/known.ts'
import { isIdentifying, isPlaceholder } from '../anonymisation/placeholder.ts'
import { holdsText, type ReadField, readFields } from '../anonymisation/texts.ts'
import type { Entity } from '../entities.ts'
import { mask } from '../redaction/operators/mask.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import { thresholdsOf } from '../redaction/thresholds.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { type Piece, piecesOf, wholePiece } from './pieces.ts'
import { markWritten } from './written.ts'

/** `personal`: masked, or revealed; `written`: what the change put there; `plain`: words in which nothing was found. */
export interface Segment {
  readonly text: string
  readonly is: 'plain' | 'personal' | 'written'
  /** Of what is personal. */
  readonly entity?: Entity
  /** It names the person that the record is shown for. */
  readonly isMet?: true
}

/** One value of a record, as it is and as it will be. */
export interface ShownField {
  /** As the data map calls it: `tickets:comments[].comment`. */
  readonly place: string
  readonly before: readonly Segment[]
  /** Absent: it goes as a whole. */
  readonly after?: readonly Segment[]
}

export interface ShownRecord {
  readonly fields: readonly ShownField[]
  /** More values that hold text and are not shown. */
  readonly more: number
}

interface Showing {
  readonly redactor: Redactor
  readonly roster: readonly KnownPerson[]
  /** What is personal is shown as it is. For whoever had it revealed, and for nobody else. */
  readonly isRevealed: boolean
  /** Whom it is looked at for: of a ticket only values that name them are shown, around the place where they do. */
  readonly about?: { readonly person: KnownPerson; isMetIn(text: string): boolean }
}

/** Values of a record that are shown; the same text in copies of the record counts once. */
const mostFields = 12

const isShown = (field: Field): boolean =>
  !field.goes && (holdsText(field) || isIdentifying(field) || field.class === 'secret')

const placeOf = ({ document, path }: Pick<Field, 'document' | 'path'>): string => `${document}\n${path}`

const distinct = (read: readonly ReadField[]): ReadField[] => {
  const seen = new Set<string>()
  return read.filter(({ input: { text } }) => !seen.has(text) && seen.add(text))
}

const masked = (value: string, entity: Entity): string =>
  mask.apply(value, { entity, locale: '', digest: () => '' })

const segmentOf =
  ({ isRevealed, about }: Showing) =>
  ({ text, entity }: Piece): Segment => {
    if (entity === undefined) return { text, is: 'plain' }
    const shown = isRevealed ? text : masked(text, entity)
    return { text: shown, is: 'personal', entity, ...(about?.isMetIn(text) ? { isMet: true } : {}) }
  }

/** Secrets are shown to nobody, and of what names somebody no part is taken for harmless. */
const isWhole = ({ field }: ReadField): boolean => isIdentifying(field) || field.class === 'secret'

const pieces = (read: ReadField, findings: readonly Finding[], about: Showing['about']): Piece[] => {
  const { field, input } = read
  if (field.class === 'secret') return [{ text: '***' }]
  if (isPlaceholder(input.text)) return piecesOf(input, [])
  if (isWhole(read)) return wholePiece(input, field.entity ?? 'OTHER')
  return piecesOf(input, findings, about && (text => about.isMetIn(text)))
}

/** More than a run would take: what is doubtful is masked too. */
const high = thresholdsOf({ recall: 'high' })

const piecesIn = (record: StoreRecord, read: readonly ReadField[], showing: Showing): Piece[][] => {
  const found = showing.redactor.withThresholds(high).find(
    read.map(({ input }) => input),
    [...knownPersons(record, showing.roster), ...(showing.about ? [showing.about.person] : [])],
  )
  return read.map((each, index) => pieces(each, found[index] ?? [], showing.about))
}

/** What is there now, and what of it the change leaves or puts there. Fields are those of the record before. */
export const showRecord = (
  before: StoreRecord,
  after: StoreRecord | undefined,
  showing: Showing,
): ShownRecord => {
  const { about } = showing
  const all = distinct(readFields(before.fields.filter(isShown))).filter(
    ({ field, input }) =>
      !about || (before.kind === 'contact' ? field.class !== 'secret' : about.isMetIn(input.text)),
  )
  const read = all.slice(0, mostFields)
  const then = new Map(readFields(after?.fields ?? []).map(each => [placeOf(each.field), each]))
  const afterwards = read.map(({ field }) => then.get(placeOf(field)))
  const there = afterwards.flatMap(each => each ?? [])
  // Known persons are those of before: afterwards nothing names them, and what was overlooked would be shown.
  const [now, later] = [piecesIn(before, read, showing), piecesIn(before, there, showing)]
  const fields = read.map(({ field }, index): ShownField => {
    const [was, is] = [now[index] ?? [], afterwards[index]]
    const shown = { place: field.pattern, before: was.map(segmentOf(showing)) }
    if (!is) return shown
    const became = later[there.indexOf(is)] ?? []
    return { ...shown, after: markWritten(was, became, segmentOf(showing)) }
  })
  return { fields, more: all.length - read.length }
}
