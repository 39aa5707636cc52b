import { type Copies, email, type Fields, html, kept, link, technical, text } from './erxes-words.ts'

const mailAddresses: Fields = Object.fromEntries(
  ['from', 'to', 'cc', 'bcc'].flatMap(at => [
    // Of a mail that was sent, the address once more.
    [`${at}[].name`, text],
    [`${at}[].address`, email],
  ]),
)

/** What threads are told by: one of each mail, the same wherever an answer names it. */
const mailId: Fields[string] = { class: 'direct-identifier', 'in-key': '^<?(?<OTHER>[^<>\\s]+)>?$' }

/** The whole mail. */
const mail: Fields = {
  ...mailAddresses,
  subject: text,
  body: html,
  'attachments[].filename': { class: 'free-text', format: 'filename' },
  'attachments[].url': { class: 'attachment', entry: 'element' },
  'attachments[].mimeType': technical,
  'attachments[].type': technical,
  'attachments[].size': technical,
  'attachments[].attachmentId': technical,
  'attachments[].contentId': technical,
  'attachments[].disposition': technical,
  'attachments[].error': text,
  messageId: mailId,
  inReplyTo: mailId,
  'references[]': mailId,
  providerMessageId: mailId,
  replyTag: technical,
  reactionEmoji: technical,
  envelopeFrom: email,
  'bouncedRecipients[]': email,
  deliveryError: text,
  deliveryStatus: technical,
  type: technical,
  createdAt: kept,
}

const draft: Fields = {
  'to[]': email,
  subject: text,
  body: html,
  customerId: link,
  replyToMessageId: mailId,
  'references[]': mailId,
  status: technical,
}

export const mailsBy = (path: string): Copies => [
  { collection: 'mail_messages', ticket: { path }, of: 'none', fields: mail },
]

export const mails: Copies = [
  { collection: 'imap_messages', ticket: { path: 'inboxConversationId' }, of: 'none', fields: mail },
  ...mailsBy('inboxConversationId'),
  { collection: 'mail_drafts', ticket: { path: 'inboxConversationId' }, of: 'none', fields: draft },
]
