import type { DataMapInput } from '../data-map.ts'
import {
  attributes,
  below,
  type Fields,
  key,
  messageFields,
  name,
  technical,
  text,
} from './tiledesk-words.ts'

/*
 * chat21-server 0.2.55 (src/chatdb, src/observer), Tiledesk's chat engine: each message once for each participant's timeline,
 * and once for the request's own. Nothing is ever deleted there.
 */

type Copies = NonNullable<DataMapInput['copies']>

const groupFields: Fields = {
  uid: key,
  // The visitor, or the subject.
  name: text,
  'members.*': { ...key, 'member-name': true },
  owner: key,
  ...below('attributes', attributes),
  appId: technical,
}

const timelineFields: Fields = {
  ...messageFields,
  timelineOf: key,
  conversWith: key,
  sender_fullname: { ...name, beside: 'sender' },
  recipient_fullname: text,
  message_id: technical,
  app_id: technical,
  status: technical,
  ...below('group', groupFields),
}

const conversationFields: Fields = {
  ...timelineFields,
  key,
  last_message_text: { class: 'free-text', format: 'markdown' },
  ...below('last_message', messageFields),
}

const inRequest = (collection: string, path: string, fields: Fields): Copies[number] => ({
  collection: `chat21:${collection}`,
  ticket: { path, references: 'request_id' },
  of: 'messages',
  fields,
})

export const chat21: Copies = [
  inRequest('messages', 'conversWith', timelineFields),
  // What a read receipt makes of a message that is not there names the request here alone.
  inRequest('messages', 'timelineOf', timelineFields),
  inRequest('conversations', 'conversWith', conversationFields),
  inRequest('groups', 'uid', groupFields),
]
