import type { Document } from 'mongodb'
import { recordId } from '../../tickets/ids.ts'
import { fitsConditions } from './conditions.ts'
import type { AgentsMap, ContactsMap, GroupsMap } from './data-map.ts'
import { projectionOf } from './facts.ts'
import type { Tables } from './lookups.ts'
import { keyed } from './pages.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, parsePattern, queryPath, storedAt, valuesAt } from './paths.ts'
import type { LinkedGroup, LinkedPerson, People } from './source.ts'
import { namesAt, partsAt, textsAt } from './spelt-at.ts'
import { idForms, idsIn, idText } from './values.ts'

/** Works at the desk: by role, by one of the values, or by a plain `true`. */
export const isAgent = ({ agent }: ContactsMap, document: Document, tables: Tables): boolean => {
  if (!agent) return false
  const values = valuesAt(document, parsePattern(agent.path))
  if (agent.lookup) {
    const roles = new Set(tables.agentRoles.map(idText))
    return values.some(value => idText(value) !== undefined && roles.has(idText(value)))
  }
  return values.some(value => (agent.values ? agent.values.some(each => each === value) : value === true))
}

/** The same as a filter; undefined where nobody is an agent. */
export const agentFilter = ({ agent }: ContactsMap, tables: Tables): Document | undefined => {
  if (!agent) return undefined
  const values = agent.lookup
    ? tables.agentRoles.flatMap(role => idForms(idText(role) ?? ''))
    : (agent.values?.filter(value => value !== null) ?? [true])
  return { [queryPath(agent.path)]: { $in: values } }
}

export const isOurs = (placeholder: ContactsMap['placeholder'], document: Document): boolean =>
  placeholder !== undefined && fitsConditions(document, placeholder.mark)

export const asPerson = (contacts: ContactsMap, document: Document, tables: Tables): LinkedPerson => ({
  id: recordId(idText(storedAt(document, parsePath(contacts.id))) ?? ''),
  is: isOurs(contacts.placeholder, document)
    ? 'placeholder'
    : isAgent(contacts, document, tables)
      ? 'agent'
      : 'person',
  names: namesAt(document, contacts.names),
  emails: textsAt(document, contacts.emails),
  phones: partsAt(document, contacts, { paths: contacts.phones, entity: 'PHONE' }),
  usernames: partsAt(document, contacts, { paths: contacts.usernames, entity: 'USERNAME' }),
})

export const isPersonalGroup = ({ personal }: GroupsMap, document: Document): boolean =>
  personal.some(condition => {
    const value = storedAt(document, parsePath(condition.path))
    if ('equals' in condition) return value === condition.equals
    return typeof value === 'string' && value.includes(condition.contains)
  })

const asGroup = (groups: GroupsMap, document: Document): LinkedGroup => {
  const names = textsAt(document, [groups.name])
  return {
    id: recordId(idText(storedAt(document, parsePath(groups.id))) ?? ''),
    is: isOurs(groups.placeholder, document) ? 'placeholder' : 'person',
    names: names.filter(name => !name.includes('@')),
    emails: names.filter(name => name.includes('@')),
    phones: [],
    usernames: [],
    members: valuesAt(document, parsePattern(groups.members)).flatMap(member => {
      const id = idText(member)
      return id === undefined ? [] : [recordId(id)]
    }),
  }
}

/** Everything that tells who somebody is, and nothing else of the record. */
export const personPaths = (contacts: ContactsMap): string[] => [
  contacts.id,
  ...(contacts.agent ? [contacts.agent.path] : []),
  ...contacts.names.flat(),
  ...contacts.emails,
  ...contacts.phones,
  ...contacts.usernames,
  ...Object.keys(contacts.placeholder?.mark ?? {}),
]

