import type { DataMapInput } from '../data-map.ts'
import { rocketchatIgnored } from './rocketchat-ignored.ts'
import {
  below,
  email,
  type Fields,
  fileName,
  kept,
  link,
  messageFields,
  name,
  quasi,
  somebody,
  technical,
  text,
  visitorInBrief,
} from './rocketchat-message.ts'
import { rocketchatUsers, rocketchatVisitors } from './rocketchat-people.ts'

/*
 * Rocket.Chat omnichannel, read in its sources and typings up to 8.8 (RocketChat/Rocket.Chat, packages/core-typings,
 * packages/models, apps/meteor/app/livechat). Every other kind of room is left alone.
 */

const roomFields: Fields = {
  t: technical,
  fname: name,
  label: text,
  topic: text,
  description: text,
  announcement: text,
  'usernames[]': text,
  ...visitorInBrief,
  contactId: quasi,
  ts: kept,
  lm: kept,
  msgs: kept,
  closedAt: kept,
  queuedAt: kept,
  departmentId: kept,
  'departmentAncestors[]': kept,
  'tags[]': kept,
  status: kept,
  closer: kept,
  slaId: kept,
  priorityId: kept,
  'metrics.*': kept,
  'surveyFeedback.*': kept,
  'surveyFeedback.additionalFeedback': text,
  // Also the organisation's own number (`destination`), which the message came to.
  'source.*': technical,
  'source.label': text,
  // What the desk does not know it shows as any other room.
  'source.type': kept,
  'sms.from': technical,
  'servedBy._id': kept,
  'servedBy.username': technical,
  'servedBy.name': technical,
  'servedBy.ts': kept,
  ...somebody('closedBy'),
  ...somebody('responseBy'),
  'responseBy.lastMessageTs': kept,
  // Closed rooms keep the last message and the closing one as a whole.
  ...below('lastMessage', messageFields),
  ...below('closingMessage', messageFields),
  'livechatData.*': text,
  'crmData.*': text,
  'customFields.*': text,
  'email.inbox': technical,
  'email.replyTo': email,
  'email.subject': text,
  'email.thread': text,
  'transcriptRequest.email': email,
  'transcriptRequest.subject': text,
  ...somebody('transcriptRequest.requestedBy'),
  pdfTranscriptFileId: { class: 'attachment', entry: 'value' },
}

const inquiryFields: Fields = {
  name,
  // The first message.
  message: text,
  ...visitorInBrief,
  ...below('lastMessage', messageFields),
  rid: technical,
  department: technical,
  status: technical,
  t: technical,
  'defaultAgent.*': technical,
  'source.*': technical,
  'source.label': text,
}

/** An agent's view of the room, called by the visitor's name. */
const subscriptionFields: Fields = {
  t: technical,
  rid: technical,
  name,
  fname: name,
  lowerCaseName: name,
  lowerCaseFName: name,
  ...visitorInBrief,
  draft: text,
  'threadDrafts.*': text,
  department: technical,
  prid: technical,
  desktopNotifications: technical,
  mobilePushNotifications: technical,
  emailNotifications: technical,
}

/** Who read what when: the visitor too, with the token that stands in for a session. */
const receiptFields: Fields = {
  userId: link,
  token: quasi,
  messageId: technical,
  roomId: technical,
  t: technical,
}

const uploadFields: Fields = {
  // Also the key of the file in GridFS.
  _id: { class: 'attachment', entry: 'document' },
  name: fileName,
  description: text,
  path: fileName,
  url: fileName,
  userId: link,
  rid: technical,
  token: quasi,
  visitorToken: quasi,
  etag: technical,
  typeGroup: technical,
  store: technical,
  'AmazonS3.path': technical,
  type: technical,
  extension: technical,
}

const inRoom = { path: 'rid' }

