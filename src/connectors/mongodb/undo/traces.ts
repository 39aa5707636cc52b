import { BSON, type Document } from 'mongodb'
import { referencesIn } from '../joins.ts'
import { type Path, setAt, storedAt } from '../paths.ts'
import { cloneOf, digestOf } from '../values.ts'
import { removePlaces } from '../write/places.ts'
import type { DocumentWrite } from '../write/record-write.ts'

/** What a change did to one stored document: told later, whether it still stands there, and whether it alone does. */
export type Trace =
  | { readonly do: 'look' }
  | { readonly do: 'delete' }
  | { readonly do: 'pull'; readonly list: Path; readonly member: string; readonly keys: readonly string[] }
  /** A place without a value was taken away. */
  | {
      readonly do: 'update'
      readonly places: readonly { readonly path: Path; readonly value?: unknown }[]
    }

/** With the types that the driver's own reading loses: a 3.0 is no 3, a long no double. */
export const readExact = (bytes: Uint8Array): Document =>
  BSON.deserialize(bytes, {
    promoteValues: false,
    promoteLongs: false,
    promoteBuffers: false,
    bsonRegExp: true,
  })

/** As the connector reads documents everywhere else. */
export const readPlain = (bytes: Uint8Array): Document => BSON.deserialize(bytes, { bsonRegExp: true })

export const bytesOf = (document: Document): Uint8Array =>
  BSON.serialize(document, { ignoreUndefined: false })

const contentOf = (value: unknown): string => digestOf(readPlain(bytesOf({ v: value })))

/** Members may stand in another order, and numbers of one worth have other types: nobody changed anything then. */
export const sameContent = (left: unknown, right: unknown): boolean =>
  left === undefined || right === undefined ? left === right : contentOf(left) === contentOf(right)

export const traceOf = ({ effect }: DocumentWrite): Trace => {
  if (effect.do === 'look' || effect.do === 'delete') return { do: effect.do }
  if (effect.do === 'pull') return { do: 'pull', ...effect.pull }
  return {
    do: 'update',
    places: effect.places.map(path => {
      const value = storedAt(effect.after, path)
      return value === undefined ? { path } : { path, value }
    }),
  }
}

type Pulled = Extract<Trace, { do: 'pull' }>

/** Where in the list the rows stand that the change took out. */
const rowsOf = (document: Document, { list, member, keys }: Pulled): Path[] => {
  // Keys are read as text, which typed values are not.
  const rows = storedAt(readPlain(bytesOf(document)), list)
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row, index) =>
    referencesIn(row, { path: member }).some(key => keys.includes(key)) ? [[...list, String(index)]] : [],
  )
}

/** The document after the change; undefined: it is gone. */
export const replay = (document: Document | undefined, trace: Trace): Document | undefined => {
  if (document === undefined || trace.do === 'delete') return undefined
  if (trace.do === 'look') return document
  const after = cloneOf(document)
  if (trace.do === 'pull') {
    removePlaces(after, rowsOf(document, trace))
    return after
  }
  for (const { path, value } of trace.places) {
    if (path.length === 0) return value as Document
    setAt(after, path, value)
  }
  return after
}

/** Puts back what stood at the places of an update, and nothing else. */
export const takeBack = (
  document: Document,
  { places }: Extract<Trace, { do: 'update' }>,
  before: Document,
): Document => {
  const after = cloneOf(document)
  for (const { path } of places) {
    if (path.length === 0) return before
    setAt(after, path, storedAt(before, path))
  }
  return after
}

export type Standing = 'before' | 'after' | 'changed'

/** How a stored document stands to a change, by what that change touched in it. */
export const standingOf = (now: Document | undefined, trace: Trace, before: Document): Standing => {
  if (trace.do === 'delete') {
    if (now === undefined) return 'after'
    return sameContent(now, before) ? 'before' : 'changed'
  }
  if (now === undefined) return 'changed'
  if (trace.do === 'look') return 'before'
  if (trace.do === 'pull') return rowsOf(now, trace).length > 0 ? 'before' : 'after'
  const holds = (value: (place: { readonly path: Path; readonly value?: unknown }) => unknown): boolean =>
    trace.places.every(place => sameContent(storedAt(now, place.path), value(place)))
  if (holds(({ value }) => value)) return 'after'
  return holds(({ path }) => storedAt(before, path)) ? 'before' : 'changed'
}
