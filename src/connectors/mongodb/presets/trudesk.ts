import type { DataMapInput } from '../data-map.ts'
import { trudeskContacts, trudeskGroups } from './trudesk-people.ts'

/*
 * Trudesk 1.2.11, read in its sources (polonel/trudesk, src/models, src/controllers/api, src/socketio, src/emitter,
 * src/mailer), mongoose 6.4.3. Forks add collections and fields; nothing here minds them.
 */

type Fields = DataMapInput['tickets']['fields']

/** The sentence of src/models/ticket.js that names somebody; addresses and file names are found by themselves. */
const historyTemplates = ['{PERSON} was set as assignee']

/** Issue, comments and notes: sanitize-html, marked and xss, or a mail's own HTML. Images in them lie on disk. */
const html = {
  class: 'free-text',
  format: 'html',
  required: true,
  folder: 'public',
  'inline-files': '/uploads/tickets/',
} as const

const person = { class: 'link' } as const
const kept = { class: 'statistic' } as const
const technical = { class: 'technical' } as const

const ticketFields: Fields = {
  uid: technical,
  subject: { class: 'free-text', required: true },
  issue: html,
  owner: { class: 'link', required: true },
  group: { class: 'link', to: 'groups', required: true },
  assignee: person,
  'subscribers[]': person,
  date: kept,
  updated: kept,
  closedDate: kept,
  dueDate: kept,
  type: kept,
  status: kept,
  priority: kept,
  tags: kept,
  deleted: technical,
  'comments[].owner': person,
  'comments[].date': kept,
  'comments[].comment': html,
  'notes[].owner': person,
  'notes[].date': kept,
  'notes[].note': html,
  'history[].owner': person,
  'history[].date': kept,
  'history[].action': kept,
  'history[].description': { class: 'free-text', templates: historyTemplates },
  'attachments[].owner': person,
  'attachments[].date': kept,
  'attachments[].type': kept,
  'attachments[].name': { class: 'free-text', format: 'filename', required: true },
  // The desk builds the path from the name of the file, so it names whoever the file is called after.
  'attachments[].path': {
    class: 'attachment',
    format: 'filename',
    entry: 'element',
    folder: 'public',
    required: true,
  },
}

/** Batch updates of API v2 change the status without touching `closedDate`; only they write this action bare. */
const batchUpdate = { path: 'history[].date', where: { path: 'action', equals: 'ticket:set:status' } }

const tickets: DataMapInput['tickets'] = {
  collection: 'tickets',
  // `updated` moves with comments and notes only, `__v` with every element that is added to a list.
  version: ['updated', '__v'],
  category: { path: 'type', lookup: { collection: 'tickettypes' } },
  tags: { path: 'tags', lookup: { collection: 'tags' } },
  status: {
    path: 'status',
    lookup: { collection: 'statuses', flag: 'isResolved' },
    closed: 'flag',
    // Before 1.2 a number stood here, and 3 was closed; the desk rewrites it when it is updated.
    also: [3],
  },
  clock: {
    created_at: 'date',
    closed_at: [
      // Reopened and closed again in batches, a ticket still has the date of its first closing.
      { path: 'closedDate', 'or-later': batchUpdate },
      { path: 'history[].date', where: { path: 'action', 'starts-with': 'ticket:set:status' } },
      'updated',
      'history[].date',
      'date',
    ],
    last_activity_at: ['updated', 'history[].date', 'date'],
  },
  requester: 'owner',
  agent: 'assignee',
  statistics: {
    priority: { path: 'priority', lookup: { collection: 'priorities' } },
    // What the dashboard averages: src/cache/ticketStats.js.
    first_response_at: 'comments.0.date',
    reopened: { path: 'history[].action', prefix: 'ticket:set:status:' },
    messages: 'comments',
  },
  fields: ticketFields,
}

const copies: DataMapInput['copies'] = [
  {
    collection: 'notifications',
    ticket: { path: 'data.ticket._id' },
    of: 'tickets',
    at: 'data.ticket',
    fields: {
      title: technical,
      message: { class: 'free-text', required: true },
      owner: person,
      created: kept,
    },
    'on-delete': 'delete',
  },
  // Reports can be stored with the rows they were made of; a row is a ticket as it was read for the report.
  {
    collection: 'reports',
    ticket: { path: 'data[]._id' },
    of: 'tickets',
    at: 'data[]',
    'on-delete': 'cut',
  },
]

const searchIsOn = { collection: 'settings', where: { name: 'es:enable' }, path: 'value' }

export const trudesk: DataMapInput = {
  tickets,
  copies,
  contacts: trudeskContacts,
  groups: trudeskGroups,
  files: { folder: 'public/uploads/tickets/{id}' },
  // src/elasticsearch/index.js: a document is a ticket as it was read with its people.
  search: [
    { index: 'trudesk', enabled: searchIsOn },
    { index: 'trudesk', of: 'contacts', at: ['owner._id', 'comments.owner._id'], enabled: searchIsOn },
  ],
  own: ['mailer:from', 'mailer:username', 'mailer:check:username', 'gen:siteurl'].map(name => ({
    collection: 'settings',
    where: { name },
    path: 'value',
  })),
  ignore: [
    'counters',
    'departments',
    'notices',
    'priorities',
    'role_order',
    'role_orders',
    'roles',
    'settings',
    'statuses',
    'tags',
    'teams',
    'templates',
    'tickettypes',
  ],
  elsewhere: [
    'Elasticsearch, where its index is not called `trudesk`: rebuild it under Settings > Elasticsearch.',
    'Backups under `backups/*.zip`: dumps of the database and of the uploads.',
    'The mail server Trudesk reads from and sends through, with the mail and the notifications it has delivered.',
  ],
}
