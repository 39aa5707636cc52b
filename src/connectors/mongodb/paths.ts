import { isPlain } from './values.ts'

type Segment = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'each' | 'any' | 'deep' }

/** A place in a document, one member or index a step. */
export type Path = readonly string[]
export type Pattern = readonly Segment[]

const unescaped = (step: string): string => step.replaceAll('~1', '.').replaceAll('~0', '~')

/**
 * `comments[].comment`, `comments.0.comment`, `custom.*` (every leaf below), `votes.*.name` (any one member). Dots in
 * names are spelled as by `formatPath`.
 */
export const parsePattern = (pattern: string): Pattern => {
  const words = pattern.split('.').flatMap(word => {
    const [key = '', ...each] = word.split('[]')
    return [...(key === '' ? [] : [key]), ...each.map(() => '[]')]
  })
  return words.map((word, index): Segment => {
    if (word === '[]') return { kind: 'each' }
    if (word === '*') return { kind: index === words.length - 1 ? 'deep' : 'any' }
    return { kind: 'key', key: unescaped(word) }
  })
}

/** Members of a stored document may hold dots themselves. */
export const formatPath = (path: Path): string =>
  path.map(step => step.replaceAll('~', '~0').replaceAll('.', '~1')).join('.')

export const parsePath = (text: string): Path => (text === '' ? [] : text.split('.').map(unescaped))

const member = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return /^\d+$/u.test(key) ? value[Number(key)] : undefined
  return isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** As MongoDB sees it: a text is a text. */
export const storedAt = (value: unknown, path: Path): unknown => path.reduce(member, value)

/** What a JSON text holds; anything else as it is. */
export const opened = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Also into JSON texts, where the path goes on after one. */
export const getAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner, step) => member(opened(inner), step), value)

/** Sets where everything above exists; `undefined` takes the member away, in a list it leaves null as MongoDB does. */
export const setAt = (root: unknown, path: Path, value: unknown): void => {
  const parent = getAt(root, path.slice(0, -1))
  const key = path.at(-1)
  if (key === undefined) return
  if (Array.isArray(parent)) parent[Number(key)] = value ?? null
  else if (isPlain(parent)) {
    if (value === undefined) delete parent[key]
    else parent[key] = value
  }
}

export interface Place {
  readonly path: Path
  readonly value: unknown
}

function* below(value: unknown, path: Path): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* below(inner, [...path, String(index)])
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) yield* below(inner, [...path, key])
  } else if (value !== undefined && value !== null) yield { path, value }
}

type Open = (value: unknown) => unknown

function* walk(outer: unknown, pattern: Pattern, path: Path, open: Open): Generator<Place> {
  const [segment, ...rest] = pattern
  if (!segment) {
    if (outer !== undefined) yield { path, value: outer }
    return
  }
  const value = open(outer)
  if (segment.kind === 'key') {
    yield* walk(member(value, segment.key), rest, [...path, segment.key], open)
  } else if (segment.kind === 'deep') {
    yield* below(value, path)
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* walk(inner, rest, [...path, String(index)], open)
  } else if (segment.kind === 'any' && isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, rest, [...path, key], open)
  }
}

/** Where the pattern leads in this value, lists and objects at its end included as they are. */
export const placesOf = (value: unknown, pattern: Pattern): Place[] => [
  ...walk(value, pattern, [], inner => inner),
]

/** The same, also inside JSON texts. */
export const placesInside = (value: unknown, pattern: Pattern): Place[] => [
  ...walk(value, pattern, [], opened),
]

/** Every single value the pattern leads to, also inside JSON texts: lists and objects at its end are taken apart. */
export const leavesOf = (value: unknown, pattern: Pattern): Place[] =>
  placesInside(value, pattern).flatMap(place => [...below(place.value, place.path)])

/** All values of a dotted path as a MongoDB query finds them: lists on the way and at the end are walked through. */
export const valuesThrough = (value: unknown, path: Path): unknown[] => {
  const [step, ...rest] = path
  if (Array.isArray(value)) {
    const indexed = step !== undefined && /^\d+$/u.test(step) ? valuesThrough(value[Number(step)], rest) : []
    return [...indexed, ...value.flatMap(inner => (Array.isArray(inner) ? [] : valuesThrough(inner, path)))]
  }
  if (step === undefined) return value === undefined ? [] : [value]
  return isPlain(value) ? valuesThrough(member(value, step), rest) : []
}

/** All values a pattern leads to; a list at its end is taken apart, one on the way only where the pattern says so. */
export const valuesAt = (value: unknown, pattern: Pattern): unknown[] => {
  const values = placesOf(value, pattern).map(place => place.value)
  // A list in a list is no list of values to a query either.
  return pattern.at(-1)?.kind === 'each' ? values : values.flat()
}

/** The path as queries spell it: lists are walked through by themselves. */
export const queryPath = (pattern: string): string => pattern.replaceAll('[]', '').replace(/\.\*.*$/u, '')

/** The path as projections spell it. They know no indexes, so a list is fetched whole for one of its elements. */
export const projectionPath = (pattern: string): string => queryPath(pattern).replace(/\.\d+(?:\..*)?$/u, '')

export const rootOf = (pattern: string): string => queryPath(pattern).split('.')[0] ?? ''

/** Can an update name this path? Members with dots, dollars at the front or no name at all are set with their parent. */
export const addressable = (path: Path): Path => {
  const odd = path.findIndex(step => step === '' || step.includes('.') || step.startsWith('$'))
  return odd < 0 ? path : path.slice(0, odd)
}

/** Without paths that another one covers: an update may not name both. */
export const outermost = (paths: readonly Path[]): Path[] => {
  const sorted = paths.toSorted((a, b) => a.length - b.length)
  const kept: Path[] = []
  for (const path of sorted) {
    if (!kept.some(outer => outer.every((step, index) => path[index] === step))) kept.push(path)
  }
  return kept
}
