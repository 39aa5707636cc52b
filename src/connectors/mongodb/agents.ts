import type { Participant } from '../../tickets/record.ts'
import { projectionOf } from './facts.ts'
import { loadTables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { agentFilter, agentPaths, asAgent, asPerson, personPaths } from './people.ts'

const amongContacts = async (
  { db, map }: StoreParts,
  signal: AbortSignal,
): Promise<readonly Participant[]> => {
  const { contacts } = map
  if (!contacts) return []
  const tables = await loadTables(db, map)
  const filter = agentFilter(contacts, tables)
  if (!filter) return []
  const cutAt = contacts['cut-at']
  const documents = await db
    .collection(contacts.collection)
    .find(filter, { projection: projectionOf(personPaths(contacts)), signal })
    .sort({ _id: 1 })
    .toArray()
  return documents
    .map(document => asPerson(contacts, document, tables))
    .flatMap(({ is, ...person }) =>
      is === 'agent'
        ? [{ ...person, role: 'agent' as const, ...(cutAt === undefined ? {} : { cutAt }) }]
        : [],
    )
}

const apart = async (
  { db, map: { agents } }: StoreParts,
  signal: AbortSignal,
): Promise<readonly Participant[]> => {
  if (!agents) return []
  const documents = await db
    .collection(agents.collection)
    .find({}, { projection: projectionOf(agentPaths(agents)), signal })
    .sort({ _id: 1 })
    .toArray()
  return documents.map(document => {
    const { is, ...person } = asAgent(agents, document)
    return { ...person, role: 'agent' as const }
  })
}

/** Everyone who works at the desk, as its own records spell them. */
export const readAgents = async (parts: StoreParts, signal: AbortSignal): Promise<readonly Participant[]> => [
  ...(await amongContacts(parts, signal)),
  ...(await apart(parts, signal)),
]
