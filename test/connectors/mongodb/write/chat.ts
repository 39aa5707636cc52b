import { ObjectId } from 'mongodb'
import {
  type DataMap,
  type DataMapInput,
  dataMapSchema,
} from '../../../../src/connectors/mongodb/data-map.ts'

/** A desk of the tests' own: conversations, their messages, an audit log with whole copies, people, sessions. */
const chatInput: DataMapInput = {
  tickets: {
    collection: 'conversations',
    version: 'updatedAt',
    category: { path: 'department', lookup: { collection: 'departments' } },
    tags: { path: 'tags', lookup: { collection: 'labels' } },
    status: { path: 'state', closed: ['closed'] },
    clock: { created_at: 'createdAt', closed_at: 'closedAt' },
    requester: 'person',
    statistics: { messages: 'comments' },
    fields: {
      person: { class: 'link', required: true },
      'watchers[]': { class: 'link' },
      subject: { class: 'free-text' },
      'visitor.name': { class: 'direct-identifier', entity: 'PERSON' },
      'visitor.email': { class: 'direct-identifier', entity: 'EMAIL', unique: true },
      searchText: { class: 'free-text', 'derived-from': ['subject', 'visitor.name'] },
      lastMessage: { class: 'technical', blank: true },
      'custom.*': { class: 'free-text' },
      payload: { class: 'technical' },
      'payload.customer.name': { class: 'direct-identifier', entity: 'PERSON' },
      'comments[].comment': {
        class: 'free-text',
        format: 'html',
        'inline-files': '/uploads/',
        folder: 'public',
      },
      'attachments[].name': { class: 'free-text', format: 'filename' },
      'attachments[].path': { class: 'attachment', format: 'filename', folder: 'public' },
      createdAt: { class: 'statistic' },
    },
  },
  messages: {
    collection: 'messages',
    ticket: { path: 'roomId' },
    fields: {
      body: { class: 'free-text' },
      md: { class: 'technical', blank: true },
      'parts[].text': { class: 'free-text' },
      'parts[].upper': { class: 'technical', 'derived-from': ['parts[].text'] },
    },
  },
  copies: [
    { collection: 'audit', ticket: { path: 'doc._id' }, at: 'doc', 'on-delete': 'cut' },
    { collection: 'bin', ticket: { path: 'items[]._id' }, at: 'items[]', 'on-delete': 'cut' },
    { collection: 'trash', ticket: { path: 'rows[].doc._id' }, at: 'rows[].doc', 'on-delete': 'cut' },
    {
      collection: 'events',
      ticket: { path: 'ticket' },
      at: 'nowhere',
      fields: { note: { class: 'free-text' } },
    },
  ],
  contacts: {
    collection: 'people',
    version: 'seenAt',
    agent: { path: 'agent' },
    names: ['name'],
    emails: ['email'],
    tickets: 'person',
    fields: {
      name: { class: 'direct-identifier', entity: 'PERSON', required: true },
      email: { class: 'direct-identifier', entity: 'EMAIL', unique: true, required: true },
      avatar: { class: 'attachment', entry: 'value', folder: 'public/avatars', shared: ['default.png'] },
    },
    related: [
      {
        collection: 'sessions',
        person: { path: 'session', json: 'passport.user' },
        fields: { session: { class: 'secret' } },
        'on-edit': 'delete',
      },
      { collection: 'teams', person: { path: 'members' }, fields: {}, 'on-delete': 'cut' },
      { collection: 'profiles', person: { path: 'of' }, fields: { bio: { class: 'free-text' } } },
    ],
    placeholder: {
      mark: { standIn: true },
      set: { name: '{name}', email: '{email}', password: '{secret}' },
    },
  },
  files: { folder: 'public/uploads/{id}' },
}

export const chatMap: DataMap = dataMapSchema.parse(chatInput)

export const gridMap = (by: 'id' | 'filename'): DataMap =>
  dataMapSchema.parse({
    ...chatInput,
    tickets: {
      ...chatInput.tickets,
      fields: { ...chatInput.tickets.fields, 'attachments[].path': { class: 'attachment' } },
    },
    files: { gridfs: { bucket: 'uploads', by } },
  } satisfies DataMapInput)

/** Attachments in S3. */
export const objectMap: DataMap = dataMapSchema.parse({
  ...chatInput,
  tickets: {
    ...chatInput.tickets,
    fields: {
      ...chatInput.tickets.fields,
      'attachments[].path': { class: 'attachment', format: 'filename' },
    },
  },
  files: { s3: { key: 'desk{value}' } },
} satisfies DataMapInput)

/** Copied to a search server. */
export const searchedMap: DataMap = dataMapSchema.parse({
  ...chatInput,
  files: undefined,
  search: [{ index: 'chats' }, { index: 'chats', of: 'contacts', at: ['person._id'] }],
} satisfies DataMapInput)

export const billing = new ObjectId('5f0000000000000000000001')
export const holdLabel = new ObjectId('5f0000000000000000000002')
export const anna = new ObjectId('5f00000000000000000000a1')
export const bo = new ObjectId('5f00000000000000000000b0')

const closed = new Date('2024-02-01T10:00:00Z')

/** Closed, with something personal in every kind of place. */
export const conversation = (id: ObjectId, extra: Readonly<Record<string, unknown>> = {}) => ({
  _id: id,
  department: billing,
  tags: [] as ObjectId[],
  state: 'closed',
  createdAt: new Date('2024-01-01T10:00:00Z'),
  closedAt: closed,
  updatedAt: closed,
  person: anna,
  watchers: [bo, anna],
  subject: 'Anna Berg asks',
  visitor: { name: 'Anna Berg', email: `anna-${id.toHexString()}@example.com` },
  searchText: 'Anna Berg asks Anna Berg',
  lastMessage: { text: 'Anna again' },
  custom: { plan: 'gold', 'full.name': 'Anna Berg', $ref: 'Anna' },
  payload: JSON.stringify({ customer: { name: 'Anna Berg', age: 40 }, items: [1] }),
  comments: [
    { comment: '<p>Anna here</p>', at: closed },
    { comment: 'second', at: closed },
  ],
  attachments: [
    { name: 'anna.pdf', path: `/uploads/${id.toHexString()}/anna.pdf` },
    { name: 'log.txt', path: `/uploads/${id.toHexString()}/log.txt` },
  ],
  ...extra,
})
