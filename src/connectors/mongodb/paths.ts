import { isPlain } from './values.ts'

type Segment = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'each' | 'any' | 'deep' }

/** A place in a document, one member or index a step. */
export type Path = readonly string[]
export type Pattern = readonly Segment[]

const patterns = new Map<string, Pattern>()
const paths = new Map<string, Path>()

/** The same few hundred spellings come by for every document. */
const remembered = <T>(known: Map<string, T>, text: string, read: (text: string) => T): T => {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size > 5000) known.clear()
  const made = read(text)
  known.set(text, made)
  return made
}

const unescaped = (step: string): string => step.replaceAll('~1', '.').replaceAll('~0', '~')

/**
 * `comments[].comment`, `comments.0.comment`, `custom.*` (every leaf below), `votes.*.name` (any one member). Dots in
 * names are spelled as by `formatPath`.
 */
export const parsePattern = (pattern: string): Pattern => remembered(patterns, pattern, readPattern)

const readPattern = (pattern: string): Pattern => {
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
  path.some(step => step.includes('~') || step.includes('.'))
    ? path.map(step => step.replaceAll('~', '~0').replaceAll('.', '~1')).join('.')
    : path.join('.')

export const parsePath = (text: string): Path =>
  remembered(paths, text, each => (each === '' ? [] : each.split('.').map(unescaped)))

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

const below = (value: unknown, path: Path, found: Place[]): void => {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) below(inner, [...path, String(index)], found)
  } else if (isPlain(value)) {
    for (const key of Object.keys(value)) below(value[key], [...path, key], found)
  } else if (value !== undefined && value !== null) found.push({ path, value })
}

interface Walk {
  readonly pattern: Pattern
  readonly open: (value: unknown) => unknown
  readonly found: Place[]
}

const walkEach = (value: unknown, path: Path, depth: number, how: Walk): void => {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) walk(inner, [...path, String(index)], depth, how)
  } else if (how.pattern[depth - 1]?.kind === 'any' && isPlain(value)) {
    for (const key of Object.keys(value)) walk(value[key], [...path, key], depth, how)
  }
}

const walk = (outer: unknown, path: Path, depth: number, how: Walk): void => {
  if (outer === undefined) return
  const segment = how.pattern[depth]
  if (!segment) {
    how.found.push({ path, value: outer })
    return
  }
  const value = how.open(outer)
  if (segment.kind === 'key') walk(member(value, segment.key), [...path, segment.key], depth + 1, how)
  else if (segment.kind === 'deep') below(value, path, how.found)
  else walkEach(value, path, depth + 1, how)
}

const asStored = (value: unknown): unknown => value

const places = (value: unknown, pattern: Pattern, open: Walk['open']): Place[] => {
  const found: Place[] = []
  walk(value, [], 0, { pattern, open, found })
  return found
}

/** Where the pattern leads in this value, lists and objects at its end included as they are. */
export const placesOf = (value: unknown, pattern: Pattern): Place[] => places(value, pattern, asStored)

/** The same, also inside JSON texts. */
export const placesInside = (value: unknown, pattern: Pattern): Place[] => places(value, pattern, opened)

/** Every single value the pattern leads to, also inside JSON texts: lists and objects at its end are taken apart. */
export const leavesOf = (value: unknown, pattern: Pattern): Place[] =>
  placesInside(value, pattern).flatMap(place => {
    const found: Place[] = []
    below(place.value, place.path, found)
    return found
  })

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

/**
 * The values at `placesOf`, without the places. Most patterns are plain paths, and each record is asked all of them: a list
 * that is made with its one value takes a tenth of the memory of one that grows.
 */
export const valuesOf = (value: unknown, pattern: Pattern): unknown[] => {
  let inner = value
  for (let depth = 0; depth < pattern.length && inner !== undefined; depth++) {
    const segment = pattern[depth]
    if (segment?.kind !== 'key')
      return places(inner, pattern.slice(depth), asStored).map(place => place.value)
    inner = member(inner, segment.key)
  }
  return inner === undefined ? [] : [inner]
}

/** All values a pattern leads to; a list at its end is taken apart, one on the way only where the pattern says so. */
export const valuesAt = (value: unknown, pattern: Pattern): unknown[] => {
  const values = valuesOf(value, pattern)
  // A list in a list is no list of values to a query either.
  return pattern.at(-1)?.kind === 'each' || !values.some(Array.isArray) ? values : values.flat()
}

/** The path as queries spell it: lists are walked through by themselves. */
export const queryPath = (pattern: string): string => pattern.replaceAll('[]', '').replace(/\.\*.*$/u, '')

/** The path as projections spell it. They know no indexes, so a list is fetched whole for one of its elements. */
export const projectionPath = (pattern: string): string => queryPath(pattern).replace(/\.\d+(?:\..*)?$/u, '')

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
