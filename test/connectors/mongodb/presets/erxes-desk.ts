import type { Db } from 'mongodb'
import { about, mailbox, portalUser } from './erxes-about.ts'
import { call, facebook, mail } from './erxes-channels.ts'
import { activity, conversation, customer, log, note, relation, talk, ticket } from './erxes-documents.ts'
import {
  agent,
  asa,
  at,
  erik,
  fullName,
  maja,
  names,
  nano,
  type Person,
  type Stored,
  statusOf,
} from './erxes-persons.ts'

/** A desk's database and that of its logs. */
export interface Databases {
  readonly db: Db
  readonly logs: Db
}

type Documents = Readonly<Record<string, readonly Stored[]>>

export const insert = async (db: Db, all: Documents): Promise<void> => {
  for (const [name, documents] of Object.entries(all))
    await db.collection<Stored>(name).insertMany([...documents])
}

const tables: Documents = {
  integrations: [
    {
      _id: names.messenger,
      kind: 'messenger',
      name: 'Webbchatten',
      channelId: names.channel,
      isActive: true,
    },
    {
      _id: names.facebook,
      kind: 'facebook-messenger',
      name: 'Facebook',
      channelId: names.channel,
      isActive: true,
    },
    { _id: names.calls, kind: 'calls', name: 'Växeln', channelId: names.channel, isActive: true },
    { _id: names.mail, kind: 'mail', name: 'Posten', channelId: names.channel, isActive: true },
  ],
  channels: [{ _id: names.channel, name: 'Kundtjänst', conversationCount: 6, openConversationCount: 0 }],
  tags: [
    { _id: names.refund, name: 'refund', type: 'frontline:conversation' },
    { _id: names.hold, name: 'Legal-Hold', type: 'frontline:conversation' },
    { _id: names.vip, name: 'vip', type: 'frontline:ticket' },
  ],
  frontline_tickets_pipelines: [{ _id: names.pipeline, name: 'Returer', channelId: names.channel }],
  frontline_tickets_pipeline_statuses: [1, 2, 3, 4, 5, 6].map(type => ({
    _id: statusOf(type),
    name: ['', 'Ny', 'Öppen', 'Pågår', 'Löst', 'Stängd', 'Avbruten'][type],
    pipelineId: names.pipeline,
    type,
    order: type,
  })),
  users: [
    {
      _id: agent.id,
      email: agent.email,
      username: 'agnes',
      details: { fullName: agent.name, firstName: 'Agnes', lastName: 'Provsdotter' },
      isActive: true,
    },
  ],
  mail_integrations: [{ _id: nano('mail box'), inboxId: names.mail, address: 'support@desk.example' }],
}

export const addCustomer = async ({ db, logs }: Databases, person: Person): Promise<void> => {
  await insert(db, {
    customers: [customer(person)],
    client_portal_users: [portalUser(person)],
    mail_customers: [mailbox(person)],
    form_submissions: [
      {
        _id: nano(`answer ${person.id}`),
        customerId: person.id,
        value: person.email,
        submittedAt: at('2024-01-02'),
        formId: nano('form'),
        formFieldId: nano('form field'),
      },
    ],
    ...about(person, 'core:customer', person.id),
  })
  await insert(logs, {
    logs: [
      log(person.id, 'update', 'update', {
        collectionName: 'customers',
        updateDescription: { updated: { primaryPhone: { prev: person.phone, current: person.phone } } },
      }),
      log(person.id, 'delete', 'deleteMany', { collectionName: 'customers', prevDocument: customer(person) }),
    ],
  })
}

const merged = (...all: readonly Documents[]): Documents => {
  const every = new Map<string, Stored[]>()
  for (const each of all)
    for (const [name, documents] of Object.entries(each))
      every.set(name, [...(every.get(name) ?? []), ...documents])
  return Object.fromEntries(every)
}

