import { calls } from './erxes-calls.ts'
import { mails } from './erxes-mails.ts'
import {
  attachments,
  type Copies,
  dropped,
  type Fields,
  handle,
  kept,
  technical,
  text,
  token,
} from './erxes-words.ts'

/*
 * What each channel keeps of a conversation besides the inbox (frontline_api/modules/integrations). It knows the conversation as
 * `erxesApiId`, and its own messages by the key of its own copy.
 */

/** Keys of the channel’s own records of people, which go with the customer: nothing of the inbox is called so. */
const channelMessage: Fields = {
  customerId: dropped,
  visitorId: token,
  mid: technical,
  messageId: technical,
  messageKind: technical,
  deliveryStatus: technical,
  createdAt: kept,
  updatedAt: technical,
  'source.*': text,
  'providerData.*': text,
  'replyTo.*': text,
  'reactions[].senderId': dropped,
  'reactions[].*': technical,
}

interface Channel {
  readonly conversations: string
  readonly messages: string
  readonly fields: Fields
}

/** The messages first: a deletion that was cut short finds them again by what is left of the conversation. */
const channel = ({ conversations, messages, fields }: Channel): Copies => [
  {
    collection: messages,
    ticket: { path: 'conversationId', through: { collection: conversations, path: 'erxesApiId' } },
    of: 'messages',
    fields: channelMessage,
  },
  { collection: conversations, ticket: { path: 'erxesApiId' }, of: 'none', fields },
]

const talk: Fields = {
  senderId: handle,
  recipientId: technical,
  integrationId: technical,
  botId: technical,
  content: text,
}

const comment = (collection: string): Copies[number] => ({
  collection,
  ticket: { path: 'erxesApiId' },
  of: 'none',
  fields: {
    ...attachments,
    content: text,
    senderId: { class: 'direct-identifier', entity: 'USERNAME' },
    customerId: dropped,
    userId: technical,
    recipientId: technical,
    postId: technical,
    mid: technical,
    comment_id: technical,
    parentId: technical,
    integrationId: technical,
  },
})

const discord: Fields = {
  content: text,
  authorId: { class: 'direct-identifier', entity: 'USERNAME' },
  // A thread is called after what is asked in it.
  channelName: text,
  channelId: technical,
  parentChannelName: technical,
  parentChannelId: technical,
  guildId: technical,
  integrationId: technical,
}

export const channelCopies: Copies = [
  ...channel({
    conversations: 'conversations_facebooks',
    messages: 'conversation_messages_facebooks',
    fields: talk,
  }),
  ...channel({
    conversations: 'instagram_conversations',
    messages: 'instagram_conversation_messages',
    fields: talk,
  }),
  ...channel({
    conversations: 'conversations_discords',
    messages: 'conversation_messages_discords',
    fields: discord,
  }),
  comment('comment_conversations_facebooks'),
  comment('comment_conversations_reply_facebooks'),
  comment('instagram_comment_conversations'),
  comment('instagram_comment_conversations_replies'),
  ...calls,
  ...mails,
]
