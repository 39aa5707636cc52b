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
import { idForms, idsIn, idText } from './values.ts'

export const textsAt = (document: Document, patterns: readonly string[]): string[] => [
  ...new Set(
    patterns
      .flatMap(pattern => valuesAt(document, parsePattern(pattern)))
      .flatMap(value => (typeof value === 'number' ? String(value) : value))
      .filter(value => typeof value === 'string')
      .filter(text => text.trim() !== ''),
  ),
]

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
  names: textsAt(document, contacts.names),
  emails: textsAt(document, contacts.emails),
  phones: textsAt(document, contacts.phones),
  usernames: textsAt(document, contacts.usernames),
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
  ...contacts.names,
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

const loadContacts = async (
  { db, map: { contacts } }: StoreParts,
  tables: Tables,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, LinkedPerson>> => {
  if (!contacts || ids.size === 0) return new Map()
  const documents = await db
    .collection(contacts.collection)
    .find(
      { [queryPath(contacts.id)]: { $in: idsIn(ids) } },
      { projection: projectionOf(personPaths(contacts)), signal },
    )
    .toArray()
  return new Map(
    keyed(documents, contacts.id).map(({ id, document }) => [id, asPerson(contacts, document, tables)]),
  )
}

export const agentPaths = (agents: AgentsMap): string[] => [
  agents.id,
  ...agents.names,
  ...agents.emails,
  ...agents.phones,
  ...agents.usernames,
]

export const asAgent = (agents: AgentsMap, document: Document): LinkedPerson => ({
  id: recordId(idText(storedAt(document, parsePath(agents.id))) ?? ''),
  is: 'agent',
  names: textsAt(document, agents.names),
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
  const contacts = await loadContacts(parts, tables, ids, signal)
  if (!parts.map.agents) return { contacts, groups }
  const others = [...ids].filter(id => !contacts.has(id))
  const agents = await loadAgents(parts, others, signal)
  return { contacts: new Map([...agents, ...contacts]), groups }
}
