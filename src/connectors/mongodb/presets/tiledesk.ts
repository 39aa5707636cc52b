import type { DataMapInput } from '../data-map.ts'
import { chat21 } from './tiledesk-chat21.ts'
import { logFields, tiledeskLeads, tiledeskUsers } from './tiledesk-people.ts'
import {
  attributes,
  below,
  dropped,
  email,
  type Fields,
  ip,
  kept,
  key,
  leadFields,
  messageFields,
  name,
  phone,
  projectUserFields,
  quasi,
  technical,
  text,
} from './tiledesk-words.ts'

/*
 * Tiledesk 2.19 with chat21, read in their sources (Tiledesk/tiledesk-server, models, services, channels/chat21,
 * pubmodules/activities; chat21/chat21-server). A request is joined to its messages by `request_id`, a text.
 */

const link = { class: 'link' } as const

/** models/request.js; `lead` and `requester` are whole in what the desk keeps of its history. */
const requestFields: Fields = {
  request_id: key,
  ticket_id: technical,
  subject: text,
  first_text: { class: 'free-text', required: true },
  rating_message: text,
  // Written at each closing: all names and texts.
  transcript: text,
  lead: link,
  ...below('lead', leadFields),
  requester: dropped,
  ...below('requester', projectUserFields),
  'notes[].text': { class: 'free-text', required: true },
  'notes[].attributes.*': text,
  'notes[].createdBy': technical,
  'snapshot.lead._id': link,
  ...below('snapshot.lead', leadFields),
  'snapshot.requester._id': dropped,
  ...below('snapshot.requester', projectUserFields),
  // Who worked at the desk then.
  'snapshot.agents.*': technical,
  'snapshot.department.*': kept,
  'snapshot.availableAgentsCount': kept,
  'contact.phone': phone,
  'contact.email': email,
  'contact.external_id': { class: 'direct-identifier' },
  'location.ipAddress': ip,
  'location.streetAddress': { class: 'direct-identifier', entity: 'ADDRESS' },
  'location.geometry': { class: 'technical', blank: 'drop' },
  'location.*': quasi,
  userAgent: quasi,
  sourcePage: text,
  language: kept,
  ...below('attributes', attributes),
  'attributes.last_message._id': technical,
  'attributes.last_message.createdAt': kept,
  ...below('attributes.last_message', messageFields),
  'participants[]': key,
  'participantsAgents[]': kept,
  'participantsBots[]': technical,
  closed_by: key,
  createdBy: key,
  id_project: technical,
  status: kept,
  preflight: technical,
  draft: technical,
  hasBot: kept,
  department: kept,
  'channel.name': kept,
  'channelOutbound.name': technical,
  priority: kept,
  workingStatus: kept,
  'tags[].tag': kept,
  'tags[].color': technical,
  rating: kept,
  waiting_time: kept,
  duration: kept,
  createdAt: kept,
  assigned_at: kept,
  first_response_at: kept,
  closed_at: kept,
}

const tickets: DataMapInput['tickets'] = {
  collection: 'requests',
  version: ['updatedAt', '__v'],
  category: { path: 'department', lookup: { collection: 'departments' } },
  tags: 'tags[].tag',
  custom: 'attributes',
  status: { path: 'status', closed: [1000] },
  clock: {
    created_at: ['createdAt', '_id'],
    closed_at: [
      // Reopened and closed again without new statistics, a request still has the date of its first closing.
      { path: 'closed_at', 'or-later': { path: 'attributes.last_message.createdAt' } },
      'updatedAt',
      'createdAt',
    ],
    last_activity_at: ['updatedAt', 'createdAt'],
  },
  requester: 'lead',
  agent: 'participantsAgents.0',
  statistics: {
    channel: 'channel.name',
    priority: 'priority',
    first_response_at: 'first_response_at',
    csat: 'rating',
  },
  fields: requestFields,
}

/** pubmodules/activities: the request twice, whenever one is made or closed, where ACTIVITY_HISTORY_ENABLED is set. */
const activity = (at: string): NonNullable<DataMapInput['copies']>[number] => ({
  collection: 'activities',
  ticket: { path: `${at}._id` },
  at,
  fields: {
    'actor.id': key,
    'actor.name': { ...name, beside: 'id' },
    'actor.type': technical,
    verb: technical,
  },
})

const logOf = (
  collection: string,
  ticket: NonNullable<DataMapInput['copies']>[number]['ticket'],
): NonNullable<DataMapInput['copies']>[number] => ({
  collection,
  ticket: { ...ticket, references: 'request_id' },
  of: 'messages',
  fields: { ...logFields, request_id: key, 'rows[].text': text },
  'on-edit': 'delete',
})

export const tiledesk: DataMapInput = {
  databases: ['chat21'],
  tickets,
  messages: {
    collection: 'messages',
    ticket: { path: 'recipient', references: 'request_id' },
    fields: messageFields,
  },
  copies: [
    activity('actionObj'),
    activity('target.object'),
    logOf('flowlogs', { path: 'request_id' }),
    logOf('subscriptionlogs', { path: 'jsonRequest', json: 'payload.request_id' }),
    logOf('subscriptionlogs', { path: 'jsonRequest', json: 'payload.recipient' }),
    ...chat21,
  ],
  contacts: tiledeskLeads,
  agents: tiledeskUsers,
  files: {
    gridfs: [
      { bucket: 'images', by: 'filename', link: 'images?path=', derived: ['thumbnails_200_200-'] },
      { bucket: 'files', by: 'filename', link: ['files?path=', 'files/download?path='] },
    ],
  },
  // What the WhatsApp connector writes for everybody.
  own: ['na@whatsapp.com'],
  ignore: [
    'analyticresults',
    'apikeys',
    'auths',
    'cannedresponses',
    'channels',
    'counters',
    'departments',
    'faq_kbs',
    'faqs',
    'groups',
    'integrations',
    'kb_settings',
    'kbs',
    'labels',
    'namespaces',
    'notes',
    'operatinghours',
    'pending-invitations',
    'properties',
    'roles',
    'segments',
    'settings',
    'subscriptions',
    'tags',
    'transactions',
    'triggers',
    'unansweredquestions',
    'webhooks',
  ],
  elsewhere: [
    'Redis and RabbitMQ of Tiledesk and chat21: requests, groups and messages for some hours.',
    'Servers of webhooks, apps, AI services and channels (WhatsApp, Telegram, mail) that messages went to.',
    'Files that were uploaded to another server than Tiledesk’s own.',
    'Backups of both databases.',
  ],
}
