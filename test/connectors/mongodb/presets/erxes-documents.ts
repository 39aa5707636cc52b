import {
  agent,
  at,
  fullName,
  names,
  nano,
  objectId,
  type Person,
  type Stored,
  statusOf,
} from './erxes-persons.ts'

/*
 * Documents as the models of erxes 3 set them (backend/core-api and backend/plugins/frontline_api, db/definitions and
 * db/models): texts of nanoid as keys, ObjectIds where the schema has none of its own, dates as dates.
 */

/** utils/mongo/search-tokens.ts with the settings of customers: every beginning of every word. */
const searchTokens = ({ first, last, email, phone }: Person): string[] => {
  const beginnings = (path: string, mode: string, words: readonly string[], least: number): string[] =>
    words.flatMap(word =>
      Array.from({ length: Math.max(0, word.length - least + 1) }, (_, index) =>
        [path, mode, word.slice(0, least + index)].join(':'),
      ),
    )
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [
    ...beginnings('firstName', 'p', [first.toLowerCase()], 2),
    ...beginnings('lastName', 'p', [last.toLowerCase()], 2),
    ...beginnings('primaryEmail', 'wp', wordsOf(email), 3),
    ...beginnings('primaryPhone', 'wp', wordsOf(phone), 1),
  ]
}

export const customer = (person: Person): Stored => ({
  _id: person.id,
  state: 'customer',
  createdAt: at('2023-01-02'),
  updatedAt: at('2024-01-03'),
  avatar: `0.77${person.last.toLowerCase()}.png`,
  firstName: person.first,
  lastName: person.last,
  sex: 0,
  primaryEmail: person.email,
  emails: [person.email],
  emailValidationStatus: 'valid',
  primaryPhone: person.phone,
  phones: [person.phone],
  phoneValidationStatus: 'unknown',
  primaryAddress: { address: `${person.last}sgatan 4, Lund`, short: `${person.last}sgatan 4` },
  addresses: [],
  status: 'Active',
  description: `${fullName(person)} ringer helst på kvällen.`,
  doNotDisturb: 'No',
  isSubscribed: 'Yes',
  links: { facebook: `https://facebook.com/${person.email.split('@')[0]}` },
  tagIds: [],
  searchText: `${person.email} ${person.phone} ${person.first} ${person.last}`,
  searchTokens: searchTokens(person),
  searchTokenVersion: 1,
  hasAuthority: 'No',
  relatedIntegrationIds: [names.messenger],
  integrationId: names.messenger,
  trackedData: [{ field: 'contact', value: person.email, stringValue: person.email }],
  propertiesData: { [nano('field')]: `Kontaktas via ${person.email}` },
  location: {
    remoteAddress: person.ip,
    country: 'Sweden',
    countryCode: 'SE',
    city: 'Lund',
    region: 'Skåne',
    hostname: 'https://shop.example',
    language: 'sv',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  },
  visitorContactInfo: { email: person.email, phone: person.phone },
  deviceTokens: [`fcm-${person.handle}`],
  isOnline: false,
  lastSeenAt: at('2024-01-04'),
  sessionCount: 3,
  visitorId: person.visitor,
  __v: 0,
})

export const conversation = (person: Person, word: string, change: object = {}): Stored => ({
  _id: nano(`conversation ${word}`),
  content: `Hej, jag heter ${fullName(person)}.`,
  integrationId: names.messenger,
  customerId: person.id,
  visitorId: person.visitor,
  assignedUserId: agent.id,
  participatedUserIds: [agent.id],
  readUserIds: [agent.id],
  createdAt: at('2024-01-01'),
  updatedAt: at('2024-01-06'),
  closedAt: at('2024-01-05'),
  closedUserId: agent.id,
  status: 'closed',
  messageCount: 4,
  tagIds: [names.refund],
  number: 1041,
  firstRespondedUserId: agent.id,
  firstRespondedDate: at('2024-01-02'),
  isCustomerRespondedLast: true,
  customsData: [],
  __v: 0,
  ...change,
})

export const message = (conversationId: string, word: string, change: object): Stored => ({
  _id: nano(`message ${conversationId} ${word}`),
  conversationId,
  internal: false,
  attachments: [],
  mentionedUserIds: [],
  pinnedByIds: [],
  contentType: 'text',
  createdAt: at('2024-01-01'),
  __v: 0,
  ...change,
})

