import type { Db } from 'mongodb'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'

/** The written-out map that the project gives as its example of a store without a preset. */
export const chatMap: DataMapInput = {
  tickets: {
    collection: 'conversations',
    id: '_id',
    version: 'updatedAt',
    category: { path: 'departmentId', lookup: { collection: 'departments', key: '_id', value: 'name' } },
    status: { path: 'state', closed: ['closed', 'archived'] },
    clock: {
      created_at: 'createdAt',
      closed_at: ['closedAt', 'updatedAt'],
      last_activity_at: 'lastMessageAt',
    },
    requester: 'visitor',
    statistics: {
      channel: 'source',
      priority: 'priority',
      first_response_at: 'firstReplyAt',
      reopened: 'reopenCount',
      csat: 'rating',
    },
    fields: {
      'visitor.name': { class: 'direct-identifier', entity: 'PERSON' },
      'visitor.email': { class: 'direct-identifier', entity: 'EMAIL' },
      'visitor.ip': { class: 'direct-identifier', entity: 'IP' },
      subject: { class: 'free-text' },
      'custom.*': { class: 'free-text' },
      tags: { class: 'statistic' },
      'attachments[].filename': { class: 'free-text' },
      'attachments[].url': { class: 'attachment' },
    },
  },
  messages: {
    collection: 'messages',
    ticket: { path: 'roomId', references: '_id' },
    fields: {
      body: { class: 'free-text', format: 'html' },
      'author.name': { class: 'direct-identifier', entity: 'PERSON' },
    },
  },
  copies: [
    { collection: 'audit_log', ticket: { path: 'doc._id', references: '_id' }, of: 'tickets', at: 'doc' },
  ],
}

const at = (text: string): Date => new Date(text)

export const eva = {
  _id: 'c1',
  departmentId: 'd1',
  state: 'closed',
  createdAt: at('2024-01-31T23:30:00Z'),
  updatedAt: at('2024-03-01T10:00:00Z'),
  closedAt: at('2024-02-03T10:00:30Z'),
  lastMessageAt: '2024-02-02T08:00:00.123456+00:00',
  firstReplyAt: at('2024-02-01T00:15:59Z'),
  reopenCount: 2,
  rating: 4,
  source: 'email',
  priority: 'high',
  visitor: { _id: 'v1', name: 'Eva Testsson', email: 'eva@example.org', ip: '192.0.2.7' },
  subject: 'Where is it',
  custom: { 'order.no': 'A-1', $note: 'call Eva', nested: { list: ['one', { deep: 'two' }], empty: null } },
  tags: ['vip', 'late'],
  attachments: [{ filename: 'eva.pdf', url: '/files/eva.pdf' }, { filename: 'b.png' }],
}

export const open = {
  _id: 'c2',
  departmentId: 'd2',
  state: 'open',
  createdAt: at('2024-02-01T00:00:00Z'),
  updatedAt: at('2024-02-02T00:00:00Z'),
  closedAt: at('2023-01-01T00:00:00Z'),
  source: 'chat',
  visitor: { name: 'Bo Provsson' },
  tags: [],
}

/** Closed without a date of its own, in a department that is in no table. */
export const archived = {
  _id: 'c3',
  departmentId: 'd9',
  state: 'archived',
  createdAt: at('2023-05-01T00:00:00Z'),
  updatedAt: at('2023-06-01T00:00:00Z'),
  tags: ['vip'],
  custom: { plan: 'gold', seats: 5 },
}

export const fillChat = async (db: Db): Promise<void> => {
  await db.dropDatabase()
  await db.collection<{ _id: string }>('departments').insertMany([
    { _id: 'd1', name: 'Billing' },
    { _id: 'd2', name: 'Complaint' },
  ] as never)
  await db.collection<{ _id: string }>('conversations').insertMany([eva, open, archived])
  await db.collection<{ _id: string }>('messages').insertMany([
    { _id: 'm2', roomId: 'c1', body: '<p>Hej Eva</p>', author: { name: 'Siv Svarare' } },
    { _id: 'm1', roomId: 'c1', body: '<p>Hello</p>', author: { name: 'Eva Testsson' } },
    { _id: 'm3', roomId: 'c2', body: '', author: {} },
  ] as never)
  await db.collection<{ _id: string }>('audit_log').insertMany([
    { _id: 'a1', by: 'someone', doc: { _id: 'c1', visitor: { name: 'Eva T' }, subject: 'Old subject' } },
    { _id: 'a2', by: 'someone', doc: { _id: 'other' } },
  ] as never)
}
