import { createHash } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { tiledesk } from '../../../../src/connectors/mongodb/presets/tiledesk.ts'
import { bytesOf, openPreset, type PresetWorld, placesWith } from './preset-world.ts'
import { type Databases, fillDesk } from './tiledesk-desk.ts'
import { agentId, bot, type Person, requestId } from './tiledesk-persons.ts'

export const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
export const redact = { action: 'redact', operator: 'replace' } as const

export interface TiledeskWorld extends PresetWorld {
  readonly both: Databases
  readonly ids: Awaited<ReturnType<typeof fillDesk>>
}

export const openDesk = async (apart = false): Promise<TiledeskWorld> => {
  const world = await openPreset(tiledesk, { apart })
  const both = { db: world.db, chat21: world.other }
  return { ...world, both, ids: await fillDesk(both) }
}

export const everywhere = async (
  { db, other }: PresetWorld,
  spellings: readonly string[],
): Promise<string[]> => [
  ...(await placesWith(db, spellings)),
  ...(await placesWith(other, spellings)).map(place => `chat21:${place}`),
]

/** Records of the person alone, and what was told of them when they came. */
const persons = /^(?:leads|project_users|events|messagelogs|chat21:instances)\//u
export const isPersons = (place: string, leadLogs: ReadonlySet<string>): boolean =>
  persons.test(place) || leadLogs.has(place.split(' ')[0] ?? '')

export const leadLogs = async ({ db }: PresetWorld): Promise<ReadonlySet<string>> => {
  const logs = await db.collection('subscriptionlogs').find({ event: 'lead.create' }).toArray()
  return new Set(logs.map(({ _id }) => `subscriptionlogs/${String(_id)}`))
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Documents that tell of none of these, by a digest of their bytes. */
export const bytesWithout = async (
  world: PresetWorld,
  keys: ReadonlySet<string>,
): Promise<[string, string][]> => {
  const second = [...(await bytesOf(world.other))].map(([key, bytes]) => [`chat21:${key}`, bytes] as const)
  return [...(await bytesOf(world.db)), ...second].flatMap(([key, bytes]): [string, string][] =>
    // Bytes of files name nobody: which of them are left is asked apart.
    keys.has(key) || key.includes('.chunks/') ? [] : [[key, digest(bytes)]],
  )
}

export const documentsOf = async (world: PresetWorld, person: Person, word: string): Promise<Set<string>> => {
  const spellings = [person.key, person.name.split(' ')[1] ?? '', person.phone, requestId(person, word)]
  return new Set((await everywhere(world, spellings)).map(place => place.split(' ')[0] ?? ''))
}

/** Everything that names one request, by the places where the models say it is named. */
export const joinsOf = async ({ db, other }: PresetWorld, id: string) => {
  const request = await db.collection('requests').findOne({ ticket_id: 1041, request_id: id })
  const [group] = await other.collection('groups').find({ uid: id }).toArray()
  return {
    messages: await db.collection('messages').countDocuments({ recipient: id }),
    timelines: await other.collection('messages').countDocuments({ conversWith: id, recipient: id }),
    own: await other.collection('messages').countDocuments({ timelineOf: id }),
    conversations: await other.collection('conversations').countDocuments({ conversWith: id, key: id }),
    isMember: Object.hasOwn(group?.members ?? {}, id),
    // The visitor is called the same in all of them.
    visitor: new Set([
      ...Object.keys(group?.members ?? {}).filter(key => ![id, agentId, bot, 'system'].includes(key)),
      ...(await db.collection('messages').distinct('sender', { recipient: id })),
      ...(await other.collection('messages').distinct('sender', { conversWith: id })),
      ...(await other.collection('messages').distinct('timelineOf', { conversWith: id })),
      request?.snapshot.lead.lead_id,
      request?.snapshot.requester.uuid_user,
      request?.closed_by,
    ]),
  }
}

export const whole = { messages: 6, timelines: 30, own: 7, conversations: 5, isMember: true }

export const idOf = async ({ db }: PresetWorld, id: string): Promise<string> =>
  (await db.collection('requests').findOne({ _id: new ObjectId(id) }))?.request_id
