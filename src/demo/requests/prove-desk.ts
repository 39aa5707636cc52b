import { type CastKey, cast, plantedSpellings } from './cast.ts'
import { keptTickets } from './expected.ts'
import { allMessages, correction } from './messages.ts'
import type { PlantedTicket, Planting } from './plant.ts'
import { decoded, type Snapshot, tellsOf, whereToldOf } from './snapshot.ts'

export interface DeskProof {
  /** Spellings of erased persons that were looked for. */
  readonly searched: number
  /** Documents that still tell of an erased person and should not: places only. */
  readonly left: readonly string[]
  /** Documents that had to stay as they were. */
  readonly compared: number
  readonly changed: readonly string[]
  /** What is wrong besides. */
  readonly faults: readonly string[]
}

const erasing = allMessages.filter(
  ({ type, way }) => (type === 'erasure' || type === 'objection') && (way === 'attested' || way === 'code'),
)

const documentsOf = ({ id, notification }: PlantedTicket): string[] => [
  `tickets/${id.toHexString()}`,
  `notifications/${notification.toHexString()}`,
]

/** Where somebody may still be told of: what is kept for a reason, and the account and group that lead to it. */
const allowedFor = (planting: Planting, before: Snapshot, message: (typeof erasing)[number]): Set<string> => {
  const kept = keptTickets(planting, message)
  if (kept.length === 0) return new Set()
  const people = whereToldOf(before, message.who).filter(place =>
    /^(?:accounts|groups|sessions)\//u.test(place),
  )
  return new Set([...kept.flatMap(([ticket]) => documentsOf(ticket)), ...people])
}

const changing: readonly CastKey[] = [...erasing.map(({ who }) => who), 'rectified']

/** Documents that concern nobody whose data are changed, and those that are kept whole. */
const untouchable = (planting: Planting, before: Snapshot): string[] => {
  const ids = changing.map(key => planting.accounts.get(key)?.toHexString() ?? key)
  const concerns = (document: string): boolean =>
    ids.some(id => document.includes(id)) || changing.some(key => tellsOf(document, key))
  const kept = new Set(
    erasing.flatMap(message => keptTickets(planting, message)).flatMap(([each]) => documentsOf(each)),
  )
  return [...before]
    .filter(([place, document]) => kept.has(place) || !concerns(document))
    .map(([place]) => place)
}

const times = (text: string, part: string): number => text.split(part).length - 1

const rectificationFaults = (before: Snapshot, after: Snapshot): string[] =>
  whereToldOf(before, 'rectified').flatMap(place => {
    const [was, is] = [before, after].map(each => decoded(each.get(place) ?? '')) as [string, string]
    const isRight =
      times(is, correction.from) === 0 && times(is, correction.to) === times(was, correction.from)
    return isRight ? [] : [`${place}: not put right everywhere`]
  })

const sharedFaults = ({ tickets }: Planting, after: Snapshot): string[] =>
  tickets.flatMap(ticket =>
    ticket.with && !tellsOf(after.get(`tickets/${ticket.id.toHexString()}`) ?? '', ticket.with)
      ? ['the other customer of a shared ticket is gone from it']
      : [],
  )

/** Placeholders for people who are gone are new, and nothing else is. */
const strangers = (before: Snapshot, after: Snapshot): string[] =>
  [...after]
    .filter(([place, document]) => !before.has(place) && !document.includes('"anonymised":true'))
    .map(([place]) => `${place}: nobody expects this document`)

/** Compares the whole desk before and after, with nothing but text. */
export const proveDesk = (planting: Planting, before: Snapshot, after: Snapshot): DeskProof => {
  const left = erasing.flatMap(message => {
    const allowed = allowedFor(planting, before, message)
    return whereToldOf(after, message.who).filter(place => !allowed.has(place))
  })
  const still = untouchable(planting, before)
  return {
    searched: erasing.reduce((sum, { who }) => sum + plantedSpellings(cast[who]).length, 0),
    left,
    compared: still.length,
    changed: still.filter(place => before.get(place) !== after.get(place)),
    faults: [
      ...rectificationFaults(before, after),
      ...sharedFaults(planting, after),
      ...strangers(before, after),
    ],
  }
}