/** What was said in the messenger: with a form, a file, an answer and a note between colleagues. */
export const talk = (person: Person, conversationId: string): Stored[] => [
  message(conversationId, 'asks', {
    customerId: person.id,
    visitorId: person.visitor,
    content: `<p>Hej, jag heter ${fullName(person)}.</p><p>Nå mig på ${person.email}.</p>`,
  }),
  message(conversationId, 'form', {
    customerId: person.id,
    content: '',
    formWidgetData: [
      { _id: nano('form field'), type: 'email', text: 'E-post', value: person.email },
      { _id: nano('form field 2'), type: 'input', text: 'Telefon', value: person.phone },
    ],
    attachments: [
      {
        name: `Faktura ${person.last}.pdf`,
        url: `0.41${nano(conversationId)}.pdf`,
        type: 'application/pdf',
        size: 2048,
      },
    ],
  }),
  message(conversationId, 'answers', {
    userId: agent.id,
    content: `<p>Hej ${person.first}! Vi ringer ${person.phone}.</p>`,
    createdAt: at('2024-01-02'),
  }),
  message(conversationId, 'notes', {
    userId: agent.id,
    internal: true,
    content: `<p>${fullName(person)} är arg.</p>`,
    createdAt: at('2024-01-03'),
  }),
]

export const ticket = (person: Person, word: string, change: object = {}): Stored => ({
  _id: nano(`ticket ${word}`),
  name: `Återbetalning ${fullName(person)}`,
  channelId: names.channel,
  pipelineId: names.pipeline,
  statusId: statusOf(5),
  description: JSON.stringify([
    {
      id: nano(`block ${word}`),
      type: 'paragraph',
      props: { textColor: 'default' },
      content: [{ type: 'text', text: `${fullName(person)} vill ha svar till ${person.email}.`, styles: {} }],
      children: [],
    },
  ]),
  type: 'ticket',
  priority: 3,
  assigneeIds: [agent.id],
  createdBy: `cp:${person.id}`,
  attachments: [
    { name: `Kvitto ${person.last}.pdf`, url: `0.52${nano(word)}.pdf`, type: 'application/pdf', size: 4096 },
  ],
  labelIds: [],
  tagIds: [names.vip],
  statusChangedDate: at('2024-02-05'),
  number: '1706779200000',
  statusType: 5,
  subscribedUserIds: [`cp:${person.id}`, agent.id],
  propertiesData: { [nano('ticket field')]: `Ring ${person.phone}` },
  companyIds: [],
  customerFieldData: { requestType: 'refund', contact: person.email },
  createdAt: at('2024-02-01'),
  updatedAt: at('2024-02-06'),
  __v: 0,
  ...change,
})

export const note = (ticketId: string, createdBy: string, content: string): Stored => ({
  _id: objectId(`note ${ticketId} ${createdBy}`),
  content,
  contentId: ticketId,
  createdBy,
  mentions: [],
  createdAt: at('2024-02-02'),
  updatedAt: at('2024-02-02'),
  __v: 0,
})

export const activity = (ticketId: string, module: string, metadata: object): Stored => ({
  _id: objectId(`activity ${ticketId} ${module}`),
  action: 'CHANGED',
  contentId: ticketId,
  module,
  metadata,
  createdBy: agent.id,
  createdAt: at('2024-02-03'),
  updatedAt: at('2024-02-03'),
  __v: 0,
})

/** Two records; of which kinds, each says. */
export const relation = (word: string, ...entities: (readonly [kind: string, id: string])[]): Stored => ({
  _id: objectId(`relation ${word}`),
  entities: entities.map(([contentType, contentId]) => ({ contentType, contentId })),
  createdAt: at('2024-02-01'),
  updatedAt: at('2024-02-01'),
  __v: 0,
})

/** services/logs/src/bullmq/mongo.ts: in a database of its own, called after the first with `_logs`. */
export const log = (docId: string, word: string, action: string, payload: object): Stored => ({
  _id: objectId(`log ${docId} ${word}`),
  source: 'mongo',
  status: 'success',
  createdAt: at('2024-02-03'),
  userId: agent.id,
  docId,
  payload,
  action,
  processId: nano(`process ${word}`),
  __v: 0,
})