const messages: DataMapInput['messages'] = [
  { collection: 'rocketchat_livechat_inquiry', ticket: inRoom, fields: inquiryFields },
  {
    collection: 'rocketchat_subscription',
    ticket: inRoom,
    // Of the agent, whom `u` names.
    fields: { ...subscriptionFields, 'u._id': technical, 'u.username': technical, 'u.name': technical },
  },
  { collection: 'rocketchat_uploads', ticket: inRoom, fields: uploadFields },
  // The transcript is filed under the room of the agent who asked for it.
  {
    collection: 'rocketchat_uploads',
    ticket: { path: '_id', references: 'pdfTranscriptFileId' },
    fields: uploadFields,
  },
  { collection: 'rocketchat_read_receipts', ticket: { path: 'roomId' }, fields: receiptFields },
  // In the direct messages of the agent who asked for the transcript: its name is made of the visitor's.
  {
    collection: 'rocketchat_message',
    ticket: { path: 'file._id', references: 'pdfTranscriptFileId' },
    fields: messageFields,
  },
  // Last, so that in the trash `u` is whoever wrote the message.
  { collection: 'rocketchat_message', ticket: inRoom, fields: messageFields },
]

/**
 * Whatever the desk deletes is copied here for 30 days, with `__collection__`: messages, and the inquiry of each chat that
 * was closed. Nothing of ours goes this way.
 */
const trash: NonNullable<DataMapInput['copies']>[number] = {
  collection: 'rocketchat__trash',
  ticket: inRoom,
  of: 'messages',
  fields: { _id: technical, __collection__: technical, name, 'u._id': link },
}

export const rocketchat: DataMapInput = {
  tickets: {
    collection: 'rocketchat_room',
    filter: { t: 'l' },
    // `_updatedAt` moves with our own writes as well; each message moves these two.
    version: ['lm', 'msgs'],
    category: { path: 'departmentId', lookup: { collection: 'rocketchat_livechat_department' } },
    tags: 'tags',
    custom: 'livechatData',
    status: { path: 'open', closed: 'absent', also: [false] },
    clock: { created_at: 'ts', closed_at: ['closedAt', 'lm', 'ts'], last_activity_at: ['lm', 'ts'] },
    requester: 'v',
    agent: 'servedBy._id',
    statistics: {
      channel: 'source.type',
      priority: {
        path: 'priorityId',
        // Its own name only where somebody has renamed it.
        lookup: { collection: 'rocketchat_livechat_priority', value: 'i18n' },
      },
      first_response_at: 'metrics.response.fd',
      messages: 'msgs',
    },
    fields: roomFields,
  },
  messages,
  copies: [trash],
  contacts: rocketchatVisitors,
  agents: rocketchatUsers,
  'written-at': '_updatedAt',
  files: {
    gridfs: { bucket: 'rocketchat_uploads', by: 'id' },
    // apps/meteor/app/file-upload/ufs/AmazonS3: an upload in S3 says what its object is called.
    s3: { 'named-by': { collection: 'rocketchat_uploads', path: 'AmazonS3.path' } },
  },
  own: [
    ...['From_Email', 'Livechat_offline_email', 'Site_Url'].map(_id => ({
      collection: 'rocketchat_settings',
      where: { _id },
      path: 'value',
    })),
    { collection: 'rocketchat_email_inbox', path: 'email' },
    // Folders in the paths of uploads, which are called by the store's name (apps/meteor/app/file-upload/ufs).
    ...['GridFS', 'AmazonS3', 'FileSystem', 'GoogleCloudStorage', 'Webdav'].map(
      store => `ufs/${store}:Uploads`,
    ),
  ],
  ignore: rocketchatIgnored,
  elsewhere: [
    'Files, where Rocket.Chat keeps them in Google Cloud Storage, WebDAV or on disk instead of GridFS or S3.',
    'Imports, histories of integrations, reports to moderators, mails that wait: runs leave them, erasures do not.',
    'Servers of apps, CRM and webhooks that rooms, messages and offline forms were sent to; mail boxes and push servers.',
    'Backups of the database.',
  ],
}
