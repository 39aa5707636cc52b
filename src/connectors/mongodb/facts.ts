import type { Document } from 'mongodb'
import { isCoarseInstant, sinceCoarse } from '../../tickets/coarse.ts'
import { recordId, type Stamp, stamp } from '../../tickets/ids.ts'
import type { Clock, TicketFacts } from '../../tickets/record.ts'
import type { DataMap, Moments } from './data-map.ts'
import { flagFor, nameFor, type Tables } from './lookups.ts'
import { parsePath, parsePattern, placesOf, projectionPath, storedAt, valuesAt, valuesOf } from './paths.ts'
import { lengthExpression, lengthIn, textPlaces } from './text-lengths.ts'
import { dateOf, digestOfText, idText, isPlain, listText, scalarText } from './values.ts'

type TicketMap = DataMap['tickets']

/** Lengths of lists come under this member, so that a page of references need not carry the lists. */
export const sizesMember = 'gallraSizes'

const pathsOfMap = new WeakMap<TicketMap, readonly string[]>()
const patternsOfMap = new WeakMap<TicketMap, ReturnType<typeof parsePattern>[]>()
const listsOfMap = new WeakMap<TicketMap, readonly string[]>()
const textsOfMap = new WeakMap<TicketMap, ReturnType<typeof textPlaces>>()

/** The map never changes, and every document asks it the same. */
const oncePerMap = <T>(known: WeakMap<TicketMap, T>, map: TicketMap, read: (map: TicketMap) => T): T => {
  const made = known.get(map) ?? read(map)
  known.set(map, made)
  return made
}

const inList = /^(.*?)\[\]/u

/** Lists of the ticket that hold mapped values: a new element is a write by the desk. */
export const listsOf = (map: TicketMap): readonly string[] => oncePerMap(listsOfMap, map, readLists)

const readLists = (map: TicketMap): string[] => {
  const lists = Object.keys(map.fields).flatMap(pattern => inList.exec(pattern)?.[1] ?? [])
  return [...new Set(lists.map(projectionPath))].filter(list => !list.includes('*'))
}

const textsOf = (map: TicketMap): ReturnType<typeof textPlaces> => oncePerMap(textsOfMap, map, textPlaces)

/** As `storedAt` sees it, which walks through no list by itself. */
const sizeExpression = (list: string): Document => {
  const steps = list.split('.')
  const above = steps.slice(1).map((_, index) => `$${steps.slice(0, index + 1).join('.')}`)
  const isList = [{ $isArray: `$${list}` }, ...above.map(path => ({ $not: [{ $isArray: path }] }))]
  return { $cond: [{ $and: isList }, { $size: `$${list}` }, 0] }
}

type Place = Pick<Moments[number], 'path' | 'where'>

export const momentPaths = (moments: Moments): string[] =>
  moments.flatMap(({ 'or-later': later, ...moment }) =>
    [moment, ...(later ? [later] : [])].flatMap(({ path, where }: Place) => {
      const list = inList.exec(path)?.[1]
      return where && list !== undefined ? [path, `${list}[].${where.path}`] : [path]
    }),
  )

/** Every path a decision about a ticket rests on. */
export const decisionPaths = (map: TicketMap): readonly string[] =>
  oncePerMap(pathsOfMap, map, readDecisionPaths)

const readDecisionPaths = (map: TicketMap): string[] => {
  const clocks = Object.values(map.clock).flatMap(moments => (moments ? momentPaths(moments) : []))
  const { channel, priority } = map.statistics
  const paths = [
    map.id,
    ...map.version,
    ...Object.keys(map.filter ?? {}),
    ...[
      map.category?.path,
      map.tags.path,
      map.custom,
      map.status.path,
      map.requester,
      channel?.path,
      priority?.path,
    ],
    ...clocks,
  ]
  return [...new Set(paths.filter(path => path !== undefined))]
}

const patternsOf = (map: TicketMap) =>
  oncePerMap(patternsOfMap, map, each => decisionPaths(each).map(parsePattern))

const withoutCovered = (paths: readonly string[]): string[] =>
  paths.filter(path => !paths.some(other => other !== path && path.startsWith(`${other}.`)))

export const projectionOf = (patterns: readonly string[]): Document =>
  Object.fromEntries(
    withoutCovered([...new Set(['_id', ...patterns.map(projectionPath)])]).map(path => [path, 1]),
  )

/** Fetches decision fields, what else is named, and the lengths of lists, nothing else. */
export const decisionProjection = (map: TicketMap, more: readonly string[] = []): Document => {
  const sizes = [
    ...listsOf(map).map((list, index) => [`n${index}`, sizeExpression(list)]),
    ...textsOf(map).map((place, index) => [`t${index}`, lengthExpression(place)]),
  ]
  return {
    ...projectionOf([...decisionPaths(map), ...more]),
    ...(sizes.length > 0 ? { [sizesMember]: Object.fromEntries(sizes) } : {}),
  }
}

const sizesOf = (map: TicketMap, document: Document): number[] => {
  const counted: unknown = document[sizesMember]
  const counts = isPlain(counted) ? counted : undefined
  return [
    ...listsOf(map).map((list, index) => {
      if (counts) return Number(counts[`n${index}`] ?? 0)
      const value = storedAt(document, parsePath(list))
      return Array.isArray(value) ? value.length : 0
    }),
    ...textsOf(map).map((place, index) =>
      counts ? Number(counts[`t${index}`] ?? 0) : lengthIn(place, document),
    ),
  ]
}

/**
 * The digest of everything a decision rests on: the values at all decision paths as stored, the desk's version
 * fields among them, the lengths of the ticket's own lists (a comment more is a write by the desk), and those of its
 * texts: a redacted ticket that is restored from a backup has its dates and versions again, but not its new lengths.
 * Messages in a collection of their own are not in it; the write looks at them again by itself.
 */
