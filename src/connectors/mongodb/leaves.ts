import { BSON, type Document, ObjectId } from 'mongodb'
import { isPlain } from './values.ts'

/** Kept of one path: enough to tell what stands there. */
const mostTexts = 100
const mostUnits = 2000
const mostFew = 30
/** A document may be a map of data; paths beyond these say nothing new. */
const mostPaths = 600

export type ValueKind = 'text' | 'number' | 'date' | 'flag' | 'id' | 'other'

/** What a sample holds under one path. */
export interface Leaf {
  readonly path: string
  /** The names of members are told, not what they hold. */
  readonly names: boolean
  /** Documents that hold something here. */
  documents: number
  /** Documents that hold a text or a longer number here. */
  worded: number
  readonly kinds: Map<ValueKind, number>
  readonly texts: Set<string>
  /** Some of the values as they are stored, by their text; `isMany`: there are others. */
  readonly few: Map<string, unknown>
  isMany: boolean
}

/** A name that a schema would give; anything else may be data and is told as `*`. */
export const isSchemaName = (key: string): boolean =>
  /^[A-Za-z_][\w-]{0,39}$/u.test(key) && !/\d{4}/u.test(key)

interface Found {
  readonly path: string
  readonly names: boolean
  readonly value: unknown
}

/** Every single value of a document with its path, and every name of a member that may be data. */
export function* leavesIn(value: unknown, path = ''): Generator<Found> {
  if (Array.isArray(value)) {
    for (const inner of value) yield* leavesIn(inner, `${path}[]`)
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const step = isSchemaName(key) ? key : '*'
      const at = path === '' ? step : `${path}.${step}`
      if (step === '*') yield { path: at, names: true, value: key }
      yield* leavesIn(inner, at)
    }
  } else if (value !== undefined && value !== null) yield { path, names: false, value }
}

const isHex24 = (text: string): boolean => /^[0-9a-f]{24}$/u.test(text)

const kindOf = (value: unknown): ValueKind => {
  if (typeof value === 'string') return isHex24(value) ? 'id' : 'text'
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof BSON.Long) return 'number'
  if (typeof value === 'boolean') return 'flag'
  if (value instanceof Date) return 'date'
  return value instanceof ObjectId ? 'id' : 'other'
}

/** Shorter numbers are counters, years and states. */
const isLongNumber = (text: string): boolean => /^\d{6,}$/u.test(text)

const wordsOf = (value: unknown, kind: ValueKind): string | undefined => {
  if (kind === 'text') return String(value).trim() === '' ? undefined : String(value).slice(0, mostUnits)
  const text = kind === 'number' ? String(value) : ''
  return isLongNumber(text) ? text : undefined
}

const emptyLeaf = (path: string, names: boolean): Leaf => ({
  path,
  names,
  documents: 0,
  worded: 0,
  kinds: new Map(),
  texts: new Set(),
  few: new Map(),
  isMany: false,
})

const noteValue = (leaf: Leaf, value: unknown, kind: ValueKind): void => {
  leaf.kinds.set(kind, (leaf.kinds.get(kind) ?? 0) + 1)
  const key = `${kind} ${String(value).slice(0, 200)}`
  if (leaf.few.has(key) || kind === 'other') return
  if (leaf.few.size < mostFew) leaf.few.set(key, value)
  else leaf.isMany = true
}

/** Collects what documents hold, path by path, in bounded memory. */
export const collectLeaves = () => {
  const leaves = new Map<string, Leaf>()
  return {
    add: (document: Document): void => {
      const [seen, worded] = [new Set<Leaf>(), new Set<Leaf>()]
      for (const { path, names, value } of leavesIn(document)) {
        const key = `${path} ${names}`
        const leaf = leaves.get(key) ?? emptyLeaf(path, names)
        if (!leaves.has(key)) {
          if (leaves.size >= mostPaths) continue
          leaves.set(key, leaf)
        }
        const kind = kindOf(value)
        const words = wordsOf(value, kind)
        seen.add(leaf)
        noteValue(leaf, value, kind)
        if (words === undefined) continue
        worded.add(leaf)
        if (leaf.texts.size < mostTexts) leaf.texts.add(words)
      }
      for (const leaf of seen) leaf.documents += 1
      for (const leaf of worded) leaf.worded += 1
    },
    leaves: (): Leaf[] => [...leaves.values()].sort((a, b) => a.path.localeCompare(b.path, 'en')),
  }
}