/** In the messenger, with what was deleted of it. */
export const addConversation = async (
  { db, logs }: Databases,
  person: Person,
  word: string,
  change: object = {},
): Promise<string> => {
  const own = conversation(person, word, change)
  const id = String(own._id)
  const messages = talk(person, id)
  await insert(db, { conversations: [own], conversation_messages: messages })
  const [first] = messages
  await insert(logs, {
    logs: [
      log(id, 'closed', 'update', {
        collectionName: 'conversations',
        updateDescription: { updated: { content: own.content } },
      }),
      log(String(first?._id), 'message', 'update', {
        collectionName: 'conversation_messages',
        prevDocument: first,
      }),
    ],
  })
  return id
}

/** By Facebook, by telephone and by mail: with the channel's own copy of each. */
const addChannels = async (databases: Databases, person: Person, word: string) => {
  const of = (channel: 'facebook' | 'calls' | 'mail') =>
    addConversation(databases, person, `${channel} ${word}`, { integrationId: names[channel], tagIds: [] })
  const ids = { facebook: await of('facebook'), calls: await of('calls'), mail: await of('mail') }
  await insert(
    databases.db,
    merged(facebook(person, ids.facebook), call(person, ids.calls), {
      mail_messages: [
        mail(person, `in ${word}`, { inboxConversationId: ids.mail }),
        mail(person, `out ${word}`, { inboxConversationId: ids.mail }, true),
      ],
    }),
  )
  return ids
}

/** From the client portal, joined to its customer, to a conversation and to a firm. */
export const addTicket = async (
  { db, logs }: Databases,
  person: Person,
  word: string,
  change: object = {},
): Promise<string> => {
  const own = ticket(person, word, change)
  const id = String(own._id)
  await insert(
    db,
    merged(about(person, 'frontline:ticket', id), {
      frontline_tickets: [own],
      frontline_tickets_notes: [
        note(id, `cp:${person.id}`, `Hälsningar ${fullName(person)}, ${person.phone}`),
        note(id, agent.id, `<p>Svarat ${fullName(person)}</p>`),
      ],
      frontline_ticket_activities: [
        activity(id, 'NAME', { previousValue: `Fråga från ${fullName(person)}`, newValue: String(own.name) }),
        activity(id, 'STATUS', { previousValue: statusOf(1), newValue: statusOf(5) }),
      ],
      mail_messages: [mail(person, `ticket ${word}`, { ticketId: id })],
      relations: [
        relation(`person ${word}`, ['core:customer', person.id], ['frontline:ticket', id]),
        relation(`firm ${word}`, ['core:company', nano('firm')], ['frontline:ticket', id]),
      ],
    }),
  )
  await insert(logs, {
    logs: [
      log(id, 'ticket', 'update', {
        collectionName: 'frontline_tickets',
        updateDescription: { updated: { name: own.name } },
      }),
    ],
  })
  return id
}

/** Three customers, each with a conversation in each of four channels and a ticket; keys by the customer. */
export const fillDesk = async (databases: Databases) => {
  await insert(databases.db, tables)
  await databases.db
    .collection('conversations_facebooks')
    .createIndex({ senderId: 1, recipientId: 1 }, { unique: true })
  for (const [name, path] of [
    ['customers_facebooks', 'userId'],
    ['calls_customers', 'primaryPhone'],
    ['mail_customers', 'email'],
    ['client_portal_users', 'username'],
  ] as const)
    await databases.db.collection(name).createIndex({ [path]: 1 }, { unique: true, sparse: true })
  const add = async (person: Person, word: string) => {
    await addCustomer(databases, person)
    const chat = await addConversation(databases, person, word)
    const channels = await addChannels(databases, person, word)
    return { chat, ...channels, ticket: await addTicket(databases, person, word) }
  }
  return { asa: await add(asa, 'a1'), erik: await add(erik, 'e1'), maja: await add(maja, 'm1') }
}
