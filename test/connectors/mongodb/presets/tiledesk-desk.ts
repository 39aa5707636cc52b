import type { Db } from 'mongodb'
import { ObjectId } from 'mongodb'
import { conversations, group, receipt, timelines } from './tiledesk-chat21.ts'
import {
  activity,
  conversation,
  fileKey,
  imageKey,
  message,
  request,
  webhookLog,
  whatsappLog,
} from './tiledesk-documents.ts'
import { guest, lead } from './tiledesk-people.ts'
import {
  agent,
  agentId,
  asa,
  at,
  department,
  erik,
  maja,
  type Person,
  project,
  type Stored,
} from './tiledesk-persons.ts'

export interface Databases {
  readonly db: Db
  readonly chat21: Db
}

const insert = async (db: Db, rows: Readonly<Record<string, Stored[]>>): Promise<void> => {
  for (const [name, documents] of Object.entries(rows))
    if (documents.length > 0) await db.collection<Stored>(name).insertMany(documents)
}

/** Indexes of the models (mongoose) and of chat21's ChatDB. */
const makeIndexes = async ({ db, chat21 }: Databases): Promise<void> => {
  await db.collection('requests').createIndex({ request_id: 1 }, { unique: true })
  await db.collection('requests').createIndex(
    {
      transcript: 'text',
      rating_message: 'text',
      subject: 'text',
      'tags.tag': 'text',
      'notes.text': 'text',
      'snapshot.lead.email': 'text',
      'snapshot.lead.fullname': 'text',
    },
    { default_language: 'none', language_override: 'dummy' },
  )
  await db.collection('users').createIndex({ email: 1 }, { unique: true })
  await db.collection('users').createIndex({ phone: 1 }, { unique: true })
  await db.collection('flowlogs').createIndex({ request_id: 1 }, { unique: true })
  await chat21.collection('conversations').createIndex({ timelineOf: 1, conversWith: 1 }, { unique: true })
  await chat21.collection('messages').createIndex({ timelineOf: 1, message_id: 1 })
}

const tables: Readonly<Record<string, Stored[]>> = {
  departments: [{ _id: department, name: 'Billing', routing: 'assigned', id_project: project }],
  users: [
    {
      _id: agent.user,
      email: agent.email,
      password: 'x',
      firstname: 'Agnes',
      lastname: 'Provsdotter',
      status: 100,
      createdAt: at('2023-01-01'),
    },
  ],
  project_users: [
    {
      _id: agent.projectUser,
      id_project: new ObjectId(project),
      id_user: agent.user,
      role: 'agent',
      createdBy: agentId,
      status: 'active',
    },
  ],
}

const stored = (bucket: string, filename: string): Readonly<Record<string, Stored[]>> => {
  const _id = new ObjectId()
  return {
    [`${bucket}.files`]: [{ _id, length: 1, chunkSize: 261_120, uploadDate: at('2024-01-02'), filename }],
    [`${bucket}.chunks`]: [{ _id: new ObjectId(), files_id: _id, n: 0, data: Buffer.from('x') }],
  }
}

/** One closed request with everything that both programs keep of it. */
export const addRequest = async (
  { db, chat21 }: Databases,
  person: Person,
  word: string,
  more: object = {},
): Promise<string> => {
  const made = request(person, word, more)
  const messages = conversation(person, word).map(said => message(person, word, said))
  await insert(db, {
    requests: [made],
    messages,
    activities: [activity(made, person)],
    flowlogs: [
      {
        _id: new ObjectId(),
        request_id: made.request_id,
        level: 'info',
        rows: [{ text: `said ${person.name}`, level: 'info', timestamp: at('2024-01-02') }],
      },
    ],
    subscriptionlogs: [
      webhookLog('request.close', { ...made, messages }),
      webhookLog('message.create', messages[0]),
    ],
    ...stored('files', fileKey(person, word)),
  })
  const image = imageKey(person, word)
  await insert(db, stored('images', image))
  await insert(db, stored('images', image.replace(/[^/]+$/u, 'thumbnails_200_200-$&')))
  await insert(chat21, {
    groups: [group(person, word)],
    messages: [...timelines(person, word), receipt(person, word)],
    conversations: conversations(person, word),
  })
  return made._id.toHexString()
}

export const addLead = async ({ db, chat21 }: Databases, person: Person): Promise<void> => {
  await insert(chat21, {
    instances: [
      {
        _id: new ObjectId(),
        instance_id: `push-${person.lead}`,
        user_id: person.key,
        app_id: 'tilechat',
        platform: 'ionic',
      },
    ],
  })
  await insert(db, {
    leads: [lead(person)],
    project_users: [guest(person)],
    subscriptionlogs: [webhookLog('lead.create', lead(person))],
    messagelogs: person.channel === 'whatsapp' ? [whatsappLog(person)] : [],
    events: [
      {
        _id: new ObjectId(),
        name: 'typing.start',
        attributes: { text: `Hej, ${person.name}` },
        project_user: person.projectUser,
        id_project: project,
        createdBy: person.key,
      },
    ],
  })
}

/** What Agnes and the office say to each other, which is no request. */
const staffChat = (timelineOf: string): Stored => ({
  _id: new ObjectId(),
  timelineOf,
  message_id: 'fika',
  conversWith: timelineOf === agentId ? 'office' : agentId,
  sender: agentId,
  sender_fullname: agent.name,
  recipient: 'office',
  text: 'Fika klockan tre',
  channel_type: 'direct',
  app_id: 'tilechat',
  timestamp: 1_704_189_600_000,
})

/** Three visitors with a closed request each; keys of the requests by the visitor. */
export const fillDesk = async (databases: Databases) => {
  await makeIndexes(databases)
  await insert(databases.db, tables)
  await insert(databases.chat21, { messages: [staffChat(agentId), staffChat('office')] })
  for (const person of [asa, erik, maja]) await addLead(databases, person)
  return {
    asa: await addRequest(databases, asa, 'a1'),
    erik: await addRequest(databases, erik, 'e1'),
    maja: await addRequest(databases, maja, 'b1'),
  }
}

/** What Tiledesk's analytics are made of, straight from its rows. */
export const rawStatistics = async ({ db, chat21 }: Databases): Promise<unknown> => {
  const requests = await db.collection('requests').find().sort({ _id: 1 }).toArray()
  const messages = await db.collection('messages').find().sort({ _id: 1 }).toArray()
  return {
    requests: requests.map(each => [
      each.ticket_id,
      each.status,
      each.department,
      each.channel,
      each.hasBot,
      each.priority,
      each.tags,
      each.rating,
      each.waiting_time,
      each.duration,
      each.first_response_at,
      each.assigned_at,
      each.closed_at,
      each.createdAt,
      each.updatedAt,
      each.participantsAgents,
      each.snapshot.department,
      each.snapshot.agents,
      each.snapshot.availableAgentsCount,
    ]),
    messages: messages.map(each => [each.type, each.channel, each.createdAt]),
    timelines: await chat21.collection('messages').countDocuments(),
    conversations: await chat21.collection('conversations').countDocuments({ archived: true }),
  }
}
