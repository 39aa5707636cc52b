import type { ExactField, FieldClass } from '../../tickets/record.ts'
import type { DataMap, FieldSpec, Moments } from './data-map.ts'
import { formatPath, leavesOf, type Path, type Pattern, parsePath, parsePattern, storedAt } from './paths.ts'
import type { SourceDocument } from './source.ts'
import { dateOf } from './values.ts'
import { leadsTo, specAt } from './write/field-spec.ts'

type TicketMap = DataMap['tickets']

/** Where a ticket says what a coarse row has no more, and what it is decided and read by. */
interface Places {
  readonly moments: readonly Pattern[]
  readonly measures: readonly Pattern[]
  readonly stay: readonly Pattern[]
}

const patternsOf = (paths: readonly (string | undefined)[]): Pattern[] =>
  paths.flatMap(path => (path === undefined ? [] : [parsePattern(path)]))

const pathsOf = (moments: Moments | undefined): (string | undefined)[] =>
  (moments ?? []).flatMap(({ path, 'or-later': later }) => [path, later?.path])

const readPlaces = (map: TicketMap): Places => {
  const { statistics, clock } = map
  const { channel, first_response_at, reopened, csat, sla_met } = statistics
  return {
    moments: patternsOf([...Object.values(clock), first_response_at].flatMap(pathsOf)),
    // Of a list of changes of state the elements stay: what they say is where the ticket was, and no more when.
    measures: patternsOf([channel?.path, csat, sla_met, typeof reopened === 'string' ? reopened : undefined]),
    stay: patternsOf([
      ...[map.id, map.category?.path, map.tags.path, map.status.path, map.requester, map.agent],
      ...[statistics.priority?.path, statistics.messages, ...map.version],
      ...Object.keys(map.filter ?? {}),
    ]),
  }
}

const placesOfMap = new WeakMap<TicketMap, Places>()

const placesOf = (map: TicketMap): Places => {
  const known = placesOfMap.get(map) ?? readPlaces(map)
  placesOfMap.set(map, known)
  return known
}

/** These go with the person already, or are what the desk cannot work without. */
const ownWay: ReadonlySet<FieldClass | undefined> = new Set([
  'direct-identifier',
  'free-text',
  'link',
  'attachment',
  'secret',
] as const)

const isIn = (patterns: readonly Pattern[], path: Path): boolean =>
  patterns.some(pattern => leadsTo(pattern, path))

/** A text is a moment where the map says so, or where it spells one out to the minute. */
const isMomentText = (value: string, isNamed: boolean): boolean =>
  dateOf(value) !== undefined && (isNamed || value.length > 'yyyy-mm-dd'.length)

const kindOf = (
  { role }: SourceDocument,
  places: Places,
  {
    path,
    value,
    spec,
  }: { readonly path: Path; readonly value: unknown; readonly spec: FieldSpec | undefined },
): ExactField['is'] | undefined => {
  if (value instanceof Date) return 'moment'
  // A copy says what the ticket says, from the place on where it stands.
  const own = role === 'ticket' || role === 'copy' ? places : undefined
  const isNamed = own !== undefined && isIn(own.moments, path)
  const isStatistic = spec?.class === 'statistic'
  if (typeof value === 'string' && (isNamed || isStatistic) && isMomentText(value, isNamed)) return 'moment'
  if (typeof value === 'number' && isNamed && dateOf(value)) return 'moment'
  if (own && isIn(own.stay, path)) return undefined
  if (own && isIn(own.measures, path)) return spec?.class === 'technical' ? undefined : 'measure'
  if (isStatistic && typeof value === 'number') return 'measure'
  const isKept = spec?.['on-anonymise'] === 'keep' || spec?.['on-anonymise'] === 'coarsen'
  return spec?.class === 'quasi-identifier' && isKept ? 'measure' : undefined
}

const rulesOf = (spec: FieldSpec | undefined): ExactField['rules'] => ({
  ...(spec?.required ? { required: true } : {}),
  ...(spec?.['max-length'] === undefined ? {} : { maxLength: spec['max-length'] }),
})

const everything = parsePattern('*')

const exactIn = (source: SourceDocument, places: Places): ExactField[] => {
  const { document, key, collection, at = '' } = source
  const base = parsePath(at)
  return leavesOf(storedAt(document, base), everything).flatMap(({ path: below, value }): ExactField[] => {
    const path = [...base, ...below]
    const spec = specAt([source], path)
    if (ownWay.has(spec?.class)) return []
    const is = kindOf(source, places, { path: below, value, spec })
    if (!is) return []
    const text = formatPath(path)
    const told = { document: key, path: text, pattern: `${collection}:${text}`, value }
    return [{ ...told, is, class: 'statistic', format: 'plain', rules: rulesOf(spec) }]
  })
}

/**
 * Everything in the documents of a ticket by which it can be told from others without naming anybody: each date in them,
 * whether the map names it or not, other spellings of moments where the map says so, numbers among the statistics, and what is counted
 * of the ticket. What a policy decides by stays (category, state, priority, tags), and what the map calls technical. A
 * document that goes with the first edit needs none.
 */
export const exactFields = (map: TicketMap, documents: readonly SourceDocument[]): ExactField[] => {
  const places = placesOf(map)
  return documents.filter(({ onEdit }) => onEdit === 'edit').flatMap(source => exactIn(source, places))
}