const loadGroups = async (
  { db, map: { groups } }: StoreParts,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, LinkedGroup>> => {
  if (!groups || ids.size === 0) return new Map()
  const paths = [
    groups.id,
    groups.name,
    groups.members,
    ...groups.personal.map(({ path }) => path),
    ...Object.keys(groups.placeholder?.mark ?? {}),
  ]
  const documents = await db
    .collection(groups.collection)
    .find({ [queryPath(groups.id)]: { $in: idsIn(ids) } }, { projection: projectionOf(paths), signal })
    .toArray()
  return new Map(
    keyed(documents, groups.id)
      .filter(({ document }) => isPersonalGroup(groups, document) || isOurs(groups.placeholder, document))
      .map(({ id, document }) => [id, asGroup(groups, document)]),
  )
}

interface Contacts {
  readonly byId: ReadonlyMap<string, LinkedPerson>
  /** By what else keys name them. Somebody who works at the desk can have a contact's record too, by the same key. */
  readonly byKey: ReadonlyMap<string, LinkedPerson>
}

const nobody: Contacts = { byId: new Map(), byKey: new Map() }

const loadContacts = async (
  { db, map: { contacts } }: StoreParts,
  tables: Tables,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Contacts> => {
  if (!contacts || ids.size === 0) return nobody
  const wanted = { $in: idsIn(ids) }
  const names = [contacts.id, ...contacts.keys].map(path => ({ [queryPath(path)]: wanted }))
  const documents = await db
    .collection(contacts.collection)
    .find(names.length > 1 ? { $or: names } : { [queryPath(contacts.id)]: wanted }, {
      projection: projectionOf([...personPaths(contacts), ...contacts.keys]),
      signal,
    })
    .toArray()
  const people = keyed(documents, contacts.id).map(
    ({ id, document }) => [id, document, asPerson(contacts, document, tables)] as const,
  )
  return {
    byId: new Map(people.map(([id, , person]) => [id, person])),
    byKey: new Map(
      people.flatMap(([, document, person]) =>
        textsAt(document, contacts.keys).map(key => [key, person] as const),
      ),
    ),
  }
}

export const agentPaths = (agents: AgentsMap): string[] => [
  agents.id,
  ...agents.names.flat(),
  ...agents.emails,
  ...agents.phones,
  ...agents.usernames,
]

export const asAgent = (agents: AgentsMap, document: Document): LinkedPerson => ({
  id: recordId(idText(storedAt(document, parsePath(agents.id))) ?? ''),
  is: 'agent',
  names: namesAt(document, agents.names),
  emails: textsAt(document, agents.emails),
  phones: textsAt(document, agents.phones),
  usernames: textsAt(document, agents.usernames),
})

/** Who is no contact may work at the desk. */
const loadAgents = async (
  { db, map: { agents } }: StoreParts,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, LinkedPerson>> => {
  if (!agents || ids.length === 0) return new Map()
  const documents = await db
    .collection(agents.collection)
    .find(
      { [queryPath(agents.id)]: { $in: idsIn(ids) } },
      { projection: projectionOf(agentPaths(agents)), signal },
    )
    .toArray()
  return new Map(keyed(documents, agents.id).map(({ id, document }) => [id, asAgent(agents, document)]))
}

export interface Links {
  readonly contacts: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

/** Three queries at most for a whole batch; members of groups that stand for one person count as linked themselves. */
export const loadPeople = async (
  parts: StoreParts,
  tables: Tables,
  links: Links,
  signal: AbortSignal,
): Promise<People> => {
  const groups = await loadGroups(parts, links.groups, signal)
  const members = [...groups.values()].flatMap(group => group.members)
  const ids = new Set([...links.contacts, ...members])
  const { byId, byKey } = await loadContacts(parts, tables, ids, signal)
  if (!parts.map.agents) return { contacts: new Map([...byKey, ...byId]), groups }
  const others = [...ids].filter(id => !byId.has(id))
  const agents = await loadAgents(parts, others, signal)
  return { contacts: new Map([...byKey, ...agents, ...byId]), groups }
}
