import type { Db } from 'mongodb'
import {
  contact,
  inquiry,
  receipt,
  room,
  subscription,
  trashed,
  upload,
  visitor,
} from './rocketchat-documents.ts'
import { agentSays, messagesIn, visitorSays } from './rocketchat-messages.ts'
import { agent, asa, at, erik, type Person, type Stored } from './rocketchat-persons.ts'

/*
 * Documents as Rocket.Chat's own models write them: createLivechatRoom, createLivechatInquiry, createLivechatSubscription,
 * sendMessage, closeRoom, BaseRaw.deleteOne (trash) and the GridFS store of uploads.
 */

/** Another kind of room, which is no ticket: a channel of the staff. */
const staff: Readonly<Record<string, Stored[]>> = {
  rocketchat_room: [
    {
      _id: 'GENERAL',
      t: 'c',
      name: 'general',
      msgs: 1,
      usersCount: 1,
      ts: at('2023-01-01'),
      _updatedAt: at('2023-01-01'),
    },
  ],
  rocketchat_message: [agentSays('GENERAL', 'm1', 'Fika klockan tre')],
}

const tables: Readonly<Record<string, Stored[]>> = {
  rocketchat_livechat_department: [
    { _id: 'deptBilling', name: 'Billing', enabled: true, _updatedAt: at('2023-01-01') },
    { _id: 'deptSupport', name: 'Support', enabled: true, _updatedAt: at('2023-01-01') },
  ],
  rocketchat_livechat_priority: [{ _id: 'prioHigh', i18n: 'High', sortItem: 2, dirty: false }],
  rocketchat_settings: [{ _id: 'From_Email', value: 'help@desk.example' }],
  users: [
    {
      ...agent,
      emails: [{ address: 'agnes@desk.example', verified: true }],
      type: 'user',
      roles: ['livechat-agent'],
      active: true,
      _updatedAt: at('2023-01-01'),
    },
  ],
}

const insert = async (db: Db, rows: Readonly<Record<string, Stored[]>>): Promise<void> => {
  for (const [name, documents] of Object.entries(rows))
    await db.collection<Stored>(name).insertMany(documents)
}

/** Everything about one closed chat, the agent's side of which was not tidied up, and its deleted message and inquiry. */
export const addRoom = async (db: Db, rid: string, person: Person, more: object = {}): Promise<void> => {
  await insert(db, {
    rocketchat_room: [room(rid, person, more)],
    rocketchat_message: messagesIn(rid, person),
    rocketchat_subscription: [subscription(rid, person)],
    rocketchat_uploads: [upload(rid, person)],
    rocketchat_read_receipts: [receipt(rid, person)],
    rocketchat__trash: [
      trashed('livechat_inquiry', inquiry(rid, person)),
      trashed('message', visitorSays(rid, 'gone', person, `Jag är ${person.name}, ${person.phone}`)),
    ],
    'rocketchat_uploads.files': [
      {
        _id: `${rid}upload`,
        length: 9,
        chunkSize: 261_120,
        uploadDate: at('2024-01-01'),
        filename: `${rid}upload`,
      },
    ],
    'rocketchat_uploads.chunks': [{ _id: `${rid}chunk`, files_id: `${rid}upload`, n: 0, data: 'x' }],
  })
}

export const addVisitor = (db: Db, person: Person): Promise<void> =>
  insert(db, {
    rocketchat_livechat_visitor: [visitor(person)],
    rocketchat_livechat_contact: [contact(person)],
  })

/** Two visitors with a chat each, `rAsa` and `rErik`. */
export const fillDesk = async (db: Db): Promise<void> => {
  await insert(db, tables)
  await insert(db, staff)
  await db.collection('rocketchat_message').createIndex({ location: '2dsphere' })
  await db.collection('rocketchat_message').createIndex({ msg: 'text' })
  await addVisitor(db, asa)
  await addVisitor(db, erik)
  await addRoom(db, 'rAsa', asa)
  await addRoom(db, 'rErik', erik)
}

export const addOpenInquiry = (db: Db, rid: string, person: Person): Promise<void> =>
  insert(db, { rocketchat_livechat_inquiry: [inquiry(rid, person)] })

/** OmnichannelTranscript.publishToDm: the file is called after the visitor, in the room and in the agent's messages. */
export const addTranscript = async (db: Db, rid: string, person: Person): Promise<void> => {
  const [id, name] = [`${rid}transcript`, `Transcript_${person.name}_2024-01-05.pdf`]
  const file = { _id: id, name, type: 'application/pdf' }
  await insert(db, {
    rocketchat_uploads: [{ ...upload(rid, person), _id: id, name, userId: 'rocket.cat' }],
    rocketchat_message: [
      agentSays('dmAgnes', rid, '', {
        file,
        files: [file],
        attachments: [
          { title: name, title_link: `/file-upload/${id}/${encodeURIComponent(name)}`, type: 'file' },
        ],
      }),
    ],
  })
  await db
    .collection<Stored>('rocketchat_room')
    .updateOne({ _id: rid }, { $set: { pdfTranscriptFileId: id } })
}

/** What Rocket.Chat's dashboards and analytics are made of, straight from its rows. */
export const rawStatistics = async (db: Db): Promise<unknown> => {
  const rooms = await db.collection('rocketchat_room').find({ t: 'l' }).sort({ _id: 1 }).toArray()
  const messages = await db.collection('rocketchat_message').find().sort({ _id: 1 }).toArray()
  return {
    rooms: rooms.map(each => [
      each.ts,
      each.lm,
      each.closedAt,
      each.open,
      each.closer,
      each.msgs,
      each.departmentId,
      each.tags,
      each.source.type,
      each.servedBy,
      each.metrics,
      each.priorityId,
      each.priorityWeight,
      each.v.activity,
    ]),
    visitors: new Set(rooms.map(({ v }) => v._id)).size,
    messages: messages.map(({ rid, t, ts }) => [rid, t, ts]),
  }
}
