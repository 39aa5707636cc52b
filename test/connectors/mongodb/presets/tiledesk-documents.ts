import { ObjectId } from 'mongodb'
import { attributesOf, guest, lead, member, times } from './tiledesk-people.ts'
import {
  agent,
  agentId,
  at,
  bot,
  department,
  type Person,
  project,
  requestId,
  type Stored,
} from './tiledesk-persons.ts'

interface Said {
  readonly sender: string
  readonly name: string
  readonly text: string
  readonly attributes?: object
  readonly metadata?: object
  readonly type?: string
}

export const fileKey = (person: Person, word: string): string =>
  `uploads/public/files/${word}f-2c1d/faktura ${person.name}.pdf`
export const imageKey = (person: Person, word: string): string =>
  `uploads/public/images/${word}i-77aa/${person.name.toLowerCase()}.png`
const address = (bucket: string, key: string): string =>
  `https://desk.example/api/${bucket}?path=${encodeURIComponent(key)}`

/** In the order they were written: the visitor, the bot, the agent, the desk itself. */
export const conversation = (person: Person, word: string): Said[] => {
  const [file, image] = [address('files', fileKey(person, word)), address('images', imageKey(person, word))]
  const visitor = { sender: person.key, name: person.name, attributes: attributesOf(person) }
  return [
    { ...visitor, text: `Hej, jag heter ${person.name} och nås på ${person.phone} eller ${person.email}` },
    {
      sender: bot,
      name: 'Hjälpboten',
      text: `Välkommen ${person.name}!`,
      attributes: { intentName: 'welcome', userFullname: person.name },
    },
    {
      ...visitor,
      text: `[faktura ${person.name}.pdf](${file})`,
      type: 'file',
      metadata: { src: file, downloadURL: file, name: `faktura ${person.name}.pdf`, type: 'application/pdf' },
    },
    {
      ...visitor,
      text: '',
      type: 'image',
      metadata: { src: image, width: 10, height: 10, type: 'image/png', uid: 'k3j2' },
    },
    { sender: agentId, name: agent.name, text: `Hej ${person.name}, det ordnar vi.` },
    {
      sender: 'system',
      name: 'Bot',
      text: 'Chat closed',
      attributes: { subtype: 'info', updateconversation: false, messagelabel: { key: 'CHAT_CLOSED' } },
    },
  ]
}

export const message = (person: Person, word: string, said: Said): Stored => ({
  _id: new ObjectId(),
  sender: said.sender,
  senderFullname: said.name,
  recipient: requestId(person, word),
  recipientFullname: person.name,
  type: said.type ?? 'text',
  channel_type: 'group',
  text: said.text,
  channel: { name: person.channel },
  id_project: project,
  status: 200,
  createdBy: said.sender,
  ...(said.attributes ? { attributes: said.attributes } : {}),
  metadata: said.metadata ?? '',
  ...times('2024-01-02'),
})

/** requestService.getTranscript... one line for each message. */
const transcript = (person: Person, word: string): string =>
  conversation(person, word)
    .map(({ name, text }) => `[2024-01-02T10:00:00.000Z] ${name}: ${text}`)
    .join('\n')

export const request = (person: Person, word: string, more: object = {}): Stored => ({
  _id: new ObjectId(),
  request_id: requestId(person, word),
  ticket_id: 1041,
  requester: person.projectUser,
  lead: person.lead,
  subject: `Faktura till ${person.name}`,
  first_text: `Hej, jag heter ${person.name} och nås på ${person.phone} eller ${person.email}`,
  status: 1000,
  preflight: false,
  hasBot: true,
  participants: [agentId],
  priority: 'high',
  followers: [],
  participantsAgents: [agentId],
  participantsBots: [bot.slice(4)],
  department,
  transcript: transcript(person, word),
  first_response_at: at('2024-01-02'),
  assigned_at: at('2024-01-01'),
  waiting_time: 86_400_000,
  closed_at: at('2024-01-05'),
  closed_by: person.key,
  duration: 345_600_000,
  tags: [{ _id: new ObjectId(), tag: 'refund', color: '#ff0000' }],
  notes: [
    {
      _id: new ObjectId(),
      text: `${person.name} vill ha pengar tillbaka`,
      createdBy: agentId,
      ...times('2024-01-03'),
    },
  ],
  rating: 4,
  rating_message: `Tack! Hälsar ${person.name}`,
  snapshot: {
    requester: guest(person),
    lead: lead(person),
    department: { _id: department, name: 'Billing', routing: 'assigned', id_project: project },
    agents: [member()],
    availableAgentsCount: 1,
  },
  sourcePage: `https://shop.example/order?mail=${encodeURIComponent(person.email)}`,
  language: 'sv-SE',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  channel: { name: person.channel },
  channelOutbound: { name: 'chat21' },
  attributes: {
    ...attributesOf(person),
    plan: 'gold',
    last_message: {
      ...message(person, word, { sender: person.key, name: person.name, text: `Hälsningar ${person.name}` }),
    },
  },
  contact: { phone: person.phone, email: person.email, external_id: person.key },
  location: {
    ipAddress: person.ip,
    country: 'SE',
    city: 'Umeå',
    streetAddress: 'Storgatan 4',
    geometry: { type: 'Point', coordinates: [20.26, 63.82] },
  },
  id_project: project,
  smartAssignment: true,
  workingStatus: 'open',
  createdBy: person.key,
  draft: false,
  createdAt: at('2024-01-01'),
  updatedAt: at('2024-01-06'),
  __v: 7,
  ...more,
})

/** pubmodules/activities/activityArchiver.js: the request as it was populated, twice. */
export const activity = (stored: Stored, person: Person): Stored => {
  const populated = { ...stored, lead: lead(person), requester: guest(person) }
  return {
    _id: new ObjectId(),
    actor: { type: 'user', id: stored.closed_by, _id: new ObjectId() },
    verb: 'REQUEST_CLOSE',
    actionObj: populated,
    target: { type: 'request', id: stored._id.toHexString(), object: populated },
    id_project: project,
    ...times('2024-01-05'),
  }
}

export const webhookLog = (event: string, payload: unknown): Stored => ({
  _id: new ObjectId(),
  event,
  target: 'https://crm.example/hook',
  response: '{"statusCode":200}',
  jsonRequest: JSON.stringify({
    timestamp: 1_704_189_600_000,
    payload,
    hook: { target: 'https://crm.example/hook' },
  }),
  body: JSON.stringify({ ok: true, payload }),
  id_project: project,
  ...times('2024-01-02'),
})

export const whatsappLog = (person: Person): Stored => ({
  _id: new ObjectId(),
  json_message: {
    messaging_product: 'whatsapp',
    to: person.phone,
    type: 'text',
    text: { body: `Hej ${person.name}` },
  },
  transaction_id: 'tr-1',
  message_id: 'wamid.1',
  status: 'sent',
  status_code: 1,
  timestamp: at('2024-01-02'),
  __v: 0,
})
