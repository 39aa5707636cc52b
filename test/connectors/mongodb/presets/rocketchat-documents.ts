import { visitorSays } from './rocketchat-messages.ts'
import { agent, at, inBrief, type Person, type Stored } from './rocketchat-persons.ts'

export const upload = (rid: string, person: Person): Stored => ({
  _id: `${rid}upload`,
  name: `faktura ${person.name}.pdf`,
  size: 9,
  type: 'application/pdf',
  rid,
  userId: person.visitor,
  token: person.token,
  visitorToken: person.token,
  etag: 'e7f3',
  typeGroup: 'application',
  store: 'GridFS:Uploads',
  complete: true,
  uploading: false,
  extension: 'pdf',
  progress: 1,
  path: `/ufs/GridFS:Uploads/${rid}upload/faktura%20${encodeURIComponent(person.name)}.pdf`,
  url: `https://chat.desk.example/ufs/GridFS:Uploads/${rid}upload/faktura%20${encodeURIComponent(person.name)}.pdf`,
  uploadedAt: at('2024-01-01'),
  _updatedAt: at('2024-01-01'),
})

export const room = (rid: string, person: Person, more: object = {}): Stored => ({
  _id: rid,
  msgs: 10,
  usersCount: 2,
  lm: at('2024-01-02'),
  fname: person.name,
  t: 'l',
  ts: at('2024-01-01'),
  departmentId: 'deptBilling',
  v: inBrief(person),
  contactId: person.contact,
  cl: false,
  waitingResponse: true,
  source: { type: 'widget', label: `Chatt med ${person.name}` },
  queuedAt: at('2024-01-01'),
  priorityId: 'prioHigh',
  priorityWeight: 1,
  estimatedWaitingTimeQueue: 9_999_999,
  servedBy: { ...agent, ts: at('2024-01-01') },
  responseBy: { ...agent, lastMessageTs: at('2024-01-02') },
  metrics: {
    v: { lq: at('2024-01-01') },
    servedBy: { lr: at('2024-01-02') },
    reaction: { fd: at('2024-01-02'), ft: 86_400, tt: 86_400 },
    response: { fd: at('2024-01-02'), ft: 86_400, tt: 86_400, total: 1, avg: 86_400 },
    chatDuration: 345_600,
    serviceTimeDuration: 345_600,
  },
  tags: ['refund'],
  topic: `Återbetalning till ${person.name}`,
  livechatData: { address: `Storgatan 4, ${person.name}`, plan: 'gold' },
  email: { inbox: 'help@desk.example', replyTo: person.email, subject: `Faktura ${person.name}`, thread: [] },
  transcriptRequest: {
    email: person.email,
    subject: `Chatt med ${person.name}`,
    requestedAt: at('2024-01-05'),
    requestedBy: agent,
  },
  lastMessage: visitorSays(rid, 'm9', person, `Hälsningar ${person.name}`),
  closedAt: at('2024-01-05'),
  closer: 'visitor',
  closedBy: { _id: person.visitor, username: person.guest },
  _updatedAt: at('2024-01-05'),
  ...more,
})

/** Open: no closing, and `open` stands there. */
export const openRoom = (rid: string, person: Person): Stored => {
  const { closedAt, closer, closedBy, ...rest } = room(rid, person) as Stored & Record<string, unknown>
  return { ...rest, _id: rid, open: true }
}

export const inquiry = (rid: string, person: Person): Stored => ({
  _id: `${rid}inquiry`,
  rid,
  name: person.name,
  ts: at('2024-01-01'),
  department: 'deptBilling',
  message: `Hej, jag heter ${person.name} och nås på ${person.email}`,
  status: 'taken',
  v: inBrief(person),
  t: 'l',
  lastMessage: visitorSays(rid, 'm9', person, `Hälsningar ${person.name}`),
  defaultAgent: { agentId: agent._id, username: agent.username },
  _updatedAt: at('2024-01-01'),
})

export const subscription = (rid: string, person: Person): Stored => ({
  _id: `${rid}subscription`,
  rid,
  name: person.name,
  fname: person.name,
  lowerCaseName: person.name.toLowerCase(),
  lowerCaseFName: person.name.toLowerCase(),
  alert: true,
  open: true,
  u: { _id: agent._id, username: agent.username },
  t: 'l',
  v: inBrief(person),
  draft: `Hej ${person.name}`,
  ts: at('2024-01-01'),
  _updatedAt: at('2024-01-01'),
})

/** ReadReceipt.markMessageAsReadBySender, with what the livechat room type adds of a message. */
export const receipt = (rid: string, person: Person): Stored => ({
  _id: `${rid}receipt`,
  roomId: rid,
  userId: person.visitor,
  messageId: `${rid}m2`,
  token: person.token,
  ts: at('2024-01-01'),
})

/** BaseRaw.deleteOne keeps the key. */
export const trashed = (collection: string, document: Stored): Stored => ({
  ...document,
  _deletedAt: at('2024-01-05'),
  __collection__: collection,
})

export const visitor = (person: Person): Stored => ({
  _id: person.visitor,
  username: person.guest,
  name: person.name,
  token: person.token,
  ts: at('2024-01-01'),
  status: 'offline',
  department: 'deptBilling',
  visitorEmails: [{ address: person.email }],
  phone: [{ phoneNumber: person.phone }],
  ip: '81.230.14.9',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  host: 'chat.desk.example',
  // Nothing but the field says whose number that is.
  livechatData: { address: `Storgatan 4, ${person.name}`, customer: `K-${person.token}` },
  externalIds: [
    {
      source: 'whatsapp',
      entityId: person.phone,
      userId: person.phone,
      username: person.guest,
      metadata: { profile: person.name, locale: `x-${person.token}` },
    },
  ],
  lastChat: { _id: 'x', ts: at('2024-01-05') },
  _updatedAt: at('2024-01-05'),
})

export const contact = (person: Person): Stored => ({
  _id: person.contact,
  name: person.name,
  emails: [{ address: person.email }],
  phones: [{ phoneNumber: person.phone }],
  customFields: { address: `Storgatan 4, ${person.name}`, customer: `K-${person.token}` },
  conflictingFields: [{ field: 'customFields.customer', value: `K-${person.token}` }],
  channels: [
    {
      name: 'widget',
      verified: false,
      blocked: false,
      field: 'email',
      value: person.email,
      visitor: { visitorId: person.visitor, source: { type: 'widget' } },
      details: { type: 'widget', label: person.name },
    },
  ],
  unknown: false,
  createdAt: at('2024-01-01'),
  _updatedAt: at('2024-01-05'),
})
