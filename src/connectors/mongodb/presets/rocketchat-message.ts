import type { DataMapInput } from '../data-map.ts'

export type Fields = DataMapInput['tickets']['fields']
type Spec = Fields[string]

export const technical: Spec = { class: 'technical' }
export const kept: Spec = { class: 'statistic' }
export const text: Spec = { class: 'free-text' }
export const fileName: Spec = { class: 'free-text', format: 'filename' }
export const link: Spec = { class: 'link' }
/** A parsed tree, or what else the desk makes from the text again wherever it is missing. */
export const dropped: Spec = { class: 'technical', blank: 'drop' }
/** Tells of somebody by nothing that could be told from the value: a key of a session, a place, a preview. */
export const quasi: Spec = { class: 'quasi-identifier' }

export const name: Spec = { class: 'direct-identifier', entity: 'PERSON' }
export const username: Spec = { class: 'direct-identifier', entity: 'USERNAME' }
export const email: Spec = { class: 'direct-identifier', entity: 'EMAIL' }
export const phone: Spec = { class: 'direct-identifier', entity: 'PHONE' }

export const below = (prefix: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([path, spec]) => [`${prefix}.${path}`, spec]))

/** A visitor or an agent in brief. Visitors and users have one kind of key, so only the key tells which. */
export const somebody = (at: string): Fields => ({
  [`${at}._id`]: link,
  [`${at}.username`]: { ...username, beside: '_id' },
  [`${at}.name`]: { ...name, beside: '_id' },
})

/** The visitor as rooms, inquiries and subscriptions copy it. */
export const visitorInBrief: Fields = {
  'v._id': link,
  'v.username': username,
  'v.name': name,
  'v.phone': phone,
  'v.token': quasi,
  'v.status': technical,
  // Active contacts of a month are counted by these.
  'v.activity[]': kept,
  'v.lastMessageTs': kept,
}

/** What a message shows below its text: files, quotes of other messages, previews of pages. */
const attachment: Fields = {
  title: fileName,
  title_link: fileName,
  description: text,
  descriptionMd: dropped,
  text,
  md: dropped,
  author_name: name,
  author_icon: text,
  author_link: text,
  message_link: text,
  image_url: fileName,
  audio_url: fileName,
  video_url: fileName,
  // A small picture of the picture, as base64.
  image_preview: quasi,
  type: technical,
  format: technical,
  color: technical,
  image_type: technical,
  audio_type: technical,
  video_type: technical,
  ts: technical,
  '*': text,
}

/** A quoted message can quote another one. */
const attachments: Fields = {
  ...below('attachments[]', attachment),
  ...below('attachments[].attachments[]', attachment),
}

/** packages/core-typings/src/IMessage, sendMessage and the hooks of livechat. */
export const messageFields: Fields = {
  _id: technical,
  msg: text,
  md: dropped,
  tokens: dropped,
  html: { class: 'free-text', format: 'html' },
  'blocks.*': text,
  ...somebody('u'),
  alias: { ...name, beside: 'u._id' },
  token: quasi,
  t: technical,
  rid: technical,
  ts: kept,
  parent: technical,
  'mentions[].username': { ...username, beside: '_id' },
  'mentions[].name': { ...name, beside: '_id' },
  'mentions[]._id': link,
  'mentions[].type': technical,
  'channels.*': technical,
  avatar: text,
  emoji: technical,
  role: technical,
  tmid: technical,
  // Who answered in the thread, whoever began it among them.
  'replies[]': link,
  'starred[]._id': technical,
  translationProvider: technical,
  'customFields.*': text,
  ...somebody('editedBy'),
  ...somebody('pinnedBy'),
  'reactions.*.usernames[]': text,
  'reactions.*.names[]': text,
  ...attachments,
  'file._id': { class: 'attachment', entry: 'value' },
  'file.name': fileName,
  'file.type': technical,
  'files[]._id': { class: 'attachment', entry: 'element' },
  'files[].name': fileName,
  'files[].type': technical,
  'fileUpload.publicFilePath': fileName,
  'fileUpload.type': technical,
  'urls.*': text,
  // A point in a 2dsphere index: emptied in part it could not be stored.
  location: dropped,
  'translations.*': text,
  'navigation.page.title': text,
  'navigation.page.location.href': text,
  'navigation.page.change': technical,
  'navigation.token': quasi,
  'transferData.*': text,
  'transferData.scope': technical,
  'transferData.transferredBy.userType': technical,
  ...somebody('transferData.transferredBy'),
  ...somebody('transferData.transferredTo'),
  'requestData.*': text,
  'requestData.type': technical,
  ...below('requestData', { ...somebody('visitor'), ...somebody('user') }),
  'requestData.visitor.token': quasi,
  'requestData.visitor.phone': phone,
  'requestData.visitor.visitorEmails[].address': email,
  comment: text,
  'email.messageId': text,
  'email.references': text,
  'email.thread': text,
}
