import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'

/** An export as help desks write them: tickets, what was said in them, people. */
export const exportMap: DataMapInput = {
  tickets: {
    collection: 'tickets',
    id: 'id',
    category: { path: 'group' },
    tags: 'tags',
    custom: 'custom',
    status: { path: 'status', closed: ['closed', 'solved'] },
    clock: {
      created_at: 'created_at',
      closed_at: ['closed_at', 'updated_at'],
      last_activity_at: 'updated_at',
    },
    requester: 'requester_id',
    agent: 'assignee_id',
    statistics: { channel: 'via', priority: 'priority' },
    fields: {
      subject: { class: 'free-text' },
      requester_id: { class: 'link' },
      assignee_id: { class: 'link' },
      'custom.*': { class: 'free-text' },
      created_at: { class: 'statistic' },
      'attachments[].url': { class: 'attachment' },
    },
  },
  messages: [
    {
      collection: 'comments',
      ticket: { path: 'ticket_id', references: 'id' },
      fields: { body: { class: 'free-text' }, author_id: { class: 'link' } },
    },
  ],
  contacts: {
    collection: 'people',
    id: 'id',
    agent: { path: 'role', values: ['agent'] },
    names: ['name'],
    emails: ['email'],
    clock: { created_at: 'created_at' },
    tickets: 'requester_id',
    fields: {
      name: { class: 'direct-identifier', entity: 'PERSON' },
      email: { class: 'direct-identifier', entity: 'EMAIL' },
      phone: { class: 'direct-identifier', entity: 'PHONE' },
    },
  },
  ignore: ['macros'],
}
