import type { DataMapInput } from '../data-map.ts'
import { channelCopies } from './erxes-channels.ts'
import { ignored } from './erxes-ignored.ts'
import { mailsBy } from './erxes-mails.ts'
import { erxesCustomers, erxesUsers } from './erxes-people.ts'
import {
  aboutTicket,
  attachments,
  author,
  blocks,
  customField,
  type Fields,
  html,
  kept,
  link,
  logsOf,
  phone,
  submissionFields,
  technical,
  text,
  token,
} from './erxes-words.ts'

/*
 * erxes 3.0.91, read in its sources (erxes/erxes, backend/core-api, backend/plugins/frontline_api, backend/services/logs and
 * backend/erxes-api-shared). Collections are called as mongoose pluralises the names of the models; keys are texts of nanoid. A
 * desk has two kinds of tickets: conversations of the inbox, which name their customer, and tickets of pipelines, which are
 * joined to theirs by `relations` alone. What was changed or deleted is logged in a database of its own.
 */

const tags = { path: 'tagIds', lookup: { collection: 'tags' } } as const

/** inbox/db/definitions/conversations.ts. */
const conversationFields: Fields = {
  content: text,
  customerId: link,
  visitorId: token,
  callProPhone: phone,
  'callProPotentialCustomerIds[]': link,
  ...customField('customsData'),
  ...customField('customFieldsData'),
  integrationId: technical,
  status: kept,
  operatorStatus: technical,
  userId: technical,
  assignedUserId: kept,
  'participatedUserIds[]': kept,
  'readUserIds[]': technical,
  userRelevance: technical,
  skillId: technical,
  closedUserId: kept,
  firstRespondedUserId: kept,
  firstRespondedDate: kept,
  botId: technical,
  'automatedReplyControl.*': technical,
  messageCount: kept,
  number: technical,
  'tagIds[]': kept,
  'segmentIds[]': technical,
  processId: technical,
  createdAt: kept,
  closedAt: kept,
}

const conversations: DataMapInput['tickets'] = {
  collection: 'conversations',
  version: 'updatedAt',
  category: { path: 'integrationId', lookup: { collection: 'integrations' } },
  tags,
  status: { path: 'status', closed: ['closed'] },
  clock: {
    created_at: 'createdAt',
    // Closed by a reply to a mail, it has no date.
    closed_at: ['closedAt', 'updatedAt', 'createdAt'],
    last_activity_at: ['updatedAt', 'createdAt'],
  },
  requester: 'customerId',
  agent: 'assignedUserId',
  statistics: {
    channel: { path: 'integrationId', lookup: { collection: 'integrations', value: 'kind' } },
    first_response_at: 'firstRespondedDate',
    messages: 'messageCount',
  },
  fields: conversationFields,
}

/** inbox/db/definitions/conversationMessages.ts; internal ones too. */
const messageFields: Fields = {
  content: html,
  ...attachments,
  customerId: link,
  visitorId: token,
  'formWidgetData.*': text,
  'botData.*': text,
  'messengerAppData.*': text,
  'extraData.*': text,
  'engageData.content': html,
  'engageData.*': technical,
  userId: technical,
  'mentionedUserIds[]': technical,
  'pinnedByIds[]': technical,
  replyToMessageId: technical,
  responseTemplateId: technical,
  botId: technical,
  contentType: technical,
  createdAt: kept,
}

/** ticket/db/ticket.ts. */
const ticketFields: Fields = {
  name: text,
  description: blocks,
  ...attachments,
  // As older versions call it.
  'attachments[].filename': { class: 'free-text', format: 'filename' },
  'propertiesData.*': text,
  'customerFieldData.*': text,
  'customerFieldData.customerIds[]': link,
  'customerFieldData.sourceConversationIds[]': technical,
  createdBy: author,
  'subscribedUserIds[]': author,
  userId: author,
  assigneeId: kept,
  'assigneeIds[]': kept,
  channelId: technical,
  pipelineId: technical,
  stageId: technical,
  statusId: kept,
  statusType: technical,
  state: kept,
  type: kept,
  priority: kept,
  number: technical,
  'labelIds[]': kept,
  'tagIds[]': kept,
  'companyIds[]': technical,
  'sourceSurvey.*': technical,
  'segmentIds[]': technical,
  processId: technical,
  createdAt: kept,
  statusChangedDate: kept,
  startDate: kept,
  targetDate: kept,
}

const tickets: DataMapInput['tickets'] = {
  collection: 'frontline_tickets',
  version: 'updatedAt',
  category: { path: 'pipelineId', lookup: { collection: 'frontline_tickets_pipelines' } },
  tags,
  custom: 'propertiesData',
  status: {
    // `statusType` is 0 until the first change: the status itself says what it means. 4 resolved, 5 closed, 6 cancelled.
    path: 'statusId',
    lookup: { collection: 'frontline_tickets_pipeline_statuses', value: 'type' },
    closed: [4, 5, 6],
  },
  clock: {
    created_at: 'createdAt',
    closed_at: ['statusChangedDate', 'updatedAt', 'createdAt'],
    last_activity_at: ['updatedAt', 'createdAt'],
  },
  'requester-in': {
    collection: 'relations',
    ticket: 'entities[].contentId',
    person: 'entities[].contentId',
    where: { contentType: 'core:customer' },
  },
  agent: 'assigneeIds.0',
  statistics: {
    channel: { path: 'channelId', lookup: { collection: 'channels' } },
    priority: 'priority',
  },
  fields: ticketFields,
}

export const erxes: DataMapInput = {
  databases: ['logs'],
  tickets: conversations,
  messages: {
    collection: 'conversation_messages',
    ticket: { path: 'conversationId' },
    fields: messageFields,
  },
  copies: [
    logsOf('conversation_messages', 'conversationId'),
    ...channelCopies,
    {
      collection: 'frontline_form_submissions',
      ticket: { path: 'conversationId' },
      of: 'none',
      fields: submissionFields,
    },
    ...aboutTicket,
  ],
  'more-tickets': [
    {
      tickets,
      messages: {
        collection: 'frontline_tickets_notes',
        ticket: { path: 'contentId' },
        fields: { content: blocks, createdBy: author, 'mentions[]': technical },
      },
      copies: [
        {
          // What each field was called before, and is called since: names and descriptions in full.
          collection: 'frontline_ticket_activities',
          ticket: { path: 'contentId' },
          of: 'none',
          fields: {
            'metadata.previousValue': blocks,
            'metadata.newValue': blocks,
            'metadata.formTitle': technical,
            'metadata.submissions[].value': text,
            'metadata.submissions[].*': technical,
            createdBy: author,
            action: kept,
            module: kept,
          },
        },
        ...mailsBy('ticketId'),
        ...aboutTicket,
      ],
    },
  ],
  contacts: erxesCustomers,
  agents: erxesUsers,
  files: { s3: {} },
  own: [
    { collection: 'mail_integrations', path: 'address' },
    { collection: 'imap_integrations', path: 'user' },
  ],
  ignore: ignored,
  elsewhere: [
    'Facebook, Instagram, Discord, mail servers and telephone exchanges: the conversations as they have them.',
    'Redis of erxes: jobs and sessions for some hours. Elasticsearch, where segments or the inbox use it.',
    'Files on the disk of erxes (UPLOAD_SERVICE_TYPE local) and those on other servers that messages name.',
    'Other plugins (sales, tasks, loyalty …), which keep customers in collections of their own.',
    'Backups of both databases.',
  ],
}
