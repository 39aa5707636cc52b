import type { DocumentKey } from '../../tickets/ids.ts'
import type { Field, StoreRecord } from '../../tickets/record.ts'

/**
 * What belongs together in a stored document: the document's own members, or one element of a list in it (a comment,
 * a note, an attachment, an event), as the places of the fields tell.
 */
export interface Element {
  readonly document: DocumentKey
  /** `comments.0`; empty for the document itself. */
  readonly at: string
  /** `tickets`, `tickets:comments[]`. */
  readonly place: string
  readonly fields: readonly Field[]
}

/** The innermost element of a list that the path goes through; an element that is the value itself is none. */
const elementAt = (path: string): string => {
  const steps = path.split('.')
  const index = steps.findLastIndex((step, at) => at > 0 && at < steps.length - 1 && /^\d+$/u.test(step))
  return steps.slice(0, index + 1).join('.')
}

const placeOf = ({ pattern }: Field, at: string): string => {
  const [collection = ''] = pattern.split(':')
  return at === '' ? collection : `${collection}:${at.replace(/\.\d+(?=\.|$)/gu, '[]')}`
}

/** In the order in which the fields come: the record's own document first. */
export const elementsOf = ({ fields }: Pick<StoreRecord, 'fields'>): readonly Element[] => {
  const found = new Map<string, { -readonly [K in keyof Element]: Element[K] } & { fields: Field[] }>()
  for (const field of fields) {
    const at = elementAt(field.path)
    const key = `${field.document}\n${at}`
    const known = found.get(key)
    if (known) known.fields.push(field)
    else found.set(key, { document: field.document, at, place: placeOf(field, at), fields: [field] })
  }
  return [...found.values()]
}

/** The document the record is made of; the others are messages and copies elsewhere. */
export const rootOf = ({ fields }: Pick<StoreRecord, 'fields'>): DocumentKey | undefined =>
  fields[0]?.document

/** The element that a part of a message lies in, and that one's, outwards; the document itself last. */
export const around = (element: Element, all: readonly Element[]): readonly Element[] =>
  all
    .filter(
      ({ document, at }) =>
        document === element.document && (at === '' || at === element.at || element.at.startsWith(`${at}.`)),
    )
    .sort((a, b) => b.at.length - a.at.length)

/** The last member of the path: `comment` of `comments.0.comment`. */
export const memberOf = ({ path }: Field): string =>
  path.split('.').findLast(step => !/^\d+$/u.test(step)) ?? path

/** When it was written: the first moment that stands in it. */
export const momentOf = ({ fields }: Element): Date | undefined => {
  const field = fields.find(({ class: of, value }) => of !== 'technical' && value instanceof Date)
  return field?.value instanceof Date ? field.value : undefined
}
