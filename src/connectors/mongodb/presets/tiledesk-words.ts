import type { DataMapInput } from '../data-map.ts'

export type Fields = DataMapInput['tickets']['fields']
type Spec = Fields[string]

export const technical: Spec = { class: 'technical' }
export const kept: Spec = { class: 'statistic' }
export const text: Spec = { class: 'free-text' }
export const quasi: Spec = { class: 'quasi-identifier' }
export const name: Spec = { class: 'direct-identifier', entity: 'PERSON' }
export const email: Spec = { class: 'direct-identifier', entity: 'EMAIL' }
export const phone: Spec = { class: 'direct-identifier', entity: 'PHONE' }
export const ip: Spec = { class: 'direct-identifier', entity: 'IP' }
/** An object or a key that is taken away whatever its type. */
export const dropped: Spec = { class: 'quasi-identifier', 'on-anonymise': 'drop' }

/**
 * Everybody has one kind of key, and requests as well: a visitor's is a uuid or what the customer's own site calls them, that
 * of a WhatsApp user is `wab-46701234567`, and such a request ends in `-wab-NUMBER-46701234567` (TiledeskChannel.js of the
 * connectors). Bots, the desk itself and other requests are nobody.
 */
export const key: Spec = {
  class: 'direct-identifier',
  'in-key': `^(?:${[
    'system',
    // Also `_bot_unresponsive`, which closes what nobody answers.
    '_?bot_.*',
    '(?:support-group-.*-)?telegram-(?<USERNAME>[^-]+)',
    '(?:support-group-.*-[a-z][a-z_]*-(?:[^-]+-)?|(?:[a-z][a-z_-]*-)?)\\+?(?<PHONE>\\d{7,15})',
    '(?:support-)?group-.*',
    '(?<EMAIL>[^@\\s]+@[^@\\s]+)',
    '(?<OTHER>.+)',
  ].join('|')})$`,
}

export const below = (prefix: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([path, spec]) => [`${prefix}.${path}`, spec]))

/** What the widget and the connectors send along with a message; it is copied into the lead, the request and the group. */
export const attributes: Fields = {
  userFullname: name,
  userEmail: email,
  userPhone: phone,
  ipAddress: ip,
  client: quasi,
  userAgent: quasi,
  // Also with an address in it, percent-encoded.
  sourcePage: text,
  email_replyTo: email,
  requester_id: key,
  'senderAuthInfo.authVar.uid': key,
  'senderAuthInfo.authVar.token.*': { class: 'secret' },
  'senderAuthInfo.authType': technical,
  departmentId: technical,
  departmentName: technical,
  projectId: technical,
  tiledesk_message_id: technical,
  subtype: technical,
  updateconversation: technical,
  clienttimestamp: technical,
  lang: technical,
  '*': text,
}

/** models/lead.js. */
export const leadFields: Fields = {
  lead_id: key,
  fullname: name,
  email,
  phone,
  company: { class: 'quasi-identifier', entity: 'ORG' },
  note: text,
  streetAddress: { class: 'direct-identifier', entity: 'ADDRESS' },
  city: quasi,
  region: quasi,
  zipcode: quasi,
  country: quasi,
  'tags[]': kept,
  ...below('attributes', attributes),
  'properties.*': text,
  createdBy: key,
  id_project: technical,
  status: kept,
  createdAt: kept,
}

/** models/message.js, also as chat21 and the request's last message have it. */
export const messageFields: Fields = {
  sender: key,
  senderFullname: { ...name, beside: 'sender' },
  recipient: key,
  // The visitor, or the subject.
  recipientFullname: text,
  text: { class: 'free-text', format: 'markdown' },
  ...below('attributes', attributes),
  'metadata.src': { class: 'attachment', format: 'filename', entry: 'value' },
  'metadata.downloadURL': { class: 'attachment', format: 'filename', entry: 'value' },
  'metadata.name': { class: 'free-text', format: 'filename' },
  'metadata.type': technical,
  'metadata.uid': technical,
  'metadata.*': text,
  metadata: text,
  type: technical,
  channel_type: technical,
  'channel.name': technical,
  language: technical,
  id_project: technical,
  createdBy: key,
  createdAt: kept,
}

/** models/project_user.js: whoever opened a chat is one too, with the role `guest` or `user`. */
export const projectUserFields: Fields = {
  uuid_user: key,
  last_ip: ip,
  ...below('attributes', attributes),
  role: technical,
  status: technical,
  profileStatus: technical,
  'presence.*': technical,
  'settings.*': technical,
  'tags[].tag': technical,
  createdBy: key,
  createdAt: kept,
}