export const ticketStamp = (map: TicketMap, document: Document): Stamp => {
  const values = patternsOf(map).map(pattern => listText(valuesOf(document, pattern)))
  // As `digestOf({ values, sizes })` has it, without a list and an object around it for each of a million records.
  return stamp(digestOfText(`{"sizes":${listText(sizesOf(map, document))},"values":[${values.join(',')}]}`))
}

const stamps = new WeakMap<Document, { readonly map: TicketMap; readonly stamp: Stamp }>()

/** The same, worked out once for a document in memory, which nobody changes: it is asked for when read and when written. */
export const stampOf = (map: TicketMap, document: Document): Stamp => {
  const known = stamps.get(document)
  if (known?.map === map) return known.stamp
  const made = ticketStamp(map, document)
  stamps.set(document, { map, stamp: made })
  return made
}

const fits = (where: NonNullable<Place['where']>, value: unknown): boolean => {
  const prefix = where['starts-with']
  const starts = prefix === undefined || (typeof value === 'string' && value.startsWith(prefix))
  return starts && (where.equals === undefined || value === where.equals)
}

const momentsAt = (document: Document, { path, where }: Place): Date[] => {
  const list = where ? inList.exec(path)?.[1] : undefined
  if (!where || list === undefined) {
    return valuesAt(document, parsePattern(path)).flatMap(value => dateOf(value) ?? [])
  }
  const rest = parsePattern(path.slice(list.length + 2).replace(/^\./u, ''))
  return placesOf(document, parsePattern(`${list}[]`)).flatMap(({ value: element }) => {
    if (!fits(where, storedAt(element, parsePath(where.path)))) return []
    return valuesAt(element, rest).flatMap(value => dateOf(value) ?? [])
  })
}

/** Most lists have one moment, and to sort them takes memory all the same. */
const inTime = (moments: Date[]): Date[] =>
  moments.length < 2 ? moments : moments.sort((a, b) => a.getTime() - b.getTime())

/** The first path that holds a date; of several dates there the first or the last. */
export const momentOf = (document: Document, moments: Moments | undefined): Date | undefined => {
  for (const moment of moments ?? []) {
    const found = inTime(momentsAt(document, moment))
    const date = moment.pick === 'first' ? found[0] : found.at(-1)
    const later = moment['or-later'] ? momentsAt(document, moment['or-later']) : []
    if (date) return inTime([date, ...later]).at(-1)
  }
  return undefined
}

export const clocksOf = (
  document: Document,
  clock: Readonly<Partial<Record<string, Moments>>>,
  skip: readonly string[] = [],
): Partial<Record<Clock, Date>> => {
  const clocks: Partial<Record<string, Date>> = {}
  for (const name of Object.keys(clock)) {
    const date = skip.includes(name) ? undefined : momentOf(document, clock[name])
    if (date) clocks[name] = date
  }
  return clocks
}

export const isClosed = ({ status }: TicketMap, document: Document, tables: Tables): boolean => {
  const value = storedAt(document, parsePath(status.path))
  if (status.also?.some(closed => closed === value)) return true
  if (status.closed === 'absent') return value === undefined || value === null
  if (status.closed === 'present') return value !== undefined && value !== null
  if (status.closed === 'flag') return flagFor(tables, status.lookup, value)
  const name = status.lookup && nameFor(tables, status.lookup, value)
  return status.closed.some(closed => closed === value || (name !== undefined && scalarText(closed) === name))
}

const customOf = (document: Document, path: string): Record<string, string | number | boolean> => {
  const custom = storedAt(document, parsePath(path))
  if (!isPlain(custom)) return {}
  return Object.fromEntries(
    Object.entries(custom).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value]]
        : [],
    ),
  )
}

/** The id a link field holds: a key, or the key inside an embedded or populated person. */
export const linkedId = (value: unknown): string | undefined =>
  isPlain(value) ? (idText(value._id) ?? idText(value.id)) : idText(value)

/** What a decision sees of a ticket. `asked`: whose it is, where the ticket itself does not say so. */
export const ticketFacts = (
  map: TicketMap,
  document: Document,
  tables: Tables,
  asked?: string,
): TicketFacts => {
  const at = (path: string | undefined): unknown =>
    path === undefined ? undefined : storedAt(document, parsePath(path))
  const closed = isClosed(map, document, tables)
  const { channel, priority } = map.statistics
  const requester = asked ?? linkedId(at(map.requester))
  const names = {
    category: nameFor(tables, map.category?.lookup, at(map.category?.path)),
    status: nameFor(tables, map.status.lookup, at(map.status.path)),
    priority: nameFor(tables, priority?.lookup, at(priority?.path)),
    channel: nameFor(tables, channel?.lookup, at(channel?.path)),
  }
  // An open ticket has no closing date, whatever an earlier closing left behind.
  const clocks = clocksOf(document, map.clock, closed ? [] : ['closed_at'])
  const coarse = isCoarseInstant(clocks.created_at)
  const facts: { -readonly [Fact in keyof TicketFacts]: TicketFacts[Fact] } = {
    closed,
    tags: valuesAt(document, parsePattern(map.tags.path)).flatMap(
      value => nameFor(tables, map.tags.lookup, value) ?? [],
    ),
    custom: customOf(document, map.custom),
    clocks: coarse ? sinceCoarse(clocks) : clocks,
  }
  if (coarse) facts.coarse = true
  if (names.category !== undefined) facts.category = names.category
  if (names.status !== undefined) facts.status = names.status
  if (names.priority !== undefined) facts.priority = names.priority
  if (names.channel !== undefined) facts.channel = names.channel
  if (requester !== undefined) facts.requester = recordId(requester)
  return facts
}
