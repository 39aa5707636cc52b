import type { Edit } from '../tickets/change.ts'
import { coarseInstant } from '../tickets/coarse.ts'
import type { ExactField, Field, StoreRecord } from '../tickets/record.ts'
import { emptied } from './fields.ts'

/** A moment in a number that is below this counts seconds. */
const leastMilliseconds = 1e11

/** In the spelling that the desk uses, so that it reads the date as it reads the others. */
const spelledAs = (text: string): string => {
  const digits = text.replace(/[+-]\d{2}:?\d{2}$/u, zone => zone.replaceAll(/\d/gu, '0').replace('-', '+'))
  const [date, time] = [digits.slice(0, 10), digits.slice(10)]
  return `${coarseInstant.toISOString().slice(0, date.length)}${time.replaceAll(/\d/gu, '0')}`
}

const coarseValue = (value: unknown): string | number | Date => {
  if (typeof value === 'number')
    return value < leastMilliseconds ? coarseInstant.getTime() / 1000 : coarseInstant.getTime()
  return typeof value === 'string' ? spelledAs(value) : coarseInstant
}

const moved = ({ document, path, value }: Field): Edit | undefined => {
  const coarse = coarseValue(value)
  const isSame = coarse === value || (value instanceof Date && value.getTime() === coarseInstant.getTime())
  return isSame ? undefined : { kind: 'set', document, path, value: coarse }
}

const editOf = (field: ExactField): Edit | undefined =>
  field.is === 'moment' ? moved(field) : emptied(field)

/** Takes out of a ticket what is counted of it, and moves all its times to one moment. A row that is coarse already gives none. */
export const coarsenRow = (record: StoreRecord): Edit[] =>
  record.kind === 'ticket' ? (record.exact ?? []).flatMap(field => editOf(field) ?? []) : []

/** Of two edits at one place the row's own stands: what only coarsens a value must not bring it back. */
export const withRow = (edits: readonly Edit[], row: readonly Edit[]): Edit[] => {
  const placeOf = ({ document, path }: Edit): string => `${document}\n${path}`
  const taken = new Set(row.map(placeOf))
  return [...edits.filter(edit => !taken.has(placeOf(edit))), ...row]
}
