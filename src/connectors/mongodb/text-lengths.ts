import type { Document } from 'mongodb'
import type { DataMap } from './data-map.ts'
import { parsePath, storedAt } from './paths.ts'

/** A free-text field of the ticket itself, or the member of a list's elements. */
interface TextPlace {
  readonly list?: string
  readonly path: string
}

/** Names that an aggregation reads as names: no index, no operator. */
const plain = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/u

/** Texts at places that the server and we read alike; those under wildcards, or in lists of lists, are left out. */
export const textPlaces = ({ fields }: DataMap['tickets']): readonly TextPlace[] =>
  Object.entries(fields).flatMap(([pattern, spec]) => {
    if (spec.class !== 'free-text') return []
    const [head = '', rest, ...more] = pattern.split('[].')
    if (more.length > 0 || !plain.test(head)) return []
    if (rest === undefined) return [{ path: head }]
    return plain.test(rest) ? [{ list: head, path: rest }] : []
  })

const bytesOf = (reference: string): Document => ({
  $cond: [{ $eq: [{ $type: reference }, 'string'] }, { $strLenBytes: reference }, 0],
})

/** Above the last step no list is walked through, as `storedAt` has it. */
const unlessInList = (path: string, expression: Document): Document => {
  const steps = path.split('.')
  const above = steps.slice(1).map((_, index) => `$${steps.slice(0, index + 1).join('.')}`)
  return above.length === 0
    ? expression
    : { $cond: [{ $or: above.map(each => ({ $isArray: each })) }, 0, expression] }
}

/** How many bytes of UTF-8 the texts at the place have, counted by the server. */
export const lengthExpression = ({ list, path }: TextPlace): Document => {
  if (list === undefined) return unlessInList(path, bytesOf(`$${path}`))
  const elements = { $cond: [{ $isArray: `$${list}` }, `$${list}`, []] }
  return unlessInList(list, {
    $sum: { $map: { input: elements, as: 'each', in: bytesOf(`$$each.${path}`) } },
  })
}

const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 0)

/** The same, of a document that is here in full. */
export const lengthIn = ({ list, path }: TextPlace, document: Document): number => {
  if (list === undefined) return bytes(storedAt(document, parsePath(path)))
  const elements = storedAt(document, parsePath(list))
  if (!Array.isArray(elements)) return 0
  return elements.reduce<number>((sum, each) => sum + bytes(storedAt(each, parsePath(path))), 0)
}
