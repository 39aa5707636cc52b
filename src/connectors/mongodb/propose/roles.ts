import {
  type Collection,
  isDate,
  isProse,
  isState,
  isText,
  leafAt,
  mainEntity,
  type Reference,
} from './evidence.ts'
import { closingName, creationName, statusName, subjectName } from './words.ts'

/** What part each collection plays, as far as names, values and references tell. */
export interface Roles {
  readonly tickets: Collection
  readonly messages: readonly { readonly of: Collection; readonly by: Reference }[]
  readonly contacts?: { readonly of: Collection; readonly by: Reference }
  readonly agents?: Collection
  /** Documents about a person, in no ticket. */
  readonly related: readonly { readonly of: Collection; readonly by: Reference }[]
  /** Nothing personal was found in them. */
  readonly ignored: readonly Collection[]
  /** Personal, and not tied to tickets or people: somebody has to say what they are. */
  readonly unclear: readonly Collection[]
}

const ticketName = /ticket|conversation|case|issue|request|thread|inquir|enquir|room|incident|chat/iu
const notTickets =
  /log|histor|notif|archive|backup|setting|template|tag|message|comment|event|audit|session/iu
const requesterPath = /customer|client|requester|reporter|owner|contact|visitor|author|user|person/iu
const agentPath = /assign|agent|operator|staff|handler|closed ?by|served ?by/iu

export const isPersonal = ({ leaves, personalNames }: Collection): boolean =>
  personalNames.length > 0 || [...leaves.values()].some(({ finds }) => finds.withFinds > 0)

const holdsProse = ({ leaves }: Collection): boolean =>
  [...leaves.values()].some(each => isText(each) && isProse(each))

const hasAddress = ({ leaves }: Collection): boolean =>
  [...leaves.values()].some(({ finds }) => ['EMAIL', 'PHONE'].includes(mainEntity(finds) ?? ''))

/** How much a collection looks like the tickets: each reason counts. */
export const ticketScore = (collection: Collection, references: readonly Reference[]): number => {
  const into = references.filter(({ to, from }) => to === collection.name && from !== collection.name)
  const outOf = references.filter(({ from, to }) => from === collection.name && to !== collection.name)
  const reasons: readonly (readonly [number, boolean])[] = [
    [3, ticketName.test(collection.name)],
    [-3, notTickets.test(collection.name)],
    [2, leafAt(collection, statusName, isState) !== undefined],
    [2, leafAt(collection, closingName, isDate) !== undefined],
    [1, leafAt(collection, creationName, isDate) !== undefined],
    [1, leafAt(collection, subjectName, isText) !== undefined],
    [1, into.length > 0],
    [1, outOf.length > 0],
    [1, holdsProse(collection)],
  ]
  return reasons.reduce((sum, [points, holds]) => sum + (holds ? points : 0), 0)
}

const peopleOf = (
  tickets: Collection,
  collections: readonly Collection[],
  references: readonly Reference[],
): Pick<Roles, 'contacts' | 'agents'> => {
  const byName = new Map(collections.map(each => [each.name, each]))
  const toPeople = references.filter(({ from, to }) => {
    const people = byName.get(to)
    return from === tickets.name && to !== from && people !== undefined && hasAddress(people)
  })
  const single = toPeople.filter(({ path }) => !path.includes('[]') && !agentPath.test(path))
  const by = single.find(({ path }) => requesterPath.test(path)) ?? single[0]
  const contacts = by && byName.get(by.to)
  const agentsBy = toPeople.find(({ path, to }) => agentPath.test(path) && to !== by?.to)
  const agents = agentsBy && byName.get(agentsBy.to)
  return { ...(by && contacts ? { contacts: { of: contacts, by } } : {}), ...(agents ? { agents } : {}) }
}

/** Undefined where no collection looks like tickets. */
export const findRoles = (
  collections: readonly Collection[],
  references: readonly Reference[],
): Roles | undefined => {
  const scored = collections
    .map(each => ({ each, score: ticketScore(each, references) }))
    .sort((a, b) => b.score - a.score || b.each.documents - a.each.documents)
  const [best] = scored
  if (!best || best.score < 5) return undefined
  const tickets = best.each
  const { contacts, agents } = peopleOf(tickets, collections, references)
  const others = collections.filter(each => ![tickets, contacts?.of, agents].includes(each))
  const referring = (to: Collection | undefined, from: Collection): Reference | undefined =>
    references.find(each => each.from === from.name && each.to === to?.name && !each.path.includes('[]'))
  const messages = others.flatMap(of => {
    const by = referring(tickets, of)
    return by && (isPersonal(of) || holdsProse(of)) ? [{ of, by }] : []
  })
  const rest = others.filter(of => !messages.some(each => each.of === of))
  const related = rest.flatMap(of => {
    const by = referring(contacts?.of, of)
    return by && isPersonal(of) ? [{ of, by }] : []
  })
  const left = rest.filter(of => !related.some(each => each.of === of))
  return {
    tickets,
    messages,
    ...(contacts ? { contacts } : {}),
    ...(agents ? { agents } : {}),
    related,
    ignored: left.filter(each => !isPersonal(each)),
    unclear: left.filter(isPersonal),
  }
}
